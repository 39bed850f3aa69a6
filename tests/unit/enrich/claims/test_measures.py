"""What numbers count, on stored parses of short sentences."""

from __future__ import annotations

from claimstream_enrich.claims.measures import find_figures, is_counted, role_of
from claimstream_enrich.claims.quantities import find_numbers
from tests.unit.each import each
from tests.unit.enrich.blank import BLANK
from tests.unit.enrich.claims.figures import FIGURES, Expected
from tests.unit.enrich.claims.stored import doc, parse


def found(text: str) -> list[Expected]:
    parsed = doc(text)
    figures = find_figures(parsed, find_numbers(parsed), frozenset())
    return [
        (parsed.span(f.number.start, f.number.end).text, f.measure, f.role, f.previous)
        for f in figures
        if f.measure != "other"
    ]


@each("text", FIGURES)
def test_figures_of_a_sentence(text: str) -> None:
    assert found(text) == FIGURES[text]


def test_tokens_of_dates_count_nothing() -> None:
    parsed = doc("The death toll rose to 41.")
    forty_one = frozenset(token.i for token in parsed if token.text == "41")
    assert find_figures(parsed, find_numbers(parsed), forty_one) == []


def test_units_of_sums_and_things() -> None:
    for text, unit in (
        ("The bill came to 40 million dollars.", "dollars"),
        ("The army seized 12 square kilometres of the valley.", "km2"),
        ("More than 2,000 houses were destroyed and 12,000 people left homeless.", "house"),
    ):
        parsed = doc(text)
        assert find_figures(parsed, find_numbers(parsed), frozenset())[0].unit == unit


def test_people_of_whom_nothing_is_said_are_other() -> None:
    parsed = doc("She is 41 and has two sisters.")
    figures = find_figures(parsed, find_numbers(parsed), frozenset())
    assert [f.measure for f in figures] in ([], ["other"])


def test_counted_nouns_have_roles() -> None:
    parsed = doc("Four policemen died.")
    assert is_counted(parsed[1])
    assert role_of(parsed[1]) == "police"
    assert not is_counted(doc("Prices rose by 9 percent.")[0])


def test_parses_share_a_vocabulary() -> None:
    assert parse("No one was killed.").vocab is BLANK.vocab
