"""Timestamps, spans, identity and the codec."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from claimstream_schemas import identity
from claimstream_schemas.article import ArticlePost, RawArticle
from claimstream_schemas.base import Span, local_day, normal_timestamp
from claimstream_schemas.claim import EventTime
from claimstream_schemas.codec import DecodeError, decode, encode
from claimstream_schemas.spans import broken_spans
from tests.articles import claim_in, enriched_article, raw_article


@pytest.mark.parametrize(
    ("given_", "kept"),
    [
        ("2024-03-05", "2024-03-05"),
        ("2024-03-05T10:30:00Z", "2024-03-05T10:30:00Z"),
        ("2024-03-05T10:30:00+00:00", "2024-03-05T10:30:00Z"),
        ("2024-03-05T01:30:00+04:00", "2024-03-05T01:30:00+04:00"),
        ("2024-03-05 10:30", "2024-03-05T10:30:00Z"),
    ],
)
def test_a_timestamp_keeps_its_offset(given_: str, kept: str) -> None:
    assert normal_timestamp(given_) == kept


@pytest.mark.parametrize(
    "bad",
    [
        *("", "yesterday", "2024-02-30", "2024-13-01T00:00:00Z", "0001-01-01T00:00:00+14:00"),
        # Elasticsearch refuses these: the article would be accepted, and end as a dead letter
        *("2024-03-05T10:30:00+18:01", "2024-03-05T10:30:00-23:59", "2024-03-05T10:30:00+01:00:30"),
    ],
)
def test_a_bad_timestamp_is_refused_in_plain_words(bad: str) -> None:
    with pytest.raises(ValidationError, match="not a date"):
        ArticlePost(source="Wire", text="x", published_at=bad)


@given(st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1)), st.integers(-14, 14))
def test_normal_timestamps_are_stable_and_name_the_local_day(moment: datetime, hours: int) -> None:
    local = moment.replace(tzinfo=timezone(timedelta(hours=hours)))
    text = normal_timestamp(local.isoformat())
    assert normal_timestamp(text) == text
    assert local_day(text) == local.date()
    assert datetime.fromisoformat(text) == local


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 2)])
def test_a_span_is_not_empty(start: int, end: int) -> None:
    with pytest.raises(ValidationError):
        Span(start=start, end=end)


def test_an_event_does_not_end_before_it_starts() -> None:
    with pytest.raises(ValidationError, match="before its start"):
        EventTime(start="2024-03-05", end="2024-03-04", granularity="day", basis="absolute")
    assert EventTime(start="2024-03-05", end="2024-03-05", granularity="day", basis="absolute").end == "2024-03-05"


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"source": "Wire"}, "text or html"),
        ({"source": "Wire", "text": " \n "}, "text or html"),
        ({"text": "x"}, "source is needed"),
        ({"text": "x", "source": "Wire", "publishedAt": "2024-03-05"}, "publishedAt"),
        ({"text": "x", "source": "  "}, "source"),
        ({"text": "x", "source": "Wire", "language": "english!"}, "language"),
    ],
)
def test_a_post_that_can_not_be_worked_on_is_refused(body: dict[str, str], field: str) -> None:
    with pytest.raises(ValidationError, match=field):
        ArticlePost.model_validate(body)


def test_version_orders_by_microseconds_of_receipt() -> None:
    first = raw_article(received_at=datetime(2024, 3, 5, 10, 0, 0, 1, tzinfo=UTC))
    second = raw_article(received_at=datetime(2024, 3, 5, 12, 0, 0, 2, tzinfo=timezone(timedelta(hours=2))))
    assert second.version - first.version == 1
    assert first.version == 1_709_632_800_000_001


def test_ids_are_the_contracts() -> None:
    # SHA-256 of "url:https://wire.example/a" and of "Title\nText", computed by coreutils
    url = "https://wire.example/a"
    found = identity.article_id(canonical_url=url, caller_id="7", source="s", title="t", text="x")
    assert found == "031d1fd457aaccdda6f2b67b054571e7"
    assert identity.revision("Title", "Text") == "2c21b2810f4dce98"


def test_the_callers_id_counts_within_its_source_and_the_text_last() -> None:
    def article_id(**fields: str | None) -> str:
        values = {"canonical_url": None, "caller_id": None, "source": "s", "title": "t", "text": "x", **fields}
        return identity.article_id(**values)  # type: ignore[arg-type]

    assert article_id(caller_id="7") != article_id(caller_id="7", source="other")
    assert article_id(caller_id="7") == article_id(caller_id="7", text="edited")
    assert article_id() != article_id(text="edited")
    assert article_id(title="t ", text=" x\n") == article_id()


def test_composed_and_decomposed_text_is_one_revision() -> None:
    assert identity.revision("Çavuşoğlu", "é") == identity.revision("Çavuşoğlu", "é")


@given(st.lists(st.tuples(st.integers(0, 99), st.integers(1, 99)), min_size=1, max_size=4), st.booleans())
def test_statements_differ_where_their_offsets_do(places: list[tuple[int, int]], cited: bool) -> None:
    spans = [Span(start=start, end=start + length) for start, length in places]
    cue = spans[0] if cited else None
    statement = identity.statement_id("a", "r", cue, spans)
    assert statement == identity.statement_id("a", "r", cue, spans)
    moved = [*spans[:-1], Span(start=spans[-1].start, end=spans[-1].end + 1)]
    assert statement != identity.statement_id("a", "r", cue, moved)
    assert identity.claim_id(statement, None) != identity.claim_id(statement, spans[0])


def test_an_entity_is_known_by_wikidata_or_by_its_folded_name() -> None:
    assert identity.entity_id("Armenia", "Q399") == "Q399"
    assert identity.entity_id(" Ann  WRITER ") == "x:ann writer"


@given(st.text(min_size=1), st.text(max_size=20))
def test_any_text_survives_the_codec(text: str, title: str) -> None:
    article = raw_article(text=text, title=title)
    assert decode(RawArticle, encode(article)) == article


def test_a_decode_error_names_the_field() -> None:
    payload = json.loads(encode(raw_article()))
    payload["received_at"] = "then"
    with pytest.raises(DecodeError, match="wrong_shape: received_at: "):
        decode(RawArticle, json.dumps(payload).encode())


def test_spans_that_hold_are_not_reported() -> None:
    assert broken_spans(enriched_article()) == []


def test_every_kind_of_broken_span_is_reported() -> None:
    article = raw_article()
    claim = claim_in(article)
    bad = enriched_article(
        article,
        boilerplate=[{"start": 0, "end": 10_000, "rule": "x"}],
        entities=[
            {"entity_id": "x:n", "name": "N", "type": "GPE", "mentions": [{"start": 0, "end": 7, "text": "Sudania"}]}
        ],
        claims=[
            claim.model_copy(update={"text": "another sentence"}),
            claim.model_copy(update={"cue": claim.cue.model_copy(update={"end": 10_000})}),
            claim.model_copy(update={"cue": claim.cue.model_copy(update={"start": 9, "end": 9})}),
            claim.model_copy(update={"claimant": claim.claimant.model_copy(update={"start": -3, "end": 2})}),
            claim.model_copy(update={"claimant": claim.claimant.model_copy(update={"start": 3, "end": None})}),
        ],
    )
    assert [line.split()[0] for line in broken_spans(bad)] == [
        "boilerplate.0",
        "entities.0.mentions.0",
        "claims.0",
        "claims.1.cue",
        "claims.2.cue",
        "claims.3.claimant",
        "claims.4.claimant",
    ]
