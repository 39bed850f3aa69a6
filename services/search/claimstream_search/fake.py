"""A Searcher in memory for tests: points in time, sorting, paging and plain filters as the real one has them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from typing import Any

import orjson

from claimstream_search import undecoded
from claimstream_search.fake_aggregations import aggregate
from claimstream_search.fake_clauses import meets, nested
from claimstream_search.store import ALIASES, IndexMissing, Json, PointGone, StoreError

Documents = dict[str, Json]


class FakeSearcher:
    """Holds documents by alias and id. `bodies` are the searches asked for; `fail_with` is raised by every call.

    What it knows of clauses and aggregations says `fake_clauses` and `fake_aggregations`; everything else fails
    (AssertionError), rather than finding what Elasticsearch would not. Every hit scores 1.
    """

    def __init__(self, documents: Mapping[str, Documents] | None = None) -> None:
        self.indices: dict[str, Documents] = {alias: dict((documents or {}).get(alias, {})) for alias in ALIASES}
        self.bodies: list[Json] = []
        self.fail_with: StoreError | None = None
        self.missing: dict[str, str] = {}
        self.closed = False
        self._points: dict[str, Documents] = {}
        self._numbers = itertools.count(1)

    @property
    def points(self) -> set[str]:
        """The points in time nobody has closed."""
        return set(self._points)

    @property
    def open_points(self) -> int:
        """Points in time nobody has closed."""
        return len(self._points)

    def expire(self) -> None:
        """Time passes: every point in time is gone."""
        self._points.clear()

    async def open_point(self, alias: str) -> str:
        """See Searcher."""
        point = f"point-{next(self._numbers)}"
        self._points[point] = dict(self._documents(alias))
        return point

    async def search_point(self, point: str, body: Json, *, hand_on: bool = False) -> Json:
        """See Searcher."""
        self._maybe_fail()
        if point not in self._points:
            raise PointGone("no such point in time")
        answer = self._answer(self._points[point], body)
        return undecoded.read(orjson.dumps(answer)) if hand_on else answer

    async def close_point(self, point: str) -> None:
        """See Searcher."""
        self._maybe_fail()
        self._points.pop(point, None)

    async def search(self, alias: str, body: Json) -> Json:
        """See Searcher."""
        return self._answer(self._documents(alias), body)

    async def get(self, alias: str, identifier: str, *fields: str) -> Json | None:
        """See Searcher."""
        found = self._documents(alias).get(identifier)
        return {name: found[name] for name in fields if name in found} if found and fields else found

    async def unready(self) -> dict[str, str]:
        """See Searcher."""
        return {"elasticsearch": str(self.fail_with)} if self.fail_with else dict(self.missing)

    async def close(self) -> None:
        """See Searcher."""
        self.closed = True

    def _maybe_fail(self) -> None:
        if self.fail_with:
            raise self.fail_with

    def _documents(self, alias: str) -> Documents:
        self._maybe_fail()
        if alias not in self.indices:
            raise IndexMissing(alias)
        return self.indices[alias]

    def _answer(self, documents: Documents, body: Json) -> Json:
        self.bodies.append(body)
        found = [hit for hit in _sorted(documents, body) if meets(hit[2], body["query"])]
        rest = [hit for hit in found if _comes_after(hit[0], body)][: body["size"]]
        hits = [
            {"_id": name, "_source": _kept(source, body), "sort": list(keys), **_inner(source, body)}
            for keys, name, source in rest
        ]
        counted = aggregate([source for _, _, source in found], body.get("aggs", {}))
        return {"hits": {"total": {"value": len(found), "relation": "eq"}, "hits": hits}, "aggregations": counted}


def _kept(source: Json, body: Json) -> Json:
    """What `_source` asks for, by the first part of each path."""
    wanted = body.get("_source", {}).get("includes")
    kept = source if wanted is None else {path.partition(".")[0] for path in wanted}
    return {name: value for name, value in source.items() if name in kept}


def _inner(source: Json, body: Json) -> Json:
    """The nested hits that an optional clause of the query asks for, the first that meets it."""
    for clause in body["query"].get("bool", {}).get("should", []):
        asked = clause.get("nested", {})
        if "inner_hits" in asked:
            path = asked["path"]
            found = [one[path][0] for one in nested(source, path) if meets(one, asked["query"])]
            return {"inner_hits": {path: {"hits": {"hits": [{"_source": one} for one in found[:1]]}}}}
    return {}


def _comes_after(keys: tuple[Any, ...], body: Json) -> bool:
    """Whether a hit with these sort keys comes behind `search_after`."""
    for key, after, (_, order) in zip(keys, body.get("search_after", ()), _sort(body), strict=False):
        if key != after:
            return bool(key > after if order == "asc" else key < after)
    return "search_after" not in body


def _sorted(documents: Documents, body: Json) -> Iterator[tuple[tuple[Any, ...], str, Json]]:
    """Hits in order, with their sort keys."""
    fields = _sort(body)
    hits = [
        (tuple(_sort_key(field, source, place) for field, _ in fields), name, source)
        for place, (name, source) in enumerate(documents.items())
    ]
    for number, (_, order) in reversed(list(enumerate(fields))):
        hits.sort(key=lambda hit: hit[0][number], reverse=order == "desc")
    return iter(hits)


def _sort(body: Json) -> list[tuple[str, str]]:
    """The sort keys' fields, `asc` or `desc` each."""
    asked = body.get("sort", [{"_doc": {"order": "asc"}}])
    return [(field, how["order"]) for one in asked for field, how in one.items()]


def _sort_key(field: str, source: Json, place: int) -> Any:
    """Every hit scores 1; `place` among the documents is unique."""
    return {"_score": 1.0, "_shard_doc": place, "_doc": place}.get(field, source.get(field, ""))
