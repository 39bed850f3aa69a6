"""Words of a query on a command line: `-flood` leaves a word out, and is not the option `-f` with the value `lood`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import typer
from typer.core import TyperCommand

_WORD = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands before a word while the command line is read; nobody types it."""
_ATTACHED = frozenset("=.")
"""What tells `-fsource=Reuters` and `-oclaims.csv`, options with their values, from words."""


class QueryCommand(TyperCommand):
    """A command that takes the words of a query, those to leave out too."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """As typer does, with the words marked that look like options."""
        known = {name for option in self.params for name in option.opts if name.startswith("-")}
        valued = {name for option in self.params if not getattr(option, "is_flag", False) for name in option.opts}
        return super().parse_args(ctx, list(_marked(args, known, valued & known)))


def plain_words(words: Sequence[str] | None) -> list[str]:
    """The words of an argument of a QueryCommand, as typed."""
    return [word.removeprefix(_WORD) for word in words or []]


def _marked(args: Sequence[str], known: set[str], valued: set[str]) -> Iterator[str]:
    left = iter(args)
    for arg in left:
        if arg == "--":
            yield arg
            break
        yield f"{_WORD}{arg}" if _is_word(arg, known) else arg
        if arg in valued:
            yield from (value for value in [next(left, None)] if value is not None)
    yield from left


def _is_word(arg: str, known: set[str]) -> bool:
    """Whether it leaves a word out. Raises BadParameter for a long option with one dash: `-claims`."""
    if not arg.startswith("-") or arg.startswith("--") or len(arg) <= len("-f"):
        return False
    if f"-{arg}" in known:
        raise typer.BadParameter(f"{arg}: did you mean -{arg}? To leave out that word, write it last, behind --")
    return arg[: len("-f")] not in known or not _ATTACHED.intersection(arg)
