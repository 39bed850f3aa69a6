"""Logging: one line per event on standard output, JSON or for people. Article text and keys never go in."""

from __future__ import annotations

import logging
import sys
import traceback

import structlog

_NOISY = ("kafka", "aiokafka", "faust", "mode", "elastic_transport", "httpx", "uvicorn.access")
_NOISIER = ("kafka.net.selector",)  # warns of its own slowness whenever the machine is busy


def configure_logs(service: str, *, level: str = "INFO", form: str = "json") -> None:
    """Send structlog and the standard library's logging through one formatter. Called once, by `main`."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
    ]
    last: list[structlog.typing.Processor] = (
        [structlog.processors.format_exc_info, structlog.processors.JSONRenderer()]
        if form == "json"
        # plain: the pretty tracebacks show local variables, and those hold article text
        else [
            structlog.dev.ConsoleRenderer(colors=sys.stdout.isatty(), exception_formatter=structlog.dev.plain_traceback)
        ]
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
    )
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(formatter)
    logging.basicConfig(handlers=[handler], level=level.upper(), force=True)
    for name in _NOISY:
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLogger().level))
    for name in _NOISIER:
        logging.getLogger(name).setLevel(logging.ERROR)
    structlog.configure(
        # what is not logged is not prepared either
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    structlog.contextvars.bind_contextvars(service=service)


def log_failure(event: str, error: Exception, **context: object) -> None:
    """The class of an exception nobody foresaw and where it happened; never its message, which may quote an article."""
    frames = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(error.__traceback__)]
    structlog.get_logger("claimstream.failure").error(event, error=type(error).__name__, frames=frames[-8:], **context)
