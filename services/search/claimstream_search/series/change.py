"""What came between two times of knowledge. Pure: two answers in, their difference out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

Json = dict[str, Any]

_KEY = ("measure", "affected", "role", "claimant_party")


def with_change(answers: Sequence[Json]) -> Json:
    """The last of answers in the order of their times; of several with the `change` since the first."""
    return answers[-1] | ({"change": change(answers[0], answers[-1])} if len(answers) > 1 else {})


def change(before: Json, after: Json) -> Json:
    """`{"from", "to", "points": {"new", "superseded"}, "relations", "ranges"}`.

    A point is new when its figure of its day was not there before, superseded when it stood before and no longer does.
    """
    old, new = dict(_points(before)), dict(_points(after))
    relations = {(r["type"], r["from"], r["to"]) for r in before["relations"]}
    return {
        "from": before["as_of"],
        "to": after["as_of"],
        "points": {
            "new": [point for key, point in new.items() if key not in old],
            "superseded": [
                point for key, point in new.items() if key in old and old[key]["status"] == "live" != point["status"]
            ],
        },
        "relations": [r for r in after["relations"] if (r["type"], r["from"], r["to"]) not in relations],
        "ranges": list(_ranges(before, after)),
    }


def _points(answer: Json) -> Iterator[tuple[tuple[Any, ...], Json]]:
    for series in answer["series"]:
        named = {name: series[name] for name in _KEY}
        for point in series["points"]:
            figure = tuple(point[name] for name in ("claimed_at", "value", "low", "high"))
            yield (*named.values(), *figure), named | point


def _ranges(before: Json, after: Json) -> Iterator[Json]:
    """Ranges that moved; an episode that grew in between is the one it overlaps."""
    for new in after["ranges"]:
        alike = [old for old in before["ranges"] if _same(old, new)]
        old = alike[0] if alike else None
        ends = ("low", "high", "open_low", "open_high")
        if old is None or any(old[end] != new[end] for end in ends):
            named = {name: new[name] for name in ("measure", "affected", "role", "episode")}
            earlier = {end: old[end] for end in ends} if old else None
            yield named | {"before": earlier, "after": {end: new[end] for end in ends}}


def _same(old: Json, new: Json) -> bool:
    counted = all(old[name] == new[name] for name in ("measure", "affected", "role"))
    spans = old["episode"], new["episode"]
    return counted and spans[0]["start"] <= spans[1]["end"] and spans[1]["start"] <= spans[0]["end"]
