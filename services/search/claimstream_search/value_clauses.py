"""Values of filters -> clauses. Names are found in any case, with or without accents, in any known spelling. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from claimstream_schemas import gazetteer, names
from claimstream_search.fields import FLAGS, NAMES, Index
from claimstream_search.folding import folded

Json = dict[str, Any]


def holds(index: Index, name: str, values: Sequence[str]) -> Json:
    """The hit (of articles: one claim, where the filter is about claims) holds any of the values."""
    field = index.filters[name]
    if name in FLAGS:
        return _flag(field, values)
    if name not in NAMES:
        return {"terms": {field: list(values)}}
    written: Json = {"terms": {f"{field}.folded": _distinct(one for value in values for one in spellings(name, value))}}
    keys = _distinct(key for value in values for key in _keys(value)) if name in index.keys else []
    return {"bool": {"should": [written, {"terms": {index.keys[name]: keys}}]}} if keys else written


def spellings(name: str, value: str) -> tuple[str, ...]:
    """The value and what else it is called, where it is a place, people or body that is known."""
    place = gazetteer.lookup(value) if name != "source" else None
    return (value, place.name, *gazetteer.aliases(value)) if place else (value,)


def meant(name: str, value: str) -> frozenset[str]:
    """What a filter for the value finds, by the folded spelling (some names also by `keys`)."""
    return frozenset(map(folded, spellings(name, value)))


def shown(name: str, value: str) -> str | None:
    """The canonical name that finds all that the value is called; None for a value that is not known."""
    place = gazetteer.lookup(value) if name != "source" else None
    return place.name if place and folded(value) in meant(name, place.name) else None


def _keys(value: str) -> Sequence[str]:
    """The keys of a person's or body's name; known places have their spellings.

    A lone word is a name where it has a capital: `Pashinyan` is whoever bears it, `police` not every body of police.
    """
    named, place = names.is_full(value) or value[:1].isupper(), gazetteer.lookup(value)
    # many a town's name is a surname, too
    known = place is not None and place.kind not in gazetteer.WEAK
    return sorted(names.typed_keys(value)) if named and not known else ()


def _flag(field: str, values: Sequence[str]) -> Json:
    """False is whatever is not true: a claim without a figure has no previous one."""
    is_true: Json = {"term": {field: True}}
    is_false: Json = {"bool": {"must_not": [is_true]}}
    asked = [clause for value, clause in (("true", is_true), ("false", is_false)) if value in values]
    return asked[0] if len(asked) == 1 else {"match_all": {}}


def _distinct(values: Any) -> list[str]:
    return sorted(set(values))
