"""A parse as plain values: its columns, and its tokens with head, children and sentence at hand.

spaCy makes a new object for each token, child and sentence that is asked for. The enrichers ask for each a dozen times,
so they read this copy, made once per parse, under spaCy's own names. It holds no part of the Doc.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property, lru_cache
from itertools import chain, repeat
from operator import add
from struct import Struct
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.attrs import DEP, ENT_IOB, ENT_TYPE, HEAD, IDX, LEMMA, ORTH, POS, SENT_START, SPACY, TAG

from claimstream_enrich.asked import forget_answers
from claimstream_enrich.places import Places
from claimstream_enrich.tokens import Token, TokenSpan

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

__all__ = ["Token", "TokenSpan", "Tree", "forget_tree", "tree_of"]

_NUMBERS = (IDX, HEAD, SENT_START, SPACY, ENT_IOB)
_FORM = (ORTH, LEMMA, POS, TAG)
_PLACE = (DEP, ENT_TYPE)
_ATTRIBUTES = [*_NUMBERS, *_FORM, *_PLACE]
_AS_FORM, _AS_PLACE = len(_NUMBERS), len(_NUMBERS) + len(_FORM)
"""The columns at which these begin."""
_GOES_ON, _BEGINS = 1, 3
"""spaCy's numbers for a token within a name, and for its first."""
_SPACES = ("", " ")
_HASHES = Struct(f"={len(_FORM)}Q")
_KEY = "claimstream_tree"
_MOST = 30_000
"""Strings kept, and forms of words: those of some hundred articles, 10 MB; of 10,000 every fourth is made anew."""

_WIDTH = 11
_Form = tuple[str, str, bool, bool, bool, bool, bool, str, str, str, str]
"""What a word is wherever it stands in one form: text, in lower case, white space, mark, either of them, quotation
mark, number, lemma, that in lower case, part of speech, tag."""


class _Strings(dict[int, str]):
    """The strings of a parse by their hashes. spaCy makes a new object each time one is asked for; these are made once
    for all texts, so that a comparison mostly compares addresses, and a look-up in a set finds its hash made.
    """

    def __init__(self, vocab: Vocab) -> None:
        """None known yet."""
        self._store = vocab.strings

    def __missing__(self, key: int) -> str:
        if len(self) >= _MOST:
            self.clear()
        string = self[key] = self._store[key]
        return string


class _Forms(dict[bytes, _Form]):
    """The words of a parse by the hashes of _FORM, 8 bytes each: one look-up for all that follows from them."""

    def __init__(self, vocab: Vocab, strings: _Strings) -> None:
        """None known yet."""
        self._vocab, self._strings = vocab, strings

    def __missing__(self, key: bytes) -> _Form:
        if len(self) >= _MOST:
            self.clear()
        word, *named = _HASHES.unpack(key)
        lexeme, text = self._vocab[word], self._strings[word]
        lemma, pos, tag = (self._strings[each] for each in named)
        lower, space, mark = self._strings[lexeme.lower], lexeme.is_space, lexeme.is_punct
        kinds = space, mark, space or mark, lexeme.is_quote, lexeme.like_num
        form = self[key] = text, lower, *kinds, lemma, lemma.lower(), pos, tag
        return form


@lru_cache(maxsize=2)
def _known(vocab: Vocab) -> tuple[_Forms, _Strings]:
    strings = _Strings(vocab)
    return _Forms(vocab, strings), strings


class Tree(list[Token]):
    """The tokens of a text, their attributes as columns with one entry per token, sentences, and the model's names.

    A list, so that a token is had with C's speed: rules ask for a thousand of a text.

    `head` holds indices, `opens` whether a sentence starts there, `silent` whether the token is a mark or white space,
    `small_lemma` the lemma in lower case. Neighbours beyond the ends are asked with `word`, which answers "".
    """

    words: list[str]
    lower: list[str]
    space: list[bool]
    mark: list[bool]
    silent: list[bool]
    quote: list[bool]
    numeric: list[bool]
    lemma: list[str]
    small_lemma: list[str]
    pos: list[str]
    tag: list[str]

    def __init__(self, doc: Doc, text: str | None = None) -> None:
        """A copy of what `doc` says now; `text` is that of `doc`, put together here where it is not given."""
        forms, strings = _known(doc.vocab)
        table: Any = doc.to_array(_ATTRIBUTES).reshape(-1, len(_ATTRIBUTES))
        numbers: Any = table[:, :_AS_FORM].T.astype("int64")
        self.starts: list[int] = numbers[0].tolist()
        self.head: list[int] = (numbers[1] + np.arange(len(doc))).tolist()
        flags: list[list[bool]] = (numbers[2:4] == 1).tolist()
        self.opens, self.blank = flags
        hashes: Any = np.ascontiguousarray(table[:, _AS_FORM:_AS_PLACE])
        keys: list[bytes] = hashes.view(f"V{hashes.itemsize * len(_FORM)}").ravel().tolist()
        told: Any = zip(*map(forms.__getitem__, keys), strict=True) if keys else [()] * _WIDTH
        (
            self.words, self.lower, self.space, self.mark, self.silent, self.quote, self.numeric, self.lemma,
            self.small_lemma, self.pos, self.tag,
        ) = map(list, told)  # fmt: skip
        self.dep, ent_type = (list(map(strings.__getitem__, column)) for column in table[:, _AS_PLACE:].T.tolist())
        self.sents = self._sentences(np.flatnonzero(numbers[2] == 1).tolist())
        within = chain.from_iterable([repeat(sentence, len(sentence)) for sentence in self.sents])
        of_words = (self.starts, self.space, self.mark, self.words, self.lower)
        named = (self.lemma, self.pos, self.tag, self.dep, ent_type)
        values = zip(range(len(doc)), *of_words, *named, within, strict=True)
        super().__init__(map(Token, repeat(self), values))
        self.spread: list[Token] = []
        """Tokens that remember their subtrees."""
        self._roots: list[Token] = []
        self._below: list[list[Token]] = []
        self._link()
        self.ents = self._names(numbers[4], ent_type)
        self.text = "".join(map(add, self.words, map(_SPACES.__getitem__, self.blank))) if text is None else text

    def _sentences(self, first: list[int]) -> list[TokenSpan]:
        if self.words and first[:1] != [0]:
            first = [0, *first]
        edges = zip(first, [*first[1:], len(self.words)], strict=False)
        return [TokenSpan(self, start, end) for start, end in edges]

    def _names(self, begun: Any, labels: list[str]) -> list[TokenSpan]:
        """As `Doc.ents`, which makes a Span of each: from its first token as far as the next ones go on with it."""
        first = [at for at in np.flatnonzero(begun == _BEGINS).tolist() if labels[at]]
        apart = np.flatnonzero(begun != _GOES_ON)
        ends = [*apart.tolist(), len(labels)]
        behind = np.searchsorted(apart, first, side="right").tolist()
        return [TokenSpan(self, at, ends[n], labels[at]) for at, n in zip(first, behind, strict=True)]

    def _link(self) -> None:
        for token, head in zip(self, map(self.__getitem__, self.head), strict=True):
            token.head = head
            if head is token:
                self._roots.append(token)
            elif head.children:
                head.children.append(token)
            else:
                head.children = [token]
                self._below.append(head.children)

    def __hash__(self) -> int:  # type: ignore[override]
        """A text is equal to itself alone, so that what was asked of it can be remembered."""
        return id(self)

    def __eq__(self, other: object) -> bool:
        """Whether it is the same object."""
        return self is other

    def span(self, start: int, end: int) -> TokenSpan:
        """A range of tokens that knows its text and root; ends beyond the text are cut."""
        if not 0 <= start <= end <= len(self):
            start, end, _ = slice(start, end).indices(len(self))
        return TokenSpan(self, start, max(start, end))

    @cached_property
    def by_word(self) -> Places:
        """Where its words stand, in lower case."""
        return Places(self.lower)

    @cached_property
    def common(self) -> frozenset[str]:
        """The words that stand somewhere in small letters."""
        return frozenset(self.words) & self.by_word.words

    @cached_property
    def by_lemma(self) -> Places:
        """Where its lemmas stand, in lower case."""
        return Places(self.small_lemma)

    @cached_property
    def proper(self) -> list[int]:
        """Where its proper nouns stand."""
        return [at for at, pos in enumerate(self.pos) if pos == "PROPN"]

    def fall_apart(self) -> None:
        """Lets go of the tokens, when nobody will read them again. They point at one another, so only the garbage
        collector would find them, and an article makes enough of them to set it off.
        """
        for root in self._roots:
            del root.head
        for token in self.spread:
            token._subtree = None
        for children in self._below:
            children.clear()
        for kept in (self, self.sents, self.ents, self.spread, self._roots, self._below):
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
        if last - first == 1:
            return first
        return next((i for i in range(last - 1, first - 1, -1) if not first <= self.head[i] < last), last - 1)


def tree_of(doc: Doc, text: str | None = None) -> Tree:
    """The tree of a parse: made when it is first asked for, and kept with the parse. `text` is the parse's, if known:
    spaCy would put it together.
    """
    kept = doc.user_data.get(_KEY)
    if not isinstance(kept, Tree):
        kept = doc.user_data[_KEY] = Tree(doc, text)
    return kept


def forget_tree(parse: object) -> None:
    """Frees the tree of a parse, if one was made of it. Whoever asks again gets a new one."""
    kept = getattr(parse, "user_data", {}).pop(_KEY, None)
    if isinstance(kept, Tree):
        forget_answers()
        kept.fall_apart()
