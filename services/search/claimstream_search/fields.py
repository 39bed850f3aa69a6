"""Where the documents in Elasticsearch keep what can be asked for, and what each place weighs. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from claimstream_schemas.claim import Claim
from claimstream_search.query import Kind

# A title says what the article is about; a body mentions much besides.
TITLE_BOOST = 3.0
# In the claims index the claim's own sentence is what is looked for, its article's title is shared by all its claims.
CLAIM_TEXT_BOOST = 2.0
# Somebody who types a name among claims asks first for what that person says.
CLAIMANT_BOOST = 2.0


@dataclass(frozen=True, slots=True)
class Index:
    """One index as search sees it. `stemmed` and `exact` are (field, weight)."""

    stemmed: tuple[tuple[str, float], ...]
    exact: tuple[tuple[str, float], ...]
    filters: dict[str, str]
    event: str
    low: str
    high: str
    source: tuple[str, ...]
    claims: str | None = None
    """Path of the nested claims; what lies below it is asked of one claim."""

    def of_claims(self, name: str) -> bool:
        """Whether a filter is about the article's claims rather than the hit itself."""
        return self.claims is not None and self.filters[name].startswith(self.claims + ".")


_CLAIMANT = (("claimant.name.text", CLAIMANT_BOOST), ("claimant.role.text", 1.0))

INDICES: dict[Kind, Index] = {
    "articles": Index(
        stemmed=(("title", TITLE_BOOST), ("text", 1.0)),
        exact=(("title.exact", TITLE_BOOST), ("text.exact", 1.0)),
        filters={
            "source": "source",
            "entity": "entity_names",
            "language": "language",
            "claimant": "claims.claimant",
            "party": "claims.party",
            "affected": "claims.affected",
            "measure": "claims.measure",
            "act": "claims.act",
        },
        event="claims.event",
        low="claims.low",
        high="claims.high",
        source=(
            *("article_id", "revision", "url", "title", "source", "published_at", "language"),
            *("entity_names", "claims.claim_id"),
        ),
        claims="claims",
    ),
    "claims": Index(
        stemmed=(("text", CLAIM_TEXT_BOOST), ("title", 1.0), *_CLAIMANT),
        exact=(("text.exact", CLAIM_TEXT_BOOST), ("title.exact", 1.0), *_CLAIMANT),
        filters={
            "source": "source",
            "entity": "entities",
            "language": "language",
            "claimant": "claimant.name",
            "party": "claimant.party",
            "affected": "quantity.affected.party",
            "role": "quantity.affected.role",
            "measure": "quantity.measure",
            "act": "act",
            "viewpoint": "viewpoint",
            "polarity": "polarity",
            "background": "background",
            "previous": "quantity.previous",
            "article_id": "article_id",
        },
        event="event",
        low="quantity.low",
        high="quantity.high",
        source=tuple(Claim.model_fields),
    ),
}

FLAGS = frozenset({"background", "previous"})
"""Filters over booleans."""
