"""Names of persons, bodies and places in articles on many topics, through the parser: how many are found and typed."""

from __future__ import annotations

import re
from functools import cache

import pytest

from claimstream_enrich.enrichers.entities import ENTITIES
from claimstream_enrich.nlp import load_nlp
from claimstream_enrich.pipeline import Nlp, enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas.article import Entity
from claimstream_schemas.gazetteer import lookup
from tests.articles import raw_article
from tests.integration.named_places import TOWNS, WAR
from tests.integration.named_teams import TEAMS
from tests.integration.named_texts import FIRST, SECOND
from tests.integration.stated_parties import STATES

pytestmark = pytest.mark.model

KINDS = {"PERSON": "P", "ORG": "O", "GPE": "L", "LOC": "L", "FAC": "L"}
_MARKED = re.compile(r"\{([^|}]+)\|([POLX])\}")

Span = tuple[int, int, str]


def read(marked: str) -> tuple[str, set[Span]]:
    """The text without marks, and what they mark: half-open offsets and the kind."""
    text, names, at = "", set[Span](), 0
    for match in _MARKED.finditer(marked):
        text += marked[at : match.start()] + match[1]
        names.add((len(text) - len(match[1]), len(text), match[2]))
        at = match.end()
    return text + marked[at:], names


@cache
def nlp() -> Nlp:
    return load_nlp()


@cache
def entities(marked: str) -> tuple[Entity, ...]:
    wanted = ENRICHERS[: ENRICHERS.index(ENTITIES) + 1]
    return tuple(enrich(raw_article(text=read(marked)[0], language="en"), wanted, nlp()).entities)


def found(marked: str) -> set[Span]:
    """Without nationalities and descriptions, which are not marked."""
    return {
        (mention.start, mention.end, KINDS[entity.type])
        for entity in entities(marked)
        if entity.type in KINDS
        for mention in entity.mentions
        if not mention.text.islower() and not ((place := lookup(mention.text)) and place.type == "NORP")
    }


def f1(texts: tuple[str, ...]) -> float:
    """Of exact spans with their kinds, over all texts."""
    gold = [{span for span in read(text)[1] if span[2] != "X"} for text in texts]
    spans = [found(text) for text in texts]
    hits = sum(len(one & other) for one, other in zip(gold, spans, strict=True))
    return 2 * hits / (sum(map(len, gold)) + sum(map(len, spans)))


@pytest.mark.parametrize(
    ("texts", "floor"),
    [(FIRST, 0.87), (SECOND, 0.91), (WAR, 0.77), (TEAMS, 0.85)],
    ids=["first", "second", "war", "teams"],
)
def test_most_names_are_found_whole_and_typed(texts: tuple[str, ...], floor: float) -> None:
    assert f1(texts) >= floor


def test_no_entity_is_two_persons_and_a_surname_joins_its_full_name() -> None:
    for marked in (*FIRST, *SECOND):
        text, names = read(marked)
        people = {text[start:end] for start, end, kind in names if kind == "P"}
        full = {name for name in people if " " in name}
        for entity in entities(marked):
            spelt = {mention.text for mention in entity.mentions}
            assert len(spelt & full) <= 1, spelt
            if entity.type == "PERSON" and (whole := spelt & full):
                surname = next(iter(whole)).split()[-1]
                assert surname not in people or surname in spelt, spelt


def test_most_towns_of_wars_are_known() -> None:
    known = [town for town in TOWNS if lookup(town)]
    assert len(known) >= 0.88 * len(TOWNS)


@pytest.mark.parametrize(("text", "parties"), STATES, ids=[next(iter(parties)) for _, parties in STATES])
def test_a_state_that_only_the_text_tells_of_is_a_party(text: str, parties: dict[str, str]) -> None:
    found = {entity.name: entity.party or "-" for entity in entities(text)}
    assert {name: found.get(name, "-") for name in parties} == parties


def test_a_firm_and_the_first_word_of_its_name_are_one_entity() -> None:
    spelt = [{mention.text for mention in entity.mentions} for marked in FIRST for entity in entities(marked)]
    for whole in ("Halvorsen Kraft", "Bluefin Energi", "Gorenc Gradnje", "Kestrel Space"):
        assert {whole, whole.split()[0]} in spelt
