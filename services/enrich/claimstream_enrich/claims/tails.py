"""Attributions that the words of a sentence show where its parse does not: `..., according to X.`, `..., X reported
Monday in a note.`, `..., indicated X.`, `"...," sobbed X.` They stand for every figure before them without a source."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from typing import TYPE_CHECKING

from claimstream_enrich.claims import lexicon
from claimstream_enrich.claims.closing import closed_by
from claimstream_enrich.claims.sources import can_speak
from claimstream_enrich.claims.speakers import DAYS
from claimstream_enrich.claims.statements import Statement, Tokens, ranges

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_FINITE = frozenset(("VBD", "VBZ", "VBP", "VBN"))
_VERBAL = frozenset(("VERB", "AUX"))
_STOPS = frozenset((",", ".", ";", ":", "!", "?", "(", "—", "–", "--", '"', "”"))
_RELATIVE = frozenset(("who", "that", "which", "whose", "as", "after", "while", "when"))
_SAYING = frozenset(("state", "report", "announce", "confirm", "estimate"))
"""Acts whose verb may stand before its speaker: `..., indicated its director`."""
_CLOSED = frozenset((",", "!", "?", "…"))
_WHEN = frozenset(("on", "also", "later", "earlier", "this", "last"))
_SHORTEST = 4
"""Tokens of a quotation, its marks among them, that is no single word."""
_LONGEST = 14
"""Tokens of a speaker."""


def with_tails(
    doc: Tree, found: Sequence[Statement], cues: Iterable[int], quotes: Sequence[Tokens], figured: frozenset[int]
) -> list[Statement]:
    """The statements, with those that close a sentence. `cues` are the tokens of reporting verbs and `according`."""
    result = {statement.hub: statement for statement in found}
    extra = [statement for statement in found if result[statement.hub] is not statement]
    covered = {i for s in found for start, end in s.content for i in range(start, end)}
    for quote in quotes:
        if (spoken := _spoken(doc, quote, result, covered)) is not None:
            result[spoken.hub] = spoken
            covered.update(range(*quote))
    clauses = sorted(s.hub for s in (*result.values(), *extra) if s.clause and s.source is not None)
    for at in cues:
        segment, known = _segment(doc, at), result.get(at)
        bare = not covered.issuperset(figured.intersection(range(*segment)))
        shared = bisect_left(clauses, segment[0]) < bisect_left(clauses, segment[1])  # another source speaks in it
        if shared or not (bare or (known is not None and _is_lost(doc, known, figured))):
            continue
        tail = _accorded(doc, known, segment) or _told(doc, doc[at], segment) or _inverted(doc, doc[at], segment)
        if tail is not None:
            result[at] = tail
            covered.update(i for start, end in tail.content for i in range(start, end))
    return sorted([*result.values(), *extra], key=lambda s: (s.cue, s.content))


def _segment(doc: Tree, at: int) -> Tokens:
    """From the start of the sentence, or the semicolon before a cue, to the cue."""
    first = doc[at].sent.start
    return next((i + 1 for i in range(at - 1, first, -1) if doc.words[i] == ";"), first), at


def _is_lost(doc: Tree, known: Statement, figured: frozenset[int]) -> bool:
    """Whether the source of a statement is one of those told of: `three of them died, informed the director`."""
    source = doc[known.source] if known.source is not None and known.source < known.hub else None
    if source is None or doc.words[known.hub - 1] != ",":
        return False
    counted = (source, *(c for c in source.children if c.dep_ == "nummod"))
    return not can_speak(source) or any(token.i in figured for token in counted)


def _accorded(doc: Tree, known: Statement | None, segment: Tokens) -> Statement | None:
    """`according to X` at the end of all that it closes: its statement with the words before it."""
    if known is None or known.lemma != "according to" or doc.words[segment[1] - 1] != ",":
        return None
    if any(start >= known.hub for start, _ in known.content):
        return None
    return replace(known, content=ranges(doc, range(*segment)))


def _told(doc: Tree, verb: Token, segment: Tokens) -> Statement | None:
    """`..., X reported Monday in a note.`"""
    frame = lexicon.frame_of(verb) if verb.pos_ == "VERB" else None
    closed = closed_by(verb) if frame is not None and frame.act in _SAYING else None
    if frame is None or closed is None:
        return None
    content = ranges(doc, [i for i in closed[1] if i >= segment[0]])
    return _statement(verb, frame, closed[0], content) if content else None


def _inverted(doc: Tree, verb: Token, segment: Tokens) -> Statement | None:
    """`..., indicated its director, X.`"""
    frame = lexicon.frame_of(verb) if verb.pos_ == "VERB" else None
    if frame is None or frame.act not in _SAYING or verb.tag_ not in _FINITE or doc.word(verb.i - 1) != ",":
        return None
    if not any(doc.pos[i] in _VERBAL for i in range(segment[0], verb.i)):
        return None
    speaker = _speaker_behind(doc, verb.i)
    content = ranges(doc, range(segment[0], verb.i - 1))
    return _statement(verb, frame, speaker, content) if speaker is not None and content else None


def _spoken(doc: Tree, quote: Tokens, found: Mapping[int, Statement], covered: Set[int]) -> Statement | None:
    """The statement of `"...," sobbed X` and `"...," X, the leader of Y, said`, where the parse has none."""
    start, end = quote
    closed = any(doc.words[i] in _CLOSED for i in range(max(start, end - 2), min(end + 1, len(doc))))
    at = end + (doc.word(end) == ",")
    if not closed or end - start < _SHORTEST or at >= len(doc) or (doc.opens[at] and at > end):
        return None
    behind = doc.pos[at] in _VERBAL and doc.tag[at] in _FINITE
    verb, speaker = (doc[at], _speaker_behind(doc, at)) if behind else _named_verb(doc, at)
    if verb is None or speaker is None:
        return None
    known = found.get(verb.i)
    lost = known is not None and known.source is not None and doc.pos[known.source] == "NUM"  # "sobbed Ann, 39"
    if not lost and any(i in covered for i in range(start, end)):
        return None
    frame = lexicon.frame_of(verb) or lexicon.Frame("state")
    return _statement(verb, frame, speaker, ranges(doc, range(start, end)))


def _speaker_behind(doc: Tree, verb: int) -> Token | None:
    """The head of the speaker right behind a verb, up to a mark or another clause; None where nobody stands there."""
    first = verb + 1
    while doc.word(first) in DAYS or doc.word(first) in _WHEN:
        first += 1  # "reports on Wednesday the General Staff"
    end = first
    while end < min(len(doc), first + _LONGEST) and doc.words[end] not in _STOPS and doc.lower[end] not in _RELATIVE:
        if doc.pos[end] in _VERBAL or doc.space[end]:
            return None
        end += 1
    if end == first:
        return None
    if doc.lower[first] == "to":  # "told to the Gazette the housewife X"
        last = doc[end - 1]
        return last if last.pos_ == "PROPN" and end - first > 3 else None
    head = doc[doc.root(first, end)]
    return head if head.pos_ in ("NOUN", "PROPN") and can_speak(head) else None


def _named_verb(doc: Tree, at: int) -> tuple[Token | None, Token | None]:
    """The reporting verb and the name in `X, the leader of the Y Party, said by phone`, which starts at a token."""
    end = at
    while end < len(doc) and doc.pos[end] == "PROPN":
        end += 1
    if end == at or doc.word(end) != ",":
        return None, None
    sentence = doc[at].sent
    verbs = (i for i in range(end, min(sentence.end, end + 2 * _LONGEST)) if doc.pos[i] in _VERBAL)
    verb = next((doc[i] for i in verbs if doc.tag[i] in ("VBD", "VBZ")), None)
    said = verb is not None and lexicon.frame_of(verb) is not None and doc.word(verb.i - 1) == ","
    return (verb, doc[end - 1]) if said else (None, None)


def _statement(verb: Token, frame: lexicon.Frame, speaker: Token, content: tuple[Tokens, ...]) -> Statement:
    return Statement((verb.i, verb.i + 1), verb.lemma_.lower(), frame.act, speaker.i, content, True, verb.i)
