"""Many small cases in one test: around a case of half a millisecond, pytest's own work takes another whole one."""

from __future__ import annotations

import functools
import traceback
from collections.abc import Callable, Iterable
from typing import Any

import pytest

Names = str | tuple[str, ...]
Cases = Iterable[Any] | Callable[[], Iterable[Any]]


def each(names: Names, cases: Cases) -> Callable[[Callable[..., None]], Callable[[], None]]:
    """As `pytest.mark.parametrize`, but one test for all `cases`; a function that makes them is called by the test.

    Whatever comes of one case, the others are looked at, too, and the failure tells each that is wrong: its values and
    what pytest says of the assertion. A table without cases is a failure. Not for tests that take fixtures, nor for
    those with `pytest.raises`: what that raises ends the test, as the end of its time does.
    """
    made = cases if callable(cases) else list(cases)

    def decorate(body: Callable[..., None]) -> Callable[[], None]:
        @functools.wraps(body)
        def test() -> None:
            table = [_named(names, case) for case in (made() if callable(made) else made)]
            wrong = [told for values in table if (told := _wrong(body, values))]
            if wrong or not table:
                count = f"{len(wrong)} of {len(table)} cases wrong"
                pytest.fail("\n\n".join([count, *wrong]), pytrace=False)

        del test.__dict__["__wrapped__"]  # by which pytest would take the values for fixtures
        return test

    return decorate


def _named(names: Names, case: Any) -> dict[str, Any]:
    return {names: case} if isinstance(names, str) else dict(zip(names, case, strict=True))


def _wrong(body: Callable[..., None], values: dict[str, Any]) -> str:
    """The case and its error, with the lines that led to it; empty where there is none."""
    try:
        body(**values)
    except Exception as error:  # noqa: BLE001 - it is told, with those of the other cases
        case = ", ".join(f"{name}={value!r}" for name, value in values.items())
        lines = (line for line in traceback.format_exception(error) if __file__ not in line)
        return f"{case}\n{''.join(lines)}".rstrip()
    return ""
