"""Mentions of names: where a name stands and what it may be. The union of the gazetteer's and the model's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimstream_enrich.enrichers import clues, shapes
from claimstream_enrich.enrichers.clues import Type
from claimstream_enrich.enrichers.spans import Ranges
from claimstream_schemas.base import Span
from claimstream_schemas.gazetteer import Place, find, lookup

if TYPE_CHECKING:
    from spacy.tokens import Doc

_TYPES: dict[str, Type] = {
    "PERSON": "PERSON",
    "ORG": "ORG",
    "GPE": "GPE",
    "LOC": "LOC",
    "NORP": "NORP",
    "FAC": "FAC",
    "EVENT": "EVENT",
}
"""The model's labels that are names; dates, numbers, works and laws are left out."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Half-open offsets, the words there, the type they suggest, the gazetteer's entry for them.

    `owner` is the country whose possessive stands before a body ("Norway's Defence Ministry").
    """

    start: int
    end: int
    text: str
    type: Type
    place: Place | None = None
    owner: str | None = None


def find_mentions(text: str, doc: Doc | None, skipped: Ranges) -> list[Mention]:
    """Non-overlapping, in the order of the text. `doc` None: the gazetteer alone (the model knows only English)."""
    found = [*_known(text), *(_tagged(text, doc) if doc is not None else ())]
    return _disjoint(mention for mention in found if not skipped.overlap(mention.start, mention.end))


def _rank(mention: Mention) -> tuple[int, int]:
    # a longer name holds the shorter one ("Gulf of Mexico"); of equal ones the gazetteer's counts
    return mention.start - mention.end, mention.place is None


def _disjoint(found: Iterable[Mention]) -> list[Mention]:
    taken: set[int] = set()
    kept = []
    for mention in sorted(found, key=_rank):
        characters = range(mention.start, mention.end)
        if taken.isdisjoint(characters):
            taken.update(characters)
            kept.append(mention)
    return sorted(kept, key=lambda mention: mention.start)


def _known(text: str) -> Iterator[Mention]:
    for match in find(text):
        yield Mention(match.start, match.end, text[match.start : match.end], match.place.type, match.place)


def _tagged(text: str, doc: Doc) -> Iterator[Mention]:
    """The model's names, cut and typed by what their words and neighbours say; then what it overlooked."""
    people: set[str] = set()
    taken: list[Span] = []
    for entity in doc.ents:
        if entity.label_ not in _TYPES:
            continue
        for part in shapes.parts(text, entity.start_char, entity.end_char):
            start, end = part.start, part.end
            words = text[start:end]
            place = lookup(words)
            given: Type = "PERSON" if part.after_place and " " in words else _TYPES[entity.label_]
            kind = place.type if place else clues.type_of(text, start, end, given, entity)
            if place is None and not clues.is_name(text, start, end, entity):
                continue
            if kind == "PERSON":
                start = shapes.without_title(text, start, end)
                words = text[start:end]
                people.add(words)
            taken.append(Span(start=start, end=end))
            owner = shapes.owner(text, start) if kind == "ORG" and place is None else None
            yield Mention(start, end, words, kind, place, owner)
    seen = Ranges(taken)
    for start, end in clues.overlooked_people(text, doc, people):
        if not seen.overlap(start, end):
            yield Mention(start, end, text[start:end], "PERSON")
    for start, end in shapes.bracketed_acronyms(text, taken):
        yield Mention(start, end, text[start:end], "ORG", lookup(text[start:end]))
