"""Things that are counted, and of which nothing is told that has a measure of its own: `fired 60 rockets`, `210 schools
had been closed`, `delivered 600 packets`. They are claims where somebody is cited for them (`drafts`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims.capacities import is_capacity
from claimstream_enrich.claims.counted_nouns import goods
from claimstream_enrich.claims.figure import Figure, figured_tokens, is_person
from claimstream_enrich.claims.groups import group_of, head_of, is_definite
from claimstream_enrich.claims.labels import is_base, is_label
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.quantities import Number, numbered_tokens

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_FEW = 3
_ARGUMENTS = frozenset(("nsubj", "nsubjpass", "dobj", "attr"))
"""Where a noun is what its clause is about; elsewhere it mostly tells where (`swept through six villages`)."""
_SPEAKING = words("speak talk")
_RATES = words("a an per each every")


def with_goods(doc: Tree, numbers: Sequence[Number], dated: frozenset[int], figures: Sequence[Figure]) -> list[Figure]:
    """The figures with those of numbers that only count several things, in the order of the text; their measure is
    other. `dated` are tokens of date expressions."""
    taken = figured_tokens(figures).union(figure.group for figure in figures)
    passed = taken | dated
    free = (n for n in numbers if n.kind == "figure" and n.value != 1 and passed.isdisjoint(range(n.start, n.end)))
    found = _counted(doc, free, taken, numbered_tokens(numbers))
    return sorted((*figures, *found), key=lambda figure: figure.number.start)


def _counted(doc: Tree, numbers: Iterator[Number], taken: frozenset[int], others: frozenset[int]) -> Iterator[Figure]:
    for number in numbers:
        group = group_of(head_of(doc, number))
        if group.i < number.end or group.lemma_.lower() not in goods() or is_person(group):
            continue
        apart = group.i not in taken and _is_told_of(number, group) and not is_base(doc, number, others)
        if not (apart or _is_whole(number, group, others)) or _is_passed_over(doc, number, group):
            continue
        if not is_label(doc, number):
            yield Figure(number, "other", group.lemma_.lower(), "any", group.i, group.i)


def _is_whole(number: Number, group: Token, others: frozenset[int]) -> bool:
    """Whether things are told of that another number is taken out of: `33 of 41 drones launched overnight`."""
    told = any(c.dep_ in ("acl", "relcl") for c in group.children)
    of = group.dep_ == "pobj" and group.head.lower_ == "of" and group.head.i < number.start
    return told and of and group.head.head.i in others


def _is_told_of(number: Number, group: Token) -> bool:
    """Whether a noun is a plural for things, and what its clause is about."""
    if group.tag_ != "NNS":
        return False
    first = group
    while first.dep_ == "conj" and first.head.i < first.i:
        first = first.head
    if first.dep_ == "pobj" and first.head.lower_ == "of":  # "a convoy of 38 lorries"; not "one of its five clinics"
        above = first.head.head
        return above.pos_ == "NOUN" or above.lemma_ in _SPEAKING or number.start <= above.i < number.end
    return first.dep_ in _ARGUMENTS


def _is_passed_over(doc: Tree, number: Number, group: Token) -> bool:
    """Whether things are known to the reader (`the two boats`), fit into something, or are so many of each."""
    known = number.value is not None and number.value <= _FEW and is_definite(group)
    return known or is_capacity(group) or doc.word(group.i + 1) in _RATES
