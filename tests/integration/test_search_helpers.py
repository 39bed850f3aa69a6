"""Names, completions, similar articles, revisions and telling words on a real engine."""

from __future__ import annotations

import secrets
from collections.abc import Iterator

import pytest

from claimstream_schemas.article import EnrichedArticle, Entity
from claimstream_schemas.base import Quote
from tests.engines.base import Engine, Space
from tests.integration.searched import write
from tests.integration.test_search_store import create_indices
from tests.unit.search.samples import RECEIVED, Said, article
from tests.unit.search.serving import Client, serving

pytestmark = pytest.mark.engine

STORM = (
    "A storm tore the roof off the market hall of Quarrel Bay on Tuesday night and threw nine boats onto the quay. "
    "The harbour master, Ada Pashkovyan, said that 4 people were hurt when the glass front gave way over a tram stop. "
    "Engineers from the county will look at the walls before the traders may fetch what is left of their goods."
)
COPY = "By our own reporter. " + STORM + " More pictures on page five of the printed paper."
LATER = (
    "Traders of the market hall in Quarrel Bay want to know who pays for the roof that a storm tore off. Harbour "
    "master Pashkovian said the county had promised nothing, and that the boats on the quay belong to six owners."
)
BAKERS = "The guild of bakers in Ostland elected a new master and praised its cellar of sourdough and rye."
FERRY = "A ferry to Quarrel Bay now sails twice a day, the line said, and Ostland pays for the second crew."


def named(made: EnrichedArticle, *entities: tuple[str, str, str]) -> EnrichedArticle:
    """The article with (id, canonical name, spelling in the text) as its entities."""
    found = [
        Entity(
            entity_id=entity_id,
            name=name,
            type="PERSON" if entity_id.startswith("x:ada") else "GPE",
            mentions=[Quote(start=0, end=len(form), text=form)],
        )
        for entity_id, name, form in entities
    ]
    return made.model_copy(update={"entities": found})


ADA, BAY, OSTLAND = ("x:ada pashkovyan", "Ada Pashkovyan"), ("x:bay", "Quarrel Bay"), ("Q9", "Ostland")
ARTICLES = {
    "storm": named(
        article(STORM, Said("said that 4 people were hurt", claimant="Ada Pashkovyan"), source="Bay Post"),
        (*ADA, "Ada Pashkovyan"),
        (*BAY, "Quarrel Bay"),
    ),
    "copy": named(article(COPY, source="Harbour Wire"), (*ADA, "Ada Pashkovyan"), (*BAY, "Quarrel Bay")),
    "later": named(article(LATER, source="Bay Post"), (*ADA, "Pashkovian"), (*BAY, "Quarrel Bay")),
    "bakers": named(article(BAKERS, source="Ostland Órgan"), (*OSTLAND, "Ostlanders")),
    "ferry": named(article(FERRY, source="Bay Post"), (*BAY, "Quarrel Bay"), (*OSTLAND, "Ostland")),
}
IDS = {name: made.article.article_id for name, made in ARTICLES.items()}


@pytest.fixture(scope="module")
def client(engine: Engine) -> Iterator[Client]:
    space = Space(engine.kafka, engine.elasticsearch, "", f"t{secrets.token_hex(4)}-")
    create_indices(space)
    write(space, *ARTICLES.values())
    with serving(elasticsearch_url=space.elasticsearch, index_prefix=space.index_prefix) as made:
        yield made


@pytest.mark.parametrize("q", ["pash", "Ada P", "PASHKOVIAN", "ada pashkovyan"])
def test_a_person_is_found_by_any_beginning_and_any_spelling(client: Client, q: str) -> None:
    answer = client.ok("/v1/entities", ("q", q))
    (found,) = answer["hits"]
    assert answer["spelling"] == "exact"
    assert (found["entity_id"], found["name"], found["type"]) == (*ADA, "PERSON")
    assert found["aliases"] == [{"form": "Ada Pashkovyan", "articles": 2}, {"form": "Pashkovian", "articles": 1}]
    assert found["articles"] == 3
    assert found["claims"] == 1


def test_a_slip_is_forgiven_when_nothing_is_spelt_like_that(client: Client) -> None:
    answer = client.ok("/v1/entities", ("q", "quarrol bay"))
    assert answer["spelling"] == "fuzzy"
    assert [hit["name"] for hit in answer["hits"]] == ["Quarrel Bay"]
    assert client.ok("/v1/entities", ("q", "zzz"))["hits"] == []
    assert client.ok("/v1/entities", ("q", "?!"))["hits"] == []


def test_without_a_name_the_most_frequent_come_first(client: Client) -> None:
    found = client.ok("/v1/entities")["hits"]
    assert [(hit["name"], hit["articles"]) for hit in found] == [
        ("Quarrel Bay", 4), ("Ada Pashkovyan", 3), ("Ostland", 2)
    ]  # fmt: skip
    assert [hit["name"] for hit in client.ok("/v1/entities", ("type", "PERSON"))["hits"]] == ["Ada Pashkovyan"]
    assert len(client.ok("/v1/entities", ("size", "1"))["hits"]) == 1


def test_completions_are_names_sides_and_outlets(client: Client) -> None:
    found = client.ok("/v1/suggest", ("q", "ost"))["suggestions"]
    assert [(one["text"], one["kind"], one["count"]) for one in found] == [
        ("Ostland", "entity", 2),
        ('"Ostland Órgan"', "source", 1),
    ]
    for q in ("organ", "ostland ó", "OSTLAND OR"):
        assert [one["kind"] for one in client.ok("/v1/suggest", ("q", q))["suggestions"]] == ["source"]
    (last_word,) = client.ok("/v1/suggest", ("q", "storm  pashk"))["suggestions"]
    assert last_word["text"] == 'storm "Ada Pashkovyan"'
    assert last_word["filter"] == {"entity": "Ada Pashkovyan"}
    assert client.ok("/v1/suggest")["suggestions"] == []


def test_near_copies_stand_apart_from_what_is_related(client: Client) -> None:
    answer = client.ok(f"/v1/articles/{IDS['storm']}/similar")
    assert [hit["article_id"] for hit in answer["near_copies"]] == [IDS["copy"]]
    assert answer["near_copies"][0]["shared"] == 1.0
    assert [hit["article_id"] for hit in answer["related"]][:1] == [IDS["later"]]
    assert IDS["bakers"] not in {hit["article_id"] for hit in answer["related"]}
    assert client.get(f"/v1/articles/{'0' * 32}/similar").status_code == 404


def test_telling_words_are_those_of_the_result(client: Client) -> None:
    answer = client.ok("/v1/significant", ("entity", "Ada Pashkovyan"))
    assert answer["total"] == 3
    words = {one["value"]: one for one in answer["words"]}
    assert {"storm", "roof", "harbour", "boats"} <= words.keys()
    assert words["storm"]["count"] == words["storm"]["background"] == 3
    assert not {"the", "ostland"} & words.keys()
    assert [one["value"] for one in answer["entities"]] == ["Ada Pashkovyan", "Quarrel Bay"]
    assert client.ok("/v1/significant", ("source", "Nobody")) == {"total": 0, "words": [], "entities": []}
    assert client.get("/v1/significant", ("sort", "published_at")).status_code == 422


def test_an_edit_shows_in_the_claims_it_changed(space: Space) -> None:
    create_indices(space)
    url = "https://bay.example/storm"
    first = article(
        "Ada Holm said 4 were hurt. Jon Arp said nothing was lost.",
        Said("Ada Holm said 4 were hurt.", claimant="Ada Holm", measure="wounded", low=4),
        Said("Jon Arp said nothing was lost.", claimant="Jon Arp"),
        url=url,
    )
    second = article(
        "Ada Holm said 6 were hurt. The county promised a new roof.",
        Said("Ada Holm said 6 were hurt.", claimant="Ada Holm", measure="wounded", low=6),
        Said("The county promised a new roof.", claimant="county", act="promise"),
        url=url,
        received_at=RECEIVED.replace(hour=14),
    )
    write(space, first, second)
    path = f"/v1/articles/{second.article.article_id}/revisions/diff"
    with serving(elasticsearch_url=space.elasticsearch, index_prefix=space.index_prefix) as client:
        answer = client.ok(path)
        backwards = client.ok(path, ("from", second.article.revision), ("to", first.article.revision))
        same = client.ok(path, ("from", second.article.revision))
        assert client.get(path, ("from", "0" * 16)).status_code == 404
    assert (answer["from"], answer["to"]) == (first.article.revision, second.article.revision)
    assert [one["claimant"]["name"] for one in answer["added"]] == ["county"]
    assert [one["claimant"]["name"] for one in answer["dropped"]] == ["Jon Arp"]
    (changed,) = answer["changed"]
    assert {"field": "quantity.low", "from": 4, "to": 6} in changed["fields"]
    assert [one["claimant"]["name"] for one in backwards["dropped"]] == ["county"]
    assert (same["unchanged"], same["changed"]) == (2, [])
