"""What stands around a number, as the learned measure of it sees it (`learned`): one word for each trait. Pure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns, predicates
from claimstream_enrich.claims.counted_nouns import goods, illnesses, persons, things
from claimstream_enrich.claims.figure import Figure
from claimstream_enrich.claims.quantities import Number

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

BEFORE, BEHIND = 6, 8
"""Words of the sentence on either side whose lemmas are traits."""
_STEPS = 3
"""Heads above the counted noun whose words are traits."""
_HIGH = 5
_AUXILIARIES = frozenset(("aux", "neg", "mark"))
_ARGUMENTS = frozenset(("prep", "prt", "dobj", "advmod", "acomp", "nsubj", "nsubjpass", "attr", "xcomp"))
YEARS = range(1900, 2100)
"""What stands alone for a year."""
_WHOLE = 1e15
"""Above, sizes tell nothing more."""


def traits(doc: Tree, number: Number, group: Token) -> list[str]:
    """Of a number and the noun it counts (its own token where it stands alone), each at most once."""
    parts = (_of_number(number), _of_noun(group), _of_verb(group), _around(doc, number), _beside(doc, number, group))
    return list(dict.fromkeys(chain.from_iterable(parts)))


def neighbours(doc: Tree, number: Number, figures: Sequence[Figure]) -> Iterator[str]:
    """What the figures around it count, which are in the order of the text: those beside it in the sentence, and the
    last one before the sentence. Looks at a few of them only: a text may hold ten thousands."""
    sentence = doc[number.start].sent
    first, last = bisect_left(figures, number.start, key=_place), bisect_right(figures, number.start, key=_place)
    if first and _place(figures[first - 1]) >= sentence.start:
        yield f"previous {figures[first - 1].measure}"
    if last < len(figures) and _place(figures[last]) < sentence.end:
        yield f"next {figures[last].measure}"
    earlier = bisect_left(figures, sentence.start, key=_place)
    if earlier:
        yield f"earlier {figures[earlier - 1].measure}"


def _place(figure: Figure) -> int:
    return figure.number.start


def _of_number(number: Number) -> Iterator[str]:
    yield f"kind {number.kind} {number.qualifier}"
    value = number.value if number.value is not None else number.low
    if value is not None and value < _WHOLE:
        yield f"digits {len(str(int(value)))}"
        if value == 1:
            yield "one"
        if value in YEARS:
            yield "year"


def _of_noun(group: Token) -> Iterator[str]:
    lemma = group.lemma_.lower()
    yield f"noun {lemma}"
    yield f"part {group.pos_} {group.dep_}"
    for name, among in _classes().items():
        if lemma in among:
            yield f"is {name}"
    if lemma in nouns.CASUALTIES:
        yield f"casualties {nouns.CASUALTIES[lemma]}"
    for child in group.children:
        yield f"has {child.dep_} {child.lemma_.lower()}"
    token = group
    for step in range(_STEPS):
        above = token.head.lemma_.lower()
        yield f"above {step} {above}"
        yield f"link {step} {token.dep_}"
        yield f"under {token.dep_} {above}"
        if token.head is token:
            break
        token = token.head


def _of_verb(group: Token) -> Iterator[str]:
    """The nearest verb above, with what hangs from it."""
    token = group
    for _ in range(_HIGH):
        token = token.head
        if token.pos_ in ("VERB", "AUX"):
            break
    else:
        yield "no verb"
        return
    passive = any(child.dep_ == "auxpass" for child in token.children)
    # with its particle: who winds up dead (`wound up`) is not wounded
    lemma = " ".join((token.lemma_.lower(), *(child.lower_ for child in token.children if child.dep_ == "prt")))
    yield f"verb {lemma}"
    yield f"verb {lemma} {group.dep_}"
    yield f"verb {lemma} {passive}"
    for said in predicates.VERBS.get(lemma, ()):
        yield f"says {said.measure} {passive}"
    yield f"form {token.tag_}"
    yield f"form {token.lower_}"
    yield f"form {token.lower_} {group.dep_}"
    for child in token.children:
        if child.dep_ in _ARGUMENTS:
            yield f"with {child.dep_} {child.lemma_.lower()}"
        elif child.dep_ in _AUXILIARIES:
            yield f"auxiliary {child.lemma_.lower()}"


def _around(doc: Tree, number: Number) -> Iterator[str]:
    """The words of the sentence, and those close by once more."""
    sentence = doc[number.start].sent
    for at in range(max(sentence.start, number.start - BEFORE), min(sentence.end, number.end + BEHIND)):
        yield f"near {doc.small_lemma[at]}"
    for at in range(sentence.start, sentence.end):
        if doc.pos[at] in ("VERB", "NOUN"):
            yield f"{doc.pos[at]} {doc.small_lemma[at]}"


def _beside(doc: Tree, number: Number, group: Token) -> Iterator[str]:
    """The words next to the number and to its noun, in their order, and what parts of speech they are."""
    lemma, tag = doc.small_lemma, doc.tag
    start, end, noun = number.start, number.end, group.i
    yield f"part {tag[start]} {doc.dep[start]}"
    yield f"noun {tag[noun]}"
    yield f"noun as {group.lower_}"
    if start:
        yield f"before {lemma[start - 1]}"
    if start > 1:
        yield f"before {lemma[start - 2]} {lemma[start - 1]}"
    if end < len(doc):
        yield f"behind {lemma[end]}"
    if end + 1 < len(doc):
        yield f"behind {lemma[end]} {lemma[end + 1]}"
        yield f"second {lemma[end + 1]}"
    if noun + 1 < len(doc):
        yield f"beyond {lemma[noun + 1]}"
    if noun + 2 < len(doc):
        yield f"beyond {lemma[noun + 1]} {lemma[noun + 2]}"
        yield f"beyond {tag[noun + 1]} {tag[noun + 2]}"


def _classes() -> dict[str, frozenset[str]]:
    return {"person": persons(), "thing": things(), "good": goods(), "illness": illnesses(), "never": nouns.NOT_COUNTED}
