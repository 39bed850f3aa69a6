"""The shapes of the answers about names, for the OpenAPI document only."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, Field


class Alias(BaseModel):
    """A spelling, and in how many articles it was seen."""

    form: str
    articles: int


class EntityHit(BaseModel):
    """An entity as all articles know it."""

    entity_id: Annotated[str, Field(description="A Wikidata id, or `x:` and the name.")]
    name: Annotated[str, Field(description="The canonical name: what `entity=` takes.")]
    type: str
    party: Annotated[str | None, Field(description="State or side it belongs to.")]
    aliases: Annotated[list[Alias], Field(description="Spellings seen, most frequent first, 20 at most.")]
    articles: Annotated[int, Field(description="Articles that mention it.")]
    claims: Annotated[int, Field(description="Claims that name it.")]
    claims_made: Annotated[int, Field(description="Claims it makes.")]


class EntityList(BaseModel):
    """The entities that a name may mean, those in most articles first."""

    q: str
    spelling: Annotated[
        Literal["exact", "fuzzy"], Field(description="`fuzzy` when nothing is spelt as typed: a letter may differ.")
    ]
    hits: list[EntityHit]


class Suggestion(BaseModel):
    """One completion."""

    text: Annotated[str, Field(description="What the search box may hold then, as `q`.")]
    kind: Literal["entity", "party", "source"]
    filter: Annotated[dict[str, str], Field(description="The same as a filter: name and value.")]
    count: Annotated[int, Field(description="Articles (of a party: claims) it stands for.")]


class SuggestionList(BaseModel):
    """Completions, the most frequent first."""

    q: str
    suggestions: list[Suggestion]


class SignificantValue(BaseModel):
    """A word or name, and how often it stands where."""

    value: str
    score: Annotated[float, Field(description="JLH: change in share times its ratio.")]
    count: Annotated[int, Field(description="Matching articles that have it.")]
    background: Annotated[int, Field(description="All articles that have it.")]


class Significant(BaseModel):
    """What sets the matching articles apart from all, the most telling first."""

    total: Annotated[int, Field(description="Matching articles.")]
    words: list[SignificantValue]
    entities: list[SignificantValue]
