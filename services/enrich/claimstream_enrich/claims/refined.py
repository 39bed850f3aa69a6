"""The measure that a word gives, made finer by who or what is counted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns
from claimstream_enrich.claims.acts import SUSPECTS
from claimstream_enrich.claims.counted_nouns import illnesses, things
from claimstream_enrich.claims.figure import Figure, role_of
from claimstream_enrich.claims.happenings import EVENTS
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.quantities import Number
from claimstream_enrich.claims.says import ARRIVING
from claimstream_enrich.claims.verb_takings import is_captive
from claimstream_schemas.claim import Measure, Role

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

FIGHTING: frozenset[Role] = frozenset(("military", "police"))
HELPERS = words(
    "rescuer firefighter helper volunteer soldier diver policeman troop observer monitor peacekeeper medic expert"
)
"""People who are sent to help or to watch."""
_BY_TRADE = words("rescuer firefighter fireman firemen paramedic diver lifeguard crew")
_TRADES = words("rescue relief aid emergency search security")
_ON_CALL = words("worker personnel staff team official employee member volunteer crew specialist force")
_HURT: frozenset[Measure] = frozenset(("killed", "wounded", "casualties"))
_HARMED = words("injured wounded")
_DEAD_OR_HURT: frozenset[Measure | None] = frozenset(("killed", "wounded"))
_DEATH = words("dead killed kill killing killings dying")
_HURTING = words("wounded injured wound injure wounding injuring hurt wounds maimed maim maiming crippled cripple")
_AND = words("and or /")
_ON = words("at about some around nearly over more")
_ILLS: frozenset[Measure] = frozenset(("sick", "wounded", "casualties"))
_COUNT_OF_NONE: frozenset[Measure] = frozenset(("killed", "wounded", "casualties", "missing"))
_TAKEN: frozenset[Measure | None] = frozenset(("captured", "detained"))
_CAMPS = words("camp settlement centre center school shelter site island")
_SITES = words("village town city settlement house home building school hospital church mosque factory field farm shop")
_SAVING = words("rescuer firefighter fireman diver lifeguard neighbour neighbor volunteer climber")
_TAKING = words("seize capture confiscate impound")
_HOLDING = words("hold keep remain captive")
_LOSING = words("lose cost claim")
_RUINING = words("burn bury sweep wash wipe carry")
"""Verbs of loss that tell of things that they are destroyed."""
_LEADING = words("take lead drag march")
_SURROUNDING = words("surround besiege blockade encircle guard")
_LOCKED = words("prison jail camp centre center cell facility penitentiary base compound house home")
_LAWFUL = words("soldier troop army force agent guard authority navy patrol officer military coastguard police court")
_AFLOAT = words(
    "sea water river lake boat ship vessel ferry dinghy raft island islands coast coastguard flood "
    "floods overboard freighter trawler lifeboat yacht tanker warship"
)
"""Where people are picked up to be saved; elsewhere it is the police who do it."""
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
    measure = "casualties" if measure in _DEAD_OR_HURT and _is_of_both(signal) else measure
    if measure in _TAKEN and group.lemma_.lower() in things() - _SITES and signal.lemma_ in _TAKING:
        return "captured"  # "seized three lorries"
    measure = _of_people(signal, measure, role, group)
    if signal.lemma_.lower() in nouns.LOSSES and group.lemma_.lower() in things():
        return "destroyed"  # "its losses were 40 men and six tanks"
    if measure is not None and group.lemma_.lower() in things() and _is_ruined(group, signal):
        return "destroyed"
    if measure == "casualties" and group.lemma_.lower() in things() and signal.lemma_ in ("hit", "strike"):
        return "destroyed"  # "14 homes were hit"
    if measure == "displaced" and (role in FIGHTING or not _may_flee(group, signal, alone=alone)):
        if signal.lemma_ == "arrive" and (role in FIGHTING or is_helper(group)):
            return "deployed"
        return "other"  # soldiers who cross a border or leave a town
    return measure


def _is_of_both(signal: Token) -> bool:
    """Whether a word of death stands with one of wounds, and one number for both: `310 dead and wounded`, `killing or
    wounding over 60`; not `killed and wounded 14 others`."""
    doc, at = signal.doc, signal.i - 2 if signal.lower_ in _HURTING else signal.i
    if at < 0 or doc.lower[at] not in _DEATH or doc.word(at + 1) not in _AND or doc.word(at + 2) not in _HURTING:
        return False
    counted = any(c.dep_ == "nummod" for c in doc[at].children) or doc[max(at - 1, 0)].pos_ == "NUM"
    return doc.lower[at + 1] == "or" or (counted and not doc.word(at + 3)[:1].isdigit() and doc.word(at + 3) not in _ON)


def _of_people(signal: Token, measure: Measure | None, role: Role, group: Token) -> Measure | None:
    """The measure as those counted make it: fighters are captured, others detained; the ill are sick, not wounded."""
    camped = signal.lemma_ == "hold" and any(c.lemma_.lower() in _CAMPS for c in signal.children)
    if measure == "detained" and camped and group.lemma_ == "refugee":
        return "displaced"
    if measure == "detained" and signal.lemma_ == "hold" and _is_in_house(signal):
        return "present"  # "the hall held 300 people"
    of_war = any(g.lower_ == "war" for c in group.children if c.lower_ == "of" for g in c.children)
    if of_war or (measure == "detained" and role in FIGHTING and signal.lemma_.lower() in _HOLDING):
        return "captured" if measure in _TAKEN else measure
    if measure == "captured" and role not in FIGHTING and signal.lemma_.lower() in _HOLDING:
        return "detained"
    if (
        measure == "rescued"
        and signal.lemma_.lower() == "pick"
        and (group.lemma_.lower() in SUSPECTS or not _is_afloat(signal))
    ):
        return "detained"
    if measure == "detained" and signal.lemma_ == "seize" and role not in FIGHTING and _is_lawless(signal):
        return "missing"
    if measure == "missing" and signal.lemma_.lower() in _LEADING and _is_into_custody(signal):
        return "detained"
    if measure == "present" and _are_posted(signal, role, group):
        return "deployed"
    if measure == "deployed" and signal.lemma_ in ("look", "hunt", "post"):
        sent = role in FIGHTING or is_helper(group) or group.lemma_.lower() in things() | HELPERS
        return measure if sent else "other"
    if measure == "rescued" and signal.lemma_.lower() in ("hand", "turn"):
        return _handed_over(signal, role, group)
    if measure == "destroyed" and signal.lemma_.lower() == "bring" and group.lemma_.lower() not in things():
        return "rescued"  # "brought 27 guests down on ladders"
    if measure == "present" and signal.lemma_.lower() == "take" and group.lemma_.lower() in HELPERS | things():
        return "deployed"  # "60 helpers took part in the search"
    if measure == "evacuated" and _is_by_rescuers(signal):
        return "rescued"
    if measure in ("wounded", "sick") and signal.lemma_.lower() in _NURSING:
        about = {t.lemma_.lower() for t in signal.subtree}
        patients = group.lemma_.lower() == "patient"
        if about & _INJURIES and not (patients and signal.lemma_.lower() != "treat"):
            return "wounded"
        return "sick" if patients or about & illnesses() else measure
    return measure


def _is_by_rescuers(verb: Token) -> bool:
    """Whether those who bring people out are there to save them: `divers brought out four boys`."""
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    out = any(c.lower_ == "out" for c in verb.children)
    return out and verb.lemma_ != "fly" and subject is not None and subject.lemma_.lower() in _SAVING


def _is_afloat(verb: Token) -> bool:
    """Whether people are picked up from the water, by its words in the sentence, or, but by policemen and soldiers, in
    the text: `troops picked up 17 of them` to keep them."""
    if not _AFLOAT.isdisjoint(verb.sent.lemmas):
        return True
    return not _is_done_by_force(verb) and not _AFLOAT.isdisjoint(verb.doc.by_word.words)


def _is_done_by_force(verb: Token) -> bool:
    """Whether policemen or soldiers do it."""
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    if subject is None and verb.dep_ == "conj":
        subject = next((c for c in verb.head.children if c.dep_ == "nsubj"), None)
    return subject is not None and role_of(subject) in FIGHTING


def _is_in_house(verb: Token) -> bool:
    """Whether what holds people is a building or a vehicle, and no prison."""
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    return subject is not None and subject.lemma_.lower() in things() - _LOCKED


def _is_lawless(verb: Token) -> bool:
    """Whether those who take people are told, and are no force or state: `Bandits seized 40 pupils`."""
    by = (g for c in verb.children if c.dep_ == "agent" for g in c.children)
    doer = next((c for c in (*verb.children, *by) if c.dep_ in ("nsubj", "pobj")), None)
    if doer is None or doer.pos_ == "PRON" or doer.ent_type_ in ("GPE", "NORP"):
        return False
    return role_of(doer) != "police" and not any(t.lemma_.lower() in _LAWFUL for t in doer.subtree)


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
        return forces or group.lemma_.lower() in things() or group.lemma_.lower() in _GUARDS
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
    swapped = not {"exchange", "swap"}.isdisjoint(verb.sent.words)
    return "rescued" if role in FIGHTING or swapped or is_captive(group) else "other"


def in_context(measure: Measure | None, signal: Token, before: Sequence[Figure]) -> Measure | None:
    """The measure of people in care by what brought them there: after cases of an illness they are sick, where the
    verb has an accident or crime beside it (`in hospital after a shooting`) wounded."""
    if measure == "wounded" and signal.lemma_.lower() in _NURSING:
        told = [f for f in before if f.measure in _ILLS]
        ill = any(_is_of_illness(f, signal.doc) for f in told if f.measure == "sick")
        return "sick" if ill and all(f.measure == "sick" for f in told) else measure
    if measure == "sick" and signal.lemma_.lower() in _IN_CARE:
        causes = (n for c in signal.children if c.lower_ in _FROM for n in c.children)
        if any(n.lemma_.lower() in _VIOLENT | _INJURIES for n in causes):
            return "wounded"
        beside = [f for f in before[-1:] if f.measure in _HURT and f.number.start >= signal.sent.start]
        hurt = not _HARMED.isdisjoint(signal.sent.words)  # "of the injured, five are in intensive care"
        return "wounded" if hurt or (beside and illnesses().isdisjoint(signal.doc.by_word.words)) else measure
    return measure


def _is_of_illness(figure: Figure, doc: Tree) -> bool:
    """Whether the sentence of a figure names an illness, or calls people ill."""
    sentence = doc[figure.number.start].sent
    return not (illnesses().isdisjoint(sentence.lemmas) and {"ill", "sick"}.isdisjoint(sentence.words))


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
        return signal.i < group.i or any(c.dep_ == "auxpass" for c in signal.children)  # "five tanks were lost"
    return signal.lemma_.lower() in _RUINING and (signal.tag_ != "VBD" or signal.i < group.i)


def is_plausible(number: Number, group: Token, signal: Token, measure: Measure) -> bool:
    """Whether such a number can have this measure; `no` counts only the hurt and the lost."""
    thing = group.lemma_.lower() in things()
    if thing != (measure == "destroyed"):
        # "has sent 40 ambulances", "seized three lorries"
        return thing and measure in ("deployed", "captured") and number.kind != "none"
    if number.kind == "none" and signal.lemma_ == "hear":
        return False  # "22 people whom nobody has heard from"
    if number.kind == "none":
        return measure in _COUNT_OF_NONE
    if number.value == 1 and group.lemma_.lower() in nouns.FAMILIES:
        return False  # "nine members of one family"
    if number.value == 1 and group.lower_ == "one":
        if any(c.dep_ == "amod" and c.i < group.i for c in group.children):
            return False  # "held the little one up"; but "one dead"
        return signal.pos_ in ("VERB", "AUX", "ADJ", "NOUN") and (
            number.start == 0 or group.doc[number.start - 1].lower_ != "another"
        )
    return True
