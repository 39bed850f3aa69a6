"""Tables that fit the terminal: columns that matter less give way before a word is broken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rich.box import SIMPLE_HEAD
from rich.console import Console, ConsoleOptions, RenderResult
from rich.table import Table
from rich.text import Text

from claimstream_cli.plain import plain

_BETWEEN = 3
"""Characters between two columns."""
_LONGEST_WORD = 24
"""Longer ones, as addresses are, may be broken."""


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, and how its cells are set.

    `gives_way`: 0 stays; of the others the highest goes first. `least`: characters below which it is no use to read.
    """

    heading: str
    gives_way: int = 0
    least: int = 0
    whole: bool = False
    justify: Literal["left", "right"] = "left"


@dataclass(frozen=True, slots=True)
class Row:
    """Cells in the order of the columns; plain text, whatever is in it."""

    cells: tuple[str, ...]
    dim: bool = False


@dataclass(frozen=True, slots=True)
class Fitted:
    """Columns and rows, laid out for the width they are shown in. `caption` stands below, `title` above."""

    columns: Sequence[Column]
    rows: Sequence[Row]
    title: str = ""
    caption: str = ""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """For rich."""
        kept, widths = fit(self.columns, [row.cells for row in self.rows], options.max_width)
        table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False, title_justify="left")
        table.title = Text(self.title) if self.title else None
        for place, width in zip(kept, widths, strict=True):
            column = self.columns[place]
            table.add_column(column.heading, width=width, overflow="fold", justify=column.justify)
        for row in self.rows:
            # Text, not str: square brackets in an article are no markup.
            cells = (Text(plain(row.cells[place])) for place in kept)
            table.add_row(*cells, style="dim" if row.dim else None)
        if self.title:
            yield Text("")
        yield table
        if self.caption:
            yield Text(self.caption, style="italic")
        if gone := [column.heading for place, column in enumerate(self.columns) if place not in kept]:
            yield Text(f"No room for: {', '.join(gone)}. A wider terminal shows more.", style="dim italic")


def fit(columns: Sequence[Column], rows: Sequence[Sequence[str]], room: int) -> tuple[list[int], list[int]]:
    """The places of the columns that are shown in `room` characters, and their widths."""
    least, most = [_least(*one) for one in _cells(columns, rows)], [_most(*one) for one in _cells(columns, rows)]
    kept = list(range(len(columns)))
    while _needed([least[place] for place in kept]) > room:
        going = [place for place in kept if columns[place].gives_way]
        if not going:
            break
        kept.remove(max(going, key=lambda place: columns[place].gives_way))
    inner = room - _needed([0] * len(kept))
    return kept, shares([least[place] for place in kept], [most[place] for place in kept], inner)


def shares(least: Sequence[int], most: Sequence[int], room: int) -> list[int]:
    """Widths between `least` and `most` that fill at most `room`; less than `least`, but 1, where room is short."""
    widths = list(least)
    while sum(widths) > max(room, len(widths)):
        widths[widths.index(max(widths))] -= 1
    for _ in range(room - sum(widths)):
        lacking = [wanted - width for wanted, width in zip(most, widths, strict=True)]
        if max(lacking, default=0) <= 0:
            break
        widths[lacking.index(max(lacking))] += 1
    return widths


def _cells(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> list[tuple[Column, list[str]]]:
    return [(column, [column.heading, *(row[place] for row in rows)]) for place, column in enumerate(columns)]


def _needed(widths: Sequence[int]) -> int:
    return sum(widths) + _BETWEEN * max(0, len(widths) - 1)


def _least(column: Column, cells: Sequence[str]) -> int:
    """The longest word; at least what the column asks for, as far as there is so much to show."""
    longest = max((Text(plain(word)).cell_len for cell in cells for word in cell.split()), default=1)
    most = _most(column, cells)
    return most if column.whole else max(min(longest, _LONGEST_WORD), min(column.least, most), 1)


def _most(column: Column, cells: Sequence[str]) -> int:
    return max((Text(plain(cell)).cell_len for cell in cells), default=1)
