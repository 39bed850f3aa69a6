"""The figures of stories: the measure itself, and the bars where the data is there."""

from __future__ import annotations

import pytest

from claimstream_enrich.pipeline import Nlp
from tests.articles import enriched_article, raw_article
from tests.eval.claims_figures import enriched
from tests.eval.data import ROOT, data, parser, records
from tests.eval.story_figures import Labelled, bcubed, elsewhere_out, figures, stories


def labelled(*labels: str) -> Labelled:
    return [
        (enriched_article(raw_article(url=f"https://a.example/{number}")), label) for number, label in enumerate(labels)
    ]


def test_the_measure_on_an_example_worked_by_hand() -> None:
    articles = labelled("a", "a", "a", "b")
    names = [article.article.article_id for article, _ in articles]
    found = bcubed("x", [(articles, dict(zip(names, ("1", "1", "2", "2"), strict=True)))])
    assert found["x precision"] == pytest.approx((1 + 1 + 0.5 + 0.5, 4))
    assert found["x recall"] == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1, 4))
    perfect = bcubed("x", [(articles, dict(zip(names, ("1", "1", "1", "2"), strict=True)))])
    assert {n / d for n, d in perfect.values()} == {1.0}


def test_one_who_belongs_elsewhere_is_counted() -> None:
    assert elsewhere_out(labelled("a", "a", "b"))[1] == 1


@pytest.fixture(scope="module")
def nlp() -> Nlp:
    return parser()


@pytest.mark.model
def test_every_episode_is_one_story(nlp: Nlp, monkeypatch: pytest.MonkeyPatch) -> None:
    if not (data() / "episodes").is_dir():
        assert figures(nlp) == {}
        return
    monkeypatch.setattr("tests.eval.story_figures.incidents", lambda nlp: labelled("a"))
    found = figures(nlp)
    for name in ("episodes f1", "episodes alone f1", "episodes elsewhere out"):
        numerator, denominator = found[name]
        assert numerator == pytest.approx(denominator), name


@pytest.mark.model
def test_the_demo_has_an_episode_an_older_one_and_a_flood(nlp: Nlp) -> None:
    posts = records(ROOT / "services" / "cli" / "claimstream_cli" / "demo" / "articles.ndjson")
    articles = list(enriched(posts, nlp))
    labels = [
        "old" if post["published_at"] < "2021" else "flood" if "Flood" in post["title"] else "war" for post in posts
    ]
    labelled_articles: Labelled = list(zip(articles, labels, strict=True))
    found = bcubed("demo", [(labelled_articles, stories(labelled_articles))])
    assert {n / d for n, d in found.values()} == {1.0}
