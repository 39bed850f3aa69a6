"""Whether the verb that governs a place in the text speaks of the future."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claimstream_enrich.enrichers.scheduled import is_scheduled

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_MODALS = frozenset({"will", "shall", "'ll", "’ll", "wo", "would", "may", "might", "could", "can", "should", "must"})
_PLAN_WORDS = (
    "agree plan expect schedule due vow promise intend hope want ask urge call order invite decide go prepare ready "
    "threaten pledge offer set aim summon postpone propose be about likely"
)
_PLANS = frozenset(_PLAN_WORDS.split())
"""Words whose infinitive has not happened yet ("agreed to meet", "is due to meet"), unlike "managed to"."""
_PLANNED = frozenset({"due", "scheduled", "planned", "expected", "slated", "upcoming"})
_EVENT_WORDS = (
    "strike meeting summit talk session vote election rally protest march referendum hearing trial visit debate"
)
_EVENTS = frozenset(_EVENT_WORDS.split())
_ENGAGEMENTS = frozenset({"appointment", "arrangement", "plan", "engagement", "interview", "deadline"})
_OCCASIONS = _EVENTS | _ENGAGEMENTS
_AGENDAS = frozenset({"plan", "schedule", "agenda", "forecast", "outlook", "appointment", "arrangement", "booking"})
"""Nouns after which "for Monday" lies ahead."""
_OUTLOOK = frozenset(
    [
        "warn",
        "forecast",
        "predict",
        "extend",
        "postpone",
        "adjourn",
        "delay",
        "expect",
        "close",
        "suspend",
        "ban",
        "order",
    ]
)
"""Verbs after which "until Thursday" lies ahead."""


_EXPECTING = frozenset(("expect", "forecast", "predict", "project", "anticipate"))
"""Verbs whose present tense speaks of what lies ahead: `expects 900 more cases by August`."""


def is_future(doc: Tree, start: int, end: int) -> bool:
    """For the words at `start:end`. Only a weekday, a month or a day without a year needs to know."""
    if not len(doc) or start >= doc.end_of(-1):
        return False
    first, last = doc.range(start, end)
    path = _path(doc.span(first, last).root)
    if any(token.lower_ in _PLANNED for token in path) or any(
        one.lower_ == "for" and above.lemma_ in _AGENDAS for one, above in pairwise(path)
    ):
        return True
    verb = path[-1]
    if is_scheduled(path, _OCCASIONS):
        return True
    if verb.pos_ not in ("VERB", "AUX") and verb.head.i == verb.i:
        # "Will it open in May? Or in June?": what has no verb goes on with the one before
        verb = doc[max(verb.sent.start - 1, 0)].sent.root
    return verb.pos_ in ("VERB", "AUX") and (_speaks_of_future(verb) or _announces(verb, first))


def _path(token: Token) -> list[Token]:
    """From a token up to its governing verb, or the root."""
    path = [token]
    while token.head.i != token.i and len(path) < 12:
        token = token.head
        path.append(token)
        if token.pos_ in ("VERB", "AUX"):
            break
    return path


def _announces(verb: Token, date: int) -> bool:
    """Whether "on Monday" is the day of what is called for or warned of, not of the call."""
    between = verb.doc[verb.i + 1 : date] if verb.i < date else ()
    words = [token.lower_ for token in between]
    if words and words[-1] in ("until", "till") and verb.lemma_ in _OUTLOOK:
        return True
    return verb.lemma_ in ("call", "plan", "schedule") and any(token.lemma_ in _EVENTS for token in between)


def _has_before_it(verb: Token) -> bool:
    """Whether somebody has what is yet to come: `has talks on Monday`, `do you have an appointment on Friday`."""
    if verb.lemma_ != "have" or not (verb.tag_ in ("VBZ", "VBP") or any(c.tag_ == "VBP" for c in verb.children)):
        return False
    return any(child.dep_ == "dobj" and child.lemma_.lower() in _OCCASIONS for child in verb.children)


def _speaks_of_future(verb: Token) -> bool:
    helpers = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    if helpers & {"have", "has", "had"}:
        return False
    if helpers & _MODALS or _has_before_it(verb) or (verb.lemma_ in _EXPECTING and verb.tag_ in ("VBZ", "VBP")):
        return True
    let = verb.head.lemma_ == "let" and verb.head.tag_ != "VBN"  # "were let go in March"
    if verb.tag_ == "VB" and not helpers and (verb.dep_ == "ROOT" or let):
        # "come on Monday", "let's meet on Monday"
        asked = let or any(child.lower_ == "please" for child in verb.children)
        return asked or not any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children)
    if "to" in helpers:
        # "will try to meet": as the verb it hangs from
        above = verb.dep_ == "xcomp" and verb.head.i != verb.i and _speaks_of_future(verb.head)
        return above or verb.head.lemma_ in _PLANS or verb.dep_ in ("relcl", "acl")
    if verb.tag_ == "VBG" and helpers & {"is", "are", "'s", "am", "’s", "'re"}:
        return verb.lemma_ in ("go", "come", "leave", "arrive", "meet", "hold", "open", "start", "begin")
    return False
