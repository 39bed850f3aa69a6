"""docs/api.md and the OpenAPI document show every call, with answers that are as described."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from fastapi.routing import APIRoute
from pydantic import BaseModel

from claimstream_common import reference
from claimstream_common.problems import ProblemAnswer
from claimstream_search import examples
from claimstream_search.app import create_app
from claimstream_search.examples import Example
from claimstream_search.routes import ROUTERS
from claimstream_search.settings import SearchSettings
from tests.contract.api_calls import CALLS
from tests.contract.api_docs import PAGE, rendered
from tests.unit.each import each


@cache
def document() -> dict[str, Any]:
    """The OpenAPI document, which takes 0.2 s to make."""
    return create_app(SearchSettings()).openapi()


@cache
def operations() -> dict[str, Any]:
    """The document's calls, by method and path."""
    paths: dict[str, dict[str, Any]] = document()["paths"]
    return {f"{method.upper()} {path}": call for path, methods in paths.items() for method, call in methods.items()}


def searches() -> list[str]:
    return [operation for operation in operations() if operation.startswith("GET /v1/")]


def models() -> dict[str, type[BaseModel]]:
    """The model of each operation's good answer, where it has one."""
    found: dict[str, type[BaseModel]] = {}
    for router in ROUTERS:
        for route in router.routes:
            if isinstance(route, APIRoute) and (model := route.responses.get(200, {}).get("model")):
                found[f"GET {route.path}"] = model
    assert found
    return found


def test_every_operation_is_shown() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert {call.operation for call in CALLS} >= set(operations())
    assert [operation for operation in operations() if f"`{operation}`" not in page] == []


def test_the_page_is_what_was_recorded() -> None:
    recorded = {(one.operation, one.accept): one.operation for one in examples.recorded()}
    calls = [call for call in CALLS if call.operation in {operation for operation, _ in recorded}]
    assert PAGE.read_text(encoding="utf-8") == rendered(calls, examples.recorded())


@pytest.mark.parametrize("one", examples.recorded(), ids=lambda one: f"{one.operation} {one.accept or one.status}")
def test_what_was_recorded_is_as_described(one: Example) -> None:
    assert one.status in (200, 422)
    call = operations()[one.operation]
    assert one.media_type in call["responses"][str(one.status)]["content"]
    model = ProblemAnswer if one.status != 200 else models().get(one.operation)
    if model and "json" in one.media_type:
        read = model.model_validate(one.body).model_dump(mode="json", exclude_unset=True, by_alias=True)
        assert read.keys() == one.body.keys()


@each("operation", operations)
def test_every_operation_has_an_example_and_its_problems(operation: str) -> None:
    responses = operations()[operation]["responses"]
    assert any("example" in content for content in responses["200"]["content"].values()), operation
    for status, answer in responses.items():
        problems = answer["content"].get("application/problem+json", {}).get("examples", {})
        assert bool(problems) == (status != "200" and operation.startswith("GET /v1/")), status
        for code, shown in problems.items():
            problem = ProblemAnswer.model_validate(shown["value"])
            assert (problem.code, str(problem.status)) == (code, status)


@each("operation", searches)
def test_every_parameter_of_a_search_has_an_example_or_explains_itself(operation: str) -> None:
    for one in operations()[operation].get("parameters", []):
        schema: dict[str, Any] = one["schema"]
        assert one["description"], one["name"]
        assert schema.get("type"), one["name"]


def _addresses(page: str) -> Iterator[str]:
    return (found[1] for found in re.finditer(r'(?:src|href)="([^"]+)"', page))


def test_the_reference_page_needs_nobody_else() -> None:
    page = reference.page(document())
    assert all(f"<code>{operation}</code>" in page for operation in operations())
    assert "<script" not in page
    assert [address for address in _addresses(page) if "://" in address] == []
    assert "&lt;em&gt;" in page  # what is shown is text, whatever it holds
