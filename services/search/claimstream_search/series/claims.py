"""The claim as a series sees it, read from a claim of the contract (a JSON object or a document of the index). Pure."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

FIELDS = (
    *("claim_id", "article_id", "revision", "received_at", "source", "url", "published_at", "text", "span", "content"),
    *("quantity", "claimant", "attribution", "polarity", "modality", "background", "viewpoint"),
    *("event_time.start", "event_time.granularity", "claimed_at.value"),
)
"""What `read` needs of a document."""

_WORD = re.compile(r"\w+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as it was given: contract, section 5, `value low high`."""

    value: float | None
    low: float | None
    high: float | None
    qualifier: str

    @property
    def same(self) -> tuple[float | None, ...]:
        """Equal for figures that repeat each other: the number itself, else the bounds."""
        return (self.value,) if self.value is not None else (self.low, self.high)

    @property
    def bounds(self) -> tuple[float, float]:
        """The closed range of true counts it allows. "About 110" is whatever rounds to it: 105 to 115."""
        low = -math.inf if self.low is None else self.low
        high = math.inf if self.high is None else self.high
        if self.qualifier == "about" and self.value:
            slack = _last_digit(self.value) / 2
            low, high = low - slack, high + slack
        return low, high

    @property
    def is_vague(self) -> bool:
        """Words for a size ("dozens"), no number."""
        return self.value is None and (self.low is None or self.high is None)

    @property
    def stated(self) -> float:
        """The one number to order and draw it by."""
        given = [number for number in (self.value, self.low, self.high) if number is not None]
        return given[0] if given else 0.0


@dataclass(frozen=True, slots=True)
class Facts:
    """What makes two claims say the same: `day` is the one the claimant spoke on, `event` the one it is about.

    `whole` is `month` or `year` where the figure is about the whole of one. Days are `YYYY-MM-DD`.
    """

    measure: str
    affected: str | None
    role: str
    party: str | None
    claimant: str
    day: str
    figure: Figure
    event: str
    whole: str | None
    denied: bool
    previous: bool

    @property
    def order(self) -> tuple[Any, ...]:
        """A total order, the same on every machine."""
        given = (self.figure.value, self.figure.low, self.figure.high)
        numbers = [(number is not None, number or 0.0) for number in given]
        texts = (self.affected or "", self.role, self.party or "", self.claimant, self.event, self.whole or "")
        return (self.day, self.measure, *texts, *numbers, self.figure.qualifier, self.denied, self.previous)


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim. `published` is RFC 3339 in UTC, so that texts compare as moments; `words` are those of its content."""

    claim_id: str
    article_id: str
    revision: str
    received: str
    source: str
    url: str | None
    published: str
    facts: Facts
    claimant_type: str
    viewpoint: str
    chain: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def order(self) -> tuple[str, str]:
        """By publication; ties by identifier."""
        return self.published, self.claim_id


def read(document: Mapping[str, Any]) -> Claim | None:
    """The claim, or None for one that is in no series: without a figure, background, or not said to be so."""
    quantity = document.get("quantity")
    if not quantity or document.get("background") or document.get("modality", "actual") != "actual":
        return None
    claimant, affected = document["claimant"], quantity.get("affected") or {}
    event, day = document.get("event_time") or {}, document["claimed_at"]["value"]
    whole = event.get("granularity")
    facts = Facts(
        measure=quantity["measure"],
        affected=affected.get("party"),
        role=affected.get("role") or "any",
        party=None if claimant["type"] == "OUTLET" else claimant.get("party"),
        claimant=claimant["name"],
        day=day,
        figure=Figure(quantity.get("value"), quantity.get("low"), quantity.get("high"), quantity["qualifier"]),
        event=event.get("start") or day,
        whole=whole if whole in ("month", "year") else None,
        denied=document.get("polarity") == "denied",
        previous=bool(quantity.get("previous")),
    )
    return Claim(
        claim_id=document["claim_id"],
        article_id=document["article_id"],
        revision=document["revision"],
        received=moment(str(document["received_at"])),
        source=document["source"],
        url=document.get("url"),
        published=moment(document["published_at"]),
        facts=facts,
        claimant_type=claimant["type"],
        viewpoint=document.get("viewpoint", "unknown"),
        chain=tuple(link["name"] for link in document.get("attribution") or [] if link["kind"] != "outlet"),
        words=_words(document),
    )


def moment(timestamp: str) -> str:
    """A day (its start) or an RFC 3339 time as one in UTC with microseconds. Raises ValueError."""
    given = datetime.fromisoformat(timestamp)
    given = given.replace(tzinfo=UTC) if given.tzinfo is None else given.astimezone(UTC)
    return given.isoformat(timespec="microseconds").replace("+00:00", "Z")


def fold(name: str) -> str:
    """A name without case, accents and surplus spaces."""
    plain = unicodedata.normalize("NFKD", name)
    return " ".join("".join(sign for sign in plain if not unicodedata.combining(sign)).casefold().split())


def _words(document: Mapping[str, Any]) -> tuple[str, ...]:
    """The folded words of the content, from the claim's sentences."""
    text, start = document["text"], document["span"]["start"]
    spans = [(part["start"] - start, part["end"] - start) for part in document["content"]]
    inside = " ".join(text[max(first, 0) : end] for first, end in spans if end > 0)
    return tuple(_WORD.findall(fold(inside or text)))


def _last_digit(value: float) -> float:
    """The place of the last digit that is not zero: 10 for 110, 100 for 6,200."""
    if value != int(value):
        return 0.0
    whole = abs(int(value))
    return float(10 ** (len(str(whole)) - len(str(whole).rstrip("0"))))
