"""Parties that accuse each other while an episode is spoken of: adversaries, though no one article says so. Pure.

Only what is mutual counts: the United Nations accuse a government and stay a third party.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from claimstream_search.series.claims import moment
from claimstream_search.series.episodes import Episode
from claimstream_search.series.question import AsOf

Pair = tuple[int, frozenset[str]]
"""The number of an episode, and two parties."""


@dataclass(frozen=True, slots=True)
class Accusation:
    """`by` says on that day (`YYYY-MM-DD`) what `of` is to blame for; `published` is a moment in UTC."""

    by: str
    of: str
    day: str
    published: str

    def known(self, as_of: AsOf | None) -> bool:
        """Whether it had been made and published by then."""
        return as_of is None or (self.published <= as_of.moment and self.day <= as_of.day)


def accusations(claims: Iterable[Mapping[str, Any]]) -> Iterator[Accusation]:
    """Those among claim documents, with a figure or without."""
    for claim in claims:
        by = claim["claimant"].get("party")
        if claim["act"] == "accuse" and not claim["background"] and by:
            day, published = claim["claimed_at"]["value"], moment(claim["published_at"])
            yield from (Accusation(by, of, day, published) for of in claim["about"] if of != by)


def undecided(parts: Sequence[Episode]) -> list[Pair]:
    """The pairs of which one counts the other's people, and no article takes them for adversaries; in order."""
    return [(number, pair) for number, part in enumerate(parts) for pair in _undecided(part)]


def _undecided(part: Episode) -> list[frozenset[str]]:
    counting: dict[frozenset[str], bool] = {}
    for group in part.groups:
        party, affected = group.facts.party, group.facts.affected
        if party and affected and party != affected:
            pair = frozenset((party, affected))
            opposed = any(claim.viewpoint == "adversary" for claim in group.first)
            counting[pair] = counting.get(pair, False) or opposed
    return sorted((pair for pair, opposed in counting.items() if not opposed), key=sorted)


def spoken_of(part: Episode) -> tuple[str, str]:
    """The first and last day on which an episode went on or was spoken of."""
    return part.start, max(part.end, *(group.facts.day for group in part.groups))


def quarrels(parts: Sequence[Episode], made: Iterable[Accusation]) -> frozenset[Pair]:
    """The undecided pairs that accuse each other."""
    days: dict[tuple[str, str], list[str]] = defaultdict(list)
    for accusation in made:
        days[(accusation.by, accusation.of)].append(accusation.day)
    return frozenset(
        (number, pair) for number, pair in undecided(parts) if _mutual(sorted(pair), days, spoken_of(parts[number]))
    )


def _mutual(pair: list[str], days: Mapping[tuple[str, str], list[str]], span: tuple[str, str]) -> bool:
    one, other = pair
    ways = (days.get((one, other), []), days.get((other, one), []))
    return all(any(span[0] <= day <= span[1] for day in way) for way in ways)
