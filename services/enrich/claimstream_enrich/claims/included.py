"""Single persons named as one of those a figure counts: `six skiers, including a child`, `among them a nurse`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claimstream_enrich.claims.figure import Figure, is_person, role_of
from claimstream_enrich.claims.quantities import Number
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_VAGUE: tuple[Measure, ...] = ("other", "money", "seized_area", "present", "deployed")
_ARTICLES = frozenset(("a", "an"))
_REACH = 18
"""Words from the number of the whole to the article of the part."""


def included(doc: Tree, counted: Sequence[Figure], taken: set[int]) -> Iterator[Figure]:
    """The figure of one for each single person named among those counted last before in the sentence, where the noun
    says more than that it is a person: a child, a soldier, a nurse."""
    for n, whole in enumerate(counted):
        several = whole.number.value is None or whole.number.value > 1
        if not several or whole.part or whole.unit != "person" or whole.measure in _VAGUE:
            continue
        end = counted[n + 1].number.first if n + 1 < len(counted) else len(doc)
        article = _article(doc, whole, min(end, doc[whole.number.start].sent.end))
        for one in _listed(article) if article is not None else ():
            if one.i not in taken:
                taken.add(one.i)
                start = next(c.i for c in one.children if c.lower_ in _ARTICLES)
                number = Number(start, start + 1, start, 1.0, 1.0, 1.0, "exactly", "person")
                yield replace(whole, number=number, role=role_of(one), group=one.i, previous=False, part="them")


def _article(doc: Tree, whole: Figure, end: int) -> Token | None:
    """The article behind `including` or `among them` that follows the figure."""
    for at in range(whole.number.end, min(end, whole.number.end + _REACH) - 2):
        if doc.lower[at] == "including" and doc.lower[at + 1] in _ARTICLES:
            return doc[at + 1]
        if doc.lower[at] == "among" and doc.lower[at + 1] in ("them", "whom") and doc.lower[at + 2] in _ARTICLES:
            return doc[at + 2]
    return None


def _listed(article: Token) -> Iterator[Token]:
    """The person an article stands before, and those joined to it with an article of their own."""
    noun = article.head
    for one in (noun, *noun.conjuncts) if noun.i > article.i else ():
        own = any(c.lower_ in _ARTICLES and c.i >= article.i for c in one.children)
        if own and one.tag_ in ("NN", "NNP") and is_person(one) and role_of(one) != "any":
            yield one
