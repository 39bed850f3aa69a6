"""What a claim says, without where it stands: the key by which search counts equal claims at once. Pure.

A series over 100,000 claims is computed over a few hundred of these. `composite` aggregations could group by the fields
themselves, but are not on both engines, and nested `terms` lose what is null on the embedded one.
"""

from __future__ import annotations

import hashlib

from claimstream_schemas.claim import Claim


def assertion(claim: Claim, *, part: bool = False) -> str | None:
    """32 hex digits; None for what is in no series: without a figure, background, not said to be so, or a part of what
    another claim of its article counts (`claimstream_schemas.partial`)."""
    quantity, event = claim.quantity, claim.event_time
    if quantity is None or claim.background or part or claim.modality != "actual":
        return None
    said = (
        quantity.measure,
        *(quantity.value, quantity.low, quantity.high, quantity.qualifier, quantity.previous),
        *(quantity.affected.party, quantity.affected.role),
        *(claim.claimant.name, claim.claimant.type, claim.claimant.party, claim.polarity),
        *(claim.claimed_at.value, event and (event.start, event.granularity)),
    )
    return hashlib.sha256(repr(said).encode("utf-8")).hexdigest()[:32]
