"""Names and the parties they speak for."""

from __future__ import annotations

import json
from importlib import resources
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_schemas.gazetteer import Place, aliases, find, find_all, folded, lookup, party_in
from tests.unit.each import each

DATA = json.loads((resources.files("claimstream_schemas") / "gazetteer.json").read_text(encoding="utf-8"))
COUNTRIES = [record for record in DATA["places"] if record["kind"] == "country"]


@each(
    ("name", "canonical", "kind", "party"),
    [
        ("Norway", "Norway", "country", "Norway"),
        ("the Netherlands", "Netherlands", "country", "Netherlands"),
        ("U.S.", "United States", "country", "United States"),
        ("UK's", "United Kingdom", "country", "United Kingdom"),
        ("Côte d’Ivoire", "Ivory Coast", "country", "Ivory Coast"),
        ("Türkiye", "Turkey", "country", "Turkey"),
        ("armenia", "Armenia", "country", "Armenia"),
        ("BRAZIL", "Brazil", "country", "Brazil"),
        ("Democratic Republic of Congo", "DR Congo", "country", "DR Congo"),
        ("Turks", "Turkey", "demonym", "Turkey"),
        ("Azerbaijanis", "Azerbaijan", "demonym", "Azerbaijan"),
        ("Nigerien", "Niger", "demonym", "Niger"),
        ("Kiev", "Kyiv", "capital", "Ukraine"),
        ("Washington, D.C.", "Washington", "capital", "United States"),
        ("Kremlin", "Kremlin", "stand_in", "Russia"),
        ("Downing Street", "Downing Street", "stand_in", "United Kingdom"),
        ("WHO", "World Health Organization", "body", "World Health Organization"),
        ("UN Security Council", "UN Security Council", "body", "United Nations"),
        ("Minusca", "MINUSCA", "body", "United Nations"),
        ("UN Mission in South Sudan", "UNMISS", "body", "United Nations"),
        ("US Coast Guard", "US Coast Guard", "body", "United States"),
        ("Europol", "Europol", "body", "European Union"),
        ("al-Shabab", "Al-Shabaab", "group", "Al-Shabaab"),
        ("Hizbullah", "Hezbollah", "group", "Hezbollah"),
        ("Xinhua", "Xinhua", "wire", None),
        ("Washington Post", "Washington Post", "outlet", None),
        ("South China Sea", "South China Sea", "area", None),
        ("Bydgoszcz", "Bydgoszcz", "city", "Poland"),
        ("Volga River", "Volga", "area", "Russia"),
        ("the Himalayas", "Himalayas", "area", None),
        ("MI6", "MI6", "body", "United Kingdom"),
        ("Google LLC", "Google", "body", "Google"),
        ("Zambézia", "Zambezia", "region", "Mozambique"),
        ("Bakhmut", "Bakhmut", "city", "Ukraine"),
        ("Mykolaiv", "Mykolaiv", "city", "Ukraine"),
        ("Mykolayiv", "Mykolaiv", "city", "Ukraine"),
        ("Khan Yunis", "Khan Younis", "city", "Palestine"),
        ("Raqqa", "Raqqa", "city", "Syria"),
        ("Ar Raqqah", "Raqqa", "city", "Syria"),
        ("Elbląg", "Elbląg", "city", "Poland"),
        ("Vancouver", "Vancouver", "city", None),
        ("Ardèche", "Ardèche", "region", "France"),
        ("Jizzakh", "Jizzakh", "region", "Uzbekistan"),
        ("Gyeonggi", "Gyeonggi", "region", "South Korea"),
        ("Coconino County", "Coconino County", "region", "United States"),
    ],
)
def test_a_name_stands_for_one_place(name: str, canonical: str, kind: str, party: str | None) -> None:
    place = lookup(name)
    assert place is not None
    assert (place.name, place.kind, place.party, place.wire) == (canonical, kind, party, kind == "wire")


@pytest.mark.parametrize("word", ["us", "who", "turkey shoot", "Ruritania", "", "'s", "the"])
def test_other_words_stand_for_none(word: str) -> None:
    assert lookup(word) is None


@each(
    ("phrase", "party"),
    [
        ("Armenian Defence Ministry", "Armenia"),
        ("Russia's Foreign Ministry", "Russia"),
        ("the Turkish president", "Turkey"),
        ("US Secretary of State", "United States"),
        ("embassy of Japan", "Japan"),
        ("an official in Baku", "Azerbaijan"),
        ("the Brazilian ambassador to Peru", "Brazil"),
        ("the ambassador to Peru", None),
        ("UN special envoy for Syria", "United Nations"),
        ("Iran-backed Houthi rebels", "Houthis"),
        ("pro-Russian separatists", None),
        ("Geneva-based aid workers", None),
        ("Papua New Guinea's police", "Papua New Guinea"),
        ("governor of New Mexico", "United States"),
        ("mayor of Bydgoszcz", "Poland"),
        ("Bydgoszcz city hall", "Poland"),
        ("Abraham Lincoln", None),
        ("the Washington Post", None),
        ("Kremlin spokesman", "Russia"),
        ("a spokesman", None),
    ],
)
def test_the_party_in_a_phrase(phrase: str, party: str | None) -> None:
    assert party_in(phrase) == party


@each(
    ("phrase", "towns_of", "party"),
    [
        ("doctors at the hospital in Viedma", {"Bolivia"}, None),
        ("doctors at Viedma hospital in Cochabamba", {"Bolivia"}, "Bolivia"),
        ("the mayor of Viedma", {"Argentina", "Chile"}, "Argentina"),
        ("the Argentine mayor of Viedma", {"Chile"}, "Argentina"),
        ("an officer in West Darfur", None, "Sudan"),
        ("an officer in the West", None, None),
        ("fishermen near the Gulf", None, None),
    ],
)
def test_towns_of_other_countries_are_namesakes(phrase: str, towns_of: set[str] | None, party: str | None) -> None:
    assert party_in(phrase, None if towns_of is None else frozenset(towns_of)) == party


def test_find_takes_the_longest_name_and_gives_offsets_into_the_text() -> None:
    text = "The Norwegian-Swedish border, the Gulf of Guinea and U.S. troops; not us, not U Nu."
    found = [(text[m.start : m.end], m.place.name) for m in find(text)]
    assert found == [
        ("Norwegian", "Norway"), ("Swedish", "Sweden"), ("Gulf of Guinea", "Gulf of Guinea"), ("U.S.", "United States"),
    ]  # fmt: skip


def test_find_all_takes_towns_and_provinces_too() -> None:
    text = "Ardèche, Mombasa, Kenya; Essex County is as much an English council's."
    assert [match.place.name for match in find_all(text)] == ["Ardèche", "Mombasa", "Kenya", "Essex"]
    assert [match.place.name for match in find(text)] == ["Kenya"]


def test_every_country_has_people_or_capital_and_a_wikidata_id_of_its_own() -> None:
    named = {record["party"] for record in DATA["places"] if record["kind"] in ("demonym", "capital")}
    states = [record for record in COUNTRIES if record["wikidata_id"]]
    assert len(states) >= 195
    assert [s["name"] for s in states if s["name"] not in named] == ["Dominica", "Vatican"]
    assert len({s["wikidata_id"] for s in states}) == len(states)


def test_no_spelling_stands_for_two_names() -> None:
    seen: dict[str, str] = {}
    for record in DATA["places"]:
        for alias in record["aliases"]:
            assert seen.setdefault(folded(alias), record["name"]) == record["name"], alias


def test_every_alias_finds_its_place_and_aliases_finds_every_alias() -> None:
    for record in DATA["places"]:
        for alias in record["aliases"]:
            assert (lookup(alias) or Place("", "ORG", None, "body")).name == record["name"]
    assert {"Kyiv", "Kiev"} <= set(aliases("kiev"))
    assert {"Hezbollah", "Hizbollah"} <= set(aliases("Hizbullah"))
    assert aliases("Ruritania") == ()


@given(st.text(max_size=200))
def test_any_text_is_searched_without_error_and_spans_lie_in_it(text: str) -> None:
    found = find(text)
    party_in(text)
    lookup(text)
    assert all(0 <= m.start < m.end <= len(text) for m in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(st.sampled_from([record["name"] for record in COUNTRIES]), st.sampled_from(["", "'s", "’s", " government"]))
def test_every_country_is_found_in_a_sentence(name: str, after: str) -> None:
    assert party_in(f"the army of {name}{after}") == name


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("a pipe in Warsaw Street burst", []),
        ("guests of the Hotel Lisbon fled", []),
        ("a hotel in Lisbon burned", ["Lisbon"]),
        ("Warsaw streets flooded", ["Warsaw"]),
    ],
)
def test_a_street_or_house_only_bears_a_name(text: str, names: list[str]) -> None:
    assert [match.place.name for match in find(text)] == names
