"""The mappings have a place for every field of every document, and no other."""

from __future__ import annotations

import types
import typing
from typing import Any

import pytest
import yaml
from pydantic import BaseModel

from claimstream_index.mapping import ALIASES, mapping, settings, versioned
from claimstream_schemas.article import Entity
from claimstream_schemas.base import Model, Quote
from claimstream_schemas.document import (
    ARTICLES,
    CLAIMS,
    REVISIONS,
    ArticleDocument,
    ClaimDocument,
    DayRange,
    RevisionDocument,
)
from claimstream_schemas.topics import ENRICHED, topic_files

FILE = f"{ENRICHED}.yaml"
DOCUMENTS: dict[str, type[Model]] = {ARTICLES: ArticleDocument, CLAIMS: ClaimDocument, REVISIONS: RevisionDocument}


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The model an annotation holds, alone, in a list or optional."""
    if isinstance(annotation, type) and not isinstance(annotation, types.GenericAlias):
        return annotation if issubclass(annotation, BaseModel) else None
    found = [_model_in(argument) for argument in typing.get_args(annotation)]
    return next((model for model in found if model), None)


def _differences(model: type[BaseModel], properties: dict[str, Any], where: str = "") -> list[str]:
    wrong = [f"{where}{name}" for name in model.model_fields.keys() ^ properties.keys()]
    for name, field in model.model_fields.items():
        inner, place = _model_in(field.annotation), properties.get(name, {})
        if inner and inner is not DayRange and place.get("enabled", True):
            wrong += _differences(inner, place.get("properties", {}), f"{where}{name}.")
    return wrong


@pytest.mark.parametrize("alias", ALIASES)
def test_every_field_is_mapped_and_nothing_else(alias: str) -> None:
    assert _differences(DOCUMENTS[alias], mapping(alias)["properties"]) == []


@pytest.mark.parametrize("alias", ALIASES)
def test_unknown_fields_are_refused(alias: str) -> None:
    assert mapping(alias)["dynamic"] == "strict"


def _leaves(properties: dict[str, Any]) -> typing.Iterator[dict[str, Any]]:
    for place in properties.values():
        yield place
        yield from _leaves(place.get("properties", {}))


@pytest.mark.parametrize("alias", ALIASES)
def test_no_keyword_can_be_too_long_for_lucene(alias: str) -> None:
    keywords = [place for place in _leaves(mapping(alias)["properties"]) if place.get("type") == "keyword"]
    assert keywords
    assert all(place["ignore_above"] * 4 <= 32_766 for place in keywords)


def test_the_analyzers_that_fields_name_exist() -> None:
    known = set(settings()["analysis"]["analyzer"])
    for alias in ALIASES:
        for place in _leaves(mapping(alias)["properties"]):
            named = {part["analyzer"] for part in (place, *place.get("fields", {}).values()) if "analyzer" in part}
            assert named <= known


def test_what_filters_need_is_there() -> None:
    article, claim = mapping(ARTICLES)["properties"], mapping(CLAIMS)["properties"]
    assert article["claims"]["type"] == "nested"
    assert article["claims"]["properties"]["event"] == {"type": "date_range", "format": "yyyy-MM-dd"}
    assert claim["claimant"]["properties"]["name"]["fields"]["text"]["type"] == "text"
    for path in ("source", "language", "entity_names"):
        assert article[path]["type"] == "keyword"


def test_filters_on_names_know_no_case() -> None:
    assert settings()["analysis"]["normalizer"]["folded"]["filter"] == ["asciifolding", "lowercase"]
    article, claim = mapping(ARTICLES)["properties"], mapping(CLAIMS)["properties"]
    nested = article["claims"]["properties"]
    claimant, affected = claim["claimant"]["properties"], claim["quantity"]["properties"]["affected"]["properties"]
    named = [article["source"], article["entity_names"], nested["claimant"], nested["party"], nested["affected"]]
    named += [claim["source"], claim["entities"], claimant["name"], claimant["party"], affected["party"]]
    for place in named:
        assert place["fields"]["folded"]["normalizer"] == "folded"


def test_index_names_carry_the_version() -> None:
    assert versioned("articles") == "articles-v2"
    assert settings(shards=2, replicas=1)["number_of_shards"] == 2
    with pytest.raises(KeyError):
        mapping("somebody-elses")


def test_a_document_may_hold_all_that_a_record_can() -> None:
    nothing = Quote(start=0, end=1, text="a")
    smallest = Entity(entity_id="x:a", name="a", type="ORG", mentions=[nothing]).model_dump_json()
    (largest,) = [yaml.safe_load(text)["config"]["max.message.bytes"] for name, text in topic_files() if name == FILE]
    assert settings()["mapping.nested_objects.limit"] * len(smallest) >= int(largest)
