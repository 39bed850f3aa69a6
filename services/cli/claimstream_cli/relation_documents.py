"""From relations as `/v1/series` answers them, and the claims they name, to documents. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from claimstream_cli.figures import how_many
from claimstream_schemas.relation import RelatedClaim, RelationDocument, relation_id

Json = dict[str, Any]

CLAIM_FIELDS = (
    *("claim_id", "article_id", "text", "claimant.name", "claimant.party", "viewpoint", "polarity", "quantity"),
    *("claimed_at", "event_time.start", "source", "url", "published_at", "story"),
)
"""What a document tells of each claim."""


def claim_ids(relations: Iterable[Json]) -> list[str]:
    """The claims that relations name, each once, in a fixed order."""
    return sorted({relation[end] for relation in relations for end in ("from", "to")})


def documents(relations: Iterable[Json], claims: Mapping[str, Json]) -> dict[str, Json]:
    """By id, as JSON. A relation with a claim that is gone by now is left out: the next run knows of its successor."""
    return {
        one.relation_id: one.model_dump(mode="json", by_alias=True)
        for relation in relations
        if relation["from"] in claims and relation["to"] in claims
        for one in (_document(relation, claims[relation["from"]], claims[relation["to"]]),)
    }


def _document(relation: Json, start: Json, end: Json) -> RelationDocument:
    earlier, later = _claim(start), _claim(end)
    return RelationDocument(
        relation_id=relation_id(relation["type"], earlier.claim_id, later.claim_id),
        type=relation["type"],
        why=relation["why"],
        measure=relation["measure"],
        affected=relation["affected"],
        role=relation["role"],
        parties=sorted({party for party in relation["parties"] if party}),
        times=relation["times"],
        earlier=earlier,
        later=later,
        claimed_at=max(earlier.claimed_at, later.claimed_at),
        published_at=max(_moment(earlier.published_at), _moment(later.published_at)),
        stories=sorted({story for story in (earlier.story, later.story) if story}),
    )


def _claim(found: Json) -> RelatedClaim:
    claimant, quantity = found["claimant"], found["quantity"]
    return RelatedClaim(
        **{name: found[name] for name in ("claim_id", "article_id", "text", "source", "published_at")},
        **{name: found.get(name) for name in ("url", "story")},
        claimant=claimant["name"],
        party=claimant.get("party"),
        viewpoint=found.get("viewpoint", "unknown"),
        polarity=found.get("polarity", "asserted"),
        figure=how_many(quantity),
        **{name: quantity.get(name) for name in ("value", "low", "high")},
        claimed_at=found["claimed_at"]["value"],
        event=(found.get("event_time") or {}).get("start"),
    )


def _moment(timestamp: str) -> datetime:
    """A day is its start, UTC."""
    given = datetime.fromisoformat(timestamp)
    return given.replace(tzinfo=UTC) if given.tzinfo is None else given.astimezone(UTC)
