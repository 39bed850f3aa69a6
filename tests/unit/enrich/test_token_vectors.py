"""The vectors of tokens: rows remembered bit for bit, mixed text by text. With a small network of random weights."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st
from spacy.ml.models.tok2vec import MaxoutWindowEncoder, MultiHashEmbed, build_Tok2Vec_model
from spacy.tokens import Doc
from thinc.api import Model

from claimstream_enrich.token_vectors import Embedding, quicken
from tests.unit.enrich.blank import BLANK

ATTRIBUTES: list[str | int] = ["NORM", "PREFIX", "SUFFIX", "SHAPE"]
TEXTS = st.lists(st.sampled_from(("ferry", "Ferry", "FERRY", "12", "1", "\n", "Sousa", "x" * 40)), max_size=30)


def network() -> Model[Any, Any]:
    """A tok2vec; each call makes one with the same weights."""
    embed = MultiHashEmbed(8, ATTRIBUTES, [50, 30, 30, 30], include_static_vectors=False)
    made = build_Tok2Vec_model(embed, MaxoutWindowEncoder(width=8, window_size=1, maxout_pieces=3, depth=2))
    made.initialize(X=[Doc(BLANK.vocab, words=["ferry"])])
    draw = np.random.default_rng(0)
    for layer in made.walk():
        for name in layer.param_names:
            weights: Any = draw.normal(size=layer.get_param(name).shape).astype(np.float32)
            layer.set_param(name, weights)
    return made


@cache
def stock() -> Model[Any, Any]:
    return network()


@cache
def quick() -> Model[Any, Any]:
    return quicken(network())


def doc(words: list[str]) -> Doc:
    return Doc(BLANK.vocab, words=words)


@given(st.lists(TEXTS, max_size=4), st.integers(1, 9))
@example([[]], 1)
def test_remembered_rows_are_those_of_the_network_however_many_are_kept(texts: list[list[str]], most: int) -> None:
    embedding = Embedding(stock().layers[0], most)
    for words in texts:
        [expected] = stock().layers[0].predict([doc(words)])
        assert np.array_equal(embedding(doc(words)), expected)
        assert len(embedding) <= max(most, *(len(set(text)) for text in texts), 0)


@given(st.lists(TEXTS, min_size=1, max_size=4))
@example([[], ["ferry"]])
def test_a_text_has_the_same_vectors_in_any_batch(texts: list[list[str]]) -> None:
    together = quick().predict([doc(words) for words in texts])
    alone = [quick().predict([doc(words)])[0] for words in texts]
    assert all(np.array_equal(one, other) for one, other in zip(together, alone, strict=True))


@given(TEXTS.filter(len))
def test_the_vectors_are_the_networks_but_for_rounding(words: list[str]) -> None:
    [expected], [found] = stock().predict([doc(words)]), quick().predict([doc(words)])
    assert np.allclose(found, expected, rtol=1e-3, atol=1e-4)
