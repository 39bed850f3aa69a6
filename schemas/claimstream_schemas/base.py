"""What all models of the contract share: frozen values, spans, timestamps."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LARGEST_OFFSET = timedelta(hours=18)
"""What Java, and so Elasticsearch, takes; places keep to 14 hours."""


class Model(BaseModel):
    """A frozen value. Unknown fields are ignored, so that a reader survives a newer writer (additive changes)."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Span(Model):
    """A half-open range of Unicode code points in an article's stored `text`."""

    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=1)]

    @model_validator(mode="after")
    def _not_empty(self) -> Span:
        if self.end <= self.start:
            raise ValueError(f"span end {self.end} is not after its start {self.start}")
        return self


class Quote(Span):
    """A span with the characters it stands for: `article.text[start:end] == text`."""

    text: str


@lru_cache(maxsize=256)
def normal_timestamp(value: str) -> str:
    """`YYYY-MM-DD`, or an RFC 3339 time with its offset kept (`Z` for UTC); a time without an offset is UTC.

    The offset is kept because "Tuesday" in an article is a day where the article was written. Raises ValueError.
    Remembered, for every claim of an article bears the same one.
    """
    text = value.strip()
    if _DAY.fullmatch(text):
        return date.fromisoformat(text).isoformat()
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    offset = moment.utcoffset() or timedelta()
    if abs(offset) > _LARGEST_OFFSET or offset % timedelta(minutes=1):
        raise ValueError("an offset that no clock on earth has")
    moment.astimezone(UTC)  # raises OverflowError (a time nobody can compare) before it is stored
    return moment.isoformat().replace("+00:00", "Z")


def _timestamp(value: str) -> str:
    try:
        return normal_timestamp(value)
    except (ValueError, OverflowError) as error:
        raise ValueError("not a date (2022-09-14) or an RFC 3339 time (2022-09-14T08:59:00Z)") from error


Timestamp = Annotated[str, AfterValidator(_timestamp)]
"""A day or a moment, as `normal_timestamp` writes it."""

Day = Annotated[str, AfterValidator(lambda value: date.fromisoformat(value).isoformat())]
"""`YYYY-MM-DD`."""


def local_day(timestamp: str) -> date:
    """The calendar day a timestamp names where it was written."""
    return date.fromisoformat(timestamp[:10])
