"""The check for additive changes finds every kind of break."""

from __future__ import annotations

from typing import Any

import pytest

from tests.contract.additive import removals

BEFORE: dict[str, Any] = {
    "properties": {"a": {"type": "string"}, "b": {"anyOf": [{"type": "integer"}, {"type": "null"}]}},
    "required": ["a"],
    "$defs": {"Part": {"properties": {"x": {"enum": ["one", "two"]}, "y": {"items": {"type": "string"}}}}},
}


def changed(**parts: Any) -> dict[str, Any]:
    return {**BEFORE, **parts}


def test_an_added_field_and_definition_break_nothing() -> None:
    more = changed(
        properties={**BEFORE["properties"], "c": {"type": "string"}},
        **{"$defs": {**BEFORE["$defs"], "More": {"properties": {}}}},
    )
    assert removals(BEFORE, more) == []


@pytest.mark.parametrize(
    ("after", "why"),
    [
        (changed(properties={"a": {"type": "string"}}), "message.b: removed"),
        (changed(required=["a", "b"]), "message.b: now required"),
        (
            changed(properties={**BEFORE["properties"], "b": {"type": "integer"}}),
            "message.b: no longer takes null",
        ),
        (changed(**{"$defs": {}}), "Part: definition removed"),
        (
            changed(
                **{"$defs": {"Part": {"properties": {"x": {"enum": ["one"]}, "y": {"items": {"type": "string"}}}}}}
            ),
            "Part.x: no longer takes the value 'two'",
        ),
        (
            changed(
                **{"$defs": {"Part": {"properties": {"x": {"enum": ["one", "two"]}, "y": {"items": {"type": "null"}}}}}}
            ),
            "Part.y: no longer takes array of string",
        ),
    ],
)
def test_a_break_is_named(after: dict[str, Any], why: str) -> None:
    assert removals(BEFORE, after) == [why]
