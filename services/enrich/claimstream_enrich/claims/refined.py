"""The measure that a word gives, made finer by who or what is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns
from claimstream_enrich.claims.counted_nouns import illnesses, things
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.quantities import Number
from claimstream_enrich.claims.signals import ARRIVING, SUSPECTS
from claimstream_schemas.claim import Measure, Role

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

FIGHTING: frozenset[Role] = frozenset(("military", "police"))
HELPERS = words("rescuer firefighter helper volunteer soldier diver policeman troop observer peacekeeper medic expert")
"""People who are sent to help or to watch."""
_COUNT_OF_NONE: frozenset[Measure] = frozenset(("killed", "wounded", "casualties", "missing"))
_HOLDING = words("hold keep remain captive")
_LOSING = words("lose cost claim")
_RUINING = words("burn bury sweep wash")
"""Verbs of loss that tell of things that they are destroyed."""
_FLEEING = words("people person family civilian refugee resident villager woman child household")
_NURSING = words("admit treat hospitalise hospitalize take rush bring transfer send")


def refined(signal: Token, measure: Measure | None, role: Role, group: Token, *, alone: bool) -> Measure | None:
    """The measure that a word gives, as those counted make it: things are destroyed, soldiers who move do not flee.

    `alone`: the number counts no noun of its own.
    """
    measure = _of_people(signal, measure, role, group)
    if measure is not None and group.lemma_.lower() in things() and _is_ruined(group, signal):
        return "destroyed"
    if measure == "displaced" and (role in FIGHTING or not _may_flee(group, signal, alone=alone)):
        return "other"  # soldiers who cross a border or leave a town
    return measure


def _of_people(signal: Token, measure: Measure | None, role: Role, group: Token) -> Measure | None:
    """The measure as those counted make it: fighters are captured, others detained; the ill are sick, not wounded."""
    if measure == "captured" and role not in FIGHTING and signal.lemma_.lower() in _HOLDING:
        return "detained"
    if measure == "detained" and role in FIGHTING and signal.lemma_.lower() in _HOLDING:
        return "captured"
    if measure == "rescued" and signal.lemma_.lower() == "pick" and group.lemma_.lower() in SUSPECTS:
        return "detained"
    if measure == "present" and signal.lemma_.lower() == "take" and group.lemma_.lower() in HELPERS:
        return "deployed"  # "60 helpers took part in the search"
    if measure == "wounded" and signal.lemma_.lower() in _NURSING and group.lemma_.lower() == "patient":
        return "sick"
    if measure == "wounded" and signal.lemma_.lower() in _NURSING:
        about = {t.lemma_.lower() for t in signal.subtree}
        return "sick" if about & illnesses() else measure
    return measure


def _may_flee(group: Token, signal: Token, *, alone: bool) -> bool:
    """Whether those who arrive somewhere have fled: people, families, those of a nation; not tourists or rescuers."""
    if signal.lemma_ not in ARRIVING:
        return True
    return not alone and (group.lemma_.lower() in _FLEEING or group.ent_type_ == "NORP")


def _is_ruined(group: Token, signal: Token) -> bool:
    """Whether a verb of loss tells of things: `lost five tanks`, `26 cars were burned`."""
    if signal.lemma_.lower() in _LOSING:
        return signal.i < group.i
    return signal.lemma_.lower() in _RUINING and (signal.tag_ != "VBD" or signal.i < group.i)


def is_plausible(number: Number, group: Token, signal: Token, measure: Measure) -> bool:
    """Whether such a number can have this measure; `no` counts only the hurt and the lost."""
    thing = group.lemma_.lower() in things()
    if thing != (measure == "destroyed"):
        return False
    if number.kind == "none":
        return measure in _COUNT_OF_NONE
    if number.value == 1 and group.lemma_.lower() in nouns.FAMILIES:
        return False  # "nine members of one family"
    if number.value == 1 and group.lower_ == "one":
        return signal.pos_ in ("VERB", "ADJ") and (number.start == 0 or group.doc[number.start - 1].lower_ != "another")
    return True
