"""Which entity of the article a claimant is, and so its id: claims and entities name everybody alike."""

from __future__ import annotations

from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.speakers import Speaker
from claimstream_enrich.enrichers.names import folded_name, latin, surname
from claimstream_schemas import gazetteer, identity, name_ids
from claimstream_schemas.article import Entity


def entity_id_of(reading: Reading, speaker: Speaker) -> str | None:
    """The id of the speaker's entity; of a name that is none in the article, what the same rules make of it.

    None for groups, outlets and those without a name.
    """
    if speaker.entity_id is not None:
        return speaker.entity_id
    if speaker.type in ("UNNAMED", "GROUP", "OUTLET"):
        return None
    if (entity := _entity(reading, speaker)) is not None:
        return entity.entity_id
    name, article_id = latin(speaker.name), reading.article.article_id
    if (place := gazetteer.lookup(speaker.name)) is not None:
        return identity.entity_id(latin(place.name), place.wikidata_id)
    if speaker.type == "PERSON":
        return name_ids.person_id(name, article_id=article_id, party=speaker.party)
    if speaker.type == "ORG":
        return name_ids.body_id(name, article_id=article_id, party=speaker.party)
    return identity.entity_id(name)


def _entity(reading: Reading, speaker: Speaker) -> Entity | None:
    """The entity of that name; of a person, the one named within the speaker's words, else the only one so surnamed."""
    name = folded_name(speaker.name)
    if (same := next((e for e in reading.entities if folded_name(e.name) == name), None)) is not None:
        return same
    if speaker.type != "PERSON":
        return None
    last = surname(speaker.name)
    bearers = [e for e in reading.entities if e.type == "PERSON" and surname(e.name) == last]
    if speaker.tokens is not None:
        here = {id(reading.entity_at.get(i)) for i in range(*speaker.tokens)}
        bearers = [e for e in bearers if id(e) in here] or bearers
    return bearers[0] if len(bearers) == 1 else None
