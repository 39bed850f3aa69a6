"""Walks through matches: every hit once, in order, whatever happens to the index or to the cursor on the way."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimstream_common.problems import Refusal
from claimstream_search import problems
from claimstream_search.cursor import decode, key_of
from claimstream_search.fake import FakeSearcher
from claimstream_search.paging import Pager
from claimstream_search.parameters import parse
from claimstream_search.reply import store_problem
from claimstream_search.store import IndexMissing, Json, PointGone, Refused, StoreError, Unavailable
from tests.unit.search.samples import Said, article, documents

DAYS = ("2031-05-01", "2031-05-02", "2031-05-03")


def searcher_of(days: list[str]) -> FakeSearcher:
    """An article for each day, several on one day."""
    made = [article(f"Ferry {number} runs.", published_at=day) for number, day in enumerate(days)]
    return FakeSearcher(documents(*made))


KEY = key_of("test")
NOW = datetime(2031, 5, 4, 9, tzinfo=UTC)


def find(searcher: FakeSearcher, *pairs: tuple[str, str]) -> Json:
    """One page, each from a pager of its own, as behind a load balancer; what was to be closed is."""

    async def page() -> Json:
        found = await Pager(searcher, key=KEY, now=lambda: NOW).find(parse("articles", pairs))
        await asyncio.sleep(0)
        return found

    return asyncio.run(page())


def walk(searcher: FakeSearcher, size: int, *pairs: tuple[str, str]) -> list[Json]:
    pages: list[Json] = []
    cursor = ""
    while not pages or cursor:
        more = [("cursor", cursor)] if cursor else []
        pages.append(find(searcher, *pairs, ("size", str(size)), *more))
        cursor = pages[-1]["next_cursor"]
    return pages


@settings(max_examples=25)
@given(
    st.lists(st.sampled_from(DAYS), max_size=9), st.integers(1, 10), st.sampled_from(["published_at", "-published_at"])
)
def test_a_walk_meets_every_match_once_and_in_order(days: list[str], size: int, order: str) -> None:
    pages = walk(searcher_of(days), size, ("sort", order))
    hits = [hit for page in pages for hit in page["hits"]]
    assert [hit["published_at"] for hit in hits] == sorted(days, reverse=order.startswith("-"))
    assert len({hit["article_id"] for hit in hits}) == len(days)
    assert {page["total"] for page in pages} == {len(days)}
    assert all(len(page["hits"]) == size for page in pages[:-1])


def test_what_is_written_during_a_walk_changes_nothing_of_it() -> None:
    searcher = searcher_of([DAYS[0], DAYS[1], DAYS[2]])
    first = find(searcher, ("size", "1"))
    searcher.indices["articles"] |= documents(article("A late ferry.", published_at="2031-05-09"))["articles"]
    second = find(searcher, ("size", "5"), ("cursor", first["next_cursor"]))
    assert [hit["published_at"] for hit in second["hits"]] == [DAYS[1], DAYS[0]]
    assert find(searcher)["total"] == 4


def test_the_cursor_says_where_the_walk_stands_and_whose_it_is() -> None:
    searcher = searcher_of([DAYS[0], DAYS[0], DAYS[1]])
    cursor = decode(find(searcher, ("size", "2"))["next_cursor"], KEY)
    assert cursor.query == parse("articles", []).identity
    assert (cursor.point, cursor.after) == ("point-1", (DAYS[0], 0))
    assert datetime.fromisoformat(cursor.now) == NOW


@pytest.mark.parametrize("pairs", [[("source", "A")], [("sort", "published_at")], [("q", "ferry")]])
def test_a_cursor_of_another_query_is_refused(pairs: list[tuple[str, str]]) -> None:
    searcher = searcher_of([*DAYS])
    cursor = find(searcher, ("size", "1"))["next_cursor"]
    with pytest.raises(Refusal) as caught:
        find(searcher, *pairs, ("cursor", cursor))
    assert (caught.value.problem.status, caught.value.problem.code) == (400, "invalid_cursor")


class Failing(FakeSearcher):
    """Fails with `error` at every search of a point in time."""

    def __init__(self, error: StoreError) -> None:
        super().__init__(searcher_of([*DAYS]).indices)
        self.error: StoreError | None = None
        self._then = error

    async def search_point(self, point: str, body: Json, *, hand_on: bool = False) -> Json:
        if self.error:
            raise self.error
        return await super().search_point(point, body, hand_on=hand_on)

    def fail(self) -> None:
        self.error = self._then


@pytest.mark.parametrize(
    ("error", "first", "later"),
    [
        (PointGone("gone"), (503, "search_unavailable"), (410, "cursor_expired")),
        (Refused("too many clauses"), (422, "query_refused"), (400, "invalid_cursor")),
        (Unavailable("away"), (503, "search_unavailable"), (503, "search_unavailable")),
    ],
)
def test_failures_mean_one_thing_on_the_first_page_and_another_later(
    error: StoreError, first: tuple[int, str], later: tuple[int, str]
) -> None:
    def outcome(*pairs: tuple[str, str]) -> tuple[int, str]:
        with pytest.raises((Refusal, StoreError)) as caught:
            find(searcher, *pairs)
        raised: Any = caught.value
        refusal = raised if isinstance(raised, Refusal) else store_problem(raised)
        return refusal.problem.status, refusal.problem.code

    searcher = Failing(error)
    cursor = find(searcher, ("size", "1"))["next_cursor"]
    searcher.fail()
    assert outcome(("size", "1")) == first
    assert outcome(("size", "1"), ("cursor", cursor)) == later


def test_no_second_request_where_nothing_is_left_to_count() -> None:
    searcher = FakeSearcher(documents(article("The dam burst.", Said("The dam burst."))))
    page = find(searcher, ("facets", "measure,source"))
    assert page["facets"] == {"measure": [], "source": [{"value": "Harbour Wire", "count": 1}]}
    assert len(searcher.bodies) == 1


def test_facets_are_in_the_order_asked_for_wherever_they_are_counted() -> None:
    searcher = FakeSearcher(documents(article("The dam burst.", Said("The dam burst.", party="Ostland"))))
    page = find(searcher, ("facets", "act,party,source"), ("party", "ostland"), ("source", "!Coast Post"))
    assert list(page["facets"]) == ["act", "party", "source"]
    assert page["facets"]["party"] == [{"value": "Ostland", "count": 1}]


def test_a_cursor_is_good_for_another_replica_and_for_no_other_deployment() -> None:
    searcher = searcher_of([*DAYS])
    cursor = find(searcher, ("size", "1"))["next_cursor"]
    query = parse("articles", [("size", "1"), ("cursor", cursor)])
    assert asyncio.run(Pager(searcher, key=KEY).find(query))["hits"]
    with pytest.raises(Refusal) as caught:
        asyncio.run(Pager(searcher, key=key_of("other")).find(query))
    assert caught.value.problem.code == "invalid_cursor"


def test_the_age_of_hits_counts_up_to_the_start_of_the_walk_on_every_page() -> None:
    searcher = searcher_of([*DAYS])
    asked = [("q", "ferry"), ("recency", "2"), ("size", "1")]
    cursor = find(searcher, *asked)["next_cursor"]
    later = Pager(searcher, key=KEY, now=lambda: NOW.replace(year=2032))
    asyncio.run(later.find(parse("articles", [*asked, ("cursor", cursor)])))
    first, second = (body["query"]["bool"]["must"][0]["function_score"]["functions"] for body in searcher.bodies)
    assert first == second


PROBLEMS: list[tuple[Refusal, int, str, bool]] = [
    (problems.not_found("article", "x" * 500), 404, "article_not_found", False),
    (problems.broken_cursor(), 400, "invalid_cursor", False),
    (problems.expired_cursor(), 410, "cursor_expired", False),
    (problems.refused(), 422, "query_refused", False),
    (problems.unavailable("Elasticsearch is away"), 503, "search_unavailable", True),
    (problems.index_missing("claims"), 503, "index_missing", True),
    (store_problem(IndexMissing("claims")), 503, "index_missing", True),
]


@pytest.mark.parametrize(("refusal", "status", "code", "passes"), PROBLEMS)
def test_problems_say_what_to_do_and_when_to_come_back(refusal: Refusal, status: int, code: str, passes: bool) -> None:
    problem = refusal.problem
    assert (problem.status, problem.code, "Retry-After" in refusal.headers) == (status, code, passes)
    assert len(problem.detail) < 200
    assert (problem.field == "cursor") == ("cursor" in code)
