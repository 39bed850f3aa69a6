"""Waiting for a condition with a deadline; the only way a test waits."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def wait_for(condition: Callable[[], T | None], *, what: str, seconds: float = 30, every: float = 0.05) -> T:
    """The first true result of `condition`; fails with `what` and the last result when `seconds` are over."""
    deadline = time.monotonic() + seconds
    while True:
        result = condition()
        if result:
            return result
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds:g} s: {what} (last seen: {result!r})")
        time.sleep(every)
