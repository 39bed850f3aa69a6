"""The learned measure speaks where rules are silent and it is sure; where they are not, both are weighed."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, SupportsIndex, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims import learned
from claimstream_enrich.claims.assemble import ruled
from claimstream_enrich.claims.figure import Figure
from claimstream_enrich.claims.learned import VOTE, Model, guess, loaded, model, unread, with_learned
from claimstream_enrich.claims.number_traits import neighbours, traits
from claimstream_enrich.claims.quantities import find_numbers
from claimstream_schemas.claim import Measure
from tests.unit.each import each
from tests.unit.enrich.claims.learned_texts import LEARNED, UNLEARNED
from tests.unit.enrich.claims.stored import doc

SMALL = {
    "measures": ["killed", "none", "wounded"],
    "bias": [0.0, 0.5, 0.0],
    "scale": 100,
    "weights": {"verb die": [[0], [200]], "noun bus": [[0, 1], [-100, 100]], "near hurt": [[2], [100]]},
}


def measures(text: str, *, with_model: bool) -> dict[str, str]:
    """The measure of each number of a text that has one."""
    parsed = doc(text)
    numbers = find_numbers(parsed)
    figures = ruled(parsed, numbers, frozenset())
    if with_model:
        figures = with_learned(parsed, numbers, frozenset(), figures)
    return {" ".join(parsed.words[f.number.start : f.number.end]): f.measure for f in figures}


@each("text", LEARNED)
def test_it_reads_what_rules_do_not(text: str) -> None:
    found = measures(text, with_model=True)
    for number, measure in LEARNED[text]:
        assert found[number] == measure
        assert measures(text, with_model=False).get(number, "other") == "other"


@each("text", UNLEARNED)
def test_it_says_nothing_where_nothing_is_told(text: str) -> None:
    assert measures(text, with_model=True) == measures(text, with_model=False)


@pytest.mark.parametrize("limit", ["SURE", "SURER"])
def test_it_has_to_be_sure(limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = [measures(text, with_model=True) for text in LEARNED]
    monkeypatch.setattr(learned, limit, 1.1)
    after = [measures(text, with_model=True) for text in LEARNED]
    fewer = [one != other for one, other in zip(before, after, strict=True)]
    assert any(fewer)
    assert not all(fewer)
    monkeypatch.setattr(learned, "SURE", 1.1)
    monkeypatch.setattr(learned, "SURER", 1.1)
    assert [measures(text, with_model=True) for text in LEARNED] == [measures(t, with_model=False) for t in LEARNED]


def test_here_rules_keep_what_they_read() -> None:
    for text in LEARNED:
        by_rules = {n: m for n, m in measures(text, with_model=False).items() if m != "other"}
        assert by_rules.items() <= measures(text, with_model=True).items()


def test_a_rule_has_a_vote() -> None:
    alone = guess(("near hurt",), loaded(SMALL))
    voted = guess(("near hurt",), loaded(SMALL), "killed")
    assert (alone.measure, voted.measure) == ("wounded", "killed")
    assert voted.probability == pytest.approx(VOTE / (VOTE + math.exp(0.5) + math.exp(1)))
    assert guess(("near hurt",), loaded(SMALL), "money") == alone  # the model knows no money


@pytest.mark.parametrize(
    ("weights", "measure"),
    [
        ([[0], [100 * math.log(VOTE) + 10]], "killed"),
        ([[0], [100 * math.log(VOTE) - 10]], "wounded"),
        ([[1], [100 * math.log(VOTE) + 10]], None),
    ],
)
def test_it_can_be_outvoted(weights: list[list[float]], measure: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Two jets bombed a road, killing a monk and wounding four villagers."
    assert measures(text, with_model=False)["four"] == "wounded"
    about = loaded({**SMALL, "bias": [0.0, 0.0, 0.0], "weights": {"noun villager": weights}})
    monkeypatch.setattr(learned, "model", lambda: about)
    assert measures(text, with_model=True).get("four") == measure


def test_of_those_shot_at_rules_alone_tell() -> None:
    parsed = doc("The seven wounded ranged in age from 19 to 47; five are recovering at home, the surgeon said.")
    numbers = find_numbers(parsed)
    (figure, *_) = ruled(parsed, numbers, frozenset())
    for kept in (replace(figure, measure="casualties"), replace(figure, same=True), replace(figure, previous=True)):
        assert kept in with_learned(parsed, numbers, frozenset(), [kept])


def test_the_most_probable_measure_is_that_of_the_softmax() -> None:
    told = guess(("verb die", "never met"), loaded(SMALL))
    assert told.measure == "killed"
    assert told.probability == pytest.approx(math.exp(2) / (math.exp(2) + math.exp(0.5) + 1))
    assert guess((), loaded(SMALL)).measure is None
    assert guess(("noun bus", "verb die"), loaded(SMALL)).measure is None


@given(st.lists(st.sampled_from(sorted(model().weights)) | st.text(max_size=5), unique=True), st.randoms())
def test_the_order_of_traits_is_of_no_matter(told: list[str], chance: object) -> None:
    one = guess(told, model())
    other = guess(sorted(told), model())
    assert one.measure == other.measure
    assert one.probability == pytest.approx(other.probability)
    assert 1 / len(model().measures) <= one.probability <= 1


def test_the_models_measures_are_the_contracts() -> None:
    shipped: Model = model()
    assert set(shipped.measures) <= {None, *get_args(Measure)}
    assert len(set(shipped.measures)) == len(shipped.measures) == len(shipped.bias)
    places = {place for weights in shipped.weights.values() for place, _ in weights}
    assert places == set(range(len(shipped.measures)))


def test_dates_and_single_persons_are_not_for_it() -> None:
    parsed = doc("He was held in 2005, 2006, 2007 and 2008.")
    numbers = find_numbers(parsed)
    assert [number.value for number in unread(parsed, numbers, frozenset(), [])] == [
        2006,
        2007,
        2008,
    ]  # the first is a label
    assert list(unread(parsed, numbers, frozenset(range(len(parsed))), [])) == []
    parsed = doc("At least one of the shops stayed open.")
    assert [number.value for number in find_numbers(parsed)] == [1]
    assert list(unread(parsed, find_numbers(parsed), frozenset(), [])) == []


def test_what_stands_around_a_number() -> None:
    parsed = doc("About 700 parents took to the square to demand a new school, police said.")
    (number, *_) = find_numbers(parsed)
    told = traits(parsed, number, parsed[2])
    wanted = {"noun parent", "is person", "verb take", "verb take nsubj", "with prep to", "digits 3", "NOUN square"}
    assert wanted <= set(told)
    assert len(set(told)) == len(told)


def test_what_the_figures_around_it_count() -> None:
    text = "The bombing took the lives of a guard and left 26 shoppers bleeding in the street."
    parsed = doc(text)
    figures = ruled(parsed, find_numbers(parsed), frozenset())
    (last,) = (figure for figure in figures if figure.number.value == 26)
    others = [figure for figure in figures if figure is not last]
    assert list(neighbours(parsed, last.number, others)) == [f"previous {f.measure}" for f in others[-1:]]
    assert list(neighbours(parsed, last.number, [])) == []


class Watched(list[Figure]):
    """Counts the figures that somebody looks at."""

    looks = 0

    def __getitem__(self, at: SupportsIndex | slice) -> Any:
        self.looks += 1
        return super().__getitem__(at)

    def __iter__(self) -> Iterator[Figure]:
        self.looks += len(self)
        return super().__iter__()


def test_of_many_figures_it_looks_at_a_few() -> None:
    parsed = doc("The bombing took the lives of a guard and left 26 shoppers bleeding in the street.")
    (figure, *_) = ruled(parsed, find_numbers(parsed), frozenset())
    many = Watched([replace(figure, number=replace(figure.number, start=at)) for at in range(-5_000, 5_000)])
    told = list(neighbours(parsed, figure.number, many))
    assert told == [f"{where} {figure.measure}" for where in ("previous", "next", "earlier")]
    assert many.looks < 100
