"""States that only an article tells of, from its names and the words beside them. Without a model."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.affiliation import party_of
from claimstream_enrich.enrichers.clues import Type
from claimstream_enrich.enrichers.mentions import Mention
from claimstream_enrich.enrichers.spans import Ranges
from claimstream_enrich.enrichers.stated import NONE, States, stated
from claimstream_schemas.gazetteer import lookup
from tests.unit.each import each


def named(text: str, **types: Type) -> list[Mention]:
    """A mention wherever one of the names stands; `_` for a space."""
    return sorted(
        (
            Mention(m.start(), m.end(), m[0], kind, lookup(m[0]))
            for name, kind in types.items()
            for m in re.finditer(rf"(?<!\w){name.replace('_', ' ')}(?!\w)", text)
        ),
        key=lambda mention: mention.start,
    )


def states(text: str, **types: Type) -> dict[str, str]:
    return {form: place.name for form, place in stated(text, named(text, **types)).forms}


@each(
    "text",
    [
        "Ostland's foreign ministry spoke.",
        "The ministry of foreign affairs of Ostland spoke.",
        "Prime Minister Ada Bell of Ostland spoke.",
        "The king of Ostland spoke.",
        "The Ostland army fell back.",
        "Ostland’s armed forces fell back.",
        "Ostland closed its embassy in Oslo.",
        "The Norwegian ambassador to Ostland left.",
        "The parliament of Ostland met. Ostland's president spoke.",
        "Troops from Ostland fell back. The government of Ostland spoke.",
        "Norway and the island republic of Ostland spoke.",
        "Ostland and Norway signed a fishing treaty.",
        "Norway wept with neighbouring Ostland. Ostland's interior ministry spoke.",
        "Ostland's health ministry spoke.",
    ],
)
def test_what_a_state_has_makes_a_state(text: str) -> None:
    assert states(text, Ostland="GPE") == {"Ostland": "Ostland"}


@pytest.mark.parametrize(
    "text",
    [
        "Ostland's president resigned.",
        "Ostland's president of the club resigned. The president of Ostland sold shares.",
        "Ostland's fire brigade came. The mayor of Ostland spoke.",
        "The Ostland military hospital is full. The army base lies near Ostland.",
        "Ostland's army of helpers brought food.",
        "The government sent boats to Ostland.",
        "Ostland is a suburb of Oslo.",
        "Ostland Minister Ada Bell spoke.",
        "Ostland police and Ostland's officials spoke. Neighbouring Ostland's government met.",
        "The Norwegian state of Ostland is cold. Ostland's interior ministry and Ostland's government spoke.",
        "Ostland, Norway, is cold. Ostland's interior ministry and the government of Ostland spoke.",
        "Ostland in western Norway is cold. Ostland's interior ministry and the government of Ostland spoke.",
        "The province of Ostland is cold. Ostland's interior ministry and the government of Ostland spoke.",
    ],
)
def test_what_towns_and_firms_have_makes_none(text: str) -> None:
    assert states(text, Ostland="GPE") == {}


def test_a_name_that_is_rather_a_bodys_or_a_persons_needs_more_than_soldiers() -> None:
    text = "Ostland's soldiers fell back. The Ostland army took a hill."
    assert states(text, Ostland="ORG") == states(text, Ostland="PERSON") == {}
    assert states(text, Ostland="GPE") == {"Ostland": "Ostland"}
    ruled = f"{text} The government of Ostland met. Ostland's parliament did not; its president spoke."
    assert states(f"{ruled} Ostland's president spoke.", Ostland="ORG") == {"Ostland": "Ostland"}


def test_a_people_and_a_longer_name_go_with_their_state() -> None:
    text = "The Drevian army fell back. Drevia is cold. The Republic of Drevia mourns. Drevians wept."
    found = states(text, Drevian="NORP", Drevia="GPE", Republic_of_Drevia="ORG", Drevians="NORP")
    assert found == dict.fromkeys(("Drevian", "Drevia", "Republic of Drevia", "Drevians"), "Drevia")
    assert states("The Drevian army fell back. Drevia is cold.", Drevian="NORP", Drevia="GPE") != {}


@pytest.mark.parametrize(
    ("text", "types", "found"),
    [
        ("Drevia is cold. Drevian officials spoke.", {"Drevia": "GPE", "Drevian": "NORP"}, "Drevia"),
        (
            "Drevia is cold. The Drevian Emergency Office spoke.",
            {"Drevia": "GPE", "Drevian_Emergency_Office": "ORG"},
            "Drevia",
        ),
        ("Drevia is cold, and Drevian officials spoke.", {"Drevia": "GPE"}, "Drevia"),
        ("Drevian officials spoke. The Drevian king of Drevia wept.", {"Drevian": "NORP"}, "Drevia"),
        (
            "Drelish officials left Drelland, as Drelish police said.",
            {"Drelland": "GPE", "Drelish": "NORP"},
            "Drelland",
        ),
        ("The Drevian health ministry spoke.", {"Drevian": "NORP"}, "Drevian"),
        ("Norway spoke. Drevia's health ministry did, too.", {"Drevia": "GPE", "Norway": "GPE"}, None),
        ("Norway heard the Drevian health ministry.", {"Drevian": "NORP", "Norway": "GPE"}, None),
        ("The Urban Development Ministry spoke.", {"Urban_Development_Ministry": "ORG"}, None),
        ("Drevian officials spoke. The Drevian police left.", {"Drevian": "NORP"}, None),
        ("Drevia in Norway is cold. Drevian officials spoke.", {"Drevia": "GPE", "Drevian": "NORP"}, None),
    ],
)
def test_a_people_lends_its_signs_to_the_state_it_is_called_after(
    text: str, types: dict[str, Type], found: str | None
) -> None:
    assert set(states(text, **types).values()) == ({found} if found else set())


def test_what_the_gazetteer_knows_is_left_alone() -> None:
    text = "Norway's foreign ministry and the Republic of China's army spoke. Bydgoszcz's parliament met its king."
    assert stated(text, named(text, Norway="GPE", Republic_of_China="GPE", Bydgoszcz="GPE")) == NONE


def test_mentions_take_the_place_bodies_the_owner_and_none_is_overlooked() -> None:
    text = "Ostland's Water Board met. Ostland's army spoke. Bell of Ostland left. Share this: Ostland's"
    mentions = [each for each in named(text, Ostland="GPE", Water_Board="ORG") if each.start < 40]
    known = stated("Ostland's army", named("Ostland's army", Ostland="GPE"))
    found = known.resolved(text, mentions, Ranges([Mention(text.index("Share"), len(text), "", "OTHER")]))
    assert [(each.text, each.place.name if each.place else None, each.owner) for each in found] == [
        ("Ostland", "Ostland", None), ("Water Board", None, "Ostland"), ("Ostland", "Ostland", None),
        ("Ostland", "Ostland", None),
    ]  # fmt: skip
    assert NONE.resolved(text, mentions, Ranges([])) == mentions


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Ostland's defence minister, Bell, spoke.", "Ostland"),
        ("Foreign Minister Bell of Ostland spoke.", "Ostland"),
        ("Ostland's army fell back in the north. Ostland's hills burn. The president, Bell, wept.", "Ostland"),
        ("Norwegian Defence Minister Bell went to Ostland.", "Norway"),
        ("Bell, a farmer, lives in Ostland.", None),
    ],
)
def test_a_persons_party_may_be_such_a_state(text: str, party: str | None) -> None:
    known = stated("Ostland's army", named("Ostland's army", Ostland="GPE"))
    at = text.index("Bell")
    assert party_of(text, [(at, at + 4)], known) == party
    assert party_of(text, [(at, at + 4)]) == (None if party == "Ostland" else party)


_WORD = st.sampled_from(
    ["Ostland", "Ostlander", "Drevia", "Norway", "'s", "army", "government", "of", "the", "from", "king", "Republic"]
)
_WORDS = st.lists(_WORD, max_size=25)


@given(_WORDS, st.sampled_from(["GPE", "ORG", "PERSON", "NORP"]))
def test_any_text_gives_states_named_in_it_and_mentions_apart(words: list[str], kind: Type) -> None:
    text = " ".join(words).replace(" 's", "'s")
    mentions = named(text, Ostland=kind, Ostlander="NORP", Drevia="GPE", Norway="GPE")
    known = stated(text, mentions)
    assert isinstance(known, States)
    assert all(form in text and place.party == place.name for form, place in known.forms)
    assert {place.name for _, place in known.forms} <= {"Ostland", "Ostlander", "Drevia"}
    found = known.resolved(text, mentions, Ranges([]))
    assert [each.start for each in found] == sorted({each.start for each in found})
    assert all(text[each.start : each.end] == each.text for each in found)
    assert {each.start for each in mentions} <= {each.start for each in found}
