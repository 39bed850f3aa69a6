"""Verbs whose counted object the parse has given to another word: `sank 30 boats caught fishing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.quantities import Number
from claimstream_enrich.claims.verb_measures import Route, verb_measure
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


def joined_verb(doc: Tree, number: Number, group: Token) -> tuple[Token, Measure | None] | None:
    """The second of two verbs that the parse takes for an adjective of its object: `killed 24 workers and injured
    dozens`."""
    verb = doc[number.first - 1] if number.first > 1 else group
    if verb.dep_ != "amod" or verb.head.i != group.i or group.dep_ != "conj" or verb.tag_ not in ("VBN", "VBD"):
        return None
    measure = verb_measure(verb, "object") if verb.nbor(-1).lower_ in ("and", ",", "or") else None
    return (verb, measure) if measure is not None else None


def _wants_object(verb: Token, group: Token) -> bool:
    """Whether a verb has lost its object to the next one: `sank 30 boats caught fishing`, `a ferry carrying 140 people
    sank`."""
    clause = group.head.dep_ == "ccomp" and group.head.head is verb
    participle = verb.tag_ == "VBG" and verb.dep_ == "acl" and not any(c.dep_ == "dobj" for c in verb.children)
    return clause or participle


def _is_object(measured: Token) -> bool:
    """Whether what the parse takes for a measure is an object: `shot down 18 of 24 drones`, `lost 9 men, two tanks`."""
    verb, edge = measured.head, measured.left_edge.i
    if verb.pos_ != "VERB" or verb.i > measured.i:
        return False
    listed = edge > 0 and measured.doc[edge - 1].text == "," and any(c.dep_ == "dobj" for c in verb.children)
    return measured.pos_ == "NUM" or (listed and any(c.dep_ == "nummod" for c in measured.children))


def _clause_torn_off(said: Token) -> Token | None:
    """The clause without a subject whose subject the parse has made an object: `said three officers, among them the
    captain, had been freed`."""
    clauses = (c for c in said.head.children if c.dep_ == "ccomp" and c.i > said.i)
    return next((c for c in clauses if not any(g.dep_ in _SUBJECTS for g in c.children)), None)


def _has_object(joined: Token) -> bool:
    """Whether the verb that a noun is joined to has an object before it, and nothing behind."""
    return any(c.dep_ == "dobj" and c.i < joined.i for c in joined.head.children) and not any(
        c.dep_ in (*_SUBJECTS, "dobj") for c in joined.children
    )


def torn_edge(token: Token) -> tuple[Token, Route] | None:
    """The verb that a parse has torn its subject or object from, with the route from there."""
    above = token.head
    if token.dep_ in ("attr", "conj") and above.dep_ == "auxpass" and above.head.i < above.i < token.i:
        return above.head, "subject"  # "Also injured were two guards"
    if token.dep_ == "dobj" and (clause := _clause_torn_off(token)) is not None:
        return clause, "subject"
    if token.dep_ == "appos" and above.ent_type_ == "DATE" and above.dep_ == "pobj":
        return above.head.head, "subject"  # "On May 5 at least 74 people lost their lives": no comma behind the date
    if token.dep_ == "npadvmod" and _is_object(token):
        return above, "object"
    nominal = token.dep_ == "conj" and token.pos_ in ("NUM", "NOUN", "PROPN") and above.pos_ == "VERB"
    # "killing a colonel and eight of his men", wherever the parse hangs the eight
    return (above, "object") if nominal and _has_object(token) else None
