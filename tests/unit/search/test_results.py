"""Elasticsearch's answers -> ours."""

from __future__ import annotations

import html
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_schemas.claim import Claim
from claimstream_search import results
from claimstream_search.parameters import parse
from tests.unit.search.samples import Said, article, documents

TEXT = "The dam burst at noon. Officials counted 7 dead. Rain goes on."


def response(*hits: dict[str, Any], total: int | None = None) -> dict[str, Any]:
    return {"hits": {"total": {"value": len(hits) if total is None else total}, "hits": list(hits)}}


def hit(**highlight: list[str]) -> dict[str, Any]:
    source = {"article_id": "a", "revision": "r", "title": "T", "source": "S", "published_at": "2031-05-01"}
    return {"_source": source | {"entity_names": ["X"], "claims": [{"claim_id": "1"}]}, "highlight": highlight}


def test_an_article_among_hits_is_compact() -> None:
    page = results.page(parse("articles", []), response(hit(text=["The dam &amp; the town"])), {}, None)
    assert page == {
        "total": 1,
        "total_exact": True,
        "hits": [
            {
                "article_id": "a",
                "revision": "r",
                "url": None,
                "title": "T",
                "source": "S",
                "published_at": "2031-05-01",
                "language": None,
                "entities": ["X"],
                "story": None,
                "copy_of": None,
                "claim_count": 1,
                "best_claim": None,
                "snippet": "The dam & the town",
            }
        ],
        "facets": {},
        "next_cursor": None,
    }


def test_a_page_holds_no_more_than_asked_for() -> None:
    query = parse("articles", [("size", "2")])
    found = response(hit(), hit(), hit(), total=7)
    page = results.page(query, found, {}, "next")
    assert (len(page["hits"]), page["total"], page["next_cursor"]) == (2, 7, "next")
    assert results.has_more(query, found)
    assert not results.has_more(query, response(hit(), hit()))


def test_a_total_beyond_the_cap_says_so() -> None:
    found = response(hit())
    found["hits"]["total"] = {"value": 1_000_000, "relation": "gte"}
    page = results.page(parse("articles", []), found, {}, None)
    assert (page["total"], page["total_exact"]) == (1_000_000, False)


def test_an_article_shows_its_best_claim() -> None:
    best = {"claim_id": "c", "text": "Seven died.", "claimant": "Ministry", "act": "state", "claimant_keys": ["x"]}
    inner = {"claims": {"hits": {"hits": [{"_source": best}]}}}
    (shown,) = results.page(parse("articles", []), response(hit() | {"inner_hits": inner}), {}, None)["hits"]
    assert shown["best_claim"]["text"] == "Seven died."
    assert set(shown["best_claim"]) == set(results.BEST_CLAIM)


def test_marks_come_from_the_field_that_was_searched() -> None:
    query = parse("articles", [("highlight", "true")])
    found = hit(**{"text": ["no mark"], "text.exact": ["a <em>mark</em> &lt;b&gt;"], "title": ["<em>T</em>"]})
    (shown,) = results.page(query, response(found), {}, None)["hits"]
    assert shown["highlight"] == {"title": ["<em>T</em>"], "text": ["a <em>mark</em> &lt;b&gt;"]}
    assert shown["snippet"] == "a mark <b>"


def test_without_a_match_in_the_text_the_snippet_is_its_beginning() -> None:
    query = parse("articles", [("highlight", "true")])
    (shown,) = results.page(query, response(hit(text=["It begins so"])), {}, None)["hits"]
    assert shown["highlight"] == {}
    assert shown["snippet"] == "It begins so"


def test_a_long_snippet_ends_with_a_word() -> None:
    (shown,) = results.page(parse("articles", []), response(hit(text=["flood " * 400])), {}, None)["hits"]
    assert shown["snippet"].endswith("flood…")
    assert len(shown["snippet"]) <= 481


def test_claims_are_whole() -> None:
    made = documents(article(TEXT, Said("Officials counted 7 dead.", measure="killed", low=7, high=7)))
    (document,) = made["claims"].values()
    source = results.claim(document, tuple(Claim.model_fields))
    query = parse("claims", [("highlight", "true")])
    (shown,) = results.page(query, response({"_source": source, "highlight": {"text": ["<em>7</em>"]}}), {}, None)[
        "hits"
    ]
    assert shown.pop("highlight") == {"text": ["<em>7</em>"]}
    (mark,) = shown.pop("highlight_spans")["text"]
    assert TEXT[mark["start"] : mark["end"]] == "7"
    assert Claim.model_validate(shown).model_dump(mode="json") == shown
    assert not {"event", "language", "tags"} & set(shown)


def test_an_article_is_told_with_all_that_was_found() -> None:
    made = documents(
        article(TEXT, Said("Officials counted 7 dead."), entities=["dam"], url="https://harbour.example/1")
    )
    (revision,) = made["revisions"].values()
    shown = results.article(revision, current=True)
    assert (shown["text"], shown["language"], shown["published_at_basis"]) == (TEXT, "en", "given")
    assert shown["current"] is True
    for part in (*shown["claims"], *shown["entities"][0]["mentions"]):
        span = part.get("span", part)
        assert shown["text"][span["start"] : span["end"]] == part["text"]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Officials counted 7 dead.", TEXT),
        ("The dam burst at noon.", "The dam burst at noon. Officials counted 7 dead."),
        ("Rain goes on.", "Officials counted 7 dead. Rain goes on."),
    ],
)
def test_a_claim_stands_among_its_neighbours(said: str, expected: str) -> None:
    made = documents(article(TEXT, Said(said)))
    (claim,), (revision,) = made["claims"].values(), made["revisions"].values()
    passage = results.context(claim, revision)
    assert passage["text"] == expected == TEXT[passage["start"] : passage["end"]]


def test_revisions_say_which_is_current() -> None:
    sources = [{"revision": name, "received_at": "2031", "published_at": "2031", "title": ""} for name in ("b", "a")]
    shown = results.revisions("x", "b", [{"_source": source} for source in sources], 2, None)
    assert [(one["revision"], one["current"]) for one in shown["hits"]] == [("b", True), ("a", False)]
    assert (shown["article_id"], shown["total"], shown["next_cursor"]) == ("x", 2, None)


@given(st.text(min_size=1, max_size=100))
def test_a_snippet_is_the_text_again(text: str) -> None:
    (shown,) = results.page(parse("articles", []), response(hit(text=[html.escape(text)])), {}, None)["hits"]
    assert shown["snippet"] == text.strip()
