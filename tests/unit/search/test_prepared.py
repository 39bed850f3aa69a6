"""What is remembered of a query is what would be made anew, and nobody writes into it."""

from __future__ import annotations

import asyncio
from copy import deepcopy
from datetime import UTC, datetime
from urllib.parse import urlencode

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_common.problems import Refusal
from claimstream_search import facets, parameters, prepared, queries, vocabulary
from claimstream_search.cursor import key_of
from claimstream_search.fake import FakeSearcher
from claimstream_search.paging import Pager
from claimstream_search.prepared import LONGEST_REMEMBERED, MOST_REMEMBERED, REMEMBERED, prepare, read
from claimstream_search.query import Kind
from tests.unit.search.samples import Said, article, documents

NOW = "2031-05-04T09:00:00.000+00:00"
LATER = "2031-05-05T09:00:00.000+00:00"
ASKED: tuple[dict[str, str], ...] = (
    {},
    {"q": 'dam OR "the flood" -storm', "sort": "relevance"},
    {"q": "Türkiye", "recency": "3", "facets": "source"},
    {"party": "Ostland", "measure": "killed", "min_value": "5", "facets": "party,language"},
    {"published_from": "2031-05-01", "as_of": "2031-05-03", "highlight": "true", "size": "7"},
)
KINDS = st.sampled_from(["articles", "claims"])


@given(KINDS, st.sampled_from(ASKED), st.sampled_from(["", "q=a+b", "q=%C3%A9", "measure=!killed", "x=1", "size=0"]))
def test_a_query_string_is_read_as_its_parameters_are(kind: Kind, asked: dict[str, str], more: str) -> None:
    string = "&".join(part for part in (urlencode(asked), more) if part)
    outcomes: list[object] = []
    for reading in (prepared._read.__wrapped__, read, read):
        try:
            outcomes.append(reading(kind, string))
        except Refusal as refusal:
            outcomes.append(refusal.problem)
    assert outcomes[0] == outcomes[1] == outcomes[2]


def test_plus_and_percent_are_read_as_in_any_query_string() -> None:
    assert read("articles", "source=Coast+Post&source=%C3%89cho") == parameters.parse(
        "articles", [("source", "Coast Post"), ("source", "Écho")]
    )


@given(KINDS, st.sampled_from(ASKED), st.lists(st.floats(0, 9) | st.integers(0, 9) | st.text(max_size=3), max_size=2))
def test_the_search_is_the_one_made_anew(kind: Kind, asked: dict[str, str], after: list[float | int | str]) -> None:
    query = parameters.parse(kind, asked.items())
    shared, *own = facets.counts(query)
    for now in (NOW, LATER):
        made = prepare(query, now)
        wanted = queries.page(query, after=after, aggregations=facets.aggregations(shared), now=now)
        assert made.behind(after) == wanted
        assert made.alone == tuple(facets.alone(count) for count in own)
        assert made.counts == (shared, *own)


def test_only_ages_need_a_search_of_their_own_time() -> None:
    plain, aged = (parameters.parse("articles", pairs.items()) for pairs in (ASKED[1], ASKED[2]))
    assert prepare(plain, NOW) is prepare(plain, LATER)
    assert prepare(aged, NOW).page != prepare(aged, LATER).page


def test_every_page_of_a_walk_is_one_search() -> None:
    first, later = (parameters.parse("articles", [("q", "ferry"), *more]) for more in ((), (("cursor", "abc"),)))
    assert prepare(first, NOW) is prepare(later, NOW)


@pytest.mark.parametrize("asked", ASKED)
def test_searching_leaves_what_is_remembered_as_it_was(asked: dict[str, str]) -> None:
    texts = [
        article(f"Ferry {n} runs.", Said(f"Ferry {n}", party="Ostland", measure="killed", low=n)) for n in range(1, 9)
    ]
    searcher = FakeSearcher(documents(*texts))

    async def search() -> None:
        pager = Pager(searcher, key=key_of("test"), now=lambda: datetime(2031, 5, 4, 9, tzinfo=UTC))
        query = parameters.parse("claims", [*asked.items()])
        before = deepcopy(prepare(query, NOW))
        for _ in range(2):
            found = await pager.find(query)
            assert set(found["facets"]) == set(query.facets)
        assert prepare(query, NOW) == before

    asyncio.run(search())


def test_a_long_query_string_is_not_remembered() -> None:
    long = "q=" + "a+" * (LONGEST_REMEMBERED // 2)
    before = prepared._read.cache_info().currsize
    with pytest.raises(Refusal):
        read("articles", long + "b" * 40)
    assert read("articles", "&".join(f"source={'b' * 40}{number}" for number in range(30))).choices
    assert prepared._read.cache_info().currsize == before


def test_a_search_that_may_be_large_is_not_remembered() -> None:
    values = [("source", f"Post {number}") for number in range(MOST_REMEMBERED)]
    small, large = (parameters.parse("articles", pairs) for pairs in (values, [*values, ("facets", "language")]))
    assert prepare(small, NOW) is prepare(small, NOW)
    before = prepared._prepare.cache_info().currsize
    assert prepare(large, NOW) is not prepare(large, NOW)
    assert prepared._prepare.cache_info().currsize == before


def test_what_is_remembered_stays_small() -> None:
    every = ",".join(vocabulary.facets("articles"))
    for values in range(MOST_REMEMBERED):
        pairs = [*(("source", f"{'Post' * 50} {number}") for number in range(values)), ("facets", every)]
        query = parameters.parse("articles", pairs)
        if prepare(query, NOW) is prepare(query, NOW):
            assert len(orjson.dumps([prepare(query, NOW).page, *prepare(query, NOW).alone])) < 100_000


def test_equal_figures_are_one_query() -> None:
    zero, minus = (read("claims", f"min_value={figure}&size=2") for figure in ("0", "-0"))
    assert zero == minus
    assert zero.identity == minus.identity


def test_the_next_page_is_found_whoever_asked_for_the_first_one_before() -> None:
    texts = [
        article(f"Ferry {n} runs.", Said(f"Ferry {n}", party="Ostland", measure="killed", low=n)) for n in range(1, 9)
    ]
    searcher = FakeSearcher(documents(*texts))

    async def search() -> None:
        pager = Pager(searcher, key=key_of("test"))
        await pager.find(read("claims", "min_value=-0&size=2"))
        first = await pager.find(read("claims", "min_value=0&size=2"))
        then = await pager.find(read("claims", f"min_value=0&size=2&cursor={first['next_cursor']}"))
        assert len(then["hits"]) == 2
        assert then["hits"] != first["hits"]

    asyncio.run(search())


def test_the_oldest_are_forgotten() -> None:
    for number in range(REMEMBERED + 9):
        read("claims", f"size={number % 100 + 1}&q=w{number}")
    assert prepared._read.cache_info().currsize == REMEMBERED
