"""What Kibana asks Elasticsearch for a saved object: its columns as aggregations, its KQL as a query. Pure.

A reading of what our own objects use, after Kibana 9's Lens (`formBased` columns) and its Query Language; a construct
that is not read here raises, so that no panel passes unseen.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]

_TOKEN = re.compile(r"\s*(?:(?P<mark>[():])|(?P<word>[^\s():]+))")
SHOWN = 100


@dataclass(frozen=True, slots=True)
class Request:
    """A search of one object on an alias (without prefix). `columns` are those of a list, `figures` of a chart."""

    name: str
    alias: str
    time: str
    body: Json
    columns: tuple[str, ...] = ()
    buckets: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()


def requests(objects: Sequence[Json]) -> list[Request]:
    """One for every chart and every list."""
    views = {one["id"]: one["attributes"] for one in objects if one["type"] == "index-pattern"}
    made = {"lens": _chart, "search": _list}
    return [made[one["type"]](one, views[one["references"][0]["id"]]) for one in objects if one["type"] in made]


def _list(saved: Json, view: Mapping[str, str]) -> Request:
    attributes = saved["attributes"]
    source = json.loads(attributes["kibanaSavedObjectMeta"]["searchSourceJSON"])
    body = {
        "size": SHOWN,
        "query": _query(source["query"], view["timeFieldName"]),
        "sort": [{field: {"order": order, "unmapped_type": "boolean"}} for field, order in attributes["sort"]],
    }
    columns = tuple(attributes["columns"])
    return Request(attributes["title"], view["title"], view["timeFieldName"], body, columns=columns)


def _chart(saved: Json, view: Mapping[str, str]) -> Request:
    attributes = saved["attributes"]
    (layer,) = attributes["state"]["datasourceStates"]["formBased"]["layers"].values()
    columns = {name: layer["columns"][name] for name in layer["columnOrder"]}
    buckets = [name for name, column in columns.items() if column["isBucketed"]]
    figures = {name: column for name, column in columns.items() if not column["isBucketed"]}
    aggregations = {name: metric for name, column in figures.items() if (metric := _metric(column))}
    for name in reversed(buckets):
        inner = aggregations | _ordering(columns[name], figures)
        aggregations = {name: _bucket(columns[name], figures) | ({"aggs": inner} if inner else {})}
    body: Json = {
        "size": 0,
        "track_total_hits": True,
        "query": _query(attributes["state"]["query"], view["timeFieldName"]),
    }
    body |= {"aggs": aggregations} if aggregations else {}
    time = view["timeFieldName"]
    return Request(attributes["title"], view["title"], time, body, buckets=tuple(buckets), figures=tuple(figures))


def _bucket(column: Json, figures: Mapping[str, Json]) -> Json:
    if column["operationType"] == "date_histogram":
        return {"date_histogram": {"field": column["sourceField"], "calendar_interval": "day", "min_doc_count": 1}}
    assert column["operationType"] == "terms", column
    parameters = column["params"]
    by = parameters["orderBy"]["columnId"]
    order = {"_count" if figures[by]["operationType"] == "count" else by: parameters["orderDirection"]}
    return {"terms": {"field": column["sourceField"], "size": parameters["size"], "order": order}}


def _ordering(column: Json, figures: Mapping[str, Json]) -> Json:
    """The figure that orders the values; Lens asks for it right below them, however deep the others are."""
    by = column["params"].get("orderBy", {}).get("columnId")
    metric = _metric(figures[by]) if by else None
    return {by: metric} if metric else {}


def _metric(column: Json) -> Json | None:
    kinds = {"count": None, "max": "max", "unique_count": "cardinality"}
    kind = kinds[column["operationType"]]
    return {kind: {"field": column["sourceField"]}} if kind else None


def _query(query: Mapping[str, str], time: str) -> Json:
    """The object's own query, in a time picked so wide that it holds whatever has a time at all."""
    assert query["language"] == "kuery"
    return {"bool": {"filter": [kql(query["query"]), {"range": {time: {"gte": "1900-01-01", "lte": "2200-01-01"}}}]}}


def kql(text: str) -> Json:
    """Kibana Query Language: `field: value`, `field: (a or b)`, `field: *`, `not`, `and`, `or`. Raises ValueError."""
    if not text.strip():
        return {"match_all": {}}
    reader = _Reader([match.group("mark") or match.group("word") for match in _TOKEN.finditer(text)])
    read = reader.any_of()
    if reader.left:
        raise ValueError(f"not understood from {reader.left[0]}: {text}")
    return read


class _Reader:
    """Reads tokens from the left; `or` binds weakest."""

    def __init__(self, tokens: list[str]) -> None:
        self.left = tokens
        self._field: str | None = None

    def any_of(self) -> Json:
        parts = [self._all_of()]
        while self._next_is("or"):
            parts.append(self._all_of())
        return parts[0] if len(parts) == 1 else {"bool": {"should": parts, "minimum_should_match": 1}}

    def _all_of(self) -> Json:
        parts = [self._one()]
        while self._next_is("and"):
            parts.append(self._one())
        return parts[0] if len(parts) == 1 else {"bool": {"filter": parts}}

    def _one(self) -> Json:
        if self._next_is("not"):
            return {"bool": {"must_not": [self._one()]}}
        if self._next_is("("):
            inside = self.any_of()
            self._expect(")")
            return inside
        return self._value(self._field) if self._field else self._named()

    def _named(self) -> Json:
        name = self._take()
        self._expect(":")
        if not self._next_is("("):
            return self._value(name)
        self._field = name
        inside = self.any_of()
        self._field = None
        self._expect(")")
        return inside

    def _value(self, name: str) -> Json:
        value = self._take()
        if value == "*":
            return {"exists": {"field": name}}
        return {"match": {name: value == "true" if value in ("true", "false") else value}}

    def _take(self) -> str:
        if not self.left or self.left[0] in (":", "(", ")", "and", "or"):
            raise ValueError(f"a word is missing before {self.left[:1]}")
        return self.left.pop(0)

    def _expect(self, token: str) -> None:
        if not self._next_is(token):
            raise ValueError(f"{token} is missing before {self.left[:1]}")

    def _next_is(self, token: str) -> bool:
        found = bool(self.left) and self.left[0] == token
        if found:
            del self.left[0]
        return found
