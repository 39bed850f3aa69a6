"""The problems of this service, with a stable `code` each, ready to be raised. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from claimstream_common.problems import FieldError, Problem, Refusal
from claimstream_search.meant import parameter_meant

RETRY_SECONDS = 2
"""What `Retry-After` asks for: longer than Elasticsearch needs to elect a node, shorter than people need to give up."""


def invalid(errors: Sequence[FieldError]) -> Refusal:
    """422: parameters that can't be read, each named."""
    detail = "; ".join(f"{error.field}: {error.detail}" for error in errors)
    return Refusal(Problem(422, "invalid_parameters", "Invalid parameters", detail, tuple(errors)))


def no_such_parameter(name: str, allowed: Sequence[str], detail: str = "no such parameter") -> FieldError:
    """A parameter that the call does not take, with the one that is meant, as far as can be told."""
    return FieldError(name, "unknown_parameter", detail + parameter_meant(name, allowed), tuple(allowed))


def not_found(what: str, identifier: str) -> Refusal:
    """404: no such article, revision or claim."""
    return Refusal(Problem(404, f"{what}_not_found", "Not found", f"there is no {what} {identifier[:80]!r}"))


def not_acceptable(offered: Sequence[str]) -> Refusal:
    """406: the caller takes nothing of what there is."""
    detail = f"this call answers in {', '.join(offered)}: ask for one of them in `Accept`"
    errors = (FieldError("Accept", "not_acceptable", detail, tuple(offered)),)
    return Refusal(Problem(406, "not_acceptable", "Not acceptable", detail, errors))


def broken_cursor() -> Refusal:
    """400: a cursor that is none of ours, or belongs to another query."""
    detail = (
        "the cursor is not one this query was given: repeat the query without `cursor` and follow its `next_cursor`"
    )
    return _about_cursor(400, "invalid_cursor", "Invalid cursor", detail)


def expired_cursor() -> Refusal:
    """410: the point in time behind a cursor is gone."""
    detail = (
        "the cursor has expired: repeat the query without `cursor` and follow its `next_cursor` without long breaks"
    )
    return _about_cursor(410, "cursor_expired", "Cursor expired", detail)


def refused() -> Refusal:
    """422: Elasticsearch does not take a query of this size."""
    detail = "the query is too large or too complex to be searched: use fewer words, or longer ones before a `*`"
    return Refusal(Problem(422, "query_refused", "Query refused", detail))


def unavailable(detail: str) -> Refusal:
    """503: Elasticsearch can't answer now."""
    return _for_now("search_unavailable", "Search is not available", detail)


def index_missing(alias: str) -> Refusal:
    """503: the indices have not been made."""
    detail = f"there is no index {alias}: create the indices with `claimstream index init`"
    return _for_now("index_missing", "Index missing", detail)


def _about_cursor(status: int, code: str, title: str, detail: str) -> Refusal:
    return Refusal(Problem(status, code, title, detail, (FieldError("cursor", code, detail),)))


def _for_now(code: str, title: str, detail: str) -> Refusal:
    return Refusal(Problem(503, code, title, detail), {"Retry-After": str(RETRY_SECONDS)})
