"""Which office introduces a person, and whether it is one that a single person holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.offices import office_of, office_of_a_state
from tests.unit.each import each


def office(text: str, party: str | None) -> str | None:
    at = text.index("Bell")
    return office_of(text, [(at, at + 4)], party)


@each(
    ("text", "expected"),
    [
        ("Norwegian Prime Minister Bell spoke.", "prime minister"),
        ("Norway's premier, Bell, spoke.", "prime minister"),
        ("President Bell of Norway spoke.", "president"),
        ("Bell, the president of Norway, spoke.", "president"),
        ("Norwegian Foreign Minister Bell spoke.", "foreign minister"),
        ("Bell, Norway's minister of foreign affairs, spoke.", "foreign minister"),
        ("Norway's Minister for External Affairs Bell spoke.", "foreign minister"),
        ("Norwegian Defense Minister Bell spoke.", "defence minister"),
        ("Norwegian Secretary of State Bell spoke.", "secretary of state"),
        ("Norwegian Secretary of Defense Bell spoke.", "secretary of defence"),
        ("Sweden's president met his Norwegian counterpart Bell in Oslo.", "president"),
        ("NORWEGIAN PRIME MINISTER Bell spoke.", "prime minister"),
        ("Norwegian Deputy Prime Minister Bell spoke.", None),
        ("Former Norwegian president Bell spoke.", None),
        ("Norway's then prime minister Bell spoke.", None),
        ("Norwegian Vice President Bell spoke.", None),
        ("Norwegian Deputy Foreign Minister Bell spoke.", None),
        ("Norway's president-elect, Bell, spoke.", None),
        ("Norwegian presidential candidate Bell spoke.", None),
        ("Norwegian ambassador Bell spoke.", None),
        ("Norway's government spokesman Bell spoke.", None),
        ("Bell, spokesman for the president of Norway, spoke.", None),
        ("Bell, who met the president, spoke.", None),
        ("Norwegian Minister Bell spoke.", None),
        ("The mayor of Bergen, Bell, spoke.", "mayor of bergen"),
        ("Bergen mayor Bell spoke.", "mayor of bergen"),
        ("Bergen's mayor, Bell, spoke.", "mayor of bergen"),
        ("Bell, governor of the Viken region, spoke.", "governor of viken"),
        ("Norwegian mayor Bell spoke.", None),
        ("Former mayor of Bergen Bell spoke.", None),
        ("Deputy governor of Viken Bell spoke.", None),
        ("The mayor, Bell, spoke.", None),
        ("Bell spoke in Norway.", None),
    ],
)
def test_offices_of_a_state(text: str, expected: str | None) -> None:
    assert office(text, "Norway") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("UN Secretary-General Bell spoke.", "head"),
        ("UN Secretary General Bell spoke.", "head"),
        ("UN chief Bell spoke.", "head"),
        ("Bell, spokeswoman for the Secretary-General, spoke.", "spokesperson"),
        ("The spokesman of the UN chief Bell spoke.", "spokesperson"),
        ("UN Assistant Secretary-General Bell spoke.", None),
        ("UN envoy Bell spoke.", None),
        ("UN foreign minister Bell spoke.", None),
    ],
)
def test_offices_of_a_body(text: str, expected: str | None) -> None:
    assert office(text, "United Nations") == expected


def test_without_a_party_there_is_no_office() -> None:
    assert office("Prime Minister Bell spoke.", None) is None


def test_the_office_of_most_mentions_counts() -> None:
    text = "Norwegian King Bell. Norwegian President Bell. Norwegian President Bell. Bell."
    spans = [(at, at + 4) for at in range(len(text)) if text.startswith("Bell", at)]
    assert len(spans) == 4
    assert office_of(text, spans, "Norway") == "president"
    assert office_of(text, [], "Norway") is None


@given(st.text(max_size=80), st.sampled_from(["Norway", "United Nations", "Hezbollah", "No Such Party"]))
def test_any_text_around_a_name_is_read(text: str, party: str) -> None:
    whole = f"{text} President Bell, {text}"
    at = whole.rindex(" Bell, ") + 1
    assert office_of(whole, [(at, at + 4)], party) in (None, "president", "head", "spokesperson") or "inister" in text


def test_an_office_whose_state_is_not_told_is_one_of_some_state() -> None:
    text = "President Bell met Prime Minister Lund and the coach, Berg."
    at = {name: text.index(name) for name in ("Bell", "Lund", "Berg")}
    found = {name: office_of_a_state(text, [(start, start + 4)]) for name, start in at.items()}
    assert found == {"Bell": "president", "Lund": "prime minister", "Berg": None}
    assert office("UN mayor of Bergen Bell spoke.", "United Nations") is None
