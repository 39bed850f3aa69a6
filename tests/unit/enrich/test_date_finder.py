"""Which words of a text are date expressions."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.date_finder import find
from claimstream_enrich.enrichers.date_resolver import resolve
from tests.unit.each import each


def found(text: str) -> list[str]:
    return [text[each.start : each.end] for each in find(text)]


@each(
    ("text", "expressions"),
    [
        ("The bridge fell on Tuesday night, the mayor said on Wednesday.", ["Tuesday night", "Wednesday"]),
        ("Tuesday's flood took it.", ["Tuesday"]),
        ("Today, Friday, the council meets.", ["Today, Friday"]),
        ("It was agreed yesterday evening (Monday).", ["yesterday evening (Monday)"]),
        ("Nine have died since 3 May, two of them last week.", ["since 3 May", "last week"]),
        ("It has rained since Monday and since the 1990s.", ["since Monday", "since the 1990s"]),
        ("A man in his 20s and a woman in her late 50s moved here in the early 80s.", ["the early 80s"]),
        ("He called the two leaders on the 28th, again in vain.", ["the 28th"]),
        ("It began on Sunday, the 27th.", ["Sunday, the 27th"]),
        ("On 12 September 2022 and from May 3 to May 5.", ["12 September 2022", "from May 3 to May 5"]),
        ("The dam was built in 1974 and raised in\nMay 2001.", ["1974", "May 2001"]),
        ("In May it broke; the 2016 flood was worse.", ["May", "2016"]),
        ("Their war of 2020 ended overnight on September 15.", ["2020", "September 15"]),
        ("Two died in the past 24 hours, and one two days ago.", ["the past 24 hours", "two days ago"]),
        ("It is the worst flood since 2013.", ["2013"]),
        ("At least 40 have died on that road since 2013.", ["since 2013"]),
        ("It has killed at most 9 a year since 2013.", ["since 2013"]),
        ("It is the least he has had since 2013.", ["2013"]),
        ("The level fell to 27, from 32 a day earlier.", ["a day earlier"]),
    ],
)
def test_date_expressions_are_found(text: str, expressions: list[str]) -> None:
    assert found(text) == expressions


@each(
    "text",
    [
        "The level may rise, and people may march 3 miles.",
        "The fighting went on for two days and lasted six weeks.",
        "She lives on the 28th floor and is the 44th president.",
        "A total of 2000 people, 1,990 of them women, fled at 20:15.",
        "It costs $2000, or 2020.5 in the old coin.",
        "The Sunday Times and USA Today wrote about Bloody Sunday.",
        "Every Monday he swims; he wore a sat phone in the sun.",
        "April Green and Sergeant May spoke, and March Hare too.",
        "Shots were fired on 3 sides, 12 of them in vain.",
        "They met earlier than planned, two weeks before the vote.",
    ],
)
def test_other_words_and_numbers_are_not(text: str) -> None:
    assert found(text) == []


_PIECES = ["on Monday", "12", "May", "2020", "since", "the", "3rd", ",", "\n", "’", "ago", "two days", "Sept.", "x"]


@given(st.lists(st.sampled_from(_PIECES), max_size=12))
def test_what_is_found_lies_apart_in_the_text_and_resolves(pieces: list[str]) -> None:
    text = " ".join(pieces)
    candidates = find(text)
    assert all(one.end <= other.start for one, other in pairwise(candidates))
    for one in candidates:
        words = text[one.start : one.end]
        assert words == words.strip()
        resolve(words, date(2024, 3, 14))


@given(st.text(max_size=120))
def test_any_text_is_searched(text: str) -> None:
    assert all(0 <= each.start < each.end <= len(text) for each in find(text))


def test_of_two_readings_of_the_same_words_the_first_rule_counts() -> None:
    """Not the one that a set happens to hold first: that would differ from process to process."""
    (found,) = find("It has doubled over the last year.")
    assert (found.kind, found.end - found.start) == ("past_span", len("the last year"))


@each(
    "expression",
    ["TWO WEEKS AGO", "two weeks from now", "three days hence", "a week earlier", "The preceding day",
     "a day afterwards", "the day after", "the following day", "two Mondays ago", "the day before",
     "three Fridays from now"],
)  # fmt: skip
def test_a_pattern_is_tried_wherever_one_of_its_words_stands(expression: str) -> None:
    text = f"They met {expression}, it said."
    assert [text[each.start : each.end] for each in find(text)] == [expression]
