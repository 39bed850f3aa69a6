"""What a number counts: number -> counted noun -> the nearest word that says what became of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns
from claimstream_enrich.claims.amounts import area, money
from claimstream_enrich.claims.figure import Figure, forms, is_counted, role_of
from claimstream_enrich.claims.labels import is_base, is_label
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.outdated import is_outdated, replaces, stated_by
from claimstream_enrich.claims.quantities import Number
from claimstream_enrich.claims.signals import find_signal
from claimstream_enrich.claims.singles import singles
from claimstream_schemas.claim import Measure, Role

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

__all__ = ["Figure", "find_figures", "is_counted", "role_of"]

_NOMINAL = frozenset(("NOUN", "PROPN", "NUM", "ADJ", "PRON", "VERB"))
_VAGUE_HEADS = words("dozens hundreds thousands scores millions couple dozen none tens")
_FIGHTING: frozenset[Role] = frozenset(("military", "police"))
_COUNT_OF_NONE: frozenset[Measure] = frozenset(("killed", "wounded", "casualties", "missing"))
_HOLDING = words("hold keep remain captive")
_NURSING = words("admit treat hospitalise hospitalize take rush bring transfer send")


def find_figures(doc: Tree, numbers: list[Number], dated: frozenset[int]) -> list[Figure]:
    """The numbers that count people, losses, land or money; `dated` are tokens of date expressions."""
    plain = [number for number in numbers if number.kind == "figure"]
    others = frozenset(i for number in plain for i in range(number.start, number.end))
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
    return sorted((*found, *singles(doc, found)), key=lambda figure: figure.number.start)


def _figure(doc: Tree, number: Number, others: frozenset[int], before: list[Figure]) -> Figure | None:
    head = _head(doc, number)
    if figure := money(doc, number) or area(doc, number):
        return figure
    group = _group(head)
    if group.i in range(number.start, number.end):
        group = _beside(doc, number) or group
    alone = group.i in range(number.start, number.end) or group.lower_ in ("them", "us")
    if not alone and not is_counted(group):
        return None
    if before and (link := replaces(head)):
        return replace(before[-1], number=number, group=head.i, signal=link.i, previous=True)
    if before and not alone and (part := _part(doc, number, group, before[-1])) is not None:
        return part
    signal = find_signal(group, head, others - set(range(number.start, number.end)))
    if signal is None:
        return _unsaid(number, group, before) if not alone else None
    token, measure = signal
    measure = measure or (before[-1].measure if before else None)
    if alone:
        group = _counted_under(token) or group
    role = role_of(group)
    counts = token.lemma_.lower() in nouns.TOLLS
    if alone and role == "any" and before and not counts and _shares_noun(doc, number, before[-1]):
        role = before[-1].role
    measure = _finer(token, measure, role)
    if token.lemma_.lower() in nouns.LOSSES:
        role = role if role != "any" or not before else before[-1].role
        if role not in _FIGHTING:
            return None if alone else Figure(number, "other", "person", role, group.i, group.i)
    if measure == "displaced" and role in _FIGHTING:
        measure = "other"  # soldiers who cross a border or leave a town
    if measure is None or not _plausible(number, group, token, measure):
        return None
    lemma = group.lemma_.lower()
    unit = lemma if measure == "destroyed" or lemma in nouns.FAMILIES else "person"
    return Figure(number, measure, unit, role, group.i, token.i, is_outdated(head, token))


def _part(doc: Tree, number: Number, group: Token, whole: Figure) -> Figure | None:
    """A part of the figure right before it: `30 wounded, among them four officers`, `40, including 12 children`."""
    at = number.first - 1
    among = at > 0 and (doc[at - 1].lower_, doc[at].lower_) in (("among", "them"), ("among", "whom"))
    if set(forms(group)) & nouns.CASUALTIES.keys():
        return None  # "210 casualties, including 38 dead"
    if not among and (at < 0 or doc[at].lower_ != "including"):
        return None
    between = doc[whole.number.end : number.first]
    if not among and any(t.pos_ == "NOUN" and t.i != whole.group and t.i > whole.signal for t in between):
        return None
    if any(c.dep_ in ("relcl", "acl") for c in group.children):
        return None
    if doc[whole.number.start].sent != doc[number.start].sent:
        return None
    role = role_of(group)
    return replace(whole, number=number, role=whole.role if role == "any" else role, group=group.i, previous=False)


def _shares_noun(doc: Tree, number: Number, before: Figure) -> bool:
    """Whether a bare number counts those of the figure before: `nine soldiers were killed and 30 wounded`."""
    if number.qualifier == "vague" or before.role == "any":
        return False
    if doc[max(before.number.first - 1, 0)].lower_ in ("including", "them", "whom"):
        return False  # a part: "nine dead, among them three children, and 31 injured"
    if before.group in range(before.number.start, before.number.end):
        return False
    if doc[before.group].sent != doc[number.start].sent:
        return False
    return not any(t.lower_ in ("including", "among", ";") for t in doc[before.number.end : number.first])


def _finer(signal: Token, measure: Measure | None, role: Role) -> Measure | None:
    """The measure as those counted make it: fighters are captured, others detained; the ill are sick, not wounded."""
    if measure == "captured" and role not in _FIGHTING and signal.lemma_.lower() in _HOLDING:
        return "detained"
    if measure == "wounded" and signal.lemma_.lower() in _NURSING:
        about = {t.lemma_.lower() for t in signal.subtree}
        return "sick" if about & nouns.ILLNESSES else measure
    return measure


def _half(doc: Tree, number: Number, others: frozenset[int], before: list[Figure]) -> Figure | None:
    """`half of them children`: half of the figure before it in the sentence."""
    whole = before[-1] if before else None
    if whole is None or whole.number.value is None or doc[whole.number.start].sent != doc[number.start].sent:
        return None
    value = whole.number.value / 2
    exact = whole.number.qualifier == "exactly"
    low, high = (None if bound is None else value for bound in (whole.number.low, whole.number.high))
    number = replace(number, value=value, low=low, high=high, qualifier="about" if exact else whole.number.qualifier)
    if (figure := _figure(doc, number, others, before)) is not None:
        return figure
    said = doc[number.start + 3] if number.start + 3 < len(doc) else doc[number.start]
    return replace(whole, number=number, role=nouns.ROLES.get(said.lemma_.lower(), whole.role), group=number.start)


def _counted_under(signal: Token) -> Token | None:
    """Whom a count of which only the value stands alone counts: `the number of Chilean soldiers killed rose to 12`."""
    of = next((c for c in signal.children if c.dep_ == "prep" and c.lower_ == "of"), None)
    noun = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    return noun if noun is not None and set(forms(noun)) & nouns.ROLES.keys() else None


def _plausible(number: Number, group: Token, signal: Token, measure: Measure) -> bool:
    """Whether such a number can have this measure; `no` counts only the hurt and the lost."""
    thing = group.lemma_.lower() in nouns.THINGS
    if thing != (measure == "destroyed"):
        return False
    if number.kind == "none":
        return measure in _COUNT_OF_NONE
    if number.value == 1 and group.lemma_.lower() in nouns.FAMILIES:
        return False  # "nine members of one family"
    if number.value == 1 and group.lower_ == "one":
        return signal.pos_ in ("VERB", "ADJ") and (number.start == 0 or group.doc[number.start - 1].lower_ != "another")
    return True


def _unsaid(number: Number, group: Token, before: list[Figure]) -> Figure | None:
    """People of whom nothing is said by themselves: parts of a figure before (`including 12 children`), else other."""
    lemma = group.lemma_.lower()
    if number.kind != "figure" or lemma not in nouns.ROLES or lemma in nouns.FAMILIES or number.value == 1:
        return None
    if (whole := stated_by(group)) is not None:
        for figure in reversed(before):
            if whole in (figure.group, figure.signal):
                return Figure(number, figure.measure, figure.unit, role_of(group), group.i, figure.signal)
    measure: Measure = "present" if lemma in nouns.ATTENDING else "other"
    return Figure(number, measure, "person", role_of(group), group.i, group.i)


def _head(doc: Tree, number: Number) -> Token:
    """The token of the number that hangs outside of it."""
    inside = range(number.first, number.end)
    for i in range(number.end - 1, number.start - 1, -1):
        if doc[i].head.i not in inside and doc[i].dep_ != "punct":
            return doc[i]
    return doc[number.end - 1]


def _group(head: Token) -> Token:
    """The noun that is counted; the number itself where it stands alone."""
    token = head
    for _ in range(5):
        step = _below(token) or _above(token)
        if step is None:
            break
        token = step
    return token


def _beside(doc: Tree, number: Number) -> Token | None:
    """The counted noun right after a number that the parse left hanging elsewhere: `that 105 Armenian soldiers had`."""
    for token in doc[number.end : number.end + 4]:
        if token.pos_ in ("NOUN", "PROPN") and is_counted(token):
            return token
        if token.pos_ not in ("ADJ", "PROPN", "DET") and token.lower_ not in ("of", "its", "their"):
            return None
    return None


def _above(token: Token) -> Token | None:
    """The noun a number modifies."""
    modifies = token.dep_ in ("nummod", "quantmod", "det", "compound", "nmod", "amod", "advmod", "predet")
    return token.head if modifies and token.head.i > token.i and token.head.pos_ in _NOMINAL else None


def _antecedent(token: Token) -> Token | None:
    """The noun a relative clause hangs from, for `three of whom`."""
    if token.lower_ not in ("whom", "which"):
        return None
    clause = next((a for a in token.ancestors if a.dep_ == "relcl"), None)
    return clause.head if clause is not None else None


def _below(token: Token) -> Token | None:
    """What follows `of`: `dozens of people`, `eight of its sailors`, `a total of 30 men`."""
    if not (token.pos_ == "NUM" or token.lower_ in _VAGUE_HEADS or set(forms(token)) & nouns.FILLERS):
        return None
    of = next((c for c in token.children if c.dep_ == "prep" and c.lower_ == "of" and c.i > token.i), None)
    noun = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    return (_antecedent(noun) or noun) if noun is not None else None
