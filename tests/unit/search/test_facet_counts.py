"""Facets on the fake count what counting by hand does, whatever is asked for."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_search.cursor import key_of
from claimstream_search.fake import FakeSearcher
from claimstream_search.paging import Pager
from claimstream_search.parameters import parse
from claimstream_search.query import Kind
from claimstream_search.store import Json
from tests.unit.search import brute_force
from tests.unit.search.brute_force import ASKED, VALUES, Asked, generated, meaning
from tests.unit.search.samples import documents

ARTICLES = generated(25, seed=7, respelt=True)
SEARCHER = FakeSearcher(documents(*ARTICLES))


def find(kind: Kind, *pairs: tuple[str, str]) -> Json:
    return asyncio.run(Pager(SEARCHER, key=key_of("test")).find(parse(kind, pairs)))


@given(st.sampled_from(["articles", "claims"]), ASKED)
def test_counts(kind: Kind, asked: Asked) -> None:
    page = find(kind, *asked.pairs(), ("facets", ",".join(VALUES)))
    assert page["total"] == brute_force.total(kind, ARTICLES, asked)
    for name, counted in page["facets"].items():
        expected = brute_force.facet(kind, ARTICLES, asked, name)
        assert {meaning(one["value"]): one["count"] for one in counted} == expected, name


@given(st.sampled_from(["articles", "claims"]), ASKED, st.sampled_from(sorted(VALUES)))
def test_a_value_counts_what_its_filter_finds(kind: Kind, asked: Asked, name: str) -> None:
    for one in find(kind, *asked.pairs(), ("facets", name))["facets"][name]:
        assert find(kind, *asked.without(name).pairs(), (name, one["value"]))["total"] == one["count"], one


def test_spellings_of_one_name_are_one_value() -> None:
    counted = find("articles", ("facets", "source,party,entity"))["facets"]
    assert {one["value"].lower() for one in counted["source"]} == {"harbour wire", "coast post", "fjord radio"}
    assert [one["value"] for one in counted["party"] if meaning(one["value"]) == "Turkey"] == ["Turkey"]
    assert len(counted["party"]) == 2
    assert len(counted["entity"]) == 3


@pytest.mark.parametrize(("interval", "digits"), [("day", 10), ("month", 7), ("year", 4)])
def test_dates_are_counted_in_the_order_of_time(interval: str, digits: int) -> None:
    counted = find("articles", ("facets", "published_at"), ("interval", interval))["facets"]["published_at"]
    expected = Counter(one.publication.published_at[:digits] for one in ARTICLES)
    assert [one["value"][:digits] for one in counted] == sorted(expected)
    assert {one["value"][:digits]: one["count"] for one in counted} == expected


def test_weeks_begin_on_monday() -> None:
    counted = find("claims", ("facets", "claimed_at"), ("interval", "week"))["facets"]["claimed_at"]
    assert sum(one["count"] for one in counted) == sum(len(one.claims) for one in ARTICLES)
    assert {one["value"] for one in counted} <= {f"2031-{day}" for day in MONDAYS}


MONDAYS = ("01-06", "01-13", "01-20", "01-27", "02-03", "02-10", "02-17", "02-24", "03-03", "03-10", "03-17", "03-24")
