"""Towns with namesakes, misspelt ones, and capitals that lie elsewhere. Without a model."""

from __future__ import annotations

import re

import pytest

from claimstream_enrich.enrichers.mentions import Mention
from claimstream_enrich.enrichers.namesakes import (
    apart,
    as_states,
    by_country,
    has_own_towns,
    placed,
    towns_among,
    towns_of,
    without_lookalikes,
    without_namesakes,
)
from claimstream_schemas.article import Entity
from claimstream_schemas.base import Quote
from claimstream_schemas.gazetteer import find, lookup, party_in
from tests.unit.each import each


def named(text: str, *names: str) -> list[Mention]:
    """A mention of each name wherever it stands."""
    found = ((m, lookup(name)) for name in names for m in re.finditer(rf"\b{name}\b", text))
    return sorted((Mention(m.start(), m.end(), m[0], "GPE", place) for m, place in found), key=lambda one: one.start)


def parties(mentions: list[Mention]) -> dict[str, str | None]:
    return {one.text: one.place.party if one.place else None for one in mentions}


@pytest.mark.parametrize(
    ("text", "own_states", "known"),
    [
        ("Kenya mourns. Kenyan nurses left Kara.", False, {"Kenya"}),
        ("A nurse left Kara for Kenya.", False, None),
        ("The Drevian army left Kara.", True, set()),
        ("The Drevian army left Kara and Sokode.", True, {"Togo"}),
        ("Uruguay mourns. Uruguayan nurses left San José.", False, {"Uruguay"}),
        ("Costa Rica mourns. Costa Rican nurses left San José.", False, {"Costa Rica"}),
    ],
)
def test_towns_of_which_countries_are_meant(text: str, own_states: bool, known: set[str] | None) -> None:
    towns = {place for name in ("Kara", "Sokode") if name in text and (place := lookup(name)) is not None}
    meant = towns_of(find(text), towns, own_states=own_states)
    assert meant == (None if known is None else frozenset(known))


def test_a_namesake_is_a_town_of_its_own() -> None:
    mentions = named("Kara and Orsa and Norway", "Kara", "Orsa", "Norway")
    kept = without_namesakes(mentions, frozenset({"Norway"}))
    assert parties(kept) == {"Kara": None, "Orsa": None, "Norway": "Norway"}
    assert [one.place.name for one in kept if one.place] == ["Kara", "Orsa", "Norway"]
    assert without_namesakes(mentions, None) == mentions
    quote = Quote(start=0, end=4, text="Kara")
    towns = [Entity(entity_id="t", name=name, type="GPE", party=None, mentions=[quote]) for name in ("Kara", "Velmar")]
    assert has_own_towns(towns[:1])
    assert not has_own_towns(towns[1:])
    assert towns_among(towns) == set()


@each(
    ("text", "party"),
    [
        ("Roofs flew in Orsa.", None),
        ("Roofs flew in Orsha.", "Belarus"),
        ("Roofs flew in Orsa, Belarus.", "Belarus"),
        ("Roofs flew in Orsa and Polotsk.", "Belarus"),
        ("Roofs flew in Orsa, once Orsha.", "Belarus"),
    ],
)
def test_a_less_usual_spelling_alone_is_no_town_of_that_country(text: str, party: str | None) -> None:
    mentions = named(text, "Orsa", "Orsha", "Polotsk", "Belarus")
    known = [match for match in find(text) if match.place.party]
    found = parties(without_lookalikes(mentions, known))
    assert {found[name] for name in found if name.startswith("Ors")} == {party}


@each(
    ("text", "party"),
    [
        ("Fire in San Jose, California. San Jose wept.", "United States"),
        ("Fire in San Jose, California, on Monday.", "United States"),
        ("Talks in San Jose, California and Peru.", "Costa Rica"),
        ("Fire in San Jose. California wept.", "Costa Rica"),
    ],
)
def test_a_town_is_in_the_region_named_behind_it(text: str, party: str) -> None:
    mentions = named(text, "San Jose", "California", "Peru")
    assert parties(placed(text, mentions))["San Jose"] == party


@each(
    ("text", "left"),
    [
        ("TRIPOLI, Lebanon - A wall fell.", ["Lebanon"]),
        ("TRIPOLI, Libya - A wall fell.", ["TRIPOLI", "Libya"]),
        ("Talks in Tripoli, Lebanon and Peru.", ["Tripoli", "Lebanon", "Peru"]),
        ("Tripoli and Lebanon.", ["Tripoli", "Lebanon"]),
        ("", []),
    ],
)
def test_a_capital_is_not_of_another_country_behind_it(text: str, left: list[str]) -> None:
    assert [text[match.start : match.end] for match in apart(text, find(text))] == left


def test_the_town_of_a_country_told_of_is_meant() -> None:
    towns = {place for name in ("Kara", "Sokode") if (place := lookup(name)) is not None}
    told = towns_of([], {next(iter(towns))}, own_states=False, told="Peru")
    assert told == frozenset(("Peru",))
    assert towns_of([], towns, own_states=False, told="Peru") == frozenset(("Peru", "Togo"))


def test_a_town_lies_in_the_state_behind_it() -> None:
    text = "Reading, Pa., is not Reading. Kara, Mich., is not Lima, N.H., nor Leeds."
    found = placed(text, named(text, "Reading", "Kara", "Lima", "Leeds"))
    assert {*parties(found).items()} >= {("Reading", "United States"), ("Kara", "United States")}
    assert parties(found)["Leeds"] == "United Kingdom"


OWN = (("Georgia", "United States"),)


def test_a_state_called_like_a_country_is_another() -> None:
    text = "They spoke of Norway, Georgia and the Republic of Georgia."
    found = named(text, "Norway", "Georgia", "Republic of Georgia")
    wanted = {"Norway": "Norway", "Georgia": "United States", "Republic of Georgia": "Georgia"}
    assert parties(as_states(found, OWN)) == wanted
    assert [match.place.party for match in as_states(find("In GEORGIA and Peru."), OWN)] == ["United States", "Peru"]
    assert as_states(found, ()) == found


@pytest.mark.parametrize(
    ("words", "party"),
    [("the Georgia police", "United States"), ("GEORGIA BUREAU", "United States"), ("the army of Norway", "Norway")],
)
def test_words_for_such_a_state_are_of_its_country(words: str, party: str) -> None:
    assert party_in(by_country(words, OWN)) == party
    assert by_country(words, ()) == words
