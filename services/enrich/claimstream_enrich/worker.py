"""The NLP process: takes lists of payloads from a pipe, answers with outcomes. Runs `handle_all`, nothing else."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Sequence
from datetime import UTC, datetime
from multiprocessing.connection import Connection

from claimstream_common.logs import configure_logs
from claimstream_common.settings import CommonSettings
from claimstream_enrich.document import Enricher
from claimstream_enrich.handler import handle_all
from claimstream_enrich.nlp import load_nlp
from claimstream_enrich.pipeline import Nlp, check_order, enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas.article import RawArticle

READY = "ready"

# Nothing given by the caller, so that every enricher has to work for its layer.
_TRIAL = RawArticle(
    article_id="0" * 32,
    revision="0" * 16,
    received_at=datetime(2024, 1, 1, tzinfo=UTC),
    source="Trial",
    text="The harbour master of Lisbon said on Monday that two boats had been lost in the storm.",
)


class EnrichersBroken(RuntimeError):
    """An enricher fails on a plain sentence: something it needs is missing on this machine."""


def try_out(enrichers: Sequence[Enricher], nlp: Nlp) -> None:
    """Run everything once. Raises EnrichersBroken.

    An enricher that fails costs an article its layer only, which is right for an odd article; one whose data can't be
    loaded would quietly cost every article its layer. It also loads what is loaded at first use.
    """
    failed = [report for report in enrich(_TRIAL, enrichers, nlp).enrichers if report.status != "ok"]
    if failed:
        raise EnrichersBroken("; ".join(f"{report.name} {report.status}: {report.error}" for report in failed))


def serve(connection: Connection) -> None:
    """Load the model, try it out, say READY, then work until the other end closes."""
    # A signal to the whole group is the parent's to act on; it lets what is in flight finish first.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    settings = CommonSettings()
    configure_logs("enrich", level=settings.log_level, form=settings.log_format)
    check_order(ENRICHERS)
    nlp = load_nlp()
    try_out(ENRICHERS, nlp)
    connection.send(READY)
    with contextlib.suppress(EOFError, OSError):  # the parent has gone, and so do we
        while True:
            payloads: list[bytes | None] = connection.recv()
            with nlp.memory_zone():
                outcomes = handle_all(payloads, ENRICHERS, nlp)
            connection.send(outcomes)
