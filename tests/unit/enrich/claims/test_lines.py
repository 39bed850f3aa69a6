"""One sentence at a time through all enrichers: sides, bounds, days, viewpoints, and what must not differ by order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimstream_schemas.claim import Claim, Quantity
from tests.unit.each import each
from tests.unit.enrich.claims.lines import LINES
from tests.unit.enrich.claims.lines_second import LINES_SECOND
from tests.unit.enrich.claims.lines_third import LINES_THIRD
from tests.unit.enrich.claims.stored import claims_in

TOLD = LINES | LINES_SECOND | LINES_THIRD
_SIGNS = {"at_least": ">=", "at_most": "<=", "about": "~", "exactly": ""}


def amount(quantity: Quantity) -> str:
    if quantity.qualifier == "range":
        return f"{quantity.low:g}-{quantity.high:g}"
    if quantity.qualifier == "vague":
        return f"{quantity.low:g}..."
    return f"{_SIGNS[quantity.qualifier]}{quantity.value:g}"


def day(value: str) -> str:
    return value.removeprefix("2024-")


def written(claim: Claim) -> str:
    head = f"{claim.claimant.name} ({claim.claimant.party}) {claim.act}"
    quantity = claim.quantity
    if quantity is None:
        return head
    marks = {
        "denied": claim.polarity == "denied",
        claim.modality: claim.modality != "actual",
        "previous": quantity.previous,
        "background": claim.background,
    }
    flags = "".join(f" {mark}" for mark, given in marks.items() if given)
    when = day(claim.event_time.start) if claim.event_time else "-"
    affected = f"{quantity.affected.party}/{quantity.affected.role}"
    said = day(claim.claimed_at.value)
    return f"{head}: {quantity.measure} {amount(quantity)} of {affected}, {when}, {said}, {claim.viewpoint}{flags}"


@each("text", TOLD)
def test_claims_of_a_sentence(text: str) -> None:
    assert [written(claim) for claim in claims_in(text)] == TOLD[text]


def test_every_number_stands_where_it_says() -> None:
    for text, quantity in ((t, c.quantity) for t in TOLD for c in claims_in(t) if c.quantity):
        assert text[quantity.start : quantity.end] == quantity.text
        assert quantity.low is None or quantity.high is None or quantity.low <= quantity.high
        if quantity.value is not None:
            assert quantity.value in (quantity.low, quantity.high)


@given(st.sampled_from(sorted(TOLD)))
def test_the_same_sentence_gives_the_same_ids(text: str) -> None:
    again = claims_in.__wrapped__(text)
    assert [claim.claim_id for claim in again] == [claim.claim_id for claim in claims_in(text)]
