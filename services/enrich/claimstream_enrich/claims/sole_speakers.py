"""Counts that the parse has left out of what the only speaker of their sentence says: `Seven died and dozens were hurt,
officials told reporters`, `X said 13 men, among them three guards, were held`."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims import lexicon
from claimstream_enrich.claims.chains import Chained

if TYPE_CHECKING:
    from claimstream_enrich.claims.statements import Statement
    from claimstream_enrich.tree import Tree

_NEAR = 12
"""Tokens between a speaker and the verb of saying."""


def sole_speaker(doc: Tree, statements: Sequence[Chained], hubs: Sequence[int], at: int) -> int | None:
    """The number of the statement that a count at a token belongs to as well; None where two speak, or none does.

    `hubs` holds the cue of each statement, and both are in the order of the text.
    """
    sentence = doc[at].sent
    first, last = bisect_left(hubs, sentence.start), bisect_left(hubs, sentence.end)
    if last - first != 1:
        return None
    said = statements[first].statement
    if not said.clause or said.source is None or not said.content or abs(said.source - said.hub) > _NEAR:
        return None
    return first if _is_between(said, at) or _is_closed_by(doc, said, sentence.end, at) else None


def _is_between(said: Statement, at: int) -> bool:
    """Whether a count stands between the verb of saying and the last of what is said."""
    return said.hub < at < max(end for _, end in said.content)


def _is_closed_by(doc: Tree, said: Statement, stop: int, at: int) -> bool:
    """Whether a speaker behind a comma closes a sentence in which a count stands before what is said."""
    low, high = said.content[0][0], said.content[-1][1]
    opening = min(said.hub, said.source if said.source is not None else said.hub)
    if not at < low < high <= opening or ";" in doc.words[at:opening]:
        return False
    closed = "," in doc.words[high - 1 : opening]
    return closed and not any(doc.tag[i] in lexicon.FINITE for i in range(said.hub + 1, stop))
