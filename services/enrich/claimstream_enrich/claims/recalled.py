"""Earlier events that an article recalls: which of its figures belong to one, and when that was.

A figure belongs to the old date of its own sentence that the verb above it has (`in 2014 the dam broke and 210 died`),
to the one that tells of its subject (`the storm, which struck in 2007, killed`), or to that of the sentence before,
where its sentence points back (`that war`, `the fire`, `back then`) or goes on in the same tense and paragraph.
An old date that only measures how bad it is now (`the worst since the war of 2019`) dates nothing.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from claimstream_enrich.asked import of_a_parse
from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.dates_of import governor, is_of_old_count, mentions_in
from claimstream_enrich.claims.earlier import of_subject, that_year
from claimstream_enrich.claims.happenings import EVENTS, HAPPENINGS, finite_verb, is_old, is_present
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.scenes import (
    THEN,
    from_before,
    from_lead,
    is_compared,
    is_of_thing,
    is_pointing,
    pointed_in,
    since_above,
)
from claimstream_schemas.article import DateMention
from claimstream_schemas.claim import EventTime

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, TokenSpan

_FAR = 3
"""Verbs joined one to another through which a subject is looked for."""
_NOW = words("now today current currently latest recent recently new again still this ongoing")


def recalled(reading: Reading, at: Token, *, told: bool) -> EventTime | None:
    """The date of the earlier event a figure at a token belongs to; `told` where somebody is cited for it."""
    if not _tells_of_old(reading):
        return None
    if (then := that_year(reading, at)) is not None:
        return then
    here = _old_in(reading, at.sent)
    for mention, root in here:
        verb = finite_verb(at)
        if not is_present(verb) and of_subject(reading, root, _subject(verb)):
            return mention.time
        if _reaches(reading, root, at) or tells_of_subject(reading, root, at) or _names_event(reading, root, at):
            return mention.time
    if not _NOW.isdisjoint(at.sent.words):
        return None
    pointed = pointed_in(at.sent)
    if pointed is not None and pointed.lower_ in HAPPENINGS and is_pointing(pointed):
        before = [mention for mention, root in here if root < pointed.i and not is_compared(reading, root, pointed)]
        if before:
            return before[-1].time
    return from_before(reading, at, pointed, told=told) or from_lead(reading, at, pointed)


@of_a_parse
def _tells_of_old(reading: Reading) -> bool:
    """Whether any date of the article is of another episode."""
    return any(is_old(reading, mention.time) for mention in reading.dates)


def dated_above(reading: Reading, at: Token) -> EventTime | None:
    """The time of the date whose relative clause tells the figure: `since 2019, when a war left 7,000 dead`."""
    dated = mentions_in(reading, at.sent.start, at.sent.end)
    above = {token.i for token in at.ancestors} if dated else set()
    for mention, _ in dated:
        when = _when_behind(reading, mention)
        if when is not None and when.head.i in above | {at.i}:
            return _closed(mention.time)
    for mention, _ in dated:
        if mention.time.granularity != "open" and not above.isdisjoint(range(*reading.tokens(mention))):
            return mention.time
    return None


def _closed(time: EventTime) -> EventTime:
    """A time without what goes on since then: of `since May 2019, when a war left 7,000 dead` the month."""
    if time.granularity != "open":
        return time
    if not time.start.endswith("-01"):
        return time.model_copy(update={"granularity": "day"})
    bare = not any(letter.isalpha() for letter in (time.expression or "").lower().removeprefix("since"))
    return time.model_copy(update={"granularity": "year" if bare and time.start.endswith("-01-01") else "month"})


def _when_behind(reading: Reading, mention: DateMention) -> Token | None:
    """The `when` behind a date, whose clause the parse may hang from the main verb: `since 2003, when 60 died`."""
    after = reading.tokens(mention)[1]
    after += reading.doc.word(after) == ","
    return reading.doc[after] if reading.doc.word(after) == "when" else None


def is_since_compared(at: Token) -> bool:
    """Whether a figure is told of what something is compared with: `the worst since the sinking in which 320 died`."""
    since = since_above(at)
    path = () if since is None else (at, *takewhile(lambda above: above.i != since.i, at.ancestors))
    return any(above.dep_ in ("relcl", "acl") for above in path)


def _old_in(reading: Reading, sentence: TokenSpan) -> list[tuple[DateMention, int]]:
    return [
        (mention, root)
        for mention, root in mentions_in(reading, sentence.start, sentence.end)
        if is_old(reading, mention.time) and not is_of_old_count(reading, root)
    ]


def _reaches(reading: Reading, root: int, at: Token) -> bool:
    """Whether a date is that of a verb above the figure, with no contrast or later tense between them."""
    above = [at, *at.ancestors]
    verb = governor(reading, root)
    if is_compared(reading, root, at) or is_of_thing(reading, root) or verb.i not in {token.i for token in above}:
        return False
    if not _is_of_verb(reading, root, verb):
        return False
    path = takewhile(lambda token: token.i != verb.i, above)
    return not any(_is_contrasted(token) or is_present(token) for token in path)


def _is_of_verb(reading: Reading, root: int, verb: Token) -> bool:
    """Whether between a date and its verb stand only prepositions and words for what happened or when."""
    token = reading.doc[root].head
    while token.i != verb.i and token.head.i != token.i:
        if token.dep_ not in ("prep", "agent") and token.lemma_.lower() not in HAPPENINGS | THEN:
            return False
        token = token.head
    return True


def _is_contrasted(token: Token) -> bool:
    return token.dep_ == "conj" and any(c.lower_ in ("but", "yet") for c in token.head.children)


def _subject(verb: Token) -> Token | None:
    """The subject of a verb, or of the one it is joined to: `The storm struck and killed 5`."""
    for _ in range(_FAR):
        own = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")), None)
        if own is not None or verb.dep_ not in ("conj", "xcomp") or verb.head.i == verb.i:
            return own
        verb = verb.head
    return None


def _names_event(reading: Reading, root: int, at: Token) -> bool:
    """Whether a year stands before the event that a figure is told of: `the 2012 mill fire, in which 250 died`, `the
    2003 heatwave killed 900`."""
    year = reading.doc[root]
    if year.dep_ not in ("nummod", "compound", "nmod", "amod") or year.head.i < year.i:
        return False
    event = year.head
    for above in (at, *at.ancestors):
        if above.dep_ in ("relcl", "acl") and above.head.i == event.i:
            return True
        if above.pos_ in ("VERB", "AUX") and (subject := _subject(above)) is not None and subject.i == event.i:
            return event.lemma_.lower() not in persons()
    return False


def tells_of_subject(reading: Reading, root: int, at: Token) -> bool:
    """Whether a date is told of the event that is the subject, or that befell it: `the storm, which struck in 2007,
    killed`, `the ferry that sank in May had 90 people aboard`."""
    verb = finite_verb(at)
    subject = _subject(verb)
    if subject is None or is_present(verb):
        return False
    named = {subject.lemma_.lower(), *(c.lemma_.lower() for c in subject.children if c.dep_ == "compound")}
    above = governor(reading, root)
    if above.head.i != subject.i or above.dep_ not in ("relcl", "acl"):
        return False
    return bool(named & HAPPENINGS) or (above.lemma_.lower() in EVENTS and named.isdisjoint(persons()))
