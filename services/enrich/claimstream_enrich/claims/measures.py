"""What a number counts: number -> counted noun -> the nearest word that says what became of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns, predicates
from claimstream_enrich.claims.acts import Signal
from claimstream_enrich.claims.amounts import area, money
from claimstream_enrich.claims.arms import taken_arms
from claimstream_enrich.claims.bare import THEM, existing, in_care, of_which, taken_up, unsaid_part
from claimstream_enrich.claims.capacities import is_capacity
from claimstream_enrich.claims.comparisons import compared, ends_before_period
from claimstream_enrich.claims.counted_nouns import things
from claimstream_enrich.claims.fictions import STARRING, WORKS, is_invented
from claimstream_enrich.claims.figure import Figure, forms, is_counted, is_person, role_of
from claimstream_enrich.claims.groups import (
    apposed_to,
    beside,
    counted_under,
    fronted_whole,
    group_of,
    head_of,
    is_agent,
    is_definite,
)
from claimstream_enrich.claims.labels import is_base, is_label, is_one_of
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.lost_men import is_admitted, role_of_lost
from claimstream_enrich.claims.members import of_members
from claimstream_enrich.claims.noun_measures import noun_measure
from claimstream_enrich.claims.outdated import goes_from, is_outdated, of_other_period, replaces, stated_by
from claimstream_enrich.claims.partitives import part_figure, partition
from claimstream_enrich.claims.parts import joined_part, part_of, shares_noun
from claimstream_enrich.claims.quantities import Number, numbered_tokens
from claimstream_enrich.claims.refined import (
    FIGHTING,
    HELPERS,
    WOUNDS,
    holds_off,
    in_context,
    is_helper,
    is_plausible,
    refined,
)
from claimstream_enrich.claims.returned import returned
from claimstream_enrich.claims.signals import find_signal
from claimstream_enrich.claims.singles import singles
from claimstream_enrich.claims.torn import joined_verb, verb_before
from claimstream_enrich.claims.valued import numbered, risen, valued
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

__all__ = ["Figure", "find_figures", "is_counted", "role_of"]

_TOLD: frozenset[Measure] = frozenset(("other", "money", "present"))
"""What is told of films as of anything else: who makes them, sees them, what they cost."""
_ANYBODY = words("people person victim")
_FEW = 3
_CONTINGENT = 20
_REGULARS = words("soldier troop troops serviceman police policeman gendarme marine paratrooper commando peacekeeper "
                  "personnel element")  # fmt: skip
_REMOVING = words("withdraw pull recall remove return repatriate demobilise demobilize dismiss sack suspend train "
                  "recruit pay replace relieve lack need")  # fmt: skip
"""Verbs after whose object forces are not, or not yet, somewhere."""
_GAINING = words("lose get receive earn gain vote retire resign complain enrol enroll graduate")
"""Verbs of forces that do nothing of what they are sent for."""
_HARMED: frozenset[Measure] = frozenset(("killed", "wounded", "casualties"))
_ANAPHORIC = frozenset(("other", "more", "another", "prisoner", "captive"))
"""Words that stand for the noun counted before: `two policemen were killed and four others injured`."""
_NOUNLESS = frozenset(("own", "more"))
"""What stands for a noun left out: `15 of its own`, `injuring four more`."""
_AS_FOUND = frozenset(("alive", "unharmed", "unhurt"))
"""Adjectives that a parse takes for the counted: `captured nine alive`."""


def find_figures(doc: Tree, numbers: list[Number], dated: frozenset[int]) -> list[Figure]:
    """The numbers that count people, losses, land or money; `dated` are tokens of date expressions."""
    others = numbered_tokens(numbers)
    found: list[Figure] = []
    for number in numbers:
        if (
            any(i in dated for i in range(number.start, number.end))
            or is_label(doc, number)
            or is_base(doc, number, others)
        ):
            continue
        figure = _half(doc, number, others, found) if number.kind == "half" else _figure(doc, number, others, found)
        if figure is not None:
            found.append(figure)
    found += singles(doc, found)
    if not WORKS.isdisjoint(doc.by_lemma.words) or not STARRING.isdisjoint(doc.by_lemma.words):
        found = [figure for figure in found if figure.measure in _TOLD or not is_invented(doc[figure.signal])]
    return sorted(found, key=lambda figure: figure.number.start)


def _figure(doc: Tree, number: Number, others: frozenset[int], before: list[Figure]) -> Figure | None:
    """The figure of one number; None where it counts nothing that a claim holds."""
    if figure := money(doc, number) or area(doc, number):
        return figure
    head = head_of(doc, number)
    if ends_before_period(doc, number):
        head = group = doc[number.end - 1]  # "compared with 31 last year": no years are counted
    else:
        group = group_of(head)
    own = range(number.first, number.end)
    if group.i in own or not (is_counted(group) or group.lower_ in THEM):
        group = beside(doc, number) or of_which(head) or fronted_whole(head) or group
    if group.lower_ == "more" and group.i + 1 < len(doc) and is_counted(group.nbor()):
        group = group.nbor()  # "25 million more people", wherever the parse hangs it
    if (group.i in own or group.lower_ in THEM) and (whole := apposed_to(head)) is not None:
        group = whole
    alone = group.i in own or group.lower_ in THEM or group.pos_ == "NUM" or group.lower_ in _NOUNLESS | _AS_FOUND
    if alone and (members := of_members(number, head, others)) is not None:
        return members
    if (not alone and not is_counted(group) and not is_agent(group)) or is_capacity(head if alone else group):
        return None
    if is_one_of(doc, number, group, others):
        return None
    if before and (figure := _of_before(doc, number, head, group, before, alone=alone)):
        return figure
    walls = others - set(range(number.start, number.end))
    torn = risen(doc, number, others) if alone else verb_before(doc, number, group)
    torn = torn or joined_verb(doc, number, group)
    signal = torn or find_signal(group, head, walls)
    signal = signal or taken_arms(group)
    told = partition(head, group, before, alone=alone) if number.kind == "figure" else None
    divides = told is not None and (signal is None or signal[0] is told.whole or _is_aside(signal, group, told.whole))
    if divides and told is not None and (figure := part_figure(number, head, told, before)):
        return figure
    if alone and (signal is None or signal[1] is None):
        signal = valued(doc, number, others) or numbered(doc, number) or signal
    if signal is None:
        if not alone:
            return _unsaid(number, group, before)
        told_so = unsaid_part(number, group, before) or in_care(number, head, before)
        return told_so or existing(number, head, before)
    return _told(doc, number, head, group, signal, before, alone=alone)


def _is_aside(signal: Signal, group: Token, whole: Token | None) -> bool:
    """Whether a word below the counted noun tells of them, who are of those a noun has told of, no more than how it
    happened: `The injured include 14 tourists who were struck by glass`."""
    below = any(above.i == group.i for above in signal[0].ancestors)
    if whole is None or not below or signal[1] == "killed":
        return False
    return whole.lemma_ == "victim" or noun_measure(whole) is not None or whole.lower_ in predicates.ADJECTIVES


def _of_before(
    doc: Tree, number: Number, head: Token, group: Token, before: list[Figure], *, alone: bool
) -> Figure | None:
    """The figure that a number makes of the one before: its other value, its old value, a part."""
    if alone and (figure := compared(doc, number, head, before[-1]) or returned(number, head, before[-1])):
        return figure
    if alone and (figure := taken_up(doc, number, head, group, before)):
        return figure
    if alone and before[-1].measure != "money" and goes_from(number, head, before[-1].number):
        outdated = not of_other_period(number, doc)
        return replace(before[-1], number=number, group=head.i, previous=outdated, part="")
    if link := replaces(head):
        outdated = not of_other_period(number, doc)
        return replace(before[-1], number=number, group=head.i, signal=link.i, previous=outdated)
    return None if alone else part_of(doc, number, group, before[-1]) or joined_part(number, group, before)


def _told(
    doc: Tree, number: Number, head: Token, group: Token, signal: Signal, before: list[Figure], *, alone: bool
) -> Figure | None:
    """The figure with the measure that a word gives, or repeats from the one before."""
    token, measure = signal
    group = (counted_under(token) or group) if alone else group
    role, lemma = role_of(group), group.lemma_.lower()
    shared = (alone or lemma in _ANAPHORIC) and role == "any" and token.lemma_.lower() not in nouns.TOLLS
    if shared and before and shares_noun(doc, number, before[-1]):
        role = before[-1].role
    found = refined(token, measure or _repeated(group, lemma, before), role, group, alone=alone)
    found = in_context(found, token, before)
    if role == "any" and found in _HARMED:
        role = role_of_lost(token, group)
    if token.lemma_.lower() in nouns.LOSSES:
        role = role if role != "any" or not before or lemma in things() else before[-1].role
        joined = group.dep_ == "conj" and any(f.signal == token.i and f.measure == "killed" for f in before[-1:])
        dead = doc.word(number.end) == "dead"
        if role not in FIGHTING and not (joined or dead or set(forms(group)) & nouns.LIVES or is_admitted(token)):
            if lemma == "own":
                return Figure(number, "killed", "person", role, group.i, token.i)  # "the loss of five of its own"
            return None if alone or lemma in nouns.JOBS else Figure(number, "other", "person", role, group.i, group.i)
    if lemma in nouns.FAMILIES and group.dep_ == "pobj" and any(f.group == group.head.head.i for f in before[-1:]):
        return None  # "320 people from 85 families"
    if alone and before and before[-1].unit in things() and token.lemma_ == "shoot" and _is_downed(token):
        return replace(before[-1], number=number, measure="destroyed", group=group.i, signal=token.i, previous=False)
    if found == "destroyed" and alone and before and before[-1].measure == "destroyed" and before[-1].unit in things():
        return replace(
            before[-1], number=number, group=group.i, signal=token.i, previous=False
        )  # "and 40 more damaged"
    if found is None or not is_plausible(number, group, token, found):
        return None
    if alone and found == "casualties" and token.lemma_ in ("hit", "strike") and not _is_of_people(token, before):
        return None  # "the mercury hit 41"
    unit = lemma if lemma in things() or lemma in nouns.FAMILIES else "person"
    return Figure(number, found, unit, role, group.i, token.i, is_outdated(head, token), same=measure is None)


def _is_downed(verb: Token) -> bool:
    """`shot down five`, of what was counted before."""
    return any(c.lower_ == "down" and c.dep_ in ("prt", "advmod") for c in verb.children)


def _is_of_people(verb: Token, before: list[Figure]) -> bool:
    """Whether a bare number that something hits may count people: they are told of, or counted before it."""
    return bool(before) or any(c.dep_ in ("nsubjpass", "auxpass") for c in verb.children)


def _repeated(group: Token, lemma: str, before: list[Figure]) -> Measure | None:
    """The measure of a count that says none: that of the figure before, unless that counts no people."""
    named = lemma not in _ANYBODY and group.dep_ == "pobj" and is_person(group)
    if lemma in nouns.ATTENDING or lemma == "patient" or (named and not before):
        return _by_name(group, lemma)  # "put the number of strikers at 900"
    return before[-1].measure if before and before[-1].measure != "money" else None


def _half(doc: Tree, number: Number, others: frozenset[int], before: list[Figure]) -> Figure | None:
    """`half of them children`: half of the figure before it in the sentence."""
    whole = before[-1] if before else None
    if whole is None or whole.number.value is None or doc[whole.number.start].sent != doc[number.start].sent:
        return None
    value = whole.number.value / 2
    exact = whole.number.qualifier == "exactly"
    low, high = (None if bound is None else value for bound in (whole.number.low, whole.number.high))
    number = replace(number, value=value, low=low, high=high, qualifier="about" if exact else whole.number.qualifier)
    figure = _figure(doc, number, others, before)
    if whole.measure == "other" and (figure is None or figure.measure == "other"):
        return None  # "employs 900 people, more than half of them part-time"
    if figure is not None:
        return figure
    said = doc[number.start + 3] if number.start + 3 < len(doc) else doc[number.start]
    return replace(whole, number=number, role=nouns.ROLES.get(said.lemma_.lower(), whole.role), group=number.start)


def _unsaid(number: Number, group: Token, before: list[Figure]) -> Figure | None:
    """People of whom nothing is said by themselves: parts of a figure before (`including 12 children`), else other."""
    lemma = group.lemma_.lower()
    if number.kind != "figure" or not is_person(group) or number.value == 1:
        return None
    if number.value and number.value <= _FEW and _is_known(group):
        return None  # "the two leaders": who is known is not counted again
    if lemma in nouns.KIN and group.head.lemma_ == "have" and group.dep_ == "dobj":
        return None  # "I have four sons"
    if lemma == "victim" and before and before[-1].measure in _HARMED and _is_known(group):
        return Figure(number, before[-1].measure, "person", role_of(group), group.i, group.i)
    if (whole := stated_by(group)) is not None:
        for figure in reversed(before):
            if whole in (figure.group, figure.signal):
                return Figure(number, figure.measure, figure.unit, role_of(group), group.i, figure.signal)
    sent = _is_contingent(number, group, lemma)
    return Figure(number, "deployed" if sent else _by_name(group, lemma), "person", role_of(group), group.i, group.i)


def _by_name(group: Token, lemma: str) -> Measure:
    """What people are by their name alone: passengers are somewhere, patients ill, rescuers sent."""
    if lemma in ("victim", "patient") and any(c.dep_ == "compound" and c.lemma_ in WOUNDS for c in group.children):
        return "wounded"  # "received 85 gunshot victims"
    if lemma == "patient":
        return "sick"
    if _is_kept(group) or is_helper(group) or holds_off(group, role_of(group)):
        return "deployed"
    return "present" if lemma in nouns.ATTENDING else "other"


def _is_contingent(number: Number, group: Token, lemma: str) -> bool:
    """Whether regular forces are counted of whom nothing is said but that they are there: `with 600 soldiers`,
    `contributes 3,000 troops`. A few are persons of a story."""
    several = number.value is None or number.value >= _CONTINGENT
    gone = group.dep_ in ("dobj", "nsubjpass") and group.head.lemma_.lower() in _REMOVING
    gone = gone or (group.dep_ == "nsubj" and group.head.lemma_.lower() in _GAINING)
    return several and not gone and lemma in _REGULARS and role_of(group) in FIGHTING


def _is_known(group: Token) -> bool:
    """Whether the reader knows them all: `the two leaders`; not `two of the leaders`."""
    some = group.dep_ == "pobj" and group.head.lower_ == "of" and group.head.head.pos_ == "NUM"
    return not some and is_definite(group)


def _is_kept(group: Token) -> bool:
    """Whether somebody has forces somewhere: `has some 500 troops in the islands`."""
    forces = role_of(group) in FIGHTING or group.lemma_.lower() in HELPERS
    placed = any(c.lower_ in ("in", "on", "at", "along") for c in (*group.children, *group.head.children))
    return forces and placed and group.dep_ == "dobj" and group.head.lemma_ in ("have", "keep", "maintain")
