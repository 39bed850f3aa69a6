"""Talking to a service of ours: its problems and its absence in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx

from claimstream_cli.plain import plain

_USUAL = {"ingest": "http://localhost:8001", "search": "http://localhost:8002"}
_ELSEWHERE = frozenset({404, 405})
"""Whoever says so to a call that every one of ours answers is somebody else."""


class ServiceError(RuntimeError):
    """A service does not answer, or answers with an error; the message is for people."""


class NoAnswer(ServiceError):
    """Nothing answers at the address."""


def no_answer(url: str, service: str, error: httpx.HTTPError) -> NoAnswer:
    """What to tell people when `service` is not to be reached at `url`."""
    why = "took too long to answer" if isinstance(error, httpx.TimeoutException) else "does not answer"
    return NoAnswer(
        f"the {service} service {why} at {url}\n"
        f"Start it with `make run` (here) or `make up` (Docker), or say where it is with --url."
    )


def client(url: str, service: str, transport: httpx.BaseTransport | None = None) -> httpx.Client:
    """A client of the service at `url`. Raises ServiceError where that is no address."""
    try:
        base = httpx.URL(url)
    except httpx.InvalidURL:
        base = httpx.URL("")
    if base.scheme not in {"http", "https"} or not base.host:
        raise ServiceError(f"{url} is not the address of the {service} service: it begins with http:// or https://")
    return httpx.Client(base_url=base, transport=transport, timeout=httpx.Timeout(90, connect=5))


def detail_of(answer: httpx.Response) -> str:
    """What a problem says, else its status."""
    document = json_object(answer)
    said = document.get("detail") or document.get("title")
    return f"{said} ({answer.status_code})" if said else f"status {answer.status_code} {answer.reason_phrase}".strip()


def refusal(url: str, service: str, answer: httpx.Response) -> str:
    """What to tell people when `service` at `url` did not give what was asked for: its words, and what to do next."""
    said = f"{service} at {url}: {plain(detail_of(answer))}"
    if answer.status_code in _ELSEWHERE or not json_object(answer):
        return f"{said}\n{wrong_service(service)}"
    return "\n".join((said, *_allowed(json_object(answer).get("errors"))))


def wrong_service(service: str) -> str:
    """What to do where something answers that is not `service`."""
    usual = _USUAL.get(service, "")
    return f"That is not the {service} service: say where it is with --url (usually {usual})."


def _allowed(errors: object) -> Iterator[str]:
    """The values that can be given instead, where the service lists them."""
    for error in errors if isinstance(errors, list) else []:
        if isinstance(error, dict) and isinstance(error.get("allowed"), list) and error["allowed"]:
            values = ", ".join(str(value) for value in error["allowed"])
            yield plain(f"{error.get('field') or 'It'} can be: {values}")


def json_object(answer: httpx.Response) -> dict[str, Any]:
    """The JSON object of an answer; empty where it is something else."""
    try:
        value = answer.json()
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def retry_after(answer: httpx.Response, *, otherwise: float = 2.0, at_most: float = 30.0) -> float:
    """Seconds to wait as the service asks, within bounds."""
    asked = answer.headers.get("Retry-After", "")
    return min(float(asked), at_most) if asked.isdecimal() and len(asked) < 6 else otherwise
