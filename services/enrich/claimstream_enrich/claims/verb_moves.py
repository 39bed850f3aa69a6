"""What a verb of moving, falling or lying says of its subject, by who that is and where it stands: `had crossed since
Sunday`, `left Korat`, `fell at their posts`, `are still under the mud`, `have not been heard from`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.counted_nouns import things
from claimstream_enrich.claims.figure import role_of
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.verb_comings import (
    arrived,
    came_home,
    found_way,
    has_gone,
    is_household,
    is_named,
    reached,
    subject_of,
    turned_up,
)
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_CROSSED = words("river border frontier")
_SOUGHT = words("terrorist militant gunman operative commander leader insurgent rebel bandit extremist member")
"""Whom a force `eliminates`; others have only lost a post or a match."""
_BANDS = words("group gang cell network organisation organization faction militia band outfit movement squad")
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
_OUTINGS = words("trip mountain sea voyage mission patrol outing expedition hike climb ascent dive forest bush lake "
                 "hunt fishing swim sortie peak slope summit")  # fmt: skip
"""What people come back from, or are lost on."""
_REPLACED = words("minister lawmaker senator mp deputy coach manager candidate councillor councilor governor mayor "
                  "boss executive president premier player captain striker team party government "
                  "coalition")  # fmt: skip
"""Who pays for a defeat with office."""
_FREE = {"run": "on", "large": "at"}
_EXPECTED = words("will would could may might")
_SENT = words("observer monitor peacekeeper expert rescuer firefighter medic engineer inspector")
_NOBODY = words("nobody none one no")
_VISITS = words("conference ceremony funeral meeting training course talk award")
"""What forces are flown to without being sent anywhere."""
_NIGHTS = words("night nights")
_HOSTS = words("relative relation neighbour neighbor friend kin host")
_FEASTS = words("wedding feast funeral holiday birthday christmas easter eid reunion")
_MORNINGS = words("night nights morning day afternoon evening hours")
_REFUGES = words("shelter shelters bunker bunkers basement basements cellar cellars")


def of_moves(verb: Token) -> Measure | None:
    """What the verb says of its subject; None where it says nothing."""
    lemma = verb.lemma_.lower()
    if lemma in _LYING:
        if _is_at_large(verb):
            return "other"
        return "missing" if _is_covered(verb) else "present" if _is_at_work(verb) else _with_hosts(verb)
    state = _STATES.get(lemma)
    return state(verb) if state is not None else None


def of_regained(verb: Token) -> Measure | None:
    """Of an object: `got back 146 men`, `won its soldiers back`; `eliminated nine members of the group`."""
    if verb.lemma_ == "eliminate":
        done_to = next((c for c in verb.children if c.dep_ in ("dobj", "nsubjpass")), None)
        of = (g for c in done_to.children if c.lower_ == "of" for g in c.children) if done_to is not None else iter(())
        done_to = next((g for g in of if g.dep_ == "pobj" and g.lemma_.lower() in _SOUGHT), done_to)
        if done_to is not None and done_to.lemma_ == "member" and not _is_of_band(done_to):
            return None  # "four members of the cast"
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


def _is_of_band(member: Token) -> bool:
    """`members of the group`, `members of Example`."""
    of = (g for c in member.children if c.lower_ == "of" for g in c.children if g.dep_ == "pobj")
    return any(g.pos_ == "PROPN" or g.lemma_.lower() in _BANDS for g in of)


def _crossed(verb: Token) -> Measure | None:
    """`had crossed since Sunday`, `crossed the river`: not a street, nor what is crossed every day; of prisoners, that
    they are free."""
    if (back := came_home(verb)) is not None:
        return back
    awaited = any(c.lower_ in _EXPECTED for c in verb.children)  # "10,000 people will cross before May"
    if (verb.tag_ in ("VB", "VBP", "VBZ") and not awaited) or not is_household(verb):
        return None
    crossed = [c for c in verb.children if c.dep_ == "dobj"]
    over = bool(crossed) or awaited or any(c.lower_ in _OVER for c in verb.children)
    return "displaced" if over and all(c.lemma_.lower() in _CROSSED for c in crossed) else None


def _left(verb: Token) -> Measure | None:
    """`left Korat`: a place by name, whence people are gone; what they leave for is a journey."""
    place = next((c for c in verb.children if c.dep_ == "dobj"), None)
    named = place is not None and (is_named(place) or place.lower_ == "area")
    journey = any(c.lower_ == "for" for c in verb.children)
    return "displaced" if named and not journey and has_gone(verb) and is_household(verb) else None


def _fell(verb: Token) -> Measure | None:
    """`fell at their posts`, `fell in battle`: of fighters, unless they fell from, into or to something; of houses,
    that they fell down."""
    subject = subject_of(verb)
    if subject is not None and subject.lemma_.lower() in things():
        return "destroyed" if any(c.lower_ in ("down", "in") and not [*c.children] for c in verb.children) else None
    if subject is None or any(c.dep_ in ("prt", "acomp", "dobj", "npadvmod", "oprd") for c in verb.children):
        return None
    preps = [c for c in verb.children if c.dep_ in ("prep", "advmod", "agent")]
    if any(c.dep_ == "prep" and c.lower_ not in _FOR_GOOD and not _is_of_time(c) for c in preps):
        return None
    where = [g for c in preps for g in c.children if g.dep_ == "pobj"]
    if any(g.lower_ in _BATTLE for g in where):
        return "killed" if not any(g.lower_ in _NOT_DEAD for g in where) else None
    alone = all(g.ent_type_ in ("DATE", "TIME", "GPE", "LOC", "FAC") or g.pos_ == "PROPN" for g in where)
    return "killed" if alone and role_of(subject) in _FIGHTING else None


def _is_of_time(preposition: Token) -> bool:
    """The `to` of `in the war of 1998 to 2000`."""
    return any(g.pos_ == "NUM" or g.ent_type_ == "DATE" for g in preposition.children)


def _is_covered(verb: Token) -> bool:
    """`are still under the mud`, `remain below ground`."""
    under = (g for c in verb.children if c.lower_ in _UNDER for g in c.children if g.dep_ == "pobj")
    return any(g.lower_ in _COVER for g in under)


def _is_at_large(verb: Token) -> bool:
    """`are still on the run`, `remain at large`: of whom no more is known."""
    where = (g for c in verb.children if c.lower_ in ("on", "at") for g in c.children)
    return any(g.lower_ in _FREE and g.head.lower_ == _FREE[g.lower_] for g in where)


def _is_at_work(verb: Token) -> bool:
    """`were at work there`."""
    at = (g for c in verb.children if c.lower_ == "at" for g in c.children)
    return verb.lemma_ == "be" and any(g.lower_ == "work" for g in at)


def _moved(verb: Token) -> Measure | None:
    """`would have to be moved`: of people in numbers whom something threatens; not into work or to another prison."""
    passive = any(c.dep_ == "auxpass" for c in verb.children)
    bound = verb.dep_ == "xcomp" or any(c.lower_ in ("to", "from", "away") and c.dep_ != "aux" for c in verb.children)
    if not passive or not bound or not (is_household(verb) or _are_patients(verb)):
        return None
    to = [g.lower_ for c in verb.children if c.lower_ in ("to", "into") for g in c.children]
    return None if _ELSEWHERE & {*to} else "evacuated"


def _are_patients(verb: Token) -> bool:
    """Whether those who lie in a house are brought out of it: `40 patients had been moved to the coast`."""
    subject = subject_of(verb)
    return subject is not None and subject.lemma_.lower() == "patient"


def _flown(verb: Token) -> Measure | None:
    """`would be flown to the valley`: forces and helpers are sent, the hurt and others brought out."""
    if not any(c.dep_ == "auxpass" for c in verb.children) or not any(c.lower_ == "to" for c in verb.children):
        return None
    subject = subject_of(verb)
    if subject is None or any(t.lemma_.lower() in _VISITS for t in verb.subtree):
        return None
    if any(c.dep_ == "amod" and c.lower_ in ("wounded", "injured", "hurt") for c in subject.children):
        return "evacuated"
    return "deployed" if role_of(subject) in _FIGHTING or subject.lemma_.lower() in _SENT else None


def _returned(verb: Token) -> Measure | None:
    """`came home` of captives; `have not returned from the mountain`, of who went out and should be back."""
    failed = verb.dep_ == "xcomp" and verb.head.lemma_ == "fail"
    if not failed and not any(c.dep_ == "neg" for c in verb.children):
        return came_home(verb)
    start = (g for c in verb.children if c.lower_ == "from" for g in c.children)
    return "missing" if any(g.lemma_.lower() in _OUTINGS for g in start) else None


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


def _paid(verb: Token) -> Measure | None:
    """`paid the ultimate price`; who has a post or a match to lose may have lost only that."""
    subject = subject_of(verb)
    if subject is not None and subject.lemma_.lower() in _REPLACED:
        return None
    prices = (c for c in verb.children if c.dep_ == "dobj" and c.lemma_ in ("price", "sacrifice"))
    return "killed" if any(g.lower_ in ("ultimate", "supreme") for c in prices for g in c.children) else None


def _gave(verb: Token) -> Measure | None:
    """`gave their lives`, `laid down his life`; not `gave their lives to teaching`."""
    if any(c.lower_ == "to" and c.dep_ in ("prep", "dative") for c in verb.children):
        return None
    lives = (c for c in verb.children if c.dep_ == "dobj" and c.lemma_ == "life")
    return "killed" if any(g.tag_ == "PRP$" for life in lives for g in life.children) else None


_STATES = {
    "pay": _paid,
    "give": _gave,
    "offer": _gave,
    "sacrifice": _gave,
    "lay": _gave,
    "make": _paid,
    "move": _moved,
    "cross": _crossed,
    "leave": _left,
    "reach": reached,
    "arrive": arrived,
    "come": came_home,
    "return": _returned,
    "turn": turned_up,
    "show": turned_up,
    "fall": _fell,
    "find": found_way,
    "hear": _heard,
    "fly": _flown,
    "spend": _spent,
    "live": _with_hosts,
}
