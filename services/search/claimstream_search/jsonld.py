"""Claims in the words of schema.org: https://schema.org/Claim, the way ClaimReview cites claims. Pure.

One document: `{"@context": "https://schema.org", "@graph": [...]}`. What is claimed to be counted stands in `about` as
a PropertyValue; a claim is not rated, because nobody here reviews it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Json = dict[str, Any]

CONTEXT = "https://schema.org"
_AUTHORS = {"PERSON": "Person", "UNNAMED": "Person"}
"""Who can be a person; every other claimant speaks as a body: `author` takes a Person or an Organization."""
_DIGITS = {"day": 10, "month": 7, "year": 4}
"""Characters of a date that say no more than is known."""
_WIKIDATA = "http://www.wikidata.org/entity/"


def claim(record: Mapping[str, Any]) -> Json:
    """One claim of the contract as a node of the graph, without the members that say nothing."""
    quantity, said = record.get("quantity"), record.get("claimed_at")
    parties = [{"@type": "Thing", "name": name} for name in record.get("about") or []]
    return _known(
        {
            "@type": "Claim",
            "@id": f"urn:claimstream:claim:{record['claim_id']}",
            "identifier": record["claim_id"],
            "text": record["text"],
            "author": _author(record["claimant"]),
            "dateCreated": said and said["value"],
            "temporalCoverage": _interval(record.get("event_time")),
            "about": [*([_figure(quantity)] if quantity else []), *parties],
            "mentions": [{"@type": "Thing", "name": name} for name in record.get("entities") or []],
            "appearance": _article(record),
        }
    )


def _author(claimant: Mapping[str, Any]) -> Json:
    entity_id, party = claimant.get("entity_id") or "", claimant.get("party")
    kind = _AUTHORS.get(claimant["type"], "Organization")
    relation = "affiliation" if kind == "Person" else "parentOrganization"
    other = party if party != claimant["name"] else None
    return _known(
        {
            "@type": kind,
            "name": claimant["name"],
            "description": claimant.get("role"),
            "sameAs": _WIKIDATA + entity_id if entity_id.startswith("Q") else None,
            relation: {"@type": "Organization", "name": other} if other else None,
        }
    )


def _figure(quantity: Mapping[str, Any]) -> Json:
    affected = quantity["affected"]
    return _known(
        {
            "@type": "PropertyValue",
            "name": quantity["measure"],
            "value": quantity.get("value"),
            "minValue": quantity.get("low"),
            "maxValue": quantity.get("high"),
            "unitText": quantity.get("unit"),
            "description": quantity["text"],
            "valueReference": _known(
                {"@type": "PropertyValue", "name": affected.get("role"), "value": affected.get("party")}
            ),
        }
    )


def _interval(time: Mapping[str, Any] | None) -> str | None:
    """ISO 8601: a day, month or year, or an interval with `..` for an open end."""
    if time is None:
        return None
    if time.get("end"):
        return f"{time['start']}/{time['end']}"
    if time["granularity"] == "open":
        return f"{time['start']}/.."
    return str(time["start"])[: _DIGITS[time["granularity"]]]


def _article(record: Mapping[str, Any]) -> Json:
    return _known(
        {
            "@type": "NewsArticle",
            "@id": f"urn:claimstream:article:{record['article_id']}",
            "url": record.get("url"),
            "headline": record.get("title") or None,
            "datePublished": record["published_at"],
            "publisher": {"@type": "Organization", "name": record["source"]},
        }
    )


def _known(node: Json) -> Json:
    return {name: value for name, value in node.items() if value not in (None, [], "")}
