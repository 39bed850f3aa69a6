"""Numbers of annotated texts with what a reader says that they count, and what stands around them: what the learned
measure (claimstream_enrich/claims/learned.py) is made from and judged by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from claimstream_enrich.claims.assemble import ruled
from claimstream_enrich.claims.dates_of import dated_tokens
from claimstream_enrich.claims.groups import group_of, head_of
from claimstream_enrich.claims.learned import NOTHING, unread
from claimstream_enrich.claims.number_traits import neighbours, traits
from claimstream_enrich.claims.quantities import Number, find_numbers
from claimstream_enrich.claims.reading import Reading, read
from claimstream_enrich.document import Layer
from claimstream_enrich.pipeline import Nlp, enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_enrich.tokens import Token
from claimstream_enrich.tree import tree_of
from claimstream_schemas.article import RawArticle
from tests.eval.blind import SETS
from tests.eval.marked import TOPICS, paragraphs
from tests.unit.enrich.claims.counted_articles import ARTICLES
from tests.unit.enrich.claims.figurative_texts import FIGURATIVE
from tests.unit.enrich.claims.left_out_texts import TOLD, TRAPS
from tests.unit.enrich.claims.make_parses import posted, sided_reports
from tests.unit.enrich.claims.neighbour_texts import NEIGHBOURS
from tests.unit.enrich.claims.numbered_last import NUMBERED_LAST
from tests.unit.enrich.claims.numbered_later import NUMBERED_LATER
from tests.unit.enrich.claims.numbered_texts import NUMBERED
from tests.unit.enrich.claims.stated_texts import STATED, UNSTATED

HELD = ("sixth", "eighth")
"""Sets of `blind` that nothing is learned from."""

_POSTED = ("Example Agency", "2025-06-15T12:00:00Z")
_SENTENCES: tuple[tuple[str, Sequence[Sequence[str | None]]], ...] = (
    *TOLD.items(), *((trap, ()) for trap in TRAPS), *NEIGHBOURS.items(), *FIGURATIVE.items(), *NUMBERED.items(),
    *NUMBERED_LATER.items(), *NUMBERED_LAST.items(),
)  # fmt: skip
"""Texts with all their figures in order, each its number and its measure first."""

Span = tuple[int, int, str]
"""Start and end in the text, and the measures a reader accepts, between slashes."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text and its numbers that count something; `source` and `published` as posted."""

    name: str
    source: str
    published: str
    text: str
    counted: tuple[Span, ...]
    whole: bool = True
    """Whether no other number counts anything; else nothing is known of the others."""


@dataclass(frozen=True, slots=True)
class Row:
    """One number: the measures accepted, the rules' one or NOTHING, whether rules count things, and the traits."""

    text: str
    accepted: str
    ruled: str
    things: bool
    traits: tuple[str, ...]


def learned_from() -> Iterator[Text]:
    """All annotated texts of ours, the marked paragraphs too, without the sets held back."""
    for name in SETS.keys() - set(HELD):
        yield from reports(name)
    for name, report in sided_reports():
        spans = [(_place(report.text, f.words, f.at, f.number), f.measure) for f in report.figures]
        yield _text(name, report.source, report.published, report.text, spans)
    for name, told in ARTICLES.items():
        spans = _in_order(told.text, [(count.number, count.measure) for count in told.counts])
        yield _text(name, told.source, told.published, told.text, spans)
    for line, figures in _SENTENCES:
        yield _text(line[:40], *_POSTED, line, _in_order(line, [(str(f[0]), str(f[1])) for f in figures]))
    for line, named in (
        *STATED.items(),
        *((line, [(n, NOTHING) for n in numbers]) for line, numbers in UNSTATED.items()),
    ):
        yield replace(_text(line[:40], *_POSTED, line, _in_order(line, named)), whole=False)
    for topic in TOPICS:
        yield from marked(topic)


def marked(topic: str) -> Iterator[Text]:
    """The marked paragraphs of one topic."""
    for number, paragraph in enumerate(paragraphs(topic), 1):
        spans = tuple((one.start, one.end, "/".join(one.measures)) for one in paragraph.counted)
        yield Text(f"{topic} {number}", *_POSTED, paragraph.text, spans)


def reports(name: str) -> Iterator[Text]:
    """The articles of one blind set."""
    for key, report in sorted(SETS[name].items()):
        spans = [(_place(report.text, f.words, f.at, f.number), f.measure) for f in report.figures]
        yield _text(f"{name} {key}", report.source, report.published, report.text, spans)


def rows(text: Text, nlp: Nlp) -> list[Row]:
    """A row for each number of the text that rules read, or that may be read."""
    reading = reading_of(posted(text.text, text.source, text.published), nlp)
    doc, numbers, dated = reading.doc, find_numbers(reading.doc), dated_tokens(reading)
    figures = ruled(doc, numbers, dated)
    groups: dict[Number, tuple[Token, str]] = {}
    groups |= {f.number: (doc[f.group], f.measure) for f in figures if f.number.kind == "figure"}
    groups |= {n: (group_of(head_of(doc, n)), NOTHING) for n in unread(doc, numbers, dated, figures)}
    things = {f.number for f in figures if f.unit != "person"}
    found = []
    for number, (group, measure) in groups.items():
        start, end = doc[number.start].idx, doc.end_of(number.end - 1)
        accepted = next((m for a, b, m in text.counted if a < end and start < b), NOTHING if text.whole else None)
        if accepted is None or number.value == 0:  # whether it is news that nobody died, no annotation says
            continue
        told = (*traits(doc, number, group), *neighbours(doc, number, figures))
        found.append(Row(text.name, accepted, measure, number in things, told))
    return found


def reading_of(article: RawArticle, nlp: Nlp) -> Reading:
    """The article as the claims' rules get it."""
    kept: list[Doc] = []

    def noting(raw: RawArticle, layers: dict[str, Layer]) -> Doc:
        kept.append(nlp(raw, layers))
        return kept[-1]

    found = enrich(article, ENRICHERS, noting)
    return read(
        found.article,
        tree_of(kept[-1]),
        found.publication,
        dates=found.dates,
        entities=found.entities,
        boilerplate=found.boilerplate,
    )


def _text(name: str, source: str, published: str, text: str, spans: list[tuple[tuple[int, int], str]]) -> Text:
    return Text(name, source, published, text, tuple((start, end, measure) for (start, end), measure in spans))


def _place(text: str, words: str, at: int, number: str) -> tuple[int, int]:
    start = text.index(words) + at
    return start, start + len(number)


def _in_order(text: str, counted: Iterable[tuple[str, str]]) -> list[tuple[tuple[int, int], str]]:
    """Where the numbers stand, of which the annotation gives the words alone, one behind the other."""
    at, spans, small = 0, [], text.lower()
    for number, measure in counted:
        start = small.find(number.lower(), at)
        start = start if start >= 0 else small.index(number.lower())
        spans.append(((start, start + len(number)), measure))
        at = start + 1
    return spans
