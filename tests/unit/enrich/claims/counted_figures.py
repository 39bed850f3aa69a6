"""One figure of a sentence as the claim holds it, and short ways to write it down."""

from __future__ import annotations

from typing import NamedTuple


class Counted(NamedTuple):
    """One figure as the claim holds it."""

    number: str
    measure: str
    value: float | None
    low: float | None
    high: float | None
    qualifier: str
    role: str
    previous: bool


def ex(number: str, measure: str, value: float, role: str = "any", *, prev: bool = False) -> Counted:
    """Exactly so many."""
    return Counted(number, measure, value, value, value, "exactly", role, prev)


def ge(number: str, measure: str, value: float, role: str = "any", *, prev: bool = False) -> Counted:
    """At least so many."""
    return Counted(number, measure, value, value, None, "at_least", role, prev)


def le(number: str, measure: str, value: float, role: str = "any", *, prev: bool = False) -> Counted:
    """At most so many."""
    return Counted(number, measure, value, None, value, "at_most", role, prev)


def ab(number: str, measure: str, value: float, role: str = "any", *, prev: bool = False) -> Counted:
    """About so many."""
    return Counted(number, measure, value, value, value, "about", role, prev)


def rg(number: str, measure: str, low: float, high: float, role: str = "any", *, prev: bool = False) -> Counted:
    """Between two bounds."""
    return Counted(number, measure, None, low, high, "range", role, prev)


def vg(number: str, measure: str, low: float, role: str = "any", *, prev: bool = False) -> Counted:
    """Dozens, hundreds."""
    return Counted(number, measure, None, low, None, "vague", role, prev)
