"""The shape of a query explained, for the OpenAPI document only."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from claimstream_common.problems import FieldErrorAnswer


class TermRead(BaseModel):
    """A word, phrase, prefix, fuzzy word or known name; `also` are the other names that are found."""

    kind: Literal["word", "phrase", "prefix", "fuzzy", "name"]
    text: str
    distance: Annotated[int, Field(description="Words between those of a phrase, letters a fuzzy word may differ by.")]
    also: list[str]


class GroupRead(BaseModel):
    """Any of these must be found."""

    any_of: list[TermRead]


class ValueRead(BaseModel):
    """A value of a filter, and the other spellings that count as it."""

    value: str
    also: list[str]


class FilterRead(BaseModel):
    """A filter: any of some values, none of others."""

    name: str
    any_of: list[ValueRead]
    none_of: list[ValueRead]


class Reading(BaseModel):
    """The parts of a query."""

    kind: Literal["articles", "claims"]
    all_of: list[GroupRead]
    none_of: list[TermRead]
    filters: list[FilterRead]
    published: dict[str, str | None]
    event: dict[str, str | None]
    figures: dict[str, float | None]
    as_of: Annotated[str | None, Field(description="RFC 3339, UTC: what had been said and published by then.")]
    sort: str
    recency: float | None
    size: int
    facets: list[str]


class UnknownValue(BaseModel):
    """A name in a filter that nothing has, so that the filter finds nothing, or leaves nothing out."""

    field: Annotated[str, Field(description="The filter.")]
    value: str
    near: Annotated[
        list[str], Field(description="Names that are there and nearly it, nearest first (of the first 10 values).")
    ]


class QueryReading(BaseModel):
    """What a search would look for, or what is wrong with it."""

    valid: bool
    errors: list[FieldErrorAnswer]
    reading: Reading | None
    explanation: Annotated[str | None, Field(description="The query in words.")]
    unknown_values: Annotated[list[UnknownValue], Field(description="Names in its filters that nothing has.")] = []
