"""Figures told by states, parts, returns, posts and comparisons, and their times and sides."""

from __future__ import annotations

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.comparisons import comparing
from claimstream_enrich.tree import Tree, tree_of
from claimstream_schemas.claim import Claim
from tests.unit.each import each
from tests.unit.enrich.claims.stated_texts import EARLIER, OF_SIDES, STATED, UNSTATED
from tests.unit.enrich.claims.stored import claims_in, parse

_NO_MEASURE = ("other", "money")


@cache
def figures(text: str) -> dict[str, Claim]:
    """The claims of a text by the words of their number."""
    return {claim.quantity.text: claim for claim in claims_in(text) if claim.quantity}


def measure(text: str, number: str) -> str | None:
    claim = figures(text).get(number)
    return claim.quantity.measure if claim is not None and claim.quantity is not None else None


@each("text", STATED)
def test_the_measure_is_what_the_words_tell(text: str) -> None:
    assert [(number, measure(text, number)) for number, _ in STATED[text]] == STATED[text]


@each("text", UNSTATED)
def test_a_number_of_which_nothing_is_told_has_no_measure(text: str) -> None:
    assert all(measure(text, number) in (None, *_NO_MEASURE) for number in UNSTATED[text])


@each("text", EARLIER)
def test_a_figure_of_an_earlier_time_is_background(text: str) -> None:
    assert {number: figures(text)[number].background for number in EARLIER[text]} == dict.fromkeys(EARLIER[text], True)


@each("text", [text for text in STATED if text not in EARLIER])
def test_other_figures_are_of_the_news(text: str) -> None:
    assert not any(figures(text)[number].background for number, _ in STATED[text])


@each("text", OF_SIDES)
def test_a_country_that_is_only_passed_is_not_the_side(text: str) -> None:
    sides = []
    for number, _ in OF_SIDES[text]:
        quantity = figures(text)[number].quantity
        sides.append((number, quantity.affected.party if quantity is not None else None))
    assert sides == OF_SIDES[text]


def test_a_compared_figure_has_the_day_of_its_own_time() -> None:
    text = "The city recorded 41 murders last year, compared with 29 in 2019."
    time = figures(text)["29"].event_time
    assert time is not None
    assert time.start == "2019-01-01"


def tree(text: str) -> Tree:
    return tree_of(parse(text))


@given(st.sampled_from(sorted(STATED)), st.integers(0, 12))
def test_a_word_compares_only_right_before_the_number(text: str, at: int) -> None:
    doc = tree(text)
    word = comparing(doc, min(at, len(doc)))
    assert word is None or (doc.lower[word] in ("compared", "against") and at - 2 <= word < at)
