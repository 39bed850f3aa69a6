"""Single parameters of calls that are no search: whole numbers, values of a list. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from claimstream_common.problems import FieldError
from claimstream_search.problems import invalid

LONGEST_TEXT = 200


def whole_number(given: Mapping[str, str], name: str, usual: int, most: int) -> int:
    """The parameter, 1 to `most`; `usual` when it is absent. Raises Refusal (422)."""
    value = given.get(name)
    if value is None:
        return usual
    short = value.isascii() and value.isdigit() and len(value) <= len(str(most))
    if not (short and 1 <= int(value) <= most):
        raise invalid([FieldError(name, "invalid", f"not a whole number from 1 to {most}")])
    return int(value)


def one_of(given: Mapping[str, str], name: str, allowed: Sequence[str]) -> str | None:
    """The parameter, one of `allowed`; None when it is absent. Raises Refusal (422)."""
    value = given.get(name)
    if value is not None and value not in allowed:
        raise invalid([FieldError(name, "invalid", "no such value", tuple(allowed))])
    return value


def short_text(given: Mapping[str, str], name: str) -> str:
    """The parameter without white space around it, empty when it is absent. Raises Refusal (422)."""
    value = " ".join(given.get(name, "").split())
    if len(value) > LONGEST_TEXT:
        raise invalid([FieldError(name, "invalid", f"longer than {LONGEST_TEXT} characters")])
    return value


def described(name: str, description: str, **schema: Any) -> dict[str, Any]:
    """A query parameter as OpenAPI has it."""
    return {"name": name, "in": "query", "required": False, "description": description, "schema": schema}


def size_described(usual: int, most: int) -> dict[str, Any]:
    """The parameter `size`."""
    return described("size", "Most to list.", type="integer", minimum=1, maximum=most, default=usual)
