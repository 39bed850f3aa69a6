"""Which event an article reports, and which claims are about another, earlier one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from claimstream_enrich.claims.dates_of import governor, is_of_old_count, root_of
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.reading import Reading, phrase
from claimstream_enrich.claims.statements import Statement
from claimstream_schemas.article import DateMention
from claimstream_schemas.base import local_day
from claimstream_schemas.claim import EventTime

if TYPE_CHECKING:
    from spacy.tokens import Token

EPISODE = timedelta(days=60)
"""A figure whose event lies further back than this belongs to an earlier episode."""

_EARLIER = re.compile(r"\b(?:in the (?:early |late |mid-?)?(?:19|20)\d0s|(?:world )?war of the (?:early |late )?\d{4}s|"
                      r"decades? ago|years ago|previous (?:war|fire|flood|quake|storm)|"
                      r"earlier (?:\S+ ){0,2}(?:flare-up|war|fire|flood|quake|conflict))\b", re.I)  # fmt: skip
_EVENTS = words("fire flood clash fighting war storm quake earthquake attack explosion blast crash fight "
                "shelling battle "
                "hostility violence blaze accident collapse landslide cyclone hurricane strike raid bombing shooting "
                "tear burst hit erupt break begin start burn explode ravage flare rage rip devastate happen occur sink "
                "derail lose kill die drown injure wound sweep capsize shake slam crumple abduct kidnap rally march "
                "protest walkout riot stampede")  # fmt: skip
_ENDINGS = words("truce ceasefire cease-fire armistice deal agreement pact treaty talk")
"""What comes after an event: its day is not the event's."""
_LIGHT = words("go come blow break turn walk give")


def article_event(reading: Reading, statements: Iterable[Statement]) -> EventTime | None:
    """The date of the event an article reports, None where only speakers have dates.

    A date of a word for an event counts before one of a state that lasts, that before any other past day; what the
    first paragraph with a date says before what follows it.
    """
    cues = {statement.hub for statement in statements}
    published = local_day(reading.publication.published_at)
    found: list[tuple[int, EventTime]] = []
    lead: int | None = None
    for mention in reading.dates:
        start = date.fromisoformat(mention.time.start)
        recent = timedelta(0) <= published - start <= EPISODE
        if not recent or mention.time.granularity not in ("day", "open") or _is_in_head(reading, mention):
            continue
        root = root_of(reading, mention)
        if governor(reading, root).i in cues or is_of_old_count(reading, root):
            continue
        paragraph = reading.paragraph_start(reading.doc[root])
        lead = paragraph if lead is None else lead
        if _is_end(reading, root):
            continue
        place = rank(mention.time, event=_is_event(reading, root), lead=paragraph == lead)
        if place is not None and (place in _OF_EVENTS or start < published):
            found.append((place, mention.time))
    return min(found, key=lambda item: item[0])[1] if found else None


_OF_EVENTS = (0, 2)


def rank(time: EventTime, *, event: bool, lead: bool) -> int | None:
    """How well a date tells when the event was, 0 is best; None for a day that says nothing of it."""
    whole = time.granularity == "open" or time.end in (None, time.start)
    if event and whole:
        return 0 if lead else 2
    if time.granularity == "open" and lead:
        return 1
    if time.granularity == "open" or not whole:
        return 3
    return 4 if lead else None


def _is_event(reading: Reading, root: int) -> bool:
    """Whether a date belongs to a word for an event: `Monday's quake`, `the fighting that began on Monday`."""
    return any(word.lemma_.lower() in _EVENTS or _goes_down(word) for word in _around(reading, root))


def _is_end(reading: Reading, root: int) -> bool:
    """Whether a date is that of what ends an event: a truce, a deal."""
    return any(word.lemma_.lower() in _ENDINGS for word in _around(reading, root))


def _around(reading: Reading, root: int) -> list[Token]:
    """The words a date belongs to: its owner or verb, that verb's subject, and what is right above it."""
    token, above = reading.doc[root], governor(reading, root)
    owner = token.head if token.dep_ == "poss" else above
    return [owner, *(c for c in above.children if c.dep_ in ("nsubj", "nsubjpass")), *list(token.ancestors)[:3]]


def _goes_down(verb: Token) -> bool:
    """Ships `go down`, aircraft `come down`, fights `break out`."""
    return verb.lemma_ in _LIGHT and any(c.dep_ == "prt" or c.lower_ in ("down", "up", "out") for c in verb.children)


def _is_in_head(reading: Reading, mention: DateMention) -> bool:
    """Whether a date stands in a line that has no sentence: dateline or update stamp."""
    text = reading.article.text
    start = text.rfind("\n", 0, mention.start) + 1
    stop = text.find("\n", mention.end)
    line = text[start : stop if stop >= 0 else len(text)]
    dash = re.search(r"\s(?:--?|[–—])\s", line)
    stamped = start == 0 and dash is not None and start + dash.start() >= mention.end and dash.start() < 90
    return stamped or (start < 200 and len(line) < 110 and not re.search(r"[a-z]{2,}[.!?\"”]\s*$", line))


def is_background(reading: Reading, time: EventTime | None, at: Token) -> bool:
    """Whether the claim is about an earlier episode than the one the article reports."""
    if time is not None and time.basis not in ("published", "dateline") and time.granularity != "open":
        end = date.fromisoformat(time.end or time.start)
        if local_day(reading.publication.published_at) - end > EPISODE:
            return True
    own = time is not None and time.span is not None and time.basis not in ("published", "dateline")
    return not own and bool(_EARLIER.search(phrase(at.sent)))
