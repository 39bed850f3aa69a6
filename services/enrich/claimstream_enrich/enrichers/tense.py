"""Whether the verb that governs a place in the text speaks of the future."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_MODALS = frozenset({"will", "shall", "'ll", "’ll", "wo", "would", "may", "might", "could", "can"})
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


def is_future(doc: Doc, start: int, end: int) -> bool:
    """For the words at `start:end`. Only a weekday, a month or a day without a year needs to know."""
    span = doc.char_span(start, end, alignment_mode="expand")
    if span is None or not len(span):
        return False
    path = _path(span.root)
    if any(token.lower_ in _PLANNED for token in path):
        return True
    verb = path[-1]
    return verb.pos_ in ("VERB", "AUX") and (_speaks_of_future(verb) or _announces(verb, span.start))


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


def _speaks_of_future(verb: Token) -> bool:
    helpers = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    if helpers & {"have", "has", "had"}:
        return False
    if helpers & _MODALS:
        return True
    if "to" in helpers:
        return verb.head.lemma_ in _PLANS or verb.dep_ in ("relcl", "acl")
    if verb.tag_ == "VBG" and helpers & {"is", "are", "'s", "am", "’s", "'re"}:
        return verb.lemma_ in ("go", "come", "leave", "arrive", "meet", "hold", "open", "start", "begin")
    return False
