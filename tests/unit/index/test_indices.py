"""All indices have one list, a strict mapping and a version each."""

from __future__ import annotations

import pytest

from claimstream_index import mapping
from claimstream_index.indices import ALIASES, mapped, versioned
from claimstream_schemas.base import Model
from claimstream_schemas.dead_letter import DEAD_LETTERS, DeadLetterDocument
from claimstream_schemas.relation import RELATIONS, RelationDocument
from tests.unit.index.test_mapping import _differences, _leaves

DOCUMENTS: dict[str, type[Model]] = {DEAD_LETTERS: DeadLetterDocument, RELATIONS: RelationDocument}


def test_what_search_reads_comes_from_its_mapping() -> None:
    for alias in mapping.ALIASES:
        assert (mapped(alias), versioned(alias)) == (mapping.mapping(alias), mapping.versioned(alias))
    assert set(ALIASES) == {*mapping.ALIASES, *DOCUMENTS}


@pytest.mark.parametrize("alias", DOCUMENTS)
def test_every_field_is_mapped_and_nothing_else(alias: str) -> None:
    assert mapped(alias)["dynamic"] == "strict"
    names = {field.alias: name for name, field in DOCUMENTS[alias].model_fields.items() if field.alias}
    properties = {names.get(name, name): place for name, place in mapped(alias)["properties"].items()}
    assert _differences(DOCUMENTS[alias], properties) == []
    assert versioned(alias) == f"{alias}-v1"


@pytest.mark.parametrize("alias", DOCUMENTS)
def test_no_keyword_can_be_too_long_for_lucene(alias: str) -> None:
    keywords = [place for place in _leaves(mapped(alias)["properties"]) if place.get("type") == "keyword"]
    assert keywords
    assert all(place["ignore_above"] * 4 <= 32_766 for place in keywords)


def test_a_name_that_is_not_ours_is_an_error() -> None:
    with pytest.raises(KeyError):
        mapped("somebody-elses")
