"""The form that asks how a figure evolved, with what the index has to ask about. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from claimstream_schemas.claim import Measure, Role
from claimstream_search.explore import filters, words
from claimstream_search.explore.address import VIEW, Pairs, address
from claimstream_search.explore.filters import Field

Json = Mapping[str, Any]

SEEN = ("measure", "affected", "role", "claimant_party", "as_of")
FOLDED = ("from", "to", "gap_days")
OPTIONS = (("size", "1"), ("facets", "measure,affected,party"))
"""What the form offers: a search of claims for its counts alone."""
MOST_STARTS = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """A value the form offers, with the claims that have it where that was counted."""

    value: str
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """The form; `complete` says whether there is a question to answer."""

    measures: tuple[Choice, ...]
    roles: tuple[Choice, ...]
    affected: str
    parties: tuple[str, ...]
    claimant_party: str
    as_of: Field
    folded: tuple[Field, ...]
    hidden: Pairs
    unfolded: bool
    complete: bool


def asked(pairs: Pairs, facets: Mapping[str, Iterable[Json]] | None = None) -> Asked:
    """The form, with what the index has to ask about."""
    given = dict(reversed(pairs))
    held = {name: tuple(values) for name, values in (facets or {}).items()}
    counts = {one["value"]: one["count"] for one in held.get("measure", ())}
    measures = sorted(get_args(Measure), key=lambda one: -counts.get(one, 0))
    # a second value of a field that shows one stays in force beside it
    kept = [pair for name in SEEN for pair in [one for one in pairs if one[0] == name][1:]]
    return Asked(
        measures=tuple(Choice(one, _counted(one, counts), one == given.get("measure")) for one in measures),
        roles=tuple(Choice(one, one, one == given.get("role")) for one in get_args(Role)),
        affected=given.get("affected", ""),
        parties=tuple(sorted({one["value"] for name in ("affected", "party") for one in held.get(name, ())})),
        claimant_party=given.get("claimant_party", ""),
        as_of=filters.fields(tuple(given.items()), ("as_of",))[0],
        folded=filters.fields(pairs, FOLDED),
        hidden=(*filters.hidden(pairs, (VIEW, *SEEN, *FOLDED), ()), *kept),
        unfolded=any(name in given for name in FOLDED),
        complete=any(name != VIEW for name, _ in pairs),
    )


def _counted(measure: str, counts: Mapping[str, int]) -> str:
    label = words.value("measure", measure)
    return f"{label} ({words.many(counts[measure], 'claim')})" if counts.get(measure) else label


def beginning(facets: Mapping[str, Iterable[Json]]) -> tuple[str, Pairs] | None:
    """What is counted most, and the search that tells whose: only of those has a question to begin with an answer."""
    counts = {one["value"]: one["count"] for one in facets.get("measure", ())}
    if not counts:
        return None
    measure = max(counts, key=lambda one: counts[one])
    return measure, (("size", "1"), ("facets", "affected"), ("measure", measure), ("background", "false"))


def starts(measure: str, facets: Mapping[str, Iterable[Json]]) -> tuple[tuple[str, str], ...]:
    """Questions to begin with, and their addresses: this count of the most frequent sides."""
    sides = [one["value"] for one in facets.get("affected", ()) if one["count"]][:MOST_STARTS]
    asked = [((VIEW, "series"), ("measure", measure), ("affected", side)) for side in sides]
    label = words.value("measure", measure)
    return tuple((f"{side}: {label}", address(pairs)) for side, pairs in zip(sides, asked, strict=True))
