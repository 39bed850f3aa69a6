"""Which figures are about one episode."""

from __future__ import annotations

import pytest

from tests.unit.search.series.sayings import ask, points, relations, saying


def spans(answer: dict[str, object]) -> list[tuple[str, str]]:
    return [(one["start"], one["end"]) for one in answer["episodes"]]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("event", "count"), [("2031-05-08", 1), ("2031-05-09", 2), ("2030-05-01", 2)])
def test_events_further_apart_than_the_gap_are_two_episodes(event: str, count: int) -> None:
    answer = ask(saying(9), saying(12, day="2031-05-10", event=event))
    assert len(answer["episodes"]) == count
    assert len(answer["relations"]) == (1 if count == 1 else 0)


def test_the_gap_can_be_set() -> None:
    said = [saying(9), saying(12, day="2031-05-10", event="2031-05-09")]
    assert len(ask(*said, gap_days=8)["episodes"]) == 1
    assert len(ask(*said, gap_days=0)["episodes"]) == 2


def test_events_chain() -> None:
    said = [saying(n, day=f"2031-05-{7 * n:02}", event=f"2031-05-{7 * n:02}") for n in (1, 2, 3)]
    assert spans(ask(*said)) == [("2031-05-07", "2031-05-21")]


def test_a_toll_since_long_ago_ties_nothing_together() -> None:
    said = [
        saying(900, event="2031-01-01", granularity="open"),
        saying(9, event="2031-05-01"),
        saying(905, event="2031-01-01", granularity="open", day="2031-05-04"),
    ]
    answer = ask(*said)
    assert spans(answer) == [("2031-01-01", "2031-01-01"), ("2031-05-01", "2031-05-01")]
    assert relations(answer, said) == {("revises", ("Quarnholt", 900), ("Quarnholt", 905))}


def test_a_figure_for_a_month_is_no_point_among_those_of_a_day() -> None:
    answer = ask(saying(9), saying(200, granularity="month", day="2031-05-20"))
    assert points(answer)[0][2] == points(answer)[1][2] == "live"
    assert answer["relations"] == []


def test_two_disasters_at_one_time_are_two_episodes_also_for_a_helper_in_both() -> None:
    said = [
        saying(9, source="A"),
        saying(10, party="Red Cross", source="B"),
        saying(40, party="Veldane", affected="Veldane", source="C"),
        saying(44, party="Red Cross", affected="Veldane", source="D"),
    ]
    parties = [one["parties"] for one in ask(*said)["episodes"]]
    assert parties == [["Quarnholt", "Red Cross"], ["Red Cross", "Veldane"]]


def test_sides_that_count_each_other_share_an_episode() -> None:
    said = [
        saying(9, source="A"),
        saying(40, party="Veldane", affected="Veldane", source="C"),
        saying(12, party="Veldane", source="D", viewpoint="adversary"),
    ]
    (episode,) = ask(*said)["episodes"]
    assert episode == {"start": "2031-05-01", "end": "2031-05-01", "parties": ["Quarnholt", "Veldane"], "articles": 3}


def test_what_the_same_articles_report_is_one_episode() -> None:
    said = [saying(9), saying(4, party="Veldane", affected="Veldane"), saying(13, party="Red Cross", affected=None)]
    (episode,) = ask(*said)["episodes"]
    assert episode["parties"] == ["Quarnholt", "Red Cross", "Veldane"]
    assert episode["articles"] == 1


def test_a_claim_without_a_date_of_its_event_counts_by_its_own() -> None:
    assert spans(ask(saying(9, event=None))) == [("2031-05-02", "2031-05-02")]


def test_episodes_are_of_the_claims_in_question() -> None:
    """docs/series.md: what was counted besides may end an episode later, or hold two together."""
    said = [
        saying(9, event="2031-05-01"),
        saying(30, measure="wounded", day="2031-05-08", event="2031-05-08"),
        saying(12, day="2031-05-15", event="2031-05-15"),
        saying(33, measure="wounded", day="2031-05-18", event="2031-05-18", party="Red Cross"),
    ]
    assert spans(ask(*said)) == [("2031-05-01", "2031-05-18")]
    assert spans(ask(*said, measures=("killed",))) == [("2031-05-01", "2031-05-01"), ("2031-05-15", "2031-05-15")]
    assert spans(ask(*said, end="2031-05-08")) == [("2031-05-01", "2031-05-08")]
    # who is shown changes nothing
    assert spans(ask(*said, claimant_parties=("Red Cross",))) == [("2031-05-01", "2031-05-18")]
