"""`claimstream search`: what is asked and what is shown."""

from __future__ import annotations

import io
from typing import Any

import httpx
import pytest
from rich.console import Console, RenderableType

from claimstream_cli.search import articles_table, claims_table, filters, search, total
from claimstream_cli.service import ServiceError, client

CLAIM: dict[str, Any] = {
    "act": "announce",
    "text": "The guild said [red]at least 12[/red] pilots were missing\x1b[2J.",
    "claimant": {"name": "Pilots' Guild", "party": "Nowhere"},
    "quantity": {
        "measure": "missing", "qualifier": "at_least", "value": 12, "low": 12, "high": None, "text": "12",
        "affected": {"party": "Nowhere", "role": "any"},
    },
    "claimed_at": {"value": "2031-05-05"},
    "source": "Quay Post",
}  # fmt: skip
ARTICLE = {"title": "Pilots missing", "published_at": "2031-05-05", "source": "Quay Post", "article_id": "ab" * 16}


def shown(table: RenderableType, width: int = 220) -> str:
    output = io.StringIO()
    Console(file=output, width=width).print(table)
    return output.getvalue()


def asked(answer: httpx.Response | Exception, *parameters: tuple[str, str]) -> tuple[dict[str, Any], httpx.URL]:
    """The document, and the URL that was asked for."""
    seen: list[httpx.URL] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.url)
        if isinstance(answer, Exception):
            raise answer
        return answer

    with client("http://search:8002", "search", httpx.MockTransport(handle)) as service:
        return search(service, "/v1/claims", parameters), seen[0]


def test_words_and_filters_are_passed_on_repeats_too() -> None:
    _, url = asked(httpx.Response(200, json={"hits": []}), ("q", "pier & boat"), ("source", "a"), ("source", "!b"))
    assert url.path == "/v1/claims"
    assert url.params.multi_items() == [("q", "pier & boat"), ("source", "a"), ("source", "!b")]


def test_filters_are_name_and_value() -> None:
    assert filters(["source=Quay Post", "q=a=b", "party="]) == [("source", "Quay Post"), ("q", "a=b"), ("party", "")]
    for wrong in ("source", "=x", ""):
        with pytest.raises(ServiceError, match="is not a filter"):
            filters([wrong])


def test_claims_are_a_table_of_who_says_what() -> None:
    text = shown(claims_table({"total": 41, "hits": [CLAIM, CLAIM | {"quantity": None, "claimant": None}]}))
    for words in ("2031-05-05", "Pilots' Guild", "Nowhere", "missing: at least 12", "Quay Post", "2 of 41 shown"):
        assert words in text
    assert "announce" in text
    assert "[red]at least 12[/red]" in text
    assert "\x1b[2J" not in text


def test_a_claim_that_is_no_plain_figure_of_now_is_not_shown_as_one() -> None:
    recalled = CLAIM | {"quantity": CLAIM["quantity"] | {"previous": True}, "background": True}
    text = shown(claims_table({"total": 2, "hits": [CLAIM | {"polarity": "denied"}, recalled]}))
    assert "missing: at least 12 (denied)" in text
    assert "missing: at least 12 (background, previous)" in text


def test_articles_are_a_table_too() -> None:
    long = ARTICLE | {"title": None, "snippet": "word " * 200, "claim_count": 2}
    text = shown(articles_table({"total": {"value": 2, "relation": "eq"}, "hits": [ARTICLE, long]}))
    assert "Pilots missing" in text
    assert "ab" * 16 in text
    assert "…" in text
    assert "2 of 2 shown" in text


def test_a_total_that_is_not_there_is_what_is_shown() -> None:
    assert total({"hits": []}) == "0 of 0 shown"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (httpx.Response(422, json={"detail": "sort: no such order"}), r"sort: no such order \(422\)"),
        (httpx.Response(502, text="<html>"), "status 502(.|\n)*not the search service: say where it is with --url"),
        (httpx.Response(405, json={"detail": "no"}), r"no \(405\)\n.*usually http://localhost:8002"),
        (httpx.Response(404, json={"detail": "Not Found"}), "That is not the search service"),
        (httpx.Response(200, json={"results": []}), "search at http://search:8002: That is not the search service"),
        (httpx.ConnectError("refused"), "search service does not answer at http://search:8002\nStart it"),
        (httpx.ReadTimeout("slow"), "took too long to answer at http://search:8002"),
    ],
)
def test_what_goes_wrong_is_said_plainly(answer: httpx.Response | Exception, words: str) -> None:
    with pytest.raises(ServiceError, match=words):
        asked(answer)


def test_the_values_that_can_be_given_are_listed() -> None:
    errors = [{"field": "measure", "detail": "not one of its values", "allowed": ["killed", "miss\x1b[2Jing"]}, {}, 7]
    answer = httpx.Response(422, json={"detail": "measure: not one of its values", "errors": errors})
    with pytest.raises(ServiceError) as refused:
        asked(answer, ("measure", "dead"))
    assert str(refused.value).splitlines()[1:] == ["measure can be: killed, miss\N{REPLACEMENT CHARACTER}[2Jing"]


@pytest.mark.parametrize("width", [60, 80])
def test_a_narrow_terminal_breaks_no_word(width: int) -> None:
    hit = CLAIM | {"claimant": {"name": "Quarnholt's harbourmaster", "party": "Quarnholt-Overwater"}}
    lines = shown(claims_table({"total": 1, "hits": [hit]}), width).splitlines()
    assert max(map(len, lines)) <= width
    assert {"harbourmaster", "2031-05-05", "missing:", "pilots"} <= set(" ".join(lines).split())
    assert any("No room for:" in line for line in lines)
    narrow = shown(articles_table({"total": 1, "hits": [ARTICLE]}), width)
    assert "Pilots missing" in narrow
    assert ("No room for: id" in narrow) == (width == 60)


def test_nothing_found_is_said() -> None:
    for table in (claims_table, articles_table):
        assert shown(table({"total": 0, "hits": []})).startswith("Nothing was found.")
