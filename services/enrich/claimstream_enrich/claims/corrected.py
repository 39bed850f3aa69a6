"""Figures that whoever tells them has replaced since, and those that another side has told and a speaker rejects.

Unlike `former`, which reads the words round a number, this goes by whose claim it is: `Earlier her office had counted
three dead`, where she herself now speaks of five.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims import predicates
from claimstream_enrich.claims.former import UNCOUNTED, is_elsewhere, is_first_told, is_of_other, was_told_before
from claimstream_enrich.claims.reading import Reading
from claimstream_schemas.claim import Claim, Quantity

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, TokenSpan

_TIMES = frozenset(("DATE", "TIME"))
_ADVERBIALS = frozenset(("npadvmod", "prep", "advmod"))
_AHEAD = 2
"""Claims of its sentence behind an old value among which the new one may stand: `which spoke of 12, now says nine`."""
_AGAINST = 3
"""Tokens before a number among which a `not` sets another against it."""


def with_corrected(reading: Reading, claims: Sequence[Claim]) -> list[Claim]:
    """The claims in their order, those marked that are older values or another side's."""
    found: list[Claim] = []
    for n, claim in enumerate(claims):
        newer = _newer(reading, claims, n)
        if newer is not None and claim.quantity is not None and newer.quantity is not None:
            quantity = claim.quantity.model_copy(update={"previous": True, "affected": newer.quantity.affected})
            update = {"quantity": quantity, "viewpoint": newer.viewpoint, "event_time": newer.event_time}
            claim = claim.model_copy(update=update)
        elif claim.quantity is not None and _rejects(reading, claim, claims[:n]):
            quantity = claim.quantity.model_copy(update={"previous": False})
            claim = claim.model_copy(update={"quantity": quantity, "polarity": "denied"})
        found.append(claim)
    return found


def _newer(reading: Reading, claims: Sequence[Claim], n: int) -> Claim | None:
    """The claim that gives a newer value for the same count by the same side, the last before it if there are more."""
    claim = claims[n]
    if claim.quantity is None or claim.quantity.previous or claim.quantity.measure in UNCOUNTED:
        return None
    if (verb := _cue(reading, claim)) is None:
        return None
    timed = is_first_told(verb) or _is_timed(verb)
    if not (was_told_before(verb) or is_first_told(verb)) or is_of_other(verb):
        return None
    beside = (other for other in claims[n + 1 : n + 1 + _AHEAD] if other.span == claim.span)
    for other in (*reversed(claims[:n]), *beside):
        if _is_same_count(other, claim) and (timed or _least(other.quantity) > _least(claim.quantity)):
            later = _cue(reading, other)
            if later is None or not (was_told_before(later) or is_first_told(later)):
                return None if is_elsewhere(_sentence(reading, other), verb) else other
    return None


def _cue(reading: Reading, claim: Claim) -> Token | None:
    """The verb by which a claim is told."""
    if claim.cue.start is None:
        return None
    verb = reading.doc[reading.token_at(claim.cue.start)]
    return verb if verb.pos_ == "VERB" else None


def _sentence(reading: Reading, claim: Claim) -> TokenSpan:
    return reading.doc[reading.token_at(claim.span.end - 1)].sent


def _is_timed(verb: Token) -> bool:
    """Whether it is told when it was told: `had counted three last night`, `earlier spoke of 12`."""
    beside = (word for c in verb.children if c.dep_ in _ADVERBIALS for word in (c, *c.lefts, *c.rights))
    return any(word.ent_type_ in _TIMES or word.lower_ in predicates.ONCE for word in beside)


def _is_same_count(other: Claim, claim: Claim) -> bool:
    """Whether two claims of one side count the same people, with different numbers."""
    mine, its = claim.quantity, other.quantity
    if mine is None or its is None or its.previous or its.measure != mine.measure or other.background:
        return False
    if other.claimant.type == "OUTLET" or claim.claimant.type == "OUTLET" or _least(its) == _least(mine):
        return False
    name, party = claim.claimant.name, claim.claimant.party
    one_side = other.claimant.name == name or (party is not None and other.claimant.party == party)
    alike = mine.affected.party in (None, its.affected.party) and mine.affected.role in ("any", its.affected.role)
    return one_side and alike


def _least(quantity: Quantity | None) -> float:
    return 0.0 if quantity is None else quantity.value or quantity.low or 0.0


def _rejects(reading: Reading, claim: Claim, before: Sequence[Claim]) -> bool:
    """Whether a figure that is set against a better one (`nine, not sixty`) is one that another side has told."""
    mine = claim.quantity
    if mine is None or not mine.previous:
        return False
    start = reading.token_at(mine.start)
    if "not" not in reading.doc.lower[max(0, start - _AGAINST) : start]:
        return False
    return any(
        other.quantity is not None
        and (other.quantity.measure, _least(other.quantity)) == (mine.measure, _least(mine))
        and other.claimant.party not in (None, claim.claimant.party)
        for other in before
    )
