"""The views of articles and of claims, and what narrows them."""

from __future__ import annotations

from typing import Any

import pytest

from claimstream_search import parameters, vocabulary
from claimstream_search.explore import filters, searches
from claimstream_search.fake import FakeSearcher
from claimstream_search.query import Kind
from tests.unit.search.explore.pages import FERRY, FERRY_ID, WALL, WALL_ID, pairs_of, shown
from tests.unit.search.samples import documents
from tests.unit.search.serving import Client, serving

KINDS: tuple[Kind, ...] = ("articles", "claims")
VALUES = {
    "source": "Coast Post",
    "entity": "Ostmark",
    "claimant": "Westmark",
    "party": "Ostmark",
    "affected": "Ostmark",
}


def test_articles_are_the_first_view(client: Client) -> None:
    page = shown(client)
    assert page.status == 200
    assert page.one("h2", id="total").text == "2 articles"
    assert [" ".join(one.text.split()) for one in page.all("h3", dir="auto")] == ["Ferries are back", "Sea wall falls"]
    assert "Coast Post · 2031-05-02 06:30 UTC · 1 claim" in page.text
    assert "https://harbour.example/wall" in page.links
    assert f"?view=article&article_id={WALL_ID}" in page.links


def test_who_says_what_is_told_and_leads_to_the_sentence(client: Client) -> None:
    page = shown(client, ("party", "Ostmark"))
    assert "Harbour Ministry (Ostmark) announced 40 or more killed, Ostmark: 40 civilians died" in page.text
    assert f"?view=article&article_id={WALL_ID}#at-{WALL.claims[0].claim_id}" in page.links


def test_claims(client: Client) -> None:
    page = shown(client, ("view", "claims"))
    assert page.one("h2", id="total").text == "3 claims"
    assert "Harbour Ministry (Ostmark) announced 40 or more civilians killed, Ostmark" in page.text
    assert "happened 2031-04-30" in page.text
    assert "said 2031-05-01" in page.text
    assert "viewpoint: own side" in page.text
    assert "Harbour Wire, 2031-05-01" in page.text
    flags = {one.text for one in page.all("span", class_="flag")}
    assert flags == {"denied", "background: an earlier episode"}
    assert f"?view=article&article_id={FERRY_ID}#at-{FERRY.claims[0].claim_id}" in page.links
    assert "?view=series&measure=killed&affected=Ostmark" in page.links


@pytest.mark.parametrize("kind", KINDS)
def test_what_the_page_asks_is_what_the_call_answers(client: Client, searcher: FakeSearcher, kind: Kind) -> None:
    page = shown(client, ("view", kind), ("source", "Harbour Wire"))
    asked = list(searcher.bodies)
    searcher.bodies.clear()
    link = page.link("This as JSON")
    assert link.startswith(f"v1/{kind}?")
    body = client.get(f"/{link}").json()
    assert searcher.bodies == asked
    assert page.one("h2", id="total").text == f"{body['total']} {kind if body['total'] != 1 else kind[:-1]}"


@pytest.mark.parametrize("kind", KINDS)
def test_every_filter_can_be_set_and_taken_away(client: Client, kind: Kind) -> None:
    for name, entry in vocabulary.filters(kind).items():
        for value in entry.values or (VALUES.get(name, entry.example),):
            for sign in ("", "!"):
                page = shown(client, ("view", kind), (name, sign + value))
                assert page.status == 200, (name, value)
                on = page.one("section", class_="chips")
                assert sign.replace("!", "not ") in on.text
                removal = [link for link in page.links if pairs_of_view(link) == [("view", kind)]]
                assert removal, (name, value)
                hidden = [(one.attributes["name"], one.attributes["value"]) for one in page.all("input", type="hidden")]
                assert hidden == [("view", kind), (name, sign + value)]


def pairs_of_view(link: str) -> list[tuple[str, str]] | None:
    return pairs_of(link) if link.startswith("?view") else None


@pytest.mark.parametrize("kind", KINDS)
def test_every_other_parameter_stays_in_the_form(client: Client, kind: Kind) -> None:
    given = {"published_from": "2031-01-01", "published_to": "2031-12-31", "event_from": "2031-01-01", "size": "7"}
    given |= {"event_to": "2031-12-31", "min_value": "1", "max_value": "99", "as_of": "2031-06-01T10:00Z"}
    given |= {"sort": "published_at"}
    page = shown(client, ("view", kind), *given.items())
    assert page.status == 200
    fields = {one.attributes["name"]: one.attributes.get("value") for one in page.all("input")}
    assert fields | {"sort": "published_at"} == {"view": kind, "q": ""} | given
    assert page.one("option", value="published_at", selected="").text == "oldest first"
    # a picker of days would lose the time
    assert page.one("input", name="as_of").attributes["type"] == "text"
    assert page.one("input", name="event_to").attributes["type"] == "date"


def test_a_form_left_empty_asks_for_everything(client: Client) -> None:
    assert shown(client, ("q", ""), ("published_from", ""), ("sort", ""), ("min_value", " ")).status == 200


def test_facets_are_counted_as_the_call_counts_them(client: Client) -> None:
    counts = client.ok("/v1/articles", ("facets", ",".join(filters.COUNTED)))["facets"]
    page = shown(client)
    for facet in filters.facets((), counts):
        assert facet.label in page.text
        for value in (*facet.values, *facet.more):
            element = page.one("a", class_="pick", href=value.toggle)
            assert " ".join(element.text.split()) == f"{value.label} {value.count}"
    assert {one for one in filters.COUNTED if any(value["count"] for value in counts[one])} == {
        one.name for one in filters.facets((), counts)
    }


def test_a_facet_keeps_its_other_values(client: Client) -> None:
    page = shown(client, ("source", "coast post"))
    assert page.one("h2", id="total").text == "1 article"
    picks = {" ".join(one.text.split()): one for one in page.all("a", class_="pick")}
    assert "Harbour Wire 1" in picks
    assert picks["✓Coast Post 1"].attributes["aria-current"] == "true"
    assert pairs_of(picks["✓Coast Post 1"].attributes["href"]) == []
    both = pairs_of(picks["Harbour Wire 1"].attributes["href"])
    assert both == [("source", "coast post"), ("source", "Harbour Wire")]
    assert shown(client, *both).one("h2", id="total").text == "2 articles"


def facet(count: int, *chosen: str, name: str = "source") -> filters.Facet:
    counts = [{"value": f"Outlet {n}", "count": 50 - n} for n in range(count)]
    (made,) = filters.facets(tuple((name, one) for one in chosen), {name: counts})
    return made


def test_many_values_unfold_and_what_is_chosen_is_seen() -> None:
    assert [len(facet(20).values), len(facet(20).more)] == [filters.SHOWN, 20 - filters.SHOWN]
    first, second, *_ = facet(20, "outlet 19", "!Nowhere").values
    assert (first.label, first.chosen, first.count) == ("Outlet 19", True, 31)
    assert (second.label, second.excluded, second.count) == ("Nowhere", True, None)
    assert pairs_of(second.exclude) == [("source", "outlet 19")]
    assert pairs_of(second.toggle) == [("source", "outlet 19"), ("source", "Nowhere")]


def test_values_nobody_has_are_left_out() -> None:
    assert filters.facets((), {"measure": [{"value": "sick", "count": 0}]}) == ()


def test_pages_follow_each_other(client: Client) -> None:
    first = shown(client, ("size", "1"))
    assert not [link for link in first.links if "First page" in link]
    second = shown(client, *pairs_of(first.link("Next page")))
    assert second.status == 200
    titles = [page.all("h3", dir="auto")[0].text for page in (first, second)]
    assert titles == ["Ferries are back", "Sea wall falls"]
    assert not [one for one in second.all("a") if one.text == "Next page"]
    assert shown(client, *pairs_of(second.link("First page"))).all("h3", dir="auto")[0].text == "Ferries are back"
    # another filter is another walk
    assert all("cursor" not in link for link in second.links if link.startswith("?"))


def test_the_other_views_are_asked_the_same(client: Client) -> None:
    page = shown(client, ("q", "wall"), ("measure", "killed"), ("affected", "Ostmark"), ("sort", "published_at"))
    assert pairs_of(page.link("Claims")) == [
        ("view", "claims"),
        ("q", "wall"),
        ("measure", "killed"),
        ("affected", "Ostmark"),
    ]
    assert pairs_of(page.link("Figures over time")) == [
        ("view", "series"),
        ("measure", "killed"),
        ("affected", "Ostmark"),
    ]
    for name in ("Articles", "Claims", "Figures over time"):
        assert shown(client, *pairs_of(page.link(name))).status == 200


def answer(**changed: Any) -> dict[str, Any]:
    return {"total": 0, "total_exact": True, "hits": [], "facets": {}, "next_cursor": None} | changed


def test_a_total_that_was_not_counted_to_its_end() -> None:
    found = searches.found("articles", (), answer(total=1_000_000, total_exact=False))
    assert found.total == "more than 1,000,000 articles"


def test_nothing_found_says_what_to_do(client: Client) -> None:
    page = shown(client, ("source", "Cost Post"))
    assert page.status == 200
    assert "Nothing has all of that." in page.text
    assert "all of them" in page.text
    assert pairs_of(page.link("all of them")) == []


@pytest.mark.parametrize("kind", KINDS)
def test_an_index_with_nothing_in_it_says_so(kind: Kind) -> None:
    with serving(FakeSearcher(documents())) as client:
        page = shown(client, ("view", kind))
    assert f"There are no {kind} yet." in page.text
    assert "Nothing has all of that." not in page.text


@pytest.mark.parametrize(
    ("snippet", "shown_as"),
    [
        (f"{'Long ago ' * 25}the wall fell.", f"{'Long ago ' * 25}the wall fell."),
        (f"{'Long ago ' * 25}the wall", f"{'Long ago ' * 25}the wall …"),
        (f"{'Long ago ' * 25}“the wall fell!”", f"{'Long ago ' * 25}“the wall fell!”"),
        (f"{'Long ago ' * 25}the wa…", f"{'Long ago ' * 25}the wa…"),
        ("A whole text without a stop", "A whole text without a stop"),
        ("", ""),
    ],
)
def test_a_beginning_that_stops_within_a_sentence_says_that_it_goes_on(snippet: str, shown_as: str) -> None:
    hit: dict[str, Any] = {
        **{"article_id": "a" * 32, "title": "Wall", "source": "Wire", "published_at": "2031-05-01", "url": None},
        **{"best_claim": None, "claim_count": 0, "entities": [], "story": None, "copy_of": None, "snippet": snippet},
    }
    (made,) = searches.found("articles", (), answer(total=1, hits=[hit])).articles
    assert "".join(one.text for one in made.passage) == shown_as


@pytest.mark.parametrize("sign", ["", "!"])
def test_names_that_are_nearly_there(sign: str) -> None:
    unknown = [{"field": "party", "value": "Ostmrak", "near": ["Ostmark"]}]
    pairs = (("q", "wall"), ("party", f"{sign}Ostmrak"))
    (near,) = searches.found("articles", pairs, answer() | {"unknown_values": unknown}).near
    ((name, address),) = near.near
    assert (near.label, near.value, name) == ("Claimant's side", "Ostmrak", "Ostmark")
    assert pairs_of(address) == [("q", "wall"), ("party", f"{sign}Ostmark")]


def test_what_the_caller_counts_by_is_counted() -> None:
    assert dict(searches.wanted((("view", "claims"), ("facets", "source"))))["facets"] == "source"
    for kind in KINDS:
        parameters.parse(kind, searches.wanted((("view", kind),)))


def test_highlights_and_figures_are_marked() -> None:
    hit: dict[str, Any] = {
        **{"article_id": "a" * 32, "title": "Wall falls", "source": "Wire", "published_at": "2031-05-01", "url": None},
        **{"best_claim": None, "claim_count": 0, "entities": [], "story": "b" * 32, "copy_of": "c" * 32},
        "snippet": "the wall",
        "highlight": {"title": ["<em>Wall</em> falls"], "text": ["the <em>wall</em> &amp;", "a <em>wall</em>"]},
    }
    (made,) = searches.found("articles", (), answer(total=1, hits=[hit])).articles
    assert [(one.text, one.found) for one in made.title] == [("Wall", True), (" falls", False)]
    assert "".join(one.text for one in made.passage) == "the wall & … a wall"
    assert made.story == f"?story={'b' * 32}"
    assert made.copy_of == f"?view=article&article_id={'c' * 32}"
