"""How likely two names are one party's: words aligned, spelling and sound compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.name_match import CERTAIN, MATCH, Kind, alike, score
from tests.unit.each import each


@each(
    ("one", "other"),
    [
        ("Nikol Pashinyan", "Nikol Pashinian"),
        ("Miroslav Jenca", "Miroslav Jinka"),
        ("Ilham Aliyev", "Ilkham Aliev"),
        ("Nora Bell", "Bell, Nora"),
        ("Nora Bell", "Bell Nora"),
        ("Nora Bell", "Mrs. Nora Bell"),
        ("Nora Bell", "Nora Anne Bell"),
        ("Omar al-Rawi", "Omar Rawi"),
        ("NoraBell", "Nora Bell"),
        ("Nora-Bell", "Nora Bell"),
        ("N0ra Bell", "Nora Bell"),
        ("Żaneta Łasko", "Zaneta Lasko"),
        ("Игорь Петров", "Igor Petrov"),
    ],
)
def test_spellings_of_a_person_are_certain(one: str, other: str) -> None:
    assert score(one, other) >= CERTAIN


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nora Bakkerud", "Nora Bakkerdu"),
        ("Nora Bakkerud", "Norra Bakerud"),
        ("Serej Petrenko", "Sergei Petrenko"),
        ("Tom Haldane", "Tom Holdane"),
        ("كريم بيل", "Karim Bell"),
    ],
)
def test_slips_of_the_pen_are_matches(one: str, other: str) -> None:
    assert score(one, other) >= MATCH


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nora Bell", "Nils Bell"),
        ("Nora Bell", "Nora Green"),
        ("Ole Berg", "Ole Bergman"),
        ("Omar Hasan al-Rawi", "Omar Hasan al-Duri"),
        ("Omar bin Hasan al-Rawi", "Hasan bin Omar al-Rawi"),
        ("Pavel Ivanovich Rybin", "Pavel Sergeevich Rybin"),
        ("Nora Bell", ""),
        ("…", "…"),
    ],
)
def test_other_people_are_none(one: str, other: str) -> None:
    assert score(one, other) < MATCH


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Bell Freight Limited", "Bell Freight Ltd.", True),
        ("OOO Bell Freight", "Bell Freight", True),
        ("Bell & Berg Co.", "Bell and Berg Company", True),
        ("The Small Rivers Trust", "Small Rivers Trust", True),
        ("World Rivers Organisation", "World Rivers Organization", True),
        ("GoodRivers Trust", "Good Rivers Trust", True),
        ("Bell Freight Ltd", "Berg Freight Ltd", False),
        ("Bell Freight", "Bell Textiles", False),
        ("Limited", "Ltd", False),
    ],
)
def test_bodies(one: str, other: str, same: bool) -> None:
    assert (score(one, other, "ORG") >= MATCH) is same


def test_a_better_match_scores_higher() -> None:
    others = ["Nora Bakkerud", "Nora Bakerud", "Nora Bakerut", "Nora Akerut", "Nils Bakkerud", "Ole Green"]
    scores = [score("Nora Bakkerud", other) for other in others]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] == 1.0
    assert scores[-1] == 0.0


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("bell", "bell", 1.0), ("b", "bell", 0.75), ("c", "bell", 0.0), ("jenca", "jinka", 0.95), ("bell", "green", 0.0)],
)
def test_words(one: str, other: str, expected: float) -> None:
    assert alike(one, other) == alike(other, one) == pytest.approx(expected)


def test_scripts_without_vowels_are_compared_by_their_signs() -> None:
    assert alike("mhmd", "mohammed", bare=True) > alike("mhmd", "mohammed")


_WORD = st.sampled_from(
    ["Nora", "Bell", "van", "der", "Berg", "N.", "al-Rawi", "Пётр", "بيل", "Ltd", "&", "7", "’s", ","]
)
_NAME = st.lists(_WORD, max_size=5).map(" ".join) | st.text(max_size=25)
_KIND: st.SearchStrategy[Kind] = st.sampled_from(["PERSON", "ORG"])


@given(_NAME, _NAME, _KIND)
def test_scores_are_symmetric_and_between_none_and_one(one: str, other: str, kind: Kind) -> None:
    assert score(one, other, kind) == score(other, one, kind)
    assert 0.0 <= score(one, other, kind) <= 1.0


@given(_NAME, _KIND)
def test_a_name_is_itself_in_any_case(name: str, kind: Kind) -> None:
    assert score(name, name, kind) in (0.0, 1.0)
    if name.isascii():
        assert score(name, name.upper(), kind) == score(name, name, kind)
