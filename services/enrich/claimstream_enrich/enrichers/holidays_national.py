"""Days of nations, which one name stands for in many countries: `Ukraine's Independence Day`, `Indian Republic Day`.

Only with the country's name before it; days that move from year to year are left out of the table.
"""

from __future__ import annotations

import re
from datetime import date

from claimstream_enrich.enrichers.holidays_calendar import national_table
from claimstream_schemas import gazetteer

_FIRST = (
    "north|south|new|united|saudi|sri|el|costa|ivory|sierra|burkina|equatorial|dominican|papua new|central african|"
    "saint|puerto|hong|marshall|solomon"
)
"""What stands before the last word in the name of a nation of the table."""
_KIND = "independence|republic|national|victory|constitution|liberation|revolution|unity"
NATIONAL = rf"(?:(?:{_FIRST}) )?[a-z][a-z.]+(?:'s|s'| )? ?(?:{_KIND}) day"
"""Pattern of their names, and of much else: `national_days` tells."""
_PARTS = re.compile(rf"(?P<owner>.+?)(?:'s?)? (?P<kind>(?:{_KIND}) day)", re.IGNORECASE)


def national_days(name: str, year: int) -> tuple[date, ...]:
    """The day in that year of a country's day by its name, none where no country of the table is named."""
    parts = _PARTS.fullmatch(name)
    place = gazetteer.lookup(parts["owner"]) if parts and parts["owner"][0].isupper() else None
    if parts is None or place is None or place.kind not in ("country", "demonym"):
        return ()
    written = national_table()[parts["kind"].lower()].get(place.party or "")
    return (date.fromisoformat(f"{year:04}-{written}"),) if written else ()
