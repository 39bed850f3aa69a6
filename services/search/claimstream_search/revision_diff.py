"""What an outlet changed in its claims from one revision of an article to another. Pure.

Ids of claims tell nothing here: they depend on the revision. Claims are paired by what they say, the closest first;
of those that were changed, neighbours in the text: an edit seldom moves what it rewrites.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]

COMPARED = (
    *("text", "act", "polarity", "modality", "claimant.name", "claimant.party", "quantity.measure"),
    *("quantity.value", "quantity.low", "quantity.high", "quantity.qualifier", "quantity.previous"),
    *("quantity.affected.party", "quantity.affected.role", "event_time.start", "event_time.end"),
    *("claimed_at.value", "background", "viewpoint"),
)
"""What a claim says; offsets and identifiers change with every letter before them."""
_KEY = ("claimant.name", "quantity.measure", "quantity.affected.party")
"""What makes two claims about the same matter."""
CLOSEST_APART = 0.5
"""Claims that agree less than this are two claims, not one that was changed."""
NEAR = 50
"""Places, among the claims that are not in both revisions, that a changed claim may have moved: the work grows with the
number of claims then, and not with its square."""

_WORD = re.compile(r"[^\W_]+")


def diff(older: Sequence[Mapping[str, Any]], newer: Sequence[Mapping[str, Any]]) -> Json:
    """`{"added", "dropped", "changed", "unchanged"}`: claims, claims, `{"from", "to", "fields"}`, a number."""
    same = _equal(older, newer)
    olds, news = _without(older, same, 0), _without(newer, same, 1)
    changed = _closest([_gist(one) for one in olds], [_gist(one) for one in news])
    return {
        "added": _without(news, changed, 1),
        "dropped": _without(olds, changed, 0),
        "changed": [
            {"from": olds[old], "to": news[new], "fields": fields(olds[old], news[new])}
            for old, new in sorted(changed, key=lambda pair: pair[1])
        ],
        "unchanged": len(same),
    }


def fields(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Json]:
    """`{"field", "from", "to"}` of everything that differs."""
    return [
        {"field": path, "from": _at(old, path), "to": _at(new, path)}
        for path in COMPARED
        if _at(old, path) != _at(new, path)
    ]


def likeness(one: Mapping[str, Any], other: Mapping[str, Any]) -> float:
    """How alike two claims are, 0 to 1: half by what they are about, half by their words.

    A claim with a figure is never one without.
    """
    return alike(_gist(one), _gist(other))


@dataclass(frozen=True, slots=True)
class Gist:
    """What likeness looks at."""

    counts: bool
    matter: tuple[Any, ...]
    words: frozenset[str]


def alike(one: Gist, other: Gist) -> float:
    """`likeness`, of what was read before."""
    if one.counts != other.counts:
        return 0.0
    about = sum(int(mine == its) for mine, its in zip(one.matter, other.matter, strict=True)) / len(_KEY)
    wording = len(one.words & other.words) / max(1, len(one.words | other.words))
    return (about + wording) / 2


def _gist(claim: Mapping[str, Any]) -> Gist:
    matter = tuple(_at(claim, path) for path in _KEY)
    return Gist(bool(claim.get("quantity")), matter, frozenset(_WORD.findall(claim["text"].casefold())))


def _equal(olds: Sequence[Any], news: Sequence[Any]) -> list[tuple[int, int]]:
    """Indexes of claims that say the same, paired one to one in the order of the text."""
    places: dict[tuple[Any, ...], list[int]] = {}
    for old in reversed(range(len(olds))):
        places.setdefault(_says(olds[old]), []).append(old)
    found = [(places.get(_says(claim)), new) for new, claim in enumerate(news)]
    return [(olds_left.pop(), new) for olds_left, new in found if olds_left]


def _closest(olds: Sequence[Gist], news: Sequence[Gist]) -> list[tuple[int, int]]:
    """Indexes paired one to one, the most alike first, in the order of the text among equals."""
    scored = [
        (-value, abs(old - new), old, new)
        for old, one in enumerate(olds)
        for new in range(max(0, old - NEAR), min(len(news), old + NEAR + 1))
        if (value := alike(one, news[new])) >= CLOSEST_APART
    ]
    taken_old, taken_new, pairs = set(), set(), []
    for _, _, old, new in sorted(scored):
        if old not in taken_old and new not in taken_new:
            taken_old.add(old)
            taken_new.add(new)
            pairs.append((old, new))
    return pairs


def _without(claims: Sequence[Any], pairs: Sequence[tuple[int, int]], side: int) -> list[Any]:
    paired = {pair[side] for pair in pairs}
    return [claim for place, claim in enumerate(claims) if place not in paired]


def _says(claim: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(" ".join(value.split()) if isinstance(value := _at(claim, path), str) else value for path in COMPARED)


def _at(claim: Mapping[str, Any], path: str) -> Any:
    value: Any = claim
    for name in path.split("."):
        value = value.get(name) if value else None
    return value
