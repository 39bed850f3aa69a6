"""Whose people and arms are counted in wars, at borders and at sea; what an outlet's name and a namesake tell."""

from __future__ import annotations

from claimstream_enrich.claims.datelines import country_of_outlet
from claimstream_enrich.enrichers.namesakes import towns_among, towns_of
from claimstream_enrich.known_names import known_names
from claimstream_schemas.article import Entity
from tests.unit.each import each
from tests.unit.enrich.claims.stored import claims_in
from tests.unit.enrich.claims.warring_texts import WARRING


@each("text", WARRING)
def test_each_figure_has_the_side_of_those_it_counts(text: str) -> None:
    assert [(c.quantity.text, c.quantity.affected.party) for c in claims_in(text) if c.quantity] == WARRING[text]


@each(
    ("outlet", "country"),
    [
        ("Bangkok Evening Mail", "Thailand"),
        ("Voice of Kenya", "Kenya"),
        ("The Irish Mail", "Ireland"),
        ("La Hora de Barranquilla", "Colombia"),
        ("Mombasa Courier", "Kenya"),
        ("Meridian Wire", None),
        ("La Frontera", None),
        ("Example Wire", None),
    ],
)
def test_an_outlet_s_name_tells_its_country(outlet: str, country: str | None) -> None:
    assert country_of_outlet(outlet) == country


def _town(name: str, party: str | None) -> Entity:
    mention = {"start": 0, "end": len(name), "text": name}
    of_name = {"entity_id": name.lower(), "name": name, "type": "GPE"}
    return Entity.model_validate({**of_name, "party": party, "mentions": [mention]})


VIEDMA, ROSARIO, PIURA = _town("Viedma", "Argentina"), _town("Paraná", "Argentina"), _town("Piura", "Peru")


@each(
    ("text", "entities", "known"),
    [
        ("Peru mourns. Peruvian nurses at Viedma hospital.", (VIEDMA, PIURA), {"Peru"}),
        ("Peru mourns. Peruvian nurses at Viedma and Paraná.", (VIEDMA, ROSARIO), {"Peru", "Argentina"}),
        ("Peru and Argentina mourn. Peruvian nurses at Viedma.", (VIEDMA,), {"Peru", "Argentina"}),
        ("Nurses at Viedma in Peru.", (VIEDMA,), None),
    ],
)
def test_one_town_alone_brings_in_no_country(text: str, entities: tuple[Entity, ...], known: set[str] | None) -> None:
    meant = towns_of(known_names(text), towns_among(entities), own_states=False)
    assert meant == (None if known is None else frozenset(known))
