"""From an article as posted to the raw article on the topic. Pure, except that html is read by trafilatura."""

from __future__ import annotations

from datetime import datetime

from claimstream_ingest.page import Page, PageError, read_page
from claimstream_ingest.urls import UrlError, canonical_url, host_of
from claimstream_schemas.article import ArticlePost, RawArticle
from claimstream_schemas.identity import article_id, revision


class InvalidArticle(ValueError):
    """The article can't be taken. `field` is where, the message says why."""

    def __init__(self, field: str, detail: str) -> None:
        super().__init__(detail)
        self.field = field


def normalize(post: ArticlePost, received_at: datetime) -> RawArticle:
    """The article with its ids; posted text is kept as it came, to the character. Raises InvalidArticle.

    What the caller gave wins over what the page says. `received_at` is UTC.
    """
    _check_characters(post)
    canonical, host = _address(post.url)
    given = post.text if post.text and post.text.strip() else None
    page = _page(post.html, received_at, needed=given is None)
    if not post.url and page.url:
        canonical, host = _address(page.url)
    text = given or page.text
    title = post.title or page.title or ""
    source = post.source or host
    if not source:
        raise InvalidArticle("source", "source is needed: there is no url, and the html names none of its own")
    published_at = post.published_at or page.published_at
    return RawArticle(
        article_id=article_id(canonical_url=canonical, caller_id=post.id, source=source, title=title, text=text),
        revision=revision(title, text),
        received_at=received_at,
        url=post.url or page.url,
        id=post.id,
        source=source,
        title=title,
        text=text,
        published_at=published_at,
        published_at_basis="given" if post.published_at else "page" if published_at else None,
        language=_language(post.language),
        authors=post.authors or list(page.authors),
        tags=post.tags,
    )


def _check_characters(post: ArticlePost) -> None:
    """Raises InvalidArticle for U+0000: databases and terminals end a text there, and leaving it out would move every
    offset behind it.
    """
    named = (("title", post.title), ("text", post.text), ("source", post.source), ("id", post.id))
    for field, value in (*named, *(("authors", name) for name in post.authors), *(("tags", tag) for tag in post.tags)):
        if value and (at := value.find("\0")) >= 0:
            raise InvalidArticle(field, f"character {at} is U+0000, which no article has: post it without")


def _address(url: str | None) -> tuple[str | None, str]:
    """The canonical URL and the host to name the source by; none and empty where the caller gave no URL."""
    if not url:
        return None, ""
    try:
        return canonical_url(url), host_of(url).removeprefix("www.")
    except UrlError as error:
        raise InvalidArticle("url", str(error)) from None


def _language(tag: str | None) -> str | None:
    """The ISO 639 code of a language tag (`en` of `EN-gb`): what a language is found by."""
    return tag.partition("-")[0].lower() if tag else None


def _page(html: str | None, received_at: datetime, *, needed: bool) -> Page:
    """What the page says; nothing where there is none, or where it is unreadable and the text came beside it."""
    if not html or not html.strip():
        return Page(text="")
    try:
        return read_page(html, received_at)
    except PageError as error:
        if needed:
            raise InvalidArticle("html", str(error)) from None
        return Page(text="")
