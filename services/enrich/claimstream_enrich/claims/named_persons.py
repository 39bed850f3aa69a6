"""Which words of a text end persons' names, by what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.business_names import is_business_named
from claimstream_enrich.claims.counted_nouns import persons
from claimstream_schemas.article import Entity

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_OF_A_NATION = frozenset(("national", "native", "federal", "general"))
"""Nouns for persons that are adjectives in names of bodies: `the National Commission`."""
_OF_BODIES = frozenset(("leader", "member", "rival", "partner", "ally", "competitor", "player", "winner", "provider",
                        "supplier", "producer", "maker", "operator", "owner", "buyer", "seller", "giant", "lender",
                        "contractor", "developer", "carrier", "insurer", "retailer", "builder", "neighbour",
                        "neighbor", "monitor", "donor", "employer", "opponent", "mediator", "guarantor"))  # fmt: skip
"""Nouns for persons that say as well what a body, a band or a country is."""
_WHO = frozenset(("who",))
_AGED = re.compile(r"[A-Z](?<!\w.)[\w'’-]{1,30} ([A-Z][\w'’-]{1,30}), (?:aged )?[1-9]\d?,")
"""A name and an age: `Nora Bell, 71, said`."""


def named_persons(text: str, doc: Tree, entities: Sequence[Entity]) -> frozenset[str]:
    """Last words of names that are persons' by type, by the office or kinship beside them, or by their age."""
    typed = {
        e.name.split()[-1].lower()
        for e in entities
        if e.type == "PERSON" and len(e.name.split()) > 1 and not is_business_named(text, e.name)
    }
    typed |= {word.rsplit("-", 1)[-1] for word in typed}  # a token is no more than that: "Han Ji-woo"
    given = {e.name.lower() for e in entities if e.type == "PERSON" and len(e.name.split()) == 1}
    beside_given = [doc[i] for i in doc.by_word.among(given)]
    typed |= {t.lower_ for t in beside_given if any(c.dep_ == "compound" and c.pos_ == "PROPN" for c in t.children)}
    typed |= {t.head.lower_ for t in beside_given if t.dep_ == "compound" and t.head.pos_ == "PROPN"}
    typed |= {match[1].lower() for match in _AGED.finditer(text)}
    offices = {*doc.by_lemma.among(people.BESIDE_NAMES)}
    titles = (i for i in doc.by_word.among(persons()) if i not in offices and _is_title(doc, i))
    typed |= {name for i in doc.by_word.among(_WHO) if (name := _before_who(doc[i])) is not None}
    return frozenset(typed).union(*(_named_beside(doc[i]) for i in (*offices, *titles)))


def _before_who(who: Token) -> str | None:
    """The last word of the name that a clause with `who` is on: `Bakkerud, who toured the area`."""
    clause = who.head
    name = clause.head if clause.dep_ == "relcl" and who.dep_ in ("nsubj", "nsubjpass") else None
    beside = name is not None and name.pos_ == "PROPN" and name.i in (who.i - 1, who.i - 2)
    return name.lower_ if beside and name is not None and name.lower_ not in people.NOT_PERSONAL else None


def _is_title(doc: Tree, i: int) -> bool:
    """Whether a noun for a person is capitalised, or before a name of two words, or behind a name: `Civil Surgeon X`,
    `security guru Y X`, `X, a herder`."""
    if doc.pos[i] == "PROPN":
        return doc.lower[i] not in _OF_A_NATION
    if doc.dep[i] == "appos" and doc.tag[i] == "NN" and doc.lower[i] not in _OF_BODIES:
        return doc.lower[doc[i].left_edge.i] in ("a", "an")  # "Amadou, a herder"
    return doc.pos[i] == "NOUN" and doc.dep[i] == "compound" and doc.head[i] == i + 2 and doc.pos[i + 1] == "PROPN"


def _named_beside(office: Token) -> set[str]:
    """The last words of proper names beside a noun for an office: `Governor X`, `X, the governor`."""
    beside = [c for c in office.children if c.dep_ == "appos"]
    if (office.dep_ in ("compound", "nmod") and office.head.i > office.i) or office.dep_ == "appos":
        beside.append(office.head)
    return {c.lower_ for c in beside if c.pos_ == "PROPN"} - people.NOT_PERSONAL - people.BODIES - people.PERSON_WORDS
