"""Declared order, and an enricher that fails alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.document import Document, Enricher, Layer
from claimstream_enrich.handler import Enriched, Rejected, handle, handle_all
from claimstream_enrich.pipeline import OrderError, Request, check_order, enrich
from claimstream_schemas.article import EnrichedArticle, Language, RawArticle
from claimstream_schemas.base import Span
from claimstream_schemas.codec import decode, encode
from tests.articles import raw_article
from tests.unit.enrich.blank import BLANK


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
        ((Enricher("boilerplate", "1", broken),), "boilerplate: the parser reads this layer"),
        (
            (BROKEN, Enricher("language", "1", language, before_parse=True)),
            "language: runs before the parse, so it must come before entities",
        ),
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


def test_the_tree_of_a_parse_is_let_go_of_when_all_have_read_it() -> None:
    doc = BLANK("The ferry sank.")
    trees: list[Any] = []

    def reading(document: Document) -> Layer:
        trees.append(document.tree())
        return []

    asking = [Enricher(name, "1", reading) for name in ("sentences", "dates")]
    enriched = enrich(raw_article(), asking, lambda article, layers: doc)
    assert [report.status for report in enriched.enrichers] == ["ok", "ok"]
    assert trees[0] is trees[1]
    assert (len(trees[0]), doc.user_data) == (0, {})


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


class Together:
    """A parser of batches that gives each article's text for its parse, and can't do those that say so."""

    def __init__(self) -> None:
        self.alone: list[str] = []

    def __call__(self, article: RawArticle, layers: dict[str, Layer]) -> Any:
        self.alone.append(article.text)
        return self._parse(article.text, layers)

    def pipe(self, requests: Sequence[Request]) -> Iterator[Any]:
        return (self._parse(article.text, layers) for article, layers in requests)

    def _parse(self, text: str, layers: dict[str, Layer]) -> str:
        if "unparsable" in text:
            raise ValueError(text)
        assert layers["language"] == Language(code="en", basis="given")  # made before, and seen by the parse
        return text


EARLY = Enricher("language", "1.0.0", language, before_parse=True)
PARSING = Enricher("sentences", "1.0.0", lambda document: [Span(start=0, end=len(str(document.parse())))])


@given(st.lists(st.sampled_from(("calm", "unparsable", "", "{")), max_size=6))
def test_a_batch_has_the_outcomes_of_its_articles_one_by_one(texts: list[str]) -> None:
    payloads = [encode(raw_article(text=text)) if text not in ("", "{") else text.encode() for text in texts]
    enrichers = (EARLY, PARSING)
    together = handle_all(payloads, enrichers, Together())
    assert together == [handle(payload, enrichers, Together()) for payload in payloads]


def test_one_text_that_cannot_be_parsed_costs_only_its_own_layers() -> None:
    nlp = Together()
    payloads = [encode(raw_article(text=text)) for text in ("first", "unparsable", "last")]
    outcomes = [decode(EnrichedArticle, each.value) for each in handle_all(payloads, (EARLY, PARSING), nlp)]  # type: ignore[union-attr]
    assert [[report.status for report in outcome.enrichers] for outcome in outcomes] == [
        ["ok", "ok"],
        ["ok", "failed"],
        ["ok", "ok"],
    ]
    assert nlp.alone == ["unparsable", "last"]


def test_an_enricher_before_the_parse_has_none_to_ask_for() -> None:
    asking = Enricher("sentences", "1", lambda document: [document.parse()], before_parse=True)
    assert [report.error for report in enrich(raw_article(), (asking,), no_parse).enrichers] == ["OrderError"]


def test_a_layer_that_breaks_the_span_rule_makes_the_article_a_dead_letter() -> None:
    outside = Enricher("sentences", "1", lambda document: [{"start": 0, "end": len(document.article.text) + 1}])
    outcome = handle(encode(raw_article()), (outside,), no_parse)
    assert isinstance(outcome, Rejected)
    assert outcome.reason == "broken_span"
    assert "sentences.0" in outcome.detail
