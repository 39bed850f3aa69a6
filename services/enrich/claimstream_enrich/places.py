"""Where the words of a text stand, by word: a rule that asks for a few looks at no others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from itertools import chain


class Places:
    """Of one column of a parse: its words in lower case, their lemmas, or their parts of speech."""

    def __init__(self, column: Iterable[str]) -> None:
        """One look at each."""
        of: dict[str, list[int]] = defaultdict(list)
        for at, word in enumerate(column):
            of[word].append(at)
        self._of = of
        self.words = frozenset(of)
        """Each once."""

    def among(self, words: AbstractSet[str]) -> list[int]:
        """The places where one of some words stands, in order."""
        return sorted(chain.from_iterable(map(self._of.__getitem__, self.words.intersection(words))))
