"""Countries named by a point of the compass that shares its noun or stands alone: `North and South Korean ships`,
`the North`. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from claimstream_enrich.enrichers.homeland import Named
from claimstream_schemas import gazetteer

_POINT = re.compile(r"(North|South|East|West)(?:ern)? (?=\w)")
_BEFORE = re.compile(r"\b(North|South|East|West)(?: and | or |[-\u2013]and[-\u2013]|/)\Z")
_ALONE = re.compile(r"\b[Tt]he (North|South|East|West)\b(?![- ][A-Z])")
_OPPOSITE = {"North": "South", "South": "North", "East": "West", "West": "East"}
_REACH = 12
"""Characters before a name in which its twin's point of the compass stands."""


def compass_names(text: str, named: Mapping[int, tuple[int, str]]) -> Iterator[Named]:
    """The countries that a text with such names tells of without their noun; none in other texts."""
    points: dict[str, str] = {}
    for start, (end, party) in named.items():
        name = _POINT.match(text, start, end)
        twin = _twin(party) if name else None
        if name is None or twin is None:
            continue
        points[party.split()[0]] = party
        if before := _BEFORE.search(text[max(0, start - _REACH) : start]):
            at = start - len(before[0])
            if before[1] == twin.split()[0] and at not in named:
                yield at, at + len(before[1]), twin
    if points:
        points |= {twin.split()[0]: twin for party in list(points.values()) if (twin := _twin(party))}
        for alone in _ALONE.finditer(text):
            if alone[1] in points and alone.start(1) not in named:
                yield alone.start(1), alone.end(1), points[alone[1]]


def _twin(party: str) -> str | None:
    """The country at the other end of the compass: North Korea of South Korea; None of others."""
    point, _, rest = party.partition(" ")
    opposite = _OPPOSITE.get(point)
    place = gazetteer.lookup(f"{opposite} {rest}") if opposite and rest else None
    return place.party if place is not None and place.kind == "country" else None
