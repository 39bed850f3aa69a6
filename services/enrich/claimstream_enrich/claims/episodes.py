"""Which event an article reports, and which claims are about another, earlier one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from claimstream_enrich.claims.comparisons import is_comparing
from claimstream_enrich.claims.dates_of import governor, is_borrowed, is_of_old_count, root_of, tells_state
from claimstream_enrich.claims.earlier import is_ahead, is_long_after
from claimstream_enrich.claims.happenings import ENDINGS, EPISODE, EVENTS, is_old, is_present
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.reading import Reading, phrase
from claimstream_enrich.claims.recalled import is_since_compared
from claimstream_enrich.claims.statements import Statement
from claimstream_schemas.article import DateMention
from claimstream_schemas.base import local_day
from claimstream_schemas.claim import EventTime

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_EARLIER = re.compile(r"\b(?:in the (?:early |late |mid-?)?(?:19|20)\d0s|(?:world )?war of the (?:early |late )?\d{4}s|"
                      r"(?:decade|year|century|summer|winter|spring|season|generation)s? ago|"
                      r"previous (?:war|fire|flood|quake|storm)|"
                      r"earlier (?:\S+ ){0,2}(?:flare-up|war|fire|flood|quake|conflict))\b", re.I)  # fmt: skip
_EARLIER_NEEDS = ("0s", "war of the ", " ago", "previous ", "earlier ")
"""Of which each match holds one: to look for them is far cheaper than to try the pattern."""
_SINCE = re.compile(r"\bsince\b[^.;,\n]*\Z")
_HEAD_END = re.compile(r"\s(?:--?|[–—])\s|(?<=\d)\s\([A-Z][\w .]*\)\s(?=[A-Z])|(?<=\d):\s")
"""What ends a dateline: a dash, the agency in brackets (`Delhi, Jul 21 (XYZ) Sixteen people`), a colon."""
_DATELINE = 90
"""Offset behind which no dateline ends."""
_NEAR = 60
"""Characters before a date in which `since` opens its clause."""
_OF_NOUN = frozenset(("compound", "poss", "nmod", "amod", "nummod"))
_GAP = timedelta(days=7)
"""As in a series: what lies further apart is of two episodes."""
_HEADS = 200 + 110
"""Offset behind which no line is a dateline or stamp (`_is_in_head`): long ones are not searched for each date."""
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
        above = governor(reading, root)
        if (above.i in cues and not is_of_event(reading, root)) or is_of_old_count(reading, root):
            continue
        paragraph = reading.paragraph_start(reading.doc[root])
        lead = paragraph if lead is None else lead
        if _is_end(reading, root):
            continue
        place = rank(mention.time, event=_is_event(reading, root) and not tells_state(above), lead=paragraph == lead)
        if place is not None and (place in _OF_EVENTS or start < published):
            found.append((place, mention.time))
    return min(_of_one_episode(found), key=lambda item: item[0])[1] if found else None


def _of_one_episode(found: list[tuple[int, EventTime]]) -> list[tuple[int, EventTime]]:
    """Without the events of another episode, further from the day the lead gives than one episode reaches."""
    lead = next((date.fromisoformat(time.start) for place, time in found if place in (0, 1, 4)), None)
    if lead is None:
        return found
    return [(place, time) for place, time in found if abs(date.fromisoformat(time.start) - lead) <= _GAP]


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


def is_of_event(reading: Reading, root: int) -> bool:
    """Whether a date goes with a noun for an event: `the May 30 landslide`, `Monday's quake`, `a day into the war`."""
    token = reading.doc[root]
    into = next((c for c in (token, *token.children) if c.lower_ == "into"), None)
    if into is not None and any(c.lemma_.lower() in EVENTS for c in into.children):
        return True
    return token.dep_ in _OF_NOUN and token.head.lemma_.lower() in EVENTS


def _is_event(reading: Reading, root: int) -> bool:
    """Whether a date belongs to a word for an event: `Monday's quake`, `the fighting that began on Monday`."""
    return any(word.lemma_.lower() in EVENTS or _goes_down(word) for word in _around(reading, root))


def _is_end(reading: Reading, root: int) -> bool:
    """Whether a date is that of what ends an event: a truce, a deal."""
    return any(word.lemma_.lower() in ENDINGS for word in _around(reading, root))


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
    if mention.start > _HEADS:
        return False
    start, line = _line_of(reading, mention)
    bare = start < 200 and len(line) < 110 and not re.search(r"[a-z]{2,}[.!?\"”]\s*$", line)
    return bare or is_in_dateline(reading, mention)


def is_in_dateline(reading: Reading, mention: DateMention) -> bool:
    """Whether a date stands before the dash, agency or colon that a text's first line begins with."""
    if mention.start > _DATELINE:
        return False
    start, line = _line_of(reading, mention)
    end = _HEAD_END.search(line) if start == 0 else None
    return end is not None and mention.end <= end.start() < _DATELINE


def _line_of(reading: Reading, mention: DateMention) -> tuple[int, str]:
    text = reading.article.text
    start = text.rfind("\n", 0, mention.start) + 1
    stop = text.find("\n", mention.end)
    return start, text[start : stop if stop >= 0 else len(text)]


def is_background(reading: Reading, time: EventTime | None, at: Token, event: EventTime | None = None) -> bool:
    """Whether the claim is about an earlier episode than `event`, the one the article reports."""
    if is_comparing(at):
        return True
    if is_ahead(at):
        return False
    if is_long_after(at):
        return True
    if time is not None and (is_old(reading, time) or _is_before(time, event)):
        return not _lasts(reading, time, at)
    if time is not None and time.span is not None and not is_borrowed(time, reading, at):
        return False
    return _tells_of_earlier(phrase(at.sent)) or is_since_compared(at)


def _tells_of_earlier(sentence: str) -> bool:
    small = sentence.lower()
    return any(words in small for words in _EARLIER_NEEDS) and bool(_EARLIER.search(sentence))


def _lasts(reading: Reading, time: EventTime, at: Token) -> bool:
    """Whether it goes on since then: `the war has uprooted 10 million people since April 2023`."""
    if time.span is None or not _SINCE.search(reading.article.text, max(0, time.span.start - _NEAR), time.span.start):
        return False
    verb = next((t for t in (at, *at.ancestors) if t.pos_ == "VERB"), at)
    joined = verb.dep_ == "conj"
    while verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        verb = verb.head
    if joined and any(c.lower_ == "since" and c.dep_ == "mark" for c in verb.children):
        verb = verb.head  # "has killed 90 since it rose in 2017 and driven out 400": so the parse joins the two
    return is_present(verb)


def _is_before(time: EventTime, event: EventTime | None) -> bool:
    """Whether a month or year told of was over before the event: `In December`, said of a fire in February."""
    if event is None or time.end is None or time.granularity not in ("month", "year"):
        return False
    return date.fromisoformat(event.start) - date.fromisoformat(time.end) > _GAP
