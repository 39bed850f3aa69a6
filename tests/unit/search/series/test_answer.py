"""The whole answer: what was asked, what was known when, what an outlet changed, and that order does not matter."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimstream_search.series.answer import evidence, series
from claimstream_search.series.claims import read
from claimstream_search.series.edits import Revision
from claimstream_search.series.question import AsOf, Question
from tests.unit.search.series.sayings import ask, claims, points, relations, saying

V = "Veldane"
SAID = [
    saying(49, qualifier="at_least"),
    saying(49, qualifier="at_least", source="Coast Post"),
    saying(105, day="2031-05-03", who="Odalys Brennick"),
    saying(100, party=V, day="2031-05-03", viewpoint="adversary"),
    saying(100, party=V, day="2031-05-03", qualifier="at_most", source="Coast Post", viewpoint="adversary"),
    saying(50, party=V, affected=V),
    saying(71, party=V, affected=V, day="2031-05-03", article="x"),
    saying(50, party=V, affected=V, day="2031-05-02", at="2031-05-03T12:00:00Z", article="x", previous=True),
    saying(49, day="2031-05-04", party=V, denied=True),
    saying(120, party=None, source="Island Echo", affected=None),
    saying(30_000, background=True),
    saying(300, event="2030-01-01", day="2030-01-02"),
    saying(7, article="e", at="2031-05-02T10:00:00Z", role="child", source="Island Echo"),
    saying(8, article="e", at="2031-05-02T16:00:00Z", role="child", source="Island Echo", revision="2"),
]


def test_the_range_is_between_the_last_figures_and_says_whose_they_are() -> None:
    answer = ask(*SAID, affected=("Quarnholt",), roles=("any",), start="2031-01-01")
    assert (answer["range"]["low"], answer["range"]["high"]) == (100, 105)
    assert [(one["claimant_party"], one["value"], one["viewpoint"]) for one in answer["range"]["by"]] == [
        ("Quarnholt", 105, "own"),
        (V, 100, "adversary"),
    ]
    bounds = {"open_low": False, "open_high": False}
    assert answer["range"]["viewpoints"] == {
        "adversary": {"low": 100, "high": 100, **bounds},
        "own": {"low": 105, "high": 105, **bounds},
    }


@pytest.mark.parametrize(
    ("said", "low", "high", "open_low", "open_high"),
    [
        ([saying(49, qualifier="at_least")], 49, 49, False, True),
        ([saying(135), saying(100, party=V, qualifier="at_most")], 100, 135, True, False),
        ([saying(None, low=24, qualifier="vague")], 24, 24, False, True),
        ([saying(None, low=10, high=12, qualifier="range"), saying(5, party=V)], 5, 12, False, False),
    ],
)
def test_a_range_may_be_open(said: list[Any], low: int, high: int, open_low: bool, open_high: bool) -> None:
    found = ask(*said)["range"]
    assert (found["low"], found["high"], found["open_low"], found["open_high"]) == (low, high, open_low, open_high)


def test_several_counts_have_several_ranges() -> None:
    answer = ask(*SAID)
    assert answer["range"] is None
    assert len(answer["ranges"]) == 4


def test_a_claimant_asked_for_is_shown_beside_what_is_said_against_him() -> None:
    answer = ask(*SAID, claimant_parties=("veldane",), affected=("Quarnholt",))
    assert {one["claimant_party"] for one in answer["series"]} == {V}
    assert {one["type"] for one in answer["relations"]} == {"repeats", "contradicts", "corroborates", "denies"}


@pytest.mark.parametrize(
    ("asked", "values"),
    [
        ({"measures": ("wounded",)}, set()),
        ({"affected": ("QUARNHOLT",), "roles": ("child",)}, {7, 8}),
        ({"start": "2031-05-02"}, set()),
        ({"end": "2030-12-31"}, {300}),
        ({"affected": ("Nowhere",)}, set()),
    ],
)
def test_only_what_was_asked_for(asked: dict[str, Any], values: set[int]) -> None:
    assert {p["value"] for one in ask(*SAID, **asked)["series"] for p in one["points"]} == values


def test_what_was_known_then() -> None:
    answer = ask(*SAID, known="2031-05-02T23:59:00.000000Z", start="2031-01-01", roles=("any",))
    assert points(answer) == [("2031-05-02", 49, "live")]
    assert points(answer, V) == [("2031-05-02", 50, "live")]
    assert answer["as_of"] == "2031-05-02T23:59:00.000000Z"


def test_what_was_said_but_not_published_was_not_known() -> None:
    late = saying(9, day="2031-05-02", at="2031-05-05T00:00:00Z")
    assert ask(late, known="2031-05-04T00:00:00.000000Z")["series"] == []
    assert ask(late, known="2031-05-05T00:00:00.000000Z")["series"]


def test_two_times_tell_the_change_between_them() -> None:
    times = ("2031-05-09T00:00:00.000000Z", "2031-05-02T23:00:00.000000Z")
    answer = ask(*SAID, known=times, affected=("Quarnholt",), roles=("any",), start="2031-01-01")
    change = answer["change"]
    assert (change["from"], change["to"]) == (times[1], times[0])
    assert [(one["claimant_party"], one["value"]) for one in change["points"]["new"]] == [("Quarnholt", 105), (V, 100)]
    assert [(one["claimant_party"], one["value"]) for one in change["points"]["superseded"]] == [("Quarnholt", 49)]
    assert {one["type"] for one in change["relations"]} >= {"revises", "contradicts"}
    (moved,) = change["ranges"]
    assert (moved["before"]["high"], moved["after"]["low"], moved["after"]["high"]) == (49, 100, 105)
    assert "change" not in ask(*SAID)


def test_an_outlets_edit_takes_its_old_claim_out_and_is_no_revision() -> None:
    said = [
        saying(4, at="2031-05-02T08:00:00Z"),
        saying(7, article="e", at="2031-05-02T10:00:00Z", source="Echo"),
        saying(8, article="e", at="2031-05-02T16:00:00Z", source="Echo", revision="2"),
    ]
    answer = ask(*said)
    assert relations(answer, said) == {("revises", ("Quarnholt", 4), ("Quarnholt", 8))}
    assert [value for _, value, status in points(answer) if status == "live"] == [8]
    (edit,) = answer["edits"]
    assert (edit["from"], edit["to"], edit["source"]) == (said[1]["claim_id"], said[2]["claim_id"], "Echo")
    assert edit["why"] == "Echo changed its article: it had 7 from Quarnholt, and now has 8."
    gone = answer["series"][0]["points"][1]
    assert (gone["value"], gone["edited"], gone["independent_sources"], gone["reason"]) == (7, True, 0, edit["why"])
    before = ask(*said, known="2031-05-02T12:00:00.000000Z")
    assert points(before)[-1] == ("2031-05-02", 7, "live")
    assert before["edits"] == []


def test_an_edit_that_keeps_the_number_is_none() -> None:
    said = [saying(7, article="e"), saying(7, article="e", revision="2", at="2031-05-03T10:00:00Z", day="2031-05-03")]
    answer = ask(*said)
    assert (answer["edits"], points(answer)) == ([], [("2031-05-03", 7, "live")])


def test_a_claim_that_the_new_text_lacks_is_taken_out() -> None:
    old = saying(7, article="e", at="2031-05-02T10:00:00Z")
    newest = Revision(old["article_id"], "2", "2031-05-02T11:00:00.000000Z", "2031-06-02T00:00:00.000000Z")
    answer = series(claims(old), Question(), [newest])
    assert answer["series"] == []
    assert answer["edits"][0]["to"] is None
    assert answer["edits"][0]["why"].endswith("and no longer gives it.")
    assert series(claims(old), Question(as_of=(AsOf("2031-05-02T10:30:00.000000Z"),)), [newest])["edits"] == []


def test_of_revisions_published_at_once_the_one_received_last_stands() -> None:
    said = [
        saying(7, article="e", received="2031-06-02T00:00:00Z"),
        saying(8, article="e", received="2031-06-01T00:00:00Z", revision="2"),
    ]
    assert [value for _, value, status in points(ask(*said)) if status == "live"] == [7]


EXPECTED = json.dumps(ask(*SAID))


@settings(max_examples=200, deadline=None)
@given(st.randoms(use_true_random=False), st.integers(0, 5))
def test_no_order_repetition_or_late_arrival_changes_a_byte(chance: random.Random, again: int) -> None:
    given_again = chance.choices(SAID, k=again)
    arrived = [
        one | {"received_at": f"2031-07-{chance.randrange(1, 29):02}T00:00:00Z"} for one in [*SAID, *given_again]
    ]
    chance.shuffle(arrived)
    assert json.dumps(ask(*arrived)) == EXPECTED


@given(st.lists(st.sampled_from(SAID), unique_by=lambda one: str(one["claim_id"])))
def test_every_answer_holds_together(said: list[Any]) -> None:
    answer = ask(*said)
    ids = {one["claim_id"] for one in said}
    for one in answer["series"]:
        assert any(point["status"] == "live" for point in one["points"]) == (one["status"] == "live")
        assert [point["claimed_at"] for point in one["points"]] == sorted(p["claimed_at"] for p in one["points"])
        assert all(set(point["claim_ids"]) <= ids and point["reports"] <= point["claims"] for point in one["points"])
    assert all({one["from"], one["to"]} <= ids and one["from"] != one["to"] for one in answer["relations"])
    assert len({(r["type"], r["from"], r["to"]) for r in answer["relations"]}) == len(answer["relations"])
    assert all(one["low"] <= one["high"] for one in answer["ranges"])


def test_groups_keep_all_claims_of_a_usual_answer() -> None:
    said = [saying(9, source=f"Outlet {number}") for number in range(90)]
    (group,) = evidence([claim for claim in map(read, said) if claim], Question()).groups
    assert (group.claims, group.articles, len(group.first)) == (90, 90, 90)
