"""What became of people, by verbs of moving and falling, losses, exchanges, accounts that give an older value."""

from __future__ import annotations

from itertools import pairwise

from claimstream_enrich.claims.figure import Figure
from claimstream_enrich.claims.measures import find_figures
from claimstream_enrich.claims.quantities import find_numbers
from tests.unit.each import each
from tests.unit.enrich.claims.fates_texts import FATES
from tests.unit.enrich.claims.figures import Expected
from tests.unit.enrich.claims.stored import doc


def found(text: str) -> list[Figure]:
    parsed = doc(text)
    return find_figures(parsed, find_numbers(parsed), frozenset())


def as_expected(text: str) -> list[Expected]:
    numbers = (f.number for f in found(text))
    texts = [doc(text).span(number.start, number.end).text for number in numbers]
    return [(number, f.measure, f.role, f.previous) for number, f in zip(texts, found(text), strict=True)]


@each("text", FATES)
def test_what_became_of_them(text: str) -> None:
    assert as_expected(text) == FATES[text]


def test_what_a_side_owns_up_to_is_no_bound() -> None:
    (deaths,) = found("The doctor owned up to three deaths.")
    assert (deaths.number.value, deaths.number.qualifier) == (3, "exactly")


def test_a_sum_ends_a_sentence_with_its_scale() -> None:
    (aid,) = found("The fund is asking donors for $31m.")
    assert aid.number.value == 31_000_000


def test_the_other_count_gives_another_value_of_the_first() -> None:
    assert [figure.same for figure in found("Sixty men took part. Police said there were 40.")] == [False, True]


@each("text", [text for text, figures in FATES.items() if len(figures) > 1])
def test_figures_come_in_the_order_of_the_text_and_share_no_word(text: str) -> None:
    spans = [(figure.number.start, figure.number.end) for figure in found(text)]
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
