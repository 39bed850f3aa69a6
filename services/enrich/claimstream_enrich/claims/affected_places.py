"""The country an event is in: whose people are counted where no word gives them a side."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from claimstream_enrich.claims.affected_edges import is_no_setting
from claimstream_enrich.claims.counted import Counted
from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.harmers import subject_of
from claimstream_enrich.claims.lexicon import frame_of, words
from claimstream_enrich.claims.reading import Reading, is_country
from claimstream_enrich.claims.sides import Opposed
from claimstream_enrich.claims.sides_said import of_side

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, TokenSpan

_INSIDE = words("in across inside throughout")
_ASIDE = frozenset(("relcl", "advcl", "acl"))
"""Clauses that do not set the scene."""
_WHERE = words("in through across at near inside throughout")


def theatre_of(opposed: Opposed) -> str | None:
    """The country of a war against bands, whoever else is opposed to it: it is fought there."""
    states = [{side for side in pair if is_country(side)} for pair in opposed]
    against_all = set.intersection(*states) if any(len(pair) == 1 for pair in states) else set()
    return next(iter(against_all)) if len(against_all) == 1 else None


def setting(reading: Reading) -> str | None:
    """The country in which the first paragraph places the event by name: `in northern Malawi`. One of a region's people
    (`in the Kurdish town of X`) or of a speaker (`a group based in Norway`) does not."""
    end = reading.article.text.find("\n", len(reading.article.text) - len(reading.article.text.lstrip()))
    last = reading.token_at(end) if end >= 0 else len(reading.doc)
    lead = reading.countries[: bisect_left(reading.countries, last)]
    return next((reading.party_at[at] for at in lead if _is_inside(reading.doc[at])), None)


def _is_inside(name: Token) -> bool:
    """Whether something is or happens in a country, and is not only based there."""
    return name.dep_ == "pobj" and name.head.lower_ in _INSIDE and name.head.head.dep_ != "acl"


def near(reading: Reading, group: Token) -> str | None:
    """The country an event is in where no word places it: one named in the sentence, else the first of the paragraph
    that does not act (`India sent rescuers`), else the article's."""
    start, sentence = reading.paragraph_start(group), group.sent
    first, last = bisect_left(reading.countries, start), bisect_left(reading.countries, sentence.end)
    named = reading.countries[first:last]
    around = [
        at
        for at in named
        if not _acts(reading.doc[at], group)
        and not _is_aside(reading.doc[at], sentence)
        and not is_no_setting(reading.doc[at], group)
    ]
    here = [at for at in around if at >= sentence.start]
    if here:
        return reading.party_near(group) if len(around) == len(named) else reading.party_at[here[0]]
    places = (at for at in around if reading.doc[at].dep_ not in ("nsubj", "conj"))
    at = next(places, None)
    return reading.home if at is None else reading.party_at[at]


def _is_aside(name: Token, sentence: TokenSpan) -> bool:
    """Whether a country is named in a side clause of a sentence before: `most of whom fled X in 2017`."""
    return name.i < sentence.start and any(above.dep_ in _ASIDE for above in name.ancestors)


def _acts(name: Token, group: Token) -> bool:
    """Whether a country is named among those who do something: `Divers from X look for 7 men`; or where they speak."""
    place = next((t for t in (name, *name.ancestors) if t.dep_ == "pobj"), None)
    if place is not None and place.head.lower_ in ("in", "from") and frame_of(place.head.head) is not None:
        return place.head.head.i not in {t.i for t in group.ancestors} or place.i < place.head.head.i
    for token in (name, *name.ancestors):
        if token.dep_ == "nsubj" and token.i != group.i and token.i != name.i and token.head.pos_ == "VERB":
            return token.lemma_.lower() in persons() and group.i > token.head.i
    return False


def place_of(reading: Reading, group: Token, signal: Token, *, left: bool) -> str | None:
    """The country of a place named in the figure's clause: `in southern Malawi`, `through Yerevan`.

    `left`: they are counted for having left a place, so that it matters which, and not where they went.
    """
    verb = signal if signal.pos_ in ("VERB", "AUX") else signal.head
    heads = {verb.i: verb, group.i: group, verb.head.i: verb.head}
    if left:
        return next((p for t in verb.subtree if t.lower_ == "from" and (p := country_after(reading, t))), None)
    around = [c for head in (*heads.values(), verb.head) for c in head.children if c.dep_ == "prep"]
    if side := next((p for c in around if c.lower_ == "on" and (p := of_side(c))), None):
        return side
    places = (c for head in heads.values() for c in head.children if c.dep_ == "prep" and c.lower_ in _WHERE)
    return next((party for place in places if (party := country_after(reading, place))), None)


def scene_of(reading: Reading, signal: Token) -> str | None:
    """The country of the event that a verb has as its subject: `A crush at a stadium in Ghana killed 126`."""
    subject = subject_of(signal) if signal.pos_ == "VERB" else None
    if subject is None or subject.lemma_.lower() in persons():
        return None
    places = (t for t in subject.subtree if t.dep_ == "prep" and t.lower_ in _WHERE)
    return next((party for place in places if (party := country_after(reading, place))), None)


def origin_of(reading: Reading, group: Token, signal: Token, counted: Counted) -> str | None:
    """The country people have left: the one they came from, else that of those counted before as having left."""
    before = counted.last("displaced")
    return place_of(reading, group, signal, left=True) or (before.party if before else None)


def country_after(reading: Reading, preposition: Token) -> str | None:
    """The country that a preposition names: `in southern Malawi`."""
    place = next((c for c in preposition.children if c.dep_ == "pobj"), None)
    return reading.party_at.get(place.i) if place is not None else None
