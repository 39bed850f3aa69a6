"""What headlines say of the killed and the hurt."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.headline import LENGTH, said_by, tells_of_death


@pytest.mark.parametrize(
    ("headline", "said"),
    [
        ("3 dead, two hurt in bus crash", {"killed": 3, "wounded": 2}),
        ("Storm kills 12 on the coast", {"killed": 12}),
        ("Gunman wounds four at market", {"wounded": 4}),
        ("Man dies after fall from crane", {"killed": 1}),
        ("Five miners found dead", {"killed": 5}),
        ("Six people shot outside club", {"casualties": 6}),
        ("Woman stabbed in tram", {"casualties": 1}),
        ("Two brothers shot dead", {"killed": 2, "casualties": 2}),
        ("Blast at plant injures at least 1,200", {"wounded": 1200}),
        ("12-year-old girl drowned in lake", {"killed": 1}),
        ("Ferry sinks, all aboard saved", {}),
        ("Talks fail for 3rd time", {}),
        # lists; an age is no count; a plural without a number counts nobody
        ("Mother, two sons dead in house fire", {"killed": 3}),
        ("Man, child injured in crash", {"wounded": 2}),
        ("2 adults, 3 children hurt as stand collapses", {"wounded": 5}),
        ("Ada Lund, 24, killed by falling tree", {}),
        ("2 boys, ages 9 and 11, hurt in sledge accident", {"wounded": 2}),
        ("Father, children killed in avalanche", {}),
        ("Father of 3 killed by lorry", {"killed": 1}),
        ("Boy among six wounded in blast", {"wounded": 6}),
        # nouns for deeds
        ("Driver held over death of cyclist", {"killed": 1}),
        ("Two charged over teacher's death", {"killed": 1}),
        # who did it, too
        ("Man kills three, self", {"killed": 4}),
        ("Man fatally stabbed 2 colleagues, then himself", {"killed": 3, "casualties": 1}),
        ("Three stabbed to death, then attacker kills himself", {"killed": 4, "casualties": 3}),
        ("Farmer takes own life", {"killed": 1}),
        # what finally became of them
        ("Woman hurt in tram crash has died", {"killed": 1}),
        ("Teen struck by lorry dies, two others injured", {"killed": 1, "wounded": 2}),
        ("Boy in stable condition after fall", {"wounded": 1}),
        ("Eight stabbed, one in critical condition", {"casualties": 8}),
        ("Girl, woman released from hospital after fire", {"wounded": 2}),
        # ordinals and parts count nobody
        ("Storm claims fifth victim", {}),
        ("3 of 4 suspects held after K-9 was killed", {}),
        ("", {}),
    ],
)
def test_headlines(headline: str, said: dict[str, int]) -> None:
    assert said_by(headline) == said


@given(st.text(max_size=200))
def test_any_text_is_a_headline(headline: str) -> None:
    assert all(count >= 0 for count in said_by(headline).values())


@given(st.integers(2, 999), st.integers(2, 999))
def test_both_numbers_are_read(dead: int, hurt: int) -> None:
    assert said_by(f"{dead} killed, {hurt} injured in fire") == {"killed": dead, "wounded": hurt}


def test_only_the_beginning_of_a_long_headline_is_read() -> None:
    assert said_by("boy, " * LENGTH + "3 dead") == {}


@pytest.mark.parametrize(
    ("headline", "death"),
    [
        ("Carrier dead, four hurt", True),
        ("Fatal blaze", True),
        ("Four hurt in blaze", False),
        ("Died Pretty plays", True),
    ],
)
def test_words_for_death(headline: str, death: bool) -> None:
    assert tells_of_death(headline) is death
