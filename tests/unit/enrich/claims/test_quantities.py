"""Numbers in running text: values, bounds, ranges, words; no parse needed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.quantities import Number, digits, find_numbers
from claimstream_enrich.tree import Tree, tree_of
from tests.unit.each import each
from tests.unit.enrich.blank import BLANK


def tree(text: str) -> Tree:
    """Words without a parse."""
    return tree_of(BLANK(text))


def numbers(text: str) -> list[Number]:
    return [number for number in find_numbers(tree(text)) if number.kind == "figure"]


def only(text: str) -> Number:
    found = numbers(text)
    assert len(found) == 1, found
    return found[0]


@each(
    ("text", "value"),
    [
        ("105 men", 105),
        ("1,204 cases", 1204),
        ("3.5 million litres", 3_500_000),
        ("2 bn rupees", 2_000_000_000),
        ("nine men", 9),
        ("Thirty-four men", 34),
        ("two hundred and five men", 205),
        ("forty thousand men", 40_000),
        ("a dozen men", 12),
        ("two dozen men", 24),
        ("three score men", 60),
        ("a hundred men", 100),
        ("half a million men", 500_000),
        ("a couple of men", 2),
    ],
)
def test_exact_values(text: str, value: float) -> None:
    number = only(text)
    assert (number.value, number.low, number.high, number.qualifier) == (value, value, value, "exactly")


@pytest.mark.parametrize("words", ["at least", "more than", "over", "no fewer than", "a minimum of", "in excess of"])
def test_lower_bounds(words: str) -> None:
    number = only(f"There were {words} 49 men")
    assert (number.value, number.low, number.high, number.qualifier) == (49, 49, None, "at_least")


@pytest.mark.parametrize("words", ["at most", "up to", "no more than", "as many as", "fewer than", "a maximum of"])
def test_upper_bounds(words: str) -> None:
    number = only(f"There were {words} 100 men")
    assert (number.value, number.low, number.high, number.qualifier) == (100, None, 100, "at_most")


@pytest.mark.parametrize("words", ["about", "around", "some", "an estimated", "nearly", "almost", "roughly"])
def test_about(words: str) -> None:
    number = only(f"There were {words} 40 men")
    assert (number.value, number.low, number.high, number.qualifier) == (40, 40, 40, "about")


@pytest.mark.parametrize(
    ("text", "qualifier"), [("40 or more men", "at_least"), ("40 or so men", "about"), ("100+", "at_least")]
)
def test_bounds_behind_the_number(text: str, qualifier: str) -> None:
    assert only(text).qualifier == qualifier


@pytest.mark.parametrize(
    "text",
    ["between 10 and 15 men", "10-15 men", "10–15 men", "10 to 15 men", "ten to fifteen men", "ten or fifteen men"],
)
def test_ranges(text: str) -> None:
    number = only(text)
    assert (number.value, number.low, number.high, number.qualifier) == (None, 10, 15, "range")


def test_a_range_of_millions_scales_both_ends() -> None:
    assert (only("two to three million men").low, only("two to three million men").high) == (2e6, 3e6)


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("dozens of men", 24),
        ("scores of men", 40),
        ("hundreds of men", 200),
        ("thousands of men", 2000),
        ("tens of thousands of men", 20_000),
        ("hundreds of thousands of men", 200_000),
        ("several hundred men", 200),
    ],
)
def test_vague_words(text: str, low: float) -> None:
    number = only(text)
    assert (number.value, number.low, number.high, number.qualifier) == (None, low, None, "vague")


def test_rose_to_from_is_no_range() -> None:
    assert [number.value for number in numbers("rose to 19 from 11")] == [19, 11]
    assert [number.value for number in numbers("from 11 to 19")] == [11, 19]


def test_falling_pairs_are_no_range() -> None:
    assert [number.qualifier for number in numbers("15-10")] != ["range"]


def test_none() -> None:
    found = [(number.kind, number.value) for number in find_numbers(tree("No one saw a man, none at all"))]
    assert found == [("none", 0), ("none", 0)]


def test_half_of_them_waits_for_the_figure_before() -> None:
    (whole, half) = find_numbers(tree("70 people, half of them children"))
    assert (whole.kind, half.kind, half.value) == ("figure", "half", None)


def test_no_more_than_is_not_none() -> None:
    assert [number.kind for number in find_numbers(tree("no more than 5"))] == ["figure"]
    assert find_numbers(tree("no longer")) == []


def test_first_is_where_the_bound_begins() -> None:
    number = only("Well, at least 49 men")
    assert (number.first, number.start, number.end) == (2, 4, 5)


@pytest.mark.parametrize("text", ["", "20:00", "1st", "x9", "²", "½", "0x10", "1.2.3", "٣"])
def test_what_is_no_plain_figure(text: str) -> None:
    assert digits(text) is None


@given(st.text(max_size=400))
def test_any_text(text: str) -> None:
    doc = tree(text)
    end = 0
    for number in find_numbers(doc):
        assert end <= number.start < number.end <= len(doc)
        assert 0 <= number.first <= number.start
        end = number.end
        if number.low is not None and number.high is not None:
            assert number.low <= number.high


WORDS = st.sampled_from(
    [
        "at",
        "least",
        "more",
        "than",
        "up",
        "to",
        "between",
        "and",
        "or",
        "no",
        "one",
        "two",
        "hundred",
        "thousand",
        "dozen",
        "dozens",
        "tens",
        "of",
        "a",
        "half",
        "million",
        "-",
        "5",
        "10",
        "15",
        "20",
    ]
)


@given(st.lists(WORDS, max_size=30))
def test_any_heap_of_number_words(heap: list[str]) -> None:
    for number in find_numbers(tree(" ".join(heap))):
        bounds = {
            "exactly": number.low == number.high == number.value,
            "about": number.low == number.high == number.value,
            "at_least": number.low == number.value and number.high is None,
            "at_most": number.high == number.value and number.low is None,
            "range": number.value is None and number.low is not None and number.high is not None,
            "vague": number.value is None and number.high is None,
        }
        assert bounds[number.qualifier], number


@given(st.integers(min_value=0, max_value=10**12))
def test_written_with_commas_or_without(value: int) -> None:
    assert digits(f"{value:,}") == digits(str(value)) == value
