"""The country an event is in: whose people are counted where no word gives them a side."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container
from typing import TYPE_CHECKING

from claimstream_enrich.claims.affected_edges import is_no_setting
from claimstream_enrich.claims.counted import Counted
from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.harmers import subject_of
from claimstream_enrich.claims.lexicon import frame_of, words
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.office_states import STRIKING
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.sides import Opposed
from claimstream_enrich.claims.sides_said import of_side

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, TokenSpan

_INSIDE = words("in across inside throughout")
_ASIDE = frozenset(("relcl", "advcl", "acl"))
"""Clauses that do not set the scene."""
_WHERE = words("in through across at near inside throughout")
_BEFORE_NOUN = frozenset(("compound", "poss", "nmod", "appos"))
_REACHED = _WHERE | words("from to into of")
_BACK = 3
"""Names of countries before `there` among which it is looked for."""
_JOINING = words("in of across between through")
_BESIDE = frozenset(("acl", "relcl", "appos"))
_DEEP = 4
"""Nouns from a name up to the preposition that places them: `in two hamlets of X's district of Y`."""


def theatre_of(opposed: Opposed, home: str | None = None) -> str | None:
    """The country of a war against bands, whoever else is opposed to it: it is fought there. Where others fight, too,
    the article's country, if it fights a band."""
    states = [{side for side in pair if is_country(side)} for pair in opposed]
    against_all = set.intersection(*states) if any(len(pair) == 1 for pair in states) else set()
    if len(against_all) == 1:
        return next(iter(against_all))
    return home if home is not None and {home} in states else None


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
    subject = name.head if name.dep_ == "conj" else name
    if subject.dep_ == "nsubj" and subject.head.i not in {t.i for t in group.ancestors}:
        return True  # "Norway sent a plane; rescuers said 60 people were trapped"
    for token in (name, *name.ancestors):
        if token.dep_ == "nsubj" and token.i != group.i and token.i != name.i and token.head.pos_ == "VERB":
            return token.lemma_.lower() in persons() and group.i > token.head.i
    return False


def located(reading: Reading, group: Token, *, but: str | None = None) -> str | None:
    """The only country that the words for a place in the sentence name: `when jets struck targets in Tibesti province`;
    not where somebody speaks, and not `but`, who acts."""
    sentence = group.sent
    first, last = bisect_left(reading.countries, sentence.start), bisect_left(reading.countries, sentence.end)
    above = {token.i for token in group.ancestors}
    places = (at for at in reading.countries[first:last] if _is_locative(reading.doc[at], above))
    named = {reading.party_at[at] for at in places if not is_no_setting(reading.doc[at], group)} - {but}
    return named.pop() if len(named) == 1 else None


def _is_locative(name: Token, above: Container[int]) -> bool:
    """Whether a name says where: `in the villages of X`, `near X's border town Y`; what stands `above` those counted
    tells of them, a clause or speaker beside them does not."""
    noun = name
    for _ in range(_DEEP):
        while noun.dep_ in _BEFORE_NOUN:
            noun = noun.head
        if noun.dep_ != "pobj" or noun.head.lower_ != "of":
            break
        noun = noun.head.head
    if noun.dep_ == "dobj" and noun.head.lemma_.lower() in STRIKING:
        return True  # "jets bombed X"
    if noun.dep_ != "pobj" or noun.head.lower_ not in _WHERE or noun.head.head.dep_ == "acl":
        return False  # "a group based in X"
    if frame_of(noun.head.head) is not None:
        return False
    beside = (t for t in noun.ancestors if t.i not in above)
    return not any(t.dep_ in _BESIDE or (t.dep_ == "nsubj" and frame_of(t.head) is not None) for t in beside)


def sides_joined(reading: Reading, group: Token, opposed: Opposed) -> bool:
    """Whether the sentence joins two sides that fight: `Kenyan and Ugandan troops traded fire, with nine dead`."""
    sentence = group.sent
    first, last = bisect_left(reading.countries, sentence.start), bisect_left(reading.countries, sentence.end)
    joined = (reading.doc[at] for at in reading.countries[first:last] if reading.doc[at].dep_ == "conj")
    pairs = (frozenset((reading.party_at[t.i], reading.party_at.get(t.head.i, ""))) for t in joined)
    return any(pair in opposed for pair in pairs)


def names_country(reading: Reading, sentence: TokenSpan) -> bool:
    """Whether a sentence names a country."""
    return bisect_left(reading.countries, sentence.start) < bisect_left(reading.countries, sentence.end)


def places_joined(reading: Reading, group: Token) -> bool:
    """Whether the sentence places what happens in two countries: `a quake in Peru and Chile`."""
    sentence = group.sent
    first, last = bisect_left(reading.countries, sentence.start), bisect_left(reading.countries, sentence.end)
    for at in reading.countries[first:last]:
        name = reading.doc[at]
        other = reading.party_at.get(name.head.i)
        if name.dep_ == "conj" and other not in (None, reading.party_at[at]) and name.head.dep_ == "pobj":
            above = name.head.head
            return above.lower_ in _JOINING and frame_of(above.head) is None and above.head.dep_ not in _BESIDE
    return False


def is_spread(reading: Reading, group: Token, signal: Token) -> bool:
    """Whether those counted are people of several countries, which their own words join: `70 people in Malawi and
    Mozambique`; not whom a word before gives a side, `70 Poles in Malawi and Mozambique`."""
    if any(t.i in reading.party_at for t in (group, *group.lefts)):
        return False
    for place in (c for head in (group, signal) for c in head.children if c.lower_ in _INSIDE):
        name = next((c for c in place.children if c.dep_ == "pobj"), None)
        named = {party for t in (name, *name.conjuncts) if (party := _party_of(reading, t))} if name else set[str]()
        if len(named) > 1 or (named and any(c.dep_ == "conj" and c.lower_ in _INSIDE for c in place.children)):
            return True
    return False


def _party_of(reading: Reading, name: Token) -> str | None:
    """The party of a name of one word or several: `the Dominican Republic`."""
    return next((p for t in (name, *name.lefts) if (p := reading.party_at.get(t.i)) is not None), None)


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
    named = next((party for place in places if (party := country_after(reading, place))), None)
    there = any(c.lower_ == "there" and c.dep_ == "advmod" for head in heads.values() for c in head.children)
    return _told_of(reading, group.sent) if named is None and there else named


def _told_of(reading: Reading, sentence: TokenSpan) -> str | None:
    """The country that `there` goes back to: the last one that the sentences before name as a place; None where its own
    sentence names a town."""
    if any(t.ent_type_ in ("GPE", "LOC", "FAC") for t in sentence):
        return None
    last = bisect_left(reading.countries, sentence.start)
    before = (at for at in reversed(reading.countries[max(0, last - _BACK) : last]) if _is_place(reading.doc[at]))
    return next((reading.party_at[at] for at in before), None)


def _is_place(name: Token) -> bool:
    return name.dep_ == "pobj" and name.head.lower_ in _REACHED


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
