"""From a number to the noun it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.asked import of_a_parse
from claimstream_enrich.claims import nouns
from claimstream_enrich.claims.counted_nouns import things
from claimstream_enrich.claims.figure import AGENTIVE, forms, is_counted, is_person
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.quantities import Number

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_BESIDE = 5
"""Words after a number among which its noun is looked for."""
_NOMINAL = frozenset(("NOUN", "PROPN", "NUM", "ADJ", "PRON", "VERB"))
_DEFINITE = words("the these those both")
_VAGUE_HEADS = words("dozens hundreds thousands scores millions couple dozen none tens")


def head_of(doc: Tree, number: Number) -> Token:
    """The token of the number that hangs outside of it."""
    inside = range(number.first, number.end)
    for i in range(number.end - 1, number.first - 1, -1):
        if doc[i].head.i not in inside and doc[i].dep_ != "punct":
            # "arrested over 2,000": the bound may be parsed as a preposition
            return doc[number.end - 1] if doc[i].dep_ == "prep" else doc[i]
    return doc[number.end - 1]


@of_a_parse
def group_of(head: Token) -> Token:
    """The noun that is counted; the number itself where it stands alone."""
    token = head
    for _ in range(5):
        step = _below(token) or _above(token)
        if step is None:
            break
        token = step
    return token


def is_definite(noun: Token) -> bool:
    """Whether the reader knows whom or what it means: `the two leaders`; not `both two nurses and a guard`."""
    return any(child.lower_ in _DEFINITE and child.dep_ != "preconj" for child in noun.children)


def beside(doc: Tree, number: Number) -> Token | None:
    """The counted noun right after a number that the parse left hanging elsewhere: `that 105 Armenian soldiers had`,
    `one of its fishery patrol ships`."""
    for token in doc[number.end : number.end + _BESIDE]:
        if token.pos_ in ("NOUN", "PROPN") and is_counted(token) and not _describes_next(token):
            return token if token.dep_ != "compound" else None  # "the 1951 Refugee Convention"
        plain = token.pos_ in ("ADJ", "PROPN", "DET") or token.lower_ in ("of", "its", "their")
        if not plain and not _describes_next(token):
            return None
    return None


def _describes_next(token: Token) -> bool:
    """Whether a noun, or what the tagger takes for a verb, stands before the noun it describes."""
    following = token.nbor() if token.i + 1 < len(token.doc) else token
    return (
        token.pos_ in ("NOUN", "VERB") and following.pos_ in ("NOUN", "VERB") and following.tag_ in ("NN", "NNS", "VBP")
    )


def is_agent(group: Token) -> bool:
    """Whether a plural joined to people names people by what they do, though no list has it: `20 policemen and two
    foreign trainers`."""
    formed = group.lemma_.lower().endswith(AGENTIVE) and group.tag_ == "NNS"
    return formed and group.dep_ == "conj" and is_person(group.head)


def apposed_to(head: Token) -> Token | None:
    """The people before a number that says between commas how many they are: `The marchers, some 4,000, sat down`."""
    people = head.head
    told = head.dep_ == "appos" and head.pos_ == "NUM" and people.tag_ == "NNS" and is_person(people)
    counted = any(c.dep_ == "nummod" for c in people.children)
    return people if told and not counted and people.i < head.i else None


def fronted_whole(head: Token) -> Token | None:
    """The noun at the front of a clause that its bare subject is taken out of: `Of the 48 houses, 17 had collapsed`."""
    if head.dep_ not in ("nsubj", "nsubjpass"):
        return None
    of = next((c for c in head.head.children if c.dep_ == "prep" and c.lower_ == "of" and c.i < head.i), None)
    noun = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    if noun is None or noun.pos_ != "NOUN" or not is_counted(noun):
        return None
    return noun if any(c.dep_ == "nummod" for c in noun.children) else None


def _above(token: Token) -> Token | None:
    """The noun a number modifies."""
    modifies = token.dep_ in ("nummod", "quantmod", "det", "compound", "nmod", "amod", "advmod", "predet")
    return token.head if modifies and token.head.i > token.i and token.head.pos_ in _NOMINAL else None


def _antecedent(token: Token) -> Token | None:
    """The noun a relative clause hangs from, for `three of whom`."""
    if token.lower_ not in ("whom", "which"):
        return None
    clause = next((a for a in token.ancestors if a.dep_ == "relcl"), None)
    if clause is None or (token.lower_ == "whom" and not is_person(clause.head)):
        return None  # "seven were hurt in scuffles, one of whom"
    return clause.head


def _below(token: Token) -> Token | None:
    """What follows `of`: `dozens of people`, `eight of its sailors`, `a total of 30 men`."""
    if not (token.pos_ == "NUM" or token.lower_ in _VAGUE_HEADS or set(forms(token)) & nouns.FILLERS):
        return None
    of = next((c for c in token.children if c.dep_ == "prep" and c.lower_ == "of" and c.i > token.i), None)
    noun = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    return (_antecedent(noun) or noun) if noun is not None else None


def counted_under(signal: Token) -> Token | None:
    """What a count of which only the value stands alone counts: `the number of Chilean soldiers killed rose to 12`,
    `the number of homes destroyed`."""
    of = next((c for c in signal.children if c.dep_ == "prep" and c.lower_ == "of"), None)
    noun = next((c for c in of.children if c.dep_ == "pobj"), None) if of is not None else None
    counted = noun is not None and (set(forms(noun)) & nouns.ROLES.keys() or noun.lemma_.lower() in things())
    return noun if counted else None
