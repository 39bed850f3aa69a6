"""Which names, taken for persons', are those of businesses: `the Example Kimya company`, `X Copper, its owner`."""

from __future__ import annotations

import re
from functools import lru_cache

from claimstream_enrich.claims import people
from claimstream_schemas.personal_names import is_given

_KINDS = "|".join(sorted(people.TRADING - {"line", "maker"} | {"[a-z]+maker", "[a-z]+ line"}))
_FIRMS = "company|firm|airline|conglomerate|drugmaker|carmaker|retailer|brewer"
_BEHIND = re.compile(rf" (?:{_FIRMS}|factory|plant|refinery)\b|, (?:the|an?) (?:[\w'’-]+ ){{0,4}}(?:{_FIRMS})[,.]")
"""Behind the name of a business, what says that it is one."""
_OWNING = re.compile(rf", (?:the|an?|its) (?:[\w'’-]+ ){{0,4}}(?:{_KINDS})[,.]")
"""Behind a name, what a business and a person may both be."""
_AHEAD = re.compile(rf"\b[Tt]he (?:[\w'’-]+ ){{0,2}}(?:{_FIRMS}) $")
"""Before such a name."""
_LONGEST = 60


@lru_cache(maxsize=256)
def is_business_named(text: str, name: str) -> bool:
    """Whether a name of two words or more is one of a business by the words of the text beside it."""
    first, _, rest = name.partition(" ")
    at = text.find(name) if rest else -1
    while at >= 0:
        end = at + len(name)
        if _BEHIND.match(text, end) or _AHEAD.search(text[max(0, at - _LONGEST) : at]):
            return True
        if _OWNING.match(text, end) and not is_given(first):
            return True
        at = text.find(name, end)
    return False
