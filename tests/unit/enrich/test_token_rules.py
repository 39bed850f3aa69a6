"""TokenRules sets what the attribute ruler sets. With rules of each form that a ruler can have, on any tokens."""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st
from spacy.attrs import DEP, LEMMA, MORPH, POS, TAG
from spacy.language import Language
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc

from claimstream_enrich.token_rules import TokenRules, remember_token_rules
from tests.unit.enrich.blank import BLANK

PATTERNS: list[dict[str, Any]] = [
    {"patterns": [[{"TAG": "NN"}]], "attrs": {"POS": "NOUN", "MORPH": "Number=Sing"}},
    {"patterns": [[{"TAG": "VBZ", "LOWER": "gets"}], [{"TAG": "VBD", "LOWER": "got"}]], "attrs": {"LEMMA": "get"}},
    {"patterns": [[{"TAG": "IN", "LOWER": {"IN": ["that", "if"]}}]], "attrs": {"POS": "SCONJ"}},
    {"patterns": [[{"LOWER": "that", "DEP": {"NOT_IN": ["det", ""]}}]], "attrs": {"POS": "PRON"}},
    {"patterns": [[{"DEP": "expl"}, {"LOWER": {"IN": ["is", "got"]}}]], "attrs": {"POS": "VERB"}, "index": 1},
    {"patterns": [[{"LOWER": {"REGEX": "^n[ou]thin'$"}}]], "attrs": {"LEMMA": "nothing"}},
    {"patterns": [[{"IS_SPACE": True}]], "attrs": {"TAG": "_SP", "POS": "SPACE"}},
    {"patterns": [[{"IS_SPACE": True, "DEP": {"NOT_IN": [""]}}]], "attrs": {"DEP": "dep"}},
]
WORDS = ("That", "that", "if", "gets", "got", "is", "nothin'", "nuthin'", "harbour", "\n", "😀")
TOKENS = st.tuples(
    st.sampled_from(WORDS),
    st.sampled_from(("NN", "VBZ", "VBD", "IN", "", "XX")),
    st.sampled_from(("det", "expl", "", "mark")),
)


@cache
def model() -> Language:
    made = Language(BLANK.vocab)
    ruler = made.add_pipe("attribute_ruler")
    assert isinstance(ruler, AttributeRuler)
    ruler.add_patterns(PATTERNS)
    return made


@cache
def rules() -> TokenRules:
    ruler = model().get_pipe("attribute_ruler")
    assert isinstance(ruler, AttributeRuler)
    return TokenRules(ruler)


def attributes(doc: Doc) -> Any:
    return doc.to_array([TAG, DEP, POS, MORPH, LEMMA]).tolist()


@given(st.lists(TOKENS, max_size=12))
@example([])
@example([("\n", "NN", "expl"), ("got", "NN", "det")])
@example([("That", "IN", "expl"), ("got", "VBD", "det"), ("\n", "NN", "mark"), ("nuthin'", "NN", "")])
def test_any_tokens_get_the_rulers_attributes(tokens: list[tuple[str, str, str]]) -> None:
    def doc() -> Doc:
        words, tags, deps = ([token[column] for token in tokens] for column in range(3))
        return Doc(model().vocab, words=words, tags=tags, deps=deps)

    ruler = model().get_pipe("attribute_ruler")
    assert attributes(rules()(doc())) == attributes(ruler(doc()))


def test_patterns_of_several_tokens_or_with_expressions_stay_with_the_ruler() -> None:
    assert [len(part.patterns) for part in (rules()._alone, rules()._rest)] == [6, 2]


def test_what_is_remembered_does_not_grow_with_the_words() -> None:
    tokens = TokenRules(model().get_pipe("attribute_ruler"))  # type: ignore[arg-type]
    tokens(Doc(model().vocab, words=[f"word{n}" for n in range(500)], tags=["NN"] * 500, deps=["det"] * 500))
    assert len(tokens._known) == 1


def test_a_model_keeps_its_order_of_components() -> None:
    made = Language(BLANK.vocab)
    made.add_pipe("sentencizer")
    made.add_pipe("attribute_ruler")
    made.add_pipe("lemmatizer")
    assert remember_token_rules(made).pipe_names == ["sentencizer", "token_rules", "lemmatizer"]
