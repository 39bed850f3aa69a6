"""From a posted article to the raw one."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimstream_ingest.normalize import InvalidArticle, normalize
from claimstream_schemas.article import ArticlePost, RawArticle
from claimstream_schemas.codec import decode, encode
from claimstream_schemas.identity import article_id, revision

NOON = datetime(2031, 5, 5, 12, tzinfo=UTC)
LATER = datetime(2031, 5, 6, 12, 0, 0, 7, tzinfo=UTC)

PAGE = """<html><head><title>Ferry line reopens</title>
<link rel="canonical" href="https://www.quayside.example/ferry?utm_source=page">
<meta property="article:published_time" content="2031-03-04T05:06:07+02:00">
<meta name="author" content="Ada Brook; Ben Stone"></head>
<body><nav>Home Contact</nav><article><h1>Ferry line reopens</h1>
<p>The ferry between the two islands sailed again on Tuesday after a break of six weeks, its owner said.</p>
<p>Some ninety passengers were aboard the first boat, and the mayor welcomed them on the pier with a band.</p>
</article></body></html>"""


def raw(**fields: Any) -> RawArticle:
    """A posted article with `fields`, normalised at noon."""
    return normalize(ArticlePost.model_validate(fields), NOON)


def test_the_text_is_kept_to_the_character() -> None:
    text = "\n  A first line \r\n\tand\u00a0more,\u200b e\u0301 \x01 \n\n"
    assert raw(text=text, source="Quayside").text == text


@pytest.mark.parametrize(
    ("field", "value"),
    [("text", "Gulls\0."), ("title", "\0"), ("source", "Quay\0"), ("id", "7\0"), ("tags", ["a", "b\0"])],
)
def test_the_character_that_ends_a_text_elsewhere_is_refused(field: str, value: object) -> None:
    with pytest.raises(
        InvalidArticle, match=r"character \d is U\+0000, which no article has: post it without"
    ) as caught:
        raw(**{"text": "Gulls.", "source": "Quay", field: value})
    assert caught.value.field == field


def test_ids_come_from_the_url_then_the_callers_id_then_the_text() -> None:
    common: dict[str, Any] = {"text": "Two cranes fell.", "source": "Quayside", "title": "Cranes"}
    by_url = raw(**common, id="7", url="https://q.example/a?utm_medium=x&b=1")
    by_id = raw(**common, id="7")
    by_text = raw(**common)
    expected: dict[str, Any] = {"source": "Quayside", "title": "Cranes", "text": "Two cranes fell."}
    assert by_url.article_id == article_id(canonical_url="https://q.example/a?b=1", caller_id=None, **expected)
    assert by_id.article_id == article_id(canonical_url=None, caller_id="7", **expected)
    assert by_text.article_id == article_id(canonical_url=None, caller_id=None, **expected)
    assert by_url.revision == by_id.revision == by_text.revision == revision("Cranes", "Two cranes fell.")


def test_an_edited_article_keeps_its_id_and_changes_its_revision() -> None:
    first = raw(url="https://q.example/a", text="Two cranes fell.")
    edited = raw(url="https://Q.example/a#update", text="Three cranes fell.")
    assert first.article_id == edited.article_id
    assert first.revision != edited.revision


def test_the_url_stays_as_the_caller_wrote_it() -> None:
    assert raw(url="https://Q.example/a?utm_source=x", text="Words.").url == "https://Q.example/a?utm_source=x"


@pytest.mark.parametrize(
    ("given_source", "url", "source"),
    [
        (None, "https://www.Quayside.example/a", "quayside.example"),
        (None, "https://news.quayside.example:8080/a", "news.quayside.example"),
        ("Quayside Post", "https://www.quayside.example/a", "Quayside Post"),
    ],
)
def test_the_source_is_given_or_the_host(given_source: str | None, url: str, source: str) -> None:
    assert raw(source=given_source, url=url, text="Words.").source == source


@pytest.mark.parametrize("url", ["ftp://q.example/a", "javascript:alert(1)", "https://", "q.example"])
def test_a_bad_url_is_refused_even_beside_a_source(url: str) -> None:
    with pytest.raises(InvalidArticle) as caught:
        raw(url=url, source="Quayside", text="Words.")
    assert caught.value.field == "url"
    assert "URL" in str(caught.value)


def test_published_at_says_on_what_it_rests() -> None:
    assert raw(text="Words.", source="Q").published_at_basis is None
    stated = raw(text="Words.", source="Q", published_at="2031-05-05")
    assert (stated.published_at, stated.published_at_basis) == ("2031-05-05", "given")


def test_a_time_to_come_is_taken_as_the_description_says() -> None:
    assert raw(text="Words.", source="Q", published_at="2099-01-01").published_at == "2099-01-01"
    described = ArticlePost.model_fields["published_at"].description or ""
    assert "A time to come is taken as it is" in described


def test_a_page_fills_what_the_caller_did_not_give() -> None:
    article = raw(html=PAGE, source="Quayside")
    assert "sailed again on Tuesday after a break" in article.text
    assert "Contact" not in article.text
    assert article.title == "Ferry line reopens"
    assert article.url is not None
    assert article.url.startswith("https://www.quayside.example/ferry")
    assert (article.published_at, article.published_at_basis) == ("2031-03-04", "page")
    assert article.authors == ["Ada Brook", "Ben Stone"]
    assert article.article_id == raw(url="https://www.quayside.example/ferry", text="Other words.").article_id


@pytest.mark.parametrize(
    "named",
    [
        '<link rel="canonical" href="https://www.quayside.example/ferry?utm_source=page">',
        '<meta property="og:url" content="https://www.quayside.example/ferry">',
    ],
)
def test_a_page_that_names_its_address_needs_nothing_beside_it(named: str) -> None:
    article = raw(
        html=PAGE.replace('<link rel="canonical" href="https://www.quayside.example/ferry?utm_source=page">', named)
    )
    assert article.source == "quayside.example"
    assert article.article_id == raw(url="https://www.quayside.example/ferry", text="Other words.").article_id


def test_a_page_that_names_no_address_needs_a_source() -> None:
    page = PAGE.replace("https://www.quayside.example/ferry?utm_source=page", "")
    for html in (page, "<"):
        with pytest.raises(InvalidArticle, match="source is needed: there is no url") as caught:
            raw(html=html, text="Words.")
        assert caught.value.field == "source"


def test_what_the_caller_gave_wins_over_the_page() -> None:
    article = raw(
        html=PAGE, url="https://q.example/a", title="Mine", published_at="2031-01-01", authors=["Cy Dale"], text="Own."
    )
    assert (article.url, article.title, article.published_at) == ("https://q.example/a", "Mine", "2031-01-01")
    assert (article.published_at_basis, article.authors, article.text) == ("given", ["Cy Dale"], "Own.")


@pytest.mark.parametrize(
    "html",
    ["<", "<html></html>", "plain words", "http://127.0.0.1:1/metadata", "<div>" * 5_000, "\x00\x00<p>", "<!--" * 99],
)
def test_a_page_without_an_article_is_refused(html: str) -> None:
    with pytest.raises(InvalidArticle) as caught:
        raw(html=html, source="Quayside")
    assert caught.value.field == "html"


def test_an_unreadable_page_beside_a_text_is_no_reason_to_refuse_the_text() -> None:
    assert raw(html="<", text="Words.", source="Quayside").text == "Words."


def test_a_page_cannot_give_a_url_that_is_no_web_address() -> None:
    page = PAGE.replace("https://www.quayside.example/ferry?utm_source=page", "javascript:alert(1)")
    assert raw(html=page, source="Quayside").url is None


def test_a_date_found_in_running_text_is_not_taken_for_the_publication() -> None:
    page = PAGE.replace('<meta property="article:published_time" content="2031-03-04T05:06:07+02:00">', "")
    page = page.replace("on Tuesday", "on 3 February 2019")
    assert raw(html=page, source="Quayside").published_at is None


LETTERS = st.characters(codec="utf-8", exclude_characters="\0")
POSTS = st.fixed_dictionaries(
    {
        "text": st.text(LETTERS, min_size=1).filter(str.strip),
        "source": st.text(LETTERS, min_size=1, max_size=20).filter(str.strip),
    },
    optional={"title": st.text(LETTERS, max_size=40), "id": st.text(LETTERS, min_size=1, max_size=20)},
).filter(lambda post: all(sign < "\ud800" or sign > "\udfff" for value in post.values() for sign in value))


@given(POSTS)
def test_the_same_article_has_the_same_ids_whenever_it_comes(post: dict[str, str]) -> None:
    article = ArticlePost.model_validate(post)
    early, late = normalize(article, NOON), normalize(article, LATER)
    assert (early.article_id, early.revision) == (late.article_id, late.revision)
    assert early.version < late.version
    assert early.text == post["text"]
    assert decode(RawArticle, encode(early)) == early


@settings(deadline=None, max_examples=30)
@given(st.text(max_size=300))
def test_any_html_is_an_article_or_is_refused(markup: str) -> None:
    page = f"<html><body><article><p>The owner said that boats would sail again.</p>{markup}</article></body></html>"
    try:
        article = raw(html=page, source="Quayside")
    except InvalidArticle:
        return
    assert decode(RawArticle, encode(article)) == article


@pytest.mark.parametrize(
    ("tag", "kept"), [("en", "en"), ("EN", "en"), ("en-GB", "en"), ("zh-Hant-TW", "zh"), (None, None)]
)
def test_a_language_is_found_by_its_code_however_it_is_given(tag: str | None, kept: str | None) -> None:
    assert raw(language=tag, text="Gulls nest.", source="Wire").language == kept
