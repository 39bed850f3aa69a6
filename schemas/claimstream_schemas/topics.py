"""Topic names and the shape of a topic file. The files beside this package are the one description of each topic."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources
from typing import Annotated

from pydantic import ConfigDict, Field

from claimstream_schemas.article import EnrichedArticle, RawArticle
from claimstream_schemas.base import Model

RAW = "articles-raw"
ENRICHED = "articles-enriched"
_DEAD_LETTER_SUFFIX = "-dlq"

MESSAGES: dict[str, type[Model]] = {RAW: RawArticle, ENRICHED: EnrichedArticle}
"""The model of the values on each topic that carries messages (dead letters carry bytes as they came)."""


class TopicFile(Model):
    """One `schemas/topics/<topic>.yaml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    topic: str
    purpose: str
    producers: Annotated[list[str], Field(min_length=1)]
    consumers: Annotated[list[str], Field(min_length=1)]
    schema_file: str | None = None
    schema_version: int | None = None
    key: str
    partitions: Annotated[int, Field(ge=1)]
    config: dict[str, str] = {}


def dead_letter_topic(topic: str) -> str:
    """Where records of `topic` go that can't be processed."""
    return topic + _DEAD_LETTER_SUFFIX


def topic_files() -> Iterator[tuple[str, str]]:
    """Name and YAML text of every topic file, in the order of names."""
    folder = resources.files("claimstream_schemas") / "topic_files"
    for entry in sorted(folder.iterdir(), key=lambda item: item.name):
        if entry.name.endswith(".yaml"):
            yield entry.name, entry.read_text(encoding="utf-8")
