"""Every chart and list of Kibana's dashboards, asked as Kibana asks, has something to show of the demo's articles."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from elasticsearch import Elasticsearch

from claimstream_cli.demo_feed import demo_articles
from claimstream_enrich.document import Document, Enricher, Layer
from claimstream_enrich.nlp import load_nlp
from claimstream_enrich.pipeline import enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_index.batch import process
from claimstream_index.flush import Flusher, Limits
from claimstream_index.keep import keep
from claimstream_index.setup import set_up
from claimstream_index.store import ElasticIndex
from claimstream_index.stories.job import group
from claimstream_index.stories.store import ElasticStories
from claimstream_ingest.normalize import normalize
from claimstream_schemas.article import ArticlePost, EnrichedArticle
from claimstream_schemas.topics import RAW
from tests.conftest import ROOT
from tests.engines.base import Engine, Space
from tests.integration.kibana_requests import Request, kql, requests
from tests.integration.test_index_adapters import chosen
from tests.integration.test_relations import Answering
from tests.unit.index.articles import records
from tests.unit.index.letters import buried

Json = dict[str, Any]

FILE = ROOT / "deploy" / "kibana" / "saved-objects.ndjson"
REQUESTS = requests([json.loads(line) for line in FILE.read_text("utf-8").splitlines()])


def _failing(_: Document) -> Layer:
    raise RuntimeError("the almanac is closed")


def _enriched() -> list[EnrichedArticle]:
    """The demo's articles; of the last one an enricher fails."""
    nlp, received = load_nlp(), datetime(2031, 1, 1, tzinfo=UTC)
    articles = [normalize(ArticlePost.model_validate_json(line), received) for line in demo_articles().splitlines()]
    dates = next(one for one in ENRICHERS if one.name == "dates")
    broken = Enricher(dates.name, dates.version, _failing, dates.requires)
    without = tuple(broken if one is dates else one for one in ENRICHERS)
    return [*(enrich(one, ENRICHERS, nlp) for one in articles[:-1]), enrich(articles[-1], without, nlp)]


@pytest.fixture(scope="module")
def explored(engine: Engine) -> Iterator[Space]:
    """Indices with the demo's articles, their stories and relations, and two dead letters."""
    space = Space(engine.kafka, engine.elasticsearch, "", f"t{secrets.token_hex(4)}-")
    index = ElasticIndex(space.elasticsearch, prefix=space.index_prefix)
    stories = ElasticStories(space.elasticsearch, prefix=space.index_prefix)

    def flusher() -> Flusher:
        return Flusher(index, Limits(), wait=lambda _: False)

    with Elasticsearch(space.elasticsearch) as client:
        set_up(client, chosen(space))
        process(records(*_enriched()), flusher())
        client.indices.refresh(index=f"{space.index_prefix}*")
        group(stories, flusher)
        client.indices.refresh(index=f"{space.index_prefix}*")
        keep([buried(), buried(b"\xff", offset=5, topic=RAW)], flusher())
        Answering(space).run()
        client.indices.refresh(index=f"{space.index_prefix}*")
    yield space
    stories.close()
    index.close()


def _asked(space: Space, request: Request) -> Json:
    with Elasticsearch(space.elasticsearch) as client:
        return dict(client.search(index=space.index_prefix + request.alias, **request.body))


def _at(document: Json, path: str) -> list[Any]:
    """What stands at a path, in each member of a list on the way."""
    found: list[Any] = [document]
    for name in path.split("."):
        inside = (one.get(name) for one in found if isinstance(one, dict))
        found = [leaf for value in inside for leaf in (value if isinstance(value, list) else [value])]
    return [one for one in found if one not in (None, "")]


def _rows(answer: Json, buckets: tuple[str, ...]) -> list[Json]:
    """The innermost buckets of a chart, each with its figures."""
    rows = [answer["aggregations"]] if buckets else []
    for name in buckets:
        rows = [bucket for row in rows for bucket in row[name]["buckets"]]
    return rows


@pytest.mark.engine
@pytest.mark.model
@pytest.mark.parametrize("request_", [one for one in REQUESTS if one.columns], ids=lambda one: one.name)
def test_a_list_has_rows_and_something_in_each_column(explored: Space, request_: Request) -> None:
    hits = [hit["_source"] for hit in _asked(explored, request_)["hits"]["hits"]]
    assert hits
    for column in request_.columns:
        assert any(_at(hit, column) for hit in hits), column
    times = [_at(hit, request_.time)[0] for hit in hits]
    assert len(times) == len(hits), "what has no time is never shown"


@pytest.mark.engine
@pytest.mark.model
@pytest.mark.parametrize("request_", [one for one in REQUESTS if one.figures], ids=lambda one: one.name)
def test_a_chart_has_figures(explored: Space, request_: Request) -> None:
    answer = _asked(explored, request_)
    assert answer["hits"]["total"]["value"] > 0
    rows = _rows(answer, request_.buckets) or [answer.get("aggregations", {})]
    for name in set(request_.figures) & rows[0].keys():
        assert any(row[name]["value"] for row in rows), name
    if request_.buckets:
        assert sum(row["doc_count"] for row in rows) > 0


@pytest.mark.engine
@pytest.mark.model
def test_contradictions_name_both_sides_with_sentences_figures_and_days(explored: Space) -> None:
    (shown,) = (one for one in REQUESTS if one.name == "Newest contradictions")
    found = [hit["_source"] for hit in _asked(explored, shown)["hits"]["hits"]]
    times = [one["published_at"] for one in found]
    assert times == sorted(times, reverse=True)
    first = next(one for one in found if one["type"] == "contradicts")
    assert first["from"]["party"] != first["to"]["party"]
    for side in (first["from"], first["to"]):
        assert side["text"].endswith((".", '"', "”"))
        assert any(sign.isdigit() for sign in side["figure"])
        assert side["claimed_at"].startswith("20")
    assert first["why"].startswith("They can't both be true")


def test_every_object_with_data_is_asked_for() -> None:
    kinds = [json.loads(line)["type"] for line in FILE.read_text("utf-8").splitlines()]
    assert len(REQUESTS) == kinds.count("lens") + kinds.count("search") > 20
    assert {one.alias for one in REQUESTS} == {"articles", "claims", "relations", "dead-letters"}


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", {"match_all": {}}),
        ("act: deny", {"match": {"act": "deny"}}),
        ("previous: false", {"match": {"previous": False}}),
        ("quantity.measure: *", {"exists": {"field": "quantity.measure"}}),
        ("not act: deny", {"bool": {"must_not": [{"match": {"act": "deny"}}]}}),
        (
            "a: (b or c) and (d: e or f: g)",
            {
                "bool": {
                    "filter": [
                        {"bool": {"should": [{"match": {"a": "b"}}, {"match": {"a": "c"}}], "minimum_should_match": 1}},
                        {"bool": {"should": [{"match": {"d": "e"}}, {"match": {"f": "g"}}], "minimum_should_match": 1}},
                    ]
                }
            },
        ),
    ],
)
def test_kibanas_language_is_read(text: str, query: Json) -> None:
    assert kql(text) == query


@pytest.mark.parametrize("text", ["a", "a:", "a: (b", "a: b c: d", "(a: b", "and", "a: b or"])
def test_what_is_not_its_language_raises(text: str) -> None:
    with pytest.raises(ValueError, match=r"missing|not understood"):
        kql(text)
