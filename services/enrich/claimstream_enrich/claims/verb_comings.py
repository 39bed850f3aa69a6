"""What verbs of coming say of their subject: `have arrived in the village of Ami`, `have come home in a swap`, `60,000
turned up`; and what is said of those expected or let in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.figure import role_of
from claimstream_enrich.claims.lexicon import words
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
HOUSEHOLD = words("people person family civilian refugee resident villager inhabitant islander citizen national "
                  "household townsfolk townspeople native farmer hundred thousand hundreds thousands "
                  "dozens")  # fmt: skip
"""Who, on the move in numbers, has fled: no tourists, workers or soldiers, who come and go."""
_TOWNS = words("town city village camp capital settlement hamlet")
_REFUGES = words("school church mosque temple shelter camp monastery stadium safety")
_CAPTIVES = words("prisoner captive hostage")
_SWAPPED = words("prisoner captive hostage pow")
_BRIDGE = words("bridge")
_CROSSED = _BRIDGE | words("border frontier river line")
_CELLS = words("cell prison jail penitentiary camp work court custody")
_ANYBODY = words("man woman captive prisoner hostage pow other")
_SWAPS = words("swap exchange")
_NEAR = 60
"""Words around a verb in which the swap is looked for: about two sentences either way."""
_GUESTS = words("visitor guest people person supporter")
_RESIDENTS = words("refugee family household villager")


def subject_of(verb: Token) -> Token | None:
    """The subject, or the noun that a clause hangs from."""
    own = next((c for c in verb.children if c.dep_ in _SUBJECTS), None)
    if own is None and verb.dep_ in ("conj", "xcomp"):
        own = next((c for c in verb.head.children if c.dep_ in _SUBJECTS), None)
    clause = verb.dep_ == "relcl" or (verb.dep_ == "acl" and verb.tag_ == "VBG")
    return verb.head if clause and (own is None or own.lower_ in ("who", "that")) else own


def is_household(verb: Token) -> bool:
    """Whether the subject is people who move with their houses."""
    subject = subject_of(verb)
    return subject is not None and (subject.lemma_.lower() in HOUSEHOLD or subject.lower_ in HOUSEHOLD)


def is_named(place: Token) -> bool:
    """Whether a name may be a place's: small towns are no entities, or are taken for persons."""
    return place.pos_ == "PROPN" and place.ent_type_ not in ("ORG", "NORP", "EVENT", "DATE", "PRODUCT")


def has_gone(verb: Token) -> bool:
    """Whether people have gone for the time being: `have left Korat`, `left Korat since Monday`, `arriving in Korat`;
    crowds go home."""
    return verb.dep_ == "acl" or any(
        (c.dep_ == "aux" and c.lemma_ == "have") or c.lower_ == "since" for c in verb.children
    )


def reached(verb: Token) -> Measure | None:
    """`have reached the town of Ami`, `had reached temples and schools`: of people and families in numbers."""
    place = next((c for c in verb.children if c.dep_ == "dobj"), None)
    fled = place is not None and _is_refuge(place) and has_gone(verb)
    return "displaced" if fled and is_household(verb) else None


def arrived(verb: Token) -> Measure | None:
    """`have arrived in the village of Ami`; `arrived home`, of captives."""
    if (back := came_home(verb)) is not None:
        return back
    if any(c.lower_ == "for" and not _is_for_refuge(c) for c in verb.children):
        return None  # "have arrived in Ami for the festival"
    at = (g for c in verb.children if c.lower_ in ("in", "at", "to") for g in c.children if g.dep_ == "pobj")
    return "displaced" if has_gone(verb) and any(_is_refuge(g) for g in at) and is_household(verb) else None


def _is_for_refuge(preposition: Token) -> bool:
    """`for safety`, `for three days`."""
    return any(g.lemma_.lower() in _REFUGES or g.ent_type_ in ("DATE", "TIME") for g in preposition.children)


def _is_refuge(place: Token) -> bool:
    return is_named(place) or place.ent_type_ == "GPE" or place.lemma_.lower() in _TOWNS | _REFUGES


def came_home(verb: Token) -> Measure | None:
    """`30 prisoners crossed the bridge`, and, where the text has just told of a swap of prisoners, `84 soldiers had
    returned`."""
    subject = subject_of(verb)
    if subject is None or any(c.dep_ in ("auxpass", "neg") for c in verb.children):
        return None
    home = verb.lemma_ in ("return", "cross") or any(c.lower_ in ("home", "back") for c in verb.children)
    if not home or subject.lower_ == "one" or subject.lemma_.lower() in _RESIDENTS:
        return None
    crossed = next((c for c in verb.children if c.dep_ == "dobj"), None)
    captives = subject.lemma_.lower() in _CAPTIVES
    frontiers = _CROSSED if captives else _BRIDGE
    over = verb.lemma_ != "cross" or (crossed is not None and crossed.lemma_ in frontiers)
    ways = [g for c in verb.children for g in (c, *c.children) if g.dep_ == "prep"]
    to = {g.lemma_.lower() for way in ways if way.lower_ in ("to", "into") for g in way.children}
    if captives:
        return "rescued" if over and to.isdisjoint(_CELLS) else None
    back = any(way.lower_ == "from" and way.head.i == verb.i for way in ways)  # "from the front"
    elsewhere = to or back or (crossed is not None and verb.lemma_ == "return")
    return "rescued" if over and not elsewhere and _is_after_swap(verb) and _may_be_swapped(subject) else None


def _may_be_swapped(noun: Token) -> bool:
    """Whether those counted are fighters or just people; workers and pupils come back to work and to school."""
    plain = noun.lemma_.lower() in HOUSEHOLD or noun.lemma_.lower() in _ANYBODY or noun.pos_ != "NOUN"
    return plain or role_of(noun) != "any"


def _is_after_swap(verb: Token) -> bool:
    """Whether a swap of prisoners is told of near a verb."""
    if _SWAPPED.isdisjoint(verb.doc.lemma):
        return False
    near = verb.doc.lemma[max(0, verb.i - _NEAR) : verb.i + _NEAR]
    return not _SWAPS.isdisjoint(near)


def found_way(verb: Token) -> Measure | None:
    """`found their way home`: of those who were away."""
    way = any(c.dep_ == "dobj" and c.lemma_ == "way" for c in verb.children)
    return "rescued" if way and any(t.lower_ in ("home", "back") for t in verb.subtree) else None


def turned_up(verb: Token) -> Measure | None:
    """`60,000 turned up`: of people, and with no word for how they were found."""
    up = any(c.lower_ == "up" for c in verb.children)
    found = any(c.dep_ in ("acomp", "oprd", "dobj", "neg") or c.lower_ in ("dead", "alive") for c in verb.children)
    return "present" if up and not found else None


def of_awaited(verb: Token) -> Measure | None:
    """Of an object or passive subject: `expects 8,000 visitors`, `had been let into the hall`."""
    if verb.lemma_ in ("expect", "await"):
        awaited = next((c for c in verb.children if c.dep_ in ("dobj", "nsubjpass")), None)
        guests = awaited is not None and awaited.lemma_.lower() in _GUESTS
        return "present" if guests and not any(c.dep_ in ("xcomp", "ccomp") for c in verb.children) else None
    let_in = verb.lemma_ == "let" and any(c.lower_ in ("in", "into", "inside") for c in verb.children)
    return "present" if let_in and not any(c.lemma_ == "go" for c in verb.children) else None
