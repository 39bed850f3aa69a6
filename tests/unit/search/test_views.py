"""Points in time that first pages share: their number follows the clock, and none is closed while it is needed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from claimstream_search.cursor import key_of
from claimstream_search.fake import FakeSearcher
from claimstream_search.paging import Pager
from claimstream_search.parameters import parse
from claimstream_search.store import Json, Unavailable
from claimstream_search.views import Views
from tests.unit.search.samples import article, documents

T = TypeVar("T")
TWO = documents(article("The dam burst."), article("Ferries sail."))
KEY = key_of("test")


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def run(scenario: Callable[[], Awaitable[T]]) -> T:
    """Runs it, and then whatever it left to be done."""

    async def both() -> T:
        result = await scenario()
        await asyncio.sleep(0)
        return result

    return asyncio.run(both())


def test_searches_within_the_time_share_a_point() -> None:
    async def scenario() -> list[str]:
        clock, searcher = Clock(), FakeSearcher(TWO)
        views = Views(searcher, 0.5, clock=clock)
        points = []
        for clock.seconds in (0.0, 0.3, 0.5, 0.9, 1.0):
            view = await views.enter("articles")
            points.append(view.point)
            views.leave(view)
        return points

    assert run(scenario) == ["point-1", "point-1", "point-2", "point-2", "point-3"]


def test_searches_at_once_wait_for_one_point() -> None:
    async def scenario() -> set[str]:
        views = Views(FakeSearcher(TWO), 0.5, clock=Clock())
        entered = await asyncio.gather(*(views.enter("claims") for _ in range(20)))
        return {view.point for view in entered}

    assert run(scenario) == {"point-1"}


def test_the_next_point_is_opened_before_it_is_needed() -> None:
    searcher = FakeSearcher(TWO)

    async def scenario() -> list[str]:
        clock = Clock()
        views = Views(searcher, 1.0, clock=clock)
        points = []
        for clock.seconds in (0.0, 0.7, 0.8, 0.9, 1.7):
            view = await views.enter("articles")
            points.append(view.point)
            views.leave(view)
            await asyncio.sleep(0)
        await views.close()
        return points

    assert run(scenario) == ["point-1", "point-1", "point-1", "point-2", "point-2"]
    assert searcher.open_points == 0


def test_a_point_that_could_not_be_opened_ahead_is_nobodys_trouble() -> None:
    async def scenario() -> list[str]:
        clock, searcher = Clock(), FakeSearcher(TWO)
        views = Views(searcher, 1.0, clock=clock)
        points = [(await views.enter("claims")).point]
        clock.seconds = 0.9
        searcher.fail_with = Unavailable("away")
        points.append((await views.enter("claims")).point)
        await asyncio.sleep(0)
        searcher.fail_with = None
        clock.seconds = 1.0
        return [*points, (await views.enter("claims")).point]

    before, meanwhile, after = run(scenario)
    assert before == meanwhile != after


def test_who_hangs_up_does_not_take_the_point_from_the_others() -> None:
    async def scenario() -> str:
        views = Views(FakeSearcher(TWO), 1.0, clock=Clock())
        first = asyncio.ensure_future(views.enter("claims"))
        second = asyncio.ensure_future(views.enter("claims"))
        await asyncio.sleep(0)
        first.cancel()
        return (await second).point

    assert run(scenario) == "point-1"


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans(), st.booleans()), max_size=30), st.sampled_from([0.0, 0.5]))
def test_what_is_read_or_kept_stays_open_and_the_rest_is_closed(
    steps: list[tuple[float, bool, bool]], seconds: float
) -> None:
    searcher, clock = FakeSearcher(TWO), Clock()

    async def scenario() -> set[str]:
        views = Views(searcher, seconds, clock=clock)
        kept: set[str] = set()
        reading = []
        for passes, keeps, stays in steps:
            clock.seconds += passes
            view = await views.enter("articles")
            if keeps:
                view.kept = True
                kept.add(view.point)
            if stays:
                reading.append(view)
            else:
                views.leave(view)
            await asyncio.sleep(0)
            assert {one.point for one in reading} | kept <= searcher.points
        for view in reading:
            views.leave(view)
        await views.close()
        return kept

    kept = run(scenario)
    assert searcher.points == kept


def test_a_point_lost_by_elasticsearch_is_replaced_without_anybody_noticing() -> None:
    searcher = FakeSearcher(TWO)

    async def scenario() -> list[Json]:
        pager = Pager(searcher, key=KEY, view_seconds=60)
        before = await pager.find(parse("articles", []))
        searcher.expire()
        return [before, await pager.find(parse("articles", []))]

    before, after = run(scenario)
    assert before == after
    assert len(before["hits"]) == 2


def test_a_service_that_ends_lets_go_of_its_points_if_it_can() -> None:
    searcher = FakeSearcher(TWO)

    async def scenario() -> None:
        pager = Pager(searcher, key=KEY, view_seconds=60)
        await pager.find(parse("articles", []))
        await pager.find(parse("claims", []))
        assert searcher.open_points == 2
        searcher.fail_with = Unavailable("away")
        await pager.close()
        searcher.fail_with = None
        await pager.close()

    run(scenario)
    assert searcher.open_points == 1  # the one that could not be closed expires by itself
