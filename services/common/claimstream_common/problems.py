"""Errors as callers see them: RFC 9457 problems with a stable `code`. The one shape; each service has its own codes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel, Field

PROBLEM_JSON = "application/problem+json"
ALIKE = 0.7
"""Share of characters that a misspelt name has in common with the one meant."""
_LONGEST_NAME = 100
"""Characters of a name that is compared; what is longer is no slip of the pen."""


@dataclass(frozen=True, slots=True)
class FieldError:
    """What is wrong with one field or parameter; `field` is None where it is the whole.

    `allowed` lists the values it takes where they are few, `position` is a character of its value, from 0.
    """

    field: str | None
    code: str
    detail: str
    allowed: tuple[str, ...] = ()
    position: int | None = None

    def as_json(self) -> dict[str, Any]:
        """Only what is known."""
        body: dict[str, Any] = {"field": self.field, "code": self.code, "detail": self.detail}
        if self.allowed:
            body["allowed"] = list(self.allowed)
        if self.position is not None:
            body["position"] = self.position
        return body


@dataclass(frozen=True, slots=True)
class Problem:
    """An answer that is an error. `code` never changes its meaning; `errors` names all that is wrong."""

    status: int
    code: str
    title: str
    detail: str
    errors: tuple[FieldError, ...] = ()

    @property
    def field(self) -> str | None:
        """The first wrong field or parameter."""
        return self.errors[0].field if self.errors else None

    def as_json(self, instance: str) -> dict[str, Any]:
        """The body for a request of the path `instance`, without the members that say nothing."""
        body: dict[str, Any] = {
            "type": f"urn:claimstream:problem:{self.code}",
            "title": self.title,
            "status": self.status,
            "code": self.code,
            "detail": self.detail,
            "instance": instance,
        }
        if self.field is not None:
            body["field"] = self.field
        if self.errors:
            body["errors"] = [error.as_json() for error in self.errors]
        return body


class Refusal(Exception):
    """The request is answered with `problem` and `headers`."""

    def __init__(self, problem: Problem, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(problem.code)
        self.problem = problem
        self.headers = dict(headers or {})


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """`: did you mean 'size'?`, to stand at the end of a detail; empty where `name` comes near to no known one."""
    others = [one for one in known if one != name]
    near = get_close_matches(name.lower(), others, n=1, cutoff=ALIKE) if len(name) <= _LONGEST_NAME else []
    return f": did you mean {near[0]!r}?" if near else ""


INTERNAL_ERROR = Problem(
    500, "internal_error", "Internal error", "something went wrong here; the log names the request id"
)


class FieldErrorAnswer(BaseModel):
    """What is wrong with one field or parameter."""

    field: str | None = Field(description="A path (`authors.1`); null where it is the whole.")
    code: str
    detail: str
    allowed: list[str] | None = Field(default=None, description="The values it takes, where they are few.")
    position: int | None = Field(default=None, description="Character of the value, from 0.")


class ProblemAnswer(BaseModel):
    """RFC 9457 problem details."""

    type: str
    title: str
    status: int
    code: str = Field(description="Stable; what programs should look at.")
    detail: str
    instance: str = Field(description="Path of the request.")
    field: str | None = Field(default=None, description="The first wrong field or parameter.")
    errors: list[FieldErrorAnswer] | None = None


def problem_schemas() -> dict[str, Any]:
    """What an OpenAPI document holds of it among its schemas, the problem itself as `Problem`."""
    problem = ProblemAnswer.model_json_schema(ref_template="#/components/schemas/{model}")
    return {**problem.pop("$defs"), "Problem": problem}
