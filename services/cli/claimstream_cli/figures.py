"""Figures as people read them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

QUALIFIERS = {"at_least": "at least ", "at_most": "at most ", "about": "about "}
UNITS = {"km2": "km\N{SUPERSCRIPT TWO}"}
"""As it is written, where that is not as it is kept."""
_PEOPLE = "person"


def how_many(quantity: Mapping[str, Any]) -> str:
    """A quantity in words, with its unit where that is not people: `at least 49`, `dozens`, `10 km²`, `35 (house)`."""
    unit = quantity.get("unit") or _PEOPLE
    if unit == _PEOPLE:
        return _figure(quantity)
    # the code of a currency stands as it is; what is counted is kept in the singular
    return f"{_figure(quantity)} {UNITS.get(unit) or (unit if unit.isupper() else f'({unit})')}"


def marks(claim: Mapping[str, Any]) -> str:
    """What keeps a claim from being a plain figure of now, to stand behind it: ` (denied)`; empty where nothing does.

    The words are those of the explore page, so that nobody takes a figure for asserted that is not.
    """
    modality = claim.get("modality")
    held = (
        ("denied", claim.get("polarity") == "denied"),
        (str(modality), modality in ("projected", "hypothetical")),
        ("background", claim.get("background")),
        ("previous", (claim.get("quantity") or {}).get("previous")),
    )
    words = [word for word, is_held in held if is_held]
    return f" ({', '.join(words)})" if words else ""


def _figure(quantity: Mapping[str, Any]) -> str:
    if quantity["value"] is None:
        low, high = quantity["low"], quantity["high"]
        return f"{low:,.10g} to {high:,.10g}" if low is not None and high is not None else str(quantity["text"])
    return f"{QUALIFIERS.get(quantity['qualifier'], '')}{quantity['value']:,.10g}"
