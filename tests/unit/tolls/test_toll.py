"""The toll of an article from its claims: sums within a sentence, the greatest sentence, parts, the headline."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_schemas.claim import Measure
from tests.eval.tolls.toll import Toll, toll_of
from tests.unit.each import each
from tests.unit.tolls.marked import claims


@each(
    ("sentences", "toll"),
    [
        ((), (0, 0)),
        (("<A killed> man and <2 killed> women died.",), (3, 0)),
        (("<7 killed> people died.", "<2 killed> of them were nurses."), (7, 0)),
        (("<7 killed> people died, including <2 killed> nurses.",), (7, 0)),
        (("<4 killed> men were found, <2 killed> in a cellar.",), (4, 0)),
        (("<3 killed> people died.", "The toll is <9 killed>."), (9, 0)),
        (("<4 casualties> men were shot.",), (0, 4)),
        (("<4 casualties> men were shot, <1 killed> fatally.",), (1, 3)),
        (("<4 casualties> men were shot.", "<4 wounded> men were hurt.", "<A killed> guard died."), (1, 4)),
        (("<One killed> of the <3 casualties> people hit died.",), (1, 2)),
        (("<One killed> of the <3 killed> men found dead had been a guard.",), (3, 0)),
        (("<A killed> man died.", "<2 casualties> others were stabbed."), (1, 2)),
        (("<A killed> man died.", "All <3 wounded> men had been taken to hospital."), (1, 2)),
        (("<A killed> man died.", "<3 wounded> more men were taken to hospital."), (1, 3)),
        (("<20 missing> people are lost.",), (0, 0)),
        # who is counted on
        (("<4 casualties> men were stabbed.", "<A wounded> fifth man walked to a clinic."), (0, 5)),
        (("<2 wounded> girls were hurt.", "<The wounded> third, a cousin, is stable."), (0, 3)),
        (("<A killed> fourth climber, after <3 killed> others, has died.",), (4, 0)),
        (("<3 killed> climbers died.", "<A killed> fourth climber has died."), (4, 0)),
        (("<2 wounded> girls were hurt.", "<A wounded> fifth girl, too."), (0, 2)),
        (("<A killed> second climber has died.",), (2, 0)),
        (("<A wounded> hiker was hurt, and <a killed> second one died.",), (1, 1)),
        # the dead are of those who were hurt
        (("<2 wounded> sisters were cut badly.", "<One killed> of the 2 sisters has died."), (1, 1)),
        (("<3 wounded> sisters were cut badly.", "<One killed> of 2 brothers has died."), (1, 3)),
        (("<4 killed> men died.", "One of them was hit indoors and <another wounded> was hit outside."), (4, 0)),
        (("<4 killed> men died.", "One of them was hit indoors and <another wounded> was cut outside."), (4, 1)),
        (("<Ada Lund killed> was among <6 killed> people who died.",), (6, 0)),
        (("<Ada Lund killed> was among the dead.",), (1, 0)),
    ],
)
def test_tolls(sentences: tuple[str, ...], toll: tuple[int, int]) -> None:
    assert toll_of(claims(*sentences)) == Toll(*toll)


def test_the_headline_decides_between_sentences() -> None:
    told = ("<A killed> boy died in a pond.", "<8 killed> people drowned this week.")
    assert toll_of(claims(*told)).killed == 8
    assert toll_of(claims(*told, title="Boy, 11, drowned in pond")).killed == 1
    assert toll_of(claims(*told, title="3 dead in quake")).killed == 8


def test_a_headline_holds_where_it_is_the_greatest_or_alone() -> None:
    told = ("<A killed> boy died in a pond.", "<2 wounded> men were hurt.")
    assert toll_of(claims(*told, title="30 dead, 50 hurt in quake")) == Toll(30, 50)
    assert toll_of([], "Girl, woman hurt in fall") == Toll(0, 2)
    assert toll_of([], "Six stabbed at fair") == Toll(0, 6)


def test_what_a_headline_counts_is_found_in_a_part_of_a_sentence() -> None:
    told = "<3 wounded> youths, <a wounded> boy and <2 wounded> girls, were hurt."
    assert toll_of(claims(told)).wounded == 6
    assert toll_of(claims(told, title="Two girls, one boy hurt")).wounded == 3


def test_a_person_of_the_headline_may_be_one_of_several() -> None:
    told = "<2 wounded> youths were hurt."
    assert toll_of(claims(told, title="Girl hurt in fall")).wounded == 2
    assert toll_of(claims(told, "<A wounded> girl was cut.", title="Girl hurt in fall")).wounded == 1
    assert toll_of(claims(told, title="Three hurt in fall")).wounded == 3


def test_sentences_with_more_dead_than_the_headline_are_of_other_events() -> None:
    told = ("<A killed> boy died in a pond.", "<8 killed> people drowned and <12 wounded> were hurt this week.")
    assert toll_of(claims(*told, title="Boy, 11, drowned in pond")) == Toll(1, 0)


def test_a_single_death_is_none_of_those_a_headline_counts_as_hurt() -> None:
    told = ("<4 wounded> people were hurt.", "<A killed> skier died there last year.")
    assert toll_of(claims(*told, title="4 hurt in avalanche")) == Toll(0, 4)
    assert toll_of(claims(*told, title="Guide dead, 4 hurt in avalanche")) == Toll(1, 4)
    assert toll_of(claims(*told)) == Toll(1, 4)


def test_single_persons_told_of_close_together_add_up() -> None:
    told = ["<Ada wounded> was cut.", "<Omar wounded> was burnt.", "<Lena wounded> broke an arm."]
    assert toll_of(claims(*told)).wounded == 3
    assert toll_of(claims(*told[:2], "It rained all day long. " * 9, told[2])).wounded == 2
    assert toll_of(claims("<Ada killed> died.", "<Omar killed> died.")).killed == 1


def test_who_the_text_calls_hurt_may_be_the_one_the_headline_calls_dead() -> None:
    assert toll_of(claims("<Ada wounded> was struck."), "Woman killed by tram") == Toll(1, 0)


@pytest.mark.parametrize(
    "fields", [{"polarity": "denied"}, {"modality": "projected"}, {"quantity": {"previous": True}}]
)
def test_what_has_not_happened_counts_nothing(fields: dict[str, Any]) -> None:
    assert toll_of(claims("<5 killed> people died.", **fields)) == Toll(0, 0)


def test_earlier_events_count_where_nothing_else_does() -> None:
    old = claims("<50 killed> people died in a fire long ago.", background=True)
    assert toll_of(old).killed == 50
    assert toll_of([*old, *claims("<2 killed> people died.")]).killed == 2


def test_headings_count_where_no_sentence_does() -> None:
    heading = claims("<9 killed> dead in raid")
    assert toll_of(heading).killed == 9
    assert toll_of([*heading, *claims("<2 killed> people died.")]).killed == 2
    assert toll_of([*heading, *claims("<2 wounded> people were hurt.")]) == Toll(0, 2)


def test_a_headline_with_both_numbers_is_the_toll() -> None:
    told = "<2 killed> men and <4 wounded> women were found; <5 casualties> boys were hit."
    assert toll_of(claims(told, title="2 killed, 3 hurt by falling ice")) == Toll(2, 3)


@given(st.lists(st.tuples(st.integers(1, 90), st.sampled_from(("killed", "wounded", "casualties"))), max_size=6))
def test_order_of_the_sentences_does_not_matter(figures: list[tuple[int, Measure]]) -> None:
    told = [f"<{value} {measure}> people there." for value, measure in figures]
    toll = toll_of(claims(*told))
    assert toll == toll_of(claims(*reversed(told)))
    assert toll.killed == max((value for value, measure in figures if measure == "killed"), default=0)
    assert toll.wounded >= max((value for value, measure in figures if measure == "wounded"), default=0)
