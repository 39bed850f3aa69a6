"""Days and flags of figures in short reports: the story a paragraph tells, old values, old episodes, plans."""

from __future__ import annotations

from functools import cache

from claimstream_schemas.claim import Claim
from tests.unit.each import each
from tests.unit.enrich.claims.scene_texts import SCENES
from tests.unit.enrich.claims.scene_texts_later import SCENES_LATER
from tests.unit.enrich.claims.stored import claims_in

TOLD = SCENES | SCENES_LATER


@cache
def counted(text: str) -> dict[str, Claim]:
    return {claim.quantity.text: claim for claim in claims_in(text) if claim.quantity is not None}


def said(claim: Claim) -> str:
    marks = {
        "previous": claim.quantity is not None and claim.quantity.previous,
        "background": claim.background,
        "denied": claim.polarity == "denied",
        "projected": claim.modality != "actual",
    }
    day = claim.event_time.start if claim.event_time else "-"
    return " ".join([day, *(mark for mark, is_set in marks.items() if is_set)])


@each("text", TOLD)
def test_each_figure_has_the_day_of_what_it_counts(text: str) -> None:
    found = counted(text)
    assert {number: said(found[number]) for number in TOLD[text] if number in found} == TOLD[text]


@each("text", TOLD)
def test_an_old_value_was_told_after_it_happened_and_not_after_the_new_one(text: str) -> None:
    found = list(counted(text).values())
    for claim in found:
        if claim.quantity is None or not claim.quantity.previous:
            continue
        assert claim.event_time is not None
        assert claim.event_time.start <= claim.claimed_at.value
        assert claim.claimed_at.value <= max(other.claimed_at.value for other in found)


@each("text", TOLD)
def test_an_old_value_points_to_the_new_one(text: str) -> None:
    found = counted(text)
    by_id = {claim.claim_id: claim for claim in found.values()}
    for claim in found.values():
        if claim.quantity is not None and claim.quantity.previous and claim.superseded_by is not None:
            heir = by_id[claim.superseded_by].quantity
            assert heir is not None
            assert not heir.previous
            assert heir.measure == claim.quantity.measure
