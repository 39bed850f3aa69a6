"""The canonical URL, rule by rule of the contract's section 1."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_ingest.urls import UrlError, canonical_url, host_of
from tests.unit.each import each


@each(
    ("url", "canonical"),
    [
        ("HTTPS://News.Example/Path", "https://news.example/Path"),
        ("http://news.example:80/a", "http://news.example/a"),
        ("https://news.example:443/a", "https://news.example/a"),
        ("http://news.example:443/a", "http://news.example:443/a"),
        ("https://news.example:8443/a", "https://news.example:8443/a"),
        ("https://news.example/a#top", "https://news.example/a"),
        ("https://news.example", "https://news.example/"),
        ("https://news.example?x=1", "https://news.example/?x=1"),
        ("https://news.example./a", "https://news.example/a"),
        ("https://reader:secret@news.example/a", "https://news.example/a"),
        ("https://news.example/a?b=2&a=1", "https://news.example/a?a=1&b=2"),
        ("https://news.example/a?a=2&a=1", "https://news.example/a?a=1&a=2"),
        ("https://news.example/a?", "https://news.example/a"),
        ("https://news.example/a?b=&a", "https://news.example/a?a=&b="),
        ("https://news.example/a?q=x%20y", "https://news.example/a?q=x+y"),
        ("https://news.example/caf\u00e9", "https://news.example/caf%C3%A9"),
        ("https://b\u00fccher.example/a", "https://xn--bcher-kva.example/a"),
        ("https://xn--bcher-kva.example/a", "https://xn--bcher-kva.example/a"),
        ("https://[2001:DB8::1]:443/a", "https://[2001:db8::1]/a"),
        ("  https://news.example/a  ", "https://news.example/a"),
    ],
)
def test_one_form(url: str, canonical: str) -> None:
    assert canonical_url(url) == canonical


@each(
    "name",
    ["utm_source", "utm_medium", "UTM_Campaign", "fbclid", "gclid", "mc_cid", "mc_eid", "msclkid", "yclid", "igshid",
     "_ga", "twclid", "pk_campaign", "at_medium", "wbraid", "dclid", "mkt_tok"],
)  # fmt: skip
def test_tracking_parameters_are_dropped(name: str) -> None:
    assert canonical_url(f"https://news.example/a?{name}=x&id=7") == "https://news.example/a?id=7"


@each(
    "name",
    ["id", "cid", "gallery", "glossary", "source", "reference", "keyword", "session", "eid", "p", "utm", "atlas"],
)
def test_a_parameter_that_may_name_an_article_is_kept(name: str) -> None:
    assert canonical_url(f"https://news.example/a?{name}=1") != canonical_url(f"https://news.example/a?{name}=2")


def test_a_query_without_a_name_still_tells_articles_apart() -> None:
    assert canonical_url("https://news.example/story?101") != canonical_url("https://news.example/story?102")


def test_bytes_that_are_not_utf8_stay_apart() -> None:
    assert canonical_url("https://news.example/?q=%FF") != canonical_url("https://news.example/?q=%FE")


def test_a_path_keeps_its_case_and_its_trailing_slash() -> None:
    assert len({canonical_url(f"https://news.example/{path}") for path in ("A", "a", "a/")}) == 3


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("ftp://news.example/a", "http:// or https://"),
        ("javascript:alert(1)", "http:// or https://"),
        ("news.example/a", "http:// or https://"),
        ("", "http:// or https://"),
        ("https://", "names no host"),
        ("https:///a", "names no host"),
        ("https://news.example:harbour/a", "cannot be parsed"),
        ("https://news.example:99999/a", "cannot be parsed"),
        ("https://[::1/a", "cannot be parsed"),
        ("https://news example/a", "not a valid name"),
        ("https://news..example/a", "not a valid name"),
        ("https://a<b>.example/", "not a valid name"),
        ("https://" + "a" * 70 + ".\u00e9/", "not a valid name"),
        ("https://news.example/a\nb", "control character"),
        ("https://news.example/\ud800", "cannot be parsed"),
    ],
)
def test_what_is_no_article_address_is_refused_with_the_reason(url: str, why: str) -> None:
    with pytest.raises(UrlError, match=why):
        canonical_url(url)


def test_host() -> None:
    assert host_of("https://WWW.News.Example:8080/a") == "www.news.example"


PIECES = st.text(
    alphabet=st.one_of(st.sampled_from("abAB019/.?&=#%:@+ ;[]~-_"), st.characters(max_codepoint=0x2FF)), max_size=30
)


@given(
    scheme=st.sampled_from(["http", "https", "HTTP", "Https"]),
    host=st.sampled_from(["news.example", "B\u00fccher.Example", "a.b.c", "[::1]", "News.Example.", "xn--bcher-kva.x"]),
    port=st.sampled_from(["", ":80", ":443", ":8080", ":"]),
    path=PIECES,
    query=PIECES,
)
def test_canonicalising_twice_changes_nothing(scheme: str, host: str, port: str, path: str, query: str) -> None:
    try:
        once = canonical_url(f"{scheme}://{host}{port}/{path}?{query}")
    except UrlError:
        return
    assert canonical_url(once) == once
    assert once.isascii()


@given(st.text(max_size=60))
def test_any_text_is_a_url_or_a_url_error(text: str) -> None:
    for url in (text, f"https://{text}", f"https://news.example/{text}"):
        try:
            once = canonical_url(url)
        except UrlError:
            continue
        assert canonical_url(once) == once


@given(st.permutations(["id=7", "page=2", "utm_source=x", "fbclid=y", "tag=a", "tag=b"]), st.sampled_from(["", "#f"]))
def test_order_and_tracking_make_no_difference(pairs: list[str], fragment: str) -> None:
    assert canonical_url(f"https://news.example/a?{'&'.join(pairs)}{fragment}") == (
        "https://news.example/a?id=7&page=2&tag=a&tag=b"
    )
