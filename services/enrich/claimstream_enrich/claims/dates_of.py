"""Date mentions by the words they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.asked import of_a_parse
from claimstream_enrich.claims import nouns
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.reading import Reading
from claimstream_schemas.article import DateMention
from claimstream_schemas.claim import EventTime

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_ENDS = frozenset(("until", "till"))
COUNTING = words("rise climb grow increase jump stand reach remain fall drop put give leave raise lower reduce revise "
                 "correct update count exceed pass top hit say announce appeal call estimate climb soar "
                 "confirm list tally")  # fmt: skip
"""Verbs of what a count did: their date is when it was given, not when what it counts happened."""


_STATES = words("remain stay recover linger persist")
_ISSUED = words("publish release issue post air broadcast give print circulate")
_IT = frozenset(("it", "this", "that", "which"))
_FINDING = words("find recover discover retrieve pull bring dig fish haul carry exhume unearth "
                 "collect wash")  # fmt: skip
_BODIES = words("body corpse remains victim")
_MOVING = words("rise climb grow increase jump stand remain fall drop exceed pass top hit soar reach")
"""Of those, the verbs that have a count as their subject; with another one they tell of something else."""

_CHANGING = words("raise lower reduce revise correct increase")
"""Those that change a count, which is their object."""


def moves_count(verb: Token) -> bool:
    """Whether a verb tells what a count did: `the toll fell`, `the toll was 9`, not `the bus fell`."""
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    if verb.lemma_ == "be":
        return subject is not None and subject.lemma_.lower() in nouns.TOLLS
    if verb.lemma_.lower() not in COUNTING or verb.doc.word(verb.i + 1) == "way":
        return False  # "a wall gave way"
    changed = next((c for c in verb.children if c.dep_ in ("dobj", "nsubjpass")), None)
    if changed is not None and verb.lemma_.lower() in _CHANGING:
        return _is_count(changed)  # not "houses were reduced to ashes on Friday"
    return subject is None or verb.lemma_.lower() not in _MOVING or _is_count(subject)


def _is_count(noun: Token) -> bool:
    forms = {form for token in noun.subtree for form in (token.lemma_.lower(), token.lower_)}
    return (
        noun.pos_ == "NUM" or noun.lower_ in _IT or bool(forms & (nouns.TOLLS | nouns.LOSSES | nouns.CASUALTIES.keys()))
    )


@of_a_parse
def mentions_in(reading: Reading, start: int, end: int) -> tuple[tuple[DateMention, int], ...]:
    """Date mentions within a token range, each with the token that hangs outside of it."""
    within = reading.dates_in(reading.starts[start], reading.doc.end_of(end - 1))
    return tuple((mention, root_of(reading, mention)) for mention in within)


def root_of(reading: Reading, mention: DateMention) -> int:
    """The token of a date expression that hangs outside of it."""
    (start, end), heads = reading.tokens(mention), reading.doc.head
    return next((i for i in range(start, end) if not start <= heads[i] < end), start)


@of_a_parse
def governor(reading: Reading, root: int) -> Token:
    """The verb a date expression belongs to: up through prepositions and nouns; a noun where there is no verb."""
    token = reading.doc[root]
    for _ in range(8):
        if token.pos_ in ("VERB", "AUX") or token.head.i == token.i:
            break
        token = token.head
    return _before_speaker(token, root) or token


def _before_speaker(cue: Token, root: int) -> Token | None:
    """The verb of what is said, where a date stands between that and the speaker: `It sank on Friday, X said`."""
    subject = next((c for c in cue.children if c.dep_ == "nsubj"), None)
    said = next((c for c in cue.children if c.dep_ == "ccomp" and c.right_edge.i < root), None)
    if subject is None or said is None or not root < subject.left_edge.i:
        return None
    return next((t for t in reversed(list(said.subtree)) if t.pos_ == "VERB"), said)


def hangs_from(reading: Reading, root: int, verb: Token) -> bool:
    """Whether a date is an adverbial of the verb itself, with no noun between them."""
    token = reading.doc[root]
    return token.head.i == verb.i or (token.dep_ == "pobj" and token.head.head.i == verb.i)


def tells_state(verb: Token) -> bool:
    """Whether a verb tells what still goes on: `were still being treated on Friday`. Its day is not the event's."""
    if verb.lemma_ in _STATES:
        return True
    went = "go" in (verb.lemma_, verb.head.lemma_)  # "went missing on Saturday"
    if not went and any(word.lower_ in ("missing", "unaccounted") for word in (verb, *verb.children)):
        return True
    return any(
        child.lower_ in ("still", "being") and child.dep_ in ("advmod", "auxpass", "aux") for child in verb.children
    )


def was_done_by(verb: Token) -> bool:
    """Whether a clause tells by when something had happened: `when we came on Friday, nine houses had burned`."""
    if verb.dep_ != "advcl" or not any(c.lower_ == "when" for c in verb.children):
        return False
    return verb.head.tag_ == "VBN" and any(c.lower_ == "had" and c.dep_ == "aux" for c in verb.head.children)


def finds_dead(verb: Token, counted: Token) -> bool:
    """Whether a verb tells that the dead were found, not that they died: `brought out the bodies of five on Monday`."""
    dead = {counted.lemma_.lower(), *(c.lemma_.lower() for c in counted.children), counted.head.head.lemma_.lower()}
    return verb.lemma_.lower() in _FINDING and not dead.isdisjoint(_BODIES)


def is_origin(verb: Token, own: Token) -> bool:
    """Whether a participle tells where from is what the present has: `Founded in 1924, the firm employs 900`."""
    return verb.tag_ == "VBN" and verb.dep_ in ("advcl", "acl") and verb.i < own.i and own.tag_ in ("VBZ", "VBP")


def is_issued(verb: Token) -> bool:
    """Whether a verb tells when a report or count was given out: `a report published on Friday`, `a toll issued on`."""
    return verb.lemma_ in _ISSUED and verb.dep_ in ("acl", "relcl")


def is_made(verb: Token, hub: int) -> bool:
    """Whether a verb tells when what is said was said: `an offer to free 9 men, made on Friday`; `hub` is its noun."""
    if verb.dep_ != "acl" or not (verb.lemma_ in _ISSUED or verb.lemma_ in ("make", "voice")):
        return False
    return verb.head.i == hub or (verb.lemma_ == "make" and any(above.i == hub for above in verb.ancestors))


def repeats_count(verb: Token, source: int | None) -> bool:
    """Whether a verb tells when the speaker at `source` gave the figure: `X, who repeated the figure on Friday`."""
    if source is None or verb.dep_ != "relcl" or source not in (verb.head.i, verb.head.head.i):
        return False
    return any(c.dep_ == "dobj" and c.lemma_.lower() in nouns.TOLLS for c in verb.children)


@of_a_parse
def is_of_old_count(reading: Reading, root: int) -> bool:
    """Whether a date goes with an outdated figure: `up from 300 on Thursday`, `from 32 a day earlier`."""
    token = reading.doc[root]
    if any(above.lower_ in ("up", "down") for above in list(token.ancestors)[:4]):
        return True
    edge = _whole_adverbial(token).left_edge.i
    before = reading.doc[max(token.sent.start, edge - 3) : edge]
    if any(t.lower_ in ("as", "than") and t.nbor(1).dep_ == "prep" for t in before[-2:]):
        return True  # "fewer than on Monday"
    return any(t.like_num and t.i and t.nbor(-1).lower_ == "from" for t in before)


def _whole_adverbial(token: Token) -> Token:
    """The outermost noun that a date hangs from by prepositions: `in the same period of 2023`, without the `in`."""
    while token.dep_ == "pobj" and token.head.dep_ == "prep" and token.head.head.dep_ == "pobj":
        token = token.head.head
    return token


def is_limit(reading: Reading, root: int) -> bool:
    """Whether a date tells up to when was counted: `by Tuesday, 19 bodies had been found`, `as of Friday`."""
    token = reading.doc[root]
    above = token.head
    if token.dep_ != "pobj" or above.dep_ != "prep":
        return False
    return above.lower_ == "by" or (above.lower_ == "of" and above.head.lower_ == "as")


def is_end(reading: Reading, root: int) -> bool:
    """Whether a date tells how long something goes on: `until June`, `until the end of June`."""
    token = reading.doc[root]
    while token.dep_ == "pobj" and token.head.lower_ not in _ENDS and token.head.head.dep_ == "pobj":
        token = token.head.head
    return token.dep_ == "pobj" and token.head.lower_ in _ENDS


def is_day(time: EventTime) -> bool:
    """Whether a time is one day."""
    return time.granularity == "day" and time.end in (None, time.start)


def is_under(token: Token, above: Token) -> bool:
    """Whether a token hangs, however deep, from another."""
    return any(ancestor.i == above.i for ancestor in token.ancestors)


def dated_tokens(reading: Reading) -> frozenset[int]:
    """The tokens of date expressions: no counts."""
    return frozenset(i for mention in reading.dates for i in range(*reading.tokens(mention)))


def is_borrowed(time: EventTime | None, reading: Reading, at: Token) -> bool:
    """Whether a time is not of the claim's own sentence, but the article's, another figure's or the publication's."""
    return time is not None and (time.span is None or not at.sent.start_char <= time.span.start < at.sent.end_char)
