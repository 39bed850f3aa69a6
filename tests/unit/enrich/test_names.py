"""When two names are one person's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.names import folded_name, is_full, same_person, sounds_alike, surname


@pytest.mark.parametrize(
    ("one", "other"),
    [("pashinyan", "pashinian"), ("jenca", "jinka"), ("dujarric", "dijarik"), ("grigoryan", "grigorian"),
     ("aliyev", "aliev"), ("erdogan", "erdogan"), ("zelensky", "zelenskyy"), ("mikhailov", "mihailov")],
)  # fmt: skip
def test_transliterations_sound_alike(one: str, other: str) -> None:
    assert sounds_alike(one, other)
    assert sounds_alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("akar", "aker-smith"), ("kim", "kam"), ("brown", "green"), ("hansen", "jansen"), ("petrov", "ivanov"),
     ("martin", "norton"), ("sokolov", "sokolova-bely")],
)  # fmt: skip
def test_other_names_do_not(one: str, other: str) -> None:
    assert not sounds_alike(one, other)


def test_full_names_need_surname_and_given_name() -> None:
    assert same_person("Nora Pashinyan", "Nora Pashinian")
    assert same_person("N. Pashinyan", "Nora Pashinian")
    assert same_person("Nora Bell", "Nora Anne Bell")
    assert not same_person("Nora Bell", "Ole Bell")
    assert not same_person("Nora Bell", "Nora Green")


def test_folding() -> None:
    assert folded_name("Małgorzata  Żak’s") == "malgorzata zak"
    assert folded_name("O'Neill-Smith") == "oneill smith"
    assert surname("Ole van der Berg") == "berg"
    assert is_full("Ole Berg")
    assert not is_full("van Berg")


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text_folds_and_sounding_alike_is_symmetric(one: str, other: str) -> None:
    assert folded_name(folded_name(one)) == folded_name(one)
    assert sounds_alike(folded_name(one), folded_name(other)) == sounds_alike(folded_name(other), folded_name(one))
