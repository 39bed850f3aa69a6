"""Quotation marks: which stretches of a text are quoted, also where a mark is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimstream_enrich.claims.statements import overlapping

_BLOCK = re.compile(r"[^\n]+")
_MARK = re.compile(r"['`‘’\"“”„«»](?:(?<=[\"“”„«»])|(?<=')'|(?<=`)`|(?<=‘)‘|(?<=’)’)")
"""A quotation mark of two strokes; wires write two single ones. Begins with a set, which `re` finds fast."""
_OPENING = ("“", "„", "«", "``", "‘‘")
_CLOSING = ("”", "»", "’’")
_SAID = re.compile(
    r"[,.!?…] (?:said|says|(?:he|she|they|the [\w ]{1,30}?|[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,4}) "
    r"(?:said|says|told|adds?|added|stated|declared|asked|replied|explained|warned|insisted))\b"
)
"""Where a quotation that nobody has closed must have ended."""
_SINGLE_OPENING = re.compile(r"['‘](?<![\w'‘’].)(?=\w)")
_SINGLE_CLOSING = re.compile(r"[,.!?…]['’](?!\w)")
"""A quotation between single marks opens before a word and closes behind a stop. Apostrophes do neither."""
_SINGLE_LENGTH = 2000
"""Characters before the closing stop: an apostrophe that looks like an opening mark must not quote half an article."""
_SAID_LENGTH = 200
"""Characters that `said X` may take: what was searched for it is not searched again, so the time stays linear."""


def quoted_spans(text: str) -> list[tuple[int, int]]:
    """Half-open character ranges from the opening to behind the closing mark, in order, none across a line break.

    An opening mark that is never closed runs to the end of its line; a closing mark that nothing opened begins with it.
    """
    double = [span for block in _BLOCK.finditer(text) for span in _in_block(block.group(), block.start())]
    return sorted([*double, *(span for span in _single(text) if not overlapping(double, *span))])


def _single(text: str) -> Iterator[tuple[int, int]]:
    """Quotations between single marks. Both kinds of marks are walked once: lines may be full of them."""
    closings = _SINGLE_CLOSING.finditer(text)
    closing, end = next(closings, None), 0
    for opening in _SINGLE_OPENING.finditer(text):
        if opening.start() < end:
            continue
        first = opening.end()
        while closing is not None and closing.start() < first:
            closing = next(closings, None)
        if closing is None:
            return
        if closing.start() - first <= _SINGLE_LENGTH and "\n" not in text[first : closing.start()]:
            end = closing.end()
            yield opening.start(), end


def _in_block(block: str, offset: int) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    opened: re.Match[str] | None = None
    searched = 0
    for mark in _MARK.finditer(block):
        if opened is None:
            if _opens(block, mark):
                opened = mark
            elif not spans and mark.start() > 0:
                spans.append((offset, offset + mark.end()))  # nobody has opened it
        elif _closes(opened.group(), mark.group()):
            spans.append((offset + opened.start(), offset + mark.end()))
            opened = None
        elif mark.group() in _OPENING:
            said = _SAID.search(block, max(opened.end(), searched - _SAID_LENGTH), mark.start())
            searched = mark.start()
            if said is not None:
                spans.append((offset + opened.start(), offset + said.start() + 1))  # nobody has closed it
                opened = mark
    if opened is not None and opened.end() < len(block):
        said = _SAID.search(block, opened.end())
        spans.append((offset + opened.start(), offset + (said.start() + 1 if said else len(block))))
    return spans


def _opens(block: str, mark: re.Match[str]) -> bool:
    """Whether a mark begins a quotation where none is open: it does not lean on the word before it."""
    before = block[mark.start() - 1 : mark.start()]
    after = block[mark.end() : mark.end() + 1]
    leans = bool(before) and not before.isspace() and before not in "([-–—"
    if mark.group() in _CLOSING:
        return not leans and after.isalnum()  # "»so«", "”so”"
    return mark.group() in _OPENING or not leans or (bool(after) and after.isalnum())


def _closes(opener: str, mark: str) -> bool:
    """Whether a mark ends the quotation that another one has opened."""
    if mark in ("“", "‘‘"):
        return opener == "„"
    if mark in ("«", "»"):
        return (mark == "«") == (opener == "»")
    return mark not in _OPENING
