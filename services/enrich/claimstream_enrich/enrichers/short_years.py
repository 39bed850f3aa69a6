"""Whether two digits after a day and its month are the year, or count what comes next: `24 Feb 22`, `5 May 12 men`."""

from __future__ import annotations

import re

_ONE_VERB = re.compile(r" (?:was|is|has)\b")
"""A verb in the singular, whose subject a count would not be."""
_CLOSES = re.compile(r" ?[)\]]|$")
_PAUSES = re.compile(r" ?[,.;:](?!\d)")
_DATES = re.compile(r"\b(?:on|of|since|until|till|by|from|dated|issued|updated|posted):? (?:the )?$", re.IGNORECASE)


def is_year(plain: str, start: int, end: int) -> bool:
    """Whether the day and two digits at `start:end` end there, so that nothing is left to be counted."""
    if _ONE_VERB.match(plain, end) or _CLOSES.match(plain, end):
        return True
    return bool(_PAUSES.match(plain, end) and _DATES.search(plain, max(0, start - 12), start))
