"""Which event an article reports, and which claims are about another, earlier one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from claimstream_enrich.asked import of_a_parse
from claimstream_enrich.claims.comparisons import is_comparing
from claimstream_enrich.claims.dates_of import (
    governor,
    is_borrowed,
    is_of_old_count,
    moves_count,
    root_of,
    tells_state,
)
from claimstream_enrich.claims.earlier import is_ahead, is_long_after
from claimstream_enrich.claims.happenings import ENDINGS, EPISODE, EVENTS, HAPPENINGS, finite_verb, is_old, is_present
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.reading import Reading, phrase
from claimstream_enrich.claims.recalled import is_since_compared
from claimstream_enrich.claims.scenes import is_compared
from claimstream_enrich.claims.statements import Statement
from claimstream_schemas.article import DateMention
from claimstream_schemas.base import local_day
from claimstream_schemas.claim import EventTime

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, TokenSpan

_EARLIER = re.compile(r"\b(?:in the (?:early |late |mid-?)?(?:19|20)\d0s|(?:world )?war of the (?:early |late )?\d{4}s|"
                      r"(?:decade|year|century|summer|winter|spring|season|generation)s? ago|"
                      r"previous (?:war|fire|flood|quake|storm)|"
                      r"earlier (?:\S+ ){0,2}(?:flare-up|war|fire|flood|quake|conflict))\b", re.I)  # fmt: skip
_EARLIER_NEEDS = ("0s", "war of the ", " ago", "previous ", "earlier ")
"""Of which each match holds one: to look for them is far cheaper than to try the pattern."""
_SINCE = re.compile(r"\b(?:since|began|started|erupted|broke out)\b[^.;,\n]*\Z", re.I)
_HEAD_END = re.compile(r"\s(?:--?|[–—])\s|(?<=\d)\s\([A-Z][\w .]*\)(?:\s(?=[A-Z])|\.?\s?[-–—])|(?<=\d):\s")
"""What ends a dateline: a dash, the agency in brackets (`Delhi, Jul 21 (XYZ) Sixteen people`, `(XYZ).-`), a colon."""
_DATELINE = 90
"""Offset behind which no dateline ends."""
_NEAR = 60
"""Characters before a date in which `since` opens its clause, or a verb that says as much."""
_OF_NOUN = frozenset(("compound", "poss", "nmod", "amod", "nummod"))
_GAP = timedelta(days=7)
"""As in a series: what lies further apart is of two episodes."""
_HEADS = 200 + 110
"""Offset behind which no line is a dateline or stamp (`_is_in_head`): long ones are not searched for each date."""
_LIGHT = words("go come blow break turn walk give")


def article_event(reading: Reading, statements: Iterable[Statement]) -> EventTime | None:
    """The date of the event an article reports, None where only speakers have dates.

    What the first paragraph with a date says counts before what follows it; in it a date of a word for an event before
    one of a state that lasts, that before any other past day.
    """
    cues = {statement.hub for statement in statements}
    published = local_day(reading.publication.published_at)
    found: list[tuple[int, EventTime]] = []
    lead: int | None = None
    rough = False  # "this week", of which the next paragraph may tell the day
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
        if lead is None or (rough and _is_next(reading, lead, paragraph)):
            lead, rough = paragraph, not is_whole(mention.time)
        if _is_end(reading, root):
            continue
        named = _is_after(reading.doc[root]) or (_is_named(reading, root) and not tells_state(above))
        event = named or (_is_event(reading, root) and not tells_state(above))
        told = moves_count(above)
        place = rank(mention.time, event=event, named=named, lead=paragraph == lead, told=told)
        if place is not None and (place in _OF_EVENTS or start < published):
            found.append((place, mention.time))
    return min(_of_one_episode(found), key=lambda item: item[0])[1] if found else _old_event(reading, cues)


def _is_next(reading: Reading, one: int, other: int) -> bool:
    """Whether the paragraphs that begin at two tokens follow one another."""
    between = reading.article.text[reading.starts[one] : reading.starts[other]].strip()
    return len(re.findall(r"\n\s*", between)) < 1


def _old_event(reading: Reading, cues: set[int]) -> EventTime | None:
    """The old event that an article without a recent one reports, as somebody tells in its first paragraph."""
    for mention in reading.dates:
        if _is_in_head(reading, mention) or not is_old(reading, mention.time):
            continue
        root = root_of(reading, mention)
        first = reading.article.text[: mention.start].strip().count("\n\n") <= _is_headed(reading)
        above = governor(reading, root)
        sentence = reading.doc[root].sent
        told = above.i not in cues and any(sentence.start <= cue < sentence.end for cue in cues)
        if first and told and not is_compared(reading, root, above) and _is_event(reading, root):
            return mention.time
        return None
    return None


def _is_headed(reading: Reading) -> bool:
    """Whether the first paragraph is a headline."""
    return not re.search(r"[.!?][\"”’']?\s*$", reading.article.text.strip().split("\n", 1)[0])


def _of_one_episode(found: list[tuple[int, EventTime]]) -> list[tuple[int, EventTime]]:
    """Without the events of another episode, further from the day the lead gives than one episode reaches."""
    lead = next((date.fromisoformat(time.start) for place, time in found if place in (0, 1, 3)), None)
    if lead is None:
        return found
    return [(place, time) for place, time in found if abs(date.fromisoformat(time.start) - lead) <= _GAP]


_OF_EVENTS = (0, 2, 5)


def is_whole(time: EventTime) -> bool:
    """Whether a time is one day, or goes on from one: not `this week`."""
    return time.granularity == "open" or (time.granularity == "day" and time.end in (None, time.start))


def rank(time: EventTime, *, event: bool, lead: bool, named: bool = False, told: bool = False) -> int | None:
    """How well a date tells when the event was, 0 is best; None for a day that says nothing of it.

    `event`: it belongs to a word for an event, `named`: to a noun; `told`: to what somebody said or a count did.
    """
    whole = is_whole(time)
    if event and whole:
        return 0 if lead else 2 if named or time.granularity == "open" else 5
    if time.granularity == "open" and lead:
        return 1
    if time.granularity == "open" or not whole:
        return 4 if event and lead else 6
    return None if not lead else 7 if told else 3


def is_of_event(reading: Reading, root: int) -> bool:
    """Whether a date goes with a noun for an event: `the May 30 landslide`, `Monday's quake`, `a day into the war`."""
    token = reading.doc[root]
    if _is_after(token):
        return True
    into = next((c for c in (token, *token.children) if c.lower_ == "into"), None)
    if into is not None and any(c.lemma_.lower() in EVENTS for c in into.children):
        return True
    return token.dep_ in _OF_NOUN and token.head.lemma_.lower() in EVENTS


def _is_after(days: Token) -> bool:
    """Whether days are counted from an event: `on Friday, three days after the quake`, `after a boat sank`."""
    after = days if days.lower_ == "after" else days.head
    if after.dep_ == "advcl":
        return days.dep_ == "npadvmod" and any(c.lower_ == "after" and c.dep_ == "mark" for c in after.children)
    return after.lower_ == "after" and any(c.lemma_.lower() in HAPPENINGS for c in after.children)


def _is_event(reading: Reading, root: int) -> bool:
    """Whether a date belongs to a word for an event: `Monday's quake`, `the fighting that began on Monday`."""
    return any(word.lemma_.lower() in EVENTS or _goes_down(word) for word in _around(reading, root))


def _is_named(reading: Reading, root: int) -> bool:
    """Whether a date belongs to a noun for an event: `Monday's quake`, `the fighting that began on Monday`."""
    near = _around(reading, root)
    if _goes_down(near[0]):  # "a new round of fighting broke out on Sunday"
        near += [noun for word in near for c in word.children if c.lower_ == "of" for noun in c.children]
    return any(word.lemma_.lower() in EVENTS and word.pos_ in ("NOUN", "PROPN") for word in near)


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
    if event is not None and time is not None and is_old(reading, event):
        return date.fromisoformat(event.start) - date.fromisoformat(time.end or time.start) > _GAP
    if time is not None and (is_old(reading, time) or _is_before(time, event, reading, at)):
        return not _lasts(reading, time, at)
    if time is not None and time.span is not None and not is_borrowed(time, reading, at):
        return False
    return _is_of_earlier(at.sent) or is_since_compared(at)


@of_a_parse
def _is_of_earlier(sentence: TokenSpan) -> bool:
    """Remembered, for the claims of one sentence ask it one after the other."""
    return _tells_of_earlier(phrase(sentence))


def _tells_of_earlier(sentence: str) -> bool:
    small = sentence.lower()
    return any(words in small for words in _EARLIER_NEEDS) and bool(_EARLIER.search(sentence))


def _lasts(reading: Reading, time: EventTime, at: Token) -> bool:
    """Whether it goes on since then: `the war has uprooted 10 million people since April 2023`, `has cost 90 lives in
    the outbreak that began in April`."""
    if time.span is None or not _SINCE.search(reading.article.text, max(0, time.span.start - _NEAR), time.span.start):
        return False
    verb = finite_verb(at)
    joined = verb.dep_ == "conj"
    while verb.dep_ == "conj" and verb.head.pos_ == "VERB":
        verb = verb.head
    if joined and any(c.lower_ == "since" and c.dep_ == "mark" for c in verb.children):
        verb = verb.head  # "has killed 90 since it rose in 2017 and driven out 400": so the parse joins the two
    # "said 700 had died since": told of now, in the tense of what is told
    return is_present(verb) or any(c.lower_ == "had" and c.dep_ == "aux" for c in verb.children)


def _is_before(time: EventTime, event: EventTime | None, reading: Reading, at: Token) -> bool:
    """Whether a month or year told of was over before the event: `In December`, said of a fire in February."""
    if time.end is None or time.granularity not in ("month", "year"):
        return False
    end = date.fromisoformat(time.end)
    if event is None:  # the month just gone, or what the first paragraph tells, may be what is reported
        return reading.paragraph_start(at) > 0 and local_day(reading.publication.published_at) - end > EPISODE / 2
    return date.fromisoformat(event.start) - end > _GAP
