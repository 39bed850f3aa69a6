"""Declared order, and an enricher that fails alone."""

from __future__ import annotations

from typing import Any

import pytest

from claimstream_enrich.document import Document, Enricher, Layer
from claimstream_enrich.handler import Enriched, Rejected, handle
from claimstream_enrich.pipeline import OrderError, check_order, enrich
from claimstream_schemas.article import EnrichedArticle, Language, RawArticle
from claimstream_schemas.codec import decode, encode
from tests.articles import raw_article


def no_parse(article: RawArticle, layers: dict[str, Layer]) -> Any:
    raise AssertionError("nobody asked for the parse")


def language(document: Document) -> Language:
    return Language(code="en", basis="given")


def broken(document: Document) -> Layer:
    raise RuntimeError("no luck")


LANGUAGE = Enricher("language", "1.0.0", language)
BROKEN = Enricher("entities", "1.0.0", broken)
CLAIMS = Enricher("claims", "2.0.0", lambda document: document.layers["entities"], frozenset({"entities"}))


@pytest.mark.parametrize(
    ("enrichers", "why"),
    [
        ((CLAIMS, BROKEN), "claims: must come after entities"),
        ((LANGUAGE, LANGUAGE), "language: listed twice"),
        ((Enricher("weather", "1", broken),), "weather: EnrichedArticle has no such layer"),
    ],
)
def test_a_wrong_order_is_refused_at_start(enrichers: tuple[Enricher, ...], why: str) -> None:
    with pytest.raises(OrderError, match=why):
        check_order(enrichers)


def test_a_failing_enricher_costs_its_layer_and_its_dependents_but_not_the_article() -> None:
    enriched = enrich(raw_article(), (LANGUAGE, BROKEN, CLAIMS), no_parse)
    assert enriched.language == Language(code="en", basis="given")
    assert (enriched.entities, enriched.claims) == ([], [])
    assert [(r.name, r.status, r.error) for r in enriched.enrichers] == [
        ("language", "ok", None),
        ("entities", "failed", "RuntimeError"),
        ("claims", "skipped", "needs entities"),
    ]


def test_a_layer_of_the_wrong_shape_is_the_enrichers_failure() -> None:
    enriched = enrich(raw_article(), (Enricher("sentences", "1", lambda _: ["not a span"]), LANGUAGE), no_parse)
    assert [r.status for r in enriched.enrichers] == ["failed", "ok"]


def test_without_a_publication_layer_the_time_of_receipt_stands_in() -> None:
    publication = enrich(raw_article(), (), no_parse).publication
    assert (publication.published_at, publication.basis) == ("2024-03-05T10:30:00.250000Z", "received")


def test_the_parse_is_made_once_and_only_when_asked_for() -> None:
    parses: list[str] = []

    def nlp(article: RawArticle, layers: dict[str, Layer]) -> Any:
        parses.append(article.article_id)
        return object()

    asking = [Enricher(name, "1", lambda document: [document.parse()][1:]) for name in ("sentences", "dates")]
    enrich(raw_article(), asking, nlp)
    assert len(parses) == 1


def test_handle_gives_the_enriched_article_with_its_key() -> None:
    article = raw_article()
    outcome = handle(encode(article), (LANGUAGE,), no_parse)
    assert isinstance(outcome, Enriched)
    assert (outcome.article_id, outcome.event_id) == (article.article_id, article.event_id)
    assert decode(EnrichedArticle, outcome.value).article == article


@pytest.mark.parametrize(
    ("payload", "reason"),
    [
        (None, "empty"),
        (b"", "empty"),
        (b"\xff\xfe", "not_utf8"),
        (b"{", "not_json"),
        (b"[]", "wrong_shape"),
        (b"{}", "wrong_shape"),
        (b'{"text": "\\ud800"}', "not_json"),
        (b"[" * 100_000, "not_json"),
        (b"NaN", "wrong_shape"),
    ],
)
def test_handle_is_total_over_bad_payloads(payload: bytes | None, reason: str) -> None:
    outcome = handle(payload, (), no_parse)
    assert isinstance(outcome, Rejected)
    assert outcome.reason == reason
    assert outcome.detail


def test_a_layer_that_breaks_the_span_rule_makes_the_article_a_dead_letter() -> None:
    outside = Enricher("sentences", "1", lambda document: [{"start": 0, "end": len(document.article.text) + 1}])
    outcome = handle(encode(raw_article()), (outside,), no_parse)
    assert isinstance(outcome, Rejected)
    assert outcome.reason == "broken_span"
    assert "sentences.0" in outcome.detail
