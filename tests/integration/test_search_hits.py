"""Hits and single documents on a real engine: what they show, and what is marked in them."""

from __future__ import annotations

import re

import pytest

from claimstream_schemas.claim import Claim
from tests.engines.base import Space
from tests.integration.searched import DAM, NAMES, write
from tests.unit.search.samples import RECEIVED, Said, article
from tests.unit.search.serving import Client

pytestmark = pytest.mark.engine
MARKED = re.compile(r"<em>(.*?)</em>")


def test_the_best_claim_meets_the_filters_and_says_what_is_asked_for(filled: Client) -> None:
    def best(*pairs: tuple[str, str]) -> str | None:
        (hit,) = [hit for hit in filled.ok("/v1/articles", *pairs)["hits"] if NAMES[hit["article_id"]] == "dam"]
        return hit["best_claim"] and str(hit["best_claim"]["claimant"])

    assert best(("q", "soldiers wounded")) == "army"
    assert best(("q", "villagers")) == "ministry"
    assert best(("party", "Westland")) == "army"
    assert best(("measure", "killed"), ("sort", "published_at")) == "ministry"
    (ferry,) = filled.ok("/v1/articles", ("language", "fr"))["hits"]
    assert ferry["best_claim"] is None


def test_highlights_say_where_they_stand(filled: Client) -> None:
    for q in ("leaks walls", "lintown", "sold*", "ministry OR army"):
        (hit,) = filled.ok("/v1/articles", ("q", f"{q} engineers"), ("highlight", "true"))["hits"]
        for field, spans in hit["highlight_spans"].items():
            text = DAM.article.title if field == "title" else DAM.article.text
            marked = {text[span["start"] : span["end"]] for span in spans}
            assert marked == {word for passage in hit["highlight"][field] for word in MARKED.findall(passage)}, q
    (claim,) = filled.ok("/v1/claims", ("q", "soldiers"), ("highlight", "true"))["hits"]
    (span,) = claim["highlight_spans"]["text"]
    assert DAM.article.text[span["start"] : span["end"]] == "soldiers"


def test_all_that_was_asked_for_is_marked(filled: Client) -> None:
    """A word's beginning and a misspelt word are looked for unstemmed, other words by their stem: all in one text."""
    for q in ("soldie* engineers", "soldie* engineer", "soldeirs~2 engineers", '"soldiers" OR engin*'):
        (hit,) = filled.ok("/v1/articles", ("q", f"{q} -absent"), ("highlight", "true"), ("language", "en"))["hits"][:1]
        marked = {word.lower() for passage in hit["highlight"]["text"] for word in MARKED.findall(passage)}
        assert marked >= {"soldiers", "engineers"}, q


def test_highlights_are_html_safe(client: Client, space: Space) -> None:
    write(space, DAM)
    write(space, article('He wrote <script>alert("quake")</script> & left.', title="Quake <b>"))
    (hit,) = client.ok("/v1/articles", ("q", "quake"), ("highlight", "true"))["hits"]
    assert hit["highlight"]["title"] == ["<em>Quake</em> &lt;b&gt;"]
    (passage,) = hit["highlight"]["text"]
    assert "<script>" not in passage
    assert "&lt;script&gt;alert(&quot;<em>quake</em>&quot;)" in passage
    assert hit["snippet"] == 'He wrote <script>alert("quake")</script> & left.'
    (plain,) = client.ok("/v1/articles", ("q", "quake"))["hits"]
    assert "highlight" not in plain
    (claim,) = client.ok("/v1/claims", ("q", "villagers"), ("highlight", "true"))["hits"]
    assert claim["highlight"] == {"text": ["The ministry of Ostland said 49 <em>villagers</em> died."]}


def test_hits_of_articles_are_compact(filled: Client) -> None:
    (hit,) = filled.ok("/v1/articles", ("q", "dam"))["hits"]
    assert hit == {
        "article_id": DAM.article.article_id,
        "revision": DAM.article.revision,
        "url": None,
        "title": DAM.article.title,
        "source": "Harbour Wire",
        "published_at": "2031-05-01T09:00:00+02:00",
        "language": "en",
        "entities": ["Lintown", "Ostland", "Westland"],
        "story": None,
        "copy_of": None,
        "claim_count": 2,
        "best_claim": hit["best_claim"],
        "snippet": hit["snippet"],
    }
    assert hit["snippet"].startswith("The dam above Lintown burst at noon.")


def test_hits_of_claims_are_the_claims_of_the_contract(filled: Client) -> None:
    hits = filled.ok("/v1/claims", ("article_id", DAM.article.article_id))["hits"]
    expected = {claim.claim_id: claim.model_dump(mode="json") for claim in DAM.claims}
    assert {hit["claim_id"]: hit for hit in hits} == expected
    assert all(Claim.model_validate(hit) for hit in hits)


def test_one_article_its_revisions_and_its_claims(client: Client, space: Space) -> None:
    first = article("Ten boats sank.", Said("Ten boats sank."), url="https://coast.example/1")
    edited = article(
        "Twelve boats sank. It rained.",
        Said("Twelve boats sank."),
        url="https://coast.example/1",
        received_at=RECEIVED.replace(hour=20),
    )
    write(space, first, edited)
    name = edited.article.article_id
    body = client.ok(f"/v1/articles/{name}")
    assert (body["text"], body["current"]) == ("Twelve boats sank. It rained.", True)
    assert [claim["text"] for claim in body["claims"]] == ["Twelve boats sank."]
    older = client.ok(f"/v1/articles/{name}", ("revision", first.article.revision))
    assert (older["text"], older["current"]) == ("Ten boats sank.", False)
    assert older["claims"] == [claim.model_dump(mode="json") for claim in first.claims]
    listed = client.ok(f"/v1/articles/{name}/revisions")
    assert [(hit["revision"], hit["current"]) for hit in listed["hits"]] == [
        (edited.article.revision, True),
        (first.article.revision, False),
    ]
    claim = client.ok(f"/v1/claims/{edited.claims[0].claim_id}")
    assert claim["context"]["text"] == "Twelve boats sank. It rained."
    for path in (f"/v1/articles/{'0' * 32}", f"/v1/claims/{'0' * 32}", f"/v1/claims/{first.claims[0].claim_id}"):
        assert client.get(path).status_code == 404
