"""The model's token vectors (tok2vec), made in half the time: two thirds of a parse are spent on them.

A vector is made in two steps. First each token is embedded by its form alone (norm, prefix, suffix, shape), and forms
come again and again: their rows are remembered, bit for bit. Then four layers mix each row with its neighbours. Their
matrix products are made by numpy's library (OpenBLAS), which knows more processors than the model's (BLIS), whose
kernel for an unknown one is a third as fast. The two round differently in the last bit, as BLIS does from processor to
processor: 1 of 462,000 tokens of the evaluation data got another head. OpenBLAS also rounds a row by where it stands in
its matrix, so the mixing is done text by text: a text has the same vectors, and so the same parse, in any batch.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import Model, NumpyOps

MOST = 20_000
"""Forms remembered: 10 MB, and 19 tokens of 20 in the news."""

Rows = Any
"""A float32 array with one row per token."""


def quicken_vectors(model: Language) -> Language:
    """The same model; the components that make vectors (one for tagger and parser, one for names) make them here."""
    quicken(model.get_pipe("tok2vec").model)  # type: ignore[attr-defined]
    quicken(model.get_pipe("ner").model.get_ref("tok2vec").layers[0])  # type: ignore[attr-defined]
    return model


def quicken(tok2vec: Model[Any, Any]) -> Model[Any, Any]:
    """The same, changed in place. `tok2vec` is spacy.Tok2Vec.v2 with MultiHashEmbed: the embedding, then the mixing."""
    embed, mix = tok2vec.layers
    for layer in mix.walk():
        layer.ops = NumpyOps(use_blis=False)
    tok2vec.layers[:] = [_text_by_text(Embedding(embed), mix)]
    return tok2vec


def _text_by_text(embedding: Embedding, mix: Model[Any, Any]) -> Model[list[Doc], list[Rows]]:
    """The layer that stands for both. It can't be trained."""

    def forward(_: Model[Any, Any], docs: Sequence[Doc], is_train: bool) -> tuple[list[Rows], None]:
        assert not is_train
        return [mix.predict([embedding(doc)])[0] for doc in docs], None

    return Model("text_by_text", forward, layers=[mix], dims={"nO": mix.get_dim("nO")})


class Embedding:
    """The rows of tokens by their form. Keeps those of at most `most` forms, and forgets all when there are more."""

    def __init__(self, embed: Model[Any, Any], most: int = MOST) -> None:
        """`embed` extracts the features of a token, and makes its row of them alone."""
        self._extract, _, *self._layers, _ = embed.layers
        self._rows = np.empty((most, embed.get_dim("nO")), dtype=np.float32)  # once: it is megabytes
        self._place: dict[bytes, int] = {}

    def __len__(self) -> int:
        """Forms remembered."""
        return len(self._place)

    def __call__(self, doc: Doc) -> Rows:
        """One row for each token."""
        features = np.ascontiguousarray(self._extract.predict([doc])[0])
        forms: list[bytes] = features.view(f"V{features.strides[0]}").ravel().tolist()
        unknown = {form: at for at, form in enumerate(forms) if form not in self._place}
        if unknown:
            if len(self._place) + len(unknown) > len(self._rows):
                unknown = self._forget(forms)
            self._learn(unknown, features)
        return self._rows[[self._place[form] for form in forms]]

    def _forget(self, forms: Sequence[bytes]) -> dict[bytes, int]:
        """All that is kept; there is room for `forms` then. A place of each."""
        self._place.clear()
        places = {form: at for at, form in enumerate(forms)}
        if len(places) > len(self._rows):
            self._rows = np.empty((len(places), self._rows.shape[1]), dtype=np.float32)
        return places

    def _learn(self, unknown: dict[bytes, int], features: Rows) -> None:
        rows = features[list(unknown.values())]
        for layer in self._layers:
            rows = layer.predict(rows)
        known = len(self._place)
        self._rows[known : known + len(rows)] = rows
        self._place.update({form: known + n for n, form in enumerate(unknown)})
