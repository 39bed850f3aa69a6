"""The words below a verb, and what they say of where people are: `were on the square`, `left without a roof`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimstream_enrich.claims.counted_nouns import things
from claimstream_enrich.claims.lexicon import words

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_PLACES = words("square street road plaza park beach room hall market site scene venue premises pier dock deck "
                "platform terminal tunnel mine pit cave cellar basement pool stand campus compound yard island "
                "mountain slope trail wedding funeral ceremony concert match")  # fmt: skip
"""Where people are, besides what WordNet knows as works."""
_ROOFS = words("roof home house shelter")
_HYPHENS = frozenset("-\u2010\u2011")
BARRED_DOWN = frozenset(("ccomp", "advcl", "parataxis", "punct", "csubj", "mark", "cc", "aux", "npadvmod"))
"""Arcs down to clauses and words that say nothing of what is above them."""


def dependents(verb: Token) -> Iterator[Token]:
    """The words right below a verb, and below its prepositions."""
    for child in verb.children:
        if child.dep_ in BARRED_DOWN and child.pos_ != "ADJ":
            continue  # "pulled out alive": an adjective is no clause, whatever the parse calls it
        if child.dep_ == "conj" and any(c.dep_ in ("nsubj", "nsubjpass") for c in child.children):
            continue  # "four are dead and two are missing"
        yield child
        if child.dep_ == "dobj" and child.pos_ == "NUM":  # "losing 17 of their fighters"
            yield from (inner for of in child.children if of.lower_ == "of" for inner in of.children)
        if child.dep_ in ("prep", "prt", "advmod", "acomp", "oprd", "agent"):
            for inner in child.subtree:
                if inner.i != child.i and not _is_joined(inner):
                    yield inner


def _is_joined(token: Token) -> bool:
    """The `life` of `life-threatening`."""
    return token.doc.word(token.i + 1) in _HYPHENS


def is_somewhere(verb: Token) -> bool:
    """Whether a form of `be` has a place below it."""
    said = next((c for c in verb.children if c.dep_ == "attr"), None)
    near = (*dependents(verb), *(g for c in (said.children if said else ()) if c.dep_ == "prep" for g in c.children))
    return any(
        t.lower_ in ("aboard", "inside", "underground", "board", "shift")
        or (
            t.dep_ == "pobj"
            and t.head.lower_ in ("in", "on", "at", "inside", "aboard")
            and _is_place(t)
            and t.head.head.i in (verb.i, said.i if said is not None else verb.i)
        )
        for t in near
    )


def _is_place(noun: Token) -> bool:
    return noun.lemma_.lower() in _PLACES or noun.lemma_.lower() in things()


def is_without_home(verb: Token) -> bool:
    """`left 3,000 people without a roof`, `had been left without a home`."""
    return any(g.lemma_.lower() in _ROOFS for c in verb.children if c.lower_ == "without" for g in c.children)
