"""Before it takes articles, an NLP process has seen every enricher work."""

from __future__ import annotations

from typing import Any

import pytest
from structlog.testing import capture_logs

from claimstream_enrich.document import Document, Enricher, Layer
from claimstream_enrich.worker import EnrichersBroken, try_out


def no_parse(*_: object) -> Any:
    raise AssertionError("not asked for")


def missing_tables(document: Document) -> Layer:
    raise OSError("no space left on device")


def test_enrichers_that_work_are_let_through() -> None:
    tried: list[Document] = []

    def sentences(document: Document) -> Layer:
        tried.append(document)
        return []

    with capture_logs() as logs:
        try_out((Enricher("sentences", "1", sentences),), no_parse)
    assert len(tried) == 1, "it was run, once"
    assert logs == []


def test_an_enricher_without_its_data_stops_the_start_by_name() -> None:
    broken = (Enricher("language", "1", missing_tables), Enricher("dates", "1", lambda _: [], frozenset({"language"})))
    with (
        capture_logs() as logs,
        pytest.raises(EnrichersBroken, match="language failed: OSError; dates skipped: needs language"),
    ):
        try_out(broken, no_parse)
    (line,) = logs
    assert (line["event"], line["enricher"], line["error"]) == ("enricher failed", "language", "OSError")
    assert any("missing_tables" in frame for frame in line["frames"])
    assert "no space" not in str(line)
