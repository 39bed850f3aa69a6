"""The claimant and the chain of sources as the contract writes them."""

from __future__ import annotations

import re
from typing import Literal

from claimstream_enrich.claims.drafts import Draft
from claimstream_enrich.claims.people import STATE_OFFICES
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.speakers import Speaker
from claimstream_schemas import gazetteer, identity
from claimstream_schemas.claim import Attribution, Claimant

Kind = Literal["outlet", "wire", "official", "person", "body", "other"]

_DATELINE = re.compile(r"\A[^\n]{0,60}?\(([A-Z][^()\n]{1,40})\)\s*[-–—]")


def claimant_of(reading: Reading, speaker: Speaker | None) -> Claimant:
    """The contract's claimant; the outlet where nobody is cited."""
    if speaker is None:
        return Claimant(name=reading.article.source, type="OUTLET")
    where = reading.chars(speaker.tokens) if speaker.tokens else None
    return Claimant(
        name=speaker.name,
        entity_id=speaker.entity_id or _entity_id(speaker),
        type=speaker.type,
        party=speaker.party,
        role=speaker.role,
        start=where.start if where else None,
        end=where.end if where else None,
    )


def _entity_id(speaker: Speaker) -> str | None:
    if speaker.type in ("UNNAMED", "GROUP", "OUTLET"):
        return None
    place = gazetteer.lookup(speaker.name)
    return identity.entity_id(place.name if place else speaker.name, place.wikidata_id if place else None)


def attribution_of(reading: Reading, draft: Draft) -> list[Attribution]:
    """The chain from the outlet to the innermost source, each named once."""
    chain: list[tuple[str, Kind]] = [(reading.article.source, "outlet")]
    dateline = _DATELINE.match(reading.article.text)
    if dateline:
        chain.append((dateline[1].strip(), "wire"))
    speakers = [*draft.outer, *([draft.speaker] if draft.speaker else [])]
    chain += [(speaker.name, kind_of(speaker)) for speaker in speakers]
    seen: dict[str, Attribution] = {}
    for name, kind in chain:
        seen.setdefault(gazetteer.folded(name).casefold() or name, Attribution(name=name, kind=kind))
    return list(seen.values())


def kind_of(speaker: Speaker) -> Kind:
    """What kind of source a speaker is."""
    place = gazetteer.lookup(speaker.name)
    if place is not None and place.kind in ("wire", "outlet"):
        return "wire" if place.wire else "outlet"
    if speaker.type in ("GPE", "NORP"):
        return "official"
    office = any(word.lower() in STATE_OFFICES for word in re.findall(r"\w+", f"{speaker.name} {speaker.role or ''}"))
    if office and speaker.party:
        return "official"
    if speaker.type == "PERSON":
        return "official" if speaker.party and speaker.role else "person"
    return "body" if speaker.type == "ORG" else "other"
