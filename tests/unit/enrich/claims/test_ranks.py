"""Whom an army loses: fighters, though the words for them say only `men` or nothing at all."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.counted import Counted
from claimstream_enrich.claims.figure import Figure
from claimstream_enrich.claims.quantities import Number
from claimstream_enrich.claims.ranks import ranked
from claimstream_enrich.claims.reading import Reading, read
from claimstream_enrich.claims.speakers import Speaker
from claimstream_schemas.claim import Affected, Measure, Role
from tests.unit.enrich.claims.make_parses import article_of
from tests.unit.enrich.claims.stored import PUBLICATION, doc
from tests.unit.enrich.claims.texts import Sample

LOST = '"Our unit lost four men and 11 were wounded," a captain said.'
MEN, FOUR, ELEVEN = 5, 4, 7
"""Tokens of the text."""
ARMY = Speaker("Peruvian army", "ORG", None, None, "Peru", None, "the peruvian army")
CLUB = Speaker("River Club", "ORG", None, None, None, None, "the river club")


@cache
def reading() -> Reading:
    return read(article_of(Sample(LOST)), doc(LOST), PUBLICATION)


def lost(at: int, group: int, measure: Measure = "killed", role: Role = "any") -> Figure:
    signal = next(token.i for token in reading().doc if token.lemma_ == "lose")
    return Figure(Number(at, at + 1, at, 4.0, 4.0, 4.0, "exactly"), measure, "person", role, group, signal)


@pytest.mark.parametrize(("speaker", "role"), [(ARMY, "military"), (CLUB, "any"), (None, "any")])
def test_the_men_that_a_force_has_lost_are_fighters(speaker: Speaker | None, role: Role) -> None:
    assert ranked(reading(), lost(FOUR, MEN), speaker, Counted()).role == role


def test_a_bare_number_goes_on_with_fighters_of_its_sentence() -> None:
    counted = Counted()
    assert ranked(reading(), lost(ELEVEN, ELEVEN, "wounded"), ARMY, counted).role == "any"
    counted.add(lost(FOUR, MEN, role="military"), Affected(party="Peru", role="military"))
    assert ranked(reading(), lost(ELEVEN, ELEVEN, "wounded"), ARMY, counted).role == "military"


@given(st.sampled_from(["money", "displaced", "present", "destroyed", "sick", "rescued", "other"]))
def test_only_losses_make_fighters(measure: Measure) -> None:
    assert ranked(reading(), lost(FOUR, MEN, measure), ARMY, Counted()).role == "any"


@given(st.sampled_from(["child", "civilian", "police", "medic", "journalist"]))
def test_a_role_told_stays(role: Role) -> None:
    assert ranked(reading(), lost(FOUR, MEN, role=role), ARMY, Counted()).role == role
