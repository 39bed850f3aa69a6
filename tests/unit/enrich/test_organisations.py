"""Votes that tell firms, clubs and papers from persons and places, on parses written by hand."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.name_nouns import Kind
from claimstream_enrich.enrichers.organisations import of_organisations
from tests.unit.each import each
from tests.unit.enrich.hand_parses import tree


def votes(tokens: str, name: str = "Zubrin") -> dict[Kind, float]:
    """The sums for the first place of a name."""
    parse = tree(tokens)
    start = parse.text.index(name)
    sums: dict[Kind, float] = defaultdict(float)
    for kind, weight in of_organisations(parse, *parse.range(start, start + len(name))):
        sums[kind] += weight
    return sums


BODIES = [
    "spokeswoman/NOUN/ROOT/0 for/ADP/prep/0 Zubrin/PROPN/pobj/1",
    "worked=work/VERB/ROOT/0 for/ADP/prep/0 the/DET/det/3 Zubrin/PROPN/pobj/1",
    "engineers=engineer/NOUN/ROOT/0 from/ADP/prep/0 Zubrin/PROPN/pobj/1",
    "analyst/NOUN/ROOT/0 at/ADP/prep/0 Zubrin/PROPN/pobj/1",
    "stake/NOUN/ROOT/0 in/ADP/prep/0 Zubrin/PROPN/pobj/1",
    "wrote=write/VERB/ROOT/0 in/ADP/prep/0 Zubrin/PROPN/pobj/1",
    "Zubrin/PROPN/nmod/2 chief/ADJ/amod/2 executive/NOUN/ROOT/2",
    "Zubrin/PROPN/poss/2 's/PART/case/0 customers=customer/NOUN/ROOT/2",
    "Zubrin/PROPN/ROOT/0 ,/PUNCT/punct/0 which/DET/nsubj/3 declined=decline/VERB/relcl/0",
    "Zubrin/PROPN/nsubj/1/NNP host/VERB/ROOT/1/VBP Rovers/PROPN/dobj/1",
    "Zubrin/PROPN/nsubj/2/NNP have/AUX/aux/2/VBP won=win/VERB/ROOT/2/VBN",
    "Zubrin/PROPN/nsubj/1/NNP sold=sell/VERB/ROOT/1/VBD its/PRON/poss/3 ships=ship/NOUN/dobj/1",
    "told=tell/VERB/ROOT/0 Zubrin/PROPN/dobj/0",
]


@each("tokens", BODIES)
def test_what_only_bodies_have_and_do_speaks_for_one(tokens: str) -> None:
    found = votes(tokens)
    assert max(found, key=lambda kind: found[kind]) == "ORG"
    assert found["ORG"] > found["PERSON"]


@pytest.mark.parametrize(
    "tokens",
    [
        "Zubrin/PROPN/nsubj/1/NNP sold=sell/VERB/ROOT/1/VBD his/PRON/poss/3 ships=ship/NOUN/dobj/1",
        "Zubrin/PROPN/nsubj/1/NNP hurt/VERB/ROOT/1/VBD herself/PRON/dobj/1",
    ],
)
def test_who_is_he_or_she_is_a_person(tokens: str) -> None:
    assert dict(votes(tokens)) == {"PERSON": 1.0}


@pytest.mark.parametrize(
    "tokens",
    [
        "Zubrin/PROPN/nsubj/1/NNP hosts=host/VERB/ROOT/1/VBZ Rovers/PROPN/dobj/1",
        # two in a list take the plural, whatever they are, and so do those named in it
        "Zubrin/PROPN/nsubj/3/NNP and/CCONJ/cc/0 Bell/PROPN/conj/0/NNP host/VERB/ROOT/3/VBP",
        "Zubrins/PROPN/nsubj/1/NNPS host/VERB/ROOT/1/VBP",
        # the sentence's next subject owns what is its
        "Zubrin/PROPN/nsubj/1/NNP says=say/VERB/ROOT/1/VBZ Rovers/PROPN/nsubj/3 sold=sell/VERB/ccomp/1/VBD "
        "its/PRON/poss/5 ship/NOUN/dobj/3",
        "lived=live/VERB/ROOT/0 in/ADP/prep/0 Zubrin/PROPN/pobj/1",
        "letter/NOUN/ROOT/0 for/ADP/prep/0 Zubrin/PROPN/pobj/1",
        "Zubrin/PROPN/poss/2 's/PART/case/0 wife/NOUN/ROOT/2",
        "the/DET/det/1 Zubrin/PROPN/ROOT/1",
        "Zubrin/PROPN/ROOT/0",
    ],
)
def test_what_anybody_has_and_does_says_nothing(tokens: str) -> None:
    assert votes(tokens, "Zubrins" if tokens.startswith("Zubrins") else "Zubrin") == {}


def test_a_pronoun_far_behind_or_in_the_next_sentence_is_not_the_names() -> None:
    far = " ".join(
        ["Zubrin/PROPN/nsubj/1/NNP", "sold=sell/VERB/ROOT/1/VBD", *["very/ADV/advmod/1"] * 14, "its/PRON/poss/1"]
    )
    assert votes(far) == {}


_WORDS = st.sampled_from(
    ["for/ADP/prep/0", "its/PRON/poss/0", "Zubrin/PROPN/nsubj/0/NNP", "have/AUX/aux/0/VBP", "and/CCONJ/cc/0"]
)
"""All hang from the first: heads in a circle are no parse."""


@given(st.lists(_WORDS, min_size=1, max_size=8), st.data())
def test_any_parse_has_votes_of_moderate_weight(words: list[str], data: st.DataObject) -> None:
    parse = tree(" ".join(words))
    first = data.draw(st.integers(0, len(words) - 1))
    found = list(of_organisations(parse, first, data.draw(st.integers(first + 1, len(words)))))
    assert len(found) <= 12
    assert all(abs(weight) <= 3 for _, weight in found)
