"""Claims that say the same, put together: the one place where 100,000 claims become few. Pure.

A store may hand over groups it made itself (Elasticsearch counts them); `group` makes the same of claims.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claimstream_search.series.claims import Claim, Facts

MANY = 10_000
"""Claims of one answer from which on groups keep only their first ones."""
_ALL, _FEW = 100, 2


@dataclass(frozen=True, slots=True)
class Group:
    """All claims of the same facts: how many, in how many articles, and the first of them by publication."""

    facts: Facts
    claims: int
    articles: int
    first: tuple[Claim, ...]


def kept(claims: int) -> int:
    """How many of its claims each group keeps in an answer over so many: all in any usual one."""
    return _ALL if claims <= MANY else _FEW


def group(claims: Iterable[Claim]) -> list[Group]:
    """The groups of claims; the same claim given twice counts once."""
    by_facts: dict[Facts, dict[str, Claim]] = defaultdict(dict)
    for claim in claims:
        by_facts[claim.facts][claim.claim_id] = claim
    room = kept(sum(map(len, by_facts.values())))
    made = [
        Group(facts, len(same), len({claim.article_id for claim in same.values()}), _first(list(same.values()), room))
        for facts, same in by_facts.items()
    ]
    return sorted(made, key=lambda one: one.facts.order)


def joined(groups: Sequence[Group]) -> list[Group]:
    """Groups of the same facts as one; they must share no claim."""
    by_facts: dict[Facts, list[Group]] = defaultdict(list)
    for one in groups:
        by_facts[one.facts].append(one)
    room = kept(sum(one.claims for one in groups))
    made = [
        Group(
            facts,
            sum(one.claims for one in same),
            sum(one.articles for one in same),
            _first([claim for one in same for claim in one.first], room),
        )
        for facts, same in by_facts.items()
    ]
    return sorted(made, key=lambda one: one.facts.order)


def _first(claims: list[Claim], room: int) -> tuple[Claim, ...]:
    return tuple(sorted(claims, key=lambda claim: claim.order)[:room])
