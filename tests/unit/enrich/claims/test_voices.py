"""Who says it, how, and through whom: on many topics; and what holds for every statement."""

from __future__ import annotations

import pytest

from claimstream_schemas.claim import Claim
from tests.unit.each import each
from tests.unit.enrich.claims.make_parses import spoken
from tests.unit.enrich.claims.stored import claims_in
from tests.unit.enrich.claims.texts import SOURCE
from tests.unit.enrich.claims.voices import VOICES

VIEWPOINTS = {
    "The Rapid Support Forces said they had seized a base in Darfur and captured 60 Sudanese soldiers.": "adversary",
    "Boko Haram claimed it had killed 25 Chadian soldiers on Lake Chad.": "adversary",
    "Fighting raged between Ethiopia and Eritrea. Ethiopia said it had killed 80 Eritrean soldiers.": "adversary",
    "Islamist fighters of the Ansar Front said on Telegram that they had killed 9 Malian soldiers.": "adversary",
    "Eritrean President Amare Weldu said his country had lost 30 soldiers.": "own",
    "New Delhi said 20 of its soldiers were killed in clashes with Chinese troops.": "own",
    "According to Kenya's coastguard, 31 passengers drowned when the ferry sank off Lamu.": "own",
    "A report by the United Nations says 7,000 people have fled El Fasher since April.": "third_party",
}


def statements(text: str) -> list[Claim]:
    """The first claim of each statement, without the outlet's own."""
    firsts = {claim.statement_id: claim for claim in reversed(claims_in(text)) if claim.claimant.type != "OUTLET"}
    return [claim for claim in claims_in(text) if firsts.get(claim.statement_id) is claim]


def written(claim: Claim) -> str:
    said = f"{claim.claimant.name} ({claim.claimant.party}) {claim.act} {claim.style}"
    denied = " denied" if claim.polarity == "denied" else ""
    links = [link.name for link in claim.attribution[1:] if link.name != claim.claimant.name]
    return said + denied + (f" via {','.join(links)}" if links else "")


@each(("kind", "text"), [(kind, text) for kind, texts in VOICES.items() for text in texts])
def test_statements(kind: str, text: str) -> None:
    assert [written(claim) for claim in statements(text)] == VOICES[kind][text]


def test_what_is_said_holds_neither_its_source_nor_its_cue() -> None:
    for claim in (claim for text in spoken() for claim in statements(text)):
        for span in claim.content:
            assert claim.cue.start is None or not span.start <= claim.cue.start < span.end, claim.text
            assert claim.claimant.start is None or not span.start <= claim.claimant.start < span.end, claim.text


def test_the_chain_begins_with_the_outlet_and_names_each_link_once() -> None:
    for claim in (claim for text in spoken() for claim in claims_in(text)):
        names = [link.name for link in claim.attribution]
        assert names[0] == SOURCE
        assert sorted(set(names)) == sorted(names)
        assert claim.claimant.name in names


@pytest.mark.parametrize("text", VIEWPOINTS)
def test_whose_side_a_figure_is_told_from(text: str) -> None:
    assert [claim.viewpoint for claim in claims_in(text)] == [VIEWPOINTS[text]]


def test_both_sides_have_statements_of_their_own() -> None:
    one, other = claims_in("India and China accused each other of breaking the border accord.")
    assert {one.claimant.party, other.claimant.party} == {"India", "China"}
    assert one.statement_id != other.statement_id
    assert one.span == other.span
