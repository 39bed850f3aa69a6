"""The day of the story a paragraph tells: `On 3 May a boat capsized. Fishermen pulled out nine bodies.`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.dates_of import (
    finds_dead,
    governor,
    is_of_old_count,
    mentions_in,
    moves_count,
    tells_state,
)
from claimstream_enrich.claims.happenings import HAPPENINGS, finite_verb, is_past, is_present
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.scenes import is_compared, is_of_thing, sentence_before
from claimstream_schemas.base import local_day
from claimstream_schemas.claim import EventTime

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, TokenSpan

_DAYS = words("day morning afternoon evening night")
_FAR = 2
"""Sentences a story may run on without a date."""


def narrated(reading: Reading, at: Token) -> EventTime | None:
    """The time of what the sentences before, in the same paragraph, tell of; None where they give no day or month.

    A sentence that has a date of its own goes on with no story.
    """
    sentence, now = at.sent, is_present(finite_verb(at))
    for _ in range(_FAR):
        before = sentence_before(reading, sentence)
        if before is None or mentions_in(reading, sentence.start, sentence.end):
            return None
        if reading.paragraph_start(before.root) != reading.paragraph_start(sentence.root):
            return None
        if (time := _told_in(reading, before, now=now)) is not None:
            return time
        sentence = before
    return None


def same_day(reading: Reading, at: Token) -> EventTime | None:
    """The day before in the text to which `the same day`, `that same evening` points."""
    sentence = at.sent
    pointing = next((t for t in sentence if t.lower_ == "same" and reading.doc.word(t.i + 1) in _DAYS), None)
    if pointing is None:
        return None
    before = (mention for mention in reversed(reading.dates) if mention.end <= pointing.idx)
    last = next((mention.time for mention in before if mention.time.granularity == "day"), None)
    return None if last is None or last.end not in (None, last.start) else last


def _told_in(reading: Reading, sentence: TokenSpan, *, now: bool) -> EventTime | None:
    """The day or month of what a sentence tells, if it gives one; for what is so `now`, that of an event."""
    published = local_day(reading.publication.published_at).isoformat()
    for mention, root in mentions_in(reading, sentence.start, sentence.end):
        if now and not _is_happening(governor(reading, root)):
            continue
        closed = mention.time.granularity in ("day", "month") and mention.time.start <= published
        if closed and not is_of_old_count(reading, root) and _is_told(reading, root, sentence):
            return mention.time
    return None


def _is_told(reading: Reading, root: int, sentence: TokenSpan) -> bool:
    """Whether a date is that of what a sentence tells in the past, not of when it was said or counted."""
    verb = governor(reading, root)
    if verb.i != sentence.root.i and not (verb.dep_ == "ccomp" and verb.head.i == sentence.root.i):
        return False
    if any(c.lower_ == "had" and c.dep_ == "aux" for c in verb.children) and not _is_happening(verb):
        return False  # "the crane had been checked in May": an aside
    says = any(c.dep_ == "ccomp" for c in verb.children) or any(finds_dead(verb, c) for c in verb.children)
    if says or moves_count(verb) or tells_state(verb) or not (is_past(verb) or _is_bare(verb)):
        return False
    return not is_compared(reading, root, verb) and not is_of_thing(reading, root)


def _is_happening(verb: Token) -> bool:
    """Whether a verb or its subject tells of an event, which may have dead and missing to this day."""
    subjects = (c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass"))
    return any(token.lemma_.lower() in HAPPENINGS for token in (verb, *subjects))


def _is_bare(verb: Token) -> bool:
    """Whether a participle stands for a past tense that the tagger has not seen: `a boat capsized on Sunday`."""
    return verb.tag_ == "VBN" and not any(c.dep_ in ("aux", "auxpass") for c in verb.children)
