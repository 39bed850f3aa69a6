"""A claimant's id is its entity's; a name that is no entity of the article gets the id the same rules would give it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimstream_enrich.claims.claimant_ids import entity_id_of
from claimstream_enrich.claims.reading import Reading, read
from claimstream_enrich.claims.speakers import Speaker
from claimstream_schemas.article import Entity, Publication
from claimstream_schemas.base import Quote
from claimstream_schemas.claim import ClaimantType
from tests.articles import raw_article
from tests.unit.enrich.hand_parses import tree

TEXT = (
    "Nora/PROPN/compound/1 Berg/PROPN/nsubj/2 met=meet/VERB/ROOT/2 Ole/PROPN/compound/4 Bakkerud/PROPN/dobj/2 "
    "and/CCONJ/cc/4 the/DET/det/7 Rivers/PROPN/conj/4 in/ADP/prep/2 Norway/PROPN/pobj/8"
)


def entity(text: str, name: str, kind: str, entity_id: str) -> Entity:
    at = text.index(name)
    mention = Quote(start=at, end=at + len(name), text=name)
    return Entity.model_validate({"entity_id": entity_id, "name": name, "type": kind, "mentions": [mention]})


@pytest.fixture(scope="module")
def reading() -> Reading:
    doc = tree(TEXT)
    article = raw_article(text=doc.text)
    entities = [
        entity(doc.text, "Nora Berg", "PERSON", "x:n"),
        entity(doc.text, "Ole Bakkerud", "PERSON", "x:o"),
        entity(doc.text, "Rivers", "ORG", "x:r"),
    ]
    return read(article, doc, Publication(published_at="2024-05-10", basis="given"), entities=entities)


@pytest.mark.parametrize(
    ("speaker", "expected"),
    [
        (Speaker("Nora Berg", "PERSON", (0, 2)), "x:n"),
        (Speaker("NORA BERG", "PERSON", None), "x:n"),
        (Speaker("Berg", "PERSON", (0, 2)), "x:n"),
        (Speaker("mother-of-two Nora Berg", "PERSON", (0, 2)), "x:n"),
        (Speaker("Nora Berg", "PERSON", None, entity_id="x:given"), "x:given"),
        (Speaker("Rivers", "ORG", (7, 8)), "x:r"),
        (Speaker("Rivers", "UNNAMED", None), None),
        (Speaker("miners", "GROUP", None), None),
        (Speaker("Quiet Gazette", "OUTLET", None), None),
        (Speaker("Norwegians", "NORP", None), "Q20"),
        (Speaker("Ida Falk", "PERSON", None), "x:ida falk"),
        (Speaker("Falk", "PERSON", None, party="Norway"), "x:falk of norway"),
        (Speaker("Norwegian Health Ministry", "ORG", None, party="Norway"), "x:health ministry of norway"),
    ],
    ids=lambda value: value.name if isinstance(value, Speaker) else "",
)
def test_whose_id_a_claimant_has(reading: Reading, speaker: Speaker, expected: str | None) -> None:
    assert entity_id_of(reading, speaker) == expected


def test_of_two_bearers_of_a_surname_the_one_named_in_the_words_is_meant(reading: Reading) -> None:
    other = entity(reading.article.text, "Bakkerud", "PERSON", "x:other").model_copy(update={"name": "Ida Bakkerud"})
    two = replace(reading, entities=(*reading.entities, other))
    assert entity_id_of(two, Speaker("O. Bakkerud", "PERSON", (3, 5))) == "x:o"
    assert entity_id_of(two, Speaker("O. Bakkerud", "PERSON", None)) == "x:u bakirud"


@pytest.mark.parametrize("kind", ["GPE", "ORG", "NORP", "PERSON"])
def test_whoever_has_a_name_has_an_id(reading: Reading, kind: ClaimantType) -> None:
    assert entity_id_of(reading, Speaker("…", kind, None)) == "x:..."
    assert entity_id_of(reading, Speaker("Old Quarnholt", kind, None)) == {
        "GPE": "x:old quarnholt", "NORP": "x:old quarnholt", "ORG": "x:old quarnholt", "PERSON": "x:uld kuarnult",
    }[kind]  # fmt: skip
