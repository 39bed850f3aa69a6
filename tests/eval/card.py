"""The scorecard as a page: rows to Markdown and back, and what has become worse."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

TOLERANCE = 0.01
"""How far a figure may drop below the committed one."""

_ROW = re.compile(r"\| (\S+) \| `([^`]+)` \| \S+ \| (\d+)/(\d+) \| (at least|at most) ([\d.]+) \|")
_HEAD = """# Scorecard
`make eval` measured these figures on {date} and wrote this page. Data: `eval/` and `seeds/` beside the repository.
Versions: {versions}.

These are DEVELOPMENT figures: the rules were written while looking at these sets (docs/evaluation.md says what that
means). CI fails when one of them is more than 0.01 worse than here.

| set | figure | value | counted | goal |
|---|---|---|---|---|
"""


@dataclass(frozen=True, slots=True)
class Bar:
    """What a figure should reach."""

    value: float
    at_most: bool = False
    """Whether less is better."""


@dataclass(frozen=True, slots=True)
class Row:
    """One headline figure as numerator and denominator."""

    set: str
    figure: str
    numerator: float
    denominator: float
    bar: Bar

    @property
    def value(self) -> float:
        """0 where there is nothing to count."""
        return self.numerator / self.denominator if self.denominator else 0.0

    @property
    def reached(self) -> bool:
        """Whether the bar is."""
        return self.value <= self.bar.value if self.bar.at_most else self.value >= self.bar.value


def card(rows: Iterable[Row], date: str, versions: Sequence[str]) -> str:
    """The page."""
    return _HEAD.format(date=date, versions=", ".join(versions)) + "".join(map(_line, rows))


def _line(row: Row) -> str:
    goal = f"{'at most' if row.bar.at_most else 'at least'} {row.bar.value:g}"
    value = f"{row.value:.3f}" if row.reached else f"**{row.value:.3f}**"
    return f"| {row.set} | `{row.figure}` | {value} | {row.numerator:g}/{row.denominator:g} | {goal} |\n"


def rows_of(page: str) -> list[Row]:
    """The rows that `card` wrote, exact."""
    return [
        Row(name, figure, int(numerator), int(denominator), Bar(float(bar), goal == "at most"))
        for name, figure, numerator, denominator, goal, bar in _ROW.findall(page)
    ]


def worse(before: Iterable[Row], now: Iterable[Row]) -> list[str]:
    """A sentence for each figure that dropped by more than the tolerance; new figures have nothing to drop from."""
    known = {(row.set, row.figure): row for row in before}
    found = []
    for row in now:
        old = known.get((row.set, row.figure))
        if old is not None and (row.value - old.value) * (1 if row.bar.at_most else -1) > TOLERANCE + 1e-9:
            found.append(f"{row.set} {row.figure} is {row.value:.4f}, was {old.value:.4f}")
    return found
