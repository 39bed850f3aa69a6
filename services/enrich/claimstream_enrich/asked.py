"""Answers about a parse that several rules ask for: remembered until the parse is forgotten, and no longer.

They hold tokens, and a token its whole text. So they go with the tree (`tree.forget_tree`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import _lru_cache_wrapper, lru_cache
from typing import Any, ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")

ASKED = 256
"""Answers a function keeps: those for the sentences at hand. A text may have ten thousand."""
_KEPT: list[_lru_cache_wrapper[Any]] = []


def of_a_parse(asked: Callable[P, T]) -> Callable[P, T]:
    """The same function of tokens, of a tree or of a reading of it, with a memory."""
    kept = lru_cache(maxsize=ASKED)(asked)
    _KEPT.append(kept)
    return cast(Callable[P, T], kept)


def forget_answers() -> None:
    """Those of all parses: of the texts of a batch only one is read at a time."""
    for kept in _KEPT:
        kept.cache_clear()
