"""Pages: what is read of them, and how much of a page is too much."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claimstream_ingest import bounds
from claimstream_ingest.bounds import MAX_ATTRIBUTES, MAX_CONTENT, MAX_DEPTH, MAX_ELEMENTS, MAX_LINKED_DATA
from claimstream_ingest.page import Page, PageError, read_page
from tests.unit.ingest.serving import ARTICLE, assert_problem, serving

NOW = datetime(2031, 5, 5, 10, tzinfo=UTC)
SENTENCE = "The ferry master said that nine barges had sunk."
MIB = 1024 * 1024
LINKED = '<script type="application/ld+json">'


def page(body: str, head: str = "") -> str:
    return f"<html><head>{head}</head><body><article><p>{SENTENCE}</p>{body}</article></body></html>"


def read(html: str) -> Page:
    return read_page(html, NOW)


def filled(unit: str) -> str:
    """1 MiB of it."""
    return unit * (MIB // len(unit))


ATTRIBUTES = " ".join(f"a{number}=1" for number in range(100_000))
TOO_MUCH = {
    "lists in lists": ("<html><ul><li>" + filled("<ul><li>"), "nested more than"),
    "tables in tables": ("<html><p>x" + filled("<table><tr><td>"), "nested more than"),
    "depth": ("<html>" + "<div>" * 100_000 + SENTENCE, "nested more than"),
    "open inline elements": ("<html><p>" + filled("<b>x"), "nested more than"),
    "paragraphs": (page(filled("<p>a")), "elements"),
    "cells": (page("<table><tr>" + filled("<td>x")), "elements"),
    "line breaks": (page(filled("a<br>")), "elements"),
    "attributes": (page(f"<p {ATTRIBUTES}>x</p>"), "attributes"),
    "attributes without values": (page("<p " + " ".join(f"a{n}" for n in range(2_000)) + ">x</p>"), "attributes"),
    "text between elements": (page(("<p></p>" + "word " * 19) * 10_000), "text between"),
}


@pytest.mark.parametrize("name", TOO_MUCH)
def test_a_page_of_a_shape_that_would_take_minutes_is_refused_at_once(name: str) -> None:
    html, why = TOO_MUCH[name]
    begun = time.monotonic()
    with pytest.raises(PageError, match=why):
        read(html)
    assert time.monotonic() - begun < 2


QUICK = {
    "one text": page("<p>" + filled("word ")),
    "one word": page("<p>" + "x" * MIB),
    "comments": page(filled("<!-- -->")),
    "references": page("<p>" + filled("&lt;")),
    "open quotes": page(filled("<a '")),
    "linked data": page("", LINKED + filled('"author":{') + "</script>"),
    "tags in linked data": page("", LINKED + '{"a":"' + "<" * MIB + '"}</script>'),
    "an author": page("", "<meta name=author content='" + "&lt;" * 250_000 + "'>"),
    "a title": page("", "<title>" + filled("a - ") + "</title>"),
}


@pytest.mark.parametrize("name", QUICK)
def test_a_mebibyte_of_anything_is_read_soon(name: str) -> None:
    begun = time.monotonic()
    assert "nine barges" in read(QUICK[name]).text
    assert time.monotonic() - begun < 2


@pytest.mark.parametrize(
    ("limit", "fits"),
    [
        (MAX_ELEMENTS, "<b>x</b>" * (MAX_ELEMENTS - 5)),
        (MAX_DEPTH, "<div>" * (MAX_DEPTH - 3) + "deep" + "</div>" * (MAX_DEPTH - 3)),
        (MAX_ATTRIBUTES, "<p " + " ".join(f"a{number}" for number in range(MAX_ATTRIBUTES)) + ">x</p>"),
    ],
)
def test_the_bounds_are_where_they_say(limit: int, fits: str) -> None:
    bounds.check_bounds(page(fits))
    more = fits.replace(" a0 ", " a0 more ") if limit == MAX_ATTRIBUTES else f"<div>{fits}</div>"
    with pytest.raises(bounds.OutOfBounds, match=str(limit)):
        bounds.check_bounds(page(more))


def test_nothing_is_lost_at_the_greatest_depth() -> None:
    deep = "<div>" * (MAX_DEPTH - 4) + f"<p>{SENTENCE} Deep down.</p>" + "</div>" * (MAX_DEPTH - 4)
    assert "Deep down." in read(page(deep + "<p>And this comes after it.</p>")).text


def test_linked_data_names_author_and_date_unless_it_is_endless() -> None:
    def linked(padding: int) -> Page:
        data = '{"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2031-03-04", '
        data += f'"author": {{"@type": "Person", "name": "Ada Quill"}}, "articleBody": "{"x" * padding}"}}'
        return read(page("", f"{LINKED}{data}</script>"))

    assert (linked(10_000).authors, linked(10_000).published_at) == (("Ada Quill",), "2031-03-04")
    assert linked(MAX_LINKED_DATA).authors == ()
    assert SENTENCE in linked(MAX_LINKED_DATA).text


def test_a_declaration_longer_than_anybody_needs_is_none() -> None:
    def author(length: int) -> Page:
        return read(page("", f'<meta name="author" content="Ada {"Q" * (length - 4)}">'))

    assert len(author(50).authors) == 1
    assert author(MAX_CONTENT + 1).authors == ()


@pytest.mark.parametrize("html", ["", " ", "x", "<", "<!-- -->", "<?xml version='1.0' encoding='latin-1'?>", "\x00"])
def test_what_is_no_page_is_refused_by_the_reader_not_by_the_bounds(html: str) -> None:
    bounds.check_bounds(html)
    with pytest.raises(PageError, match=r"no article text|cannot be read"):
        read(html)


MARKUP = ["<p>", "</p>", "<ul><li>", "<", ">", '"', "=", " ", "&#xd800;", "\x00", "é", "1"]


@settings(max_examples=100)
@given(st.lists(st.sampled_from(MARKUP)))
def test_broken_markup_beside_an_article_hides_nothing(parts: list[str]) -> None:
    html = page("".join(parts))
    bounds.check_bounds(html)
    assert SENTENCE in read(html).text.encode("utf-8").decode("utf-8")


@settings(max_examples=100)
@given(st.lists(st.sampled_from([*MARKUP, "a", "/", "!--"])))
@example(["<ul><li>", "<", "a", "<p>", "<"])
def test_any_markup_is_a_page_or_a_page_error(parts: list[str]) -> None:
    """With letters behind a `<`, elements are made up, and the reader may find no article among them."""
    html = page("".join(parts))
    try:
        found = read(html)
    except PageError:
        with pytest.raises(PageError, match="no article text is found"):
            read(html)
    else:
        assert found.text.encode("utf-8")


@pytest.mark.anyio
async def test_the_caller_is_told_which_bound_it_was() -> None:
    html = {name: value for name, value in ARTICLE.items() if name != "text"} | {"html": "<html>" + "<div>" * 300}
    async with serving() as client:
        problem = assert_problem(await client.post("/v1/articles", json=html), 422, "invalid_article")
        beside = await client.post("/v1/articles", json=html | {"text": SENTENCE})
    assert (problem["field"], problem["detail"]) == ("html", f"html: the html is nested more than {MAX_DEPTH} deep")
    assert beside.status_code == 202
