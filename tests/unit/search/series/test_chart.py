"""The chart: what is in it. That Vega draws it: tests/integration/test_series_picture."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from hypothesis import given

from claimstream_search.series.chart import MOST_PANELS, specification
from tests.unit.search.series.drawn import sayings
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


def test_what_an_outlet_took_out_does_not_lie_under_what_it_has_instead() -> None:
    """Both revisions of an article were published at the same time."""
    new = saying(74, article="e", received="2031-06-02T00:00:00Z", revision="2")
    (panel,) = drawn(new, saying(71, article="e"))["vconcat"]
    found = sorted((row["at"], row["number"]) for row in rows(panel, "point"))
    assert [number for _, number in found] == [71, 74]
    assert len({at for at, _ in found}) == 2


@given(sayings(6))
def test_lines_go_on_in_time_and_end_at_what_stands(said: list[dict[str, Any]]) -> None:
    for panel in drawn(*said)["vconcat"]:
        steps = sorted(rows(panel, "line"), key=lambda row: (row["claimant"], row["order"]))
        for one, other in pairwise(steps):
            assert one["claimant"] != other["claimant"] or one["at"] < other["at"]


def test_two_figures_of_one_article_lie_side_by_side_as_they_follow_each_other() -> None:
    for numbers in ((number, number + 20) for number in range(1, 9)):
        answer = ask(*(saying(number, article="e", text=f"{number} fell.") for number in numbers))
        (series,) = answer["series"]
        (panel,) = specification(answer, links=LINKS)["vconcat"]
        seen = [row["number"] for row in sorted(rows(panel, "point"), key=lambda row: row["at"])]
        assert seen == [point["value"] for point in series["points"]]
        assert len(seen) == 2


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours (Web Content Accessibility Guidelines 2.2)."""
    lights = sorted(map(luminance, (one, other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_lines_can_be_seen_and_their_numbers_read_on_white() -> None:
    said = [saying(number + 1, party=f"Town {number}" if number else None) for number in range(9)]
    (panel,) = drawn(*said)["vconcat"]
    colours = panel["encoding"]["color"]["scale"]["range"]
    assert len(set(colours)) == 9
    assert min(contrast(one, "#ffffff") for one in colours) >= 3
    inks = {row["ink"] for row in rows(panel, "text")}
    assert len(inks) == 9
    assert min(contrast(one, "#ffffff") for one in inks) >= 4.5
    written = [layer["encoding"] for layer in panel["layer"] if "dy" in layer["mark"] and "stroke" not in layer["mark"]]
    assert {one["fill"]["field"] for one in written} == {"ink"}


def test_days_are_written_as_they_are_everywhere_else() -> None:
    for day in ("2031-05-03", "2033-05-03"):
        (panel,) = drawn(saying(1, event="2031-05-01"), saying(2, day=day, event="2031-05-01"))["vconcat"]
        assert panel["encoding"]["x"]["axis"]["format"] == "%Y-%m-%d"


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
