"""Record headers: events, traces, dead letters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimstream_common.dead_letter import Failure, Origin, dead_letter
from claimstream_schemas.headers import RAW_TYPE, event_headers, new_traceparent, read, valid_traceparent


def test_an_event_carries_cloudevents_and_its_trace() -> None:
    trace = new_traceparent()
    headers = read(event_headers("id.rev.1", source="claimstream/ingest", event_type=RAW_TYPE, traceparent=trace))
    assert headers["ce_time"].endswith("Z")
    assert {name: headers[name] for name in headers if name != "ce_time"} == {
        "ce_specversion": "1.0",
        "ce_id": "id.rev.1",
        "ce_source": "claimstream/ingest",
        "ce_type": RAW_TYPE,
        "content-type": "application/json",
        "traceparent": trace,
    }


def test_fresh_traces_are_valid_and_differ() -> None:
    first, second = new_traceparent(), new_traceparent()
    assert first != second
    assert valid_traceparent(first)


@given(st.text())
def test_text_is_hardly_ever_a_trace(value: str) -> None:
    assert not valid_traceparent(value)
    assert not valid_traceparent(None)


@given(st.binary(), st.text(), st.integers(0), st.integers(0))
def test_a_dead_letter_keeps_the_bytes_and_says_why(value: bytes, detail: str, partition: int, offset: int) -> None:
    origin = Origin("x-articles-raw", partition, offset, b"key", value, (("traceparent", b"t"), ("dl_reason", b"old")))
    letter = dead_letter(origin, Failure("not_json", "DecodeError", detail), stage="enrich")
    headers = read(letter.headers)
    assert (letter.topic, letter.key, letter.value) == ("x-articles-raw-dlq", b"key", value)
    assert headers["traceparent"] == "t"
    assert (headers["dl_stage"], headers["dl_reason"], headers["dl_error_class"]) == (
        "enrich",
        "not_json",
        "DecodeError",
    )
    assert (headers["dl_topic"], headers["dl_partition"], headers["dl_offset"]) == (
        "x-articles-raw",
        str(partition),
        str(offset),
    )
    assert len(headers["dl_detail"]) <= 500


def test_a_dead_letter_can_be_written_also_when_an_original_header_has_no_value() -> None:
    # Kafka allows it; kafka-python reads such headers and refuses to write them.
    origin = Origin("articles-enriched", 0, 7, None, b"bad", (("empty", None),))  # type: ignore[arg-type]
    letter = dead_letter(origin, Failure("not_json", "DecodeError", "x"), stage="index")
    assert letter.headers[0] == ("empty", b"")
    assert all(isinstance(value, bytes) for _, value in letter.headers)
