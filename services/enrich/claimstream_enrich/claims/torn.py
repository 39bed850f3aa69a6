"""Verbs whose counted object the parse has given to another word: `sank 30 boats caught fishing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.quantities import Number
from claimstream_enrich.claims.verb_measures import verb_measure
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_COSTING = words("cost claim")


def verb_before(doc: Tree, number: Number, group: Token) -> tuple[Token, Measure | None] | None:
    """The verb right before a number whose noun the parse makes the subject of a participle: `sank 30 boats caught
    fishing`."""
    verb = doc[number.first - 1] if number.first else None
    if verb is not None and group.lemma_.lower() in nouns.LIVES and verb.lemma_ in _COSTING:
        return verb, "killed"  # "riots cost 56 lives", though the parse makes a noun of it
    torn = group.dep_ in _SUBJECTS and verb is not None and _wants_object(verb, group)
    measure = verb_measure(verb, "object") if verb is not None and torn and verb.pos_ == "VERB" else None
    return (verb, measure) if verb is not None and measure is not None else None


def _wants_object(verb: Token, group: Token) -> bool:
    """Whether a verb has lost its object to the next one: `sank 30 boats caught fishing`, `a ferry carrying 140 people
    sank`."""
    clause = group.head.dep_ == "ccomp" and group.head.head is verb
    participle = verb.tag_ == "VBG" and verb.dep_ == "acl" and not any(c.dep_ == "dobj" for c in verb.children)
    return clause or participle
