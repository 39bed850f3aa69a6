"""Facets, chosen filters and the form's fields -> values of the page. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from claimstream_search import vocabulary
from claimstream_search.explore import words
from claimstream_search.explore.address import VIEW, Pairs, added, address, first_page, removed
from claimstream_search.fields import NAMES
from claimstream_search.folding import folded
from claimstream_search.query import Kind
from claimstream_search.value_clauses import shown

SHOWN = 7
"""Values of a facet that are seen at once; the others unfold."""
COUNTED: tuple[str, ...] = (
    *("measure", "affected", "claimant", "party", "source", "entity"),
    *("act", "viewpoint", "role", "polarity", "background", "previous", "language"),
)
"""The facets of the page, in its order. Stories and articles have identifiers no one reads: hits link to them."""
_OPEN = ("measure", "affected", "claimant", "source")
_DAYS = ("published_from", "published_to", "event_from", "event_to", "as_of", "from", "to")


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a facet; `toggle` chooses it or lets it go, `exclude` leaves out what has it."""

    label: str
    count: int | None
    chosen: bool
    excluded: bool
    toggle: str
    exclude: str


@dataclass(frozen=True, slots=True)
class Facet:
    """What the matches can be narrowed by."""

    name: str
    label: str
    values: tuple[Value, ...]
    more: tuple[Value, ...]
    open: bool


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter that is on, and the address without it."""

    label: str
    value: str
    remove: str


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the form."""

    name: str
    label: str
    value: str
    type: str


def facets(pairs: Pairs, counts: Mapping[str, Sequence[Mapping[str, Any]]]) -> tuple[Facet, ...]:
    """The facets that have anything to choose, the most useful ones open."""
    made = (_facet(pairs, name, counts[name]) for name in COUNTED if name in counts)
    return tuple(one for one in made if one.values)


def chips(pairs: Pairs, kind: Kind) -> tuple[Chip, ...]:
    """Every filter that is on, in the order it was chosen."""
    known = vocabulary.filters(kind)
    made = []
    for name, given in dict.fromkeys(pairs):
        left = address(removed(pairs, name, [given]))
        if name in known:
            bare = given.removeprefix("!")
            text = words.value(name, bare)
            made.append(Chip(words.FILTERS[name], f"not {text}" if given != bare else text, left))
        elif name in words.FIELDS:
            made.append(Chip(words.FIELDS[name], given, left))
    return tuple(made)


def fields(pairs: Pairs, names: Iterable[str]) -> tuple[Field, ...]:
    """Fields with what is in them now."""
    given = dict(pairs)
    return tuple(
        Field(name, words.FIELDS[name], given.get(name, ""), _type(name, given.get(name, ""))) for name in names
    )


def hidden(pairs: Pairs, visible: Iterable[str], known: Iterable[str]) -> Pairs:
    """What the form keeps though it has no field for it; what is not known would be refused again."""
    kept = {VIEW, *known} - set(visible)
    return tuple(pair for pair in first_page(pairs) if pair[0] in kept)


def _facet(pairs: Pairs, name: str, counts: Sequence[Mapping[str, Any]]) -> Facet:
    chosen = [given for other, given in pairs if other == name]
    counted = {_key(name, one["value"]) for one in counts}
    listed = [(one["value"], one["count"]) for one in counts]
    # what is chosen stays to be let go, though nothing or too little has it to be counted
    listed += [(bare, None) for bare in (one.removeprefix("!") for one in chosen) if _key(name, bare) not in counted]
    made = [_value(pairs, name, given, count, chosen) for given, count in listed]
    kept = [one for one in made if one.count != 0 or one.chosen or one.excluded]
    kept.sort(key=lambda one: not (one.chosen or one.excluded))
    return Facet(name, words.FILTERS[name], tuple(kept[:SHOWN]), tuple(kept[SHOWN:]), name in _OPEN or bool(chosen))


def _value(pairs: Pairs, name: str, given: str, count: int | None, chosen: Sequence[str]) -> Value:
    key = _key(name, given)
    held = [one for one in chosen if not one.startswith("!") and _key(name, one) == key]
    out = [one for one in chosen if one.startswith("!") and _key(name, one[1:]) == key]
    free = removed(pairs, name, (*held, *out))
    toggle = free if held else added(free, name, given)
    exclude = free if out else added(free, name, f"!{given}")
    label = words.value(name, given)
    return Value(label, count, bool(held), bool(out), address(toggle), address(exclude))


def _key(name: str, given: str) -> str:
    """Equal for the spellings that are one value to the filter."""
    return folded(shown(name, given) or given) if name in NAMES else given.lower()


def _type(name: str, given: str) -> str:
    """A picker of days, unless something else stands there, which it would lose: a moment, a 31st of June."""
    if name not in _DAYS:
        return "text"
    return "date" if not given or _is_day(given) else "text"


def _is_day(given: str) -> bool:
    try:
        return date.fromisoformat(given).isoformat() == given
    except ValueError:
        return False
