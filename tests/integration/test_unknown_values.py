"""A name in a filter that nothing has is told, with the names that are near: alike on the fake and on the engine."""

from __future__ import annotations

import secrets
from collections.abc import Iterator

import pytest

from claimstream_search.fake import FakeSearcher
from claimstream_search.query import Kind
from claimstream_search.store import Json
from tests.engines.base import Engine, Space
from tests.integration.searched import write
from tests.integration.test_search_store import create_indices
from tests.unit.search.samples import Said, article, documents
from tests.unit.search.serving import Client, serving

FLOOD = article(
    "Farms of Karsovia stood under water. The Defence Ministry of Karsovia said 8 soldiers were missing. "
    "Azerbaijan sent boats.",
    Said(
        "The Defence Ministry of Karsovia said 8 soldiers were missing.",
        claimant="Karsovia's Defence Ministry",
        party="Karsovia",
        measure="missing",
        low=8,
        high=8,
        affected="Karsovia",
    ),
    Said("Azerbaijan sent boats.", claimant="Rescue Service", party="Azerbaijan"),
    source="Harbour Wire",
    entities=["Karsovia", "Lintown"],
)
QUIET = article("Nothing happened on the coast.", source="Coast Post", entities=["Lintown"])
KINDS: tuple[Kind, ...] = ("articles", "claims")


@pytest.fixture(scope="module", params=["fake", pytest.param("engine", marks=pytest.mark.engine)])
def client(request: pytest.FixtureRequest) -> Iterator[Client]:
    if request.param == "fake":
        with serving(FakeSearcher(documents(FLOOD, QUIET))) as made:
            yield made
        return
    engine: Engine = request.getfixturevalue("engine")
    space = Space(engine.kafka, engine.elasticsearch, "", f"t{secrets.token_hex(4)}-")
    create_indices(space)
    write(space, FLOOD, QUIET)
    with serving(elasticsearch_url=space.elasticsearch, index_prefix=space.index_prefix) as made:
        yield made


def told(client: Client, *pairs: tuple[str, str], of: Kind = "claims") -> list[Json]:
    answer = client.ok("/v1/query/validate", ("of", of), *pairs)
    found: list[Json] = answer["unknown_values"]
    return found


def near(client: Client, name: str, value: str, of: Kind = "claims") -> list[str]:
    (one,) = told(client, (name, value), of=of)
    assert (one["field"], one["value"]) == (name, value.removeprefix("!"))
    names: list[str] = one["near"]
    return names


class TestUnknownValues:
    """What somebody is told whose filter finds nothing."""

    @pytest.mark.parametrize("of", KINDS)
    @pytest.mark.parametrize(
        ("name", "value", "expected"),
        [
            ("party", "Karzovia", "Karsovia"),  # a letter
            ("party", "karsvoia", "Karsovia"),  # two in each other's place, another case
            ("affected", "Karsov", "Karsovia"),  # its beginning
            ("party", "Baku", "Azerbaijan"),  # whom it speaks for
            ("claimant", "minstry of defence", "Karsovia's Defence Ministry"),  # words
            ("claimant", "rescue", "Rescue Service"),
            ("source", "Wire", "Harbour Wire"),
            ("source", "Harbor Wire", "Harbour Wire"),
            ("source", "!Harbor Wire", "Harbour Wire"),  # it leaves nothing out
        ],
    )
    def test_near_names(self, client: Client, of: Kind, name: str, value: str, expected: str) -> None:
        assert near(client, name, value, of) == [expected]
        assert told(client, (name, expected), of=of) == []

    def test_an_entity_of_articles_and_one_of_claims(self, client: Client) -> None:
        assert near(client, "entity", "Lintwon", of="articles") == ["Lintown"]
        assert near(client, "entity", "Lintown") == []  # no claim names it
        assert near(client, "entity", "Rescu Service") == ["Rescue Service"]

    @pytest.mark.parametrize("value", ["Quibblewick", "x", "?!", "z" * 300, "\u0301", "日本", "of", '"', "a b c d e"])
    def test_names_that_nothing_is_near_to(self, client: Client, value: str) -> None:
        for name in ("party", "claimant", "source", "entity", "affected"):
            assert near(client, name, value) == []

    def test_what_is_there_in_another_spelling_is_known(self, client: Client) -> None:
        known = [("party", "KARSOVIA"), ("party", "Azeri"), ("source", "harbour wire"), ("claimant", "!rescue service")]
        assert told(client, *known, ("claimant", "Karsovia's Defense Ministry")) == []
        assert told(client, ("measure", "killed"), ("language", "fr"), ("q", "Karzovia")) == []

    def test_each_of_several_values_is_told(self, client: Client) -> None:
        asked = [("party", "Karzovia"), ("party", "Karsovia"), ("source", "Cost Post")]
        for of in KINDS:
            assert {one["value"] for one in told(client, *asked, of=of)} >= {"Karzovia", "Cost Post"}
        many = told(client, *(("party", f"Nobody {number}") for number in range(30)))
        assert [one["near"] for one in many] == [[]] * 30

    def test_what_is_wrong_otherwise_is_told_first(self, client: Client) -> None:
        assert told(client, ("party", "Karzovia"), ("measure", "eaten")) == []
