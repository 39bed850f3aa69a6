"""Every record of a dead-letter topic becomes a document, and one that says what is known."""

from __future__ import annotations

from datetime import UTC, datetime

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_common.dead_letter import Failure, Origin
from claimstream_index import dead_letters
from claimstream_index.dead_letters import bare, document, version
from claimstream_schemas.codec import encode
from claimstream_schemas.dead_letter import DeadLetterDocument, RecordPlace
from claimstream_schemas.headers import Headers
from tests.unit.index.articles import enriched
from tests.unit.index.letters import buried

ARTICLE = enriched().article
PLACES = (("dl_topic", b"articles-raw"), ("dl_partition", b"1"), ("dl_offset", b"2"))


def letter(*headers: tuple[str, bytes], value: bytes = b"x", key: bytes | None = None, at: int | None = None) -> Origin:
    return Origin("articles-raw-dlq", 0, 9, key, value, headers, at)


def test_it_says_where_why_and_about_what() -> None:
    found = document(buried())
    assert found.letter_id == "articles-enriched:2:4"
    assert found.origin == RecordPlace(topic="articles-enriched", partition=2, offset=4)
    assert found.letter == RecordPlace(topic="articles-enriched-dlq", partition=0, offset=0)
    assert (found.stage, found.reason, found.error_class) == ("index", "refused_by_index", "mapper_parsing_exception")
    assert found.detail == "400: failed to parse field [tags]"
    assert (found.article_id, found.source, found.url) == (ARTICLE.article_id, ARTICLE.source, ARTICLE.url)
    assert found.failed_at is not None
    assert found.size == len(encode(enriched()))


def test_of_a_raw_record_too() -> None:
    found = document(buried(encode(ARTICLE), topic="x-articles-raw"))
    assert (found.letter_id, found.source) == ("x-articles-raw:2:4", ARTICLE.source)


def test_the_payload_is_not_in_it() -> None:
    assert ARTICLE.text not in document(buried()).model_dump_json()


@pytest.mark.parametrize("value", [b"", b"\xff{", b"[1]", b'{"article": 7}', b'{"source": 5, "url": ""}', b"[" * 9_999])
def test_a_payload_that_can_not_be_read_leaves_what_the_headers_and_the_key_say(value: bytes) -> None:
    found = document(buried(value))
    assert (found.reason, found.article_id) == ("refused_by_index", ARTICLE.article_id)
    assert (found.source, found.url, found.size) == (None, None, len(value))


def test_a_huge_payload_is_not_looked_into(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dead_letters, "LARGEST_READ", 10)
    assert document(buried()).source is None


def test_a_record_that_says_nothing_of_why_it_is_here_is_shown_at_the_time_it_came() -> None:
    found = document(letter(key=b"k", at=86_400_000))
    assert found == bare(letter(key=b"k", at=86_400_000))
    assert (found.letter_id, found.origin, found.reason) == ("articles-raw-dlq:0:9", None, "unknown")
    assert found.failed_at == datetime(1970, 1, 2, tzinfo=UTC)
    assert found.article_id is None


@pytest.mark.parametrize(
    "headers",
    [
        (("dl_topic", b"articles-enriched"), *PLACES[1:]),
        (*PLACES[:2], ("dl_offset", b"-2")),
        (*PLACES[:2], ("dl_offset", b"9223372036854775808")),
        (PLACES[0], ("dl_partition", b"2147483648"), PLACES[2]),
        (*PLACES[:2], ("dl_offset", "²".encode())),
        PLACES[:2],
    ],
)
def test_a_place_that_can_not_be_true_is_not_taken(headers: Headers) -> None:
    assert document(letter(*PLACES)).letter_id == "articles-raw:1:2"
    assert document(letter(*headers)).letter_id == "articles-raw-dlq:0:9"


def test_the_article_is_known_by_its_key_else_by_the_payload() -> None:
    known = "0123456789abcdef" * 2
    assert document(letter(key=known.encode())).article_id == known
    assert document(letter(value=orjson.dumps({"article_id": known}), key=b"7")).article_id == known
    assert document(letter(value=orjson.dumps({"article_id": "7"}), key=known.upper().encode())).article_id is None


@pytest.mark.parametrize(
    ("said", "failed_at"),
    [
        (b"2031-05-06T07:08:09.000001Z", datetime(2031, 5, 6, 7, 8, 9, 1, tzinfo=UTC)),
        (b"2031-05-06T07:08:09+02:00", datetime(2031, 5, 6, 5, 8, 9, tzinfo=UTC)),
        (b"2031-05-06T07:08:09", datetime(2031, 5, 6, 7, 8, 9, tzinfo=UTC)),
        (b"yesterday", None),
        (b"0001-01-01T00:00:00+10:00", None),
    ],
)
def test_when_it_failed(said: bytes, failed_at: datetime | None) -> None:
    assert document(letter(("dl_time", said))).failed_at == failed_at
    assert document(letter(("dl_time", said), at=10**20)).failed_at == failed_at


def test_of_two_letters_about_one_record_the_later_one_wins() -> None:
    first, second = (
        document(letter(*PLACES, ("dl_time", said))) for said in (b"2031-05-06T07:08:09Z", b"2031-05-06T07:08:10Z")
    )
    assert first.letter_id == second.letter_id
    assert version(first) + 1_000_000 == version(second)
    assert version(document(letter())) == version(document(letter(("dl_time", b"1900-01-01T00:00:00Z")))) == 0


NAMES = st.sampled_from(["dl_topic", "dl_partition", "dl_offset", "dl_time", "dl_reason", "dl_detail", "ce_id", ""])
VALUES = st.one_of(st.binary(max_size=40), st.sampled_from([b"articles-raw", b"1", b"2031-05-06T07:08:09Z"]))


@given(
    headers=st.lists(st.tuples(NAMES, VALUES), max_size=6).map(tuple),
    value=st.binary(max_size=60) | st.recursive(st.none() | st.text(), st.lists, max_leaves=5).map(orjson.dumps),
    key=st.none() | st.binary(max_size=40),
    at=st.none() | st.integers(min_value=0, max_value=2**63),
)
def test_whatever_lies_there_becomes_a_document(headers: Headers, value: bytes, key: bytes | None, at: int) -> None:
    found = document(letter(*headers, value=value, key=key, at=at))
    assert DeadLetterDocument.model_validate_json(found.model_dump_json()) == found
    assert found.letter == RecordPlace(topic="articles-raw-dlq", partition=0, offset=9)
    assert found.size == len(value)
    assert version(found) >= 0
    assert found.reason


def test_the_failure_is_cut_as_the_header_was() -> None:
    found = document(buried(failure=Failure("not_json", "DecodeError", "x" * 9_000)))
    assert found.detail == "x" * 500
