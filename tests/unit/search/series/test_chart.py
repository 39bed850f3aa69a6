"""The chart: what is in it. That Vega draws it: tests/integration/test_series_picture."""

from __future__ import annotations

from typing import Any

from claimstream_search.series.chart import MOST_PANELS, specification
from tests.unit.search.series.sayings import ask, saying

LINKS = "https://claims.example/v1/claims/"
SAID = [
    saying(49, qualifier="at_least"),
    saying(105, day="2031-05-03"),
    saying(100, party="Veldane", day="2031-05-03"),
    saying(None, low=90, high=110, qualifier="range", party="Red Cross", day="2031-05-03"),
    saying(120, party=None, source="Island Echo"),
    saying(7, article="e", party="Red Cross", at="2031-05-02T10:00:00Z"),
    saying(8, article="e", party="Red Cross", at="2031-05-02T16:00:00Z", revision="2"),
]


def drawn(*said: dict[str, Any]) -> dict[str, Any]:
    return specification(ask(*said), links=LINKS)


def rows(panel: dict[str, Any], mark: str) -> list[dict[str, Any]]:
    return [row for layer in panel["layer"] if layer["mark"]["type"] == mark for row in layer["data"]["values"]]


def test_every_point_is_drawn_filled_while_it_stands_and_leads_to_its_claim() -> None:
    (panel,) = drawn(*SAID)["vconcat"]
    found = {(row["claimant"], row["figure"]): row for row in rows(panel, "point")}
    assert found[("Quarnholt", "≥ 49")]["fill"] == "white"
    assert found[("Quarnholt", "105")]["fill"] != "white"
    assert found[("Red Cross", "7")]["kind"] == "edited"
    assert found[("nobody cited", "120")]["standing"] == "live"
    assert found[("Quarnholt", "105")]["href"] == LINKS + SAID[1]["claim_id"]
    assert found[("Quarnholt", "≥ 49")]["why"] == "replaced by 105, Quarnholt on 2031-05-03"


def test_a_line_per_claimant_none_for_nobody_and_none_through_what_was_taken_out() -> None:
    (panel,) = drawn(*SAID)["vconcat"]
    steps = [(row["claimant"], row["number"]) for row in rows(panel, "line")]
    assert {name for name, _ in steps} == {"Quarnholt", "Veldane", "Red Cross"}
    assert [number for name, number in steps if name == "Quarnholt"] == [49, 105, 105]
    assert ("Red Cross", 7) not in steps


def test_a_band_spans_a_range() -> None:
    (panel,) = drawn(*SAID)["vconcat"]
    spans = {(row["low"], row["high"]) for row in rows(panel, "area") if row["claimant"] == "Red Cross"}
    assert (90, 110) in spans


def test_points_of_one_day_lie_side_by_side_in_the_order_of_publication() -> None:
    (panel,) = drawn(
        saying(3, at="2031-05-02T05:00:00Z"), saying(4, at="2031-05-02T12:00:00Z"), saying(9, party="Veldane")
    )["vconcat"]
    found = sorted((row["at"], row["number"]) for row in rows(panel, "point"))
    assert [number for _, number in found] == [3, 4, 9]
    assert len({at for at, _ in found}) == 3
    assert {at[:10] for at, _ in found} == {"2031-05-02"}


def test_headings_say_what_is_counted_and_how_far_it_is_disputed() -> None:
    answer = ask(saying(105, role="military"), saying(100, party="Veldane", role="military"))
    (panel,) = specification(answer, links=LINKS)["vconcat"]
    assert panel["title"]["text"] == "Quarnholt: military killed"
    assert panel["title"]["subtitle"] == "disputed: 100 to 105 (Quarnholt, Veldane) · events of 2031-05-01"
    answer = ask(saying(105), saying(100, party="Veldane", qualifier="at_most"))
    (panel,) = specification(answer, links=LINKS)["vconcat"]
    assert panel["title"]["subtitle"].startswith("disputed: 100 or fewer to 105 (Quarnholt, Veldane)")


def test_a_panel_per_count_and_no_more_than_can_be_seen() -> None:
    said = [saying(number + 1, affected=f"Town {number}") for number in range(MOST_PANELS + 3)]
    chart = drawn(*said)
    assert len(chart["vconcat"]) == MOST_PANELS
    assert f"the first {MOST_PANELS} of {MOST_PANELS + 3} counts" in chart["title"]["text"]


def test_nothing_found_is_said_in_words() -> None:
    (panel,) = drawn()["vconcat"]
    assert panel["data"]["values"] == [{"text": "No claim with a figure answers the question."}]
