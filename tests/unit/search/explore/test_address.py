"""Addresses of views: what they keep, and which addresses of others become links."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_search.explore import address as addresses
from tests.unit.search.explore.pages import pairs_of

PAIRS = st.lists(st.tuples(st.text(min_size=1, max_size=8), st.text(max_size=12)), max_size=5).map(tuple)


@given(PAIRS)
def test_an_address_holds_all_that_was_asked(pairs: addresses.Pairs) -> None:
    assert tuple(pairs_of(addresses.address(pairs))) == pairs


@given(PAIRS, st.text(min_size=1, max_size=8), st.text(max_size=8))
def test_what_is_added_can_be_removed(pairs: addresses.Pairs, name: str, value: str) -> None:
    plain = tuple(pair for pair in addresses.first_page(pairs) if pair != (name, value))
    changed = addresses.added(plain, name, value)
    assert (name, value) in changed or name == "cursor"
    assert addresses.removed(changed, name, [value]) == plain


def test_other_filters_begin_at_the_first_page() -> None:
    pairs = (("q", "dam"), ("cursor", "abc"))
    assert addresses.added(pairs, "source", "Coast Post") == (("q", "dam"), ("source", "Coast Post"))
    assert addresses.removed(pairs, "q", ["dam"]) == ()


def test_empty_fields_of_a_form_are_nothing_asked() -> None:
    assert addresses.filled([("q", ""), ("source", " "), ("as_of", "2031-05-01")]) == (("as_of", "2031-05-01"),)


def test_an_article_at_a_sentence() -> None:
    assert addresses.article("a1", "c1") == "?view=article&article_id=a1#at-c1"
    assert addresses.article("a1", revision="r1") == "?view=article&article_id=a1&revision=r1"


def test_the_call_behind_a_view() -> None:
    assert addresses.call("v1/claims", (("view", "claims"), ("q", "a b"))) == "v1/claims?q=a+b"
    assert addresses.call("v1/claims", (("view", "claims"),)) == "v1/claims"


@pytest.mark.parametrize("url", ["https://a.example/x?y=1#z", "HTTP://a.example", "http://a.example:8080/"])
def test_the_web_is_linked(url: str) -> None:
    assert addresses.web(url) == url


@pytest.mark.parametrize(
    "url",
    [
        *("javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)"),
        *("data:text/html,<b>", "vbscript:x", "file:///etc/passwd", "ftp://a.example", "//a.example", "/v1/articles"),
        *("a.example", "", "https:", "http://[", "mailto:a@b.example"),
    ],
)
def test_nothing_else_is(url: str) -> None:
    assert addresses.web(url) is None


def test_no_url() -> None:
    assert addresses.web(None) is None
