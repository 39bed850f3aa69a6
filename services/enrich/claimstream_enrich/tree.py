"""A parse as plain values: its columns, and its tokens with head, children and sentence at hand.

spaCy makes a new object for each token, child and sentence that is asked for. The enrichers ask for each a dozen times,
so they read this copy, made once per parse, under spaCy's own names. It holds no part of the Doc.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any, overload

from spacy.attrs import (
    DEP,
    ENT_TYPE,
    HEAD,
    IDX,
    IS_PUNCT,
    IS_QUOTE,
    IS_SPACE,
    LEMMA,
    LIKE_NUM,
    LOWER,
    ORTH,
    POS,
    SENT_START,
    SPACY,
    TAG,
)  # fmt: skip

if TYPE_CHECKING:
    from spacy.tokens import Doc

_NUMBERS = (IDX, HEAD, SENT_START, SPACY, IS_SPACE, IS_PUNCT, IS_QUOTE, LIKE_NUM)
_STRINGS = (ORTH, LOWER, LEMMA, POS, TAG, DEP, ENT_TYPE)
_KEY = "claimstream_tree"


class Token:
    """One token. The names are those of spaCy's Token; `children` is in the order of the text, `doc` the tree."""

    __slots__ = (
        "_subtree", "children", "dep_", "doc", "ent_type_", "head", "i", "idx", "is_punct", "is_space", "lemma_",
        "lower_", "pos_", "sent", "tag_", "text",
    )  # fmt: skip
    head: Token
    sent: TokenSpan

    def __init__(
        self, doc: Tree, i: int, idx: int, is_space: bool, is_punct: bool,
        text: str, lower: str, lemma: str, pos: str, tag: str, dep: str, ent_type: str,
    ) -> None:  # fmt: skip
        """Without its neighbours: the tree sets them."""
        self.doc, self.i, self.idx, self.is_space, self.is_punct = doc, i, idx, is_space, is_punct
        self.text, self.lower_, self.lemma_, self.pos_, self.tag_ = text, lower, lemma, pos, tag
        self.dep_, self.ent_type_ = dep, ent_type
        self.children: Sequence[Token] = ()
        self._subtree: tuple[Token, ...] | None = None

    def __len__(self) -> int:
        """Characters."""
        return len(self.text)

    def __repr__(self) -> str:
        """The word."""
        return self.text

    @property
    def subtree(self) -> tuple[Token, ...]:
        """The token and all that hangs from it, in the order of the text. A loop: a garbled text can be 1,000 deep."""
        if self._subtree is None:
            found: list[Token] = [self]
            for token in found:
                found += token.children
            self._subtree = tuple(sorted(found, key=attrgetter("i")))
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
        return self.doc.tokens[min(token.i for token in self.subtree)] if self.children else self

    @property
    def right_edge(self) -> Token:
        """The last token of the subtree in the text."""
        return self.doc.tokens[max(token.i for token in self.subtree)] if self.children else self

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
        return self.doc.tokens[self.i + distance]


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
        return iter(self.doc.tokens[self.start : self.end])

    def __reversed__(self) -> Iterator[Token]:
        """From the last one on."""
        return reversed(self.doc.tokens[self.start : self.end])

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> list[Token]: ...
    def __getitem__(self, at: int | slice) -> Token | list[Token]:
        """Counted from the start of the range. Raises IndexError."""
        return self.doc.tokens[self.start : self.end][at]

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
        if self.start >= self.end:
            return ""
        words, blanks = self.doc.words, self.doc.blank
        return (
            "".join(words[i] + " " if blanks[i] else words[i] for i in range(self.start, self.end - 1))
            + (words[self.end - 1])
        )

    @property
    def root(self) -> Token:
        """The root of a sentence in it; else, of the tokens whose heads lie outside, the first of the topmost."""
        tokens = self.doc.tokens[self.start : self.end]
        own = next((token for token in tokens if token.head is token), None)
        if own is not None:
            return own
        tops = [token for token in tokens if not self.start <= token.head.i < self.end]
        return min(tops, key=self._depth, default=tokens[0])

    def _depth(self, token: Token) -> int:
        """How far from the root; marks and blanks that nothing hangs from count as furthest."""
        lone = (token.is_space or token.is_punct) and not token.children
        return len(self.doc) if lone else sum(1 for _ in token.ancestors)


class Tree:
    """The tokens of a text, their attributes as columns with one entry per token, sentences, and the model's names.

    `head` holds indices, `opens` whether a sentence starts there, `silent` whether the token is a mark or white space,
    `common` the words that stand somewhere in small letters. Neighbours beyond the ends are asked with
    `word`, which answers "".
    """

    def __init__(self, doc: Doc) -> None:
        """A copy of what `doc` says now."""
        numbers: Any = doc.to_array(list(_NUMBERS)).astype("int64").reshape(-1, len(_NUMBERS)).T
        keys: Any = doc.to_array(list(_STRINGS)).reshape(-1, len(_STRINGS)).T.tolist()
        strings, known = doc.vocab.strings, dict[int, str]()
        for key in set[int]().union(*keys):
            known[key] = strings[key]
        words = [[known[key] for key in column] for column in keys]
        self.starts: list[int] = numbers[0].tolist()
        self.head: list[int] = (numbers[1] + range(len(doc))).tolist()
        flags: list[list[bool]] = (numbers[2:] == 1).tolist()
        self.opens, self.blank, self.space, self.mark, self.quote, self.numeric = flags
        self.silent: list[bool] = ((numbers[4] | numbers[5]) == 1).tolist()
        self.words, self.lower, self.lemma, self.pos, self.tag, self.dep, _ = words
        self.common = frozenset(word for word, small in zip(self.words, self.lower, strict=True) if word == small)
        rows = zip(range(len(doc)), self.starts, self.space, self.mark, *words, strict=True)
        self.tokens = [Token(self, *row) for row in rows]
        self.sents = self._sentences()
        self._link()
        self.ents = [TokenSpan(self, name.start, name.end, name.label_) for name in doc.ents]

    def _sentences(self) -> list[TokenSpan]:
        first = [i for i, opens in enumerate(self.opens) if opens or i == 0]
        return [TokenSpan(self, *edges) for edges in zip(first, [*first[1:], len(self.tokens)], strict=False)]

    def _link(self) -> None:
        tokens, below = self.tokens, dict[int, list[Token]]()
        for token, at in zip(tokens, self.head, strict=True):
            token.head = tokens[at]
            if at != token.i:
                below.setdefault(at, []).append(token)
        for at, children in below.items():
            tokens[at].children = children
        for sentence in self.sents:
            for token in tokens[sentence.start : sentence.end]:
                token.sent = sentence

    def __len__(self) -> int:
        """The number of tokens."""
        return len(self.tokens)

    def __iter__(self) -> Iterator[Token]:
        """In the order of the text."""
        return iter(self.tokens)

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> TokenSpan: ...
    def __getitem__(self, at: int | slice) -> Token | TokenSpan:
        """A token, or a range of them. Raises IndexError."""
        if isinstance(at, slice):
            start, end, _ = at.indices(len(self.tokens))
            return TokenSpan(self, start, max(start, end))
        return self.tokens[at]

    @cached_property
    def text(self) -> str:
        """The whole text, put together once."""
        return "".join(word + " " if blank else word for word, blank in zip(self.words, self.blank, strict=True))

    def word(self, at: int) -> str:
        """The token in lower case; "" before the first and after the last."""
        return self.lower[at] if 0 <= at < len(self.lower) else ""

    def at(self, offset: int) -> int:
        """The index of the token that holds a character (or the space behind it)."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def range(self, start: int, end: int) -> tuple[int, int]:
        """The token range that a range of characters touches."""
        return self.at(start), self.at(end - 1) + 1

    def end_of(self, at: int) -> int:
        """The offset behind a token's last character."""
        return self.starts[at] + len(self.words[at])

    def root(self, first: int, last: int) -> int:
        """The token of a range whose head lies outside of it (the last one where several do)."""
        return next((i for i in range(last - 1, first - 1, -1) if not first <= self.head[i] < last), last - 1)


def tree_of(doc: Doc) -> Tree:
    """The tree of a parse: made when it is first asked for, and kept with the parse."""
    kept = doc.user_data.get(_KEY)
    if not isinstance(kept, Tree):
        kept = doc.user_data[_KEY] = Tree(doc)
    return kept
