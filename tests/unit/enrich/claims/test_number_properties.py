"""Numbers, however they are written, are read back as what they were; bounds never contradict their qualifier."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimstream_enrich.claims.quantities import Number, digits, find_numbers
from claimstream_enrich.tree import Tree, tree_of
from tests.unit.enrich.blank import BLANK


def tree(text: str) -> Tree:
    """Words without a parse."""
    return tree_of(BLANK(text))


_ONES = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
]
_TENS = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SMALL = st.integers(min_value=2, max_value=99)
COUNTS = st.integers(min_value=2, max_value=999_999)


def spelt(value: int) -> str:
    """A whole number below a million in English words."""
    if value < 20:
        return _ONES[value]
    if value < 100:
        return _TENS[value // 10] + (f"-{_ONES[value % 10]}" if value % 10 else "")
    if value < 1000:
        rest = f" and {spelt(value % 100)}" if value % 100 else ""
        return f"{_ONES[value // 100]} hundred{rest}"
    rest = f" {'and ' if value % 1000 < 100 else ''}{spelt(value % 1000)}" if value % 1000 else ""
    return f"{spelt(value // 1000)} thousand{rest}"


def only(text: str) -> Number:
    (number,) = (number for number in find_numbers(tree(text)) if number.kind == "figure")
    return number


@given(COUNTS, st.sampled_from([str, "{:,}".format]))
def test_digits_are_read_back(value: int, write: object) -> None:
    assert callable(write)
    number = only(f"They saw {write(value)} men there")
    assert (number.value, number.low, number.high) == (value, value, value)


@given(COUNTS)
def test_words_are_read_back(value: int) -> None:
    assert only(f"They saw {spelt(value)} men there").value == value


@given(COUNTS)
def test_words_at_the_start_of_a_sentence_are_read_back(value: int) -> None:
    assert only(f"{spelt(value).capitalize()} men came").value == value


@given(st.integers(1, 999), st.sampled_from([("thousand", 1e3), ("million", 1e6), ("billion", 1e9)]))
def test_scales_multiply(value: int, scale: tuple[str, float]) -> None:
    word, factor = scale
    assert only(f"They spent {value} {word} there").value == value * factor
    assert only(f"They spent {value}.5 {word} there").value == (value + 0.5) * factor


@pytest.mark.parametrize(
    ("before", "after", "qualifier"),
    [
        ("at least", "", "at_least"),
        ("more than", "", "at_least"),
        ("no fewer than", "", "at_least"),
        ("well over", "", "at_least"),
        ("", "or more", "at_least"),
        ("up to", "", "at_most"),
        ("no more than", "", "at_most"),
        ("as many as", "", "at_most"),
        ("", "at most", "at_most"),
        ("about", "", "about"),
        ("some", "", "about"),
        ("an estimated", "", "about"),
        ("", "or so", "about"),
        ("exactly", "", "exactly"),
    ],
)
@settings(max_examples=20)
@given(value=COUNTS, in_words=st.booleans())
def test_bounds_are_those_of_the_contract(
    before: str, after: str, qualifier: str, *, value: int, in_words: bool
) -> None:
    number = only(f"There were {before} {spelt(value) if in_words else value} {after} men")
    low = None if qualifier == "at_most" else value
    high = None if qualifier == "at_least" else value
    assert (number.qualifier, number.value, number.low, number.high) == (qualifier, value, low, high)


@given(SMALL, SMALL, st.sampled_from(["{}-{}", "{} to {}", "between {} and {}", "{}–{}", "{} or {}"]), st.booleans())
def test_ranges_are_ordered(one: int, other: int, pattern: str, in_words: bool) -> None:
    low, high = sorted((one, other))
    if low == high or (in_words and pattern in ("{}-{}", "{}–{}")):
        return
    write = spelt if in_words else str
    number = only(f"They saw {pattern.format(write(low), write(high))} men there")
    assert (number.qualifier, number.value, number.low, number.high) == ("range", None, low, high)


@settings(max_examples=40)
@given(SMALL, SMALL)
def test_a_falling_pair_is_no_range(one: int, other: int) -> None:
    low, high = sorted((one, other))
    assert all(n.qualifier != "range" for n in find_numbers(tree(f"They saw {high} to {low} men there")))


@settings(max_examples=40)
@given(SMALL, SMALL)
def test_from_and_to_are_two_figures(one: int, other: int) -> None:
    found = [n.value for n in find_numbers(tree(f"The toll rose from {one} to {other} on the day"))]
    assert found == [one, other]


@given(st.sampled_from(["dozens", "scores", "hundreds", "thousands", "tens of thousands", "hundreds of thousands"]))
def test_vague_words_have_a_floor_and_no_value(words: str) -> None:
    number = only(f"They saw {words} of men there")
    assert number.qualifier == "vague"
    assert number.value is number.high is None
    assert number.low is not None
    assert number.low >= 20


@given(st.lists(COUNTS, min_size=1, max_size=6))
def test_figures_come_in_the_order_of_the_text(values: list[int]) -> None:
    text = " ; then ".join(f"{value} men" for value in values)
    assert [number.value for number in find_numbers(tree(text))] == values


@given(st.floats(min_value=0, max_value=1e6).map(lambda value: round(value, 2)))
def test_decimals(value: float) -> None:
    assert digits(f"{value:.2f}") == value
    assert digits(f"{value:,.2f}") == value
