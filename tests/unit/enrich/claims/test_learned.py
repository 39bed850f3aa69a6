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
from claimstream_enrich.claims.learned import (
    DEADLY,
    MONEY_VOTE,
    SURE,
    SURER,
    SUREST,
    VOTE,
    Model,
    decided,
    guess,
    loaded,
    model,
    unread,
    with_learned,
)
from claimstream_enrich.claims.number_traits import neighbours, traits
from claimstream_enrich.claims.quantities import find_numbers
from claimstream_schemas.claim import Measure
from tests.unit.each import each
from tests.unit.enrich.claims.learned_texts import BLEEDING, LEARNED, UNLEARNED
from tests.unit.enrich.claims.stored import doc
from tests.unit.enrich.hand_parses import tree

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


@pytest.mark.parametrize("limit", ["SURE", "SURER", "SUREST", "DEADLY"])
def test_it_has_to_be_sure(limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = [measures(text, with_model=True) for text in LEARNED]
    monkeypatch.setattr(learned, limit, 1.1)
    after = [measures(text, with_model=True) for text in LEARNED]
    fewer = [one != other for one, other in zip(before, after, strict=True)]
    assert any(fewer)
    assert not all(fewer)


def about(**sums: float) -> Model:
    """One for which the trait `it` speaks for measures with these sums."""
    weights = [[*range(len(sums))], [round(100 * value) for value in sums.values()]]
    return loaded({"measures": [*sums], "bias": [0.0] * len(sums), "scale": 100, "weights": {"it": weights}})


def odds(probability: float) -> float:
    return math.log(probability / (1 - probability))


@pytest.mark.parametrize(
    ("known", "ruled", "measure"),
    [
        (about(present=odds(SURE) + 0.1, none=0), None, "present"),
        (about(present=odds(SURE) - 0.1, none=0), None, None),
        (about(present=0, sick=0, none=-0.1), None, None),
        (about(killed=odds(DEADLY) + 0.1, none=0), None, "killed"),
        (about(killed=odds(DEADLY) - 0.1, none=0), None, None),
        (about(killed=odds(DEADLY) - 0.1, none=0), "other", "other"),
        (about(killed=odds(DEADLY) + 0.1, none=0), "other", "killed"),
        (about(missing=odds(SUREST) + 0.1, none=0), None, "missing"),
        (about(missing=odds(SUREST) - 0.1, none=0), "other", "other"),
        (about(present=odds(SURER) + 0.1, none=0), "other", "present"),
        (about(present=odds(SURER) - 0.1, none=0), "other", "other"),
        (about(other=0, present=-0.1, none=-0.1), "other", "other"),
        (about(other=0.1, none=0, killed=-3), None, "other"),
        (about(none=3, present=0), "other", "other"),
        (about(wounded=9, killed=0, none=0), "killed", "killed"),
        (about(wounded=9, captured=0, none=0), "captured", "wounded"),
    ],
)
def test_where_rules_tell_little(known: Model, ruled: Measure | None, measure: Measure | None) -> None:
    assert decided(("it",), known, ruled) == measure


@pytest.mark.parametrize(("outvotes", "found"), [(-0.1, "money"), (0.1, None)])
def test_money_can_only_be_no_news(outvotes: float, found: Measure | None) -> None:
    limit = math.log(MONEY_VOTE)
    assert decided(("it",), about(money=0, none=limit + outvotes), "money") == found
    assert decided(("it",), about(money=0, killed=limit + outvotes, none=0), "money") == "money"


def test_here_rules_keep_what_they_read() -> None:
    for text in LEARNED:
        by_rules = {n: m for n, m in measures(text, with_model=False).items() if m != "other"}
        assert by_rules.items() <= measures(text, with_model=True).items()


def test_a_rule_has_a_vote() -> None:
    alone, *_ = guess(("near hurt",), loaded(SMALL))
    voted, *_ = guess(("near hurt",), loaded(SMALL), "killed")
    assert (alone.measure, voted.measure) == ("wounded", "killed")
    assert voted.probability == pytest.approx(VOTE / (VOTE + math.exp(0.5) + math.exp(1)))
    assert guess(("near hurt",), loaded(SMALL), "money")[0] == alone  # the model knows no money


@pytest.mark.parametrize(
    ("weights", "measure"),
    [
        ([[0], [round(100 * math.log(VOTE)) + 10]], "missing"),
        ([[0], [round(100 * math.log(VOTE)) - 10]], "wounded"),
        ([[1], [round(100 * math.log(VOTE)) + 10]], None),
    ],
)
def test_it_can_be_outvoted(weights: list[list[int]], measure: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Two jets bombed a road, killing a monk and wounding four villagers."
    assert measures(text, with_model=False)["four"] == "wounded"
    voters = loaded(
        {
            **SMALL,
            "measures": ["missing", "none", "wounded"],
            "bias": [0.0, 0.0, 0.0],
            "weights": {"noun villager": weights},
        }
    )
    monkeypatch.setattr(learned, "model", lambda: voters)
    assert measures(text, with_model=True).get("four") == measure


def test_of_those_shot_at_rules_alone_tell() -> None:
    parsed = doc("The seven wounded ranged in age from 19 to 47; five are recovering at home, the surgeon said.")
    numbers = find_numbers(parsed)
    (figure, *_) = ruled(parsed, numbers, frozenset())
    for kept in (replace(figure, measure="casualties"), replace(figure, same=True), replace(figure, previous=True)):
        assert kept in with_learned(parsed, numbers, frozenset(), [kept])


def test_what_is_destroyed_is_counted_in_its_own_unit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(learned, "model", lambda: about(destroyed=9, none=0))
    monkeypatch.setattr(learned, "traits", lambda *_: ["it"])
    parsed = tree("Twelve/NUM/nummod/1 bombers=bomber/NOUN/nsubj/2/NNS burned=burn/VERB/ROOT/2/VBD ./PUNCT/punct/2")
    numbers = find_numbers(parsed)
    (read,) = with_learned(parsed, numbers, frozenset(), [])
    people = Figure(numbers[0], "other", "person", "any", group=1, signal=1)
    (weighed,) = with_learned(parsed, numbers, frozenset(), [people])
    assert (read.measure, read.unit) == (weighed.measure, weighed.unit) == ("destroyed", "bomber")


def test_the_most_probable_measure_is_that_of_the_softmax() -> None:
    first, *others = guess(("verb die", "never met"), loaded(SMALL))
    assert first.measure == "killed"
    assert first.probability == pytest.approx(math.exp(2) / (math.exp(2) + math.exp(0.5) + 1))
    assert [found.measure for found in others] == [None, "wounded"]
    assert guess((), loaded(SMALL))[0].measure is None
    assert guess(("noun bus", "verb die"), loaded(SMALL))[0].measure is None


@given(st.lists(st.sampled_from(sorted(model().rows)) | st.text(max_size=5), unique=True), st.randoms())
def test_the_order_of_traits_is_of_no_matter(told: list[str], chance: object) -> None:
    one = guess(told, model())
    other = guess(sorted(told), model())
    assert {found.measure for found in one} == set(model().measures)
    assert {f.measure: pytest.approx(f.probability) for f in one} == {f.measure: f.probability for f in other}
    assert sum(found.probability for found in one) == pytest.approx(1)
    assert one == sorted(one, key=lambda found: -found.probability)


def test_the_models_measures_are_the_contracts() -> None:
    shipped: Model = model()
    assert set(shipped.measures) <= {None, *get_args(Measure)}
    assert len(set(shipped.measures)) == len(shipped.measures) == len(shipped.bias)
    assert shipped.weights.shape == (len(shipped.rows), len(shipped.measures))
    assert shipped.weights.any(axis=0).all()
    assert shipped.weights.any(axis=1).mean() > 0.95


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
    parsed = doc(BLEEDING)
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
    parsed = doc(BLEEDING)
    (figure, *_) = ruled(parsed, find_numbers(parsed), frozenset())
    many = Watched([replace(figure, number=replace(figure.number, start=at)) for at in range(-5_000, 5_000)])
    told = list(neighbours(parsed, figure.number, many))
    assert told == [f"{where} {figure.measure}" for where in ("previous", "next", "earlier")]
    assert many.looks < 100
