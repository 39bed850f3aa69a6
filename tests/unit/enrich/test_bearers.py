"""Persons whose name holds a country's. Without a model."""

from __future__ import annotations

import pytest

from claimstream_enrich.enrichers.affiliation import party_of
from claimstream_enrich.enrichers.bearers import bearers, bearers_among, bears_a_place, without_bearers
from claimstream_enrich.enrichers.homeland import home_by_names
from claimstream_enrich.enrichers.mentions import Mention
from claimstream_enrich.enrichers.stated import States
from claimstream_schemas.article import Entity
from claimstream_schemas.base import Quote
from claimstream_schemas.gazetteer import find
from tests.unit.each import each

TEXT = "Judge Jordan Bell met Ada London-Hale in Norway."
PEOPLE = ("Jordan Bell", "Ada London-Hale")


def person(name: str, text: str = TEXT) -> Entity:
    at = text.index(name)
    quote = Quote(start=at, end=at + len(name), text=name)
    return Entity(entity_id=name, name=name, type="PERSON", party=None, mentions=[quote])


@each(
    ("name", "bears"),
    [
        ("Jordan Bell", True),
        ("Ada London-Hale", True),
        ("Nora Bell", False),
        ("Jordan", False),
        ("Norwegian Nora Bell", False),
        ("Nora Bell of the Jordan Club of Oslo", False),
    ],
)
def test_whose_name_holds_a_place(name: str, bears: bool) -> None:
    assert bears_a_place(name) is bears


def test_a_persons_name_is_no_place() -> None:
    people = [person(name) for name in PEOPLE]
    assert [match.place.name for match in without_bearers(find(TEXT), people)] == ["Norway"]
    assert (pattern := bearers_among(people)) is not None
    assert "Jordan" not in pattern.sub("", TEXT)
    assert bearers_among([]) is None


def test_a_lone_surname_that_was_found_a_persons_is_no_place() -> None:
    text = "Ellen Jordan left. Jordan said so."
    alone = person("Jordan said", text).model_copy(
        update={"mentions": [Quote(start=19, end=25, text="Jordan")], "name": "Ellen Jordan"}
    )
    assert [match.start for match in without_bearers(find(text), [alone])] == [6]


def test_states_without_bearers() -> None:
    mentions = [Mention(TEXT.index(name), TEXT.index(name) + len(name), name, "PERSON") for name in PEOPLE]
    assert bearers(mentions) == tuple(sorted(PEOPLE))
    states = States(bearers=bearers(mentions))
    assert [match.place.name for match in states.find(TEXT)] == ["Norway"]
    assert States().meant(TEXT, find(TEXT)) == find(TEXT)


def test_states_with_the_name_of_a_country() -> None:
    own, text = States(own=(("Georgia", "United States"),)), "The mayor of Atlanta, Georgia, said so in Georgia."
    assert {match.place.party for match in own.find(text)} == {"United States"}
    assert (own.party_in("the Georgia police"), States().party_in("the Georgia police")) == ("United States", "Georgia")
    assert (home_by_names(text), home_by_names(text, own)) == ("Georgia", None)


@pytest.mark.parametrize("names", [(), ("Jordan Bell",)])
def test_a_persons_name_is_no_home(names: tuple[str, ...]) -> None:
    text = "Jordan Bell sang on Monday. The president, Nora Hale, wept with Jordan Bell."
    at = text.index("Nora Hale")
    states = States(bearers=names)
    assert home_by_names(text, states) == (None if names else "Jordan")
    assert party_of(text, [(at, at + 9)], states) == (None if names else "Jordan")
