"""Nouns for persons, things and illnesses, and how they are taken from WordNet."""

from __future__ import annotations

import json
from importlib import resources

import pytest

from claimstream_enrich.claims import nouns
from claimstream_enrich.claims.counted_nouns import currencies, illnesses, persons, things


@pytest.mark.parametrize("noun", ["arsonist", "smuggler", "amputee", "plumber", "widow", "victim", "job", "jihadist"])
def test_persons(noun: str) -> None:
    assert noun in persons()


@pytest.mark.parametrize("noun", ["coach", "carrier", "star", "number", "group", "house", "dog", "percent"])
def test_no_persons(noun: str) -> None:
    assert noun not in persons()


@pytest.mark.parametrize("noun", ["tractor", "barn", "drone", "mosque", "helicopter"])
def test_things(noun: str) -> None:
    assert noun in things()


def test_what_a_number_after_it_names_is_no_thing() -> None:
    assert not things() & (nouns.LABELLED | nouns.NOT_COUNTED | nouns.FILLERS)


def test_nobody_is_a_thing() -> None:
    assert not (persons() - nouns.ROLES.keys()) & things()


def test_illnesses() -> None:
    assert {"measles", "cholera", "tuberculosis"} <= illnesses()
    assert "injury" not in illnesses()


def test_currencies() -> None:
    assert {"tenge", "kwacha", "birr", "dollar", "leu"} <= currencies()
    assert not {"thousand", "hundred", "share", "bond"} & currencies()


def test_the_data_carries_its_licence() -> None:
    text = (resources.files("claimstream_enrich") / "counted_nouns.json").read_text("utf-8")
    assert "Princeton University" in json.loads(text)["licence"]
