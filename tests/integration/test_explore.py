"""The explore page on a real engine: what is posted is read in all four views."""

from __future__ import annotations

import pytest

from tests.engines.base import Space
from tests.integration.searched import DAM, FERRY, write
from tests.unit.search.explore.pages import EDITED, WALL, WALL_ID, Page, pairs_of, shown
from tests.unit.search.serving import Client

pytestmark = pytest.mark.engine


def titles(page: Page) -> list[str]:
    return [" ".join(one.text.split()) for one in page.all("h3", dir="auto")]


class TestExplore:
    """Every test asks the articles of `filled`, or writes its own."""

    def test_articles(self, filled: Client) -> None:
        page = shown(filled, ("q", "leaks"))
        assert page.status == 200
        assert set(titles(page)) == {DAM.article.title, FERRY.article.title}
        assert {one.text for one in page.all("mark")} == {"leaks", "leak"}
        counts = {" ".join(one.text.split()) for one in page.all("a", class_="pick")}
        assert {"Harbour Wire 1", "Coast Post 1", "fr 1"} <= counts
        chosen = next(one.attributes["href"] for one in page.all("a", class_="pick") if "Harbour Wire" in one.text)
        narrowed = shown(filled, *pairs_of(chosen))
        assert titles(narrowed) == [DAM.article.title]
        assert "Coast Post 1" in {" ".join(one.text.split()) for one in narrowed.all("a", class_="pick")}

    def test_pages_of_articles(self, filled: Client) -> None:
        page, seen = shown(filled, ("size", "1")), []
        for _ in range(3):
            seen += titles(page)
            following = [one.attributes["href"] for one in page.all("a", rel="next")]
            page = shown(filled, *pairs_of(following[0])) if following else page
        assert len(set(seen)) == 3
        assert not page.all("a", rel="next")

    def test_claims(self, filled: Client) -> None:
        page = shown(filled, ("view", "claims"), ("affected", "westland"), ("background", "false"))
        assert page.one("h2", id="total").text == "1 claim"
        assert "army (Westland) announced 12 military wounded, Westland" in page.text

    def test_a_name_that_nothing_has(self, filled: Client) -> None:
        page = shown(filled, ("party", "Westlnad"))
        assert page.one("h2", id="total").text == "0 articles"
        assert pairs_of(page.link("Westland")) == [("party", "Westland")]

    def test_an_article_and_its_revisions(self, client: Client, space: Space) -> None:
        write(space, WALL, EDITED)
        page = shown(client, ("view", "article"), ("article_id", WALL_ID))
        assert page.one("h1").text == EDITED.article.title
        assert EDITED.article.text.partition(" The ministry")[0] in page.one("div", class_="stored").text
        older = shown(client, *pairs_of(page.link("2031-05-01 12:00 UTC")))
        assert older.one("span", class_="dimmed").text == "ADVERTISEMENT."
        assert older.one("h2", id="claims").text == "2 claims"

    def test_series(self, client: Client, space: Space) -> None:
        write(space, WALL)
        start = shown(client, ("view", "series")).link("Ostmark: killed")
        page = shown(client, *pairs_of(start))
        assert page.status == 200
        assert len(page.all("svg")) == 1
        (row,) = page.all("tr")[1:]
        assert "40 or more" in row.text
        assert "40 civilians died" in row.text
        at = next(one for one in page.links if "#at-" in one)
        article = shown(client, *pairs_of(at.partition("#")[0]))
        assert at.partition("#")[2] in article.ids

    def test_a_wrong_query(self, filled: Client) -> None:
        page = shown(filled, ("q", '"open'), ("sorce", "x"))
        assert page.status == 422
        assert "did you mean 'source'?" in page.text
