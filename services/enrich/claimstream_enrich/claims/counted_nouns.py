"""What a noun names, by WordNet: a person, a thing that can be destroyed, any made thing, an illness, a unit of money.

The data is made by services/enrich/build_counted_nouns.py and wider than the lists of `nouns`, which give roles and
measures; it only tells that a noun counts people, and what somebody is treated for.
"""

from __future__ import annotations

import json
from functools import cache
from importlib import resources

from claimstream_enrich.claims import nouns


@cache
def persons() -> frozenset[str]:
    """Nouns that mostly name a person, in the singular, and those of `nouns`."""
    named = _table()["persons"] - nouns.NO_PERSONS
    return named | nouns.ROLES.keys() | nouns.OTHER_PERSONS | nouns.JOBS - nouns.LABELLED - nouns.FILLERS


@cache
def things() -> frozenset[str]:
    """Nouns for vehicles, buildings, weapons and other works."""
    return (_table()["things"] | nouns.THINGS) - nouns.LABELLED - nouns.NOT_COUNTED - nouns.FILLERS


@cache
def goods() -> frozenset[str]:
    """Nouns for all things that are made, beside those."""
    return (_table()["goods"] | nouns.GOODS | things()) - nouns.NOT_COUNTED - nouns.FILLERS


@cache
def illnesses() -> frozenset[str]:
    """Nouns for diseases and other states of being ill."""
    return _table()["illnesses"] | nouns.ILLNESSES


@cache
def currencies() -> frozenset[str]:
    """Nouns for units of money, in the singular."""
    return _table()["currencies"] | nouns.CURRENCIES


@cache
def _table() -> dict[str, frozenset[str]]:
    path = resources.files("claimstream_enrich") / "counted_nouns.json"
    data: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return {name: frozenset(data[name].split()) for name in ("persons", "things", "goods", "illnesses", "currencies")}
