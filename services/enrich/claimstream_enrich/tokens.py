"""The tokens of a tree and ranges of them, under the names of spaCy's Token and Span."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from claimstream_enrich.tree import Tree

Values = tuple[int, int, bool, bool, str, str, str, str, str, str, str, "TokenSpan"]
"""i, idx, is_space, is_punct, text, lower_, lemma_, pos_, tag_, dep_, ent_type_, sent: one object is handed on faster
than a dozen."""


class Token:
    """One token. The names are those of spaCy's Token; `children` is in the order of the text, `doc` the tree."""

    __slots__ = (
        "_subtree", "children", "dep_", "doc", "ent_type_", "head", "i", "idx", "is_punct", "is_space", "lemma_",
        "lower_", "pos_", "sent", "tag_", "text",
    )  # fmt: skip
    _subtree: tuple[Token, ...] | None
    children: list[Token] | tuple[()]
    head: Token

    def __init__(self, doc: Tree, values: Values) -> None:
        """Without its neighbours: the tree sets them."""
        self.doc, self.children, self._subtree = doc, (), None
        (
            self.i, self.idx, self.is_space, self.is_punct, self.text, self.lower_, self.lemma_, self.pos_, self.tag_,
            self.dep_, self.ent_type_, self.sent,
        ) = values  # fmt: skip

    def __len__(self) -> int:
        """Characters."""
        return len(self.text)

    def __repr__(self) -> str:
        """The word."""
        return self.text

    @property
    def subtree(self) -> tuple[Token, ...]:
        """The token and all that hangs from it, in the order of the text. A loop: a garbled text can be 1,000 deep."""
        if not self.children:
            return (self,)
        if self._subtree is None:
            found: list[Token] = [self]
            for token in found:
                found += token.children
            self._subtree = tuple(sorted(found, key=attrgetter("i")))
            self.doc.spread.append(self)
        return self._subtree

    @property
    def lefts(self) -> list[Token]:
        """The children before it."""
        return [child for child in self.children if child.i < self.i]

    @property
    def rights(self) -> list[Token]:
        """The children behind it."""
        return [child for child in self.children if child.i > self.i]

    @property
    def left_edge(self) -> Token:
        """The first token of the subtree in the text."""
        return self.subtree[0]

    @property
    def right_edge(self) -> Token:
        """The last token of the subtree in the text."""
        return self.subtree[-1]

    @property
    def ancestors(self) -> Iterator[Token]:
        """From its head up to the root."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    @property
    def conjuncts(self) -> list[Token]:
        """The tokens it is coordinated with."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        found = [first]
        for token in found:
            found += (child for child in token.rights if child.dep_ == "conj")
        return [token for token in found if token is not self]

    @property
    def is_quote(self) -> bool:
        """Whether it is a quotation mark."""
        return self.doc.quote[self.i]

    @property
    def like_num(self) -> bool:
        """Whether it is a number, in digits or words."""
        return self.doc.numeric[self.i]

    def nbor(self, distance: int = 1) -> Token:
        """The token so many further on. Raises IndexError outside of the text."""
        if self.i + distance < 0:
            raise IndexError(self.i + distance)
        return self.doc[self.i + distance]


class TokenSpan:
    """A half-open range of tokens. `label_` is that of a name, else ""."""

    __slots__ = ("doc", "end", "label_", "start")

    def __init__(self, doc: Tree, start: int, end: int, label: str = "") -> None:
        """An empty range starts and ends at one place."""
        self.doc, self.start, self.end, self.label_ = doc, start, end, label

    def __len__(self) -> int:
        """Tokens."""
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        """In the order of the text."""
        return iter(self.doc[self.start : self.end])

    def __reversed__(self) -> Iterator[Token]:
        """From the last one on."""
        return reversed(self.doc[self.start : self.end])

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> list[Token]: ...
    def __getitem__(self, at: int | slice) -> Token | list[Token]:
        """Counted from the start of the range. Raises IndexError."""
        return self.doc[self.start : self.end][at]

    @property
    def start_char(self) -> int:
        """Offset of the first character."""
        return self.doc.starts[self.start]

    @property
    def end_char(self) -> int:
        """Offset behind the last character."""
        return self.doc.end_of(self.end - 1)

    @property
    def text(self) -> str:
        """Its words, without the space behind the last."""
        doc, last = self.doc, self.end - 1
        return doc.text[doc.starts[self.start] : doc.starts[last] + len(doc.words[last])] if self.start <= last else ""

    @property
    def words(self) -> list[str]:
        """Its words in lower case."""
        return self.doc.lower[self.start : self.end]

    @property
    def lemmas(self) -> list[str]:
        """Its lemmas in lower case."""
        return self.doc.small_lemma[self.start : self.end]

    @property
    def root(self) -> Token:
        """The root of a sentence in it; else, of the tokens whose heads lie outside, the first of the topmost."""
        tokens = self.doc[self.start : self.end]
        own = next((token for token in tokens if token.head is token), None)
        if own is not None:
            return own
        tops = [token for token in tokens if not self.start <= token.head.i < self.end]
        return min(tops, key=self._depth, default=tokens[0])

    def _depth(self, token: Token) -> int:
        """How far from the root; marks and blanks that nothing hangs from count as furthest."""
        lone = (token.is_space or token.is_punct) and not token.children
        return len(self.doc) if lone else sum(1 for _ in token.ancestors)
