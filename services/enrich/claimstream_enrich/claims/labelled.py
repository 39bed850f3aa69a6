"""Sources that stand before a colon without a verb: `Rail officials: four dead.`, `Her own count: eight.`, `From the
ministry's noon bulletin: 4 dead`, `Israel's account of the same morning: eight men`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.lexicon import ACCOUNT_NOUNS, words
from claimstream_enrich.claims.owners import owner_of
from claimstream_enrich.claims.sources import can_speak
from claimstream_enrich.claims.statements import Statement, Tokens, overlapping, trim

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_COLON = re.compile(r":(?=[ \t])")
_LONGEST = 90
"""Characters of a label."""
_FURTHEST = 150
"""Tokens that a label speaks for; a text may be one sentence in the parse."""
_STOP = re.compile(r"[.!?;:][”\"]?[ \t]|\n")
"""What a label begins behind."""
_FINITE = frozenset(("VBZ", "VBP", "VBD", "MD"))
_ANSWERS = ACCOUNT_NOUNS | people.DOCUMENTS | words("answer reply response figure number toll list bill balance log "
                                                    "verdict census record sum line position claim")  # fmt: skip
"""What somebody says or counts: its owner speaks, whatever verb follows (`Oslo's answer came at noon: 40 dead`)."""
_OFFICES = (people.PERSON_WORDS | people.BODIES | people.MANY | people.SPOKESPEOPLE) - words("general team service")
_OPENING = frozenset(("from", "so", "then", "and", "but"))
_DETERMINERS = frozenset(("no", "any", "another", "each"))


def labelled(doc: Tree, quotes: list[Tokens], figured: frozenset[int]) -> Iterator[Statement]:
    """A statement for each label: what stands behind its colon up to the full stop, where it tells a figure."""
    text = doc.text
    for match in _COLON.finditer(text):
        near = max(0, match.start() - _LONGEST)
        start = max((m.end() for m in _STOP.finditer(text, near, match.start())), default=-1 if near else 0)
        label = doc.range(start, match.start()) if 0 <= start < match.start() else (0, 0)
        source = _speaker(doc, label)
        if source is None or overlapping(quotes, label[0], label[1]):
            continue
        colon = doc.at(match.start())
        content = trim(doc, colon + 1, _end(doc, colon + 1))
        if content[0] < content[1] and any(i in figured for i in range(*content)):
            yield Statement((colon, colon + 1), "say", "state", source.i, (content,), True, colon)


def _end(doc: Tree, start: int) -> int:
    """The token behind what a label tells: a full stop or semicolon, or the label of the next."""
    sentence = min(doc[start].sent.end, start + _FURTHEST) if start < len(doc) else start
    return next((i for i in range(start, sentence) if doc.words[i] == ";" and ":" in doc.words[i:sentence]), sentence)


def _speaker(doc: Tree, label: Tokens) -> Token | None:
    """Who speaks by a label; None where it is a clause, a heading, a place or a count."""
    start, end = label
    while start < end and (doc.lower[start] in _OPENING or doc.silent[start]):
        start += 1
    if start >= end or doc.pos[start] == "ADP":
        return None
    answer = next((i for i in range(start, end) if doc.lower[i] in _ANSWERS), None)
    owner = owner_of(doc[answer]) if answer is not None else None
    if owner is not None and start <= owner.i < end and can_speak(owner):
        return owner
    if any(doc.tag[i] in _FINITE and doc.words[i][:1].isalpha() for i in range(start, end)):
        return None
    head = doc[doc.root(start, end)]
    return head if _holds_office(head) else None


def _holds_office(head: Token) -> bool:
    """Whether a noun means somebody who speaks for others: `the mayor`, `Rail officials`, `The Example Army`."""
    if not {head.lower_, head.lemma_.lower()}.isdisjoint(_OFFICES):
        return not any(c.lower_ in _DETERMINERS or c.dep_ == "nummod" for c in head.children)
    return head.pos_ == "PROPN" and head.ent_type_ == "ORG"
