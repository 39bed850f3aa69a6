"""Whose a hospital is: a state's, where its words say that it serves a territory, else nobody's but its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.reading import Reading

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

PUBLIC = words("regional county district state provincial federal national municipal referral public military "
               "police governorate prefectural general central university teaching city royal government "
               "departmental cantonal territorial college")  # fmt: skip
"""Before `hospital`, what makes it one of the state's."""
STAFF = words("doctor physician surgeon nurse medic midwife director head chief manager administrator superintendent "
              "source matron paramedic")  # fmt: skip
"""Who speak for a hospital when they are said to be at one."""
_TITLES = words("dr dr. doctor prof prof. professor nurse surgeon director sister matron")
_HOUSES = words("hospital hospitals")
_PRIVATE = words("private mission missionary catholic christian charity field veterinary animal its their")
"""Before `hospital`, what makes it somebody else's."""
_AT = words("at in from of for")


def is_public(noun: Token) -> bool:
    """Whether a hospital is one of a state, as most are: `the provincial hospital`, `the hospital in Puno`; not `the
    private hospital`, nor one of which only the name is told, `Example Hospital`."""
    if noun.lower_ not in _HOUSES:
        return False
    said = {c.lower_ for c in noun.lefts}
    return not said.isdisjoint(PUBLIC) or (_is_common(noun) and said.isdisjoint(_PRIVATE))


def _is_common(noun: Token) -> bool:
    return noun.text.islower() or noun.i == noun.sent.start


def is_of_public_hospital(reading: Reading, head: Token) -> bool:
    """Whether somebody speaks for a hospital of a state, beside the name or where the sentence opens: `X, a nurse at
    the district hospital`, `At the provincial hospital, Dr. X told reporters`."""
    personal = head.lower_ in reading.persons
    offices = (head, *(c for c in head.children if c.dep_ == "appos"))
    if not personal and not any(t.lemma_.lower() in STAFF for t in offices):
        return False
    if any(is_public(house) for office in offices for house in _places(office)):
        return True
    if any(is_public(c) for office in offices for c in office.lefts if c.dep_ == "compound"):
        return True  # "hospital director X"
    titled = any(t.lower_ in _TITLES for t in head.lefts) or any(t.lemma_.lower() in STAFF for t in offices)
    return titled and any(is_public(house) for house in _places(head.head) if house.i < head.i)


def is_staff(title: str) -> bool:
    """Whether the words before a name say the same, however the parse joins them: `hospital director X`."""
    house, _, office = title.lower().rpartition(" ")
    kind, _, noun = house.rpartition(" ")
    return office in STAFF and noun in _HOUSES and (not kind or kind in PUBLIC)


def _places(token: Token) -> Iterator[Token]:
    """What the prepositions of place below a token stand before."""
    for prep in token.children:
        if prep.dep_ == "prep" and prep.lower_ in _AT:
            yield from (c for c in prep.children if c.dep_ == "pobj")
