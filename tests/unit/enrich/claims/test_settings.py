"""The side of those whose words name none, by the article's setting, and speakers that the parse has misplaced."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from claimstream_enrich.claims.affected_fighters import state_among
from claimstream_enrich.claims.affected_places import setting
from claimstream_enrich.claims.bands import as_bands, is_band
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.reading import read
from claimstream_enrich.tree import Tree, tree_of
from claimstream_schemas.article import Entity
from tests.unit.each import each
from tests.unit.enrich.blank import BLANK
from tests.unit.enrich.claims.make_parses import article_of
from tests.unit.enrich.claims.setting_texts import OUTLET, SETTINGS
from tests.unit.enrich.claims.sided_texts import Row
from tests.unit.enrich.claims.stored import PUBLICATION, claims_in, doc, entities
from tests.unit.enrich.claims.test_any_tree import layers
from tests.unit.enrich.claims.texts import Sample
from tests.unit.enrich.claims.trees import trees

PARTIES = st.sampled_from(["Chad", "Peru", "River Army", "Marsh Front"])
OSTRA = next(text for text in SETTINGS if "Ostra" in text)


def rows(text: str) -> list[Row]:
    found = [(c, c.quantity) for c in claims_in(text) if c.quantity]
    named = [OUTLET if c.claimant.type == "OUTLET" else c.claimant.name for c, _ in found]
    return [(q.text, q.measure, q.affected.party, n, c.claimant.party) for (c, q), n in zip(found, named, strict=True)]


@each("text", SETTINGS)
def test_sides_by_the_setting(text: str) -> None:
    assert rows(text) == SETTINGS[text]


@given(st.frozensets(st.frozensets(PARTIES, min_size=2, max_size=2)))
def test_soldiers_are_those_of_the_only_state_that_fights(opposed: frozenset[frozenset[str]]) -> None:
    states = {party for pair in opposed for party in pair if is_country(party)}
    assert state_among(opposed) == (min(states) if len(states) == 1 else None)


def test_an_apposition_makes_a_band_of_a_name_with_all_its_mentions() -> None:
    (band,) = as_bands(doc(OSTRA), [])
    assert (band.name, band.party, band.type) == ("Ostra", "Ostra", "ORG")
    assert [OSTRA[mention.start : mention.end] for mention in band.mentions] == ["Ostra", "Ostra"]


def test_a_place_of_that_name_gives_way_and_other_entities_stay() -> None:
    sample = Sample(OSTRA, (("Ostra", "GPE", "Italy"), ("Chad", "GPE", "Chad")))
    found = {entity.name: entity.party for entity in as_bands(doc(OSTRA), entities(sample))}
    assert found == {"Chad": "Chad", "Ostra": "Ostra"}


def test_a_name_that_is_only_part_of_a_word_is_no_band() -> None:
    words, heads = ["Ostra", "5", ",", "a", "militia"], [0, 0, 0, 4, 0]
    deps, pos = ["ROOT", "nummod", "punct", "det", "appos"], ["PROPN", "NUM", "PUNCT", "DET", "NOUN"]
    spaces = [False, False, True, True, False]
    parsed = Doc(BLANK.vocab, words=words, spaces=spaces, heads=heads, deps=deps, pos=pos, tags=["NN"] * 5)
    assert as_bands(tree_of(parsed), []) == []


@given(trees())
def test_bands_are_added_to_the_entities_of_any_tree(tree: Tree) -> None:
    known: list[Entity] = layers(tree.text)[0]
    found = as_bands(tree, known)
    assert [entity for entity in found if entity in known] == known
    assert all(tree.text[m.start : m.end] == e.name for e in found if e not in known for m in e.mentions)
    assert any(map(is_band, tree)) or list(found) == known


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Boats brought 40 survivors to Chile. Of the survivors, 23 are Sudanese and nine come from Guinea, a Chilean "
         "official said.", None),
        ("The war in Chad has killed 6,000 people, according to the conflict monitor Lodestar.", "Chad"),
        (OSTRA, "Chad"),
    ],
)  # fmt: skip
def test_the_country_in_which_the_first_paragraph_is_set(text: str, country: str | None) -> None:
    named = tuple((name, "GPE", name) for name in ("Chad", "Chile", "Guinea") if name in text)
    sample = Sample(text, named)
    assert setting(read(article_of(sample), doc(text), PUBLICATION, entities=entities(sample))) == country
