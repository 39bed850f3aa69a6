"""Figures, days and labels in words."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from claimstream_schemas.claim import Act, Measure, Qualifier, Role
from claimstream_search import vocabulary
from claimstream_search.explore import filters, searches, words


def quantity(measure: str = "killed", unit: str = "person", party: str | None = None, **figure: Any) -> dict[str, Any]:
    usual = {"value": 105, "low": 105, "high": 105, "qualifier": "exactly", "text": "105"}
    return {**usual, "measure": measure, "unit": unit, "affected": {"party": party, "role": "any"}} | figure


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        ({"value": 105, "low": 105, "high": 105, "qualifier": "exactly"}, "105"),
        ({"value": 40, "low": 40, "high": 40, "qualifier": "about"}, "about 40"),
        ({"value": 49, "low": 49, "high": None, "qualifier": "at_least"}, "at least 49"),
        ({"value": 100, "low": None, "high": 100, "qualifier": "at_most"}, "at most 100"),
        ({"value": None, "low": 10, "high": 15, "qualifier": "range"}, "10 to 15"),
        ({"value": None, "low": 12, "high": 12, "qualifier": "about"}, "12"),
        ({"value": None, "low": 24, "high": None, "qualifier": "vague", "text": "dozens"}, "dozens (24 or more)"),
        ({"value": None, "low": 200, "high": None, "qualifier": "vague", "text": None}, "200 or more"),
        ({"value": None, "low": None, "high": 9, "qualifier": "vague"}, "up to 9"),
        ({"value": None, "low": None, "high": None, "qualifier": "vague", "text": "many"}, "many"),
        ({"value": 7600, "low": 7600, "high": None}, "at least 7,600"),
        ({"value": 7, "low": None, "high": 7}, "at most 7"),
        ({"value": 2.5, "low": 2.5, "high": 2.5}, "2.5"),
    ],
)
def test_figures_of_the_contract(figure: dict[str, Any], said: str) -> None:
    assert words.stated(figure) == said


@pytest.mark.parametrize(
    ("claim", "said"),
    [
        (quantity(party="Ostmark"), "105 killed, Ostmark"),
        (quantity(affected={"party": "Ostmark", "role": "civilian"}), "105 civilians killed, Ostmark"),
        (quantity(affected={"party": None, "role": "police"}), "105 police killed"),
        (quantity("destroyed", "house"), "105 (house) destroyed"),
        (quantity("seized_area", "km2", "Ostmark"), "105 km² of area seized, Ostmark"),
        (quantity("money", "EUR"), "105 EUR"),
        (quantity("other", party="Ostmark"), "105, Ostmark"),
    ],
)
def test_what_is_counted(claim: dict[str, Any], said: str) -> None:
    assert words.figure(claim) == said


@pytest.mark.parametrize("measure", get_args(Measure))
@pytest.mark.parametrize("role", get_args(Role))
def test_every_count_has_words(measure: str, role: str) -> None:
    said = words.figure(quantity(measure, affected={"party": None, "role": role}))
    assert said.startswith("105")
    assert "_" not in said
    assert "any" not in said


@pytest.mark.parametrize("qualifier", get_args(Qualifier))
def test_every_qualifier_has_words(qualifier: str) -> None:
    assert "_" not in words.stated({"value": 3, "low": 3, "high": 3, "qualifier": qualifier})


@pytest.mark.parametrize("act", get_args(Act))
def test_every_act_has_a_verb_that_suits_one_and_many(act: str) -> None:
    assert words.verb(act).split()[0].endswith(("ed", "said"))


@pytest.mark.parametrize("kind", ["articles", "claims"])
def test_every_parameter_of_the_search_has_a_label(kind: Any) -> None:
    assert set(vocabulary.filters(kind)) <= set(words.FILTERS)
    shown = {"q", "sort", "size", "cursor", "facets", "highlight", "interval", *words.FIELDS, *words.FILTERS}
    assert set(vocabulary.names(kind)) <= shown
    assert set(filters.COUNTED) <= set(vocabulary.facets(kind))
    assert {*searches.SEEN, *searches.FOLDED} <= set(vocabulary.names(kind))


def test_every_value_has_a_label() -> None:
    for name, entry in vocabulary.filters("claims").items():
        labels = [words.value(name, value) for value in entry.values]
        assert len(set(labels)) == len(labels)
        assert not [label for label in labels if "_" in label]


def test_names_of_others_stay_as_they_are() -> None:
    assert words.value("source", "wire_service") == "wire_service"


@pytest.mark.parametrize(
    ("time", "said"),
    [
        ({"start": "2031-05-01", "end": None, "granularity": "day"}, "2031-05-01"),
        ({"start": "2031-05-01", "end": "2031-05-03", "granularity": "day"}, "2031-05-01 to 2031-05-03"),
        ({"start": "2031-05-01", "end": "2031-05-31", "granularity": "month"}, "2031-05"),
        ({"start": "2031-01-01", "end": "2031-12-31", "granularity": "year"}, "2031"),
        ({"start": "2029-01-01", "end": "2031-12-31", "granularity": "year"}, "2029 to 2031"),
        ({"start": "2031-05-01", "end": None, "granularity": "open"}, "since 2031-05-01"),
    ],
)
def test_when_it_happened(time: dict[str, Any], said: str) -> None:
    assert words.event(time) == said


@pytest.mark.parametrize(
    ("timestamp", "said"),
    [
        ("2031-05-01", "2031-05-01"),
        ("2031-05-01T08:59:00Z", "2031-05-01 08:59 UTC"),
        ("2031-05-01T08:59:00.123456+00:00", "2031-05-01 08:59 UTC"),
        ("2031-05-01T08:59:00-05:00", "2031-05-01 13:59 UTC"),
        ("2031-05-01T00:30:00+02:00", "2031-04-30 22:30 UTC"),
        ("0001-01-01T00:00:00Z", "0001-01-01 00:00 UTC"),
    ],
)
def test_moments(timestamp: str, said: str) -> None:
    assert words.moment(timestamp) == said


def test_a_side_is_told_where_the_name_does_not() -> None:
    assert words.who("Anna Pappas", "Greece") == "Anna Pappas (Greece)"
    assert words.who("Greece's Interior Ministry", "Greece") == "Greece's Interior Ministry"
    assert words.who("Residents", None) == "Residents"


def test_counts() -> None:
    assert [words.many(n, "claim") for n in (0, 1, 1200)] == ["0 claims", "1 claim", "1,200 claims"]


@pytest.mark.parametrize("unseen", ["", " ", "\u200b\u2060", "\u200f \t", "\u0301"])
def test_a_title_that_nobody_can_see_is_said_to_be_none(unseen: str) -> None:
    assert words.title(unseen) == "(no title)"


@pytest.mark.parametrize("seen", ["Dam breaks", "\u200fسد", "?", "𝟗", "🌊"])
def test_a_title_is_shown_as_it_is(seen: str) -> None:
    assert words.title(seen) == seen


@pytest.mark.parametrize(
    ("given", "kind"), [("", "date"), ("2031-05-01", "date"), ("2031-13-45", "text"), ("2031-05-01T10:00Z", "text")]
)
def test_a_picker_of_days_holds_days_only(given: str, kind: str) -> None:
    (field,) = filters.fields((("event_from", given),), ["event_from"])
    assert (field.value, field.type) == (given, kind)
