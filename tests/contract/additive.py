"""What a new version of a JSON Schema takes away from its readers and writers."""

from __future__ import annotations

from typing import Any


def removals(before: dict[str, Any], after: dict[str, Any], where: str = "") -> list[str]:
    """Every change that breaks a message written or read under `before`: one line each, empty when it only adds."""
    found = _object_removals(before, after, where or "message")
    old, new = before.get("$defs", {}), after.get("$defs", {})
    for name in old:
        if name not in new:
            found.append(f"{name}: definition removed")
        else:
            found += _object_removals(old[name], new[name], name)
    return found


def _object_removals(before: dict[str, Any], after: dict[str, Any], where: str) -> list[str]:
    old, new = before.get("properties", {}), after.get("properties", {})
    found = [f"{where}.{name}: removed" for name in old if name not in new]
    newly_required = set(after.get("required", [])) - set(before.get("required", []))
    found += [f"{where}.{name}: now required" for name in sorted(newly_required)]
    for name in old.keys() & new.keys():
        found += [f"{where}.{name}: no longer takes {kind}" for kind in sorted(_kinds(old[name]) - _kinds(new[name]))]
    return found


def _kinds(schema: dict[str, Any]) -> set[str]:
    """Types, referenced definitions and allowed values a property takes."""
    if "anyOf" in schema:
        return set().union(*(_kinds(choice) for choice in schema["anyOf"]))
    if "enum" in schema:
        return {f"the value {value!r}" for value in schema["enum"]}
    if "items" in schema:
        return {f"array of {kind}" for kind in _kinds(schema["items"])}
    return {str(schema.get("$ref", schema.get("type", "anything")))}
