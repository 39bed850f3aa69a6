"""From a web page to the article on it. Reads what is handed in and fetches nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from trafilatura import bare_extraction, load_html

from claimstream_ingest.bounds import OutOfBounds, check_bounds, cut_declarations
from claimstream_ingest.urls import UrlError, canonical_url
from claimstream_schemas.base import normal_timestamp

# htmldate's extensive search takes any date on the page, down to a copyright line; only what the page declares counts.
_DATES = {"extensive_search": False, "original_date": True, "outputformat": "%Y-%m-%d"}
_AHEAD = timedelta(days=1)
"""It may be tomorrow already where the page was written."""


class PageError(ValueError):
    """The html holds no article; the message says why."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says of its article; None or empty where it says nothing usable."""

    text: str
    title: str | None = None
    url: str | None = None
    published_at: str | None = None
    authors: tuple[str, ...] = ()


def read_page(html: str, received_at: datetime) -> Page:
    """The main text of `html` and what its head declares; a date after its receipt is none. Raises PageError."""
    dates = {**_DATES, "max_date": (received_at + _AHEAD).date().isoformat()}
    try:
        check_bounds(html)
        found = _extracted(html, dates)
    except OutOfBounds as error:
        raise PageError(str(error)) from None
    except Exception as error:  # noqa: BLE001 - whatever a hostile page does to the parser, it is a bad page
        raise PageError(f"the html cannot be read: {type(error).__name__}") from None
    if found is None or not (found.text or "").strip():
        raise PageError("no article text is found in the html")
    return Page(
        text=_storable(found.text or ""),
        title=_storable(found.title or "") or None,
        url=_usable_url(found.url),
        published_at=_usable_date(found.date),
        authors=tuple(name.strip() for name in _storable(found.author or "").split(";") if name.strip()),
    )


def _extracted(html: str, dates: dict[str, Any]) -> Any:
    """trafilatura's document, or None. `fast` leaves out its second opinions: one takes a minute for a page made to."""
    tree = load_html(html)
    if tree is None:
        return None
    cut_declarations(tree)
    return bare_extraction(tree, fast=True, with_metadata=True, include_comments=False, date_extraction_params=dates)


def _storable(text: str) -> str:
    """A character reference to half a surrogate pair can't be written as UTF-8."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _usable_url(url: str | None) -> str | None:
    try:
        return url if url and canonical_url(url) else None
    except UrlError:
        return None


def _usable_date(date: str | None) -> str | None:
    try:
        return normal_timestamp(date) if date else None
    except (ValueError, OverflowError):
        return None
