"""The country that the words of daily life tell of, where a text names none. Without a model."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.home_signs import (
    OwnStates,
    country_behind,
    own_states,
    signs_of,
    told_country,
    without_boilerplate,
)
from claimstream_schemas.article import Boilerplate

_SHERIFF = "The sheriff's office said deputies and state troopers came."
_WORDS = (
    "sheriff",
    "barangay",
    "gardaí",
    "911",
    "$",
    "metres",
    "miles",
    "lakh",
    "Ohio",
    ", Pa.",
    "Reading",
    "Reading, Pa.",
    "the",
    ".",
)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (_SHERIFF, "United States"),
        ("Fire broke out in Reading, Pa., on Monday.", "United States"),
        ("NASHUA, N.H. - Two men died.", "United States"),
        ("Two men died in Ohio, the coroner said.", "United States"),
        ("ST. JOHN'S, N.L. - Two men died.", "Canada"),
        ("The RCMP held two men, who had called 911.", "Canada"),
        ("Gardaí held two men.", "Ireland"),
        ("The bench at Leeds Crown Court rose.", "United Kingdom"),
        ("The barangay captain counted two dead.", "Philippines"),
        ("A sub-inspector of police held two men with Rs 5 lakh; the panchayat met.", "India"),
        ("They paid 900 tenge.", "Kazakhstan"),
    ],
)
def test_words_of_one_country_tell_of_it(text: str, country: str) -> None:
    assert told_country(text) == country


@pytest.mark.parametrize(
    "text",
    [
        "Two men died.",
        "They called 911 from the parking lot of the high school.",  # in Canada as well
        "It cost $5 a mile.",  # units only hint
        "The sheriff of Nottingham spoke.",
        "Joe Montana and Virginia Ball spoke.",
        "Mother Teresa, Pa and Ma came.",
        "Gardaí and the RCMP held two men.",  # of two countries alike
        "He lost his garden.",  # part of a word
    ],
)
def test_few_or_divided_votes_tell_of_none(text: str) -> None:
    assert told_country(text) is None


def test_each_word_votes_once() -> None:
    assert signs_of("sheriff sheriff Sheriff").votes == signs_of("sheriff").votes
    assert signs_of("feet, miles and acres").votes == signs_of("miles").votes


def test_the_longest_phrase_counts() -> None:
    assert signs_of("sheriff court").votes == {"United Kingdom": 2}
    assert signs_of("sheriff's office").votes == {"United States": 4}


def test_capitals_of_a_sign_count() -> None:
    assert told_country("The carabineros came.") == told_country("Carabineros came.") == "Chile"
    assert signs_of("The hse met.").votes == {}


def test_metric_units_speak_against_the_united_states_alone() -> None:
    assert signs_of("It is 5 metres long.").votes == {"United States": -2}
    assert told_country("Two metres off Reading, Pa., a man who called 911 died.") == "United States"


def test_a_state_named_late_weighs_less() -> None:
    assert told_country("Two men died. " * 40 + "One was from Ohio.") is None


def test_where_states_are_named() -> None:
    text = "Men of Ohio met in Reading, Pa., on Monday."
    assert signs_of(text).states == {text.index("Ohio"): "United States", text.index("Pa."): "United States"}


def test_the_country_of_the_state_behind_a_town() -> None:
    text = "Reading, Pa., and Truro, N.S., and Leeds, Pa and Cork"
    ends = {name: country_behind(text, text.index(name) + len(name)) for name in ("Reading", "Truro", "Leeds", "Cork")}
    assert ends == {"Reading": "United States", "Truro": "Canada", "Leeds": None, "Cork": None}


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (_SHERIFF + " It was in Cairo, Georgia.", (("Georgia", "United States"),)),
        (_SHERIFF + " A Georgian came, and left Georgia.", ()),
        ("The barangay captain spoke of Georgia.", ()),
        ("It was in Georgia.", ()),
        ("", ()),
    ],
)
def test_a_state_called_like_a_country(text: str, states: OwnStates) -> None:
    assert own_states(text) == states


def test_boilerplate_tells_of_the_outlet_alone() -> None:
    text = "LIMA - Two men died. Write to us in Nashua, N.H."
    footer = Boilerplate(start=text.index("Write"), end=len(text), rule="notice")
    dateline = Boilerplate(start=0, end=6, rule="dateline")
    kept = without_boilerplate(text, [dateline, footer])
    assert (told_country(text), told_country(kept)) == ("United States", None)
    assert len(kept) == len(text)
    assert kept.startswith("LIMA - Two men died.")


@given(st.lists(st.sampled_from(_WORDS), max_size=20))
@example(["Reading", "Ohio", "."])
def test_who_is_told_of_has_the_most_votes(words: list[str]) -> None:
    text = " ".join(words)
    signs = signs_of(text)
    assert signs.told is None or signs.votes[signs.told] == max(signs.votes.values())
    # A paragraph of its own: behind ". " a capital letter only begins a sentence, and "Reading Ohio" may be a place,
    # where at the beginning of a text it is taken for a person's name.
    assert signs_of(f"{text}\n{text}").votes == signs.votes


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    signs = signs_of(text)
    assert all(0 <= at < len(text) for at in signs.states)
    assert signs.told is None or signs.told in signs.votes


@given(st.text(alphabet="ab \n", max_size=40), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40))))
def test_only_boilerplate_is_blank_and_everything_keeps_its_place(text: str, spans: list[tuple[int, int]]) -> None:
    ends = [(min(a, len(text)), min(a + length, len(text))) for a, length in spans]
    marks = [Boilerplate(start=start, end=end, rule="footer") for start, end in ends if start < end]
    inside = {at for mark in marks for at in range(mark.start, mark.end)}
    wanted = "".join(" " if at in inside else letter for at, letter in enumerate(text))
    assert without_boilerplate(text, marks) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "In Leeds, DC Ian Rowe told reporters that two men had died.",
        "The dead include Abdul Karim, Md. Rahim and Md. Selim.",
        "Two men died, said Ann Smith, MD, on Monday.",
        "In Meerut, CO Anil Sharma said five had died.",
        "Sen. Rand Paul came. The Pula festival is on.",
        "He is in high. School is out. He takes vitamins A, E and K.",
        "Republicans and Democrats abroad mourned.",
        "The Commissioner of Police said that load shedding had set off riots.",
    ],
)
def test_words_of_several_countries_tell_of_none(text: str) -> None:
    assert told_country(text) is None


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("A man died in Saginaw, Mich., police said.", "United States"),
        ("SAGINAW, MI - A man died.", "United States"),
        ("Write to Saginaw, MI 48601.", "United States"),
        ("A man died in Nashua, N.H. Police came.", "United States"),
    ],
)
def test_a_state_behind_a_town_is_told_in_each_manner(text: str, country: str) -> None:
    assert told_country(text) == country
