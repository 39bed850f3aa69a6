"""Every index we set up: those that search reads (`mapping`) and those for Kibana, each with its own version. Pure."""

from __future__ import annotations

from typing import Any

from claimstream_index import dead_letter_mapping, mapping, relation_mapping
from claimstream_schemas.dead_letter import DEAD_LETTERS
from claimstream_schemas.relation import RELATIONS

_EXPLORED: dict[str, tuple[int, dict[str, Any]]] = {
    DEAD_LETTERS: (dead_letter_mapping.VERSION, dead_letter_mapping.PROPERTIES),
    RELATIONS: (relation_mapping.VERSION, relation_mapping.PROPERTIES),
}

ALIASES = (*mapping.ALIASES, *_EXPLORED)


def versioned(alias: str) -> str:
    """Name of the index behind an alias (both without the deployment's prefix). Raises KeyError."""
    return f"{alias}-v{_EXPLORED[alias][0]}" if alias in _EXPLORED else mapping.versioned(alias)


def mapped(alias: str) -> dict[str, Any]:
    """The strict mapping of the index behind `alias`. Raises KeyError for a name that is not ours."""
    if alias in _EXPLORED:
        return {"dynamic": "strict", "properties": _EXPLORED[alias][1]}
    return mapping.mapping(alias)
