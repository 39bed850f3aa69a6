"""Which words of a source are a person's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.private_bodies import is_introduced_as_body
from claimstream_enrich.claims.reading import Reading
from claimstream_schemas import gazetteer

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token


def name_of_person(reading: Reading, head: Token) -> Token | None:
    """The last word of the person's name: the head itself, or an apposition (`its secretary, Armen Grigorian`)."""
    if is_person(reading, head):
        return head
    if head.dep_ == "appos" and head.lemma_.lower() in people.PERSON_WORDS and is_person(reading, head.head):
        return head.head  # the parse has made the office, not the name, the subject
    if head.lemma_.lower() not in people.BESIDE_NAMES | people.ANONYMOUS:
        return None
    if (called := _called_himself(head)) is not None:
        return called
    named = [t for t in head.subtree if t.dep_ == "appos" and is_person(reading, t) and not _in_clause(t, head)]
    return named[-1] if named else None


def is_person(reading: Reading, token: Token) -> bool:
    """Whether a proper noun is the last word of a person's name."""
    if token.pos_ != "PROPN" or token.lower_ in people.NOT_PERSONAL | people.BODIES:
        return False
    if is_introduced_as_body(token):
        return False
    place = gazetteer.lookup(token.text)
    return token.lower_ in reading.persons and (place is None or place.kind in gazetteer.WEAK or token.dep_ == "appos")


def is_name_part(reading: Reading, at: int, last: Token) -> bool:
    """Whether a token belongs to the name that ends in `last`, and is no title."""
    token = reading.doc[at]
    titled = token.lemma_.lower() in people.PERSON_WORDS or token.lower_ in people.TITLES
    same = reading.entity_at.get(at) is not None and reading.entity_at.get(at) is reading.entity_at.get(last.i)
    return (
        token.pos_ == "PROPN"
        and token.head.i == last.i
        and not titled
        and (same or gazetteer.lookup(token.text) is None)
    )


def _called_himself(head: Token) -> Token | None:
    """X in `a man who called himself X`."""
    clauses = (c for c in head.children if c.dep_ == "relcl" and c.lemma_ in ("call", "identify", "describe", "name"))
    return next((t for c in clauses for t in c.subtree if t.pos_ == "PROPN" and t.dep_ in ("oprd", "pobj")), None)


def _in_clause(token: Token, top: Token) -> bool:
    above = token
    while above.i != top.i:
        if above.dep_ in ("relcl", "acl", "advcl"):
            return True
        above = above.head
    return False
