"""What an export asks for and how it writes each record: NDJSON, CSV or JSON-LD. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import orjson

from claimstream_common.problems import FieldError
from claimstream_schemas.claim import Claim
from claimstream_search import csv_rows, jsonld, queries, selection
from claimstream_search.problems import invalid
from claimstream_search.query import Kind, Query

Json = dict[str, Any]
Pairs = Sequence[tuple[str, str]]

NDJSON, CSV, JSON_LD = "application/x-ndjson", "text/csv", "application/ld+json"
PAGE_CHARACTERS = 4_000_000
"""Text read at once, about: a page stands in memory, and every one costs a search."""
FIRST_PAGE = 50
"""Records. Articles reach 1 MiB, so the first page is small, and tells how large the next may be."""
LARGEST_PAGE: dict[Kind, int] = {"articles": 200, "claims": 2_000}
"""After short articles may come long ones: then so many of 1 MiB stand in memory."""
_BESIDE_TEXT = 1_500
"""Characters of a record beside its text, about."""
ORDERS = ("-published_at", "published_at")

_ARTICLE_FIELDS = (
    *("article_id", "revision", "received_at", "url", "id", "source", "title", "text", "published_at"),
    *("published_at_basis", "language", "authors", "tags", "boilerplate", "story", "copy_of"),
)
_SOURCE: dict[Kind, tuple[str, ...]] = {
    "articles": (*_ARTICLE_FIELDS, "entities", "claims.claim_id"),
    "claims": (*Claim.model_fields, "story"),
}


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write records: `head`, the records in `portions`, `tail`."""

    media_type: str
    head: bytes
    records: Callable[[Iterable[Json], bool], bytes]
    """Records of one page -> bytes; the flag says whether they are the first."""
    tail: bytes = b""


def offered(kind: Kind) -> tuple[str, ...]:
    """The media types of an export, the usual one first."""
    return (NDJSON, CSV, JSON_LD) if kind == "claims" else (NDJSON, CSV)


def form(kind: Kind, media_type: str) -> Form:
    """How to write records as one of the types offered."""
    if media_type == CSV:
        described = "text/csv; charset=utf-8; header=present"
        return Form(described, csv_rows.header(kind), lambda found, _: csv_rows.rows(kind, found))
    if media_type == JSON_LD:
        head = b'{"@context":"%b","@graph":[\n' % jsonld.CONTEXT.encode()
        return Form(JSON_LD, head, _nodes, b"\n]}\n")
    return Form(NDJSON, b"", lambda found, _: b"".join(orjson.dumps(one) + b"\n" for one in found))


def parse(kind: Kind, pairs: Pairs) -> Query:
    """The query behind an export. Raises Refusal (422)."""
    orders = [value for name, value in pairs if name == "sort"]
    if any(value not in ORDERS for value in orders):
        raise invalid([FieldError("sort", "invalid", "an export is in order of time", ORDERS)])
    query = selection.parse(kind, pairs)
    return replace(query, sort="published_at" if "published_at" in orders else "-published_at")


def openapi(kind: Kind) -> list[Json]:
    """The parameters as OpenAPI describes them."""
    order = {"schema": {"type": "string", "enum": list(ORDERS)}, "description": "Order of the records, newest first."}
    return [one | order if one["name"] == "sort" else one for one in selection.openapi(kind)]


def page(query: Query, before: Json | None) -> Json:
    """The search for the records behind those of the page `before`; the first ones when there is none."""
    hits = before["hits"]["hits"] if before else []
    body: Json = {
        "query": queries.matching(query),
        "sort": [
            {"published_at": {"order": "asc" if query.sort == "published_at" else "desc"}},
            # unique within a point in time: articles of the same moment are neither lost nor repeated
            {"_shard_doc": {"order": "asc"}},
        ],
        "size": _size(query.kind, hits),
        # counted once, for the header; counting again on every page would cost as much as the search
        "track_total_hits": before is None,
        "_source": {"includes": list(_SOURCE[query.kind])},
    }
    return body | {"search_after": hits[-1]["sort"]} if hits else body


def records(kind: Kind, response: Mapping[str, Any]) -> list[Json]:
    """The records of one page: articles with their entities and claim ids, claims as the contract has them."""
    sources = [hit["_source"] for hit in response["hits"]["hits"]]
    return [_article(source) for source in sources] if kind == "articles" else sources


def _size(kind: Kind, hits: Sequence[Json]) -> int:
    """Records of a page as large as wanted, if they are like those of the page before."""
    if not hits:
        return FIRST_PAGE
    characters = sum(len(hit["_source"].get("text") or "") + _BESIDE_TEXT for hit in hits)
    return max(1, min(LARGEST_PAGE[kind], PAGE_CHARACTERS * len(hits) // characters))


def _article(source: Mapping[str, Any]) -> Json:
    entities = [
        {name: entity.get(name) for name in ("entity_id", "name", "type", "party")}
        for entity in source.get("entities") or []
    ]
    claims = [one["claim_id"] for one in source.get("claims") or []]
    return {name: source.get(name) for name in _ARTICLE_FIELDS} | {"entities": entities, "claim_ids": claims}


def _nodes(found: Iterable[Json], first: bool) -> bytes:
    lines = b",\n".join(orjson.dumps(jsonld.claim(one)) for one in found)
    return lines if first or not lines else b",\n" + lines
