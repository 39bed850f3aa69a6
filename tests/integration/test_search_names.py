"""Any spelling finds all: each name that news of these events uses finds the same articles and claims.

The names are those of the seed articles; the sentences are not.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator

import pytest

from claimstream_schemas.article import EnrichedArticle
from tests.engines.base import Engine, Space
from tests.integration.searched import write
from tests.integration.test_search_store import create_indices
from tests.unit.search.samples import Said, article
from tests.unit.search.serving import Client, serving

pytestmark = pytest.mark.engine

PLACES = {
    "Turkey": ("Turkey", "Türkiye", "Turkiye", "turkey", "TURKEY", "Turkish", "Turks", "Republic of Turkey"),
    "Nagorno-Karabakh": (
        *("Nagorno-Karabakh", "Nagorno Karabakh", "Nagorny Karabakh", "Karabakh", "Artsakh", "nagorno-karabakh"),
        *("Republic of Artsakh", "Nagornyy Karabakh"),
    ),
    "United Nations": ("United Nations", "UN", "U.N.", "united nations", "the United Nations"),
    "United States": ("United States", "US", "U.S.", "USA", "America", "Americans", "united states of america"),
    "Armenia": ("Armenia", "armenia", "Armenian", "Armenians", "Republic of Armenia", "ARMENIA"),
    "Azerbaijan": ("Azerbaijan", "Azerbaijani", "Azeri", "azerbaijanis", "Republic of Azerbaijan"),
}
"""What each entity is called; the first is canonical."""
PEOPLE = {
    "Nikol Pashinyan": (
        *("Nikol Pashinyan", "Pashinian", "Nikol Pashinian", "nikol pashinyan", "Pashinyan, Nikol", "Nicol Pashinian"),
    ),
    "Armen Grigorian": ("Armen Grigorian", "Armen Grigoryan", "ARMEN GRIGORIAN", "Armen Grigoryian"),
    "Ilham Aliyev": ("Ilham Aliyev", "Ilham Aliev", "Ilham Aliyew"),
}


def about(canonical: str, spelling: str) -> EnrichedArticle:
    """An article that knows an entity by one spelling only, as its entities layer has it."""
    claim = f"{spelling} had promised boats for the flooded valley."
    said = Said(claim, claimant=canonical, party=canonical if canonical in PLACES else None)
    return article(f"Rain fell for days ({spelling}). {claim}", said, entities=[canonical])


def plain(spelling: str) -> EnrichedArticle:
    """An article in which no entity was found."""
    return article(f"Orchards froze in the spring, and {spelling} bought apples elsewhere.")


ARTICLES = {
    name: [about(name, spelling) for spelling in spellings if spelling != spelling.lower()]
    for name, spellings in (PLACES | PEOPLE).items()
}
OTHER = article("They told us that the un-named who bought turf were few.", title="Turf")


def ids(articles: list[EnrichedArticle]) -> set[str]:
    return {one.article.article_id for one in articles}


@pytest.fixture(scope="module")
def client(engine: Engine) -> Iterator[Client]:
    space = Space(engine.kafka, engine.elasticsearch, "", f"t{secrets.token_hex(4)}-")
    create_indices(space)
    write(space, *(one for some in ARTICLES.values() for one in some), OTHER, plain("Türkiye"), plain("Artsakh"))
    with serving(elasticsearch_url=space.elasticsearch, index_prefix=space.index_prefix) as made:
        yield made


def found(client: Client, *pairs: tuple[str, str], kind: str = "articles") -> set[str]:
    return {hit["article_id"] for hit in client.ok(f"/v1/{kind}", *pairs, ("size", "100"))["hits"]}


@pytest.mark.parametrize("name", PLACES)
def test_words_find_a_place_in_every_spelling(client: Client, name: str) -> None:
    each = {spelling: found(client, ("q", spelling)) for spelling in PLACES[name]}
    assert len(set(map(frozenset, each.values()))) == 1, each
    assert ids(ARTICLES[name]) <= each[name]
    assert OTHER.article.article_id not in each[name]


def test_spellings_count_in_articles_without_entities_too(client: Client) -> None:
    for spelling in ("Türkiye", "Turkish", "turkey"):
        assert ids([plain("Türkiye")]) <= found(client, ("q", spelling))
    assert ids([plain("Artsakh")]) <= found(client, ("q", "Nagorny Karabakh"))
    assert found(client, ("q", '"Artsakh"')) < found(client, ("q", "Artsakh"))
    assert not found(client, ("q", "-Turkey apples")) & ids([plain("Türkiye")])


@pytest.mark.parametrize("name", PLACES | PEOPLE)
def test_filters_find_a_name_in_every_spelling(client: Client, name: str) -> None:
    for spelling in (PLACES | PEOPLE)[name]:
        for parameter in ("entity", "claimant"):
            assert found(client, (parameter, spelling)) == ids(ARTICLES[name]), (parameter, spelling)
            assert found(client, (parameter, spelling), kind="claims") == ids(ARTICLES[name]), (parameter, spelling)
        if name in PLACES:
            assert found(client, ("party", spelling)) == ids(ARTICLES[name]), spelling


@pytest.mark.parametrize("name", PEOPLE)
def test_words_find_a_person_in_every_spelling(client: Client, name: str) -> None:
    for spelling in PEOPLE[name]:
        if spelling != spelling.lower():  # a short word without a capital (`nikol`) is no name
            assert found(client, ("q", spelling)) == ids(ARTICLES[name]), spelling
            assert found(client, ("q", spelling), kind="claims") == ids(ARTICLES[name]), spelling


@pytest.mark.parametrize("typed", ["pashinyan", "pashinian", "pashynian", "PASHINIAN"])
def test_a_long_name_is_found_without_its_capital_too(client: Client, typed: str) -> None:
    for kind in ("articles", "claims"):
        assert found(client, ("q", typed), kind=kind) == ids(ARTICLES["Nikol Pashinyan"])
