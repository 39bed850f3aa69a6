"""What a verb says only with a state, a place or another verb below it: `are sheltering in churches`, `were let go`,
`helped four climb out`, `had been admitted there`, `perished three men`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import predicates
from claimstream_enrich.claims.lexicon import words
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_REFUGE = words("shelter hide camp huddle")
_WILD = words("bush forest jungle")
_EVENTS = words("walkout strike rally march protest demonstration vigil parade stoppage")
_GOING = words("climb get crawl reach escape flee come")
_OUT = words("out through down over safety ashore free")
_HELPING = words("help assist let enable")
_ROOFS = words("shelter home roof")
_REFLEXIVE = words("himself herself themselves")
_CARE = words("hospital hospitals clinic infirmary ward")


def of_refuge(verb: Token) -> Measure | None:
    """`are sheltering in churches`: who stays in several houses not their own has left home; one may be anywhere."""
    if verb.lemma_ not in _REFUGE or any(c.dep_ == "advcl" and _begins(c, "when") for c in verb.children):
        return None
    places = (n for c in verb.children if c.lower_ in ("in", "at", "inside") for n in c.children if n.dep_ == "pobj")
    return "displaced" if any(place.tag_ == "NNS" or place.lemma_ in _WILD for place in places) else None


def _begins(clause: Token, word: str) -> bool:
    return any(c.lower_ == word for c in clause.children)


def of_helped(verb: Token) -> Measure | None:
    """`helped three children climb through it`: of those who get out because somebody helps."""
    if verb.lemma_ not in _GOING or verb.dep_ not in ("ccomp", "xcomp") or verb.head.lemma_ not in _HELPING:
        return None
    below = {t.lower_ for c in verb.children for t in (c, *c.children)}
    return "rescued" if below & _OUT else None


def of_involved(verb: Token) -> Measure | None:
    """`the walkout involved 3,400 nurses`."""
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None) if verb.lemma_ == "involve" else None
    return "present" if subject is not None and subject.lemma_.lower() in _EVENTS else None


def of_unsheltered(verb: Token) -> Measure | None:
    """`are without shelter`."""
    without = (g for c in verb.children if c.lower_ == "without" for g in c.children)
    homeless = verb.lemma_ in ("be", "remain", "live") and any(g.lemma_ in _ROOFS for g in without)
    return "displaced" if homeless else None


def of_admitted(verb: Token) -> Measure | None:
    """`had been admitted there`, where the text tells of a hospital."""
    there = verb.lemma_ == "admit" and any(c.lower_ == "there" for c in verb.children)
    return "wounded" if there and not _CARE.isdisjoint(verb.doc.by_word.words) else None


def of_inverted(verb: Token) -> Measure | None:
    """`In the battle perished three men`: a verb that takes no object, and has its subject behind it."""
    said = predicates.VERBS.get(verb.lemma_.lower(), ())
    if any(p.undergone for p in said) or any(c.dep_ in _SUBJECTS for c in verb.children):
        return None
    return said[0].measure if said and verb.dep_ != "xcomp" else None


def ends_own_life(verb: Token) -> bool:
    """`took his own life`, `turned the gun on himself`."""
    if verb.lemma_.lower() == "take":
        return any(c.lemma_ == "life" and "own" in (g.lower_ for g in c.children) for c in verb.children)
    on = (c for c in verb.children if c.lower_ == "on") if verb.lemma_.lower() == "turn" else ()
    return any(g.lower_ in _REFLEXIVE for c in on for g in c.children)
