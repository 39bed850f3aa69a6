"""Articles that spell a name each in its own way, through the parser and all layers: who is one and who is not."""

from __future__ import annotations

from functools import cache

import pytest

from claimstream_enrich.nlp import load_nlp
from claimstream_enrich.pipeline import Nlp, enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas.article import EnrichedArticle, Entity
from tests.articles import raw_article

pytestmark = pytest.mark.model


@cache
def nlp() -> Nlp:
    return load_nlp()


@cache
def article(text: str) -> EnrichedArticle:
    return enrich(raw_article(text=text, language="en"), ENRICHERS, nlp())


def entity(text: str, spelt: str) -> Entity:
    found = [each for each in article(text).entities if any(mention.text == spelt for mention in each.mentions)]
    assert len(found) == 1, f"{spelt!r} is {[each.name for each in found]}"
    return found[0]


ONE = [
    [("Armenian Prime Minister Nikol Pashinyan opened a dam on Monday.", "Nikol Pashinyan"),
     ("Nikol Pashinian, who visited a school, praised the teachers.", "Nikol Pashinian"),
     ("A harvest fair was opened by Armenian Prime Minister Pashinyan.", "Pashinyan")],
    [("Miroslav Jenka, a United Nations official, praised the talks. Mr Jinka said more were to follow.", "Jinka"),
     ("UN Assistant Secretary-General Miroslav Jenca welcomed the harvest deal.", "Miroslav Jenca")],
    [("Stephane Dujarric, spokesman for the UN Secretary-General, praised the cooks.", "Stephane Dujarric"),
     ("The UN spokesman Dijarik said that the kitchen was open.", "Dijarik")],
    [("Norwegian Prime Minister Ada Bakkerud opened a bridge.", "Ada Bakkerud"),
     ("Ada Bakkerud praised the bridge.", "Ada Bakkerud")],
    [("Norway's Defence Ministry bought boats.", "Defence Ministry"),
     ("The Norwegian Ministry of Defense sold boats.", "Norwegian Ministry of Defense")],
    [("Swedish Foreign Minister Lindqvist opened a fair in Lund.", "Lindqvist"),
     ("The fair was closed by Lindkvist, Sweden's minister for foreign affairs.", "Lindkvist")],
    [("Hilde Osterby, spokeswoman for NATO, praised the cooks.", "Hilde Osterby"),
     ("The NATO spokeswoman Osterbi said that the kitchen was open.", "Osterbi")],
    [("Diplomats in Yerevan waited. Prime Minister Pashinian arrived late and left early.", "Pashinian"),
     ("Armenia's leader, Nikol Pashinyan, planted a tree.", "Nikol Pashinyan")],
    [("Baku was quiet. President Aliyev opened a library on Monday.", "Aliyev"),
     ("Ilham Aliyev thanked the librarians of Azerbaijan.", "Ilham Aliyev")],
    [("Oslo mayor Bakkerud cut a ribbon in the harbour of Norway's capital.", "Bakkerud"),
     ("The ribbon was blue, said Bekkerud, the mayor of Oslo in Norway.", "Bekkerud")],
]  # fmt: skip


@pytest.mark.parametrize("spelt", ONE, ids=lambda spelt: spelt[0][1])
def test_spellings_of_one_have_one_id(spelt: list[tuple[str, str]]) -> None:
    assert len({entity(text, name).entity_id for text, name in spelt}) == 1


OTHERS = [
    [("Norwegian Prime Minister Ada Bakkerud opened a bridge.", "Ada Bakkerud"),
     ("Norwegian lawmaker Ole Bakkerud closed a bridge.", "Ole Bakkerud"),
     ("Swedish Prime Minister Bakkerud built a bridge.", "Bakkerud")],
    [("Oslo mayor Bakkerud cut a ribbon in Norway.", "Bakkerud"),
     ("Bergen mayor Bakkerud cut a ribbon in Norway.", "Bakkerud"),
     ("Norwegian Prime Minister Bakkerud cut a ribbon.", "Bakkerud")],
    [("UN chief Marrow praised the harvest.", "Marrow"),
     ("NATO chief Marrow praised the harvest.", "Marrow"),
     ("UN spokesman Marrow praised the harvest.", "Marrow")],
    [("President Aliyev of a chess club in Oslo won a cup.", "Aliyev"),
     ("Azerbaijani President Aliyev opened a library.", "Aliyev")],
    [("Danish Health Minister Mette Krag opened a ward.", "Mette Krag"),
     ("Danish Health Minister Niels Krag closed a ward.", "Niels Krag")],
    [("The guide, Petrosyan, sang in Oslo.", "Petrosyan"),
     ("Petrosyan, a baker from Lima, sang.", "Petrosyan")],
]  # fmt: skip


@pytest.mark.parametrize("spelt", OTHERS, ids=lambda spelt: spelt[0][1])
def test_bearers_of_one_surname_stay_apart(spelt: list[tuple[str, str]]) -> None:
    assert len({entity(text, name).entity_id for text, name in spelt}) == len(spelt)


def test_inside_an_article_all_that_stands_for_somebody_is_one_entity() -> None:
    text = (
        "Swedish Prime Minister Ada Bakkerud met engineers of the Fjord Safety Agency (FSA). Mrs Bakkerud's tour ended "
        "at noon. The FSA then spoke to BAKKERUD again, and the agency published a map."
    )
    assert [m.text for m in entity(text, "Ada Bakkerud").mentions][:2] == ["Ada Bakkerud", "Bakkerud"]
    body = entity(text, "Fjord Safety Agency")
    assert [mention.text for mention in body.mentions] == ["Fjord Safety Agency", "FSA", "FSA", "agency"]
    assert body.name == "Fjord Safety Agency"


def test_a_claimant_has_its_entitys_id() -> None:
    text = (
        "Norwegian Prime Minister Ada Bakkerud said on Monday that 12 soldiers had been killed. Bakkerud added that 30 "
        "people were missing. Norway's Defence Ministry said it had lost four boats."
    )
    ids = {each.entity_id for each in article(text).entities}
    claimants = [claim.claimant for claim in article(text).claims]
    assert len(claimants) >= 3
    assert {claimant.entity_id for claimant in claimants} <= ids
