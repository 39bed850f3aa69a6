"""Parses written by hand: `word=lemma/POS/dep/head/TAG`, lemma and tag left out where they are plain."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Doc

from claimstream_enrich.tree import Tree, tree_of
from tests.unit.enrich.blank import BLANK

_CLOSE = frozenset({".", ",", ";", ":", ")", "n't", "'s", "’s"})


def parsed(tokens: str, entities: Mapping[str, str] | None = None) -> Doc:
    """A Doc of these tokens; `entities` are words of the text (first time) and their label."""
    fields = [token.split("/") for token in tokens.split()]
    words = [field[0].partition("=")[0] for field in fields]
    lemmas = [field[0].partition("=")[2] or field[0].lower() for field in fields]
    doc = Doc(
        BLANK.vocab,
        words=words,
        spaces=[after not in _CLOSE for after in [*words[1:], "."]],
        lemmas=lemmas,
        pos=[field[1] for field in fields],
        deps=[field[2] for field in fields],
        heads=[int(field[3]) for field in fields],
        tags=[field[4] if len(field) > 4 else "" for field in fields],
    )
    spans = []
    for name, label in (entities or {}).items():
        start = doc.text.index(name)
        span = doc.char_span(start, start + len(name), label=label)
        assert span is not None, f"{name} does not begin and end with a word"
        spans.append(span)
    doc.set_ents(spans)
    return doc


def tree(tokens: str) -> Tree:
    """The same as plain values."""
    return tree_of(parsed(tokens))
