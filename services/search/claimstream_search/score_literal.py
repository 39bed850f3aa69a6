"""A score written so that every engine reads it back exactly. Pure.

Elasticsearch reads the digits of a number correctly rounded. The embedded engine takes up to 19 digits for a whole
number and multiplies or divides it by a power of ten (as serde_json does by default), so that one number in ten comes
out next to the one written: a page that is to begin behind that score would repeat a hit, or lose those tied with it.
"""

from __future__ import annotations

from collections.abc import Iterator

import orjson

_DIGITS = (19, 18, 17, 20)
_LARGEST = 2**64 - 1
_STEPS = 1_200
"""Whole numbers tried on either side: those further away would be read correctly rounded as another double."""


def literal(score: float) -> orjson.Fragment:
    """Digits that both kinds of reader take for `score`; the shortest ones of it, where there are none such."""
    candidates = _candidates(score) if score > 0 else ()  # scores are not negative, and every reader knows 0.0
    whole, power = next((pair for pair in candidates if coarsely(*pair) == score), (0, 0))
    return orjson.Fragment(f"{whole}e{power}" if whole else repr(score))


def coarsely(whole: int, power: int) -> float:
    """whole * 10**power, rounded at each step."""
    ten = float(f"1e{abs(power)}")
    return float(whole) * ten if power >= 0 else float(whole) / ten


def _candidates(score: float) -> Iterator[tuple[int, int]]:
    for digits in _DIGITS:
        mantissa, _, exponent = f"{score:.{digits - 1}e}".partition("e")
        nearest, power = int(mantissa.replace(".", "")), int(exponent) - digits + 1
        for step in range(_STEPS):
            for whole in {nearest + step, nearest - step}:
                if 0 < whole <= _LARGEST and (not step or float(f"{whole}e{power}") == score):
                    yield whole, power
