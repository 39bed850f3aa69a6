"""The enricher: what it needs, and that it says nothing of a language it cannot read."""

from __future__ import annotations

from typing import Any

import pytest
from spacy.tokens import Doc

from claimstream_enrich.document import Document
from claimstream_enrich.enrichers.claims import CLAIMS
from claimstream_enrich.pipeline import check_order, enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas.article import Boilerplate, Language
from tests.unit.enrich.claims.make_parses import article_of
from tests.unit.enrich.claims.stored import PUBLICATION, claims, dates, entities, parse
from tests.unit.enrich.claims.texts import SAMPLES


def layers(name: str, language: str) -> dict[str, Any]:
    return {
        "language": Language(code=language, basis="detected"),
        "publication": PUBLICATION,
        "boilerplate": [],
        "sentences": [],
        "dates": dates(SAMPLES[name]),
        "entities": entities(SAMPLES[name]),
    }


def document(name: str, language: str = "en") -> Document:
    return Document(article_of(SAMPLES[name]), lambda: parse(name), layers(name, language))


def test_it_is_registered_last_and_after_all_it_requires() -> None:
    assert ENRICHERS[-1] is CLAIMS
    check_order(ENRICHERS)


def test_it_reads_only_what_it_requires() -> None:
    assert set(layers("said", "en")) == CLAIMS.requires


@pytest.mark.parametrize("code", ["en", "en-GB", "EN"])
def test_english(code: str) -> None:
    assert tuple(CLAIMS.run(document("said", code))) == claims("said")


@pytest.mark.parametrize("code", ["fr", "und", "hy"])
def test_no_claims_are_invented_in_other_languages(code: str) -> None:
    def parse() -> Doc:
        raise AssertionError("parsed for nothing")

    article = article_of(SAMPLES["said"])
    assert CLAIMS.run(Document(article, parse, layers("said", code))) == []


def test_boilerplate_is_no_claim() -> None:
    base = document("said")
    marked = {**base.layers, "boilerplate": [Boilerplate(start=0, end=len(base.article.text), rule="test")]}
    assert CLAIMS.run(Document(base.article, base.parse, marked)) == []


def test_through_the_whole_pipeline_with_stored_parses() -> None:
    for name in SAMPLES:
        enriched = enrich(article_of(SAMPLES[name]), ENRICHERS, lambda article, made, name=name: parse(name))  # type: ignore[misc]
        assert [(report.name, report.error) for report in enriched.enrichers if report.status != "ok"] == []
