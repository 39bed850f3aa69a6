"""What a caller of a series asks for: a plain frozen value, and the clause of what was known at a time. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from claimstream_search.series.claims import Claim, Facts, fold

Json = dict[str, Any]

USUAL_GAP_DAYS = 7


@dataclass(frozen=True, slots=True, order=True)
class AsOf:
    """A moment of knowledge, RFC 3339 in UTC: what had been said by its day and published by it."""

    moment: str

    @property
    def day(self) -> str:
        """Its day in UTC."""
        return self.moment[:10]


def as_of_clause(known: AsOf, *, claims: bool) -> list[Json]:
    """The filter clauses that leave what was known by then: of `claims`, or of articles."""
    published: Json = {"range": {"published_at": {"lte": milliseconds(known.moment)}}}
    return [published, {"range": {"claimed_at.value": {"lte": known.day}}}] if claims else [published]


def milliseconds(moment: str) -> str:
    """The moment as finely as Elasticsearch keeps it."""
    return datetime.fromisoformat(moment).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@dataclass(frozen=True, slots=True)
class Question:
    """Any of each; empty or None where all. `start` and `end` are closed days of the event.

    Of two times of knowledge, in `as_of`, the answer also tells the change between them.
    """

    measures: tuple[str, ...] = ()
    affected: tuple[str, ...] = ()
    claimant_parties: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    start: str | None = None
    end: str | None = None
    as_of: tuple[AsOf, ...] = ()
    gap_days: int = USUAL_GAP_DAYS

    def covers(self, facts: Facts) -> bool:
        """Whether claims of these facts bear on the question.

        All claimants and roles do: who is asked for contradicts the others, and episodes are made of all.
        """
        return (
            (not self.measures or facts.measure in self.measures)
            and (not self.affected or fold(facts.affected or "") in {fold(party) for party in self.affected})
            and (self.start is None or facts.event >= self.start)
            and (self.end is None or facts.event <= self.end)
        )

    def shows(self, party: str | None, role: str) -> bool:
        """Whether a series of that claimant and role is part of the answer."""
        wanted = {fold(name) for name in self.claimant_parties}
        return (not wanted or fold(party or "") in wanted) and (not self.roles or role in self.roles)


def known(claim: Claim, as_of: AsOf | None) -> bool:
    """Whether the claim had been said and published by then."""
    return as_of is None or (claim.published <= as_of.moment and claim.facts.day <= as_of.day)
