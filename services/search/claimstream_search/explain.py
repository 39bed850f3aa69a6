"""How a query was read, for whoever wonders what it finds: in parts, and as a sentence. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from claimstream_common.problems import Refusal
from claimstream_schemas import gazetteer
from claimstream_search import parameters
from claimstream_search.parameters import Pairs
from claimstream_search.query import Choice, Kind, Query
from claimstream_search.text_query import Term
from claimstream_search.value_clauses import spellings

Json = dict[str, Any]

_ORDERS = {
    "relevance": "best match first",
    "-published_at": "newest first",
    "published_at": "oldest first",
}


def validated(kind: Kind, pairs: Pairs) -> Json:
    """`{"valid", "errors", "reading", "explanation"}`: what is wrong with the parameters, or how they were read."""
    try:
        query = parameters.parse(kind, pairs)
    except Refusal as refusal:
        errors = [error.as_json() for error in refusal.problem.errors]
        return {"valid": False, "errors": errors, "reading": None, "explanation": None}
    return {"valid": True, "errors": [], "reading": reading(query), "explanation": sentence(query)}


def reading(query: Query) -> Json:
    """The parts of the query; what was not asked for is null or empty."""
    groups = query.text.groups if query.text else ()
    excluded = query.text.excluded if query.text else ()
    return {
        "kind": query.kind,
        "all_of": [{"any_of": [_term(term) for term in group]} for group in groups],
        "none_of": [_term(term) for term in excluded],
        "filters": [_choice(choice) for choice in query.choices],
        "published": {"from": query.published.start, "before": query.published.before},
        "event": {"from": query.event.start, "to": query.event.end},
        "figures": {"min": query.figures.low, "max": query.figures.high},
        "as_of": query.as_of and query.as_of.moment,
        "sort": query.sort,
        "recency": query.recency,
        "size": query.size,
        "facets": list(query.facets),
    }


def sentence(query: Query) -> str:
    """The query in words: `Articles with "dam" and (a form of ...), where ..., newest first.`"""
    parts = [_said(query), *_where(query)]
    order = f"{_ORDERS[query.sort]}, half the score gone every {query.recency:g} days" if query.recency else ""
    return f"{query.kind.capitalize()}{''.join(parts)}, {order or _ORDERS[query.sort]}."


def _term(term: Term) -> Json:
    also = sorted({*gazetteer.aliases(term.text)} - {term.text}) if term.kind == "name" else []
    return {"kind": term.kind, "text": term.text, "distance": term.distance, "also": also}


def _choice(choice: Choice) -> Json:
    def values(given: Sequence[str]) -> list[Json]:
        return [{"value": one, "also": sorted({*spellings(choice.name, one)} - {one})} for one in given]

    return {"name": choice.name, "any_of": values(choice.included), "none_of": values(choice.excluded)}


def _said(query: Query) -> str:
    if not query.text:
        return ""
    groups = [_joined((_words(term) for term in group), "or") for group in query.text.groups]
    wanted = f" with {_joined((f'({one})' if ' or ' in one else one for one in groups), 'and')}" if groups else ""
    return wanted + (f" without {_joined(map(_words, query.text.excluded), 'or')}" if query.text.excluded else "")


def _words(term: Term) -> str:
    match term.kind:
        case "prefix":
            return f'words that begin with "{term.text}"'
        case "fuzzy":
            return f'"{term.text}" or a word at most {term.distance} letters from it'
        case "name":
            return f'"{term.text}" by any of its names'
        case "phrase" if term.distance:
            return f'"{term.text}" at most {term.distance} words apart'
        case "phrase":
            return f'exactly "{term.text}"'
    return f'"{term.text}" in any form'


def _where(query: Query) -> list[str]:
    found = [_filtered(choice) for choice in query.choices]
    for name, first, until, last in (
        ("published", query.published.start, "before", query.published.before),
        ("happened", query.event.start, "up to", query.event.end),
        ("a figure", query.figures.low, "up to", query.figures.high),
    ):
        bounds = [f"{word} {_number(value)}" for word, value in (("from", first), (until, last)) if value is not None]
        found += [f"{name} {' '.join(bounds)}"] if bounds else []
    found += [f"known by {query.as_of.moment}"] if query.as_of else []
    return [f", where {_joined(found, 'and')}"] if found else []


def _number(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:g}"


def _filtered(choice: Choice) -> str:
    wanted = f"is {_joined(choice.included, 'or')}" if choice.included else ""
    unwanted = f"is not {_joined(choice.excluded, 'or')}" if choice.excluded else ""
    return f"{choice.name} {_joined(filter(None, (wanted, unwanted)), 'and')}"


def _joined(parts: Iterable[str], word: str) -> str:
    return f" {word} ".join(parts)
