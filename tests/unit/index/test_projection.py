"""What an enriched article becomes in the index."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_index.projection import days, project
from claimstream_schemas.article import Boilerplate, Entity, Language
from claimstream_schemas.base import Quote
from claimstream_schemas.claim import Affected, Claim, EventTime
from claimstream_schemas.document import ArticleClaim, DayRange, RevisionDocument
from claimstream_schemas.names import search_keys
from tests.unit.each import each
from tests.unit.index.articles import enriched
from tests.unit.schemas.test_partial import told


def test_the_article_document_has_all_of_the_article() -> None:
    layers = {
        "language": Language(code="en", basis="detected", probability=0.9),
        "boilerplate": [Boilerplate(start=0, end=5, rule="share")],
        "entities": [
            Entity(entity_id="x:brennick", name="Odalys Brennick", type="PERSON", mentions=[_quote("Odalys")]),
            Entity(entity_id="x:brennick2", name="Odalys Brennick", type="ORG", mentions=[_quote("Brennick")]),
            Entity(entity_id="x:quarnholt", name="Quarnholt", type="GPE", mentions=[_quote("Quarnholt")]),
        ],
    }
    source = enriched(authors=["Ines Varga"], tags=["mining"], id="7", language="en-GB").model_copy(update=layers)
    document = project(source).article
    assert document.entity_names == ["Odalys Brennick", "Quarnholt"]
    assert document.language == "en"
    assert document.published_at_basis == "given"
    assert document.boilerplate == source.boilerplate
    assert document.entities == source.entities
    assert document.enrichers == source.enrichers
    same = ("article_id", "revision", "received_at", "url", "id", "source", "title", "text", "authors", "tags")
    for name in same:
        assert getattr(document, name) == getattr(source.article, name), name


def _quote(words: str) -> Quote:
    text = enriched().article.text
    return Quote(start=text.index(words), end=text.index(words) + len(words), text=words)


def test_the_language_the_caller_gave_stands_in() -> None:
    assert project(enriched(language="fr")).article.language == "fr"
    assert project(enriched()).article.language is None


@each("name", sorted(Claim.model_fields))
def test_a_claim_document_has_every_field_of_the_claim(name: str) -> None:
    source = enriched(tolls=(12, 30))
    for claim, document in zip(source.claims, project(source).claims, strict=True):
        assert getattr(document, name) == getattr(claim, name)


def test_a_claim_document_says_language_tags_and_days() -> None:
    (document,) = project(enriched(tags=["mining", "north"], language="en")).claims
    assert (document.language, document.tags) == ("en", ["mining", "north"])
    assert document.event == DayRange(gte="2031-05-05", lte="2031-05-05")


def test_names_are_found_by_their_keys() -> None:
    source = enriched(tolls=(12,))
    town = Entity(entity_id="x:quarnholt", name="Quarnholt", type="GPE", mentions=[_quote("Quarnholt")])
    made = project(source.model_copy(update={"entities": [town]}))
    claimant, place = search_keys("Odalys Brennick"), search_keys("Quarnholt")
    assert set(made.article.name_keys) == claimant | place
    assert set(made.claims[0].claimant_keys) == claimant
    assert claimant <= set(made.claims[0].name_keys)
    assert made.article.name_keys == sorted(set(made.article.name_keys))


def test_the_nested_claim_is_what_filters_need() -> None:
    source = enriched(tolls=(12,))
    affected = Affected(party="Quarnland", role="civilian")
    quantity = source.claims[0].quantity
    assert quantity is not None
    claim = source.claims[0].model_copy(
        update={
            "quantity": quantity.model_copy(update={"affected": affected, "previous": True, "high": None}),
            "viewpoint": "own",
            "polarity": "denied",
            "background": True,
        }
    )
    (nested,) = project(source.model_copy(update={"claims": [claim]})).article.claims
    assert nested == ArticleClaim(
        claim_id=claim.claim_id,
        text=claim.text,
        act="state",
        claimant="Odalys Brennick",
        claimant_keys=sorted(search_keys("Odalys Brennick")),
        party="Quarnland",
        measure="killed",
        affected="Quarnland",
        role="civilian",
        value=12,
        low=12,
        high=None,
        viewpoint="own",
        polarity="denied",
        background=True,
        previous=True,
        event=DayRange(gte="2031-05-05", lte="2031-05-05"),
    )


def test_a_claim_without_quantity_or_time_has_none_of_their_fields() -> None:
    source = enriched()
    claim = source.claims[0].model_copy(update={"quantity": None, "event_time": None})
    (nested,) = project(source.model_copy(update={"claims": [claim]})).article.claims
    assert (nested.measure, nested.affected, nested.role, nested.value, nested.low, nested.high) == (None,) * 6
    assert nested.event is None
    assert not nested.previous


def test_the_revision_document_keeps_everything() -> None:
    source = enriched(tolls=(1, 2, 3))
    document = project(source).revision
    assert document.enriched == source
    assert RevisionDocument.model_validate_json(document.model_dump_json()) == document


@pytest.mark.parametrize(
    ("time", "last"),
    [
        ({"start": "2031-05-05", "granularity": "day"}, "2031-05-05"),
        ({"start": "2031-05-05", "end": "2031-05-07", "granularity": "day"}, "2031-05-07"),
        ({"start": "2031-05-05", "granularity": "open"}, None),
        ({"start": "2031-05-05", "end": "2031-06-01", "granularity": "open"}, "2031-06-01"),
        ({"start": "2032-02-01", "granularity": "month"}, "2032-02-29"),
        ({"start": "2031-01-01", "granularity": "year"}, "2031-12-31"),
    ],
)
def test_the_days_of_a_time(time: dict[str, Any], last: str | None) -> None:
    assert days(EventTime(basis="absolute", **time)) == DayRange(gte=time["start"], lte=last)


def test_no_time_no_days() -> None:
    assert days(None) is None


@given(st.dates(), st.sampled_from(["day", "month", "year", "open"]))
def test_days_never_end_before_they_begin(start: date, granularity: Any) -> None:
    found = days(EventTime(start=start.isoformat(), granularity=granularity, basis="relative"))
    assert found is not None
    assert found.lte is None or found.gte <= found.lte


def test_a_part_of_another_count_is_in_no_series() -> None:
    whole = told("Fifty soldiers died.", "Fifty", 50, role="military")
    part = told("Eight of them were guards.", "Eight", 8, role="military")
    documents = project(enriched().model_copy(update={"claims": [whole, part]})).claims
    assert [document.assertion is None for document in documents] == [False, True]
