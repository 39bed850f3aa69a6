"""What an act of attribution is made of, and ranges of tokens."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimstream_schemas.claim import Act

if TYPE_CHECKING:
    from spacy.tokens import Doc

Tokens = tuple[int, int]
"""A half-open range of token indices."""


def overlapping(sorted_ranges: Sequence[Tokens], start: int, end: int) -> Sequence[Tokens]:
    """Of ranges in order and apart, those that share a token with a range."""
    first = bisect_right(sorted_ranges, start, key=lambda tokens: tokens[1])
    last = bisect_left(sorted_ranges, end, key=lambda tokens: tokens[0])
    return sorted_ranges[first:last]


@dataclass(frozen=True, slots=True)
class Statement:
    """Somebody says something. `source` is the token index of the speaker's noun or pronoun (None: the one who spoke
    before), `clause` whether the content is a clause or a quotation and not a mere object, `hub` the cue's token."""

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
        return any(start <= token < end for start, end in self.content)


def ranges(doc: Doc, tokens: Iterable[int]) -> tuple[Tokens, ...]:
    """Token indices as ranges, joined over punctuation and white space between them, trimmed of it at their ends."""
    found: list[list[int]] = []
    for token in sorted(set(tokens)):
        gap = range(found[-1][1], token) if found else range(0)
        if found and all(doc[i].is_punct or doc[i].is_space for i in gap) and len(gap) <= 2:
            found[-1][1] = token + 1
        else:
            found.append([token, token + 1])
    trimmed = [trim(doc, start, end) for start, end in found]
    return tuple((start, end) for start, end in trimmed if start < end)


def trim(doc: Doc, start: int, end: int) -> Tokens:
    """A range without punctuation and white space at its ends; quotation marks that belong to a pair inside stay."""
    while start < end and (doc[start].is_space or (doc[start].is_punct and not _is_opening(doc, start, end))):
        start += 1
    while start < end and (doc[end - 1].is_space or (doc[end - 1].is_punct and not _is_closing(doc, start, end))):
        end -= 1
    return start, end


def _is_opening(doc: Doc, start: int, end: int) -> bool:
    return doc[start].is_quote and any(doc[i].is_quote for i in range(start + 1, end))


def _is_closing(doc: Doc, start: int, end: int) -> bool:
    return doc[end - 1].is_quote and sum(doc[i].is_quote for i in range(start, end)) % 2 == 0
