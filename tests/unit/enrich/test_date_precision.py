"""What looks like a date in news and is none, or another one: counts, names, verbs, scores."""

from __future__ import annotations

import random
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.date_finder import find
from tests.unit.each import each


def found(text: str) -> list[str]:
    return [text[each.start : each.end] for each in find(text) if not each.unsure]


@each(
    "text",
    [
        "Only 12 of 30 rooms had water, and 3 of the 27 tents burned.",
        "They may leave; they may 2 times have asked; crowds march 5 miles, and march on.",
        "He sat in the sun and wed in a fir wood; the sat phone died.",
        "A funeral was held for the 27, and a song for the second.",
        "The guards are on duty 24/7 and won 4-2, with 3.5 goals a game and odds of 9/4.",
        "Broad took 5/22, and a vote of 11/20 was enough.",
        "On 15 people he tried it, on 4.22 acres, on 12 roads.",
        "A total of 2000 soldiers, 1500 sailors, 1987 others came.",
        "The plan took three weeks, two months or a year, and went on for 10 days.",
        "She came second on Sundance, first in Marchfield and third in Mayville.",
        "Flight 2016 left from gate 12-4 with code 20231345.",
        "It was a Christmas market and an Easter egg hunt near Christmas Island.",
        "The Good Friday Agreement and the Sunday Mirror are well known.",
        "The next 12 people, the last 3 trains and the following 5 names are listed.",
        "The twenty-second man and the thirty-first floor, the second and the third.",
        "He is the eldest of seven, in the fourth of twelve wards.",
        "It sold 10 august paintings and one decent novel, with a friend.",
    ],
)
def test_counts_names_and_verbs_are_no_dates(text: str) -> None:
    assert found(text) == []


@each(
    ("text", "expressions"),
    [
        ("In May 12 people died; in March two men did.", ["May", "March"]),
        ("On May 12 the roof fell; on May 12 people fled.", ["May 12", "May 12"]),
        ("On 3 May 1500 people fled, and on 3 May 2019 nobody.", ["3 May", "3 May 2019"]),
        ("The 2016 elections and their 2020 war; in 2019 floods came.", ["2016", "2020", "2019"]),
        ("It happened on friday, as in january, and on tues the 4th.", ["friday", "january", "tues the 4th"]),
        (
            "He left on the 27. On 15 at 8:00 he came; it ends on the twenty-second.",
            ["the 27", "15", "the twenty-second"],
        ),
        ("Two days after Sunday's quake, and two days after Sunday, it rained.", ["Sunday", "two days after Sunday"]),
        ("On Christmas Day, at Easter and since Labor Day it rained.", ["Christmas Day", "Easter", "since Labor Day"]),
        ("Sixty-one years ago it sank.", ["Sixty-one years ago"]),
        ("Over the past 5 months and 4 days ago it rang.", ["the past 5 months", "4 days ago"]),
        ("It  rained on   2  May\t2021 , and\non Friday.", ["2  May\t2021", "Friday"]),
        (
            "On the fourth of may, 4th of march and may the eleventh.",
            ["the fourth of may", "4th of march", "may the eleventh"],
        ),
        ("It burned on tues, on Sat and on January12,2016; he sat on mon.", ["tues", "Sat", "January12,2016"]),
        ("On 11/20, 11/22 or 11/25 it opens.", ["11/20", "11/22", "11/25"]),
        ("Toll (as of Dec. 21) and (Published Monday, Oct. 30, 2023).", ["Dec. 21", "Monday, Oct. 30, 2023"]),
        ("The order 2022-09-12T10:00 stood in report 20220912.", ["2022-09-12T10:00", "20220912"]),
    ],
)
def test_the_right_words_are_taken(text: str, expressions: list[str]) -> None:
    assert found(text) == expressions


def test_a_day_and_month_alone_are_unsure() -> None:
    (candidate,) = find("We will be back 22/04.")
    assert candidate.unsure


_SENTENCES = ["It fell on 3 May 2021.", "Two died last Friday.", "Nobody came in 2019.", "Rain is due tomorrow."]


def test_what_is_found_does_not_depend_on_the_order_of_paragraphs() -> None:
    for order in permutations(_SENTENCES):
        assert sorted(found("\n\n".join(order))) == ["2019", "3 May 2021", "last Friday", "tomorrow"]


@given(st.integers(0, 40), st.sampled_from([" ", "\t", "\xa0"]), st.randoms())
def test_noise_in_the_spacing_changes_no_expression(width: int, blank: str, chance: random.Random) -> None:
    text = " ".join(_SENTENCES)
    noisy = "".join(char if char != " " or chance.random() < 0.5 else blank * (1 + width % 4) for char in text)
    plain = [" ".join(each.split()) for each in found(noisy)]
    assert plain == found(text)


@given(st.text(alphabet=st.sampled_from("Mayon 3d/.-,'2016thFris\n\t(é’🌊"), max_size=200))
def test_any_text_is_searched_and_what_is_found_lies_in_it(text: str) -> None:
    last = 0
    for one in find(text):
        assert last <= one.start < one.end <= len(text)
        last = one.end


def test_money_before_a_month_is_no_day_of_it_and_a_number_glued_to_a_month_is() -> None:
    assert found("It cost $ 15 November 9 and went up on mar3.") == ["November 9", "mar3"]
