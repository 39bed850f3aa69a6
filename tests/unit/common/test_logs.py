"""Log lines: one per event, forgery-proof. In a process of their own, because logging is global."""

from __future__ import annotations

import json
import subprocess
import sys

START = "import logging, structlog; from claimstream_common.logs import configure_logs; "


def printed(script: str) -> str:
    """What a process with this script writes."""
    done = subprocess.run([sys.executable, "-c", START + script], capture_output=True, text=True, check=True)
    return done.stdout


def test_an_event_is_one_line_of_json_whatever_is_in_it() -> None:
    out = printed(
        "configure_logs('ingest'); structlog.get_logger('x').info('accepted', source='a\\r\\n{\"event\": \"forged\"}');"
        "logging.getLogger('library').warning('two\\nlines')"
    )
    lines = [json.loads(line) for line in out.splitlines()]
    assert [(line["event"], line["service"], line["level"]) for line in lines] == [
        ("accepted", "ingest", "info"),
        ("two\nlines", "ingest", "warning"),
    ]
    assert "forged" in lines[0]["source"]


def test_chatter_of_libraries_is_left_out() -> None:
    out = printed(
        "configure_logs('ingest', form='console'); logging.getLogger('kafka.conn').info('connected');"
        "structlog.get_logger('x').debug('detail'); structlog.get_logger('x').info('started')"
    )
    assert "started" in out
    assert "connected" not in out
    assert "detail" not in out


def test_a_traceback_shows_no_values() -> None:
    for form in ("json", "console"):
        out = printed(
            f"configure_logs('ingest', form='{form}')\n"
            "article = 'the text ' + 'of the article'\n"
            "try: 1 / 0\n"
            "except ZeroDivisionError: structlog.get_logger('x').exception('failed')"
        )
        assert "ZeroDivisionError" in out
        assert "text of the article" not in out
