"""Reading a claim, its figure, its moment."""

from __future__ import annotations

import math
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_search.series.claims import Figure, fold, moment, read
from tests.unit.each import each
from tests.unit.search.series.sayings import saying

MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1), timezones=st.timezones())


@each(
    ("figure", "bounds"),
    [
        (Figure(105, 105, 105, "exactly"), (105, 105)),
        (Figure(49, 49, None, "at_least"), (49, math.inf)),
        (Figure(100, None, 100, "at_most"), (-math.inf, 100)),
        (Figure(None, 10, 12, "range"), (10, 12)),
        (Figure(None, 24, None, "vague"), (24, math.inf)),
        (Figure(110, 110, 110, "about"), (105, 115)),
        (Figure(6200, 6200, 6200, "about"), (6150, 6250)),
        (Figure(7, 7, 7, "about"), (6.5, 7.5)),
        (Figure(2.5, 2.5, 2.5, "about"), (2.5, 2.5)),
        (Figure(0, 0, 0, "about"), (0, 0)),
    ],
)
def test_the_bounds_of_a_figure(figure: Figure, bounds: tuple[float, float]) -> None:
    assert figure.bounds == bounds


def test_what_is_the_same_figure() -> None:
    assert Figure(100, None, 100, "at_most").same == Figure(100, 100, 100, "exactly").same
    assert Figure(None, 10, 12, "range").same != Figure(None, 10, 14, "range").same
    assert Figure(None, 24, None, "vague").is_vague
    assert not Figure(None, 10, 12, "range").is_vague
    assert Figure(None, None, None, "vague").stated == 0


def test_a_claim_is_read() -> None:
    claim = read(
        saying(9, chain=["Interfax", "Quarnholt"], at="2031-05-02T14:00:00+02:00", text="Nine of Górka, 1,200 m.")
    )
    assert claim is not None
    assert claim.published == "2031-05-02T12:00:00.000000Z"
    assert claim.chain == ("Interfax", "Quarnholt")
    assert claim.words == ("nine", "of", "gorka", "1,200", "m")
    assert (claim.facts.event, claim.facts.whole, claim.facts.day) == ("2031-05-01", None, "2031-05-02")


def test_an_outlet_has_no_party() -> None:
    claim = read(saying(9, party="Quarnholt", kind="OUTLET"))
    assert claim is not None
    assert claim.facts.party is None


def test_a_document_may_lack_what_has_a_default() -> None:
    document = saying(9)
    for name in ("attribution", "background", "modality", "polarity", "viewpoint", "event_time"):
        document.pop(name)
    claim = read(document)
    assert claim is not None
    assert (claim.viewpoint, claim.facts.denied, claim.facts.event) == ("unknown", False, "2031-05-02")


@given(MOMENTS, MOMENTS)
def test_moments_compare_as_texts(one: datetime, other: datetime) -> None:
    assert (moment(one.isoformat()) < moment(other.isoformat())) == (one < other)


@pytest.mark.parametrize(
    ("given", "expected"),
    [("2031-05-02", "2031-05-02T00:00:00.000000Z"), ("2031-05-02T01:00:00", "2031-05-02T01:00:00.000000Z")],
)
def test_a_day_begins_in_utc(given: str, expected: str) -> None:
    assert moment(given) == expected


@given(st.text())
def test_folding_twice_changes_nothing(name: str) -> None:
    assert fold(fold(name)) == fold(name)
