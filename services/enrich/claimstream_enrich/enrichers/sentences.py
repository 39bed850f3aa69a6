"""Layer `sentences`: the parser's, without surrounding white space, and none inside boilerplate."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import TypeAdapter

from claimstream_enrich.document import Document, Enricher
from claimstream_enrich.enrichers.spans import Ranges
from claimstream_schemas.base import Span

_SPANS = TypeAdapter(list[Span])


def run(document: Document) -> list[Span]:
    """In the order of the text."""
    return _SPANS.validate_python([{"start": start, "end": end} for start, end in _sentences(document)])


def _sentences(document: Document) -> Iterator[tuple[int, int]]:
    text = document.article.text
    skipped = Ranges(document.layers["boilerplate"])
    for sentence in document.tree().sents:
        first = sentence.start_char
        held = text[first : sentence.end_char]
        start = first + len(held) - len(held.lstrip())
        end = first + len(held.rstrip())
        if end > start and not skipped.overlap(start, end):
            yield start, end


SENTENCES = Enricher("sentences", "1.1.0", run, frozenset({"boilerplate"}))
