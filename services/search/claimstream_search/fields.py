"""Where the documents in Elasticsearch keep what can be asked for, and what each place weighs. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from claimstream_schemas.claim import Claim
from claimstream_search.query import Kind

# A title says what the article is about; a body mentions much besides.
TITLE_BOOST = 3.0
# In the claims index the claim's own sentence is what is looked for, its article's title is shared by all its claims.
CLAIM_TEXT_BOOST = 2.0
# Somebody who types a name among claims asks first for what that person says.
CLAIMANT_BOOST = 2.0

FLAGS = frozenset({"background", "previous"})
"""Filters over booleans."""
NAMES = frozenset({"source", "entity", "claimant", "party", "affected"})
"""Filters over names: they know no case and no accents, by `.folded` of their field."""


@dataclass(frozen=True, slots=True)
class Index:
    """One index as search sees it. `stemmed` and `exact` are (field, weight), `filters` fields of exact values."""

    stemmed: tuple[tuple[str, float], ...]
    exact: tuple[tuple[str, float], ...]
    filters: Mapping[str, str]
    event: str
    low: str
    high: str
    source: tuple[str, ...]
    keys: Mapping[str, str] = field(default_factory=dict)
    """Fields of `names.search_keys`, by filter."""
    days: Mapping[str, str] = field(default_factory=dict)
    """Dates that hits can be counted by."""
    claims: str | None = None
    """Path of the nested claims; what lies below it is asked of one claim."""

    def of_claims(self, name: str) -> bool:
        """Whether a filter is about the article's claims rather than the hit itself."""
        return self.claims is not None and self.filters.get(name, "").startswith(self.claims + ".")

    @property
    def asked_for(self) -> frozenset[str]:
        """Every field that queries name: an index that lacks one would find nothing and not say why."""
        texts = (name for name, _ in (*self.stemmed, *self.exact))
        folded = (f"{self.filters[name]}.folded" for name in NAMES)
        bounds = (self.event, self.low, self.high)
        return frozenset((*texts, *folded, *bounds, *self.filters.values(), *self.keys.values(), *self.days.values()))


_CLAIMANT = (("claimant.name.text", CLAIMANT_BOOST), ("claimant.role.text", 1.0))

INDICES: dict[Kind, Index] = {
    "articles": Index(
        stemmed=(("title", TITLE_BOOST), ("text", 1.0)),
        exact=(("title.exact", TITLE_BOOST), ("text.exact", 1.0)),
        filters={
            "source": "source",
            "entity": "entity_names",
            "language": "language",
            "story": "story",
            "claimant": "claims.claimant",
            "party": "claims.party",
            "affected": "claims.affected",
            "measure": "claims.measure",
            "act": "claims.act",
            "viewpoint": "claims.viewpoint",
            "polarity": "claims.polarity",
            "background": "claims.background",
            "previous": "claims.previous",
            "role": "claims.role",
        },
        event="claims.event",
        low="claims.low",
        high="claims.high",
        source=(
            *("article_id", "revision", "url", "title", "source", "published_at", "language", "story", "copy_of"),
            *("entity_names", "claims.claim_id"),
        ),
        keys={"entity": "name_keys", "claimant": "claims.claimant_keys"},
        days={"published_at": "published_at"},
        claims="claims",
    ),
    "claims": Index(
        stemmed=(("text", CLAIM_TEXT_BOOST), ("title", 1.0), *_CLAIMANT),
        exact=(("text.exact", CLAIM_TEXT_BOOST), ("title.exact", 1.0), *_CLAIMANT),
        filters={
            "source": "source",
            "entity": "entities",
            "language": "language",
            "story": "story",
            "claimant": "claimant.name",
            "party": "claimant.party",
            "affected": "quantity.affected.party",
            "measure": "quantity.measure",
            "act": "act",
            "viewpoint": "viewpoint",
            "polarity": "polarity",
            "background": "background",
            "previous": "quantity.previous",
            "role": "quantity.affected.role",
            "article_id": "article_id",
        },
        event="event",
        low="quantity.low",
        high="quantity.high",
        source=tuple(Claim.model_fields),
        keys={"entity": "name_keys", "claimant": "claimant_keys"},
        days={"published_at": "published_at", "claimed_at": "claimed_at.value"},
    ),
}
