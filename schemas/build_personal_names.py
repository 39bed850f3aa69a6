"""Makes `claimstream_schemas/personal_names.json`, the given names and surnames that names of persons are told by.

    python -m venv V; V/bin/pip install Faker names
    PYTHONPATH=schemas V/bin/python schemas/build_personal_names.py

Sources: the name lists of Faker (MIT; every locale written in Latin letters) and of the package `names` (MIT), which
are the United States Census Bureau's of 1990 (public domain).
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
from collections.abc import Iterable, Iterator
from importlib import resources
from pathlib import Path

from claimstream_schemas.gazetteer import WEAK, folded, lookup

ABOUT = "Made by build_personal_names.py from Faker (MIT) and names (MIT; US Census Bureau 1990, public domain)."
TARGET = Path(__file__).parent / "claimstream_schemas" / "personal_names.json"
CENSUS_SURNAMES = 12_000
"""The most frequent ones; the rest is rare and more and more often a word or a place as well."""
GIVEN, SURNAMES = ("first_names", "given_names"), ("last_names", "family_names", "surnames")
_NOT_NAMES = (
    "North South East West Northern Southern Eastern Western Royal King Queen Prince Princess Duke Major General "
    "Justice Judge Senator Bishop Pope Dean Saint San Santa New Young Old Great Day Summer Winter Autumn Spring Ocean "
    "River Sea Bay Lake Forest Star Storm Sky Union Unity Liberty Freedom Democracy Republic America Europe Africa "
    "Asia Israel Legend Dream Heaven Holy Golden Silver Red Black White Green Blue Gray Grey January February March "
    "April June July August September October November December Sunday Monday Tuesday Wednesday Thursday Friday "
    "Saturday The And For Park Church Hall House Bank Post Power Street Field Bridge Court Castle Cross"
)
NOT_NAMES = frozenset(_NOT_NAMES.split())
"""Words that mostly begin or end other names."""


def faker_lists(endings: Iterable[str]) -> Iterator[str]:
    """The entries of every list of every locale whose name holds one of `endings`."""
    person = importlib.import_module("faker.providers.person")
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for name in dir(provider):
            entries = getattr(provider, name)
            if name.startswith(tuple(endings)) and isinstance(entries, (list, tuple, dict)):
                yield from (entry for entry in entries if isinstance(entry, str))


def census_list(name: str, size: int | None = None) -> list[str]:
    """The names of one list of the package `names`, the most frequent first."""
    lines = (resources.files("names") / f"dist.{name}").read_text(encoding="ascii").splitlines()
    return [line.split()[0].capitalize() for line in lines[:size]]


def usable(entries: Iterable[str]) -> list[str]:
    """The folded single words among them, sorted, without those that are first of all a country or another word."""
    found = {folded(entry) for entry in entries if entry.istitle() and re.fullmatch(r"[^\W\d_]{3,}", entry)}
    return sorted(name for name in found if name.isascii() and name not in NOT_NAMES and not _of_a_place(name))


def _of_a_place(name: str) -> bool:
    place = lookup(name)
    return place is not None and place.kind not in WEAK


def main() -> None:
    """Write the data, one kind a line."""
    given = usable([*faker_lists(GIVEN), *census_list("female.first"), *census_list("male.first")])
    surnames = usable([*faker_lists(SURNAMES), *census_list("all.last", CENSUS_SURNAMES)])
    lines = [f'"about": {json.dumps(ABOUT)}', f'"given": "{" ".join(given)}"', f'"surnames": "{" ".join(surnames)}"']
    TARGET.write_text("{" + ",\n".join(lines) + "}\n", encoding="utf-8")
    print(TARGET, len(given), len(surnames))


if __name__ == "__main__":
    main()
