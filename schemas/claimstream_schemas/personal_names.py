"""Given names and surnames of many languages, which tell a person's name from a body's or a place's.

Standard library only; the data beside this file is made by `schemas/build_personal_names.py`.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from importlib import resources

from claimstream_schemas.gazetteer import folded
from claimstream_schemas.remembering import REMEMBERED


@lru_cache(maxsize=REMEMBERED)
def is_given(word: str) -> bool:
    """Whether a capitalised word is a given name somewhere; accents don't count, a hyphen joins two."""
    return any(part in _names()["given"] for part in folded(word).split(" "))


@lru_cache(maxsize=REMEMBERED)
def is_surname(word: str) -> bool:
    """Whether a capitalised word is a frequent surname somewhere."""
    return any(part in _names()["surnames"] for part in folded(word).split(" "))


@cache
def _names() -> dict[str, frozenset[str]]:
    path = resources.files("claimstream_schemas") / "personal_names.json"
    data: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return {kind: frozenset(data[kind].split()) for kind in ("given", "surnames")}
