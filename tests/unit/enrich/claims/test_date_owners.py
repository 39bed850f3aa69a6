"""To which words a date belongs: states, reports that are given out, nouns for events, comparisons. Parsed by hand."""

from __future__ import annotations

import pytest

from claimstream_enrich.claims.dates_of import is_issued, is_of_old_count, moves_count, tells_state
from claimstream_enrich.claims.episodes import is_of_event
from claimstream_enrich.claims.reading import Reading, read
from claimstream_enrich.tree import Tree
from claimstream_schemas.article import Publication
from tests.articles import raw_article
from tests.unit.enrich.hand_parses import tree


def reading(doc: Tree) -> Reading:
    return read(raw_article(text=doc.text), doc, Publication(published_at="2024-03-15", basis="given"))


@pytest.mark.parametrize(
    ("tokens", "verb", "expected"),
    [
        (
            "Nine/NUM/nsubjpass/4 were=be/AUX/aux/4 still/ADV/advmod/4 being=be/AUX/auxpass/4 "
            "treated=treat/VERB/ROOT/4",
            4,
            True,
        ),
        ("Nine/NUM/nsubjpass/2 were=be/AUX/auxpass/2 treated=treat/VERB/ROOT/2", 2, False),
        ("Nine/NUM/nsubj/1 remained=remain/VERB/ROOT/1 missing/ADJ/acomp/1", 1, True),
        ("Nine/NUM/nsubj/1 died=die/VERB/ROOT/1", 1, False),
    ],
)
def test_a_state_that_goes_on_is_told_from_what_happened(tokens: str, verb: int, expected: bool) -> None:
    assert tells_state(tree(tokens)[verb]) is expected


def test_a_report_is_given_out_by_a_verb_beneath_it() -> None:
    doc = tree(
        "She/PRON/nsubj/1 said=say/VERB/ROOT/1 in/ADP/prep/1 reports=report/NOUN/pobj/2 published=publish/VERB/acl/3 "
        "Tuesday/PROPN/npadvmod/4"
    )
    assert [token.text for token in doc if is_issued(token)] == ["published"]


@pytest.mark.parametrize(("subject", "expected"), [("toll", True), ("number", True), ("mayor", False), ("fire", False)])
def test_a_toll_is_so_many_and_nothing_else_is(subject: str, expected: bool) -> None:
    doc = tree(f"The/DET/det/1 {subject}/NOUN/nsubj/2 was=be/AUX/ROOT/2 9/NUM/attr/2")
    assert moves_count(doc[2]) is expected


@pytest.mark.parametrize(
    ("tokens", "root", "expected"),
    [
        ("After/ADP/ROOT/0 Monday/PROPN/poss/3 's/PART/case/1 quakes=quake/NOUN/pobj/0", 1, True),
        ("the/DET/det/2 Monday/PROPN/compound/2 blast/NOUN/ROOT/2", 1, True),
        ("Monday/PROPN/poss/2 's/PART/case/0 statement/NOUN/ROOT/2", 0, False),
        ("It/PRON/nsubj/1 sank=sink/VERB/ROOT/1 Monday/PROPN/npadvmod/1", 2, False),
    ],
)
def test_a_date_beside_a_noun_for_an_event_is_the_events(tokens: str, root: int, expected: bool) -> None:
    assert is_of_event(reading(tree(tokens)), root) is expected


@pytest.mark.parametrize(("word", "expected"), [("than", True), ("as", True), ("late", False)])
def test_a_day_of_comparison_is_that_of_an_old_count(word: str, expected: bool) -> None:
    doc = tree(
        f"Nine/NUM/nsubj/1 died=die/VERB/ROOT/1 fewer/ADJ/advmod/1 {word}/ADP/prep/1 on/ADP/prep/3 Monday/PROPN/pobj/4"
    )
    assert is_of_old_count(reading(doc), 5) is expected
