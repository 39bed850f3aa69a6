"""Every query parameter of the search calls, described once: read by the parser and by the OpenAPI document. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, get_args

from claimstream_schemas.claim import Act, Measure, Polarity, Role, Viewpoint
from claimstream_search import text_query
from claimstream_search.query import Kind, Sort

SORTS: tuple[str, ...] = get_args(Sort)
FLAGS = ("true", "false")
SMALLEST_PAGE, USUAL_PAGE, LARGEST_PAGE = 1, 20, 100
LONGEST_VALUE = 500
MOST_VALUES = 100
"""Values of one filter: enough for every country, far from what Elasticsearch refuses."""


@dataclass(frozen=True, slots=True)
class Filter:
    """A parameter that may be repeated (OR), and excludes with `!`; `values` are the only ones it takes, if any."""

    name: str
    description: str
    values: tuple[str, ...] = ()
    claims_only: bool = False


_FILTERS = (
    Filter("source", "Outlet that published the article, exactly as posted."),
    Filter("entity", "Canonical name of an entity: of the article, on claims of the claim."),
    Filter("claimant", "Name of who makes the claim."),
    Filter("party", "State or side the claimant speaks for."),
    Filter("affected", "State or side that the counted belong to."),
    Filter("measure", "What the figure counts.", get_args(Measure)),
    Filter("act", "Speech act of the claim.", get_args(Act)),
    Filter("language", "Language of the article, ISO 639 (`en`)."),
    Filter("viewpoint", "Whose loss the claimant counts.", get_args(Viewpoint), claims_only=True),
    Filter("polarity", "Whether the claim is asserted or denied.", get_args(Polarity), claims_only=True),
    Filter("background", "Whether the claim is about an earlier episode.", FLAGS, claims_only=True),
    Filter("previous", "Whether the figure is one the sentence calls outdated.", FLAGS, claims_only=True),
    Filter("article_id", "Identifier of the article that holds the claim.", claims_only=True),
    Filter("role", "What the counted are.", get_args(Role), claims_only=True),
)

_Q = (
    'Words that must all be found, `"phrases"` (`"..."~3`: at most 3 words apart), `-not`, `OR` between two words, '
    "`prefix*`, `fuzzy~1`."
)
_SCALARS: dict[str, tuple[str, dict[str, Any]]] = {
    "q": (_Q, {"type": "string", "maxLength": text_query.MAX_CHARACTERS}),
    "published_from": ("Published then or later: a day (UTC) or an RFC 3339 time (`+` written `%2B`).", {}),
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
    "size": (
        "Hits on a page.",
        {"type": "integer", "minimum": SMALLEST_PAGE, "maximum": LARGEST_PAGE, "default": USUAL_PAGE},
    ),
    "cursor": ("`next_cursor` of the page before. It goes through every match in a stable order.", {}),
    "highlight": ("Whether to mark what was found: `true` or `false`.", {"type": "boolean", "default": False}),
}


def filters(kind: Kind) -> dict[str, Filter]:
    """The filters of one kind of hit, by name."""
    return {entry.name: entry for entry in _FILTERS if kind == "claims" or not entry.claims_only}


def facets(kind: Kind) -> tuple[str, ...]:
    """What hits can be counted by: every filter of few values per hit."""
    return tuple(name for name in filters(kind) if name != "article_id")


def names(kind: Kind) -> tuple[str, ...]:
    """Every parameter of a search for one kind of hit."""
    return (*_SCALARS, "facets", *filters(kind))


def openapi(kind: Kind) -> list[dict[str, Any]]:
    """The parameters as OpenAPI describes them."""
    scalars = [_described(name, text, {"type": "string"} | schema) for name, (text, schema) in _SCALARS.items()]
    counted = {"type": "array", "items": {"type": "string", "enum": list(facets(kind))}}
    facet = _described(
        "facets", "What to count the matches by, commas between; each counts its 100 most frequent values.", counted
    ) | {"explode": False}
    return [*scalars, facet, *(_filter(entry) for entry in filters(kind).values())]


def _filter(entry: Filter) -> dict[str, Any]:
    item: dict[str, Any] = {"type": "string", "minLength": 1, "maxLength": LONGEST_VALUE}
    if entry.values:
        item = {"type": "string", "enum": [*entry.values, *("!" + value for value in entry.values)]}
    text = entry.description + " Repeat it for any of several; `!value` excludes."
    return _described(entry.name, text, {"type": "array", "items": item, "maxItems": MOST_VALUES})


def _described(name: str, description: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": False, "description": description, "schema": schema}
