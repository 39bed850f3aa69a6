"""How a figure evolved: the form, the chart, the tables, what the claims have to do with each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from claimstream_search import series_parameters
from claimstream_search.explore import evolution, question, words
from claimstream_search.fake import FakeSearcher
from tests.unit.search.explore.pages import pairs_of, shown
from tests.unit.search.series.sayings import saying
from tests.unit.search.series.test_answer import SAID
from tests.unit.search.series.test_store import documents
from tests.unit.search.serving import Client, serving

ASKED = (("view", "series"), ("measure", "killed"), ("affected", "Quarnholt"))


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with serving(FakeSearcher(documents(SAID))) as made:
        yield made


def test_before_anything_is_asked_it_says_what_to_ask(client: Client) -> None:
    page = shown(client, ("view", "series"))
    assert page.status == 200
    assert "Say what is counted, and of which side." in page.text
    start = page.link("Quarnholt: killed")
    assert shown(client, *pairs_of(start)).all("svg")


def test_every_question_to_begin_with_has_an_answer() -> None:
    """A side that is counted as wounded, or as killed long ago, is no start for the killed of now."""
    said = [
        *SAID,
        saying(3, affected="Westmark", measure="wounded"),
        saying(4, affected="Oldmark", background=True),
        saying(5, affected="Ostmark"),
    ]
    with serving(FakeSearcher(documents(said))) as client:
        page = shown(client, ("view", "series"))
        starts = [link for link in page.links if "affected=" in link]
        assert {dict(pairs_of(link))["affected"] for link in starts} == {"Quarnholt", "Veldane", "Ostmark"}
        for link in starts:
            assert shown(client, *pairs_of(link)).all("svg")


def test_the_tables_say_what_the_call_answers(client: Client) -> None:
    page = shown(client, *ASKED)
    body = client.get(f"/{page.link('This as JSON')}").json()
    assert page.status == 200
    points = [(series, point) for series in body["series"] for point in series["points"]]
    rows = page.all("tr")
    assert len(rows) == len(points) + len(page.all("table"))
    for series, point in points:
        figure = words.stated(point)
        (row, *_) = [
            one
            for one in rows
            if figure in one.text and point["claimed_at"] in one.text and point["reason"] in one.text
        ]
        assert (series["claimant_party"] or "nobody cited") in row.text
        for claim_id in point["claim_ids"]:
            assert body["claims"][claim_id]["text"] in row.text
    for relation in body["relations"]:
        assert relation["why"] in page.text
        assert relation["type"] in [one.text for one in page.all("span", class_="flag")]
    assert len(page.all("p", class_="spread")) == len(body["ranges"])
    for spread in body["ranges"]:
        words_of_it = f"{spread['low']} to {spread['high']}" if spread["low"] != spread["high"] else f"{spread['high']}"
        assert words_of_it in [one.text for one in page.all("b", class_="figure")]


def test_the_tables_stand_in_the_order_of_the_chart(client: Client) -> None:
    page = shown(client, ("view", "series"), ("measure", "killed"))
    headings = [one.text for one in page.all("h2") if one.attributes.get("id", "").startswith("count-")]
    drawn = [one.text for one in page.all("text") if one.text in headings]
    assert len(headings) > 1
    assert list(dict.fromkeys(drawn)) == headings


def test_the_chart_is_the_calls_own_and_leads_to_the_rows(client: Client) -> None:
    page = shown(client, *ASKED)
    (chart,) = page.all("svg")
    assert "Who claims how many" in chart.text
    leads = [link for link in page.links if link.startswith("#point-")]
    assert leads
    assert {link[1:] for link in leads} <= set(page.ids)
    assert "chart.invalid" not in page.html
    assert len(page.ids) == len(set(page.ids))


def test_every_sentence_leads_to_a_place_in_an_article(client: Client) -> None:
    """Those of an edited article's older revision, too."""
    page = shown(client, *ASKED)
    leads = {link for link in page.links if "view=article" in link}
    told = client.get(f"/{page.link('This as JSON')}").json()["claims"]
    assert {one["current"] for one in told.values()} == {True, False}
    for claim_id, one in told.items():
        revision = "" if one["current"] else f"&revision={one['revision']}"
        assert f"?view=article&article_id={one['article_id']}{revision}#at-{claim_id}" in leads


def test_the_points_of_the_chart_are_no_stops_of_the_tab_key(client: Client) -> None:
    page = shown(client, *ASKED)
    points = [one for one in page.all("a") if one.attributes.get("href", "").startswith("#point-")]
    assert points
    assert {one.attributes.get("tabindex") for one in points} == {"-1"}


def test_the_form_keeps_what_was_asked(client: Client) -> None:
    more = (("role", "any"), ("claimant_party", "Veldane"), ("as_of", "2031-05-09"), ("from", "2031-01-01"))
    page = shown(client, *ASKED, *more, ("gap_days", "9"), ("measure", "wounded"))
    assert page.status == 200
    fields = [(one.attributes["name"], one.attributes.get("value", "")) for one in page.all("input")]
    assert {*ASKED[::2], *more[1:], ("gap_days", "9"), ("to", ""), ("measure", "wounded")} <= {
        *fields,
        ("measure", "killed"),
        ("affected", "Quarnholt"),
        ("view", "series"),
    }
    selected = [one.attributes["value"] for one in page.all("option", selected="")]
    assert selected == ["killed", "any"]


def test_two_times_of_knowledge(client: Client) -> None:
    page = shown(client, *ASKED, ("as_of", "2031-05-02"), ("as_of", "2031-06-01"))
    assert page.status == 200
    assert "Between 2031-05-02 23:59 UTC and 2031-06-01 23:59 UTC:" in page.text


def test_no_figure(client: Client) -> None:
    page = shown(client, ("view", "series"), ("affected", "Nowhere"))
    assert page.status == 200
    assert "No claim gives a figure that answers this." in page.text
    assert not page.all("svg")


def test_a_wrong_parameter(client: Client) -> None:
    page = shown(client, *ASKED, ("rule", "any"), ("gap_days", "x"))
    assert page.status == 422
    problem = client.get("/v1/series", *ASKED[1:], ("rule", "any"), ("gap_days", "x")).json()
    for error in problem["errors"]:
        assert f"{error['field']}: {error['detail']}" in page.text
    assert page.one("input", name="affected").attributes["value"] == "Quarnholt"


def test_the_form_has_every_parameter_of_the_call() -> None:
    assert {*question.SEEN, *question.FOLDED} == {one["name"] for one in series_parameters.openapi()}


def series_of(side: str, day: str) -> dict[str, Any]:
    point = {"claimed_at": day, "first_published_at": None, "value": 7, "low": 7, "high": 7, "qualifier": "exactly"}
    told = {"claim_ids": [f"{side}{day}"], "claimants": [], "reports": 1, "independent_sources": 1}
    why = {"status": "live", "reason": "the last figure given", "edited": False}
    key = {"measure": "killed", "affected": side, "role": "any", "claimant_party": side}
    return {**key, "episode": {"start": day, "end": day}, "points": [point | told | why]}


@pytest.mark.parametrize(
    ("measure", "role", "told"),
    [("killed", "any", "killed"), ("wounded", "child", "children wounded"), ("seized_area", "any", "seized area")],
)
def test_a_count_has_one_name_in_the_chart_and_above_its_table(measure: str, role: str, told: str) -> None:
    said = [saying(7, measure=measure, role=role)]
    with serving(FakeSearcher(documents(said))) as client:
        page = shown(client, ("view", "series"), ("affected", "Quarnholt"))
    assert page.one("h2", id="count-1").text == f"Quarnholt: {told}"
    assert f"Quarnholt: {told}" in [one.text for one in page.all("text")]


def test_who_contradicts_it_comes_first() -> None:
    kinds = ("repeats", "revises", "contradicts", "corroborates", "denies")
    key = {"measure": "killed", "affected": "A", "role": "any", "from": "x", "to": "y", "why": "", "times": 1}
    relations = [key | {"type": kind} for kind in kinds]
    answer = {"series": [series_of("A", "2031-05-01")], "relations": relations, "claims": {}, "ranges": []}
    (count,) = evolution.evolution((), answer | {"edits": []}, "").counts
    assert [one.type for one in count.relations] == ["contradicts", "denies", "repeats", "revises", "corroborates"]
    assert [one.type for one in count.relations if one.against] == ["contradicts", "denies"]


def test_what_no_article_gives_any_more_has_no_support() -> None:
    one = series_of("A", "2031-05-01")
    one["points"][0] |= {"reports": 0, "independent_sources": 0, "edited": True, "status": "superseded"}
    answer = {"series": [one], "relations": [], "claims": {}, "ranges": [], "edits": []}
    (count,) = evolution.evolution((), answer, "").counts
    assert [point.support for episode in count.episodes for point in episode.points] == ["in no article any more"]


def test_days_are_kept_on_one_line(client: Client) -> None:
    page = shown(client, *ASKED)
    days = {one.text for one in page.all("span", class_="day")}
    told = client.get(f"/{page.link('This as JSON')}").json()
    assert {point["claimed_at"] for one in told["series"] for point in one["points"]} <= days
    assert {words.moment(one["published_at"]) for one in told["claims"].values()} <= days
    assert set(re.findall(r"\b[0-9-]{10}\b", " ".join(one["why"] for one in told["relations"]))) <= days


def test_a_question_too_wide_for_a_page_says_what_it_leaves_out() -> None:
    days = [f"2031-05-{day:02}" for day in range(1, 20)]
    relation = {"measure": "killed", "affected": "A", "role": "any", "from": "x", "to": "y"}
    answer = {
        "series": [series_of("A", day) for day in days] + [series_of(f"B{n}", days[0]) for n in range(20)],
        "relations": [relation | {"type": "repeats", "why": "", "times": 1}] * 60,
        **{"claims": {}, "ranges": [], "edits": []},
    }
    found = evolution.evolution((), answer, "")
    assert found.left_out == "9 more counts"
    (count,) = [one for one in found.counts if one.heading == "A: killed"]
    assert (len(count.episodes), len(count.relations)) == (12, 50)
    assert count.left_out == "7 more episodes and 10 more relations"


def test_a_range_that_one_side_gives_is_told_whole() -> None:
    held = {
        "claimant_party": "A",
        "value": None,
        "low": 10,
        "high": 15,
        "qualifier": "range",
        "claimed_at": "2031-05-01",
    }
    key = {"measure": "killed", "affected": "A", "role": "any"}
    spread = {"low": 10, "high": 15, "open_low": False, "open_high": False, "by": [held | {"viewpoint": "own"}]}
    day = {"episode": {"start": "2031-05-01", "end": "2031-05-01"}}
    answer = {"series": [series_of("A", "2031-05-01")], "ranges": [key | spread | day]}
    (count,) = evolution.evolution((), answer | {"claims": {}, "relations": [], "edits": []}, "").counts
    (told,) = [episode.spread for episode in count.episodes]
    assert told is not None
    assert (told.text, told.disputed) == ("10 to 15", False)


def test_sides_that_no_claim_has_are_told_with_those_that_are_nearly_them(client: Client) -> None:
    page = shown(client, ("view", "series"), ("measure", "killed"), ("affected", " Quarnhlot "))
    assert "Side that is counted: nothing has “Quarnhlot”. Did you mean Quarnholt?" in page.text
    instead = pairs_of(page.link("Quarnholt"))
    assert sorted(instead) == sorted(ASKED)
    assert shown(client, *instead).all("svg")
