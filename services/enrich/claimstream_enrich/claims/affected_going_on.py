"""The side of those whom a number without a noun counts: it goes on with the ones before, or says whose they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.affected_places import names_country
from claimstream_enrich.claims.affected_words import phrase_of
from claimstream_enrich.claims.counted import Counted
from claimstream_enrich.claims.harmers import strikes_back
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.reading import Reading

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_PLACED = frozenset(("in", "of", "on", "at", "from", "among", "near"))
_FURTHER = words("further another more")
"""Before a number that goes on with those counted in the sentence before: `Another 40 gave themselves up`."""


def goes_on(reading: Reading, figure: Figure, counted: Counted) -> str | None:
    """The side of those counted before in the sentence, whom a number without a noun goes on with or takes a part of:
    `30 Thai soldiers were killed and four captured`, `took 11 Kenyans prisoner, including two officers`."""
    group, number = reading.doc[figure.group], figure.number
    bare = figure.unit == "person" and number.start <= group.i < number.end
    if bare and (named := _side_behind(reading, reading.doc[figure.signal])) is not None:
        return named
    if not bare and reading.doc.lower[max(number.first - 1, 0)] != "including":
        return None
    further = bare and any(c.lower_ in _FURTHER for c in (*group.children, reading.doc[max(number.first - 1, 0)]))
    further = further and not names_country(reading, group.sent)  # "Another 12 were held in Austria"
    apart = (bare and group.dep_ == "pobj") or (group.dep_ == "nsubj" and group.head.dep_ == "ccomp" and not further)
    if apart or any(c.lower_ in _PLACED for c in group.children):
        return None  # "put it at 900", "another said 900 had fled"; "and seven in Guatemala", "five of its own"
    subjects = (c for c in reading.doc[figure.signal].children if c.dep_ in ("nsubj", "nsubjpass"))
    subject = next(subjects, None) if bare else None
    if subject is not None and not subject.left_edge.i <= number.start <= subject.right_edge.i:
        return None  # "Chile had rescued 20 hikers, and Argentina said it had rescued 12": somebody else's doing
    if strikes_back(reading.doc[figure.signal]):
        return None
    before = counted.latest(reading.paragraph_start(group) if further else group.sent.start)
    return before.party if before is not None else None


def _side_behind(reading: Reading, verb: Token) -> str | None:
    """The side named behind a word that counts alone: `nine fallen of the Somali army`."""
    ofs = (child for child in verb.children if child.lower_ == "of")
    return next((party for of in ofs if (party := reading.party_in(phrase_of(of)))), None)
