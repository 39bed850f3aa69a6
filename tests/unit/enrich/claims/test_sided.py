"""Bands and states: whose loss it is and who speaks for whom; which names are bands; how closing cues are read."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.affected_places import theatre_of
from claimstream_enrich.claims.attribution import find_statements
from claimstream_enrich.claims.bands import band_at, band_before
from claimstream_enrich.claims.closing import closing
from claimstream_enrich.claims.harmers import foe_of, subject_of
from claimstream_enrich.tree import Tree
from tests.unit.each import each
from tests.unit.enrich.claims.sided_texts import SIDED, Row
from tests.unit.enrich.claims.stored import claims_in, doc
from tests.unit.enrich.claims.trees import trees

PARTIES = st.sampled_from(["Chad", "Peru", "River Army", "Marsh Front"])
NAMED = st.lists(st.tuples(st.integers(0, 60), PARTIES), unique_by=lambda named: named[0]).map(sorted)


def rows(text: str) -> list[Row]:
    found = [(c, c.quantity) for c in claims_in(text) if c.quantity]
    return [(q.text, q.measure, q.affected.party, c.claimant.name, c.claimant.party) for c, q in found]


@each("text", SIDED)
def test_sides_of_claimants_and_counted(text: str) -> None:
    expected = [row if row[3] != "Gazette" else (*row[:3], rows(text)[0][3], None) for row in SIDED[text]]
    assert rows(text) == expected


@given(NAMED, trees())
def test_the_band_named_last_before_a_token(named: list[tuple[int, str]], tree: Tree) -> None:
    for token in tree:
        before = [party for at, party in named if at < token.i]
        only = {party for _, party in named}
        alone = only.pop() if len(only) == 1 else None
        assert band_before(named, token) == (before[-1] if before else alone)
        assert band_at(named, token.i) == dict(named).get(token.i)


@given(trees())
def test_a_closing_cue_says_what_stands_before_its_speaker(tree: Tree) -> None:
    for token in tree:
        if (closed := closing(token)) is not None:
            speaker, said = closed
            assert said[0] == token.sent.start
            assert said[-1] < speaker.i < token.i


@given(trees())
def test_a_subject_is_found_in_any_tree(tree: Tree) -> None:
    for token in tree:
        subject = subject_of(token)
        assert subject is None or subject.i != token.i


@given(st.frozensets(st.frozensets(PARTIES, min_size=2, max_size=2)))
def test_a_war_is_in_the_country_that_all_fight(opposed: frozenset[frozenset[str]]) -> None:
    theatre = theatre_of(opposed)
    assert theatre is None or all(theatre in pair for pair in opposed)
    assert theatre in (None, "Chad", "Peru")


@given(st.frozensets(st.frozensets(PARTIES, min_size=2, max_size=2)), PARTIES)
def test_a_foe_is_the_only_one(opposed: frozenset[frozenset[str]], party: str) -> None:
    foe = foe_of(party, opposed)
    assert foe is None or [pair for pair in opposed if party in pair] == [frozenset((party, foe))]


def test_a_relative_clause_is_no_closing_cue() -> None:
    text = "A strike on a school in Chad killed 22 people, 18 of them children, residents and doctors say."
    assert [s.lemma for s in find_statements(doc(text), [], frozenset())] == ["say"]
