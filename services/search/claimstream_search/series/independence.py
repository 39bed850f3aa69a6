"""Who is behind a report: copies and repeats of one claimant are one source. Pure.

Wording is shared beyond chance when two texts have a run of seven equal words (word n-grams, as in work on text reuse:
Lyon, Malcolm and Dickerson 2001; news agencies' formulas are shorter than that).
"""

from __future__ import annotations

from collections.abc import Iterable

from claimstream_search.series.claims import Claim, fold
from claimstream_search.series.union import Union

RUN = 7
"""Equal words in a row that are no chance."""

_NAMELESS = frozenset({"GPE", "NORP", "UNNAMED"})
"""Claimants of these types stand for a side ("Armenia said")."""


def sources(claims: Iterable[Claim]) -> int:
    """The number of independent sources behind claims that give the same figure."""
    together: Union[str] = Union()
    nameless: set[str] = set()
    named = False
    for claim in claims:
        who = _who(claim)
        together.add(who)
        for run in runs(claim.words):
            together.join(who, " ".join(run))
        if _is_nameless(claim):
            nameless.add(who)
        else:
            named = True
    names = [{who for who in part if who.startswith("@")} for part in together.parts()]
    own = [part for part in names if part and not (named and part <= nameless)]
    return max(1, len(own))


def runs(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    """All runs of `RUN` words."""
    return {words[place : place + RUN] for place in range(len(words) - RUN + 1)}


def copied(claims: Iterable[Claim], others: Iterable[Claim]) -> bool:
    """Whether one of two sides took its words, or its source, from the other."""
    claims, others = list(claims), list(others)
    wording = {run for claim in claims for run in runs(claim.words)}
    if any(wording & runs(claim.words) for claim in others):
        return True
    return _cites(claims, others) or _cites(others, claims)


def _cites(claims: list[Claim], others: list[Claim]) -> bool:
    """Whether a claim came by way of one who is the claimant of the others."""
    named = {fold(claim.facts.claimant) for claim in others}
    return any(fold(link) in named for claim in claims for link in claim.chain)


def _who(claim: Claim) -> str:
    """The claimant's name, "Malawi's Red Cross" as "Red Cross"; of a nameless one his side's."""
    party = fold(claim.facts.party or "")
    name = fold(claim.facts.claimant).replace("’", "'")
    return "@" + (party if party and _is_nameless(claim) else name.removeprefix(f"{party}'s "))


def _is_nameless(claim: Claim) -> bool:
    """Whether the claimant may be any speaker of his side: the side itself, or a description without a name."""
    party, name = claim.facts.party, claim.facts.claimant
    if party is None:
        return False
    return claim.claimant_type in _NAMELESS or fold(name) == fold(party) or not any(map(str.isupper, name))
