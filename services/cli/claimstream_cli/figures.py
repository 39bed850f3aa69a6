"""Figures as people read them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

QUALIFIERS = {"at_least": "at least ", "at_most": "at most ", "about": "about "}


def how_many(quantity: Mapping[str, Any]) -> str:
    """A quantity in words: `at least 49`, `10 to 15`, `dozens`."""
    if quantity["value"] is None:
        low, high = quantity["low"], quantity["high"]
        return f"{low:,.10g} to {high:,.10g}" if low is not None and high is not None else str(quantity["text"])
    return f"{QUALIFIERS.get(quantity['qualifier'], '')}{quantity['value']:,.10g}"
