"""Who heads a state or its government: lends a given name to a surname that stands alone beside that office. Pure.

`people.json` is made by `schemas/build_people.py` from the CIA World Factbook (public domain), as of January 2026. It
decides no party, changes no name that anybody is shown, and is no list of who may be found. All it does is to let "the
Armenian prime minister, Pashinian" share the id of the name in full; whoever it lacks is told by surname, party and
office (`name_ids`). Who took office from a namesake shares the id: search finds the one under the other's name.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from claimstream_schemas.names import PARTICLES, folded, frame, is_full, loose_key, parts, person_key, sound, surname
from claimstream_schemas.remembering import REMEMBERED


@dataclass(frozen=True, slots=True)
class Head:
    """A listed name, the sounds and the loose keys of its surnames, the office; "" for one without a usual title."""

    name: str
    sounds: frozenset[str]
    loose: frozenset[str]
    office: str


@lru_cache(maxsize=REMEMBERED)
def full_name(name: str, party: str | None, office: str | None = None) -> str | None:
    """The listed name of the one head of a party whose surname, or whole name, a name spells; None for nobody.

    A surname beside another office is somebody else's. Beside the same one any spelling of its consonants will do.
    """
    if not party or not parts(name):
        return None
    heads = _by_party().get(party, ())
    found = [head for head in heads if _same(name, head.name) or _bears(head, name, office)]
    return found[0].name if len(found) == 1 else None


@cache
def listed_keys() -> frozenset[str]:
    """The `person_key` of everybody listed."""
    return frozenset(person_key(head.name) for heads in _by_party().values() for head in heads)


def parties() -> tuple[str, ...]:
    """The parties somebody is listed for."""
    return tuple(_by_party())


def _same(name: str, listed: str) -> bool:
    alike = frame(surname(name)) == frame(surname(listed)) and frame(parts(name)[0]) == frame(parts(listed)[0])
    return alike and is_full(name)


def _bears(head: Head, name: str, office: str | None) -> bool:
    if is_full(name) or (office is not None and office != head.office):
        return False
    return sound(surname(name)) in head.sounds or (office is not None and loose_key(name) in head.loose)


@cache
def _by_party() -> dict[str, tuple[Head, ...]]:
    path = resources.files("claimstream_schemas") / "people.json"
    heads: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))["heads"]
    return {party: tuple(_head(name, office) for name, office in named.items()) for party, named in heads.items()}


def _head(name: str, office: str) -> Head:
    """The Factbook writes surnames in capitals."""
    written = name.replace("-", " ").replace("\u2019", " ").split()
    last = [folded(word) for word in written if len(word) > 1 and word.isupper()]
    surnames = [word for word in last if word not in PARTICLES]
    loose = frozenset(key for word in surnames if (key := loose_key(word)))
    return Head(name, frozenset(map(sound, surnames)), loose, office)
