"""What headlines say of the killed and the hurt."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.eval.tolls.headline import LENGTH, said_by, tells_of_death
from tests.unit.each import each


@each(
    ("headline", "said"),
    [
        ("3 dead, two hurt in bus crash", {"killed": 3, "wounded": 2}),
        ("Storm kills 12 on the coast", {"killed": 12}),
        ("Gunman wounds four at market", {"wounded": 4}),
        ("Man dies after fall from crane", {"killed": 1}),
        ("Five miners found dead", {"killed": 5}),
        ("Six people shot outside club", {"casualties": 6}),
        ("Woman stabbed in tram", {"casualties": 1}),
        ("Two brothers shot dead", {"killed": 2}),
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
        ("Seven victims of tram crash leave hospital", {"casualties": 7}),
        ("3 avalanche victims named", {"casualties": 3}),
        ("Two victims' families sue", {}),
        # who does it is none of those struck
        ("Man stabbed 3 people in bar", {"casualties": 3}),
        ("Girl, 8, stabbed 10-month-old with scissors", {"casualties": 1}),
        ("Girl stabs 12-year-old", {"casualties": 1}),
        # a year counts nobody
        ("Stabbing 2019: one hurt", {"wounded": 1}),
        ("Shooting in 2012", {}),
        ("Man killed two people, court hears", {"killed": 2}),
        ("Driver killed his wife", {"killed": 1}),
        ("2 killed, 3 hurt", {"killed": 2, "wounded": 3}),
        # persons by role, and how they are
        ("Clerk, robber die in shop", {"killed": 2}),
        ("Guard stabbed at mall", {"casualties": 1}),
        ("Police killed at post", {}),
        ("Two dead, one critical after blast", {"killed": 2, "wounded": 1}),
        ("Critical mass of tram riders", {}),
        # nouns for deeds
        ("Driver held over death of cyclist", {"killed": 1}),
        ("Two charged over teacher's death", {"killed": 1}),
        # who did it, too
        ("Man kills three, self", {"killed": 4}),
        ("Man fatally stabbed 2 colleagues, then himself", {"killed": 3}),
        ("Three stabbed to death, then attacker kills himself", {"killed": 4}),
        ("Youth who stabbed four, including a guard, is killed by police", {"casualties": 5}),
        ("Robber shoots two, himself", {"casualties": 3}),
        ("Robber shoots two, then flees", {"casualties": 2}),
        ("Farmer takes own life", {"killed": 1}),
        # what finally became of them
        ("Woman hurt in tram crash has died", {"killed": 1}),
        ("Teen struck by lorry dies, two others injured", {"killed": 1, "wounded": 2}),
        ("Boy in stable condition after fall", {"wounded": 1}),
        ("Eight stabbed, one in critical condition", {"casualties": 8}),
        ("Girl, woman released from hospital after fire", {"wounded": 2}),
        # ordinals and parts count nobody
        ("Storm claims fifth victim", {}),
        ("Second victim dies after fire", {}),
        ("No one hurt as roof falls", {}),
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
