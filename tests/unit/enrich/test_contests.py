"""Clubs that bear the names of towns, in reports on sport, on parses written by hand."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.contests import is_on_sport, of_contests
from claimstream_enrich.enrichers.name_nouns import Kind
from tests.unit.enrich.hand_parses import tree


def votes(tokens: str, *, town: bool = True, name: str = "Wexford") -> dict[Kind, float]:
    """The sums for the first place of a name."""
    parse = tree(tokens)
    start = parse.text.index(name)
    sums: dict[Kind, float] = defaultdict(float)
    for kind, weight in of_contests(parse, *parse.range(start, start + len(name)), town=town):
        sums[kind] += weight
    return dict(sums)


SIDES = [
    "Wexford/PROPN/nsubj/1 beat/VERB/ROOT/1 Lund/PROPN/dobj/1",
    "Wexford/PROPN/nsubj/1 won=win/VERB/ROOT/1",
    "Lund/PROPN/nsubj/1 beat/VERB/ROOT/1 Wexford/PROPN/dobj/1",
    "Lund/PROPN/nsubjpass/2 were=be/AUX/auxpass/2 beaten=beat/VERB/ROOT/2 by/ADP/agent/2 Wexford/PROPN/pobj/3",
    "Bell/PROPN/nsubj/1 scored=score/VERB/ROOT/1 for/ADP/prep/1 Wexford/PROPN/pobj/2",
    "a/DET/det/1 goal/NOUN/ROOT/1 against/ADP/prep/1 Wexford/PROPN/pobj/2",
    "Lund/PROPN/nsubj/1 drew=draw/VERB/ROOT/1 with/ADP/prep/1 Wexford/PROPN/pobj/2",
]


@pytest.mark.parametrize("tokens", SIDES)
def test_a_side_of_a_contest_is_a_club(tokens: str) -> None:
    town, other = votes(tokens), votes(tokens, town=False)
    assert town["ORG"] > 2 > -2 > town["PLACE"]
    assert town["PERSON"] < 0 < other["ORG"] < town["ORG"]
    assert "PERSON" not in other


@pytest.mark.parametrize(
    "tokens",
    [
        "Lund/PROPN/nsubj/1 won=win/VERB/ROOT/1 in/ADP/prep/1 Wexford/PROPN/pobj/2",
        "Wexford/PROPN/nsubj/1 burned=burn/VERB/ROOT/1",
        "Lund/PROPN/nsubj/1 signed=sign/VERB/ROOT/1 Wexford/PROPN/dobj/1",
        "the/DET/det/1 road/NOUN/ROOT/1 to/ADP/prep/1 Wexford/PROPN/pobj/2",
        "Wexford/PROPN/ROOT/0",
    ],
)
def test_elsewhere_nothing_is_said(tokens: str) -> None:
    assert votes(tokens) == {}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The striker scored a late goal", True),
        ("The coach praised a win by 3-1 before the fans", True),
        ("The coach left at 3-1", False),
        ("The coach met the fans", False),
        ("The season of 2015-16 and the match of 2019-2020", False),
        ("The army beat rebels in a match of will", False),
    ],
)
def test_a_report_on_sport_is_told_by_its_words(words: str, expected: bool) -> None:
    parse = tree(" ".join(f"{word}/NOUN/dep/0" for word in words.split()))
    assert is_on_sport(words, parse) is expected


_TOKEN = st.builds(
    "{}/{}/{}/0".format,
    st.sampled_from(["Wexford", "beat", "for", "goal", "win", "3-1", "by"]),
    st.sampled_from(["NOUN", "VERB", "PROPN", "ADP"]),
    st.sampled_from(["nsubj", "dobj", "pobj", "dep"]),
)


@given(st.lists(_TOKEN, min_size=1, max_size=12), st.booleans())
def test_any_parse_gives_votes_that_never_speak_for_a_place(tokens: list[str], town: bool) -> None:
    parse = tree(" ".join(tokens))
    for at in range(len(parse)):
        sums = list(of_contests(parse, at, at + 1, town=town))
        assert all((kind == "ORG") is (weight > 0) for kind, weight in sums)
