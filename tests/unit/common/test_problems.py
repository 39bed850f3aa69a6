"""The one shape of an error."""

from __future__ import annotations

from typing import Any

import pytest

from claimstream_common.problems import FieldError, Problem, ProblemAnswer, Refusal, did_you_mean, problem_schemas

PLAIN = {
    "type": "urn:claimstream:problem:too_wet",
    "title": "Too wet",
    "status": 422,
    "code": "too_wet",
    "detail": "the quay is under water",
    "instance": "/v1/quays",
}
CASES: list[tuple[tuple[FieldError, ...], dict[str, Any]]] = [
    ((), {}),
    (
        (FieldError("depth", "invalid", "not a number"),),
        {"field": "depth", "errors": [{"field": "depth", "code": "invalid", "detail": "not a number"}]},
    ),
    (
        (FieldError(None, "invalid", "needs a depth"), FieldError("tide", "unknown", "no such field")),
        {
            "errors": [
                {"field": None, "code": "invalid", "detail": "needs a depth"},
                {"field": "tide", "code": "unknown", "detail": "no such field"},
            ]
        },
    ),
    (
        (FieldError("tide", "invalid", "no such tide", ("high", "low"), 0),),
        {
            "field": "tide",
            "errors": [
                {
                    "field": "tide",
                    "code": "invalid",
                    "detail": "no such tide",
                    "allowed": ["high", "low"],
                    "position": 0,
                }
            ],
        },
    ),
]


@pytest.mark.parametrize(("errors", "more"), CASES)
def test_a_problem_has_the_members_that_say_something(errors: tuple[FieldError, ...], more: dict[str, Any]) -> None:
    body = Problem(422, "too_wet", "Too wet", "the quay is under water", errors).as_json("/v1/quays")
    assert body == PLAIN | more
    assert ProblemAnswer.model_validate(body).model_dump(exclude_unset=True) == body


def test_the_description_holds_every_member_and_refers_to_itself() -> None:
    schemas = problem_schemas()
    assert set(schemas) == {"Problem", "FieldErrorAnswer"}
    assert set(schemas["Problem"]["properties"]) == {*PLAIN, "field", "errors"}
    assert set(schemas["Problem"]["required"]) == set(PLAIN)
    assert "#/components/schemas/FieldErrorAnswer" in str(schemas["Problem"])


def test_a_refusal_carries_its_problem_and_headers() -> None:
    problem = Problem(503, "ebb", "Ebb", "come back with the flood")
    refusal = Refusal(problem, {"Retry-After": "5"})
    assert (refusal.problem, refusal.headers, str(refusal)) == (problem, {"Retry-After": "5"}, "ebb")
    assert Refusal(problem).headers == {}


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("dept", ": did you mean 'depth'?"),
        ("DEPTH", ": did you mean 'depth'?"),
        ("tides", ": did you mean 'tide'?"),
        ("quay", ""),
        ("", ""),
        ("depth", ""),
        ("depth" * 50_000, ""),
    ],
)
def test_a_misspelt_name_comes_near_to_one_that_is_known(name: str, hint: str) -> None:
    assert did_you_mean(name, {"depth": 1, "tide": 2}) == hint
