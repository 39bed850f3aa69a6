"""What a single word says of the counted, when the search for a figure's measure comes to it (`signals`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns, predicates
from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.noun_measures import noun_measure, toll_measure
from claimstream_enrich.claims.verb_measures import Route, is_passive, verb_measure
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

ARRIVING = words("reach enter arrive cross pour stream trek")
CARRIERS = words("boat ship vessel ferry plane aircraft bus train dinghy raft trawler yacht flight coach car")
_CONTINGENTS = words("force contingent garrison battalion brigade")
_LOCKUPS = words("jail prison custody detention bars")
_MEETING = words("collide meet deal compete connect share race")
_BROKEN = words("broken fractured severed crushed")
_BEFALLEN = words("victim survivor patient suspect")
"""Persons whom a noun before them tells what befell: `kidnap victims`."""


def says(token: Token, route: Route) -> tuple[bool, Measure | None]:
    """Whether a word gives a measure to what the route comes from, and which."""
    if token.lower_ == "board" and token.head.lower_ == "on":
        return True, "present"
    if token.dep_ == "compound" and _names_trade(token.head):
        return False, None  # "rescue workers"
    if token.pos_ in ("NOUN", "PROPN", "ADJ") or (token.pos_ in ("ADV", "ADP") and token.lower_ == "aboard"):
        if token.lemma_.lower() in nouns.TOLLS and route != "object":
            return toll_measure(token)
        if token.lemma_.lower() in nouns.LOSSES:
            return True, "killed"
        if token.lower_ in CARRIERS and token.dep_ == "pobj" and token.head.lower_ in ("in", "on", "aboard"):
            return True, "present"
        if token.lower_ == "shelters" and token.head.lower_ == "in":
            return True, "evacuated"
        if token.lemma_ in ("shelter", "home", "roof", "house") and token.head.lower_ == "without":
            return True, "displaced"
        if token.lemma_ in _CONTINGENTS:
            return any(n.pos_ == "NUM" for of in token.children if of.lower_ == "of" for n in of.children), "deployed"
        if token.lemma_ == "crew":
            return any(n.pos_ == "NUM" for of in token.children if of.lower_ == "of" for n in of.children), "present"
        if token.lemma_ == "condition" and token.head.lower_ == "in":
            return bool(nouns.GRAVITIES & {c.lower_ for c in token.children}), "wounded"
        if token.lemma_ in ("wound", "burn") and token.head.lower_ in ("with", "from", "for"):
            return True, "wounded"
        if token.lower_ in _LOCKUPS and token.head.lower_ in ("in", "behind") and token.head.head.pos_ == "NOUN":
            return True, "detained"  # "ended with 64 unionists in jail"
        if token.lemma_ in ("ventilator", "drip", "oxygen") and token.head.lower_ == "on":
            return True, "sick"
        if token.dep_ == "pobj" and token.head.lower_ in ("with", "from") and _is_broken(token):
            return True, "wounded"  # "left six sailors with broken legs"
        measure = noun_measure(token) or (predicates.ADJECTIVES.get(token.lower_) if route != "object" else None)
        return measure is not None, measure
    if token.pos_ not in ("VERB", "AUX"):
        return False, None
    if route == "subject" and token.lemma_ in ARRIVING and _names_place(token):
        return True, "displaced"  # of people; others are weeded out by their noun
    measure = verb_measure(token, route)
    if measure is None and token.lemma_ == "treat" and _is_nursed(token, route):
        measure = "wounded"
    return measure is not None, measure


def _is_broken(part: Token) -> bool:
    return any(c.lower_ in _BROKEN for c in part.children)


def carrier_of(group: Token) -> Token | None:
    """What carries those counted: `a bus with 34 pupils`, `the bus that left with 34 pupils`; not `collided with`."""
    above = group.head.head
    if group.dep_ != "pobj" or group.head.lower_ != "with" or above.lemma_.lower() in _MEETING:
        return None
    carrier: Token | None = above
    if above.pos_ == "VERB":
        carrier = next((c for c in above.children if c.dep_ == "nsubj"), None)
        if carrier is not None and carrier.lower_ in ("that", "which") and above.dep_ == "relcl":
            carrier = above.head
    return carrier if carrier is not None and carrier.lower_ in CARRIERS else None


def _names_place(verb: Token) -> bool:
    """Whether a verb goes to a named place: `reached Chad`, `crossed into eastern Chad`."""
    ends = (g for c in verb.children for g in ((c,) if c.dep_ == "dobj" else c.children if c.dep_ == "prep" else ()))
    return any(end.ent_type_ == "GPE" for end in ends)


def _names_trade(person: Token) -> bool:
    """Whether a noun before one for persons tells what they do, and not what befell them (`kidnap victims`)."""
    lemma = person.lemma_.lower()
    return lemma in persons() and lemma not in _BEFALLEN


def _is_nursed(verb: Token, route: Route) -> bool:
    """Whether people are treated, with no word for how (`treated as suspects`) or to what."""
    undergone = route == "object" or (route == "subject" and is_passive(verb))
    return undergone and not any(c.lower_ in ("as", "like", "to") for c in verb.children)
