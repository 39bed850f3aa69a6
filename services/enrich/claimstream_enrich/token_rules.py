"""The model's attribute ruler, with its answers remembered: the same attributes in a fifth of the time.

Nearly all of the ruler's patterns look at one token, and of it only at the tag, the dependency, and whether the word is
one of a few. So the attributes of such a token are a function of these, and a matcher over every token of every article
finds out the same thing again and again. Patterns of several tokens, or with regular expressions, stay with the ruler.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from spacy.attrs import DEP, IS_SPACE, LEMMA, LOWER, MORPH, POS, TAG
from spacy.language import Language
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc

_SEEN = [TAG, DEP, IS_SPACE, LOWER]
_SET = [TAG, DEP, POS, MORPH, LEMMA]
_RULER = "attribute_ruler"
_OTHER_WORD, _SPACE = "x", " "

Kind = tuple[int, int, int, int]
"""What the patterns see of a token: the values of _SEEN, the word 0 unless a pattern names it."""


def remember_token_rules(model: Language) -> Language:
    """The same model with TokenRules where its attribute ruler stood."""
    model.add_pipe("token_rules", before=_RULER)
    model.remove_pipe(_RULER)
    return model


@Language.factory("token_rules")
def _made_from_the_models_ruler(nlp: Language, name: str) -> TokenRules:
    ruler = nlp.get_pipe(_RULER)
    assert isinstance(ruler, AttributeRuler)
    return TokenRules(ruler)


class TokenRules:
    """A component in the ruler's place. Keeps one entry per kind of token: a few thousand, whatever the texts."""

    def __init__(self, ruler: AttributeRuler) -> None:
        """`ruler` stays as it is."""
        patterns: list[dict[str, Any]] = [dict(pattern) for pattern in ruler.patterns]
        alone = [pattern for pattern in patterns if _sees_one_token(pattern)]
        self._alone = _ruler(ruler, alone)
        self._rest = _ruler(ruler, [pattern for pattern in patterns if pattern not in alone])
        words = {word for pattern in alone for [token] in pattern["patterns"] for word in _words(token)}
        self._words = np.array([ruler.vocab.strings.add(word) for word in sorted(words)], dtype=np.uint64)
        self._known: dict[Kind, list[int]] = {}

    def __call__(self, doc: Doc) -> Doc:
        """Sets the attributes in place. As in the ruler, all patterns see the tokens as they came."""
        matches = self._rest.match(doc)
        if len(doc):
            seen = doc.to_array(_SEEN)
            seen[~np.isin(seen[:, 3], self._words), 3] = 0
            attributes: Any = np.array([self._attributes(doc, kind) for kind in map(tuple, seen.tolist())], np.uint64)
            doc.from_array(_SET, attributes)
        self._rest.set_annotations(doc, matches)  # type: ignore[no-untyped-call]
        return doc

    def _attributes(self, doc: Doc, kind: Kind) -> list[int]:
        known = self._known.get(kind)
        if known is None:
            known = self._known[kind] = self._find_out(doc, kind)
        return known

    def _find_out(self, doc: Doc, kind: Kind) -> list[int]:
        tag, dep, is_space, word = kind
        strings = doc.vocab.strings
        text = _SPACE if is_space else strings[word] or _OTHER_WORD
        token = Doc(doc.vocab, words=[text], tags=[strings[tag]], deps=[strings[dep]])
        values: list[int] = self._alone(token).to_array(_SET)[0].tolist()
        return values


def _sees_one_token(pattern: dict[str, Any]) -> bool:
    """Whether all alternatives are one token long and compare whole values."""
    return all(
        len(tokens) == 1
        and tokens[0].keys() <= {"TAG", "DEP", "LOWER", "IS_SPACE"}
        and not any(isinstance(value, dict) and value.keys() - {"IN", "NOT_IN"} for value in tokens[0].values())
        for tokens in pattern["patterns"]
    )


def _words(token: dict[str, Any]) -> Iterable[str]:
    wanted = token.get("LOWER", [])
    if isinstance(wanted, dict):
        return (word for words in wanted.values() for word in words)
    return [wanted] if isinstance(wanted, str) else wanted


def _ruler(like: AttributeRuler, patterns: list[dict[str, Any]]) -> AttributeRuler:
    ruler = AttributeRuler(like.vocab)
    ruler.add_patterns(patterns)
    return ruler
