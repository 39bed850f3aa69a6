"""The country an article is about, from the names in it and where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.homeland import (
    home_by_names,
    home_of,
    is_elsewhere,
    leading_country,
    only_home_by_names,
    votes_of,
)

FILLER = "The rest of the first paragraph tells of other things, at a length that makes it one.\n\n"


@pytest.mark.parametrize(
    ("text", "home"),
    [
        (f"Gunmen stormed a prison in Haiti. {FILLER}Kenya said none of its men was hurt. Nairobi denied it.", "Haiti"),
        ("OSLO, May 3 (Wire) - Nine men drowned off the coast.", "Norway"),
        (FILLER + "Talks will be held in Lisbon.", None),
        ("Norwegian shelling killed four. More Norwegian drones followed, the governor said.", None),
        ("A bomb went off near the US embassy. Two German tourists were hurt.", None),
        ("Norway and Sweden fought over the strait. Finland and Denmark looked on.", None),
        ("Nobody is named here.", None),
    ],
)
def test_the_home_of_an_article(text: str, home: str | None) -> None:
    assert home_by_names(text) == home


def test_an_article_on_two_countries_has_no_only_home() -> None:
    assert only_home_by_names("Norway blamed Sweden. Oslo was angry. Stockholm was not. Sweden shrugged.") is None
    assert only_home_by_names("A dam broke in Norway. Oslo sent help. Sweden offered boats.") == "Norway"


@pytest.mark.parametrize(
    ("after", "elsewhere"),
    [
        ("'s National Office of Risk", False),  # a body's name
        (" nationals", True),
        (" embassy was shut", True),
        ("'s ambassador", True),
        (" tourists", True),
        (" police said", False),
        ("", False),
    ],
)
def test_missions_and_travellers_are_elsewhere(after: str, elsewhere: bool) -> None:
    assert is_elsewhere("US" + after, 2) is elsewhere


NAMED = st.lists(st.tuples(st.integers(0, 80), st.integers(0, 80), st.sampled_from(["Norway", "Sweden", "Chile"])))


@given(st.text(max_size=80), NAMED)
def test_the_home_is_one_of_the_named_and_leads(text: str, named: list[tuple[int, int, str]]) -> None:
    home, leading = home_of(text, named), leading_country(text, named)
    assert home is None or home == leading or votes_of(text, named)[home] == votes_of(text, named)[leading or ""]
    assert (leading is None) == (not any(votes_of(text, named).values()))


def test_a_country_of_missions_and_attacks_alone_leads_nothing() -> None:
    text = "Chilean shelling killed two, the governor said."
    assert leading_country(text, [(0, 7, "Chile")]) is None
    assert leading_country(f"{text} It is the worst day for Norway.", [(0, 7, "Chile"), (80, 86, "Norway")]) == "Norway"
