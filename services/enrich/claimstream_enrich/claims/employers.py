"""Whom a title says somebody works for: `Fjord Ferries owner X`, `District Collector X`, `Sgt X, of Cork police`."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.body_kinds import EMERGENCIES, TERRITORIAL
from claimstream_enrich.claims.reading import Reading, phrase
from claimstream_enrich.claims.speakers import core_of
from claimstream_schemas import gazetteer

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_STAFF = people.SPOKESPEOPLE | people.PRIVATE_TITLES | frozenset(
    ("executive", "manager", "director", "chairman", "chairwoman", "chair", "head", "chief", "coordinator", "economist",
     "analyst", "representative", "supervisor", "treasurer", "president", "organiser", "organizer", "engineer")
)  # fmt: skip
"""Titles of those who speak for a body."""
_WORKING = frozenset(("activist", "campaigner", "researcher", "volunteer", "lawyer", "member", "organiser", "organizer",
                      "leader", "politician", "lawmaker", "candidate", "officer", "worker"))  # fmt: skip
"""Titles of those who work for a body, where it is one by its name."""
_CENTRES = frozenset(("centre", "center", "headquarters", "unit", "corps", "team", "room"))
_WHERE = frozenset(("in", "at", "near", "from", "outside", "around", "to", "into"))
"""Before the place where somebody lives, works or was."""
_POSTED = frozenset(("representative", "director", "coordinator", "head", "chief", "manager", "researcher", "spokesman",
                     "spokeswoman", "spokesperson", "delegate", "adviser"))  # fmt: skip
"""Whom a body sends to a country, whose name then stands before the office."""
_OF = frozenset(("of", "from", "with", "for", "at"))
_NAMING = frozenset(("of", "and", "&", "the"))


def employer_named(reading: Reading, name: Token) -> str | None:
    """The body whose name stands before a lower-case title and the name; None for places and offices of a state."""
    title, first = _title_before(name), name.left_edge.i
    if title is None:
        return None
    end = title.i
    while end > first and reading.doc[end - 1].text[:1].islower():
        end -= 1
        if _is_office(reading.doc[end]):
            return None
    start = end
    while start > first and _is_named(reading.doc[start - 1]):
        start -= 1
    while start < end and reading.doc[start].text[:1].islower():
        start += 1
    words = reading.doc.span(start, end)
    if not any(True for _ in words) or not _is_body(reading, start, end):
        return None
    entity = reading.entity_at.get(start)
    known = entity is not None and entity.type == "ORG"
    return phrase(words) if title.lower_ in _STAFF or (known and end == title.i) else None


def _title_before(name: Token) -> Token | None:
    """The lower-case noun for those who speak for a body, right before a name."""
    at, first = name.i - 1, name.left_edge.i
    if name.pos_ != "PROPN" or at < first:
        return None
    while at > first and name.doc[at].pos_ == "PROPN" and name.doc[at].head.i == name.i:
        at -= 1
    title = name.doc[at]
    titled = title.lower_ in _STAFF or title.lower_ in _WORKING
    return title if titled and title.text.islower() and at < name.i else None


def _is_named(token: Token) -> bool:
    return (token.text[:1].isupper() and token.pos_ in ("PROPN", "NOUN", "ADJ")) or token.lower_ in _NAMING


def _is_office(token: Token) -> bool:
    return token.lower_ in people.STATE_OFFICES and token.lower_ not in _STAFF


def _is_body(reading: Reading, start: int, end: int) -> bool:
    """Whether words name a body: no place, no people of one, no office, no common noun that opens a sentence."""
    words = reading.doc.span(start, end)
    if gazetteer.lookup(phrase(words)) is not None or any(_is_office(token) for token in words):
        return False
    entity = reading.entity_at.get(start)
    if entity is not None and entity.type in ("GPE", "NORP") and reading.entity_at.get(end - 1) is entity:
        return False
    return all(token.pos_ == "PROPN" or token.lower_ in _NAMING for token in words)


def is_of_office(reading: Reading, head: Token) -> bool:
    """Whether somebody is said to be of an office: `Sergeant X, of Cork police`, `X, from the harbour authority`."""
    for child in head.children:
        if child.dep_ == "prep" and child.lower_ in _OF and child.i > head.i:
            body = next((c for c in child.children if c.dep_ == "pobj"), None)
            if body is not None and body.lemma_.lower() in people.STATE_OFFICES:
                return True
    return False


def is_territorial(reading: Reading, head: Token) -> bool:
    """Whether the first word of a capitalised title before a name makes it one of a state's: `District Secretary X`."""
    start, _ = core_of(head)
    if head.lower_ not in reading.persons:
        return False  # "the National Rights Network"
    words = reading.doc[start : head.i]
    titled = [t for t in words if t.text[:1].isupper()]
    return len(titled) > 1 and titled[0].lower_ in TERRITORIAL and titled[0].head.i in (head.i, titled[1].i)


def is_public_centre(head: Token) -> bool:
    """Whether a noun means a state's service by what it is for: `the crisis centre`, `the rescue headquarters`."""
    return head.lower_ in _CENTRES and any(c.lower_ in EMERGENCIES for c in head.lefts)


def is_of_public_centre(title: str) -> bool:
    """Whether the words before a name make somebody one of such a service: `crisis centre director X`."""
    return any(kind in EMERGENCIES and noun in _CENTRES for kind, noun in pairwise(title.lower().split()))


def works_abroad(head: Token) -> bool:
    """Whether somebody's place is only where he works for whom `its` goes back to: `its top official in Sudan`."""
    offices = (head, *(c for c in head.children if c.dep_ == "appos"))
    return any(_is_abroad(office) for office in offices)


def _is_abroad(office: Token) -> bool:
    """`its official in Sudan`, `its Sudan director`."""
    if not any(c.dep_ == "poss" and c.lower_ in ("its", "their") for c in office.children):
        return False
    where = any(c.dep_ == "prep" and c.lower_ in _WHERE for c in office.children)
    post = office.lemma_.lower() in _POSTED and any(c.ent_type_ in ("GPE", "NORP") for c in office.lefts)
    return where or post


def not_where(top: Token) -> str:
    """The words of an apposition or clause without the places where somebody does something: `a baker who lives near
    Tyre`, `who sells fish in Oslo`."""
    where: set[int] = set()
    for clause in top.subtree:
        if clause.dep_ in ("relcl", "acl") and clause.lemma_ not in people.LEADING and clause.lemma_ != "be":
            preps = (c for c in clause.subtree if c.dep_ == "prep" and c.lower_ in _WHERE)
            where |= {t.i for prep in preps for t in prep.subtree}
    return " ".join(t.text for t in top.subtree if t.i not in where)
