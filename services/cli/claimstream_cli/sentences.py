"""The sentence a figure was given in, as one line of the terminal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rich.console import Console, ConsoleOptions
from rich.text import Text

from claimstream_cli.plain import plain

Json = dict[str, Any]

CUT = "\N{HORIZONTAL ELLIPSIS}"
_LEAST = 20
"""Characters a sentence gets however narrow the terminal is."""
_WORD = 12
"""Characters given up at most so that a word is not cut through."""
_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A claim of a series answer in one line: a mark, the sentence cut to the width, the outlet."""

    mark: str
    claim: Json

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        """How rich prints it; the figure stays in sight."""
        before, after = f"{self.mark} \N{LEFT DOUBLE QUOTATION MARK}", "\N{RIGHT DOUBLE QUOTATION MARK} "
        outlet = Text(plain(self.claim["source"]), style="italic")
        room = max(options.max_width - len(before) - len(after) - outlet.cell_len, _LEAST)
        start = self.claim["span"]["start"]
        first, last = (self.claim["quantity"][end] - start for end in ("start", "end"))
        words = excerpt(self.claim["text"], first, last, room)
        yield Text.assemble(before, plain(words), after, outlet, no_wrap=True, overflow="ellipsis")


def excerpt(text: str, start: int, end: int, room: int) -> str:
    """At most `room` characters of the text in one line: its beginning where `text[start:end]` is in that.

    Else what is around it. Ends that are cut are marked, and cut between words where that costs few characters.
    """
    line = _SPACE.sub(" ", text)
    if len(line) <= room:
        return line
    if end <= room - 1:
        return _ending_whole(line[: room - 1], end) + CUT
    first = max((start + end - room) // 2, 0) + 1
    if len(line) - first < room:
        first = len(line) - room + 1
        return CUT + _beginning_whole(line[first:], start - first)
    part = line[first : first + room - 2]
    return CUT + _beginning_whole(_ending_whole(part, end - first), start - first) + CUT


def _ending_whole(line: str, end: int) -> str:
    """The line up to its last whole word; what is before `end` stays."""
    space = line.rfind(" ")
    return line[:space] if space >= max(end, len(line) - _WORD) else line


def _beginning_whole(line: str, start: int) -> str:
    """The line from its first whole word; what is from `start` on stays."""
    space = line.find(" ")
    return line[space + 1 :] if 0 <= space < min(start, _WORD) else line
