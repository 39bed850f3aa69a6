"""The page runs nothing and loads nothing, whatever stands in the articles and in the address."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_search.explore import page, question, reading, searches, words
from claimstream_search.fake import FakeSearcher
from tests.unit.search.explore.pages import WALL, WALL_ID, Page, read, shown
from tests.unit.search.samples import Said, article, documents
from tests.unit.search.series.sayings import saying
from tests.unit.search.series.test_store import documents as series_documents
from tests.unit.search.serving import Client, serving

HOSTILE = "\"><script>alert(1)</script><img src=x onerror=alert(1)> '&amp;<em>"
SENTENCE = f"He said {HOSTILE} 7 died."
TROUBLE = article(
    f"{SENTENCE} And </div></main><script>alert(2)</script> so on.",
    Said(SENTENCE, claimant=HOSTILE, party=HOSTILE, measure="killed", low=7, affected=HOSTILE),
    title=HOSTILE,
    source=HOSTILE,
    url="javascript:alert(3)",
    entities=[HOSTILE],
)
TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40)


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with serving(FakeSearcher(documents(TROUBLE, WALL))) as made:
        yield made


def harmless(shown: Page) -> None:
    tags = {one.tag for one in shown.elements}
    assert not tags & {"script", "img", "iframe", "object", "embed", "base", "form2"}
    assert len(shown.all("link")) == 1
    for one in shown.elements:
        assert not [name for name in one.attributes if name.startswith("on") or name in ("style", "src", "srcset")]
        address = one.attributes.get("href", one.attributes.get("action", ""))
        assert re.match(r"(\?|#|v1/|download/\w+\.\w{3}(\?|$)|docs$|https?://|data:,$|$)", address), address


@pytest.mark.parametrize(
    "pairs",
    [
        [],
        [("view", "claims")],
        [("view", "article"), ("article_id", TROUBLE.article.article_id)],
        [("source", HOSTILE)],
        [("source", f"!{HOSTILE}"), ("view", "claims")],
        [("q", HOSTILE)],
        [(HOSTILE, HOSTILE)],
        [("view", HOSTILE)],
        [("view", "series"), ("affected", HOSTILE)],
        [("view", "series"), (HOSTILE, "x")],
        [("view", "article"), ("article_id", HOSTILE)],
        [("cursor", HOSTILE)],
        [("published_from", HOSTILE), ("as_of", HOSTILE)],
    ],
    ids=str,
)
def test_hostile_words_stay_words(client: Client, pairs: list[tuple[str, str]]) -> None:
    found = shown(client, *pairs)
    harmless(found)
    assert "alert(1)</script>" not in found.html


def test_they_are_shown_as_they_are(client: Client) -> None:
    for pairs in ([], [("view", "claims")], [("view", "article"), ("article_id", TROUBLE.article.article_id)]):
        assert HOSTILE in shown(client, *pairs).text


def test_a_hostile_series() -> None:
    said = [
        saying(9, party=HOSTILE, affected="Quarnholt", source=HOSTILE, text=f"9 {HOSTILE}"),
        saying(12, party="Veldane", affected="Quarnholt", source="</svg><script>alert(1)</script>"),
    ]
    with serving(FakeSearcher(series_documents(said))) as client:
        found = shown(client, ("view", "series"), ("affected", "Quarnholt"))
    assert found.status == 200
    assert HOSTILE in found.text
    assert not found.all("script")
    assert not found.all("img")


def test_what_the_browser_is_told(client: Client) -> None:
    for pairs in ([], [("view", "series")], [("sorce", "x")]):
        found = shown(client, *pairs)
        policy = dict(part.strip().split(" ", 1) for part in found.headers["content-security-policy"].split(";"))
        style = found.one("style").text.encode()
        digest = b64encode(hashlib.sha256(style).digest()).decode()
        assert policy["default-src"] == "'none'"
        assert policy["style-src"] == f"'sha256-{digest}'"
        assert "script-src" not in policy
        assert "unsafe" not in found.headers["content-security-policy"]
        assert found.headers["x-content-type-options"] == "nosniff"
        assert found.headers["referrer-policy"] == "no-referrer"
        assert "set-cookie" not in found.headers


@pytest.mark.parametrize("view", ["articles", "claims", "series", "article"])
def test_landmarks_and_labels(client: Client, view: str) -> None:
    asked = [("article_id", WALL_ID)] if view == "article" else []
    found = shown(client, ("view", view), *asked)
    assert found.one("html").attributes["lang"] == "en"
    for landmark in ("main", "header", "footer", "h1"):
        assert found.one(landmark)
    labels = {one.attributes["for"] for one in found.all("label")}
    fields = [one for tag in ("input", "select") for one in found.all(tag) if one.attributes.get("type") != "hidden"]
    assert {one.attributes.get("id") for one in fields} == labels
    assert len(found.ids) == len(set(found.ids))
    assert found.all("nav")[0].attributes["aria-label"] == "Views"
    current = [one.text for one in found.all("a", **{"aria-current": "page"})]
    assert current == ([] if view == "article" else [page.VIEWS[view]])
    assert "docs" in found.links


HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@pytest.mark.parametrize(
    "pairs",
    [
        [],
        [("view", "claims")],
        [("view", "series")],
        [("view", "series"), ("measure", "killed")],
        [("view", "article"), ("article_id", WALL_ID)],
        [("view", "article"), ("article_id", "none")],
        [("source", "Nobody")],
        [("sort", "best")],
        [("view", "series"), ("affected", "Nobody")],
    ],
    ids=str,
)
def test_headings_go_down_one_level_at_a_time(client: Client, pairs: list[tuple[str, str]]) -> None:
    levels = [int(one.tag[1]) for one in shown(client, *pairs).elements if one.tag in HEADINGS]
    assert levels[0] == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_it_is_not_in_the_description_of_the_api(described: Client) -> None:
    assert "/" not in described.ok("/openapi.json")["paths"]


def hit(text: str) -> dict[str, Any]:
    claim = {"claim_id": "c", "text": text, "claimant": text, "party": text, "act": "state", "measure": "killed"}
    bounds = {"affected": text, "value": 7, "low": 7, "high": 7}
    plain = {"article_id": "a", "title": text, "source": text, "published_at": "2031-05-01", "url": text, "story": None}
    rest = {"claim_count": 1, "entities": [text], "copy_of": None, "snippet": text, "best_claim": claim | bounds}
    return plain | rest


@given(TEXT)
def test_any_text_is_read_as_it_was_written(text: str) -> None:
    pairs = (("q", text), ("source", text), ("as_of", text))
    answer = {"total": 1, "total_exact": True, "hits": [hit(text)], "next_cursor": text}
    counts = {"facets": {"source": [{"value": text, "count": 1}]}}
    found = searches.found("articles", pairs, answer | counts)
    shown = read(page.render("articles", pairs, asked=searches.asked("articles", pairs), found=found))
    harmless(shown)
    assert shown.one("input", id="q").attributes["value"] == text
    assert shown.one("p", class_="passage").text == text
    assert shown.one("h3", dir="auto").text == words.title(text)
    assert shown.one("title").text == (f"{text} · " if text else "") + "Articles · claimstream"
    assert text in shown.one("p", class_="best").text


@given(TEXT)
def test_any_article_is_read_as_it_was_written(text: str) -> None:
    claim = WALL.claims[0].model_dump(mode="json")
    claim |= {"text": text, "source": text, "title": text, "url": text}
    claim |= {"claimant": {"name": text, "party": text, "role": text}}
    revision = {"received_at": "2031-05-01T10:00:00Z", "title": text, "current": True, "revision": "r"}
    answer = {
        **{"revision": "r", "title": text, "source": text, "url": text, "published_at": "2031-05-01", "text": text},
        **{"published_at_basis": "given", "received_at": "2031-05-01T10:00:00Z", "authors": [text], "language": "en"},
        **{"current": True, "boilerplate": [{"start": 0, "end": 3}], "claims": [claim], "entities": [{"name": text}]},
    }
    found = reading.reading("a", answer, {"hits": [revision], "next_cursor": None})
    shown = read(page.render("article", (("view", "article"),), found=found))
    harmless(shown)
    assert shown.one("div", class_="stored").text.startswith(text[:30])
    assert shown.one("h1").text == words.title(text)


@given(TEXT)
def test_any_word_stays_in_the_form_of_series(text: str) -> None:
    pairs = (("view", "series"), ("affected", text), ("claimant_party", text))
    asked = question.asked(pairs, {"affected": [{"value": text, "count": 3}]})
    shown = read(page.render("series", pairs, asked=asked))
    harmless(shown)
    assert shown.one("input", id="affected").attributes["value"] == text
