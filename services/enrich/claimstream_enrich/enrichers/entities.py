"""Layer `entities`: the persons, bodies, places and groups of an article, each with all its mentions."""

from __future__ import annotations

from anyascii import anyascii

from claimstream_enrich.document import Document, Enricher
from claimstream_enrich.enrichers.affiliation import party_of
from claimstream_enrich.enrichers.mentions import find_mentions
from claimstream_enrich.enrichers.merging import Cluster, merge
from claimstream_enrich.enrichers.spans import Ranges
from claimstream_schemas.article import Entity
from claimstream_schemas.base import Quote
from claimstream_schemas.gazetteer import lookup, party_in
from claimstream_schemas.identity import entity_id


def run(document: Document) -> list[Entity]:
    """By first mention. In another language than English only the gazetteer's names."""
    text = document.article.text
    skipped = Ranges(document.layers["boilerplate"])
    english = document.layers["language"].code.split("-")[0].lower() in ("en", "und")
    mentions = find_mentions(text, document.parse() if english else None, skipped)
    return [_entity(text, cluster) for cluster in merge(mentions)]


def _entity(text: str, cluster: Cluster) -> Entity:
    name, place = cluster.name, cluster.place
    entry = (lookup(place.name) or place) if place else None
    return Entity(
        entity_id=entity_id(anyascii(name), entry.wikidata_id if entry and entry.name == name else None),
        name=name,
        type=cluster.type,
        party=_party(text, cluster),
        mentions=[Quote(start=each.start, end=each.end, text=each.text) for each in cluster.mentions],
    )


def _party(text: str, cluster: Cluster) -> str | None:
    if cluster.place:
        return cluster.place.party
    if cluster.type == "PERSON":
        return party_of(text, [(mention.start, mention.end) for mention in cluster.mentions])
    if cluster.type in ("ORG", "FAC", "EVENT", "NORP"):
        return cluster.owner or party_in(cluster.name)
    return None


ENTITIES = Enricher("entities", "1.0.0", run, frozenset({"boilerplate", "language"}))
