"""Writes feasts.json, the days of feasts of the moon and of nations, from the tables of the `holidays` library (MIT).

`python services/enrich/build_feasts.py FILE`, in an environment that has `holidays`; the services need only the file.
The Islamic days are those of Saudi Arabia; elsewhere a feast may be a day later. Of the days of nations only those are
taken that fell on the same day in each of the last years.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

FIRST, LAST = 1970, 2050
_LICENCE = (
    "MIT licence, Copyright (c) Vacanza Team and individual contributors; dr-prodigy, 2017-2023; ryanss, 2014-2017"
)
_GAZETTEER = Path(__file__).parents[2] / "schemas" / "claimstream_schemas" / "gazetteer.json"
_KINDS = "independence republic national victory constitution liberation revolution unity"
_NATIONAL = frozenset(f"{kind} day" for kind in _KINDS.split())
_TABLES: tuple[tuple[str, str, str], ...] = (
    ("islamic", "_IslamicLunar", "ashura_dates arbaeen_dates eid_al_adha_dates eid_al_fitr_dates hijri_new_year_dates "
     "isra_and_miraj_dates laylat_al_qadr_dates mawlid_dates ramadan_beginning_dates"),
    ("hebrew", "_HebrewLunisolar", "hanukkah_date lag_baomer_date passover_date purim_date "
     "rosh_hashanah_date shavuot_date sukkot_date tisha_bav_date yom_kippur_date"),
    ("chinese", "_ChineseLunisolar", "double_ninth_date dragon_boat_date lunar_new_year_date mid_autumn_date "
     "qingming_date"),
    ("hindu", "_HinduLunisolar", "diwali_date dussehra_date ganesh_chaturthi_date guru_nanak_jayanti_date holi_date "
     "janmashtami_date maha_shivaratri_date raksha_bandhan_date vaisakhi_date"),
    ("buddhist", "_BuddhistLunisolar", "vesak_date"),
    ("persian", "_Persian", "new_year_date"),
)  # fmt: skip


def table() -> dict[str, str]:
    """Per feast its days in order, as one line: `2021-05-13 2022-05-02`."""
    found = {}
    for module, calendar, names in _TABLES:
        source = getattr(import_module(f"holidays.calendars.{module}"), calendar)()
        for name in names.split():
            days = {day for year in range(FIRST, LAST + 1) for day in _days(getattr(source, name)(year))}
            key = f"persian_{name}" if module == "persian" else name
            found[key.removesuffix("s").removesuffix("_date")] = " ".join(
                day.isoformat() for day in sorted(days) if FIRST <= day.year <= LAST
            )
    return found


def national() -> dict[str, dict[str, str]]:
    """Per name of a day its `month-day` by country, in the names that the gazetteer uses."""
    library, registry = import_module("holidays"), import_module("holidays.registry")
    known = {place["party"] for place in json.loads(_GAZETTEER.read_text("utf-8"))["places"]}
    found: dict[str, dict[str, str]] = {name: {} for name in _NATIONAL}
    for names in registry.COUNTRIES.values():
        country = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", names[0])
        if country in known:
            for name, days in _of_country(library, names[1]).items():
                if len(days) == 1:
                    found[name][country] = min(days)
    return {name: dict(sorted(days.items())) for name, days in sorted(found.items())}


def _of_country(library: Any, code: str) -> dict[str, set[str]]:
    """Per name of a day the days it fell on; in English where the library translates."""
    known = "en_US" in library.list_localized_countries().get(code, ())
    days = library.country_holidays(code, years=range(2015, 2025), language="en_US" if known else None, observed=False)
    found: dict[str, set[str]] = {}
    for day, names in days.items():
        for name in names.lower().split("; "):
            if name in _NATIONAL:
                found.setdefault(name, set()).add(f"{day:%m-%d}")
    return found


def _days(answer: Any) -> Iterable[date]:
    """The library gives a day, a day with a flag, or several of either; None where it knows none."""
    if isinstance(answer, date):
        return [answer]
    if answer is None or isinstance(answer, bool):
        return []
    return [day for each in answer for day in _days(each)]


if __name__ == "__main__":
    source = f"holidays {import_module('holidays').__version__}. {_LICENCE}"
    written = {"source": source, "feasts": table(), "national": national()}
    Path(sys.argv[1]).write_text(json.dumps(written, indent=1) + "\n", "utf-8")
