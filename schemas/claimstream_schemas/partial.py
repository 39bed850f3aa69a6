"""Which figures of an article count a part of those that another of its figures counts: `eight of them were guards`.

A series has the whole alone: beside "50 soldiers died" the eight would look like another count of them. Pure.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from claimstream_schemas.claim import Claim

_WHOLES = (
    "dead|killed|victims|fatalities|deaths|casualties|wounded|injured|missing|captured|captives|hostages|detained|"
    "detainees|arrested|evacuees|displaced"
)
_PART = re.compile(rf"\W*(?:\w+ )?of (?:them|these|those|whom|the (?:{_WHOLES}))\b")
_PARTS_OF = re.compile(
    r"\b(?:including|of (?:whom|them|those),?|among (?:whom|them)(?: (?:was|were))?)\W+(?:\S+ ){0,2}$", re.IGNORECASE
)


def partial(claims: Iterable[Claim]) -> frozenset[str]:
    """Ids of the claims, all of one article, whose words make their number a part, and whose claimant gives a larger
    one of the same measure, side and role that day. A part of another role or side is a count of its own."""
    largest: dict[tuple[object, ...], float] = defaultdict(float)
    parts: list[tuple[str, tuple[object, ...], float]] = []
    for claim in claims:
        quantity = claim.quantity
        if quantity is None or quantity.value is None:
            continue
        affected = quantity.affected
        about = (claim.claimant.name, quantity.measure, affected.party, affected.role, claim.claimed_at.value)
        if not quantity.previous:
            largest[about] = max(largest[about], quantity.value)
        if _is_part(claim.text, quantity.start - claim.span.start, quantity.end - claim.span.start):
            parts.append((claim.claim_id, about, quantity.value))
    return frozenset(identifier for identifier, about, value in parts if largest[about] > value)


def _is_part(text: str, start: int, end: int) -> bool:
    return bool(_PART.match(text, end) or _PARTS_OF.search(text, max(0, start - 60), start))
