"""Holidays that move, and those that do not."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.date_resolver import resolve
from claimstream_enrich.enrichers.holidays import holiday_in, holidays_in, is_holiday
from claimstream_enrich.enrichers.holidays_calendar import easter, national_table, nth_weekday, orthodox_easter
from tests.unit.each import each
from tests.unit.enrich.test_dates_layer import starts


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1818, "1818-03-22"),
        (1943, "1943-04-25"),
        (2000, "2000-04-23"),
        (2019, "2019-04-21"),
        (2024, "2024-03-31"),
        (2038, "2038-04-25"),
        (2076, "2076-04-19"),
    ],
)
def test_easter_of_the_tables(year: int, day: str) -> None:
    assert easter(year).isoformat() == day


@given(st.integers(1583, 4000))
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    found = easter(year)
    assert found.weekday() == 6
    assert date(year, 3, 22) <= found <= date(year, 4, 25)


@each(
    ("name", "day"),
    [
        ("New Year's Eve", "2023-12-31"),
        ("new year", "2023-01-01"),
        ("Christmas", "2023-12-25"),
        ("xmas eve", "2023-12-24"),
        ("Good Friday", "2023-04-07"),
        ("Ash Wednesday", "2023-02-22"),
        ("Whit Monday", "2023-05-29"),
        ("Thanksgiving", "2023-11-23"),
        ("thanks giving day", "2023-11-23"),
        ("Black Friday", "2023-11-24"),
        ("Cyber Monday", "2023-11-27"),
        ("Memorial Day", "2023-05-29"),
        ("Mother's Day", "2023-05-14"),
        ("MLK Day", "2023-01-16"),
        ("St. Patrick's Day", "2023-03-17"),
        ("International Workers' Day", "2023-05-01"),
        ("Presidents' Day", "2023-02-20"),
        ("Halloween", "2023-10-31"),
        ("Veterans Day", "2023-11-11"),
    ],
)
def test_holidays_of_2023(name: str, day: str) -> None:
    assert holiday_in(name, 2023).isoformat() == day


@given(st.integers(1900, 2100), st.integers(1, 12), st.integers(0, 6), st.sampled_from([1, 2, 3, 4, -1]))
def test_the_nth_weekday_is_one_and_has_as_many_before_it(year: int, month: int, weekday: int, nth: int) -> None:
    found = nth_weekday(year, month, weekday, nth)
    assert (found.year, found.month, found.weekday()) == (year, month, weekday)
    if nth > 0:
        assert (found.day - 1) // 7 == nth - 1
    else:
        assert (found + timedelta(7)).month != month


def test_a_fifth_that_no_month_has_is_an_error() -> None:
    with pytest.raises(ValueError, match="day"):
        nth_weekday(2023, 2, 0, 5)


@each(
    ("name", "day"),
    [
        ("Eid al-Fitr", "2023-04-21"),
        ("Eid-ul-Adha", "2023-06-28"),
        ("Festival of Sacrifice", "2023-06-28"),
        ("start of Ramadan", "2023-03-23"),
        ("first day of the holy month of Ramazan", "2023-03-23"),
        ("end of Ramadan", "2023-04-20"),
        ("Ashura", "2023-07-28"),
        ("Passover", "2023-04-06"),
        ("Yom Kippur", "2023-09-25"),
        ("Simchat Torah", "2023-10-07"),
        ("Chanukah", "2023-12-08"),
        ("Tisha B'Av", "2023-07-27"),
        ("Lunar New Year", "2023-01-22"),
        ("Chinese New Year's Eve", "2023-01-21"),
        ("Lantern Festival", "2023-02-05"),
        ("Diwali", "2023-11-12"),
        ("Holi", "2023-03-08"),
        ("Nowruz", "2023-03-21"),
        ("Orthodox Easter", "2023-04-16"),
        ("Orthodox Christmas", "2023-01-07"),
        ("Remembrance Sunday", "2023-11-12"),
        ("Easter Saturday", "2023-04-08"),
        ("World Refugee Day", "2023-06-20"),
        ("St. George's Day", "2023-04-23"),
    ],
)
def test_feasts_of_2023(name: str, day: str) -> None:
    assert holiday_in(name, 2023).isoformat() == day


def test_a_fast_on_a_saturday_is_put_off_and_a_year_may_have_two_feasts_or_no_known_one() -> None:
    assert holiday_in("Tisha B'Av", 2022) == date(2022, 8, 7)
    assert holidays_in("Eid al-Fitr", 2000) == (date(2000, 1, 8), date(2000, 12, 27))
    assert holidays_in("Diwali", 1900) == ()
    with pytest.raises(ValueError, match="no Diwali"):
        holiday_in("Diwali", 1900)


@each("year", range(1970, 2051))
def test_the_table_agrees_with_what_calendars_have_in_common(year: int) -> None:
    """Two moons are the same moon: within days of each other in calendars made by different rules."""
    passover, easter_day = holiday_in("Passover", year), orthodox_easter(year)
    assert timedelta(0) < easter_day - passover < timedelta(42)
    assert (holiday_in("Yom Kippur", year) - holiday_in("Rosh Hashanah", year)).days == 9
    assert (holiday_in("Rosh Hashanah", year) - passover).days == 163
    for begun in holidays_in("start of Ramadan", year):
        ends = [day for at in (year, year + 1) for day in holidays_in("Eid al-Fitr", at) if day > begun]
        assert not ends or (ends[0] - begun).days in (29, 30)
    assert date(year, 1, 21) <= holiday_in("Lunar New Year", year) <= date(year, 2, 21)


@given(st.integers(1900, 2099))
def test_orthodox_easter_is_a_sunday_no_earlier_than_the_western(year: int) -> None:
    found = orthodox_easter(year)
    assert found.weekday() == 6
    assert timedelta(0) <= found - easter(year) <= timedelta(35)


@each(
    ("text", "expected"),
    [
        ("They fled on the eve of Yom Kippur.", [("the eve of Yom Kippur", "2023-09-24")]),
        ("On the third day of Eid al-Fitr it ended.", [("the third day of Eid al-Fitr", "2023-04-23")]),
        ("It reopened two days before Diwali.", [("two days before Diwali", "2023-11-10")]),
        ("He died on Eid al-Adha, 2019.", [("Eid al-Adha, 2019", "2019-08-11")]),
        ("They met on last year's Mother's Day.", [("last year's Mother's Day", "2022-05-08")]),
        ("It lasted through the holy month of Ramadan.", [("the holy month of Ramadan", "2023-03-23")]),
        ("The truce held during Ramadan.", [("Ramadan", "2023-03-23")]),
        ("A Ramadan truce, a Purim parade and a Tet Offensive film.", []),
        ("Eid spoke of Easter eggs, a Christmas market and Diwali lights.", []),
        ("He went to the Moon Festival grounds.", []),
        ("Mr. Holi and Passover Smith spoke.", []),
    ],
)
def test_feasts_in_a_text(text: str, expected: list[tuple[str, str]]) -> None:
    assert starts(text, "2023-12-01") == expected


def test_a_month_of_fasting_is_a_month() -> None:
    found = [
        resolve(words, date(2023, 12, 1))
        for words in ("Ramadan", "last Ramadan", "this year's Ramadan", "Ramadan 2022")
    ]
    assert [(each.start.isoformat(), str(each.end), each.granularity) for each in found if each] == [
        *[("2023-03-23", "2023-04-20", "month")] * 3,
        ("2022-04-02", "2022-05-01", "month"),
    ]
    assert resolve("Ramadan", date(2023, 12, 1), future=True) == resolve("Ramadan 2024", date(2023, 12, 1))


_NAMES = st.sampled_from(["Eid", "Purim", "Ramadan", "Easter", "the eve of Tet", "last Holi", "next year's Diwali"])


@given(_NAMES, st.dates(), st.booleans())
def test_a_feast_never_raises_whatever_the_year(name: str, today: date, future: bool) -> None:
    found = resolve(name, today, future=future)
    assert found is None or abs(found.start - today) < timedelta(800)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("Ukraine's Independence Day", "2023-08-24"),
        ("US Independence Day", "2023-07-04"),
        ("Indian Republic Day", "2023-01-26"),
        ("Sri Lanka's Independence Day", "2023-02-04"),
        ("Turkey's Victory Day", "2023-08-30"),
    ],
)
def test_a_nation_has_its_own_day(name: str, day: str) -> None:
    assert holiday_in(name, 2023).isoformat() == day


@pytest.mark.parametrize("day", national_table())
def test_every_nation_of_the_table_has_its_day_in_a_text(day: str) -> None:
    for nation, written in national_table()[day].items():
        found = starts(f"They marched on {nation}'s {day.title()}.", "2023-07-01")
        assert [start and start[5:] for _, start in found] == [written], nation


@pytest.mark.parametrize(
    "name", ["the country's Independence Day", "Baku's Republic Day", "turkey's victory day", "Norland's National Day"]
)
def test_a_day_of_no_known_nation_is_none(name: str) -> None:
    assert holidays_in(name, 2023) == ()
    assert not is_holiday(name)


def test_a_nations_day_needs_its_name_in_the_text() -> None:
    text = "Since Independence Day, and on the eve of Pakistan's Independence Day, they marched; so did Eritrea's army."
    assert starts(text, "2023-12-01") == [("the eve of Pakistan's Independence Day", "2023-08-13")]
