"""Figures that count a part of those of a figure before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns
from claimstream_enrich.claims.figure import Figure, forms, role_of
from claimstream_enrich.claims.quantities import Number

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree


def part_of(doc: Tree, number: Number, group: Token, whole: Figure) -> Figure | None:
    """A part of the figure right before it: `30 wounded, among them four officers`, `40, including 12 children`."""
    at = number.first - 1
    theirs = at > 2 and (doc[at - 1].lower_, doc[at].lower_) == ("those", "of")  # "22 bodies, among them those of four"
    at = at - 2 if theirs else at
    among = at > 0 and (doc[at - 1].lower_, doc[at].lower_) in (("among", "them"), ("among", "whom"))
    if set(forms(group)) & nouns.CASUALTIES.keys():
        return None  # "210 casualties, including 38 dead"
    if not among and (at < 0 or doc[at].lower_ != "including"):
        return None
    between = doc[whole.number.end : number.first]
    if not (among or theirs) and any(t.pos_ == "NOUN" and t.i != whole.group and t.i > whole.signal for t in between):
        return None
    if any(c.dep_ in ("relcl", "acl") for c in group.children):
        return None
    if doc[whole.number.start].sent != doc[number.start].sent:
        return None
    role = role_of(group)
    role = whole.role if role == "any" else role
    return replace(whole, number=number, role=role, group=group.i, previous=False, part="them")


def shares_noun(doc: Tree, number: Number, before: Figure) -> bool:
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


def joined_part(number: Number, group: Token, before: list[Figure]) -> Figure | None:
    """The next part in a list of parts: `181 captives, including 15 Saudis and three Sudanese`."""
    doc, part = group.doc, before[-1]
    if group.dep_ != "conj" or group.head.i != part.group or set(forms(group)) & nouns.CASUALTIES.keys():
        return None
    if part.number.first == 0 or doc[part.number.first - 1].lower_ != "including" or part.group != part.number.end:
        return None
    after = doc[group.i + 1] if group.i + 1 < len(doc) else group
    if after.tag_ in ("VBN", "VBD") or any(c.dep_ in ("relcl", "acl") for c in group.children):
        return None
    return replace(part, number=number, role=role_of(group), group=group.i)
