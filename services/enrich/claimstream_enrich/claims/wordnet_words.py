"""Words by what they say of people and who says it, from WordNet's hierarchy: they stand behind the lists written by
hand, which win where both know a word. Made by services/enrich/build_claim_words.py."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources


def listed(name: str) -> list[str]:
    """The words of one list, in lower case. Raises KeyError where there is none of that name."""
    return _table()[name].split()


def under(kind: str) -> dict[str, str]:
    """Word -> what the list it stands in says of it, for all lists of a kind: `done`, `say`, `role`."""
    lists = ((name.split(), text) for name, text in _table().items() if name.startswith(f"{kind} "))
    return {word: value for (_, value), text in lists for word in text.split()}


@cache
def _table() -> dict[str, str]:
    path = resources.files("claimstream_enrich") / "claim_words.json"
    made: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return made
