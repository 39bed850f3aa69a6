"""Bare numbers, parts, capacities and ratios: what they count, and what they don't."""

from __future__ import annotations

from claimstream_enrich.claims.measures import find_figures
from claimstream_enrich.claims.quantities import find_numbers
from tests.unit.each import each
from tests.unit.enrich.claims.bare_texts import BARE
from tests.unit.enrich.claims.stored import doc


def figures(text: str) -> list[tuple[str, str, str, bool]]:
    parsed = doc(text)
    found = find_figures(parsed, find_numbers(parsed), frozenset())
    return [(parsed.span(f.number.start, f.number.end).text, f.measure, f.role, f.previous) for f in found]


@each("text", BARE)
def test_figures_of_a_sentence(text: str) -> None:
    assert figures(text) == BARE[text]


def test_another_value_is_told_from_a_new_count() -> None:
    parsed = doc("Police put the crowd at 4,000, but witnesses said it was closer to 9,000.")
    assert [f.same for f in find_figures(parsed, find_numbers(parsed), frozenset())] == [False, True]
