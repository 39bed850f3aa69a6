"""The pure parts of exports: cells, nodes of schema.org, the choice among media types."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_schemas.claim import Claim
from claimstream_search import csv_rows, export, jsonld, media_types
from claimstream_search.csv_rows import COLUMNS, FORMULA_STARTS, cell
from tests.articles import claim_in, raw_article
from tests.unit.each import each

OFFERED = ("application/x-ndjson", "text/csv", "application/ld+json")


@given(st.text(), st.lists(st.text(), max_size=3), st.one_of(st.none(), st.floats(allow_nan=False), st.integers()))
def test_no_cell_of_text_is_a_formula_and_nothing_is_lost(text: str, names: list[str], figure: float | None) -> None:
    record = {"text": text, "tags": names, "title": text, "article_id": figure}
    written = csv_rows.header("articles") + csv_rows.rows("articles", [record])
    (row,) = csv.DictReader(io.StringIO(written.decode(), newline=""))
    assert not row["text"].startswith(FORMULA_STARTS)
    assert not row["tags"].startswith(FORMULA_STARTS)
    assert row["text"] == ("'" + text if text.startswith(FORMULA_STARTS) else text)
    assert row["article_id"] == ("" if figure is None else str(figure))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("=1+1", "'=1+1"),
        ("\t=1", "'\t=1"),
        ("＝1", "'＝1"),
        ("a=1", "a=1"),
        (-5, -5),
        (True, "true"),
        (None, None),
        (["@a", None, "b"], "'@a; b"),
    ],
)
def test_cells(value: Any, expected: Any) -> None:
    assert cell(value) == expected


def test_every_column_is_a_field() -> None:
    claim = claim_in(raw_article()).model_dump(mode="json") | {"story": None}
    for path in COLUMNS["claims"].values():
        place: Any = claim
        for name in path.split("."):
            assert name in place, path
            place = place[name]
    assert not {path.split(".")[0] for path in COLUMNS["articles"].values()} - {
        *export._ARTICLE_FIELDS,
        "entities",
        "claim_ids",
    }


def test_a_claim_in_schema_org() -> None:
    node = jsonld.claim(claim_in(raw_article()).model_dump(mode="json"))
    assert node["@type"] == "Claim"
    assert node["author"] == {"@type": "Organization", "name": "Norland"}
    assert node["about"] == [
        {
            "@type": "PropertyValue",
            "name": "killed",
            "value": 12,
            "minValue": 12,
            "maxValue": 12,
            "unitText": "person",
            "description": "12",
            "valueReference": {"@type": "PropertyValue", "name": "military", "value": "Norland"},
        },
        {"@type": "Thing", "name": "Norland"},
    ]
    assert (node["dateCreated"], node["temporalCoverage"]) == ("2024-03-04", "2024-03-04")
    assert node["appearance"]["publisher"]["name"] == "Example Wire"


def test_a_person_has_affiliation_and_a_known_identity() -> None:
    record = claim_in(raw_article()).model_dump(mode="json")
    record["claimant"] |= {"type": "PERSON", "name": "Ada Holm", "role": "minister", "entity_id": "Q5"}
    record |= {"quantity": None, "event_time": {"start": "2024-03-01", "end": None, "granularity": "open"}}
    node = jsonld.claim(record)
    assert node["author"] == {
        "@type": "Person",
        "name": "Ada Holm",
        "description": "minister",
        "sameAs": "http://www.wikidata.org/entity/Q5",
        "affiliation": {"@type": "Organization", "name": "Norland"},
    }
    assert node["temporalCoverage"] == "2024-03-01/.."
    assert node["about"] == [{"@type": "Thing", "name": "Norland"}]


def test_every_claim_of_the_schema_has_a_node() -> None:
    bare = claim_in(raw_article(), quantity=None, event_time=None, about=[], entities=[], url=None)
    assert set(jsonld.claim(Claim.model_validate(bare).model_dump(mode="json"))) == {
        *("@type", "@id", "identifier", "text", "author", "dateCreated", "appearance")
    }


@each(
    ("accept", "expected"),
    [
        (None, "application/x-ndjson"),
        ("", "application/x-ndjson"),
        ("*/*", "application/x-ndjson"),
        ("text/csv", "text/csv"),
        ("TEXT/CSV;charset=utf-8", "text/csv"),
        ("text/*;q=0.5, application/ld+json;q=0.8", "application/ld+json"),
        ("application/x-ndjson;q=0.1, text/csv", "text/csv"),
        ("text/html, */*;q=0.1", "application/x-ndjson"),
        ("*/*, application/x-ndjson;q=0", "text/csv"),
        ("text/csv;q=0", None),
        ("text/csv;q=much", None),
        ("text/csv;q=7", None),
        ("image/png", None),
    ],
)
def test_the_choice_of_a_form(accept: str | None, expected: str | None) -> None:
    assert media_types.preferred(accept, OFFERED) == expected


@given(st.text())
def test_no_accept_header_breaks_the_choice(accept: str) -> None:
    assert media_types.preferred(accept, OFFERED) in {*OFFERED, None}


@pytest.mark.parametrize(
    ("granularity", "start", "end", "expected"),
    [
        ("day", "2024-03-01", None, "2024-03-01"),
        ("day", "2024-03-01", "2024-03-04", "2024-03-01/2024-03-04"),
        ("month", "2024-03-01", None, "2024-03"),
        ("month", "2024-03-01", "2024-03-31", "2024-03-01/2024-03-31"),
        ("year", "2024-01-01", None, "2024"),
        ("open", "2024-03-01", None, "2024-03-01/.."),
    ],
)
def test_a_time_is_no_more_exact_than_it_was_given(
    granularity: str, start: str, end: str | None, expected: str
) -> None:
    time = {"start": start, "end": end, "granularity": granularity}
    assert (
        jsonld.claim(claim_in(raw_article()).model_dump(mode="json") | {"event_time": time})["temporalCoverage"]
        == expected
    )
