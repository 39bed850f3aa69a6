"""The office a person holds, where one person at a time holds it: it tells who a lone surname is. Pure.

Of a state: its president, prime minister, monarch, a minister of one field, the mayor of a town, the governor of a
region. Of a body: who heads it, who speaks for it. Deputies, ambassadors, lawmakers and former holders are several or
not the one, and so are a state's spokespeople.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from claimstream_enrich.enrichers.affiliation import phrase_after, sentence_before, title_before
from claimstream_schemas.gazetteer import WEAK, lookup
from claimstream_schemas.names import folded

_FIELDS = {
    "foreign": "foreign", "external": "foreign", "defence": "defence", "defense": "defence", "interior": "interior",
    "internal": "interior", "home": "interior", "finance": "finance", "health": "health", "justice": "justice",
    "education": "education", "energy": "energy", "transport": "transport", "economy": "economy", "trade": "trade",
    "agriculture": "agriculture", "environment": "environment", "information": "information", "emergency": "emergency",
    "emergencies": "emergency", "labour": "labour", "labor": "labour", "security": "security", "culture": "culture",
}  # fmt: skip
_OF_STATE = {"president": "president", "prime minister": "prime minister", "premier": "prime minister"} | {
    title: title for title in ("chancellor", "king", "queen", "emir", "sultan", "emperor", "pope", "crown prince")
}
_HEADS = ("secretary-general", "director-general", "chief", "head", "president")
_SPOKESPEOPLE = ("spokesman", "spokeswoman", "spokesperson")
_OF_BODY = dict.fromkeys(_HEADS, "head") | dict.fromkeys(_SPOKESPEOPLE, "spokesperson")
_SEVERAL = (
    "ambassador envoy representative commander general colonel major captain admiral official governor mayor senator "
    "lawmaker mp diplomat director coordinator commissioner prosecutor adviser advisor negotiator member speaker judge "
    "leader chairman chairwoman chair minister secretary candidate analyst professor deputy"
)
_FIELD = "|".join(_FIELDS)
_OFFICE = re.compile(
    rf"\b(?:(?P<field>{_FIELD})(?:\s(?:affairs|security))?\sminister\b"
    rf"|minister\s(?:of|for)\s(?:the\s)?(?P<of>{_FIELD})\b"
    rf"|secretary\sof\s(?P<secretary>state|defen[cs]e)\b"
    rf"|(?P<title>prime\sminister|crown\sprince|(?:secretary|director)[\s-]general|"
    rf"{'|'.join(sorted({*_OF_STATE, *_OF_BODY} - {'prime minister', 'crown prince'}))})\b"
    r"|(?P<local>governor|mayor)\sof\s(?:the\s)?(?:(?:city|region|province|state)\sof\s)?(?P<town>(?-i:[A-Z])[\w’'-]+)"
    r"|(?P<seat>(?-i:[A-Z])[\w-]+)(?:['’]s)?\s(?P<at>governor|mayor)\b(?!\sof\s)"
    rf"|(?P<several>{_SEVERAL.replace(' ', '|')})s?\b)",
    re.IGNORECASE,
)
_NOT_THE_ONE = re.compile(
    r"\b(?:vice|deputy|assistant|under|former|ex|late|then|acting|interim|outgoing|incoming|shadow)[\s-]+(?:\S+\s){0,2}$",
    re.I,
)
_NOT_YET = re.compile(r"\s?-?\s?(?:elect|designate|candidate|hopeful)\b", re.IGNORECASE)
_DOES = re.compile(r"who\s(?!is\b|was\b)", re.IGNORECASE)
_COUNTERPART = re.compile(r"\bcounterpart,?\s*$", re.IGNORECASE)


def office_of(text: str, places: Iterable[tuple[int, int]], party: str | None) -> str | None:
    """The office most mentions of a person are introduced with, in one wording; None where several may hold it."""
    if party is None:
        return None
    place = lookup(party)
    return _most_named(text, places, _OF_STATE if place is None or place.kind == "country" else _OF_BODY)


def office_of_a_state(text: str, places: Iterable[tuple[int, int]]) -> str | None:
    """The same for somebody whose party nothing tells: `President X` heads some state, if none is named beside."""
    return _most_named(text, places, _OF_STATE)


def _most_named(text: str, places: Iterable[tuple[int, int]], offices: dict[str, str]) -> str | None:
    introductions = (_introduction(text, start, end) for start, end in places)
    found = Counter(office for words in introductions if (office := _named(words, offices)))
    return found.most_common(1)[0][0] if found else None


def _introduction(text: str, start: int, end: int) -> str:
    """The words that lead up to a name, or the apposition after it; a counterpart holds the office named before."""
    title = title_before(text, start)
    if _COUNTERPART.search(title):
        return sentence_before(text, start)
    if _OFFICE.search(title):
        return title
    phrase = phrase_after(text, end)
    return "" if _DOES.match(phrase) else phrase


def _named(words: str, offices: dict[str, str]) -> str | None:
    """The first office of a phrase: `spokesman for the president` is no president."""
    match = _OFFICE.search(words)
    if match is None or _NOT_THE_ONE.search(words[: match.start()]) or _NOT_YET.match(words, match.end()):
        return None
    if field := match["field"] or match["of"]:
        return f"{_FIELDS[field.lower()]} minister" if offices is _OF_STATE else None
    if match["secretary"]:
        return f"secretary of {match['secretary'].lower().replace('se', 'ce')}" if offices is _OF_STATE else None
    if match["local"] or match["at"]:
        return _local(match) if offices is _OF_STATE else None
    return offices.get(re.sub(r"(?<=y|r)\s(?=general)", "-", " ".join((match["title"] or "").lower().split())))


def _local(match: re.Match[str]) -> str | None:
    """`mayor of oslo`, which no two are; a Norwegian mayor may be any."""
    title, name = (match["local"], match["town"]) if match["local"] else (match["at"], match["seat"])
    place = lookup(name)
    if place.kind not in (*WEAK, "capital") if place else match["at"]:
        return None
    return f"{title.lower()} of {folded(place.name if place else name)}"
