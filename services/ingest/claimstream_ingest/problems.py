"""The problems of this service, a stable `code` each, and never a stack trace or the article's text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from claimstream_common.problems import FieldError, Problem, Refusal, did_you_mean
from claimstream_schemas.article import ArticlePost

_LONGEST_NAME = 200
_MOST_ERRORS = 100

CODES: dict[str, tuple[int, str]] = {
    "malformed_json": (400, "The body is not JSON"),
    "malformed_gzip": (400, "The body is not gzip"),
    "bad_request": (400, "Bad request"),
    "not_found": (404, "Nothing is here"),
    "method_not_allowed": (405, "Method not allowed"),
    "body_timeout": (408, "The body took too long to arrive"),
    "too_large": (413, "Too large"),
    "too_many_lines": (413, "Too many lines"),
    "unsupported_media_type": (415, "Unsupported media type"),
    "invalid_parameters": (422, "Invalid parameters"),
    "invalid_article": (422, "The article is invalid"),
    "internal_error": (500, "Internal error"),
    "overloaded": (503, "Too much is in flight"),
    "kafka_unavailable": (503, "Kafka is not available"),
    "not_acknowledged": (503, "Kafka has not acknowledged the write"),
}
"""Every code with its status and title."""

RETRY_SECONDS = {"overloaded": 1, "kafka_unavailable": 5, "not_acknowledged": 5}
"""When to come back, for the codes that pass by themselves."""


class Refused(Refusal):
    """The request, or a line of a batch, is answered with `problem`; says when to come back where that helps."""

    def __init__(self, problem: Problem, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(problem, retry_header(problem.code) | dict(headers or {}))


def retry_header(code: str) -> dict[str, str]:
    """`Retry-After` in seconds for a code that passes by itself; else nothing."""
    return {"Retry-After": str(RETRY_SECONDS[code])} if code in RETRY_SECONDS else {}


def problem(code: str, detail: str, errors: Sequence[FieldError] = ()) -> Problem:
    """The problem of a known code. Raises KeyError for an unknown one."""
    status, title = CODES[code]
    return Problem(status, code, title, detail, tuple(errors[:_MOST_ERRORS]))


def brief(found: Problem) -> dict[str, Any]:
    """As it stands in the answer to a batch: `code`, `detail` and, where there is one, `field`."""
    return {"code": found.code, "detail": found.detail} | ({"field": found.field} if found.field else {})


def for_status(status: int, detail: str) -> Problem:
    """The problem for an error the framework raises by status alone."""
    code = next((code for code, (known, _) in CODES.items() if known == status), None)
    if code == "not_found":
        return problem(code, "there is nothing at this path; /docs lists what there is")
    if code == "method_not_allowed":
        return problem(code, detail)
    fallback = problem("bad_request" if status < 500 else "internal_error", detail)
    return replace(fallback, status=status)


def invalid_article(error: ValidationError) -> Problem:
    """What pydantic found wrong with a posted article: `malformed_json` with the position, or the fields."""
    found = error.errors(include_url=False, include_input=False, include_context=False)
    if found[0]["type"] == "json_invalid":
        return problem("malformed_json", found[0]["msg"])
    return invalid_fields([_field_error(one) for one in found[:_MOST_ERRORS]])


def invalid_fields(errors: Sequence[FieldError]) -> Problem:
    """422 for at least one field."""
    return problem("invalid_article", _named(errors), errors)


def unknown_parameters(names: Sequence[str]) -> Problem:
    """422: no call of this service has query parameters."""
    errors = [FieldError(name[:_LONGEST_NAME], "unknown_parameter", "no such parameter") for name in names]
    return problem("invalid_parameters", _named(errors), errors)


def _named(errors: Sequence[FieldError]) -> str:
    return "; ".join(f"{one.field}: {one.detail}" if one.field else one.detail for one in errors[:10])


def _field_error(found: ErrorDetails) -> FieldError:
    if found["type"] == "extra_forbidden":
        hint = did_you_mean(str(found["loc"][-1]), ArticlePost.model_fields)
        return FieldError(_path(found["loc"]), "unknown_field", f"an article has no such field{hint}")
    return FieldError(_path(found["loc"]), "invalid", found["msg"].removeprefix("Value error, "))


def _path(where: tuple[int | str, ...]) -> str | None:
    """The caller chooses the names of unknown fields, so they are cut."""
    return ".".join(str(part)[:_LONGEST_NAME] for part in where) or None
