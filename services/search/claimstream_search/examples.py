"""Real requests and answers for the OpenAPI document, recorded by `python -m tests.contract.api_docs`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any


@dataclass(frozen=True, slots=True)
class Example:
    """One request, a path with its query, and what was answered: JSON as values, other types as text."""

    operation: str
    request: str
    accept: str | None
    status: int
    media_type: str
    body: Any


@cache
def recorded() -> tuple[Example, ...]:
    """All that were recorded, in the order of the page; none before the first recording."""
    file = resources.files("claimstream_search") / "examples.json"
    return tuple(Example(**one) for one in json.loads(file.read_text(encoding="utf-8"))) if file.is_file() else ()


def of(operation: str) -> tuple[Example, ...]:
    """The good answers of one operation (`GET /v1/articles`)."""
    return tuple(one for one in recorded() if one.operation == operation and one.status == 200)
