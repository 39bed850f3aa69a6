"""The side of those who have one by what they are: peacekeepers, seafarers, employees, refugees; bandits have none.

A ministry counts its soldiers as its own; but peacekeepers are of the body that sends them, a crew is of many
countries, jobs are the company's, and people who have crossed a border are of the country they came from.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from claimstream_enrich.claims import described, nouns
from claimstream_enrich.claims.affected_edges import REFUGES
from claimstream_enrich.claims.bands import band_before
from claimstream_enrich.claims.counted import Counted
from claimstream_enrich.claims.harmers import ASSAILANTS, subject_of
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.reading import Reading
from claimstream_schemas import gazetteer
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

Side = tuple[bool, str | None]
"""Whether a side is known, and which; (True, None): none."""
OPEN: Side = (False, None)

ABOARD = words("crew crewman crewmember sailor seafarer seaman mariner passenger")
"""Those aboard a ship or plane, who are of any country."""
_SHIPS = words("ship vessel boat trawler tanker freighter ferry carrier submarine dhow")
_FLAGGED = frozenset(("flagged", "registered"))
_CRAFT = _SHIPS | words("plane aircraft airliner jet airline flight helicopter cruise")
_HARMED: frozenset[Measure] = frozenset(("killed", "wounded", "missing", "rescued", "present", "casualties"))
_MEN = words("man person people thug youth")
_STORMING = words("attack storm raid overrun ambush assault")
_ARMED = words("armed masked hooded")
_LAWLESS = words("bandit pirate")
_WORK = words("job post position employee worker staff redundancy layoff")
_COMPANY = words("company firm group carmaker maker manufacturer bank airline retailer operator")
FLED = words("refugee arrival asylum-seeker deportee returnee")
_CROSSING = words("cross flee escape arrive pour stream spill drive force push")
_SEEKING = words("seek take find")
_LEAVING = words("flee escape displacement exodus influx refugee arrival flight cross")
_INTO = words("into to in")
_MIGRANTS = re.compile(
    r"\b(?:migrants?|irregular migration|asylum[- ]seekers?|boat people|frontex|sub-saharan|cayucos?|pateras?)\b", re.I
)
_AFLOAT = re.compile(
    r"\b(?:boats?|ding(?:hy|hies)|vessels?|ships?|dhows?|pirogues?|cayucos?|pateras?|rafts?|drown\w*|capsiz\w*|sank|"
    r"sea|aboard|coast ?guards?)\b",
    re.I,
)
_TRAVELLERS = words("migrant refugee asylum-seeker seeker arrival fugitive traveller traveler survivor body corpse "
                    "african asian")  # fmt: skip
_NATURE = words("flood flooding fire wildfire blaze storm cyclone hurricane typhoon tornado quake earthquake landslide "
                "mudslide rain rainfall eruption volcano tsunami water river")  # fmt: skip
_NATIONALS = words("national citizen compatriot")
_ON_LAND = words("landslide mudslide avalanche earthquake quake fire wildfire blaze flood storm shooting stabbing bomb "
                 "bombing blast explosion car bus lorry truck train road house building market school gunman gang "
                 "attacker militant police soldier clash protest riot murder raid")  # fmt: skip
"""What tells of another event than one at sea."""
_LEAD = 500
"""Characters in which an article says what it is about."""


def of_kind(reading: Reading, figure: Figure, claimant: str | None, counted: Counted) -> Side:
    """The side that the kind of those counted gives them; not known of most."""
    group = reading.doc[figure.group]
    lemma = group.lemma_.lower()
    if lemma == "peacekeeper" and figure.measure != "deployed":
        sender = next((party for _, party in reading.parties if _sends_peacekeepers(party)), None)
        return sender is not None, sender
    if lemma in _LAWLESS and figure.measure in ("killed", "wounded", "casualties", "destroyed"):
        return True, None
    if figure.measure in _HARMED and any(c.lower_ == "foreign" for c in group.children):
        return True, None  # "five foreign tourists"
    if lemma == "foreigner" or _is_of_several(group):
        return True, None
    lemma = _member_of(group) or lemma
    if lemma in ABOARD and (flag := _flag(reading, group)) is not None:
        return True, flag
    if figure.measure in ("other", "present") and _attacks(group):
        return True, band_before(reading.bands, group)
    at_sea = lemma != "passenger" or not _CRAFT.isdisjoint(reading.doc.lemma)
    if lemma in ABOARD and at_sea and reading.home is None and not is_country(claimant):
        return True, None
    if figure.measure in _HARMED and _may_be_aboard(figure, group) and _is_voyage(reading) and not _is_ashore(group):
        own = is_country(claimant) and any(_is_own_national(token) for token in group.sent)
        return True, claimant if own else None
    if lemma in _WORK and figure.measure == "other":
        employer = _employer(reading, group, claimant)
        return employer is not None, employer
    if figure.measure == "displaced" and not _is_driven_out(reading, figure) and (left := left_for_abroad(reading)):
        return True, left
    if lemma in FLED and (before := counted.last("displaced")) is not None:
        return before.party is not None, before.party
    return OPEN


def _is_of_several(group: Token) -> bool:
    """`nine, of several nationalities`."""
    ofs = (c for noun in (group, group.head) for c in noun.children if c.lower_ == "of" and c.i > group.i)
    return any(c.lower_ == "nationalities" for of in ofs for c in of.children)


def _may_be_aboard(figure: Figure, group: Token) -> bool:
    """Whether those counted are told of by no more than age and sex, or as travellers: no tourists, nor a rescuer."""
    lemma, bare = group.lemma_.lower(), figure.number.start <= group.i < figure.number.end
    known = lemma in described.ANYBODY | described.COLLECTIVE | ABOARD | _TRAVELLERS
    known = known or lemma in nouns.CASUALTIES or group.lower_ in nouns.CASUALTIES
    return figure.role == "child" or (figure.role == "any" and (bare or known or group.pos_ != "NOUN"))


def _is_driven_out(reading: Reading, figure: Figure) -> bool:
    """Whether something of nature has displaced them, which nobody leaves a country for: `floods displaced 900`."""
    signal = reading.doc[figure.signal]
    subjects = [c for c in signal.children if c.dep_ in ("nsubj", "agent")]
    subjects += [signal.nbor(-1)] if signal.i else []  # "On Monday floods displaced", with no comma for the parse
    return any(t.lemma_.lower() in _NATURE for c in subjects for t in (c, *c.children))


def _is_voyage(reading: Reading) -> bool:
    """Whether an article opens with migrants at sea, who are of any country, and not of the one whose shore is near."""
    lead = reading.article.text[:_LEAD]
    return _MIGRANTS.search(lead) is not None and _AFLOAT.search(lead) is not None


def _is_ashore(group: Token) -> bool:
    """Whether a sentence tells of something else, on land: a mishap or killers, and nothing of boats or migrants."""
    sentence = group.sent
    if _ON_LAND.isdisjoint(sentence.lemmas):
        return False
    text = str(sentence.text)
    return _MIGRANTS.search(text) is None and _AFLOAT.search(text) is None


def _is_own_national(token: Token) -> bool:
    """`its nationals`, `our citizens`."""
    return token.lemma_.lower() in _NATIONALS and any(c.dep_ == "poss" for c in token.children)


def _of(group: Token) -> list[str]:
    """What the noun is of: the `man` of `hundreds of men`."""
    return [noun.lemma_.lower() for of in group.children if of.lower_ == "of" for noun in of.children]


def _member_of(group: Token) -> str | None:
    """The `crew` of `eight members of its crew`."""
    if group.lemma_.lower() != "member":
        return None
    return next((g.lemma_.lower() for of in group.children if of.lower_ == "of" for g in of.children), None)


def _attacks(group: Token) -> bool:
    """`About 20 gunmen`, `between seven and nine armed men`: of no country that tells of them."""
    lemma = group.lemma_.lower()
    if lemma in ASSAILANTS:
        return True
    men = not _MEN.isdisjoint((lemma, *_of(group)))
    storm = group.dep_ == "nsubj" and group.head.lemma_.lower() in _STORMING  # "dozens of men attacked the base"
    return men and (storm or any(c.lower_ in _ARMED for c in group.children))


def _flag(reading: Reading, crew: Token) -> str | None:
    """The country of the ship that the sentence names: `a Chinese trawler sank with 16 crew aboard`."""
    named = (reading.doc[at] for at in range(crew.sent.start, crew.i) if at in reading.party_at)
    own = (t for t in named if (ship := _ship_of(t)) is not None and not _does_it(ship))
    return next((reading.party_at[t.i] for t in own), None)


def _ship_of(name: Token) -> Token | None:
    """The ship that a country's name describes: `a Chinese trawler`, `a Panama-flagged tanker`."""
    flagged = name.i + 2 < len(name.doc) and name.nbor(2).lower_ in _FLAGGED
    noun = name.head if name.dep_ == "amod" else name.nbor(2).head if flagged else None
    return noun if noun is not None and noun.lemma_.lower() in _SHIPS else None


def _does_it(ship: Token) -> bool:
    """Whether a ship does something to others: `a Chinese patrol ship rammed a boat, hurting four sailors`."""
    return ship.dep_ == "nsubj" and any(c.dep_ == "dobj" for c in ship.head.children)


def _sends_peacekeepers(party: str) -> bool:
    place = gazetteer.lookup(party)
    return place is not None and place.kind == "body" and place.name.endswith(("Nations", "Union", "NATO", "ECOWAS"))


def _employer(reading: Reading, work: Token, claimant: str | None) -> str | None:
    """The company whose jobs or staff are counted: the subject of their verb, `it` being who speaks."""
    verb = next((t for t in work.ancestors if t.pos_ in ("VERB", "AUX")), None)
    subject = subject_of(verb) if verb is not None else None
    if subject is None:
        return None
    entity = reading.entity_at.get(subject.i)
    if entity is None and _points_back(subject):
        if claimant is not None:
            return None if is_country(claimant) else claimant
        before = map(reading.entity_at.get, range(subject.i, reading.paragraph_start(subject), -1))
        entity = next((e for e in before if e is not None and e.type == "ORG"), None)
    return (entity.party or entity.name) if entity is not None and entity.type == "ORG" else None


def _points_back(subject: Token) -> bool:
    """Whether who speaks or was named may be meant: `it`, `the company`; not `firms`."""
    return subject.lower_ == "it" or (subject.tag_ not in ("NNS", "NNPS") and subject.lemma_.lower() in _COMPANY)


def left_for_abroad(reading: Reading) -> str | None:
    """The country that people leave for another by what an article opens with: `the exodus from X into Y`, `villagers
    fleeing X`; None where it opens with one country alone."""
    lead = reading.countries[: bisect_left(reading.countries, reading.token_at(_LEAD))]
    left = next((reading.party_at[at] for at in lead if _is_left(reading.doc[at])), None)
    return left if any(reading.party_at[at] != left for at in lead) else None


def _is_left(name: Token) -> bool:
    """Whether a country is named as what people leave: `displacement from X`, `flee X`, `flee the fighting in X`."""
    while name.dep_ in ("compound", "nmod"):
        name = name.head
    if name.dep_ == "pobj" and name.head.lower_ in ("in", "of"):
        name = name.head.head
    if name.dep_ == "dobj":
        return name.head.lemma_.lower() in _LEAVING
    if name.dep_ != "pobj" or name.head.lower_ != "from":
        return False
    return any(t.lemma_.lower() in _LEAVING for t in (name.head.head, name.head.head.head))


def came_from(reading: Reading, figure: Figure, claimant: str | None, counted: Counted) -> Side:
    """The country of people who have crossed into another: one more that the sentence names, else that of those counted
    before; not known where they have crossed no border."""
    group, signal = reading.doc[figure.group], reading.doc[figure.signal]
    refuge = next((party for verb in (signal, group.head) if (party := _refuge(reading, verb)) is not None), None)
    if refuge is None:
        crossed = any(verb.lemma_.lower() == "cross" for verb in (signal, group.head))
        told_there = crossed and is_country(claimant) and reading.home not in (None, claimant)
        return (True, reading.home) if told_there else OPEN  # "the Thai army said 900 villagers had crossed"
    sentence = group.sent
    named = {reading.party_at[at] for at in reading.countries if sentence.start <= at < sentence.end} - {refuge}
    if len(named) == 1:
        return True, named.pop()
    before = counted.last("displaced")
    others = (reading.home, before.party if before else None)
    return True, next((party for party in others if party is not None and party != refuge), None)


def _named_in(reading: Reading, below: tuple[Token, ...]) -> str | None:
    """The country that stands right behind an `in`: `refuge in neighbouring Chad`."""
    places = (g for c in below if c.lower_ == "in" for g in c.children if g.dep_ == "pobj")
    named = (reading.party_at.get(place.i) for place in places)
    return next((party for party in named if is_country(party)), None)


def _refuge(reading: Reading, verb: Token) -> str | None:
    """The country that people cross into: `have crossed into Chad's east`, `fled to Kenya`."""
    if verb.lemma_.lower() in _SEEKING:
        sought = next((c for c in verb.children if c.dep_ == "dobj" and c.lemma_ in REFUGES), None)
        party = _named_in(reading, (*verb.children, *sought.children)) if sought is not None else None
        return party if party != reading.home else None
    if verb.lemma_.lower() not in _CROSSING:
        return None
    for child in verb.children:
        if child.lower_ in _INTO:
            for place in child.subtree:
                party = reading.party_at.get(place.i)
                if party is not None and is_country(party):
                    return party
    return None
