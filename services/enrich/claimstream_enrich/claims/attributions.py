"""The claimant and the chain of sources as the contract writes them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from claimstream_enrich.claims.claimant_ids import entity_id_of
from claimstream_enrich.claims.drafts import Draft
from claimstream_enrich.claims.people import DIPLOMATS, STATE_OFFICES
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.speakers import Speaker
from claimstream_schemas import gazetteer
from claimstream_schemas.claim import Attribution, Claimant
from claimstream_schemas.remembering import REMEMBERED

Kind = Literal["outlet", "wire", "official", "person", "body", "other"]

_DATELINE = re.compile(r"\A[^\n]{0,60}?\(([A-Z][^()\n]{1,40})\)\s*[-–—]")


def claimant_of(reading: Reading, speaker: Speaker | None) -> Claimant:
    """The contract's claimant; the outlet where nobody is cited."""
    if speaker is None:
        return Claimant(name=reading.article.source, type="OUTLET")
    start, end = reading.offsets(speaker.tokens) if speaker.tokens else (None, None)
    return Claimant(
        name=speaker.name,
        entity_id=entity_id_of(reading, speaker),
        type=speaker.type,
        party=speaker.party,
        role=speaker.role,
        start=start,
        end=end,
    )


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
        seen.setdefault(gazetteer.folded(name).casefold() or name, _link(name, kind))
    return list(seen.values())


@lru_cache(maxsize=REMEMBERED)
def _link(name: str, kind: Kind) -> Attribution:
    """Remembered, for most claims of an article have the same."""
    return Attribution(name=name, kind=kind)


def kind_of(speaker: Speaker) -> Kind:
    """What kind of source a speaker is."""
    place = gazetteer.lookup(speaker.name)
    if place is not None and place.kind in ("wire", "outlet"):
        return "wire" if place.wire else "outlet"
    if speaker.type in ("GPE", "NORP"):
        return "official"
    words = re.findall(r"\w+", f"{speaker.name} {speaker.role or ''}".lower())
    office = not STATE_OFFICES.isdisjoint(words) or not DIPLOMATS.isdisjoint(words)
    if office and speaker.party:
        return "official"
    if speaker.type == "PERSON":
        return "official" if speaker.party and speaker.role else "person"
    return "body" if speaker.type == "ORG" else "other"
