"""Search answers whose documents are handed on as they came."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
from elastic_transport import SerializationError
from hypothesis import given
from hypothesis import strategies as st

from claimstream_search.undecoded import read

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)
KEYS = st.lists(st.integers(-(2**62), 2**62) | st.floats(allow_nan=False, allow_infinity=False) | st.text(), max_size=3)


def answer(**more: Any) -> dict[str, Any]:
    return {"timed_out": False, "hits": {"total": {"value": 1, "relation": "eq"}, "hits": []}, **more}


@given(st.lists(st.tuples(st.dictionaries(st.text(), JSON, max_size=4), KEYS), max_size=3))
def test_documents_are_written_as_they_came(documents: list[tuple[dict[str, Any], list[Any]]]) -> None:
    hits = [{"_id": str(n), "_score": 0.5, "_source": one, "sort": keys} for n, (one, keys) in enumerate(documents)]
    found = read(orjson.dumps(answer(hits={"total": {"value": 3}, "hits": hits})))
    assert found["hits"]["total"] == {"value": 3}
    for hit, (document, keys) in zip(found["hits"]["hits"], documents, strict=True):
        assert orjson.loads(orjson.dumps(hit["_source"])) == orjson.loads(orjson.dumps(document))
        assert hit["sort"] == keys
    assert [hit["_id"] for hit in found["hits"]["hits"]] == [str(n) for n in range(len(documents))]


def test_what_a_page_needs_beside_is_there() -> None:
    beside = {"pit_id": "p", "_shards": {"failed": 1}, "timed_out": True, "aggregations": {"a": {"buckets": []}}}
    assert read(orjson.dumps(answer(**beside, took=3))) == answer(**beside)


def test_what_was_not_asked_for_is_not_there() -> None:
    assert read(orjson.dumps(answer())) == answer()
    uncounted = {"timed_out": False, "hits": {"hits": [], "max_score": None}}
    assert read(orjson.dumps(uncounted)) == {"timed_out": False, "hits": {"hits": []}}


@pytest.mark.parametrize(
    "wrong", [b"", b"{1}", b"[]", b"{}", b'{"hits":{}}', b'{"hits":{"hits":[{"_id":"a"}]}}', b"\xff"]
)
def test_what_is_no_answer_to_a_search_is_an_error(wrong: bytes) -> None:
    with pytest.raises(SerializationError, match="not an answer to a search"):
        read(wrong)
