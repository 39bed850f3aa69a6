"""Layer `entities` where no model helps: ids, parties and mentions from the gazetteer alone, around boilerplate."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.document import Document
from claimstream_enrich.enrichers.entities import apart, run
from claimstream_schemas.article import Boilerplate, Entity, Language
from claimstream_schemas.base import Quote
from tests.articles import raw_article
from tests.unit.enrich.hand_parses import parsed


def no_parse() -> None:
    raise AssertionError("a text that is not English is not parsed")


def entities(text: str, *, language: str = "de", skip: str = "") -> list[Entity]:
    marks = [Boilerplate(start=text.index(skip), end=text.index(skip) + len(skip), rule="byline")] if skip else []
    layers = {"boilerplate": marks, "language": Language(code=language, basis="given")}
    return run(Document(raw_article(text=text, language=language), no_parse, layers))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Türkiye", ("Q43", "Turkey", "GPE", "Turkey")),
        ("Turks", ("Q43", "Turkey", "GPE", "Turkey")),
        ("Côte d’Ivoire", ("Q1008", "Ivory Coast", "GPE", "Ivory Coast")),
        ("USA", ("Q30", "United States", "GPE", "United States")),
        ("NORTH KOREA", ("Q423", "North Korea", "GPE", "North Korea")),
        ("Guinea-Bissau", ("Q1007", "Guinea-Bissau", "GPE", "Guinea-Bissau")),
        ("NATO", ("Q7184", "NATO", "ORG", "NATO")),
        ("AFP", ("Q40464", "Agence France-Presse", "ORG", None)),
        ("White House", ("x:white house", "White House", "ORG", "United States")),
    ],
)
def test_a_known_name_has_its_id_type_and_party(text: str, expected: tuple[str, str, str, str | None]) -> None:
    (entity,) = entities(f"— {text} —")
    assert (entity.entity_id, entity.name, entity.type, entity.party) == expected
    assert [(mention.start, mention.end, mention.text) for mention in entity.mentions] == [(2, 2 + len(text), text)]


def test_a_people_goes_with_its_country_but_a_capital_and_a_longer_name_do_not() -> None:
    found = entities("Norway, Norwegians, Oslo; Niger, Nigeria; South Sudan, Sudan; Guinea, Papua New Guinea")
    assert [(entity.name, len(entity.mentions)) for entity in found] == [
        ("Norway", 2), ("Oslo", 1), ("Niger", 1), ("Nigeria", 1), ("South Sudan", 1), ("Sudan", 1), ("Guinea", 1),
        ("Papua New Guinea", 1),
    ]  # fmt: skip


def test_a_state_with_the_name_of_a_country_is_another() -> None:
    (state,) = entities("The sheriff's office of Cobb asked the state troopers of Georgia.")
    (country,) = entities("The ministry in Tbilisi spoke of Georgia.")[1:]
    assert (state.name, state.entity_id, state.party) == ("Georgia", "x:georgia", "United States")
    assert (country.name, country.entity_id, country.party) == ("Georgia", "Q230", "Georgia")


def test_boilerplate_names_nobody() -> None:
    text = "Foto: AFP, Oslo\nNorwegen? Norway!"
    assert [entity.name for entity in entities(text, skip="Foto: AFP, Oslo")] == ["Norway"]


@pytest.mark.parametrize("language", ["en", "en-GB", "EN", "und"])
def test_english_and_what_may_be_is_parsed(language: str) -> None:
    doc = parsed(
        "Nora/PROPN/compound/1 Bell/PROPN/nsubj/2 left=leave/VERB/ROOT/2 Norway/PROPN/dobj/2",
        {"Nora Bell": "PERSON", "Norway": "GPE"},
    )
    layers = {"boilerplate": [], "language": Language(code=language, basis="given")}
    found = run(Document(raw_article(text=doc.text), lambda: doc, layers))
    assert [(entity.entity_id, entity.type) for entity in found] == [("x:nura bil", "PERSON"), ("Q20", "GPE")]


_PIECES = ["Norway", "Norwegian", "NORWAY'S", "U.S.", "us", "Oslo", "–", "🛶", "New", "Guinea", "-Bissau", "’s", "\n"]


@given(st.lists(st.sampled_from(_PIECES), max_size=10))
def test_mentions_quote_the_text_apart_and_every_id_is_one_name(pieces: list[str]) -> None:
    text = " ".join(["Zu:", *pieces])
    found = entities(text)
    spans = sorted((each.start, each.end) for entity in found for each in entity.mentions)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert all(text[each.start : each.end] == each.text for entity in found for each in entity.mentions)
    assert len({entity.entity_id for entity in found}) == len({entity.name for entity in found}) == len(found)


def person(name: str, entity_id: str) -> Entity:
    return Entity(
        entity_id=entity_id, name=name, type="PERSON", party="NATO", mentions=[Quote(start=0, end=len(name), text=name)]
    )


def test_an_article_that_names_two_of_one_surname_and_office_tells_them_apart() -> None:
    office = "x:bkrd, spokesperson of nato"
    both = apart([person("Ada Bakkerud", office), person("Ole Bakkerud", office), person("Ida Lund", "x:ida lund")])
    assert [each.entity_id for each in both] == ["x:ada bakirud", "x:uli bakirud", "x:ida lund"]
    one = [person("Ada Bakkerud", office), person("Bakkerud", office)]
    assert apart(one) == one


@given(st.lists(st.sampled_from(["Ada Bakkerud", "Ole Bakkerud", "Aada Bakkerud", "Bakkerud", "Oslo"]), max_size=5))
def test_full_names_of_one_id_are_spellings_of_one(names: list[str]) -> None:
    found = apart([person(name, "x:bkrd, spokesperson of nato") for name in names])
    assert [each.name for each in found] == names
    ids = {name: {each.entity_id for each in found if each.name == name} for name in names}
    assert all(len(each) == 1 for each in ids.values())
    ada, ole, other = (ids.get(name, set()) for name in ("Ada Bakkerud", "Ole Bakkerud", "Aada Bakkerud"))
    assert ada.isdisjoint(ole)
    assert not ada or not other or ada == other
