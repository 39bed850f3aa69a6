"""The members of a group of which only the size is told: `a unit of 11`, `a group of about 15 entered`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.figure import Figure
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.quantities import Number
from claimstream_enrich.claims.refined import refined
from claimstream_enrich.claims.signals import find_signal
from claimstream_schemas.claim import Role

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_SQUADS = words("squad platoon detachment patrol")
_GROUPS = _SQUADS | words("group team unit party band gang delegation")


def of_members(number: Number, head: Token, others: frozenset[int]) -> Figure | None:
    """The figure of a bare number behind a noun for a group, with what befell the group; None of other numbers.
    `others` are the tokens of all numbers."""
    group = head.head.head
    of = head.dep_ == "pobj" and head.head.lower_ == "of" and group.i < number.first and head.i < number.end
    if number.kind != "figure" or not of or group.tag_ != "NN" or group.lemma_ not in _GROUPS:
        return None
    signal = find_signal(group, group, others - set(range(number.start, number.end)))
    role: Role = "military" if group.lemma_ in _SQUADS else "any"
    measure = refined(signal[0], signal[1], role, group, alone=False) if signal is not None else None
    at = signal[0].i if signal is not None and measure is not None else group.i
    measure = None if measure == "destroyed" else measure  # of people
    return Figure(number, measure or "other", "person", role, group.i, at)
