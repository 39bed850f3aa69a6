"""Single persons named as one of those a figure counts: `six skiers, including a child`, `among them a nurse`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claimstream_enrich.claims.described import ANYBODY, COLLECTIVE
from claimstream_enrich.claims.figure import Figure, is_person, role_of
from claimstream_enrich.claims.quantities import Number
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_VAGUE: tuple[Measure, ...] = ("other", "money", "seized_area", "deployed")
_ARTICLES = frozenset(("a", "an"))
_REACH = 18
"""Words from the number of the whole to the article of the part."""


def included(doc: Tree, counted: Sequence[Figure], taken: set[int]) -> Iterator[Figure]:
    """The figure of one for each single person named among those counted last before in the sentence, where the noun
    says more than that it is a person: a child, a soldier, an engineer."""
    for n, whole in enumerate(counted):
        several = whole.number.value is None or whole.number.value > 1
        if not several or whole.unit != "person" or whole.measure in _VAGUE:
            continue
        end = counted[n + 1].number.first if n + 1 < len(counted) else len(doc)
        article = _article(doc, whole, min(end, doc[whole.number.start].sent.end))
        for one in _listed(article) if article is not None else ():
            if one.i not in taken:
                taken.add(one.i)
                role = own if (own := role_of(one)) != "any" else whole.role
                start = next(c.i for c in one.children if c.lower_ in _ARTICLES)
                number = Number(start, start + 1, start, 1.0, 1.0, 1.0, "exactly", "person")
                yield replace(whole, number=number, role=role, group=one.i, previous=False, part="them")


def _article(doc: Tree, whole: Figure, end: int) -> Token | None:
    """The article behind `including` or `among them` that follows the figure."""
    for at in range(whole.number.end, min(end, whole.number.end + _REACH) - 2):
        if doc.lower[at] == "including":
            after = at + 3 if doc.lower[at + 1 : at + 3] == ["those", "of"] else at + 1  # "23 bodies, ... those of a"
            if doc.word(after) in _ARTICLES:
                return doc[after]
        if doc.lower[at] == "among" and doc.lower[at + 1] in ("them", "whom") and doc.lower[at + 2] in _ARTICLES:
            return doc[at + 2]
    return None


def _listed(article: Token) -> Iterator[Token]:
    """The person an article stands before, and those joined to it with an article of their own."""
    noun = article.head
    for one in (noun, *noun.conjuncts) if noun.i > article.i else ():
        own = any(c.lower_ in _ARTICLES and c.i >= article.i for c in one.children)
        if own and one.tag_ in ("NN", "NNP") and _is_called(one):
            yield one


def _is_called(noun: Token) -> bool:
    """Whether a noun tells more than the sex of a person: `a priest`, `a pregnant woman`, `a woman of 60`; no `a
    woman`, nor `a family`."""
    lemma = noun.lemma_.lower()
    if lemma in ANYBODY and lemma not in COLLECTIVE and _is_described(noun):
        return True
    return role_of(noun) != "any" or (is_person(noun) and lemma not in ANYBODY and lemma not in COLLECTIVE)


def _is_described(noun: Token) -> bool:
    """Whether an adjective or an age stands with a noun."""
    ages = (g for c in noun.children if c.lower_ == "of" for g in c.children)
    return any(c.dep_ == "amod" for c in noun.children) or any(g.pos_ == "NUM" for g in ages)
