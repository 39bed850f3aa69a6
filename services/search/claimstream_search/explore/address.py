"""The page's state as its address: views are links and forms, all of them bookmarks. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote, urlencode, urlsplit

Pairs = tuple[tuple[str, str], ...]

VIEW = "view"
"""The parameter that is the page's own; every other one is the API's."""
_OF_ONE_PAGE = ("cursor",)


def address(pairs: Iterable[tuple[str, str]], fragment: str = "") -> str:
    """Relative to the page itself, so that it holds behind whatever path a proxy puts it."""
    query = urlencode(tuple(pairs), errors="replace")
    return f"?{query}" + (f"#{quote(fragment)}" if fragment else "")


def call(path: str, pairs: Iterable[tuple[str, str]]) -> str:
    """The API's call for the same answer, without what only the page asks for."""
    query = urlencode(without(pairs, VIEW), errors="replace")
    return f"{path}?{query}" if query else path


def filled(pairs: Iterable[tuple[str, str]]) -> Pairs:
    """Without the fields that a form sends though nothing was written in them."""
    return tuple((name, value) for name, value in pairs if value.strip())


def without(pairs: Iterable[tuple[str, str]], *names: str) -> Pairs:
    """All but the parameters of these names."""
    return tuple(pair for pair in pairs if pair[0] not in names)


def first_page(pairs: Iterable[tuple[str, str]]) -> Pairs:
    """Other filters are another walk: its cursor is dropped."""
    return without(pairs, *_OF_ONE_PAGE)


def added(pairs: Iterable[tuple[str, str]], name: str, value: str) -> Pairs:
    """With one more value of a filter, on the first page."""
    return (*first_page(pairs), (name, value))


def removed(pairs: Iterable[tuple[str, str]], name: str, values: Iterable[str]) -> Pairs:
    """Without these values of a filter, on the first page."""
    gone = {(name, value) for value in values}
    return tuple(pair for pair in first_page(pairs) if pair not in gone)


def article(article_id: str, claim_id: str | None = None, revision: str | None = None) -> str:
    """An article, at the sentence of one of its claims."""
    shown = (("revision", revision),) if revision else ()
    return address(
        ((VIEW, "article"), ("article_id", article_id), *shown), f"at-{claim_id}" if claim_id is not None else ""
    )


def web(url: str | None) -> str | None:
    """The url where it leads to the web; None for everything else that a browser would run or open."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme.lower() in ("http", "https") and parts.netloc else None
