"""Verbs and nouns that only WordNet knows: what is counted, who says it, and where the same words mean other things."""

from __future__ import annotations

from tests.unit.each import each
from tests.unit.enrich.claims import unlisted_second, unlisted_texts
from tests.unit.enrich.claims.stored import claims_in

COUNTED = unlisted_texts.COUNTED | unlisted_second.COUNTED
TOLD = unlisted_texts.TOLD | unlisted_second.TOLD
NO_HARM = (*unlisted_texts.NO_HARM, *unlisted_second.NO_HARM)
NOBODY_SAYS = (*unlisted_texts.NOBODY_SAYS, *unlisted_second.NOBODY_SAYS)
HARMLESS = frozenset(("other", "present", "money"))
MISREAD = frozenset((
    "Gunmen snatched 17 schoolgirls from a dormitory at dawn, the bishop said.",
    "The blast crippled five dockers for life, their union said.",
    "Two toddlers were smothered in the crush, the coroner said.",
    "The mob disfigured three nuns with acid, the abbess said.",
    "The morgue holds 22 cadavers from the wreck, its director said.",
    "The prosecutor ascertained that five guards had been killed.",
    "The general foresaw that 500 of his men would be killed.",
    "The novel has five murders, a critic said.",
    "Critics bruised the egos of six directors, the paper said.",
    "Militants disembowelled two herders near the well, an elder said.",
    "Acid blinded three pupils in the laboratory, the headmaster said.",
    "Arsonists firebombed nine shops on the square, the fire chief said.",
    "Hail smashed 70 greenhouses in the valley, growers said.",
    "A gunman picked off three sentries on the wall, the captain said.",
    "Four grenadiers were captured at dawn, the rebels said.",
    "Seven carabinieri were hurt in the clash, the prefect said.",
    "Villagers found 11 skeletons in a pit, the priest said.",
    "The teacher neutralised two bullies with a joke, a parent said.",
    "Our team annihilated the 11 visitors from the coast, the coach said.",
    "The play imprisons four actors in a lift for two hours, a critic said.",
))  # fmt: skip
"""What is still read wrong: words that WordNet has in another sense first, and figures of speech."""


@each("text", [text for text in COUNTED if text not in MISREAD])
def test_what_is_counted(text: str) -> None:
    (quantity,) = [claim.quantity for claim in claims_in(text) if claim.quantity]
    assert (quantity.value, quantity.measure, quantity.affected.role) == COUNTED[text]


@each("text", [text for text in TOLD if text not in MISREAD])
def test_who_says_it(text: str) -> None:
    (claim,) = [claim for claim in claims_in(text) if claim.quantity]
    who, acts, value, measure = TOLD[text]
    assert claim.quantity is not None
    assert claim.claimant.name.lower().endswith(who)
    assert claim.act in acts.split()
    assert (claim.quantity.value, claim.quantity.measure) == (value, measure)


@each("text", [text for text in NO_HARM if text not in MISREAD])
def test_the_same_words_of_something_else(text: str) -> None:
    assert {claim.quantity.measure for claim in claims_in(text) if claim.quantity} <= HARMLESS


@each("text", NOBODY_SAYS)
def test_who_cites_nobody(text: str) -> None:
    assert {claim.claimant.type for claim in claims_in(text)} <= {"OUTLET"}


def test_the_gaps_are_of_these_texts() -> None:
    assert {*COUNTED, *TOLD, *NO_HARM} >= MISREAD
    assert not COUNTED.keys() & {*NO_HARM}
