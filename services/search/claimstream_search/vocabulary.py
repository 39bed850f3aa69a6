"""Every query parameter of the search calls, described once: read by the parser and by the OpenAPI document. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, get_args

from claimstream_schemas.claim import Act, Measure, Polarity, Role, Viewpoint
from claimstream_search import text_query
from claimstream_search.query import Interval, Kind, Sort

SORTS: tuple[str, ...] = get_args(Sort)
INTERVALS: tuple[str, ...] = get_args(Interval)
FLAGS = ("true", "false")
SMALLEST_PAGE, USUAL_PAGE, LARGEST_PAGE = 1, 20, 100
LONGEST_VALUE = 500
LONGEST_RECENCY = 36_500
MOST_VALUES = 100
"""Values of one filter: enough for every country, far from what Elasticsearch refuses."""


@dataclass(frozen=True, slots=True)
class Filter:
    """A parameter that may be repeated (OR), and excludes with `!`; `values` are the only ones it takes, if any."""

    name: str
    description: str
    values: tuple[str, ...] = ()
    claims_only: bool = False
    example: str = ""


_FILTERS = (
    Filter("source", "Outlet that published the article.", example="Harbour Wire"),
    Filter("entity", "Name of an entity: of the article, on claims of the claim.", example="Armenia"),
    Filter("claimant", "Name of who makes the claim.", example="Armenia"),
    Filter("party", "State or side the claimant speaks for.", example="Armenia"),
    Filter("affected", "State or side that the counted belong to.", example="Armenia"),
    Filter("measure", "What the figure counts.", get_args(Measure)),
    Filter("act", "Speech act of the claim.", get_args(Act)),
    Filter("language", "Language of the article, ISO 639 (`en`).", example="en"),
    Filter("story", "Episode the article reports, as `story` of a hit names it.", example="0" * 32),
    Filter("viewpoint", "Whose loss the claimant counts.", get_args(Viewpoint)),
    Filter("polarity", "Whether the claim is asserted or denied.", get_args(Polarity)),
    Filter("background", "Whether the claim is about an earlier episode.", FLAGS),
    Filter("previous", "Whether the figure is one the sentence calls outdated.", FLAGS),
    Filter("role", "What the counted are.", get_args(Role)),
    Filter("article_id", "Identifier of the article that holds the claim.", claims_only=True, example="0" * 32),
)

_Q = (
    'Words that must all be found, `"phrases"` (`"..."~3`: at most 3 words apart), `-not`, `OR` between two words, '
    "`prefix*`, `fuzzy~1`. The name of a state, people or body (`Turkey`) finds its other names (`Türkiye`, "
    "`Turkish`), a word with a capital or of seven letters the other spellings of a name (`Pashinyan`, `pashinian`); "
    "in quotes only what is written there."
)
_SCALARS: dict[str, tuple[str, dict[str, Any]]] = {
    "q": (_Q, {"type": "string", "maxLength": text_query.MAX_CHARACTERS}),
    "published_from": ("Published then or later: a day (UTC) or an RFC 3339 time (`+` written `%2B`).", {}),
    "as_of": (
        "Known by then: published, and claims also said, by the end of the day (UTC) or by the RFC 3339 time. What is "
        "searched is the newest revision.",
        {},
    ),
    "published_to": ("Published then or earlier: a day (UTC, to its end) or an RFC 3339 time.", {}),
    "event_from": (
        "What is claimed happened on that day or later, at least in part; of a time only its day counts.",
        {},
    ),
    "event_to": (
        "What is claimed happened on that day or earlier, at least in part; of a time only its day counts.",
        {},
    ),
    "min_value": (
        "Smallest figure. Figures count as they are stated: `at least 49` as 49, `at most 100` as 100, a range as all "
        "it spans.",
        {"type": "number"},
    ),
    "max_value": ("Largest figure, read like `min_value`.", {"type": "number"}),
    "sort": (
        "Order of the hits; by relevance when there is a `q`, else newest first.",
        {"type": "string", "enum": list(SORTS)},
    ),
    "recency": (
        "With `sort=relevance` and a `q`: days in which a match loses half its score. Without it age does not matter.",
        {"type": "number", "exclusiveMinimum": 0, "maximum": LONGEST_RECENCY},
    ),
    "interval": (
        "Width of what the facets `published_at` and `claimed_at` count by (UTC).",
        {"type": "string", "enum": list(INTERVALS), "default": "day"},
    ),
    "size": (
        "Hits on a page.",
        {"type": "integer", "minimum": SMALLEST_PAGE, "maximum": LARGEST_PAGE, "default": USUAL_PAGE},
    ),
    "cursor": ("`next_cursor` of the page before. It goes through every match in a stable order.", {}),
    "highlight": ("Whether to mark what was found: `true` or `false`.", {"type": "boolean", "default": False}),
}


_EXAMPLES: dict[str, Any] = {
    "q": '"border clashes" OR ceasefire -football',
    "published_from": "2022-09-13",
    "as_of": "2022-09-14",
    "published_to": "2022-09-16T12:00:00Z",
    "event_from": "2022-09-12",
    "event_to": "2022-09-14",
    "min_value": 50,
    "max_value": 250,
    "sort": "-published_at",
    "recency": 30,
    "interval": "week",
    "size": 10,
}


@cache
def filters(kind: Kind) -> Mapping[str, Filter]:
    """The filters of one kind of hit, by name."""
    return MappingProxyType({entry.name: entry for entry in _FILTERS if kind == "claims" or not entry.claims_only})


def facets(kind: Kind) -> tuple[str, ...]:
    """What hits can be counted by: every filter of few values per hit, and dates."""
    return (*(name for name in filters(kind) if name != "article_id"), *days(kind))


def days(kind: Kind) -> tuple[str, ...]:
    """The facets that are dates, counted by `interval`."""
    return ("published_at",) if kind == "articles" else ("published_at", "claimed_at")


def names(kind: Kind) -> tuple[str, ...]:
    """Every parameter of a search for one kind of hit."""
    return (*_SCALARS, "facets", *filters(kind))


def openapi(kind: Kind) -> list[dict[str, Any]]:
    """The parameters as OpenAPI describes them."""
    scalars = [
        _described(name, text, {"type": "string"} | schema, _EXAMPLES.get(name))
        for name, (text, schema) in _SCALARS.items()
    ]
    counted = {"type": "array", "items": {"type": "string", "enum": list(facets(kind))}}
    facet = _described(
        "facets",
        "What to count the matches by, commas between; each counts its 100 most frequent values (the spellings of a "
        "name as one), and each value as often as its filter finds it. A facet's own filter does not shrink its "
        "counts; a date's counts are in the order of time.",
        counted,
        ["source", "measure"],
    ) | {"explode": False}
    return [*scalars, facet, *(_filter(entry) for entry in filters(kind).values())]


def _filter(entry: Filter) -> dict[str, Any]:
    item: dict[str, Any] = {"type": "string", "minLength": 1, "maxLength": LONGEST_VALUE}
    if entry.values:
        item = {"type": "string", "enum": [*entry.values, *("!" + value for value in entry.values)]}
    example = entry.example or entry.values[0]
    text = entry.description + " Repeat it for any of several; `!value` excludes."
    return _described(entry.name, text, {"type": "array", "items": item, "maxItems": MOST_VALUES}, [example])


def _described(name: str, description: str, schema: dict[str, Any], example: Any) -> dict[str, Any]:
    described = {"name": name, "in": "query", "required": False, "description": description, "schema": schema}
    return described if example is None else described | {"example": example}
