"""Cues that are no verbs: `according to X`, `per X`, `in the words of X`, `by X's reckoning`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimstream_enrich.claims import contents, lexicon
from claimstream_enrich.claims.sources import can_speak, owner_of
from claimstream_enrich.claims.speakers import core_of
from claimstream_enrich.claims.statements import Statement, ranges

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_DEFINITE = frozenset(("det", "poss", "compound", "amod", "nmod"))


def according(token: Token) -> Iterator[Statement]:
    """`according to X`: the clause it hangs from is the content."""
    to = next((c for c in token.children if c.lower_ == "to"), None)
    source = next((c for c in to.children if c.dep_ == "pobj"), None) if to is not None else None
    if to is None or source is None:
        return
    if token.head.i == token.i:  # the parse hangs the clause from the source
        beside = (c.i for c in source.children if c.dep_ == "appos")
        own = {token.i, to.i, *range(*core_of(source)), *beside}
        content = ranges(token.doc, (t.i for t in token.sent if t.i not in own))
    else:
        content = ranges(token.doc, contents.clause_around(_first_joined(token), without=token))
    if content:
        yield Statement((token.i, to.i + 1), "according to", "state", source.i, content, True, token.i)


def _first_joined(according: Token) -> Token:
    """The first of the verbs that `..., according to X` closes: `killed 5 people and injured 9, according to X`."""
    verb = according.head
    if according.i <= verb.i or according.nbor(-1).text != ",":
        return verb
    while verb.dep_ == "conj" and verb.pos_ == "VERB" and any(c.lower_ == "and" for c in verb.head.children):
        verb = verb.head
    return verb


def per(token: Token) -> Iterator[Statement]:
    """`per the ministry`, `per a statement by X`; not `per person`."""
    source = next((c for c in token.children if c.dep_ == "pobj"), None)
    if source is None or token.head.i == token.i or not can_speak(source):
        return
    if source.pos_ != "PROPN" and not any(c.dep_ in _DEFINITE for c in source.children):
        return
    content = ranges(token.doc, contents.clause_around(token.head, without=token))
    if content:
        yield Statement((token.i, token.i + 1), "per", "state", source.i, content, True, token.i)


def account(noun: Token) -> Iterator[Statement]:
    """`in the words of X`, `by X's reckoning`."""
    if noun.head.lower_ not in ("in", "by", "on"):
        return
    source = owner_of(noun)
    if source is None:
        return
    content = ranges(noun.doc, contents.clause_around(noun.head.head, without=noun.head))
    if content:
        act = lexicon.NOUNS.get(noun.lemma_.lower(), "state")
        yield Statement((noun.i, noun.i + 1), noun.lemma_.lower(), act, source.i, content, True, noun.i)
