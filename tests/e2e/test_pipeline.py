"""From a post to its claims, and what a repeat, an edit and a broken record do."""

from __future__ import annotations

import pytest

from tests.e2e.client import Client, Json, report, unique_word
from tests.waiting import wait_for

pytestmark = pytest.mark.engine


def assert_quotes(article: Json, claims: list[Json]) -> None:
    """Every span cuts its quote out of the stored text."""
    text = article["text"]
    for claim in claims:
        span = claim["span"]
        assert text[span["start"] : span["end"]] == claim["text"]
        if quantity := claim["quantity"]:
            assert text[quantity["start"] : quantity["end"]] == quantity["text"]


def test_a_posted_article_is_found_with_its_claim(client: Client) -> None:
    word = unique_word()
    posted = client.post(report(word, 12))
    client.wait_for_total("articles", 1, q=word)
    hit = client.find("articles", q=word, highlight="true")["hits"][0]
    assert hit["article_id"] == posted["article_id"]
    client.wait_for_total("claims", 1, article_id=posted["article_id"])
    (claim,) = [c for c in client.find("claims", article_id=posted["article_id"])["hits"] if c["quantity"]]
    assert (claim["quantity"]["value"], claim["quantity"]["measure"]) == (14, "killed")
    assert "mayor" in claim["claimant"]["name"].lower()
    assert claim["claimed_at"]["value"] == "2024-03-05"
    assert claim["event_time"]["start"] == "2024-03-05"
    whole = client.article(posted["article_id"])
    assert whole is not None
    assert_quotes(whole, whole["claims"])
    assert client.find(f"claims/{claim['claim_id']}")["claim_id"] == claim["claim_id"]


def test_posting_again_changes_no_count(client: Client) -> None:
    word = unique_word()
    articles = [report(word, number) for number in range(5)]
    client.wait_for_articles(client.post_batch(articles))
    before = client.counts()
    for _ in range(3):
        repeated = client.post_batch(articles)
    # records of one key keep their order, so behind this marker of each all repeats are through
    edited = [{**article, "title": article["title"] + " (edited)"} for article in articles]
    client.post_batch(edited)
    wait_for(
        lambda: all((client.article(i) or {}) and "(edited)" in str(client.article(i)) for i in repeated),
        what="the edits that follow the repeats",
    )
    after = client.counts()
    assert after["articles"] == before["articles"]
    assert after["claims"] == before["claims"]
    assert after["revisions"] == before["revisions"] + len(articles)


def test_an_edited_article_replaces_its_claims_and_keeps_the_older_revision(client: Client) -> None:
    word = unique_word()
    first = client.post(report(word, 3))
    client.wait_for_articles([first["article_id"]])
    second = client.post({**report(word, 3), "text": report(word, 48)["text"]})
    assert second["article_id"] == first["article_id"]
    assert second["revision"] != first["revision"]

    def values() -> list[float]:
        hits = client.find("claims", article_id=first["article_id"])["hits"]
        return [claim["quantity"]["value"] for claim in hits if claim["quantity"]]

    wait_for(lambda: values() == [50], what="the claim of the second revision alone")
    older = client.find(f"articles/{first['article_id']}", revision=first["revision"])
    assert older["claims"][0]["quantity"]["value"] == 5


def test_a_record_nobody_can_decode_is_a_dead_letter_and_the_next_article_flows(client: Client) -> None:
    word = unique_word()
    broken = f'{{"not": "{word}'.encode()
    client.write("articles-raw", broken)

    def letter() -> dict[str, str] | None:
        return next((headers for value, headers in client.dead_letters("articles-raw-dlq") if value == broken), None)

    headers = wait_for(letter, what="the dead letter")
    assert (headers["dl_stage"], headers["dl_reason"]) == ("enrich", "not_json")
    assert headers["dl_topic"] == "articles-raw"
    client.wait_for_articles([client.post(report(word, 1))["article_id"]])
