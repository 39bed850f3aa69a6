"""Answers of Elasticsearch whose documents stay the bytes they came as, for a call that only hands them on. Pure.

To decode a page of claims and write it again costs this process as much as all else that it does for the page.
"""

from __future__ import annotations

from typing import Any

import msgspec
import orjson
from elastic_transport import SerializationError


class _Hit(msgspec.Struct):
    document: msgspec.Raw = msgspec.field(name="_source")
    id: str = msgspec.field(name="_id", default="")
    sort: list[Any] = msgspec.field(default_factory=list)


class _Hits(msgspec.Struct):
    hits: list[_Hit]
    total: Any = None


class _Answer(msgspec.Struct):
    """What is read of an answer; msgspec passes over the rest."""

    hits: _Hits
    pit_id: str | None = None
    timed_out: bool = False
    shards: Any = msgspec.field(name="_shards", default=None)
    aggregations: Any = None


_DECODER = msgspec.json.Decoder(_Answer)


def read(answer: bytes) -> dict[str, Any]:
    """A search's answer; the `_source` of each hit can be written by orjson, and nothing else.

    Raises SerializationError for what is no answer to a search.
    """
    try:
        found = _DECODER.decode(answer)
    except msgspec.MsgspecError as error:
        raise SerializationError(f"not an answer to a search: {error}", errors=(error,)) from error
    hits = [
        {"_id": hit.id, "_source": orjson.Fragment(bytes(hit.document)), "sort": hit.sort} for hit in found.hits.hits
    ]
    beside = {"pit_id": found.pit_id, "_shards": found.shards, "aggregations": found.aggregations}
    said = {name: value for name, value in beside.items() if value is not None}
    return {**said, "timed_out": found.timed_out, "hits": {**_total(found.hits.total), "hits": hits}}


def _total(total: Any) -> dict[str, Any]:
    """Not there where a search does not count its matches."""
    return {} if total is None else {"total": total}
