"""What the model keeps of the words it meets. A process runs for months, and every day brings names of its own.

The first words stay, for the tokenizer finds them without trying its rules. Later ones are met in a memory zone of
spaCy's, which frees what was made in it when it ends. A zone lasts some hundred articles, so that the words they share
are made once. Two things outlast it, and are seen to when one ends:

- The tables the words stood in. A cell of a preshed map that is cleared goes on counting as filled, and a map with many
  filled ones doubles, whether they hold anything or not: it grows with all words ever met.
- The lemmatizer's answers, which it keeps for good.
"""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language

KEPT = 20_000
"""Words that stay: those of some hundred articles, 5 MB with their strings."""
NEW = 15_000
"""Words met in a zone before it ends: those of some hundred articles, 5 MB."""
LEMMAS = 20_000
"""Answers of the lemmatizer kept, 4 MB."""

_NOT_WORDS = ("strings", "vectors", "lookups")
"""The parts of a vocabulary that are not its words."""


class Words:
    """The words of one model, and the zone they are in."""

    def __init__(self, model: Language) -> None:
        """`model` has met no texts yet."""
        self._model = model
        self._zone = ExitStack()
        self._most = KEPT

    def forget(self) -> None:
        """Once there are many: ends the zone and begins another. Parses made before it must not be used after it."""
        if len(self._model.vocab) < self._most:
            return
        self._zone.close()
        renew_tables(self._model.vocab)
        forget_lemmas(self._model)
        self._most = NEW
        self._zone.enter_context(self._model.memory_zone())


def renew_tables(vocab: Any) -> None:
    """Puts tables without marks of forgotten words in place of those of `vocab`. To be called outside of a zone.

    `vocab` is a spaCy Vocab (whose stubs lack what is needed here). Its strings stay. Words the tokenizer knows stay
    with it; the others are counted from none, and made from their strings when they are met again.
    """
    strings: Any = vocab.strings
    getters: dict[int, object] = vocab.lex_attr_getters
    as_they_were = dict(getters)
    vocab.from_bytes(vocab.to_bytes(exclude=_NOT_WORDS), exclude=_NOT_WORDS)
    getters.update(as_they_were)  # the one for norms is wrapped once more each time
    table = type(strings._map)((len(strings) + 2 * NEW) * 5 // 3)  # it doubles when 3 of 5 are filled
    for key, string in strings._map.items():
        table[key] = string
    strings._map = table


def forget_lemmas(model: Language) -> None:
    """Empties what the lemmatizer remembers, once that is much."""
    from spacy.pipeline import Lemmatizer

    for _, component in model.pipeline:
        if isinstance(component, Lemmatizer) and len(component.cache) >= LEMMAS:
            component.cache.clear()
