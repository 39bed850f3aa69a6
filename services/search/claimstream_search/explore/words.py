"""What the page calls things: filters, their values, figures, days. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from claimstream_search.series.wording import ROLES, number

Json = Mapping[str, Any]

FILTERS = {
    "source": "Outlet",
    "entity": "Named in it",
    "claimant": "Who says it",
    "party": "Claimant's side",
    "affected": "Side that is counted",
    "measure": "What is counted",
    "role": "Who is counted",
    "act": "Kind of statement",
    "viewpoint": "Viewpoint",
    "polarity": "Asserted or denied",
    "background": "Episode",
    "previous": "Figure",
    "language": "Language",
    "story": "Story",
    "article_id": "Article",
    "claimant_party": "Claimant's side",
}
FIELDS = {
    "published_from": "Published from",
    "published_to": "Published to",
    "event_from": "Happened from",
    "event_to": "Happened to",
    "min_value": "Figure from",
    "max_value": "Figure to",
    "as_of": "Known by",
    "recency": "Half the score after (days)",
    "from": "Happened from",
    "to": "Happened to",
    "gap_days": "Days between events of one episode",
}
_VALUES = {
    ("viewpoint", "own"): "own side",
    ("viewpoint", "adversary"): "about the other side",
    ("viewpoint", "third_party"): "third party",
    ("background", "true"): "an earlier one",
    ("background", "false"): "the one reported",
    ("previous", "true"): "called outdated",
    ("previous", "false"): "not called outdated",
}
_VERBS = {
    "state": "said",
    "announce": "announced",
    "report": "reported",
    "confirm": "confirmed",
    "estimate": "estimated",
    "accuse": "accused",
    "deny": "denied",
    "warn": "warned",
    "demand": "demanded",
    "call_for": "called for",
    "promise": "promised",
    "thank": "thanked",
    "welcome": "welcomed",
    "condemn": "condemned",
    "other": "said",
}
_MEASURES = {"seized_area": "of area seized", "money": "", "other": ""}
_BEFORE = {"at_least": "at least ", "at_most": "at most ", "about": "about "}
_UNSEEN = ("Cc", "Cf", "Mn", "Zl", "Zp", "Zs")
_UNITS = {"person": "", "km2": "km²"}


def title(given: str) -> str:
    """The title, or words that can be seen where it has no character that can."""
    return "(no title)" if all(unicodedata.category(character) in _UNSEEN for character in given) else given


def value(name: str, given: str) -> str:
    """A filter's value as it is read."""
    return _VALUES.get((name, given)) or (given.replace("_", " ") if name in ("measure", "act") else given)


def verb(act: str) -> str:
    """`announced`: of one claimant or several, which a name does not always tell."""
    return _VERBS.get(act, "said")


def who(name: str, party: str | None) -> str:
    """The claimant, with the side where the name does not tell it."""
    return name if not party or party.lower() in name.lower() else f"{name} ({party})"


def stated(figure: Json) -> str:
    """`at least 49`, `10 to 15`, `dozens (24 or more)`; a figure without its qualifier is told from its bounds."""
    low, high = figure.get("low"), figure.get("high")
    if (given := figure.get("value")) is not None:
        bounds = (
            "at_least" if high is None and low is not None else "at_most" if low is None and high is not None else ""
        )
        return _BEFORE.get(figure.get("qualifier") or bounds, "") + number(given)
    bounded = _bounded(low, high)
    text = figure.get("text") if figure.get("qualifier") == "vague" else None
    return f"{text} ({bounded})" if text and bounded else str(text or bounded)


def _qualifier(low: float | None, high: float | None) -> str:
    if (low is None) == (high is None):
        return ""
    return "at_least" if high is None else "at_most"


def _bounded(low: float | None, high: float | None) -> str:
    if low is not None and high is not None:
        return number(low) if low == high else f"{number(low)} to {number(high)}"
    if low is not None:
        return f"{number(low)} or more"
    return f"up to {number(high)}" if high is not None else ""


def counted(measure: str, affected: str | None, role: str = "any") -> str:
    """`civilians killed, Armenia`."""
    what = " ".join(part for part in (ROLES.get(role, role), _MEASURES.get(measure, measure)) if part)
    return ", ".join(part for part in (what, affected) if part)


def figure(quantity: Json) -> str:
    """A claim's quantity: `about 7,600 civilians displaced, Armenia`, `40 (house) destroyed`."""
    unit = quantity.get("unit") or "person"
    # a currency's code stands as it is; what is counted is kept in the singular
    shown = _UNITS.get(unit, unit if unit.isupper() else f"({unit})")
    affected = quantity.get("affected") or {}
    what = counted(quantity["measure"], affected.get("party"), affected.get("role") or "any")
    comma = ", " if quantity["measure"] in ("money", "other") and what == affected.get("party") else " "
    head = " ".join(part for part in (stated(quantity), shown) if part)
    return f"{head}{comma}{what}" if what else head


def moment(timestamp: str) -> str:
    """`2022-09-13 11:40 UTC`; a day alone stays one. One zone for all, as times of many outlets stand together."""
    if "T" not in timestamp:
        return timestamp
    return datetime.fromisoformat(timestamp).astimezone(UTC).isoformat(" ", "minutes")[:16] + " UTC"


def event(time: Json) -> str:
    """`2022-09-13`, `2022-09`, `2022`, `since 2022-09-13`, `2022-09-12 to 2022-09-14`."""
    start, end, granularity = time["start"], time.get("end"), time.get("granularity")
    if granularity == "open":
        return f"since {start}"
    length = {"month": 7, "year": 4}.get(granularity or "", 10)
    if end is None or end[:length] == start[:length]:
        return str(start[:length])
    return f"{start[:length]} to {end[:length]}"


def many(count: int, one: str, several: str = "") -> str:
    """`1 claim`, `1,200 claims`."""
    return f"{count:,} {one if count == 1 else several or one + 's'}"
