"""The learned side speaks where rules only infer one, and only when it is clearly ahead."""

from __future__ import annotations

import json
from collections import Counter
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims import learned_sides
from claimstream_enrich.claims.affected_setting import Ruled
from claimstream_enrich.claims.assemble import claims_of, figures_of
from claimstream_enrich.claims.counted import Counted
from claimstream_enrich.claims.learned_sides import (
    INFERRED,
    MARGIN,
    Weights,
    is_inferred,
    learned_side,
    loaded,
    weighed,
    weights,
)
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.side_traits import Asked, Named, Side, candidates, kind_of, named_in
from claimstream_schemas.claim import Measure
from tests.unit.each import each
from tests.unit.enrich.claims.stored import claims_in, reading
from tests.unit.enrich.claims.texts import SAMPLES
from tests.unit.enrich.claims.weighed_texts import WEIGHED

SIDES = st.dictionaries(st.none() | st.sampled_from(["A", "B", "C"]), st.lists(st.sampled_from("abcd"), max_size=5))
WEIGHTS = st.dictionaries(st.sampled_from("abcd"), st.floats(-3, 3))
NOTHING = Named((), (), Counter())


def asked_of(name: str) -> list[Asked]:
    """What is asked for the figures of a stored text, in order."""
    asked: list[Asked] = []

    def noting(one: Asked) -> Side:
        asked.append(one)
        return one.ruled

    claims_of(reading(name), noting)
    return asked


@given(SIDES, WEIGHTS, st.floats(0, 2))
def test_the_rules_side_stays_unless_another_is_ahead_by_the_margin(
    sides: dict[Side, list[str]], known: dict[str, float], margin: float
) -> None:
    sides.setdefault(None, [])
    sums = {side: sum(known.get(trait, 0.0) for trait in traits) for side, traits in sides.items()}
    for ruled in sides:
        chosen = weighed(sides, ruled, known, margin)
        if chosen == ruled:
            assert max(sums.values()) <= sums[ruled] + margin
        else:
            assert sums[chosen] == max(sums.values()) > sums[ruled] + margin


@given(SIDES)
def test_without_weights_rules_decide(sides: dict[Side, list[str]]) -> None:
    for ruled in sides:
        assert weighed(sides, ruled, {}) == ruled


def test_weights_are_read_in_the_files_unit() -> None:
    assert loaded(json.dumps({"scale": 100, "weights": {"home": 50, "teller": -200}})) == {"home": 0.5, "teller": -2.0}


def test_the_shipped_weights_are_of_traits_that_are_made() -> None:
    known = weights()
    assert len(known) > 1_000
    assert all(abs(weight) < 5 for weight in known.values())
    measures = {trait.split()[-1] for trait in known if " measure " in trait}
    assert measures <= set(get_args(Measure))
    assert {"killed", "wounded", "detained"} <= measures
    assert {by for by in INFERRED if not any(trait.endswith(f" by {by}") for trait in known)} == set()


@pytest.mark.parametrize("text", WEIGHED)
def test_it_chooses_among_the_sides_named_around(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (side_of(text, monkeypatch, {}), side_of(text, monkeypatch, weights())) == WEIGHED[text]


def side_of(text: str, monkeypatch: pytest.MonkeyPatch, known: Weights) -> Side:
    """The side of the last figure of a stored text, by these weights."""
    monkeypatch.setattr(learned_sides, "weights", lambda: known)
    claims = claims_in.__wrapped__(text)
    return [c.quantity.affected.party for c in claims if c.quantity and c.quantity.affected][-1]


@each("name", SAMPLES)
def test_rules_side_and_nobodys_are_always_among_those_that_may_be_meant(name: str) -> None:
    for asked in asked_of(name):
        sides = candidates(asked)
        assert next(iter(sides)) == asked.ruled
        assert None in sides
        for side, traits in sides.items():
            assert len(traits) == len(set(traits)), (side, Counter(traits).most_common(2))
        assert weighed(sides, asked.ruled, weights(), MARGIN) in sides


@each("name", SAMPLES)
def test_what_words_say_stays(name: str) -> None:
    for asked in asked_of(name):
        if asked.by not in INFERRED:
            assert learned_side(asked) == asked.ruled


def test_named_sides_are_in_the_order_of_the_text() -> None:
    for name in SAMPLES:
        named = named_in(reading(name))
        assert list(named.at) == sorted(named.at)
        assert named.often.total() == len(named.sides) == len(named.at)


def test_a_text_that_names_nobody_leaves_rules_side_and_nobodys() -> None:
    bare = next(name for name in SAMPLES if not reading(name).parties and figures_of(reading(name)))
    asked = _asked(reading(bare), None)
    assert list(candidates(asked)) == [None]


def test_a_third_state_that_tells_of_a_war_is_told_from_one_that_fights() -> None:
    name = next(name for name in SAMPLES if figures_of(reading(name)))
    told = {}
    for fighting in (("Ostland", "Westland"), ("Ostland", "Nordland")):
        asked = _asked(reading(name), "Westland")._replace(opposed=frozenset({frozenset(fighting)}))
        told[fighting] = candidates(asked)["Westland"]
    first, second = told.values()
    assert " teller" in first
    assert " witness" in second


def test_a_state_that_no_gazetteer_knows_counts_its_own() -> None:
    name = next(name for name in SAMPLES if figures_of(reading(name)))
    asked = _asked(reading(name), "Zambelia")._replace(ruled="Zambelia")
    assert not is_inferred(asked)
    assert is_inferred(asked._replace(ruled=None))
    assert is_inferred(asked._replace(ruled="Armenia", claimant="Armenia"))


def test_kinds_of_sides() -> None:
    assert [kind_of(side) for side in (None, "Armenia", "United Nations", "No Such Party")] == [
        "nobody",
        "country",
        "body",
        "unknown",
    ]


def _asked(of: Reading, claimant: str | None) -> Asked:
    (figure, *_) = figures_of(of)
    return Asked(of, named_in(of), figure, claimant, *Ruled(None, "near"), frozenset(), Counted())
