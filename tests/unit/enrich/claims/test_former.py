"""Which figures are older values of a count, and what goes with a time by the words around it."""

from __future__ import annotations

from functools import cache

import pytest

from claimstream_enrich.claims.comparisons import is_up_from
from claimstream_enrich.claims.dates_of import finds_dead, moves_count, was_done_by
from claimstream_enrich.claims.figure import Figure
from claimstream_enrich.claims.former import with_former
from claimstream_enrich.claims.measures import find_figures
from claimstream_enrich.claims.quantities import find_numbers
from claimstream_enrich.tree import tree_of
from tests.unit.each import each
from tests.unit.enrich.claims.scene_texts import SCENES
from tests.unit.enrich.claims.stored import parse
from tests.unit.enrich.hand_parses import tree


@cache
def figures(text: str) -> tuple[Figure, ...]:
    doc = tree_of(parse(text))
    return tuple(find_figures(doc, find_numbers(doc), frozenset()))


@each("text", SCENES)
def test_only_what_is_outdated_changes(text: str) -> None:
    before, after = figures(text), with_former(tree_of(parse(text)), figures(text))
    assert [figure.number for figure in after] == [figure.number for figure in before]
    assert [figure.measure for figure in after] == [figure.measure for figure in before]
    changed = [new for old, new in zip(before, after, strict=True) if old != new]
    assert all(figure.previous and not figure.part for figure in changed)


@each("text", SCENES)
def test_once_is_enough(text: str) -> None:
    doc = tree_of(parse(text))
    once = with_former(doc, figures(text))
    assert with_former(doc, once) == once


@each("text", SCENES)
def test_the_first_figure_of_a_measure_replaces_none(text: str) -> None:
    seen = set()
    for old, new in zip(figures(text), with_former(tree_of(parse(text)), figures(text)), strict=True):
        assert old == new or old.measure in seen
        seen.add(new.measure)


@pytest.mark.parametrize(
    ("subject", "verb", "counts"),
    [
        ("It/PRON/nsubj/1", "reached=reach", True),
        ("They/PRON/nsubj/1", "reached=reach", False),
        ("toll/NOUN/nsubj/1", "reached=reach", True),
        ("boat/NOUN/nsubj/1", "reached=reach", False),
        ("boat/NOUN/nsubj/1", "said=say", True),
    ],
)
def test_a_count_moves_but_people_go(subject: str, verb: str, counts: bool) -> None:
    doc = tree(f"{subject} {verb}/VERB/ROOT/1/VBD nine/NUM/dobj/1")
    assert moves_count(doc[1]) is counts


@pytest.mark.parametrize(
    ("verb", "object_", "found"),
    [("found=find", "bodies=body", True), ("saw=see", "bodies=body", False), ("found=find", "boats=boat", False)],
)
def test_bodies_are_found_on_another_day(verb: str, object_: str, found: bool) -> None:
    doc = tree(f"They/PRON/nsubj/1 {verb}/VERB/ROOT/1/VBD nine/NUM/nummod/3 {object_}/NOUN/dobj/1/NNS")
    assert finds_dead(doc[1], doc[3]) is found


@pytest.mark.parametrize(
    ("helper", "marked", "done"), [("had", "when", True), ("were", "when", False), ("had", "as", False)]
)
def test_what_had_happened_when_somebody_came_is_older(helper: str, marked: str, done: bool) -> None:
    doc = tree(
        f"{marked}/ADV/advmod/2/WRB we/PRON/nsubj/2/PRP came=come/VERB/advcl/6/VBD ,/PUNCT/punct/6/, "
        f"roofs/NOUN/nsubj/6/NNS {helper}/AUX/aux/6/VBD burned=burn/VERB/ROOT/6/VBN"
    )
    assert was_done_by(doc[2]) is done
    assert not was_done_by(doc[6])


@pytest.mark.parametrize(
    ("word", "after", "previous", "other"),
    [
        ("up", "from", False, True),
        ("down", "from", False, True),
        ("up", "from", True, False),
        ("up", "to", False, False),
    ],
)
def test_a_count_of_another_time_is_no_old_value(word: str, after: str, previous: bool, other: bool) -> None:
    doc = tree(f"{word}/ADV/ROOT/0/RB {after}/ADP/prep/0/IN nine/NUM/pobj/1/CD")
    assert is_up_from(doc[0], previous=previous) is other
