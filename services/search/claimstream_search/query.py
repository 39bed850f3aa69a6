"""What a caller asks for, read and checked: plain frozen values. Pure."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import Literal

from claimstream_search.series.question import AsOf
from claimstream_search.text_query import TextQuery

Kind = Literal["articles", "claims"]
Sort = Literal["relevance", "-published_at", "published_at"]
Interval = Literal["day", "week", "month", "year"]


@dataclass(frozen=True, slots=True)
class Choice:
    """One filter: a hit has any value of `included` (all values when empty), and none of `excluded`."""

    name: str
    included: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Moments:
    """Half-open: RFC 3339 in UTC, null where open."""

    start: str | None = None
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Days:
    """Closed: `YYYY-MM-DD`, null where open."""

    start: str | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """Closed bounds of a figure, null where open."""

    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """One request for a page of hits."""

    kind: Kind
    text: TextQuery | None = None
    choices: tuple[Choice, ...] = ()
    published: Moments = Moments()
    event: Days = Days()
    figures: Figures = Figures()
    sort: Sort = "-published_at"
    size: int = 20
    cursor: str | None = None
    facets: tuple[str, ...] = ()
    interval: Interval = "day"
    highlight: bool = False
    as_of: AsOf | None = None
    """Only what was known by then."""
    recency: float | None = None
    """Days in which a match loses half its score; None where age does not matter."""

    @property
    def identity(self) -> str:
        """16 hex digits, equal for queries with the same matches in the same order: a cursor belongs to one."""
        asked = (self.kind, self.text, self.choices, self.published, self.event, self.figures, self.as_of)
        parts = (*asked, self.sort, self.recency)
        return hashlib.sha256(repr(parts).encode("utf-8")).hexdigest()[:16]

    def without(self, name: str) -> Query:
        """The same query without one of its filters."""
        return replace(self, choices=tuple(choice for choice in self.choices if choice.name != name))
