"""The model's entity recognizer (ner), for all tokens of a text at once: the same names in a tenth of the time.

The recognizer walks over the tokens and makes a move at each: O (in no name), U (a name alone), B, I, L (begins,
continues, ends one). A move's score depends on the token and, inside of a name, on where that began. So the scores of
all tokens where no name is open are known beforehand, and those of the open names follow in as many rounds as the
longest has tokens: a few products of large matrices instead of one for each token. The scores, the rules for which
moves are valid, and the order of every sum are spaCy's (pipeline/_parser_internals/ner.pyx, ml/parser_model.pyx).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from spacy.attrs import IS_SPACE, SENT_START
from spacy.language import Language
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc, Span

_NER = "ner"

Array = Any
"""A numpy array."""


def move_at_once(model: Language) -> Language:
    """The same model with EntityMoves where its entity recognizer stood."""
    model.add_pipe("entity_moves", before=_NER)
    model.remove_pipe(_NER)
    return model


@Language.factory("entity_moves")
def _made_from_the_models_recognizer(nlp: Language, name: str) -> EntityMoves:
    recognizer = nlp.get_pipe(_NER)
    assert isinstance(recognizer, EntityRecognizer)
    return EntityMoves(recognizer)


class EntityMoves:
    """A component in the recognizer's place. Sets `doc.ents`, and reads the sentences of the parser."""

    def __init__(self, recognizer: EntityRecognizer) -> None:
        """`recognizer` stays as it is; it is greedy (no beam), with an upper layer and three features."""
        model = recognizer.model
        self._vectors, self._lower, self._upper = (model.get_ref(name) for name in ("tok2vec", "lower", "upper"))
        names = map(recognizer.moves.get_class_name, range(recognizer.moves.n_moves))
        moves = [(name[0], name[2:]) for name in names]
        self._labels = [label for _, label in moves]
        kinds = np.array([kind for kind, _ in moves])
        self._begins, self._out = kinds == "B", moves.index(("O", ""))
        self._needs_word = self._begins | (kinds == "U")
        self._never = (kinds == "I") | (kinds == "L") | np.array([move == ("U", "") for move in moves])
        self._in, self._last = (
            np.array([moves.index((kind, label)) if label else -1 for label in self._labels]) for kind in "IL"
        )

    def __call__(self, doc: Doc) -> Doc:
        """Sets the names in place."""
        if len(doc):
            spans, at = [], 0
            best, ends = self._moves(doc)
            for start in np.flatnonzero(best != self._out).tolist():
                if start >= at:
                    at = int(ends[start])
                    spans.append(Span(doc, start, at, label=self._labels[best[start]]))
            doc.set_ents(spans)
        return doc

    def _moves(self, doc: Doc) -> tuple[Array, Array]:
        """(the best move of each token if no name is open there, the end of the name that begins there)."""
        parts = self._lower.predict(self._vectors.predict([doc]))
        nothing, tokens = parts[0], parts[1:]
        attributes: Array = doc.to_array([IS_SPACE, SENT_START])
        ends_here = np.append(attributes[1:, 1] == 1, True)
        scores = self._scores(tokens[:, 0], nothing[1], nothing[2])
        scores[:, self._never] = -np.inf
        scores[np.ix_(attributes[:, 0] == 1, self._needs_word)] = -np.inf
        scores[np.ix_(ends_here, self._begins)] = -np.inf
        best = scores.argmax(axis=1)
        return best, self._ends(best, tokens, ends_here)

    def _ends(self, best: Array, tokens: Array, ends_here: Array) -> Array:
        """Half-open ends. A name goes on by an I as long as that beats an L and no sentence ends."""
        ends = np.arange(1, len(best) + 1)
        start = np.flatnonzero(self._begins[best])
        at = start + 1
        while len(start):
            scores = self._scores(tokens[at, 0], tokens[start, 1], tokens[at - 1, 2])
            move, row = best[start], np.arange(len(start))
            goes_on = (scores[row, self._in[move]] >= scores[row, self._last[move]]) & ~ends_here[at]
            ends[start] = at + 1
            start, at = start[goes_on], at[goes_on] + 1
        return ends

    def _scores(self, token: Array, first: Array, last: Array) -> Array:
        """One row per state, one column per move: of the next token, the first and the last of the open name."""
        sums = token + first + last + self._lower.get_param("b")
        return self._upper.predict(np.maximum(sums[..., 0], sums[..., 1]))
