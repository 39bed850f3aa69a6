"""Days told beside what happened: an offer made on Friday, a speaker who gave the figure on Friday, days into a war."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimstream_enrich.claims.dates_of import is_made, repeats_count
from claimstream_enrich.claims.episodes import is_of_event
from tests.unit.enrich.claims.stored import reading
from tests.unit.enrich.hand_parses import tree

OFFER = (
    "Her/PRON/poss/1/PRP$ offer/NOUN/nsubj/9/NN to/PART/aux/3/TO free/VERB/acl/1/VB nine/NUM/nummod/5/CD "
    "men/NOUN/dobj/3/NNS ,/PUNCT/punct/5/, {verb}/VERB/acl/5/VBN on/ADP/prep/7/IN stands=stand/VERB/ROOT/9/VBZ"
)


@pytest.mark.parametrize(("verb", "made"), [("made=make", True), ("voiced=voice", False), ("held=hold", False)])
def test_an_offer_has_the_day_it_was_made_however_the_parser_hangs_it(verb: str, made: bool) -> None:
    doc = tree(OFFER.format(verb=verb))
    assert is_made(doc[7], 1) is made
    assert not is_made(doc[7], 4), "of another noun"
    assert not is_made(doc[3], 1), "what is offered"


@pytest.mark.parametrize(
    ("verb", "thing", "repeats"),
    [("repeated=repeat", "figure", True), ("gave=give", "toll", True), ("saw=see", "mayor", False)],
)
def test_a_speaker_may_have_given_the_figure_on_another_day(verb: str, thing: str, repeats: bool) -> None:
    doc = tree(
        f"Orla/PROPN/nsubj/5/NNP ,/PUNCT/punct/0/, who/PRON/nsubj/3/WP {verb}/VERB/relcl/0/VBD {thing}/NOUN/dobj/3/NN "
        "spoke=speak/VERB/ROOT/5/VBD"
    )
    assert repeats_count(doc[3], 0) is repeats
    assert not repeats_count(doc[3], 4)
    assert not repeats_count(doc[3], None)


@pytest.mark.parametrize(("noun", "event"), [("flood", True), ("talks=talk", False)])
def test_days_into_an_event_are_of_it(noun: str, event: bool) -> None:
    doc = tree(
        "It/PRON/nsubj/1/PRP rained=rain/VERB/ROOT/1/VBD nine/NUM/nummod/3/CD days=day/NOUN/npadvmod/4/NNS "
        f"into/ADP/prep/1/IN the/DET/det/6/DT {noun}/NOUN/pobj/4/NN"
    )
    assert is_of_event(replace(reading("said"), doc=doc), 4) is event
