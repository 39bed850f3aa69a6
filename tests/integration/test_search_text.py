"""Full text on a real engine: what words find, and in which order."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.engines.base import Space
from tests.integration.searched import FERRY, NAMES, articles, claims, write
from tests.unit.search.samples import article
from tests.unit.search.serving import Client

pytestmark = pytest.mark.engine


def test_full_text(filled: Client) -> None:
    for q, expected in {
        "leaks": {"dam", "ferry"},
        "leak": {"dam", "ferry"},
        "collapses": {"bridge"},
        "bursting": {"dam"},
        "dam burst": {"dam"},
        "leak queue": {"ferry"},
        "collapse": {"bridge"},
        '"leaks in the walls"': {"dam"},
        '"walls in the leaks"': set(),
        '"dam burst"': {"dam"},
        '"dam above lintown burst"': {"dam"},
        '"engineers warned"': set(),
        '"engineers warned"~1': {"dam"},
        "leak -ferries": {"dam"},
        'leak -"harbour wall"': {"dam"},
        "-leak": {"bridge"},
        "burst OR lorries": {"dam", "bridge"},
        "burst OR lorries westland army": {"dam"},
        "ferr*": {"ferry"},
        "collaps*": {"bridge"},
        "ingeneers~1": set(),
        "enginers~1": {"dam"},
        "lintwn~ -ferr*": {"dam"},
        "LINTOWN": {"dam"},
        "the": {"dam", "bridge", "ferry"},
        "nowhere": set(),
    }.items():
        assert articles(filled, ("q", q)) == expected, q


def test_claims_are_found_by_their_words_and_their_claimant(filled: Client) -> None:
    assert claims(filled, ("q", "villager")) == {"ministry"}
    assert claims(filled, ("q", "police lorries")) == {"police"}
    assert claims(filled, ("q", "wounded -army")) == set()


def test_a_title_weighs_more_than_a_text(client: Client, space: Space) -> None:
    write(space, FERRY)
    other = article("Lorries queue. Nobody knows about any ferries there.", title="Lorries", published_at="2031-05-09")
    write(space, other)
    hits = client.ok("/v1/articles", ("q", "ferries"))["hits"]
    assert [hit["title"] for hit in hits] == ["Ferries are back", "Lorries"]


def test_recency_prefers_what_is_new_among_what_matches(client: Client, space: Space) -> None:
    old = article("Boats, boats and boats in the harbour.", title="Boats", published_at="2020-05-01")
    new = article("A boat was seen among much else in the long harbour of the town.", published_at="2026-11-01")
    write(space, old, new)
    asked = [("q", "boats")]
    by_relevance = [hit["article_id"] for hit in client.ok("/v1/articles", *asked)["hits"]]
    assert by_relevance == [old.article.article_id, new.article.article_id]
    for kind_of_age in ("30", "365"):
        by_age = [hit["article_id"] for hit in client.ok("/v1/articles", *asked, ("recency", kind_of_age))["hits"]]
        assert by_age == by_relevance[::-1]
    first = client.ok("/v1/articles", *asked, ("recency", "30"), ("size", "1"))
    second = client.ok("/v1/articles", *asked, ("recency", "30"), ("cursor", first["next_cursor"]))
    assert [hit["article_id"] for hit in (*first["hits"], *second["hits"])] == by_relevance[::-1]


def test_articles_are_in_the_order_of_their_publication(filled: Client) -> None:
    newest = [NAMES[hit["article_id"]] for hit in filled.ok("/v1/articles")["hits"]]
    oldest = [NAMES[hit["article_id"]] for hit in filled.ok("/v1/articles", ("sort", "published_at"))["hits"]]
    assert newest == ["ferry", "bridge", "dam"] == oldest[::-1]


def test_hostile_queries_are_answered_or_refused(filled: Client) -> None:
    hostile = [
        "*",
        "*a*",
        "a" * 999,
        "[a TO b]",
        "/re.*gex/",
        "_exists_:title",
        '{"match_all":{}}',
        "\x00\x01\x02",
        "\u202e\ufeff",
        "😀",
        "a~2 " * 60,
        "ab* " * 60,
        '"a b c"~20 ' * 20,
        "a OR " * 59 + "a",
        "-a " * 60,
        "\\" * 500 + "a",
        "title:dam^1000 AND NOT",
    ]
    for q in hostile:
        for kind in ("articles", "claims"):
            answer: httpx.Response = filled.get(f"/v1/{kind}", ("q", q), ("highlight", "true"))
            assert answer.status_code in (200, 422), (q, answer.text)
    for name in ("source", "claimant", "entity"):
        for value in ("*", '"}}]}', "\x00", "😀", "x" * 500, "!" * 400):
            body: dict[str, Any] = filled.get("/v1/articles", (name, value)).json()
            assert body.get("total", 0) in (0, 3), (name, value, body)
            assert body.get("status", 200) in (200, 422), (name, value, body)
