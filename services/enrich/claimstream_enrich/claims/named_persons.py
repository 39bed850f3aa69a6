"""Which words of a text end persons' names, by what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.counted_nouns import persons
from claimstream_schemas.article import Entity

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_OF_A_NATION = frozenset(("national", "native", "federal", "general"))
"""Nouns for persons that are adjectives in names of bodies: `the National Commission`."""
_AGED = re.compile(r"[A-Z](?<!\w.)[\w'’-]{1,30} ([A-Z][\w'’-]{1,30}), (?:aged )?[1-9]\d?,")
"""A name and an age: `Nora Bell, 71, said`."""


def named_persons(text: str, doc: Tree, entities: Sequence[Entity]) -> frozenset[str]:
    """Last words of names that are persons' by type, by the office or kinship beside them, or by their age."""
    typed = {e.name.split()[-1].lower() for e in entities if e.type == "PERSON" and len(e.name.split()) > 1}
    typed |= {word.rsplit("-", 1)[-1] for word in typed}  # a token is no more than that: "Han Ji-woo"
    given = {e.name.lower() for e in entities if e.type == "PERSON" and len(e.name.split()) == 1}
    beside_given = [doc[i] for i, word in enumerate(doc.lower) if word in given]
    typed |= {t.lower_ for t in beside_given if any(c.dep_ == "compound" and c.pos_ == "PROPN" for c in t.children)}
    typed |= {t.head.lower_ for t in beside_given if t.dep_ == "compound" and t.head.pos_ == "PROPN"}
    typed |= {match[1].lower() for match in _AGED.finditer(text)}
    nouns, offices = persons(), people.BESIDE_NAMES
    words = enumerate(zip(doc.small_lemma, doc.lower, strict=True))
    beside = [i for i, (lemma, word) in words if lemma in offices or (word in nouns and _is_title(doc, i))]
    return frozenset(typed).union(*(_named_beside(doc[i]) for i in beside))


def _is_title(doc: Tree, i: int) -> bool:
    """Whether a noun for a person is capitalised or before a name of two words: `Civil Surgeon X`, `security guru Y
    X`."""
    if doc.pos[i] == "PROPN":
        return doc.lower[i] not in _OF_A_NATION
    return doc.pos[i] == "NOUN" and doc.dep[i] == "compound" and doc.head[i] == i + 2 and doc.pos[i + 1] == "PROPN"


def _named_beside(office: Token) -> set[str]:
    """The last words of proper names beside a noun for an office: `Governor X`, `X, the governor`."""
    beside = [c for c in office.children if c.dep_ == "appos"]
    if (office.dep_ in ("compound", "nmod") and office.head.i > office.i) or office.dep_ == "appos":
        beside.append(office.head)
    return {c.lower_ for c in beside if c.pos_ == "PROPN"} - people.NOT_PERSONAL - people.BODIES - people.PERSON_WORDS
