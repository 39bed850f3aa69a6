"""The entities of an article as the search for names needs them: one each, with every spelling. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimstream_schemas.article import Entity
from claimstream_schemas.document import Mentioned
from claimstream_schemas.name_ids import spelling_keys
from claimstream_schemas.names import folded

MOST_FORMS = 20
"""Spellings kept of one entity in one article; garbled texts have hundreds."""
MOST_WORDS = 30
"""Words of a name that it is found by; their beginnings together grow with the square of their number."""


def mentioned(entities: Iterable[Entity]) -> list[Mentioned]:
    """One record for each `entity_id`, in the order of the text."""
    by_id: dict[str, list[Entity]] = {}
    for entity in entities:
        by_id.setdefault(entity.entity_id, []).append(entity)
    return [_record(same) for same in by_id.values()]


def _record(same: Sequence[Entity]) -> Mentioned:
    first = same[0]
    spelt = (" ".join(mention.text.split()) for entity in same for mention in entity.mentions)
    # "the ministry" stands for it in this article, but is no spelling of its name
    forms = [form for form in dict.fromkeys(spelt) if form and not form.islower()][:MOST_FORMS]
    names = list(dict.fromkeys([*(entity.name for entity in same), *forms]))
    return Mentioned(
        entity_id=first.entity_id,
        name=first.name,
        type=first.type,
        party=next((entity.party for entity in same if entity.party), None),
        forms=forms,
        starts=sorted({start for name in names for start in _starts(name)}),
        keys=sorted(spelling_keys(names, first.entity_id)),
    )


def _starts(name: str) -> list[str]:
    """The folded name from each of its words on: whoever begins to type any word of it finds it."""
    words = folded(name).split()[:MOST_WORDS]
    return [" ".join(words[first:]) for first in range(len(words))]
