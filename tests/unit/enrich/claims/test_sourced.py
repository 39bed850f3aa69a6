"""Figures whose source or side stands at some distance, and articles that are written abroad."""

from __future__ import annotations

from tests.unit.each import each
from tests.unit.enrich.claims.sourced_texts import DESK, DESK_AT_HOME, DESK_LEAD, SOURCED
from tests.unit.enrich.claims.test_settings import rows


@each("text", SOURCED)
def test_the_source_and_the_side(text: str) -> None:
    assert rows(text) == SOURCED[text]


def side_of_31(text: str) -> str | None:
    """The side of the wounded of the desk's article."""
    return next(side for number, _, side, _, _ in rows(text) if number == "31")


def test_an_article_from_a_desk_abroad_is_set_where_it_tells_of() -> None:
    assert side_of_31(DESK) == "Ethiopia"


def test_a_short_text_is_set_where_it_was_filed() -> None:
    assert side_of_31(DESK_LEAD) == "Kenya"


def test_an_article_that_names_its_own_country_is_set_there() -> None:
    assert side_of_31(DESK_AT_HOME) == "Kenya"
