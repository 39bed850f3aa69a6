"""A parse as plain values: its columns, and its tokens with head, children and sentence at hand.

spaCy makes a new object for each token, child and sentence that is asked for. The enrichers ask for each a dozen times,
so they read this copy, made once per parse, under spaCy's own names. It holds no part of the Doc.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property, lru_cache
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

from claimstream_enrich.tokens import Token, TokenSpan

if TYPE_CHECKING:
    from spacy.strings import StringStore
    from spacy.tokens import Doc

__all__ = ["Token", "TokenSpan", "Tree", "forget_tree", "tree_of"]

_NUMBERS = (IDX, HEAD, SENT_START, SPACY, IS_SPACE, IS_PUNCT, IS_QUOTE, LIKE_NUM)
_STRINGS = (ORTH, LOWER, LEMMA, POS, TAG, DEP, ENT_TYPE)
_KEY = "claimstream_tree"
_MOST = 50_000
"""Strings kept: more than a thousand articles have."""


class _Strings(dict[int, str]):
    """The strings of a parse by their hashes. spaCy makes a new object each time one is asked for; these are made once
    for all texts, so that a comparison mostly compares addresses, and a look-up in a set finds its hash made.
    """

    def __init__(self, store: StringStore) -> None:
        """None known yet."""
        self._store = store

    def __missing__(self, key: int) -> str:
        if len(self) >= _MOST:
            self.clear()
        string = self[key] = self._store[key]
        return string


@lru_cache(maxsize=2)
def _strings(store: StringStore) -> _Strings:
    return _Strings(store)


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
        string = _strings(doc.vocab.strings).__getitem__
        words = [list(map(string, column)) for column in keys]
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
        return "".join([word + " " if blank else word for word, blank in zip(self.words, self.blank, strict=True)])

    @cached_property
    def small_lemma(self) -> list[str]:
        """The lemmas in lower case, made once: several layers look for lemmas of a set among all tokens."""
        return list(map(str.lower, self.lemma))

    def fall_apart(self) -> None:
        """Lets go of the tokens, when nobody will read them again. They point at one another, so only the garbage
        collector would find them, and an article makes enough of them to set it off.
        """
        for token in self.tokens:
            del token.head
            token.children, token._subtree = (), None
        for kept in (self.tokens, self.sents, self.ents):
            kept.clear()

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


def forget_tree(parse: object) -> None:
    """Frees the tree of a parse, if one was made of it. Whoever asks again gets a new one."""
    kept = getattr(parse, "user_data", {}).pop(_KEY, None)
    if isinstance(kept, Tree):
        kept.fall_apart()
