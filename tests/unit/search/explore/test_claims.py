"""One claim as it is shown: everything that changes what a figure means is said beside it."""

from __future__ import annotations

from typing import Any

import pytest

from claimstream_search.explore.claims import best, said
from tests.unit.search.explore.pages import WALL


def claim(**changed: Any) -> dict[str, Any]:
    return WALL.claims[0].model_dump(mode="json") | changed


def with_quantity(**changed: Any) -> dict[str, Any]:
    return claim(quantity=claim()["quantity"] | changed)


def test_a_plain_claim() -> None:
    made = said(claim())
    assert (made.who, made.verb, made.happened, made.said_at) == (
        "Harbour Ministry (Ostmark)",
        "announced",
        "2031-04-30",
        "2031-05-01",
    )
    assert made.flags == ()
    assert made.figure == "40 or more civilians killed, Ostmark"
    assert made.viewpoint == "own side"
    assert "".join(one.text for one in made.sentence) == "40 civilians died"
    assert [one.text for one in made.sentence if one.figure] == ["4"]  # where the sample's figure stands


@pytest.mark.parametrize(
    ("changed", "flag"),
    [
        (claim(polarity="denied"), "denied"),
        (claim(background=True), "background: an earlier episode"),
        (claim(modality="projected"), "projected"),
        (claim(modality="hypothetical"), "hypothetical"),
        (with_quantity(previous=True), "previous: called outdated"),
        (claim(event_time=claim()["event_time"] | {"conflict": True}), "its dates disagree"),
    ],
)
def test_what_keeps_it_from_being_a_figure_of_now(changed: dict[str, Any], flag: str) -> None:
    assert said(changed).flags == (flag,)


def test_a_statement_without_a_figure() -> None:
    made = said(claim(quantity=None, event_time=None, viewpoint="unknown"))
    assert (made.figure, made.happened, made.viewpoint, made.series) == (None, None, None, None)


def test_only_what_a_series_may_hold_leads_to_one() -> None:
    assert said(with_quantity(affected={"party": None, "role": "any"})).series is None
    assert said(claim(background=True)).series is None
    assert said(claim(modality="projected")).series is None
    assert said(claim()).series == "?view=series&measure=killed&affected=Ostmark"


def test_who_passed_it_on() -> None:
    chain = [{"name": name, "kind": "other"} for name in ("Harbour Wire", "Interpress", "Harbour Ministry")]
    assert said(claim(attribution=chain)).through == "Interpress"
    assert said(claim(attribution=chain[:1])).through is None


def test_what_was_searched_for_is_marked() -> None:
    start = claim()["span"]["start"]
    made = said(claim(highlight_spans={"text": [{"start": start + 3, "end": start + 12}]}))
    assert [one.text for one in made.sentence if one.found] == ["civilians"]


@pytest.mark.parametrize("url", ["javascript:alert(1)", None, "data:text/html,x"])
def test_only_the_web_is_linked(url: str | None) -> None:
    assert said(claim(url=url)).url is None


def test_the_best_claim_of_a_hit() -> None:
    told = {"claim_id": "c", "text": "Nine fled.", "claimant": "Residents", "party": None, "act": "report"}
    figure = {"measure": "displaced", "affected": "Ostmark", "value": None, "low": 9, "high": 12}
    made = best({"article_id": "a", "best_claim": told | figure})
    assert made is not None
    assert (made.who, made.verb, made.figure) == ("Residents", "reported", "9 to 12 displaced, Ostmark")
    plain = best({"article_id": "a", "best_claim": told | dict.fromkeys(figure)})
    assert plain is not None
    assert plain.figure is None
    assert best({"article_id": "a", "best_claim": None}) is None
