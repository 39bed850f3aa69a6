"""What an act of attribution is made of, and ranges of tokens."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from claimstream_schemas.claim import Act

if TYPE_CHECKING:
    from claimstream_enrich.tree import Tree

Tokens = tuple[int, int]
"""A half-open range of token indices."""


def overlapping(sorted_ranges: Sequence[Tokens], start: int, end: int) -> Sequence[Tokens]:
    """Of ranges in order and apart, those that share a token with a range."""
    if not sorted_ranges:
        return sorted_ranges
    first = bisect_right(sorted_ranges, start, key=itemgetter(1))
    last = bisect_left(sorted_ranges, end, key=itemgetter(0))
    return sorted_ranges[first:last]


@dataclass(frozen=True, slots=True)
class Statement:
    """Somebody says something. `source` is the token index of the speaker's noun or pronoun (None: the one who spoke
    before), `clause` whether the content, in the order of the text, is a clause or a quotation and not a mere object,
    `hub` the cue's token."""

    cue: Tokens
    lemma: str
    act: Act
    source: int | None
    content: tuple[Tokens, ...]
    clause: bool
    hub: int

    @property
    def size(self) -> int:
        """Tokens of the content."""
        return sum(end - start for start, end in self.content)

    def holds(self, token: int) -> bool:
        """Whether a token is part of the content."""
        content = self.content
        near = bool(content) and content[0][0] <= token < content[-1][1]
        return near and any(start <= token < end for start, end in content)


def ranges(doc: Tree, tokens: Iterable[int]) -> tuple[Tokens, ...]:
    """Token indices as ranges, joined over punctuation and white space between them, trimmed of it at their ends."""
    found: list[Tokens] = []
    start = end = -1
    for token in sorted(set(tokens)):
        if token != end and (start < 0 or token - end > 2 or not all(doc.silent[end:token])):
            if start >= 0:
                found.append((start, end))
            start = token
        end = token + 1
    if start >= 0:
        found.append((start, end))
    trimmed = [trim(doc, *edges) for edges in found]
    return tuple((start, end) for start, end in trimmed if start < end)


def trim(doc: Tree, start: int, end: int) -> Tokens:
    """A range without punctuation and white space at its ends; quotation marks that belong to a pair inside stay."""
    while start < end and (doc.space[start] or (doc.mark[start] and not _is_opening(doc, start, end))):
        start += 1
    while start < end and (doc.space[end - 1] or (doc.mark[end - 1] and not _is_closing(doc, start, end))):
        end -= 1
    return start, end


def _is_opening(doc: Tree, start: int, end: int) -> bool:
    return doc.quote[start] and any(doc.quote[start + 1 : end])


def _is_closing(doc: Tree, start: int, end: int) -> bool:
    return doc.quote[end - 1] and sum(doc.quote[start:end]) % 2 == 0
