"""The base layers on the real model: read as a person would."""

from __future__ import annotations

from functools import cache

import pytest

from claimstream_enrich.enrichers.boilerplate import BOILERPLATE
from claimstream_enrich.enrichers.dates import DATES
from claimstream_enrich.enrichers.entities import ENTITIES
from claimstream_enrich.enrichers.language import LANGUAGE
from claimstream_enrich.enrichers.publication import PUBLICATION
from claimstream_enrich.enrichers.sentences import SENTENCES
from claimstream_enrich.nlp import Parser, load_nlp
from claimstream_enrich.pipeline import enrich
from claimstream_schemas.article import EnrichedArticle, Entity
from claimstream_schemas.spans import broken_spans
from tests.articles import raw_article

pytestmark = pytest.mark.model

LAYERS = (LANGUAGE, PUBLICATION, BOILERPLATE, SENTENCES, DATES, ENTITIES)
STORY = """OSLO, March 14 (Example Wire) - Norwegian Prime Minister Nora Petrosyan said on Thursday that nine
sailors had been missing since Tuesday.

Advertisement

"We will search until Saturday," Petrosyan told reporters in Oslo. The Swedish Navy (SN) will send two ships on
Friday. Petrosian thanked Stockholm, and the navy's spokesman, Ole Berg, promised a third ship next week.

Norway's Coastal Service was founded in 1974. Xinhua first reported the loss yesterday evening (Tuesday).

Your browser does not support the video tag.
"""


@cache
def nlp() -> Parser:
    return load_nlp()


@cache
def story() -> EnrichedArticle:
    enriched = enrich(raw_article(text=STORY, published_at="2024-03-14"), LAYERS, nlp())
    assert [report.status for report in enriched.enrichers] == ["ok"] * len(LAYERS)
    return enriched


def entity(name: str) -> Entity:
    return next(each for each in story().entities if each.name == name)


def test_every_span_holds_its_quote() -> None:
    assert broken_spans(story()) == []


def test_boilerplate_and_dateline_are_marked_and_no_sentence_touches_them() -> None:
    enriched = story()
    assert [mark.rule for mark in enriched.boilerplate] == ["dateline", "advertisement", "player_notice"]
    sentences = [STORY[span.start : span.end] for span in enriched.sentences]
    assert sentences[0].startswith("Norwegian Prime Minister")
    assert sentences[0].endswith("missing since Tuesday.")
    assert not any("Advertisement" in sentence or "browser" in sentence for sentence in sentences)


def test_dates_follow_the_tense_of_their_verb() -> None:
    found = [(mention.text, mention.time.start, mention.time.conflict) for mention in story().dates]
    assert found == [
        ("Thursday", "2024-03-14", False),
        ("since Tuesday", "2024-03-12", False),
        ("Saturday", "2024-03-16", False),
        ("Friday", "2024-03-15", False),
        ("next week", "2024-03-18", False),
        ("1974", "1974-01-01", False),
        ("yesterday evening (Tuesday)", "2024-03-12", True),
    ]


def test_a_person_is_one_entity_with_a_party() -> None:
    person = entity("Nora Petrosyan")
    assert (person.type, person.party, person.entity_id) == ("PERSON", "Norway", "x:nura pitrusian")
    assert {mention.text for mention in person.mentions} == {"Nora Petrosyan", "Petrosyan", "Petrosian"}


def test_places_and_bodies_carry_party_and_wikidata_id() -> None:
    assert (entity("Norway").entity_id, entity("Norway").type, entity("Norway").party) == ("Q20", "GPE", "Norway")
    assert entity("Oslo").party == "Norway"
    assert entity("Xinhua").party is None
    assert next(each for each in story().entities if each.name.endswith("Coastal Service")).party == "Norway"


def test_another_language_has_only_the_names_the_gazetteer_knows() -> None:
    text = "Die Regierung in Oslo hat am Montag neun Schiffe geschickt, sagte Nora Petrosyan der Agentur Reuters."
    enriched = enrich(raw_article(text=text, language="de"), LAYERS, nlp())
    assert [each.name for each in enriched.entities] == ["Oslo", "Reuters"]


@pytest.mark.parametrize("text", ["?", "\n \n", "a" * 3000, "“”’—…", "Oslo\x00Oslo", "😀" * 50, "May 3\u2028May"])
def test_odd_texts_break_no_layer(text: str) -> None:
    enriched = enrich(raw_article(text=text), LAYERS, nlp())
    assert [report.error for report in enriched.enrichers if report.status != "ok"] == []
    assert broken_spans(enriched) == []
