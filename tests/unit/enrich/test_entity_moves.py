"""EntityMoves finds what the recognizer finds. With recognizers of random weights, which open names everywhere."""

from __future__ import annotations

from functools import cache

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st
from spacy.language import Language
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc

from claimstream_enrich.entity_moves import EntityMoves, move_at_once
from tests.unit.enrich.blank import BLANK

WORDS = ("Porto", "Marta", "the", "ferry", "\n", " ", "of", "Lisbon", "sank", ".")
TOKENS = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from((True, False, None))), max_size=25)
SEEDS = st.integers(0, 4)


@cache
def model(seed: int) -> Language:
    """A recognizer of three kinds of names that has learnt nothing. Its vectors are small: they are not compared."""
    made = Language(BLANK.vocab)
    recognizer = made.add_pipe("ner", config={"model": {"tok2vec": {"width": 16, "depth": 1, "embed_size": 100}}})
    assert isinstance(recognizer, EntityRecognizer)
    for label in ("PERSON", "GPE", "ORG"):
        recognizer.add_label(label)
    state = np.random.get_state()
    np.random.seed(30 + seed)  # where the library draws the vectors' weights: of others no name may have three tokens
    try:
        made.initialize()
    finally:
        np.random.set_state(state)
    draw = np.random.default_rng(seed)
    for name in ("lower", "upper"):
        layer = recognizer.model.get_ref(name)
        for weights in layer.param_names:
            layer.set_param(weights, draw.normal(size=layer.get_param(weights).shape).astype(np.float32))
    return made


@cache
def moves(seed: int) -> EntityMoves:
    recognizer = model(seed).get_pipe("ner")
    assert isinstance(recognizer, EntityRecognizer)
    return EntityMoves(recognizer)


def names(doc: Doc) -> list[tuple[int, int, str]]:
    return [(name.start, name.end, name.label_) for name in doc.ents]


@given(TOKENS, SEEDS)
@example([], 0)
@example([("Porto", None)], 0)
@example([("\n", True), ("\n", None)], 1)
def test_any_tokens_get_the_recognizers_names(tokens: list[tuple[str, bool | None]], seed: int) -> None:
    def doc() -> Doc:
        words = [word for word, _ in tokens]
        starts: list[bool | int | None] = [start for _, start in tokens]
        return Doc(BLANK.vocab, words=words, sent_starts=starts)

    expected, found = model(seed).get_pipe("ner")(doc()), moves(seed)(doc())
    assert names(found) == names(expected)
    assert [token.ent_iob_ for token in found] == [token.ent_iob_ for token in expected]


def test_names_of_several_tokens_are_among_those_compared() -> None:
    lengths = {
        end - start
        for seed in range(5)
        for start, end, _ in names(moves(seed)(Doc(BLANK.vocab, words=[*WORDS[:4], *WORDS[6:]] * 4)))
    }
    assert {1, 2, 3} <= lengths


def test_a_model_keeps_its_order_of_components() -> None:
    made = Language(BLANK.vocab)
    made.add_pipe("ner")
    made.add_pipe("sentencizer")
    made.initialize()
    assert move_at_once(made).pipe_names == ["entity_moves", "sentencizer"]
