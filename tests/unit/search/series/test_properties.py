"""What holds of any series, whatever is said: checked against plain definitions, over drawn claims."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from claimstream_search.series.claims import Figure, read
from claimstream_search.series.episodes import Episode, Strand, episodes, subject
from claimstream_search.series.groups import group
from claimstream_search.series.independence import RUN, sources
from claimstream_search.series.points import meet
from claimstream_search.series.question import AsOf
from tests.unit.search.series.drawn import SOURCES, said, sayings
from tests.unit.search.series.sayings import ask, claims, points, saying

Json = dict[str, Any]

few = settings(max_examples=40, deadline=None)
TIMES = st.integers(10, 23).map(lambda day: f"2031-05-{day}T11:30:00.000000Z")


def parts(given_: list[Json], gap_days: int) -> list[Episode]:
    return episodes(group(claims(*given_)), gap_days)


def chained(days: list[str], gap_days: int) -> bool:
    """Whether no two neighbours among the days are further apart."""
    numbers = [int(day[-2:]) for day in sorted(days)]
    return all(later - earlier <= gap_days for earlier, later in pairwise(numbers))


@few
@given(sayings(), st.integers(0, 9))
def test_episodes_share_out_all_claims_and_share_none(given_: list[Json], gap_days: int) -> None:
    found = parts(given_, gap_days)
    held = [one for part in found for one in part.groups]
    assert sorted(held, key=lambda one: one.facts.order) == group(claims(*given_))
    assert len({strand for part in found for strand in part.strands}) == sum(len(part.strands) for part in found)
    for part in found:
        assert (part.start, part.end) == (
            min(one.facts.event for one in part.groups),
            max(one.facts.event for one in part.groups),
        )


@few
@given(sayings(), st.integers(0, 9))
def test_a_strand_is_a_chain_and_none_could_go_on(given_: list[Json], gap_days: int) -> None:
    found = parts(given_, gap_days)
    strands: dict[Any, list[Strand]] = {}
    for part in found:
        for strand in part.strands:
            strands.setdefault(strand.subject, []).append(strand)
            mine = [one.facts.event for one in part.groups if subject(one.facts) == strand.subject]
            assert chained([day for day in mine if strand.start <= day <= strand.end], gap_days)
    for same in strands.values():
        ordered = sorted(same, key=lambda strand: strand.start)
        for earlier, later in pairwise(ordered):
            assert not chained([earlier.end, later.start], gap_days)


@few
@given(sayings(), st.integers(0, 9))
def test_losses_of_two_sides_counted_by_each_other_are_one_episode(given_: list[Json], gap_days: int) -> None:
    counted = saying(5, party="Veldane", affected="Quarnholt", viewpoint="adversary", event="2031-05-05")
    own = saying(7, party="Veldane", affected="Veldane", event="2031-05-05")
    mine = {claim.claim_id for claim in claims(counted, own)}
    held = [
        {claim.claim_id for one in part.groups for claim in one.first} & mine
        for part in parts([*given_, counted, own], gap_days)
    ]
    assert [both for both in held if both] == [mine]


TEXT = "the lower deck filled within minutes and twelve people were lost before dawn"
WORDS = tuple(TEXT.split(" "))


@few
@given(sayings(6), st.sampled_from(SOURCES), st.data())
def test_a_copy_of_a_report_is_no_other_source(given_: list[Json], source: str, data: st.DataObject) -> None:
    wire = saying(12, party=None, source="Wire", text=TEXT)
    start = data.draw(st.integers(0, len(WORDS) - RUN))
    copy = saying(12, party=None, source="Copyist", text=" ".join(["So", *WORDS[start : start + RUN], "it", "says"]))
    before = sources(claims(*given_, wire))
    assert sources(claims(*given_, wire, copy)) == before
    assert sources(claims(copy, *given_, wire)) == before


@few
@given(sayings(8))
def test_sources_are_at_most_the_claimants_and_repeats_add_none(given_: list[Json]) -> None:
    told = claims(*given_)
    assert 1 <= sources(told) <= len({claim.facts.claimant for claim in told})
    assert sources([*told, *told]) == sources(told)
    assert sources(told[::-1]) == sources(told)


@few
@given(sayings(8), said())
def test_one_more_report_adds_one_source_or_joins_some(given_: list[Json], more: Json) -> None:
    assert sources(claims(*given_, more)) <= sources(claims(*given_)) + 1


BOUNDS = st.none() | st.integers(0, 12).map(float)


@st.composite
def figures(draw: st.DrawFn) -> Figure:
    """A whole number, a bound, or a range."""
    low, high = draw(BOUNDS), draw(BOUNDS)
    if low is not None and high is not None:
        low, high = min(low, high), max(low, high)
    return Figure(low if low == high else None, low, high, "exactly" if low == high else "range")


@given(figures(), figures())
def test_figures_are_compatible_when_some_count_is_both(one: Figure, other: Figure) -> None:
    both = [count for count in range(-1, 14) if _allows(one, count) and _allows(other, count)]
    assert meet(one, other) is bool(both)
    assert meet(one, other) is meet(other, one)
    assert meet(one, one)


def _allows(figure: Figure, count: int) -> bool:
    return (figure.low is None or count >= figure.low) and (figure.high is None or count <= figure.high)


@few
@given(sayings())
def test_nobody_contradicts_himself_or_what_he_can_agree_with(given_: list[Json]) -> None:
    by_id = {claim.claim_id: claim for claim in map(read, given_) if claim}
    for one in ask(*given_)["relations"]:
        start, end = by_id[one["from"]], by_id[one["to"]]
        same = start.facts.party == end.facts.party
        agree = meet(start.facts.figure, end.facts.figure)
        match one["type"]:
            case "contradicts":
                assert not same
                assert not agree
            case "corroborates":
                assert not same
                assert agree
            case "revises" | "repeats":
                assert same
                assert start.facts.day <= end.facts.day
        assert one["why"].endswith(".")


@few
@given(sayings(), TIMES)
def test_what_was_known_then_is_what_the_claims_of_then_tell(given_: list[Json], moment: str) -> None:
    """Nothing of what came later is seen: neither a figure, nor what it made of another one."""
    known = AsOf(moment)
    then = [one for one in given_ if one["published_at"] <= moment and one["claimed_at"]["value"] <= known.day]
    assert json.dumps(ask(*given_, known=moment)) == json.dumps(ask(*then) | {"as_of": moment})


@few
@given(sayings(), TIMES, TIMES)
def test_knowledge_only_grows(given_: list[Json], one: str, other: str) -> None:
    earlier, later = sorted((one, other))
    assert _ids(ask(*given_, known=earlier)) <= _ids(ask(*given_, known=later)) <= _ids(ask(*given_))


def _ids(answer: Json) -> set[str]:
    return {claim for one in answer["series"] for point in one["points"] for claim in point["claim_ids"]}


@few
@given(sayings())
def test_every_claim_is_in_one_point_and_every_line_ends_alive(given_: list[Json]) -> None:
    answer = ask(*given_)
    held = [claim for one in answer["series"] for point in one["points"] for claim in point["claim_ids"]]
    assert sorted(held) == sorted({claim.claim_id for claim in claims(*given_)})
    for one in answer["series"]:
        assert any(point["status"] == "live" for point in one["points"])
        assert [p["claimed_at"] for p in one["points"]] == sorted(p["claimed_at"] for p in one["points"])


@given(st.lists(st.integers(1, 30), min_size=1, max_size=6, unique=True), st.integers(31, 40))
@few
def test_a_previous_toll_is_superseded_wherever_it_comes_from(tolls: list[int], recalled: int) -> None:
    given_ = [saying(toll, day=f"2031-05-{10 + place}") for place, toll in enumerate(tolls)]
    last = f"2031-05-{9 + len(tolls)}"
    old = saying(recalled, day="2031-05-09", at=f"{last}T18:00:00Z", previous=True, source="Coast Post")
    found = points(ask(old, *given_))
    assert found[0] == ("2031-05-09", recalled, "superseded")
    assert found[1:] == points(ask(*given_)), "what is recalled changes nothing of what is said"


@given(st.lists(st.integers(1, 30), min_size=2, max_size=6, unique=True), st.data())
@few
def test_a_previous_toll_that_was_reported_makes_no_second_point(tolls: list[int], data: st.DataObject) -> None:
    given_ = [saying(toll, day=f"2031-05-{10 + place}") for place, toll in enumerate(tolls)]
    place = data.draw(st.integers(0, len(tolls) - 2))
    day = f"2031-05-{10 + place}"
    old = saying(tolls[place], day=day, at="2031-05-28T18:00:00Z", previous=True, source="Coast Post")
    assert points(ask(*given_, old)) == points(ask(*given_))
