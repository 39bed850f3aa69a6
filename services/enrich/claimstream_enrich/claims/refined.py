"""The measure that a word gives, made finer by who or what is counted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns
from claimstream_enrich.claims.counted_nouns import illnesses, things
from claimstream_enrich.claims.figure import Figure, role_of
from claimstream_enrich.claims.happenings import EVENTS
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.quantities import Number
from claimstream_enrich.claims.says import ARRIVING
from claimstream_enrich.claims.signals import SUSPECTS
from claimstream_schemas.claim import Measure, Role

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

FIGHTING: frozenset[Role] = frozenset(("military", "police"))
HELPERS = words("rescuer firefighter helper volunteer soldier diver policeman troop observer peacekeeper medic expert")
"""People who are sent to help or to watch."""
_BY_TRADE = words("rescuer firefighter fireman firemen paramedic diver lifeguard crew")
_TRADES = words("rescue relief aid emergency search security")
_ON_CALL = words("worker personnel staff team official employee member volunteer crew specialist force")
_ILLS: frozenset[Measure] = frozenset(("sick", "wounded", "casualties"))
_COUNT_OF_NONE: frozenset[Measure] = frozenset(("killed", "wounded", "casualties", "missing"))
_HOLDING = words("hold keep remain captive")
_LOSING = words("lose cost claim")
_RUINING = words("burn bury sweep wash wipe carry")
"""Verbs of loss that tell of things that they are destroyed."""
_LEADING = words("take lead drag march")
_SURROUNDING = words("surround besiege blockade encircle guard")
_LAWFUL = words("soldier troop army force agent guard authority")
_SEALING = words("seal cordon protect secure patrol watch")
_GUARDS = words("guard agent officer ranger")
_POSTS = words("scene site spot duty standby patrol alert guard")
_FLEEING = words("people person family civilian refugee resident villager woman child household")
_NURSING = words("admit treat ward hospitalise hospitalize take rush bring transfer send shift")
_VIOLENT = EVENTS - words("tear burst hit break begin start happen occur lose kill die hurt")
WOUNDS = words("burn wound injury fracture gunshot bruise bullet shrapnel stab stabbing shooting trauma blast crash")
"""What is said before `victim` or `patient` of those hurt."""
_INJURIES = words("burn wound injury fracture gunshot bruise")
_COMING = words("land arrive come fly join reach")
_EXAMINERS = words("investigator inspector engineer specialist doctor surgeon nurse paramedic adviser advisor")
_CUSTODIANS = words("police court authority prosecutor investigator")
_FROM = words("after from following with for")
_IN_CARE = words("be stay remain lie keep")


def refined(signal: Token, measure: Measure | None, role: Role, group: Token, *, alone: bool) -> Measure | None:
    """The measure that a word gives, as those counted make it: things are destroyed, soldiers who move do not flee.

    `alone`: the number counts no noun of its own.
    """
    if group.lemma_.lower() in nouns.JOBS:
        return "other"  # "310 jobs will disappear"
    measure = _of_people(signal, measure, role, group)
    if signal.lemma_.lower() in nouns.LOSSES and group.lemma_.lower() in things():
        return "destroyed"  # "its losses were 40 men and six tanks"
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
    if (
        measure == "rescued"
        and signal.lemma_.lower() == "pick"
        and (group.lemma_.lower() in SUSPECTS or _is_done_by_force(signal))
    ):
        return "detained"
    if measure == "missing" and signal.lemma_.lower() in _LEADING and _is_into_custody(signal):
        return "detained"
    if measure == "present" and _are_posted(signal, role, group):
        return "deployed"
    if measure == "rescued" and signal.lemma_.lower() in ("hand", "turn"):
        return _handed_over(signal, role, group)
    if measure == "destroyed" and signal.lemma_.lower() == "bring" and group.lemma_.lower() not in things():
        return "rescued"  # "brought 27 guests down on ladders"
    if measure == "present" and signal.lemma_.lower() == "take" and group.lemma_.lower() in HELPERS:
        return "deployed"  # "60 helpers took part in the search"
    if measure == "wounded" and signal.lemma_.lower() in _NURSING and group.lemma_.lower() == "patient":
        return "sick"
    if measure == "wounded" and signal.lemma_.lower() in _NURSING:
        about = {t.lemma_.lower() for t in signal.subtree}
        return "sick" if about & illnesses() else measure
    return measure


def _is_done_by_force(verb: Token) -> bool:
    """Whether policemen or soldiers do it, who pick nobody up but to keep them: `troops picked up 17 of them`."""
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    if subject is None and verb.dep_ == "conj":
        subject = next((c for c in verb.head.children if c.dep_ == "nsubj"), None)
    return subject is not None and role_of(subject) in FIGHTING


def _is_into_custody(verb: Token) -> bool:
    """Whether somebody is taken away by police or soldiers, or for what he did: `led away for blocking a road`."""
    if not any(c.lower_ in ("away", "off") for c in verb.children):
        return False
    by = (g for c in verb.children if c.dep_ == "agent" for g in c.children)
    charged = any(g.dep_ == "pcomp" for c in verb.children if c.lower_ == "for" for g in c.children)
    doers = (*by, *(c for c in (*verb.children, *verb.head.children) if c.dep_ == "nsubj"))
    return charged or any(role_of(doer) == "police" or doer.lemma_.lower() in _LAWFUL for doer in doers)


def _are_posted(verb: Token, role: Role, group: Token) -> bool:
    """Whether forces or helpers are where their work is: `900 policemen surround the jail`, `40 rescuers are at the
    site`."""
    forces = role in FIGHTING or any(role_of(other) in FIGHTING for other in group.conjuncts)
    if verb.lemma_ in _SURROUNDING:
        return forces or group.lemma_.lower() in _GUARDS
    on = (g for c in verb.children if c.lower_ in ("at", "on") for g in c.children)
    at_work = verb.lemma_ == "be" and any(g.lemma_.lower() in _POSTS for g in on)
    return at_work and (forces or is_helper(group))


def holds_off(group: Token, role: Role) -> bool:
    """Whether forces are told to keep a place: `was sealed off by 60 police officers`."""
    by = group
    while by.dep_ == "conj":
        by = by.head
    verb = by.head.head
    kept = by.dep_ == "pobj" and by.head.dep_ == "agent" and verb.lemma_ in _SURROUNDING | _SEALING
    return kept and (role in FIGHTING or group.lemma_.lower() in _GUARDS)


def _handed_over(verb: Token, role: Role, group: Token) -> Measure:
    """What it means to be handed over: suspects, and whoever is handed to the police, go into custody; captives and
    fighters come home."""
    to = {g.lemma_.lower() for c in verb.children if c.lower_ == "to" for g in c.children}
    if group.lemma_.lower() in SUSPECTS or to & _CUSTODIANS:
        return "detained"
    return "rescued" if role in FIGHTING or group.lemma_.lower() in nouns.STATES else "other"


def in_context(measure: Measure | None, signal: Token, before: Sequence[Figure]) -> Measure | None:
    """The measure of people in care by what brought them there: after cases of an illness they are sick, where the
    verb has an accident or crime beside it (`in hospital after a shooting`) wounded."""
    if measure == "wounded" and signal.lemma_.lower() in _NURSING:
        told = [f for f in before if f.measure in _ILLS]
        ill = any(_is_of_illness(f, signal.doc) for f in told if f.measure == "sick")
        return "sick" if ill and all(f.measure == "sick" for f in told) else measure
    if measure == "sick" and signal.lemma_.lower() in _IN_CARE:
        causes = (n for c in signal.children if c.lower_ in _FROM for n in c.children)
        return "wounded" if any(n.lemma_.lower() in _VIOLENT | _INJURIES for n in causes) else measure
    return measure


def _is_of_illness(figure: Figure, doc: Tree) -> bool:
    """Whether the sentence of a figure names an illness, or calls people ill."""
    sentence = doc[figure.number.start].sent
    return any(token.lemma_.lower() in illnesses() or token.lower_ in ("ill", "sick") for token in sentence)


def is_helper(group: Token) -> bool:
    """Whether people by their trade are where help is needed, and nothing is done to them: `150 firefighters worked`,
    `40 rescue workers`."""
    if group.dep_ == "nsubjpass":
        return False
    if group.lemma_ == "crew" and group.tag_ == "NN":
        return False  # whoever is aboard; `crews` are teams
    if group.dep_ == "nsubj" and group.head.lemma_ in _COMING and group.lemma_.lower() in HELPERS | _EXAMINERS:
        return True  # "four inspectors have landed in Accra"
    trade = any(c.dep_ == "compound" and c.lower_ in _TRADES for c in group.children)
    return group.lemma_.lower() in _BY_TRADE or (trade and group.lemma_.lower() in _ON_CALL)


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
        return thing and measure == "deployed" and number.kind != "none"  # "has sent 40 ambulances"
    if number.kind == "none":
        return measure in _COUNT_OF_NONE
    if number.value == 1 and group.lemma_.lower() in nouns.FAMILIES:
        return False  # "nine members of one family"
    if number.value == 1 and group.lower_ == "one":
        if any(c.dep_ == "amod" for c in group.children):
            return False  # "held the little one up"
        return signal.pos_ in ("VERB", "AUX", "ADJ", "NOUN") and (
            number.start == 0 or group.doc[number.start - 1].lower_ != "another"
        )
    return True
