"""What a verb of moving, falling or lying says of its subject, by who that is and where it stands: `had crossed since
Sunday`, `left Korat`, `fell at their posts`, `are still under the mud`, `have not been heard from`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.figure import role_of
from claimstream_enrich.claims.lexicon import words
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_HOUSEHOLD = words("people person family civilian refugee resident villager inhabitant islander citizen national "
                   "household townsfolk townspeople hundred thousand hundreds thousands dozens")  # fmt: skip
"""Who, on the move in numbers, has fled: no tourists, workers or soldiers, who come and go."""
_CROSSED = words("river border frontier")
_SOUGHT = words("terrorist militant gunman operative commander leader insurgent rebel bandit extremist")
"""Whom a force `eliminates`; others have only lost a post or a match."""
_FLOWN = words("drone missile rocket uav projectile shell")
_CAUGHT = words("trapped buried stranded")
_PERILS = words("boat ship vessel ferry tanker freighter trawler yacht wreck ridge cliff mountain roof rooftop rock "
                "ledge tree raft platform")  # fmt: skip
"""What people are taken or lifted off by those who save them."""
_FIGHTING = frozenset(("military", "police"))
_BATTLE = words("battle combat action fighting war duty post posts hero heroes clash clashes assault attack "
                "firefight shootout skirmish ambush")  # fmt: skip
_FOR_GOOD = words("in at on during since as like for while when defending fighting after")
"""Words after which a fighter who `fell` is dead; after `from`, `into`, `to` he only fell."""
_NOT_DEAD = words("love training exercise drill")
_OVER = words("into to from over since")
_LYING = words("be remain lie stay")
_UNDER = words("under beneath underneath below")
_COVER = words("rubble debris wreckage mud earth soil ruin ruins rock rocks snow stone stones landslide avalanche "
               "building house concrete ground")  # fmt: skip
_ELSEWHERE = words("hospital hospitals ward clinic jail prison work jobs tears")
_NOBODY = words("nobody none one no")
_NIGHTS = words("night nights")
_HOSTS = words("relative relation neighbour neighbor friend kin host")
_FEASTS = words("wedding feast funeral holiday birthday christmas easter eid reunion")
_MORNINGS = words("night nights morning day afternoon evening hours")
_REFUGES = words("shelter shelters bunker bunkers basement basements cellar cellars")


def of_moves(verb: Token) -> Measure | None:
    """What the verb says of its subject; None where it says nothing."""
    lemma = verb.lemma_.lower()
    if lemma in _LYING:
        return "missing" if _is_covered(verb) else "present" if _is_at_work(verb) else _with_hosts(verb)
    state = _STATES.get(lemma)
    return state(verb) if state is not None else None


def of_regained(verb: Token) -> Measure | None:
    """Of an object: `got back 146 men`, `won its soldiers back`; `eliminated nine members of the group`."""
    if verb.lemma_ == "eliminate":
        done_to = next((c for c in verb.children if c.dep_ in ("dobj", "nsubjpass")), None)
        fighters = done_to is not None and (role_of(done_to) in _FIGHTING or done_to.lemma_.lower() in _SOUGHT)
        return "killed" if fighters else None
    if verb.lemma_ == "intercept":
        shot_at = (c for c in verb.children if c.dep_ in ("dobj", "nsubjpass"))
        return "destroyed" if any(c.lemma_.lower() in _FLOWN for c in shot_at) else None
    lemma = verb.lemma_.lower()
    if lemma in ("pull", "dig", "drag") and any(c.lower_ == "out" for c in verb.children):
        brought = (t for c in verb.children if c.dep_ == "dobj" for t in c.subtree)
        return "rescued" if any(t.lower_ in _CAUGHT for t in brought) else None
    back = lemma in ("get", "win") and any(c.lower_ == "back" for c in verb.children)
    off = (g for c in verb.children if c.lower_ in ("off", "from") for g in c.children)
    saved = lemma in ("take", "lift", "winch") and any(g.lemma_.lower() in _PERILS for g in off)
    return "rescued" if back or saved else None


def _subject(verb: Token) -> Token | None:
    """The subject, or the noun that a relative clause hangs from."""
    own = next((c for c in verb.children if c.dep_ in _SUBJECTS), None)
    if own is None and verb.dep_ in ("conj", "xcomp"):
        own = next((c for c in verb.head.children if c.dep_ in _SUBJECTS), None)
    return verb.head if verb.dep_ == "relcl" and (own is None or own.lower_ in ("who", "that")) else own


def _is_household(verb: Token) -> bool:
    subject = _subject(verb)
    return subject is not None and (subject.lemma_.lower() in _HOUSEHOLD or subject.lower_ in _HOUSEHOLD)


def _is_named(place: Token) -> bool:
    """Whether a name may be a place's: small towns are no entities, or are taken for persons."""
    return place.pos_ == "PROPN" and place.ent_type_ not in ("ORG", "NORP", "EVENT", "DATE", "PRODUCT")


def _crossed(verb: Token) -> Measure | None:
    """`had crossed since Sunday`, `crossed the river`: not a street, nor what is crossed every day."""
    if verb.tag_ in ("VB", "VBP", "VBZ") or not _is_household(verb):
        return None
    crossed = [c for c in verb.children if c.dep_ == "dobj"]
    over = bool(crossed) or any(c.lower_ in _OVER for c in verb.children)
    return "displaced" if over and all(c.lemma_.lower() in _CROSSED for c in crossed) else None


def _left(verb: Token) -> Measure | None:
    """`left Korat`: a place by name, whence people are gone; what they leave for is a journey."""
    place = next((c for c in verb.children if c.dep_ == "dobj"), None)
    named = place is not None and (_is_named(place) or place.lower_ == "area")
    journey = any(c.lower_ == "for" for c in verb.children)
    return "displaced" if named and not journey and _has_gone(verb) and _is_household(verb) else None


def _has_gone(verb: Token) -> bool:
    """Whether people have gone for the time being: `have left Korat`, `left Korat since Monday`; crowds go home."""
    return any((c.dep_ == "aux" and c.lemma_ == "have") or c.lower_ == "since" for c in verb.children)


def _reached(verb: Token) -> Measure | None:
    """`have reached the town of Ami`: of people and families in numbers."""
    place = next((c for c in verb.children if c.dep_ == "dobj"), None)
    towns = ("town", "city", "village", "camp", "capital")
    named = place is not None and (_is_named(place) or place.lemma_.lower() in towns)
    return "displaced" if named and _has_gone(verb) and _is_household(verb) else None


def _fell(verb: Token) -> Measure | None:
    """`fell at their posts`, `fell in battle`: of fighters, unless they fell from, into or to something."""
    subject = _subject(verb)
    if subject is None or any(c.dep_ in ("prt", "acomp", "dobj", "npadvmod", "oprd") for c in verb.children):
        return None
    preps = [c for c in verb.children if c.dep_ in ("prep", "advmod", "agent")]
    if any(c.dep_ == "prep" and c.lower_ not in _FOR_GOOD for c in preps):
        return None
    where = [g for c in preps for g in c.children if g.dep_ == "pobj"]
    if any(g.lower_ in _BATTLE for g in where):
        return "killed" if not any(g.lower_ in _NOT_DEAD for g in where) else None
    alone = all(g.ent_type_ in ("DATE", "TIME", "GPE", "LOC", "FAC") or g.pos_ == "PROPN" for g in where)
    return "killed" if alone and role_of(subject) in _FIGHTING else None


def _is_covered(verb: Token) -> bool:
    """`are still under the mud`, `remain below ground`."""
    under = (g for c in verb.children if c.lower_ in _UNDER for g in c.children if g.dep_ == "pobj")
    return any(g.lower_ in _COVER for g in under)


def _is_at_work(verb: Token) -> bool:
    """`were at work there`."""
    at = (g for c in verb.children if c.lower_ == "at" for g in c.children)
    return verb.lemma_ == "be" and any(g.lower_ == "work" for g in at)


def _moved(verb: Token) -> Measure | None:
    """`would have to be moved`: of people in numbers whom something threatens; not into work or to another prison."""
    passive = any(c.dep_ == "auxpass" for c in verb.children)
    bound = verb.dep_ == "xcomp" or any(c.lower_ in ("to", "from", "away") and c.dep_ != "aux" for c in verb.children)
    if not passive or not bound or not _is_household(verb):
        return None
    to = [g.lower_ for c in verb.children if c.lower_ in ("to", "into") for g in c.children]
    return None if _ELSEWHERE & {*to} else "evacuated"


def _heard(verb: Token) -> Measure | None:
    """`have not been heard from`, `whom nobody has heard from`."""
    denied = any(
        c.dep_ == "neg" or (c.dep_ in _SUBJECTS and c.lower_ in _NOBODY) or any(g.lower_ == "no" for g in c.children)
        for c in verb.children
    )
    return "missing" if denied and any(c.lower_ in ("from", "of") for c in verb.children) else None


def _spent(verb: Token) -> Measure | None:
    """`spent the night with relatives`, `spent the morning in shelters`."""
    time = next((c for c in verb.children if c.dep_ in ("dobj", "npadvmod") and c.lower_ in _MORNINGS), None)
    if time is None:
        return None
    near = (*verb.children, *time.children)
    places = (g for c in near if c.lower_ in ("in", "inside") for g in c.children)
    if any(g.lower_ in _REFUGES for g in places):
        return "evacuated"
    return _with_hosts(verb) if time.lower_ in _NIGHTS else None


def _with_hosts(verb: Token) -> Measure | None:
    """`are staying with relatives`."""
    if verb.lemma_.lower() not in ("stay", "spend", "live", "shelter"):
        return None
    near = (verb, *(c for c in verb.children if c.dep_ in ("dobj", "npadvmod")))
    hosts = (g for t in near for c in t.children if c.lower_ == "with" for g in c.children)
    peaceful = any(g.lemma_.lower() in _FEASTS for t in near for c in t.children for g in c.children)
    return "displaced" if any(g.lemma_.lower() in _HOSTS for g in hosts) and not peaceful else None


_STATES = {
    "move": _moved,
    "cross": _crossed,
    "leave": _left,
    "reach": _reached,
    "fall": _fell,
    "hear": _heard,
    "spend": _spent,
    "live": _with_hosts,
}
