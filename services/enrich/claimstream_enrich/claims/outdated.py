"""Figures that the sentence itself calls outdated, and parts of others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns, predicates
from claimstream_enrich.claims.lexicon import words

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_PUT = words("put estimate set give count reckon")
_TOGETHER = frozenset(("including", "among"))


def is_outdated(head: Token, signal: Token) -> bool:
    """Whether the sentence itself calls the figure past: `from 11`, `a previous toll of 50`, `correcting the 16`."""
    if head.dep_ == "pobj" and head.head.lower_ == "to":
        return False  # "a previous count of 62 was lowered to 57"
    token = head
    for _ in range(5):
        said = {c.lower_ for c in token.children if c.dep_ in ("amod", "compound")} & predicates.OUTDATED
        if said and token.lemma_.lower() not in nouns.ROLES:  # but "an old woman", "two former soldiers"
            return True
        if token.lemma_ in _PUT and any(c.lower_ in predicates.ONCE and not c.lefts for c in token.children):
            return True  # "earlier put at 70"; "a day earlier" dates what happened
        if token.dep_ == "dobj" and token.head.lemma_.lower() in (
            "update",
            "correct",
            "replace",
            "supersede",
            "revise",
        ):
            return True
        if token.dep_ == "prep" and token.lower_ == "from":
            siblings = {c.lower_ for c in token.head.children} | {token.head.lemma_.lower()}
            return bool(siblings & predicates.CHANGES)
        if token.dep_ in ("ROOT", "ccomp", "advcl", "relcl") or token.head.i == token.i:
            break
        token = token.head
    return signal.lemma_.lower() in nouns.TOLLS and bool({c.lower_ for c in signal.children} & predicates.OUTDATED)


def stated_by(group: Token) -> int | None:
    """The token a part hangs from: `40 people, including 12 children`, `50 wounded, among them 3 medics`, conjuncts."""
    if group.dep_ == "pobj" and group.head.lower_ in _TOGETHER:
        return group.head.head.i
    return group.head.i if group.dep_ in ("conj", "appos") else None


def replaces(head: Token) -> Token | None:
    """The word that makes a number the old value of the figure before it: `up from 326`, `correcting the 16`."""
    above = head.head
    if head.dep_ == "pobj" and above.lower_ == "from" and above.head.lower_ in ("up", "down"):
        return above.head
    if head.dep_ == "dobj" and above.lemma_.lower() in ("update", "correct", "replace", "supersede", "revise"):
        return above if above.tag_ == "VBG" else None
    return None
