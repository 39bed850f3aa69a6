"""Where the marks of html passages stand in the text that the passages are taken from. Pure."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

from claimstream_search.text_clauses import MARK

_PIECE = re.compile(f"({re.escape(MARK[0])}|{re.escape(MARK[1])})")


def places(passages: Iterable[str], text: str) -> list[tuple[int, int]]:
    """Half-open character offsets into `text` of all that is marked, in order, each once.

    A passage that stands in the text more than once counts at its first place; `text[start:end]` is what was marked
    wherever that is.
    """
    found: set[tuple[int, int]] = set()
    for passage in passages:
        words, spans = plain(passage)
        start = text.find(words)
        if start >= 0:
            found |= {(start + begin, start + end) for begin, end in spans}
    return sorted(found)


def plain(passage: str) -> tuple[str, list[tuple[int, int]]]:
    """The passage as it stands in the text, and where its marks stand in that."""
    words, length, spans = "", 0, []
    begin = 0
    for piece in _pieces(passage):
        if piece == MARK[0]:
            begin = length
        elif piece == MARK[1]:
            spans.append((begin, length))
        else:
            words += html.unescape(piece)
            length = len(words)
    return words, spans


def _pieces(passage: str) -> Iterator[str]:
    return (piece for piece in _PIECE.split(passage) if piece)
