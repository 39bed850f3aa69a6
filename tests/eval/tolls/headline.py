"""What a headline says of the killed and the hurt: headlines have a grammar of their own, short enough for patterns.

`3 dead, two hurt in crash`, `Storm kills 12`, `Man dies after fall`, `Mother, two sons drown`, `Man kills three, self`,
`Driver held over cyclist's death`, `7 victims of fire go home`.
"""

from __future__ import annotations

import re
from functools import cache

from claimstream_enrich.claims import nouns
from claimstream_enrich.claims.described import COLLECTIVE, FAMILIAR, ONE_PERSON
from claimstream_schemas.claim import Measure

Telling = tuple[re.Pattern[str], Measure]

LENGTH = 300
"""Characters of a headline that are read."""
_ONES = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_VALUES = {word: value for value, word in enumerate(_ONES.split("|"), 1)}
_NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})+|(?!(?:19|20)\d\d\s*(?:[:;,]|$))\d{{1,4}}|{_ONES})"
_NO_UNIT = (
    r"(?!\s?-?\s?(?:y\b|year|yr|yo\b|month|mo\b|st\b|nd\b|rd\b|th\b|am\b|pm\b|a\.m|p\.m|time|day|hour|minute|mile|"
    r"incident|shooting|count|home|house|car|arrest|suspect|of\b))"
)
_PEOPLE = sorted(
    noun
    for noun in (nouns.ROLES.keys() | ONE_PERSON | FAMILIAR.keys()) - COLLECTIVE
    if noun.isalpha() and not noun.endswith(("s", "men", "people"))
)
_NOUNS = rf"(?:{'|'.join(_PEOPLE)}|(?:year|month|week)-?\s?old)\b"
_WHOM = rf"(?:(?:an?|his|her|their)\b|(?:{_NUMBER}\s)?(?:{_NOUNS}|(?:people|men|women|others)\b))"
"""After `killed`: it is not the one before who was."""
_DEAD = (
    rf"(?:(?:killed|murdered)(?!\s{_WHOM})|dead|die|dies|died|slain|drown(?:s|ed)?|perish(?:ed)?|"
    r"(?:shot|stabbed|beaten)(?:\s(?:and|&)\skilled|\sdead|\sto\sdeath|,\skilled)|"
    rf"fatally(?!\s(?:shoots|stabs|(?:shot|stabbed)\s(?:an?|his|her|the|{_NOUNS}|{_NUMBER})\b)))\b"
)
_HURT = (
    rf"(?:(?:shot\s(?:and|&)\s)?(?:wounded|injured|hurt)(?!\s{_WHOM})|hospitali[sz]ed|"
    r"critical(?=[,;.]|\s(?:after|following)|$)|in\s(?:\w+\s)?(?:critical|condition)|"
    r"(?:released\sfrom|in)\s(?:the\s)?hospital)\b"
)
_EITHER = (
    rf"(?:shot|stabbed|hit|struck|grazed)\b(?!(?:,|\s(?:and|&))\skilled|\sdead|\sto\sdeath|\s{_WHOM}|\s{_NUMBER}\b)"
)
_SAID: tuple[tuple[str, Measure], ...] = ((_DEAD, "killed"), (_HURT, "wounded"), (_EITHER, "casualties"))
_DONE: tuple[tuple[str, Measure], ...] = (
    (
        r"(?:kills?|killed|killing|murders?|murdered|murdering|claims?|fatally\s(?:shoots?|shot|stabs?|stabbed)|"
        r"(?:deaths?|murders?|killings?|slayings?|fatal\s\w+|shot\sdead)\sof)",
        "killed",
    ),
    (r"(?:injures?|injured|injuring|wounds?|wounded|wounding|hurts?|hurting|hospitali[sz]es)", "wounded"),
    (r"(?<!fatally\s)(?:shoots?|shot|shooting|stabs?|stabbed|stabbing|hits?)(?:\sof)?", "casualties"),
)
_STRUCK: Measure = "casualties"
_MANY = (
    r"(?:children|kids|parents|relatives|people|men|women|boys|girls|brothers|sisters|grandchildren|sons|daughters)\b"
)
_WORD = (
    rf"(?!(?:and|to|in|at|after|when|as|of|for|who|by|from|over|with|among|including|then|leaves?|left|kills?|injures?|wounds?|"
    rf"dead|dies|died|killed|shot|stabbed|struck|grazed|drowned|injured|wounded|hurt|first|second|third|fourth|fifth|{_ONES})\b)"
    r"(?:\d{1,3}[\s\-]?(?:year|month|week)-?\s?old|[A-Za-z'’\-]+)"
)
_NTH = "".join(
    rf"(?<!{nth}\s)" for nth in ("second", "third", "fourth", "fifth", "sixth", "seventh", "2nd", "3rd", "4th")
)
_PERSON = rf"{_NTH}(?:{_WORD}\s){{0,3}}?(?:\d{{1,3}}[\s\-])?{_NOUNS}(?:\sof\s{_NUMBER})?(?!['’]s)(?:,\s\d{{1,3}}\b,?)?"
_SEVERAL = (
    rf"(?!(?<=,\s)\d+,)(?<!\bno\s)(?<!\bages\s)(?<!\baged\s)(?<!\d\sand\s)(?<![\w\-])"
    rf"(?<!father\sof\s)(?<!mother\sof\s){_NUMBER}\b{_NO_UNIT}(?:\s{_WORD}){{0,3}}"
    r"(?:,\sage[sd]?\s\d{1,3}(?:(?:,\s|,?\sand\s)\d{1,3})*,?)?"
)
_ONE = rf"(?:{_SEVERAL}|{_PERSON}|{_MANY})"
_LIST = rf"{_ONE}(?:(?:,\s|,?\sand\s|\s&\s){_ONE})*"
_VICTIMS = re.compile(rf"\b({_NUMBER}\b{_NO_UNIT})(?:\s{_WORD}){{0,2}}?\svictims\b(?!['’])", re.I)
_OWN = re.compile(rf"{_NOUNS}['’]s\s(?:\w+\s){{0,2}}?(?:death|murder|killing|slaying)\b", re.I)
_ITSELF = re.compile(r"(?:,|\sand)\s(?:then\s)?(?:kills?\s|killed\s)?(?:self|himself|herself)\b", re.I)
_THEN_ITSELF = re.compile(r"\bthen\s(?:\w+\s){1,2}?(?:self|himself|herself)\b", re.I)
_DOER_DIES = re.compile(
    r"[^;:]*?(?:,|\s(?:and|then|is|was))\s(?:(?:then|later|is|was)\s)?(?:shot\s(?:and\s)?)?"
    r"(?:(?:killed|dead)\sby|kills?\s(?:himself|herself|self)|himself|herself|self|dies)\b",
    re.I,
)
"""`Man stabs two, dies`, `Gunman who shot two is killed by police`: he is one of those struck."""
_DEATH = re.compile(r"\b(?:dead|die[sd]?|kill(?:s|ed|ing)?|fatal(?:ly)?|slain|deaths?|murder\w*)\b", re.I)
_SUICIDE = re.compile(r"\b(?:(?:kill(?:s|ed|ing)?|fatally\s\w+)\s(?:self|himself|herself)|own\slife)\b", re.I)
_LATER = re.compile(
    rf"\b{_NOUNS}(?:\s\w+)?\s(?:shot|stabbed|hit|struck|injured|wounded|hurt)\b[^,;:]*\s(?:has\sdied|dies|died)\b", re.I
)
_PARTS = re.compile(r",?\sand\s|,\s|\s&\s")
_UNCOUNTED = re.compile(_MANY, re.I)
_COUNT = re.compile(rf"{_NUMBER}\b{_NO_UNIT}", re.I)


@cache
def _passive() -> list[Telling]:
    """Made when first asked for, as they take 0.1 s and few of those who import this ask."""
    return [(re.compile(rf"\b({_LIST})(?:\s{_WORD}){{0,2}}?\s{said}", re.I), measure) for said, measure in _SAID]


@cache
def _active() -> list[Telling]:
    return [
        (re.compile(rf"\b{done}\s(?:at\sleast\s)?(?:his\s|her\s)?({_LIST})(?!['’])\b", re.I), measure)
        for done, measure in _DONE
    ]


def said_by(headline: str) -> dict[Measure, int]:
    """Measure -> how many a headline tells of; only the measures that it tells of."""
    read, found = headline[:LENGTH], dict[Measure, int]()
    vague: set[Measure] = set()
    if _LATER.search(read):
        found["killed"] = 1
    for pattern, measure in (*_passive(), (_VICTIMS, _STRUCK), *_active()):
        match = None if measure in found or measure in vague else pattern.search(read)
        several = _together(match[1]) if match is not None else None
        if match is not None and several is not None:
            doer = _also_itself(read, match.end()) if measure == "killed" else _dies(read, match)
            found[measure] = several + doer
        elif match is not None:
            vague.add(measure)
    if _LATER.search(read):
        found = {measure: several for measure, several in found.items() if several > 1 or measure == "killed"}
    if found.get("wounded", 0) < found.get("casualties", 0):
        found.pop("wounded", None)  # "eight shot, one in critical condition"
    if "killed" not in found and "killed" not in vague and (_OWN.search(read) or _SUICIDE.search(read)):
        found["killed"] = 1
    return found


def tells_of_death(headline: str) -> bool:
    """Whether a headline has a word for death, however many it counts."""
    return _DEATH.search(headline[:LENGTH]) is not None


def _also_itself(headline: str, end: int) -> bool:
    """Whether who killed them killed himself too: `kills two, self`, `Two killed, then gunman shoots himself`."""
    return bool(_ITSELF.match(headline, end) or _THEN_ITSELF.search(headline, end))


def _dies(headline: str, struck: re.Match[str]) -> bool:
    """Whether who struck them is told to be dead: `Teen who shot four is killed by police`."""
    does = struck.re in (pattern for pattern, measure in _active() if measure == _STRUCK)
    return does and _DOER_DIES.match(headline, struck.end()) is not None


def _together(listed: str) -> int | None:
    """How many the persons and numbers of a list are (`mother, two sons`); None where one is of any number (`sons`).
    A bare number behind somebody is an age."""
    parts = (part for part in _PARTS.split(listed) if not part.lower().startswith("age"))
    values = [_value(part, first=n == 0) for n, part in enumerate(parts)]
    return None if None in values else sum(value for value in values if value is not None)


def _value(part: str, *, first: bool) -> int | None:
    count = _COUNT.match(part)
    if count is None:
        return None if _UNCOUNTED.fullmatch(part) else 1
    word = count[0].lower().replace(",", "")
    return 0 if not first and part.strip(",").isdigit() else _VALUES.get(word) or int(word)
