"""What `FakeSearcher` counts: the aggregations that our queries use, over plain documents. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from claimstream_search.fake_clauses import instant, meets, nested, values

Json = dict[str, Any]


def aggregate(documents: Sequence[Mapping[str, Any]], asked: Mapping[str, Json]) -> Json:
    """The answers to `aggs` over the documents. Fails (AssertionError) on what it does not know."""
    return {name: _one(documents, one) for name, one in asked.items()}


def _one(documents: Sequence[Mapping[str, Any]], asked: Json) -> Json:
    below = asked.get("aggs", {})
    match asked:
        case {"terms": terms}:
            return _terms(documents, terms, below)
        case {"date_histogram": days}:
            return {"buckets": _days(documents, days)}
        case {"filters": {"filters": clauses}}:
            return {"buckets": [{"doc_count": sum(meets(one, clause) for one in documents)} for clause in clauses]}
        case {"filter": clause}:
            kept = [one for one in documents if meets(one, clause)]
            return {"doc_count": len(kept), **aggregate(kept, below)}
        case {"nested": {"path": path}}:
            inner = [part for one in documents for part in nested(one, path)]
            return {"doc_count": len(inner), **aggregate(inner, below)}
        case {"cardinality": counted}:
            return {"value": len({value for one in documents for value in values(one, counted["field"])})}
        case {"min": ends} | {"max": ends}:
            return _end(documents, ends["field"], min if "min" in asked else max)
        case {"top_hits": hits}:
            return {"hits": {"hits": [{"_source": one} for one in _top(documents, hits)]}}
    raise AssertionError(f"FakeSearcher does not know the aggregation {sorted(asked)}")


def _terms(documents: Sequence[Mapping[str, Any]], terms: Json, below: Mapping[str, Json]) -> Json:
    missing = [terms["missing"]] if "missing" in terms else []
    held: dict[Any, list[Mapping[str, Any]]] = {}
    for one in documents:
        for value in set(values(one, terms["field"]) or missing):
            held.setdefault(value, []).append(one)
    ordered = sorted(held.items(), key=lambda item: (-len(item[1]), item[0]))
    ordered = [item for item in ordered if len(item[1]) >= terms.get("min_doc_count", 1)]
    buckets = [{"key": key, "doc_count": len(of), **aggregate(of, below)} for key, of in ordered[: terms["size"]]]
    return {"buckets": buckets, "sum_other_doc_count": sum(len(of) for _, of in ordered[terms["size"] :])}


def _end(documents: Sequence[Mapping[str, Any]], field: str, which: Callable[[Iterable[Any]], Any]) -> Json:
    """The first or last moment."""
    moments = [instant(value) for one in documents for value in values(one, field)]
    found = which(moments) if moments else None
    return {"value": found.timestamp(), "value_as_string": found.isoformat()} if found else {"value": None}


def _top(documents: Sequence[Mapping[str, Any]], asked: Json) -> list[Mapping[str, Any]]:
    """The first documents by all sort keys, ascending."""
    fields = [field for key in asked["sort"] for field in key]
    return sorted(documents, key=lambda one: [values(one, field) for field in fields])[: asked["size"]]


def _days(documents: Sequence[Mapping[str, Any]], asked: Json) -> list[Json]:
    starts = (
        _start(instant(value).date(), asked["calendar_interval"])
        for one in documents
        for value in values(one, asked["field"])
    )
    return [{"key_as_string": day.isoformat(), "doc_count": count} for day, count in sorted(Counter(starts).items())]


def _start(day: date, interval: str) -> date:
    """The first day of the week (Monday), month or year."""
    match interval:
        case "week":
            return date.fromordinal(day.toordinal() - day.weekday())
        case "month":
            return day.replace(day=1)
        case "year":
            return day.replace(month=1, day=1)
    return day
