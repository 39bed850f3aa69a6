"""What a party said when, and which of it stands."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.search.series.sayings import ask, points, relations, saying


def test_a_later_figure_takes_the_place_of_an_earlier_one() -> None:
    said = [saying(49, qualifier="at_least"), saying(105, day="2031-05-03")]
    answer = ask(*said)
    assert points(answer) == [("2031-05-02", 49, "superseded"), ("2031-05-03", 105, "live")]
    assert relations(answer, said) == {("revises", ("Quarnholt", 49), ("Quarnholt", 105))}
    first, second = answer["series"][0]["points"]
    assert first["reason"] == "replaced by 105, Quarnholt on 2031-05-03"
    assert (first["value"], first["low"], first["high"], first["qualifier"]) == (49, 49, None, "at_least")
    assert second["reason"] == "the last figure given"


def test_a_repeated_figure_stands_on_all_its_days() -> None:
    said = [saying(49), saying(49, day="2031-05-03")]
    answer = ask(*said)
    assert points(answer) == [("2031-05-02", 49, "live"), ("2031-05-03", 49, "live")]
    assert relations(answer, said) == {("repeats", ("Quarnholt", 49), ("Quarnholt", 49))}


def test_a_figure_that_comes_back_is_new_each_time() -> None:
    said = [saying(7), saying(8, day="2031-05-03"), saying(7, day="2031-05-04")]
    answer = ask(*said)
    assert [status for *_, status in points(answer)] == ["superseded", "superseded", "live"]
    assert relations(answer, said) == {
        ("revises", ("Quarnholt", 7), ("Quarnholt", 8)),
        ("revises", ("Quarnholt", 8), ("Quarnholt", 7)),
    }


def test_within_a_day_publication_orders() -> None:
    said = [saying(4, at="2031-05-02T15:00:00+01:00", source="B"), saying(3, at="2031-05-02T09:00:00Z", source="A")]
    answer = ask(*said)
    assert points(answer) == [("2031-05-02", 3, "superseded"), ("2031-05-02", 4, "live")]


def test_two_officials_in_one_article_stand_beside_each_other() -> None:
    said = [
        saying(4, day="2031-05-01"),
        saying(9, who="Odalys Brennick", article="a"),
        saying(6, who="Harbour Board", article="a"),
        saying(9, who="Harbour Board", day="2031-05-03"),
    ]
    answer = ask(*said)
    assert relations(answer, said) == {
        ("revises", ("Quarnholt", 4), ("Quarnholt", 9)),
        ("revises", ("Quarnholt", 4), ("Quarnholt", 6)),
        ("revises", ("Quarnholt", 6), ("Quarnholt", 9)),
        ("repeats", ("Quarnholt", 9), ("Quarnholt", 9)),
    }


def test_an_outdated_figure_joins_the_point_it_recalls() -> None:
    said = [
        saying(50),
        saying(71, day="2031-05-03"),
        saying(50, day="2031-05-01", at="2031-05-03T12:00:00Z", previous=True),
    ]
    answer = ask(*said)
    assert points(answer) == [("2031-05-02", 50, "superseded"), ("2031-05-03", 71, "live")]
    assert answer["series"][0]["points"][0]["claims"] == 2
    assert ("repeats", ("Quarnholt", 50), ("Quarnholt", 50)) in relations(answer, said)


def test_an_outdated_figure_nobody_else_gave_is_a_point_of_an_earlier_day() -> None:
    said = [saying(71, day="2031-05-03"), saying(50, day="2031-05-02", at="2031-05-03T12:00:00Z", previous=True)]
    answer = ask(*said)
    first = answer["series"][0]["points"][0]
    assert (first["value"], first["status"], first["backdated"]) == (50, "superseded", True)
    assert first["reason"].startswith("called outdated, and replaced by 71")
    assert relations(answer, said) == {("revises", ("Quarnholt", 50), ("Quarnholt", 71))}


def test_an_outdated_figure_of_the_same_day_comes_first() -> None:
    said = [saying(71), saying(50, previous=True)]
    assert points(ask(*said)) == [("2031-05-02", 50, "superseded"), ("2031-05-02", 71, "live")]


def test_the_old_number_beside_the_new_one_is_recalled_not_restated() -> None:
    said = [saying(8), saying(7, day="2031-05-03", article="a"), saying(8, day="2031-05-03", article="a")]
    answer = ask(*said)
    assert [(value, status) for _, value, status in points(answer)] == [
        (8, "superseded"),
        (7, "live"),
        (8, "superseded"),
    ]
    assert relations(answer, said) == {("revises", ("Quarnholt", 8), ("Quarnholt", 7))}


@pytest.mark.parametrize(
    ("loose", "status"),
    [
        ({"value": None, "low": 10, "high": 14, "qualifier": "range"}, "live"),
        ({"value": None, "low": 24, "qualifier": "vague"}, "live"),
    ],
)
def test_words_and_ranges_that_say_nothing_new_replace_nothing(loose: dict[str, Any], status: str) -> None:
    said = [saying(12), saying(**loose, day="2031-05-03")]
    answer = ask(*said)
    assert [one[2] for one in points(answer)] == ["live", status]
    assert answer["relations"] == []


def test_a_range_that_excludes_the_number_revises_it() -> None:
    said = [saying(12), saying(None, low=20, high=30, qualifier="range", day="2031-05-03")]
    assert relations(ask(*said), said) == {("revises", ("Quarnholt", 12), ("Quarnholt", None))}


def test_a_number_replaces_words_without_revising_them() -> None:
    said = [saying(None, low=24, qualifier="vague"), saying(5, day="2031-05-03")]
    answer = ask(*said)
    assert [status for *_, status in points(answer)] == ["superseded", "live"]
    assert answer["relations"] == []


@pytest.mark.parametrize(
    "other",
    [{"role": "child"}, {"measure": "wounded"}, {"affected": "Veldane"}, {"affected": None}, {"party": "Veldane"}],
)
def test_what_counts_something_else_is_another_series(other: dict[str, Any]) -> None:
    answer = ask(saying(49), saying(12, day="2031-05-03", **other))
    assert len(answer["series"]) == 2
    assert not any(relation["type"] == "revises" for relation in answer["relations"])


@pytest.mark.parametrize("without", [{"background": True}, {"modality": "projected"}, {"modality": "hypothetical"}])
def test_background_and_what_is_not_said_to_be_so_stay_out(without: dict[str, Any]) -> None:
    assert ask(saying(30_000, **without))["series"] == []


def test_claims_without_a_figure_stay_out() -> None:
    assert ask(saying(1) | {"quantity": None})["series"] == []


def test_a_point_tells_who_gave_it_and_where() -> None:
    said = [saying(9, source="Harbour Wire"), saying(9, source="Coast Post", who="Odalys Brennick")]
    (point,) = ask(*said)["series"][0]["points"]
    assert point["claim_ids"] == [one["claim_id"] for one in sorted(said, key=lambda one: str(one["claim_id"]))]
    assert (point["reports"], point["claims"]) == (2, 2)
    assert point["sources"] == ["Coast Post", "Harbour Wire"]
    assert point["claimants"] == ["Odalys Brennick", "Quarnholt"]


def test_nobody_cited_is_one_series_in_which_every_outlet_has_its_own_line() -> None:
    said = [
        saying(9, party=None, source="Harbour Wire"),
        saying(9, party=None, source="Coast Post"),
        saying(12, party=None, source="Coast Post", day="2031-05-03"),
    ]
    answer = ask(*said)
    assert points(answer, None) == [("2031-05-02", 9, "live"), ("2031-05-03", 12, "live")]
    assert answer["relations"] == []
    assert answer["ranges"] == []
    both = ask(*said, saying(12, party=None, source="Harbour Wire", day="2031-05-04"))
    assert points(both, None)[0] == ("2031-05-02", 9, "superseded")
