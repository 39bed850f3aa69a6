"""Whose money it is: of who gives or has lost it. Of a fine, a price or a find nobody can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.body_kinds import is_office
from claimstream_enrich.claims.harmers import side_of, subject_of
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.owners import agent_of
from claimstream_enrich.claims.parties import party_of_words
from claimstream_enrich.claims.reading import Reading, phrase
from claimstream_enrich.claims.speakers import owner_before

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_GIVING = words("pay give promise pledge offer grant donate allot allocate earmark contribute spend invest lend "
                "provide commit disburse approve clear award renew chip reserve budget lose")  # fmt: skip
_ASIDE = words("set put lay")
_EACH = frozenset(("each", "every", "per", "apiece"))
_INSIDE = frozenset(("nummod", "quantmod", "compound", "nmod", "npadvmod", "appos", "amod"))
"""Arcs inside an amount: `$ 36 million`, `one million shillings`."""
_SUMS = words("reward grant fine payment sum package aid relief fund loan credit donation compensation")
_DEEP = 5


def payer(reading: Reading, figure: Figure, claimant: str | None) -> str | None:
    """The side that gives an amount: the subject of the verb, or whom a passive one names with `by`."""
    amount = _whole(reading.doc[figure.group])
    verb = amount.head if amount.dep_ == "dobj" else None
    if verb is not None and _gives(verb):
        if any(token.lower_ in _EACH for token in verb.subtree):
            return None  # "promised each family a million pesos": nobody's sum
        giver = subject_of(verb) or _said_to(verb)
        return _side(reading, giver, claimant) if giver is not None else None
    promised = next((c for c in amount.children if c.dep_ == "acl" and c.lemma_.lower() in _GIVING), None)
    if promised is not None and (agent := agent_of(promised)) is not None:
        return _side(reading, agent, claimant)  # "the $12 million promised by London"
    return None


def _gives(verb: Token) -> bool:
    """Whether somebody gives or loses what is the object of a verb; `set aside`, but not `set`."""
    aside = verb.lemma_.lower() in _ASIDE and any(c.lower_ == "aside" for c in verb.children)
    return aside or verb.lemma_.lower() in _GIVING


def _said_to(verb: Token) -> Token | None:
    """X in `X is said to have paid`."""
    passive = verb.dep_ == "xcomp" and any(c.dep_ == "auxpass" for c in verb.head.children)
    return next((c for c in verb.head.children if c.dep_ == "nsubjpass"), None) if passive else None


def _whole(amount: Token) -> Token:
    """The noun that an amount is, or is of: the `reward` of `a reward of 200 million pesos`."""
    for _ in range(_DEEP):
        of = amount.dep_ == "pobj" and amount.head.lower_ in ("of", "worth")
        if amount.dep_ in _INSIDE and amount.head.pos_ in ("NOUN", "PROPN", "NUM", "SYM"):
            amount = amount.head
        elif of and amount.head.head.lemma_.lower() in _SUMS:
            amount = amount.head.head
        else:
            break
    return amount


def _side(reading: Reading, giver: Token, claimant: str | None) -> str | None:
    if giver.lower_ == "it" and claimant is None:
        owner = owner_before(reading, giver, ())
        return owner.party if owner is not None else None
    entity = reading.entity_at.get(giver.i)
    if entity is not None and entity.type == "ORG" and giver.pos_ == "PROPN":
        return entity.party or (reading.state_of(giver) if is_office(entity.name) else entity.name)
    said = phrase(reading.doc.span(giver.left_edge.i, giver.right_edge.i + 1))
    return side_of(reading, giver, claimant) or party_of_words(reading, giver, said, ())
