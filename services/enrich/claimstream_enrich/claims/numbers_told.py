"""Cues whose object is nothing but a number: `while the organizers claimed 12,000`, `the army acknowledged four`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import lexicon
from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.sources import can_speak, source_of
from claimstream_enrich.claims.statements import Statement, ranges

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_GIVING = frozenset(("give", "leave", "put", "offer"))
"""Verbs that report with a figure only where their object is a toll."""
_WANTING = frozenset(("promise", "demand", "call_for"))


def number_told(verb: Token, figured: frozenset[int]) -> Statement | None:
    """The statement of a bare number that is a figure; None of any other verb."""
    number = next((c for c in verb.children if c.dep_ == "dobj" and c.pos_ == "NUM" and c.i in figured), None)
    frame, source = lexicon.frame_of(verb), source_of(verb)
    if number is None or frame is None or not frame.obj or source is None:
        return None
    if not can_speak(source) and source.lemma_.lower() not in persons():
        return None
    if verb.lemma_ in _GIVING or frame.act in _WANTING:
        return None
    content = ranges(verb.doc, (t.i for t in number.subtree))
    return Statement((verb.i, verb.i + 1), verb.lemma_.lower(), frame.act, source.i, content, False, verb.i)
