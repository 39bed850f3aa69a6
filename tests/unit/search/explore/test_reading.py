"""One article: its text as it is stored, each claim at its sentence, its revisions."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from claimstream_search.fake import FakeSearcher
from tests.unit.search.explore.pages import EDITED, WALL, WALL_ID, pairs_of, shown
from tests.unit.search.samples import Said, article, documents
from tests.unit.search.serving import Client, serving


@pytest.fixture
def edited() -> Iterator[Client]:
    with serving(FakeSearcher(documents(WALL, EDITED))) as made:
        yield made


def test_the_text_is_all_there_and_marked(client: Client) -> None:
    page = shown(client, ("view", "article"), ("article_id", WALL_ID))
    assert page.status == 200
    assert page.one("h1").text == "Sea wall falls"
    stored = page.one("div", class_="stored")
    assert stored.text.replace("1", "").replace("2", "") == WALL.article.text
    assert page.one("span", class_="dimmed").text == "ADVERTISEMENT."
    marked = [one.text for one in page.all("mark", class_="claim")]
    assert "".join(marked) == "".join(claim.text for claim in WALL.claims)
    assert next(one.text for one in page.all("b", class_="figure")) == "4"


def test_a_link_to_a_claim_leads_to_its_whole_sentence(client: Client) -> None:
    """The style sheet marks what follows the place that was linked to; the figure is a part of that."""
    page = shown(client, ("view", "article"), ("article_id", WALL_ID))
    assert [one.text for one in page.all("mark", class_="claim")] == [claim.text for claim in WALL.claims]
    for claim in WALL.claims:
        assert f'<span class="at" id="at-{claim.claim_id}"></span><mark class="claim">' in page.html


def test_every_claim_is_linked_both_ways(client: Client) -> None:
    page = shown(client, ("view", "article"), ("article_id", WALL_ID))
    for claim in WALL.claims:
        for place in (f"at-{claim.claim_id}", f"claim-{claim.claim_id}"):
            assert place in page.ids
            assert f"#{place}" in page.links
    assert page.one("h2", id="claims").text == "2 claims"
    assert "published 2031-05-01 (as posted)" in page.text
    assert "https://harbour.example/wall" in page.links


def test_an_older_revision(edited: Client) -> None:
    page = shown(edited, ("view", "article"), ("article_id", WALL_ID))
    assert page.one("h1").text == "Sea wall falls, 41 dead"
    assert [one.text for one in page.all("strong", **{"aria-current": "true"})] == ["2031-05-01 15:00 UTC"]
    older = page.link("2031-05-01 12:00 UTC")
    assert pairs_of(older)[-1] == ("revision", WALL.article.revision)
    first = shown(edited, *pairs_of(older))
    assert first.one("h1").text == "Sea wall falls"
    assert "Search among them" in page.text
    assert "Search among them" not in first.text  # that would search the newest revision's claims
    assert pairs_of(first.link("Read the newest")) == [("view", "article"), ("article_id", WALL_ID)]
    changes = page.link("changed claims (JSON)")
    assert edited.get(f"/{changes}").json()["from"] == WALL.article.revision
    assert edited.get(f"/{first.link('This as JSON')}").json()["revision"] == WALL.article.revision


def test_claims_of_one_sentence_are_numbered_as_their_figures_stand_in_it() -> None:
    text = "Ostmark says 9 of its sailors died, and Westmark that 8 did."
    said = [Said("9 of its sailors", claimant="Ostmark", measure="killed", low=9, high=9)]
    said += [Said("8 did", claimant="Westmark", measure="killed", low=8, high=8)]
    told = article(text, *said)
    (first, second), size = told.claims, len(text)
    span = first.span.model_copy(update={"start": 0, "end": size})
    for ids in (("a", "b"), ("b", "a")):
        claims = [
            one.model_copy(update={"claim_id": name * 32, "span": span, "text": text})
            for one, name in zip((first, second), ids, strict=True)
        ]
        with serving(FakeSearcher(documents(told.model_copy(update={"claims": claims})))) as client:
            page = shown(client, ("view", "article"), ("article_id", told.article.article_id))
        assert [one.text for one in page.all("strong")][-2:] == ["Ostmark", "Westmark"]


def test_every_link_to_a_claims_json_is_answered(edited: Client) -> None:
    page = shown(edited, ("view", "article"), ("article_id", WALL_ID))
    calls = [link for link in page.links if link.startswith("v1/claims/")]
    assert calls
    assert [edited.get(f"/{call}").status_code for call in calls] == [200] * len(calls)
    older = shown(edited, ("view", "article"), ("article_id", WALL_ID), ("revision", WALL.article.revision))
    assert not [link for link in older.links if link.startswith("v1/claims/")]


@pytest.mark.parametrize(
    ("pairs", "status", "words"),
    [
        ([("article_id", "0" * 32)], 404, f"there is no article '{'0' * 32}'"),
        ([("article_id", "<b>")], 404, "there is no article '<b>'"),
        ([], 404, "there is no article ''"),
        ([("article_id", WALL_ID), ("revision", "0" * 16)], 404, f"there is no revision '{'0' * 16}'"),
        ([("article_id", WALL_ID), ("q", "x")], 422, "q: no such parameter"),
        ([("article_id", WALL_ID), ("article_id", WALL_ID)], 422, "article_id: given more than once"),
    ],
)
def test_what_is_not_there(client: Client, pairs: list[tuple[str, str]], status: int, words: str) -> None:
    page = shown(client, ("view", "article"), *pairs)
    assert page.status == status
    assert words in page.text
