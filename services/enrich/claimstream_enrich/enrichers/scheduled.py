"""Whether a verb in the present tense tells what is set for a day to come: `the law takes effect on January 1`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_SET_WORDS = (
    "begin start commence open reopen resume end close expire conclude convene kick_off go_on_trial go_on_sale "
    "go_into_effect go_into_force come_into_effect come_into_force take_effect take_office take_place"
)
_SET = frozenset(_SET_WORDS.split())
"""What stands in a timetable. Other verbs of the present tell what a picture or headline shows."""
_LASTING = frozenset(("run", "last"))
_UNTIL = frozenset(("until", "till", "through"))
_PRESENT = frozenset(("VBZ", "VBP"))
_BESIDE_BEING = frozenset(("nsubj", "punct", "advmod", "neg", "cc", "conj", "mark", "expl"))
_COMPLEMENTS = frozenset(("acomp", "oprd", "xcomp"))


def is_scheduled(path: Sequence[Token], occasions: frozenset[str]) -> bool:
    """For the way up from a date to its verb; `occasions` are nouns of which there are some on a day."""
    verb = path[-1]
    if len(path) < 2 or not _leads_straight(path[:-1]):
        return False
    if any(token.lower_ in ("until", "till") for token in path[1:-1]):
        return _in_present(verb)
    if verb.tag_ not in _PRESENT or any(child.dep_ in ("aux", "auxpass") for child in verb.children):
        return False
    if verb.lemma_ == "be":
        return _is_on_day(verb, path[-2], occasions)
    if verb.lemma_ in _LASTING:
        return any(token.lower_ in _UNTIL for token in path[1:-1]) and not _has(verb, "dobj")
    return _phrase(verb) in _SET and not any(map(_tells_how, verb.children))


def _tells_how(child: Token) -> bool:
    """`shares end flat`, `markets close lower`: how it went, which nobody knows before."""
    return child.dep_ in _COMPLEMENTS or (child.tag_ in ("JJR", "RBR") and child.lower_ not in ("later", "earlier"))


def _leads_straight(below: Sequence[Token]) -> bool:
    """Whether nothing but prepositions, places and a state (`shut until May`) stand between the date and its verb."""
    return all(
        token.pos_ in ("ADP", "SCONJ", "PROPN", "ADJ") or (at == 0 and token.pos_ != "VERB")
        for at, token in enumerate(below)
    )


def _in_present(verb: Token) -> bool:
    """`runs`, `is closed`, `remains shut`: as seen from the participle too."""
    if verb.dep_ in _COMPLEMENTS and verb.head.i != verb.i:
        return _in_present(verb.head)
    helpers = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    if verb.tag_ == "VBN":
        return bool(helpers & {"is", "are", "'s", "’s", "'re", "’re"}) and not helpers & {"has", "have", "had"}
    return verb.tag_ in _PRESENT and not helpers


def _is_on_day(verb: Token, below: Token, occasions: frozenset[str]) -> bool:
    """`the deadline is September 30`, `the vote is on Sunday`, `there is a vote on Sunday`; nothing else is told."""
    others = [child for child in verb.children if child.i != below.i and child.dep_ not in _BESIDE_BEING]
    if _has(verb, "expl"):
        return any(child.dep_ == "attr" and child.lemma_ in occasions for child in others)
    if others or not (below.dep_ in ("attr", "npadvmod") or (below.dep_ == "prep" and below.lower_ in ("on", "in"))):
        return False
    subject = next((child for child in verb.children if child.dep_ == "nsubj"), None)
    return subject is not None and not _is_on_record(subject)


def _is_on_record(subject: Token) -> bool:
    """`the wettest day so far is June 3`: no occasion to come."""
    return subject.lemma_ == "day" or any(child.tag_ in ("JJS", "RBS") for child in subject.children)


def _has(verb: Token, dep: str) -> bool:
    return any(child.dep_ == dep for child in verb.children)


def _phrase(verb: Token) -> str:
    """The verb with the object or particle without which it says something else."""
    words = [verb.lemma_]
    for child in verb.children:
        if child.dep_ in ("dobj", "prt"):
            words.append(child.lower_)
        elif child.dep_ == "prep" and verb.lemma_ in ("go", "come") and child.lower_ in ("into", "on"):
            words += [child.lower_, *(each.lower_ for each in child.children if each.dep_ == "pobj")]
            break
    return "_".join(words)
