"""Things that belong together because a chain of pairs says so. The outcome does not depend on the pairs' order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Union(Generic[T]):
    """Disjoint sets (Galler and Fischer 1964, with path halving)."""

    def __init__(self) -> None:
        self._above: dict[T, T] = {}

    def add(self, one: T) -> None:
        """Make it known, by itself."""
        self._above.setdefault(one, one)

    def join(self, one: T, other: T) -> None:
        """The two belong together."""
        self.add(one)
        self.add(other)
        self._above[self._root(one)] = self._root(other)

    def parts(self) -> list[list[T]]:
        """All that was added, by what belongs together; in order of first addition."""
        parts: dict[T, list[T]] = defaultdict(list)
        for one in self._above:
            parts[self._root(one)].append(one)
        return list(parts.values())

    def _root(self, one: T) -> T:
        while self._above[one] != one:
            self._above[one] = self._above[self._above[one]]
            one = self._above[one]
        return one
