"""Sentences that are nothing but quotation go on with the statement before them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from claimstream_enrich.claims.statements import Statement, Tokens, ranges

if TYPE_CHECKING:
    from claimstream_enrich.tree import Tree

_DASHES = frozenset(("-", "--", "–", "—", "―"))
_NEAR = 12
"""Characters within which the stop before a quotation, or the word behind it, stands."""


def continued(doc: Tree, found: list[Statement], quotes: list[Tokens]) -> list[Statement]:
    """Gives each sentence that is nothing but quotation, and in no statement, to the statement before it."""
    covered = {i for s in found for start, end in s.content for i in range(start, end)}
    result, text = list(found), doc.text if quotes else ""
    cues = [statement.cue[0] for statement in found]
    for start, end in quotes:
        alone = [i for i in range(start, end) if not doc.silent[i]]
        if len(alone) < 2 or any(i in covered for i in alone) or not _fills_sentence(doc, text, start, end):
            continue
        place = bisect_left(cues, start) - 1
        if place < 0 or start - max(e for _, e in (*result[place].content, result[place].cue)) > 60:
            continue
        owner = result[place]
        if doc.words[owner.hub] in _DASHES:
            continue  # signed: the next quotation is another's
        tokens = {i for s, e in owner.content for i in range(s, e)} | set(range(start, end))
        result[place] = replace(owner, content=ranges(doc, tokens))
    return result


def _fills_sentence(doc: Tree, text: str, start: int, end: int) -> bool:
    """Whether nothing but quotation stands in the sentences of a range."""
    first, last = doc[start].sent.start, doc[end - 1].sent.end
    return (all(doc.silent[first:start]) and all(doc.silent[end:last])) or _stands_alone(doc, text, start, end)


def _stands_alone(doc: Tree, text: str, start: int, end: int) -> bool:
    """The same by the marks around a quotation, where the parse has missed the stop before: `wrote on X. "We ..."`."""
    first, last = doc.starts[start], doc.end_of(end - 1)
    before = text[max(0, first - _NEAR) : first].rstrip(" ")[-1:]
    rest = text[last : last + _NEAR].lstrip(" ")[:1]
    closed = any(text[doc.starts[i]] in ".!?…" for i in range(max(start, end - 2), end))
    return before in (".", "!", "?", "\n", "") and closed and (rest in ("\n", "") or rest.isupper() or rest in '"“')
