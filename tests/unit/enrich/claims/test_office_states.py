"""Whose an office is that names no state, which body a noun calls back, and who is cited for a count."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.body_kinds import is_office, is_state_body
from claimstream_enrich.claims.chains import Chained
from claimstream_enrich.claims.sole_speakers import sole_speaker
from claimstream_enrich.claims.statements import Statement
from claimstream_enrich.claims.tallies import is_of_place, tallied
from claimstream_enrich.tree import Tree
from tests.unit.each import each
from tests.unit.enrich.claims.office_texts import OFFICES
from tests.unit.enrich.claims.test_speaking import cited
from tests.unit.enrich.claims.trees import trees


@each("text", OFFICES)
def test_who_is_cited_and_for_which_state(text: str) -> None:
    assert cited(text) == OFFICES[text]


@each(
    ("name", "state"),
    [
        ("Example Headquarters", True),
        ("Dam Repair Secretariat", True),
        ("research institute", False),
        ("health institute", True),
    ],
)
def test_what_a_body_is_called(name: str, state: bool) -> None:
    assert (is_office(name) or is_state_body(name)) == state


@given(trees(), st.data())
def test_a_tally_is_cited_with_its_count_and_without_its_source(tree: Tree, data: st.DataObject) -> None:
    figured = frozenset(data.draw(st.sets(st.integers(0, len(tree) - 1))))
    for i in range(len(tree)):
        found = tallied(tree[i], figured)
        if found is None:
            continue
        inside = {at for start, end in found.content for at in range(start, end)}
        assert inside & figured
        assert found.source not in inside
        assert i not in inside
        assert isinstance(is_of_place(tree[i]), bool)


@given(trees(), st.data())
def test_a_count_goes_to_a_speaker_of_its_own_sentence(tree: Tree, data: st.DataObject) -> None:
    places = st.integers(0, len(tree) - 1)
    hubs = sorted(data.draw(st.sets(places, max_size=4)))
    said = [Statement((hub, hub + 1), "say", "state", data.draw(places), ((hub, hub + 1),), True, hub) for hub in hubs]
    at = data.draw(places)
    found = sole_speaker(tree, [Chained(each_said) for each_said in said], hubs, at)
    assert found is None or tree[at].sent.start <= hubs[found] < tree[at].sent.end
