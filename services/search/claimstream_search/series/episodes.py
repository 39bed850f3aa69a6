"""Episodes: figures about events close in time that share their parties. Pure.

A *strand* is a chain of event days, each within the gap of the next, about one affected party (of figures that name
none: by one claimant). Only the affected party chains, and only first days do: a toll "since February" must not tie a
spring to an autumn, nor a helper who speaks about two floods tie those together. A figure for a whole month or year is
no point in the series of a day's event, and makes a strand of its own. Strands at the same time become one episode
where one side counts the other's losses, or where most articles about the smaller one also report the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from claimstream_search.series.claims import Facts
from claimstream_search.series.groups import Group
from claimstream_search.series.union import Union

Subject = tuple[str | None, str | None, str | None]
"""Affected party, or None and the claimant's party or name; `month` or `year` where the figure is about a whole one."""


@dataclass(frozen=True, slots=True)
class Strand:
    """One subject's chain of events, first and last day."""

    subject: Subject
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Episode:
    """Strands that belong together. `parties` are the affected and those who count them; `start`, `end` event days."""

    strands: tuple[Strand, ...]
    start: str
    end: str
    parties: tuple[str, ...]
    articles: int
    groups: tuple[Group, ...]


def subject(facts: Facts) -> Subject:
    """What the claims of a strand share."""
    return facts.affected, None if facts.affected else facts.party or facts.claimant, facts.whole


def episodes(groups: Sequence[Group], gap_days: int) -> list[Episode]:
    """The episodes, oldest first; every group is in exactly one."""
    strands = _strands(groups, gap_days)
    together: Union[Strand] = Union()
    for strand in strands:
        together.add(strand)
    for one, other in _linked(strands, gap_days):
        together.join(one, other)
    return sorted((_episode(part, strands) for part in together.parts()), key=lambda e: (e.start, e.end, e.parties))


def _strands(groups: Iterable[Group], gap_days: int) -> dict[Strand, list[Group]]:
    by_subject: dict[Subject, list[Group]] = defaultdict(list)
    for group in groups:
        by_subject[subject(group.facts)].append(group)
    strands: dict[Strand, list[Group]] = {}
    for about, same in by_subject.items():
        for chain in _chains(sorted(same, key=lambda group: group.facts.event), gap_days):
            strands[Strand(about, chain[0].facts.event, chain[-1].facts.event)] = chain
    return strands


def _chains(ordered: list[Group], gap_days: int) -> list[list[Group]]:
    chains: list[list[Group]] = []
    for group in ordered:
        if chains and _days(chains[-1][-1].facts.event, group.facts.event) <= gap_days:
            chains[-1].append(group)
        else:
            chains.append([group])
    return chains


def _linked(strands: dict[Strand, list[Group]], gap_days: int) -> list[tuple[Strand, Strand]]:
    """The pairs that are about one episode. Found by what they share, not by comparing each with each."""
    holders: dict[str, list[Strand]] = defaultdict(list)
    articles = {strand: {c.article_id for group in same for c in group.first} for strand, same in strands.items()}
    for strand, same in strands.items():
        for key in articles[strand] | _sides(strand, same):
            holders[key].append(strand)
    candidates = {
        (one, other)
        for sharing in holders.values()
        for place, one in enumerate(sharing)
        for other in sharing[place + 1 :]
        if one != other and _gap(one, other) <= gap_days and one.subject[2] == other.subject[2]
    }
    return [
        (one, other)
        for one, other in candidates
        if _opposed(one, other, strands)
        or 2 * len(articles[one] & articles[other]) >= min(len(articles[one]), len(articles[other]))
    ]


def _sides(strand: Strand, groups: list[Group]) -> set[str]:
    """The affected party, and those who count its losses as its adversary."""
    return {f"party:{party}" for party in (strand.subject[0], *_enemies(groups)) if party}


def _enemies(groups: list[Group]) -> set[str | None]:
    return {group.facts.party for group in groups if any(claim.viewpoint == "adversary" for claim in group.first)}


def _opposed(one: Strand, other: Strand, strands: dict[Strand, list[Group]]) -> bool:
    """Whether one side counts the losses of the other as its adversary."""
    sides = (one.subject[0], other.subject[0])
    return all(sides) and (sides[0] in _enemies(strands[other]) or sides[1] in _enemies(strands[one]))


def _gap(one: Strand, other: Strand) -> int:
    """Days between the end of the earlier and the start of the later; 0 or less where they overlap."""
    return max(_days(one.end, other.start), _days(other.end, one.start))


def _episode(part: list[Strand], strands: dict[Strand, list[Group]]) -> Episode:
    groups = sorted((group for strand in part for group in strands[strand]), key=lambda group: group.facts.order)
    names = {name for group in groups for name in (group.facts.affected, group.facts.party) if name}
    return Episode(
        strands=tuple(sorted(part, key=repr)),
        start=min(strand.start for strand in part),
        end=max(strand.end for strand in part),
        parties=tuple(sorted(names)),
        articles=len({claim.article_id for group in groups for claim in group.first}),
        groups=tuple(groups),
    )


def _days(earlier: str, later: str) -> int:
    return (date.fromisoformat(later) - date.fromisoformat(earlier)).days
