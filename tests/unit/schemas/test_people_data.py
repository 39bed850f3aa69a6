"""Heads of states: how the builder reads an entry of its source, and that the data it made is of that kind."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from claimstream_schemas.name_ids import person_id
from claimstream_schemas.names import folded, is_full, person_key, surname
from tests.unit.each import each

SCHEMAS = Path(__file__).resolve().parents[3] / "schemas"


def built() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_people", SCHEMAS / "build_people.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


BUILDER = built()
DATA: dict[str, Any] = json.loads((SCHEMAS / "claimstream_schemas" / "people.json").read_text(encoding="utf-8"))
HEADS = [(party, name, office) for party, named in DATA["heads"].items() for name, office in named.items()]


@each(
    ("entry", "expected"),
    [
        ("Prime Minister Ada BAKKERUD (since 3 March 2024)", ("Ada BAKKERUD", "prime minister")),
        ("President OYA Linnea (since 2020); represented by Governor Bo EK", ("OYA Linnea", "president")),
        ("Vice President Ada BAKKERUD (since 1999)", ("Ada BAKKERUD", "")),
        ("Amir SANI bin Oro Al Madi (since 2013)", ("SANI bin Oro Al Madi", "emir")),
        ("President Ada &Aring;SE Lund (since 2012)", ("Ada ÅSE", "president")),  # the surname that news uses
        ('President of the Council (CNSP) General Ada "Bibi" BAKKERUD, Jr. (since 2)', ("Ada BAKKERUD", "president")),
        ("Ada BAKKERUD (Col.)", ("Ada BAKKERUD", "")),
        ("King OLAF IX (since 1990)", None),
        ("President (vacant)", None),
        ("the office of the prime minister is not filled", None),
        ("", None),
    ],
)
def test_an_entry_gives_a_name_in_full_and_an_office(entry: str, expected: tuple[str, str] | None) -> None:
    assert BUILDER.named(entry) == expected


def test_who_holds_both_posts_is_named_once_and_territories_have_none() -> None:
    executive = {"chief of state": {"text": "President Ada BAKKERUD"}, "head of government": {"text": "Ada BAKKERUD"}}
    government = {"Executive branch": executive, "Country name": {"conventional short form": {"text": "Korea, South"}}}
    assert list(BUILDER.heads(government)) == [("Ada BAKKERUD", "president")]
    assert BUILDER.country_of(government) == "South Korea"
    assert BUILDER.country_of(government | {"Dependency status": {}}) is None
    assert BUILDER.country_of({}) is None


def test_the_data_says_where_it_comes_from_and_holds_names_in_full() -> None:
    assert "public domain" in DATA["about"]
    assert {office for _, _, office in HEADS} <= {*BUILDER.OFFICES.values(), ""}
    assert [name for _, name, _ in HEADS if not is_full(name) or not re.search(r"[^\W\d_a-z]{2}", name)] == []


@given(st.sampled_from(HEADS), st.sampled_from(["president", "king", "defence minister", "head"]))
def test_a_surname_beside_an_office_is_the_head_or_nobody_listed(head: tuple[str, str, str], office: str) -> None:
    party, name, held = head
    found = person_id(surname(name), article_id="a" * 32, party=party, office=office)
    others = {person_key(other) for listed, other, post in HEADS if listed == party and post == office}
    assert found.removeprefix("x:") in others or found.endswith(f"{office} of {folded(party)}"), (found, held)
