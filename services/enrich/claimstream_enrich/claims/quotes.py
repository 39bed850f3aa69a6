"""Quotation marks: which stretches of a text are quoted, also where a mark is missing."""

from __future__ import annotations

import re

_BLOCK = re.compile(r"[^\n]+")
_OPENING = "“„«"
_CLOSING = "”»"
_EITHER = '"'
_SINGLE = re.compile(r"(?<![\w'‘’])['‘](?=\w)([^\n]*?[,.!?…])['’](?!\w)")
"""A quotation between single marks: it opens before a word and closes behind a stop. Apostrophes do neither."""


def quoted_spans(text: str) -> list[tuple[int, int]]:
    """Half-open character ranges from the opening to behind the closing mark, in order, none across a line break.

    An opening mark that is never closed runs to the end of its line; a closing mark that nothing opened begins with it.
    """
    double = [span for block in _BLOCK.finditer(text) for span in _in_block(block.group(), block.start())]
    single = (found.span() for found in _SINGLE.finditer(text))
    return sorted([*double, *(span for span in single if not any(a < span[1] and span[0] < b for a, b in double))])


def _in_block(block: str, offset: int) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    for at, mark in enumerate(block):
        if mark in _CLOSING or (mark == _EITHER and _closes(block, at, opened)):
            start = opened if opened is not None else (0 if not spans else None)
            if start is not None and at > start:
                spans.append((offset + start, offset + at + 1))
            opened = None
        elif (mark in _OPENING or mark == _EITHER) and opened is None:
            opened = at
    if opened is not None and opened + 1 < len(block):
        spans.append((offset + opened, offset + len(block)))
    return spans


def _closes(block: str, at: int, opened: int | None) -> bool:
    """Whether a straight mark ends a quotation: one is open, or it leans on the word before it."""
    if opened is not None:
        return True
    before = block[at - 1 : at]
    after = block[at + 1 : at + 2]
    return bool(before) and not before.isspace() and before not in "([-–—" and (not after or not after.isalnum())
