"""Who heads and speaks for states, bodies and groups: lends a given name to a surname that stands alone. Pure.

`people.json` lists names by party. It was written from memory, not taken from a source: of the years from about 2010,
without dates, incomplete, and wrong in places. So it may do little: it decides no party, changes no name that anybody
is shown, and is no list of who may be found. All it does is to let a surname that stands alone in its article share the
id of a full name. Where it is wrong, or an office has passed to a namesake, two people share an id, and search finds
the one under the other's name; the words of the article stay what they are. Whoever shares a surname within a party is
listed for that alone: a name that two bear stands for neither.
"""

from __future__ import annotations

import json
from collections import Counter
from functools import cache, lru_cache
from importlib import resources

from claimstream_schemas.names import frame, is_full, loose_key, parts, person_key, sound, surname


@lru_cache(maxsize=50_000)
def full_name(name: str, party: str | None) -> str | None:
    """The listed name of the one person of a party whose surname, or whole name, a name spells; None for nobody.

    Parties must agree, so a frame will do: "Dijarik" of the United Nations, but of no other party, is Dujarric.
    """
    if not party or not parts(name):
        return None
    listed = _by_party().get(party, [])
    if is_full(name):
        found = [one for one in listed if _same(name, one)]
    else:
        heard = sound(surname(name))
        found = [one for one in listed if heard in map(sound, parts(one))]
        if not found:
            found = [one for one in listed if loose_key(name) and loose_key(name) == loose_key(one)]
        elif heard != sound(surname(found[0])) and _bearers()[heard] > 1:
            return None  # a given name of many: Mohammed, John
    return found[0] if len(found) == 1 else None


@cache
def listed_keys() -> frozenset[str]:
    """The `person_key` of everybody listed."""
    return frozenset(person_key(name) for names in _by_party().values() for name in names)


def parties() -> tuple[str, ...]:
    """The parties somebody is listed for."""
    return tuple(_by_party())


def _same(name: str, listed: str) -> bool:
    return frame(surname(name)) == frame(surname(listed)) and frame(parts(name)[0]) == frame(parts(listed)[0])


@cache
def _bearers() -> Counter[str]:
    """How many of all listed people have a name of that sound before their last one."""
    people = {person_key(name): name for names in _by_party().values() for name in names}
    return Counter(heard for name in people.values() for heard in frozenset(map(sound, parts(name)[:-1])))


@cache
def _by_party() -> dict[str, list[str]]:
    path = resources.files("claimstream_schemas") / "people.json"
    people: dict[str, list[str]] = json.loads(path.read_text(encoding="utf-8"))
    return people
