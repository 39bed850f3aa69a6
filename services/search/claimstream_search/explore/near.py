"""Names asked for that nothing has, and the way to those that are nearly it: "did you mean". Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from claimstream_search.explore import words
from claimstream_search.explore.address import Pairs, added, address, removed


@dataclass(frozen=True, slots=True)
class Near:
    """A name in a filter that nothing has, and addresses with names that are nearly it instead."""

    label: str
    value: str
    near: tuple[tuple[str, str], ...]


def near(unknown: Mapping[str, Any], pairs: Pairs) -> Near:
    """From one of `unknown_values`, for a page at these parameters."""
    name, value = unknown["field"], unknown["value"]
    left = removed(pairs, name, (value, f"!{value}"))
    sign = "!" if (name, f"!{value}") in pairs else ""
    return Near(
        words.FILTERS[name],
        value,
        tuple((one, address(added(left, name, sign + one))) for one in unknown["near"]),
    )
