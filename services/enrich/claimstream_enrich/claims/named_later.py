"""Bodies that speak before they are named: `It had 12 aboard, the ship's owner said. Example Lines said in a note`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.body_kinds import is_company, is_society
from claimstream_enrich.claims.introduced import is_association
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.speakers import Speaker
from claimstream_schemas import gazetteer

if TYPE_CHECKING:
    from claimstream_enrich.claims.drafts import Draft

_REACH = 150
"""Tokens behind the first mention within which a body that leads an article is named."""
_CAUSES = frozenset(("group", "monitor", "watchdog", "charity", "ngo", "organisation", "organization", "nonprofit"))


def with_later_names(reading: Reading, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, each unnamed private body with the party of the only one of its kind that speaks soon behind it."""
    named = [d.speaker for d in drafts if d.speaker is not None and _is_own_side(d.speaker)]
    return [_told(draft, named) if _is_unnamed(draft.speaker) else draft for draft in drafts]


def _told(draft: Draft, named: Sequence[Speaker]) -> Draft:
    speaker = draft.speaker
    if speaker is None or speaker.tokens is None:
        return draft
    start, trading = speaker.tokens[0], people.is_trading(_kind(speaker))
    later = (s for s in named if s.tokens is not None and start < s.tokens[0] <= start + _REACH)
    unfit = is_association if trading else _is_unfit_for_cause
    parties = {s.party for s in later if not unfit(s.name)}
    # with two of them it may be either
    return replace(draft, speaker=replace(speaker, party=parties.pop())) if len(parties) == 1 else draft


def _is_unfit_for_cause(name: str) -> bool:
    """Whether a name is of a body of its members or owners: `a rights group` is neither."""
    return is_society(name) or is_company(name)


def _is_unnamed(speaker: Speaker | None) -> bool:
    """`a rights group`, `the ship's operator`, of no side yet."""
    if speaker is None or speaker.party is not None or speaker.type == "PERSON" or not speaker.name[:1].islower():
        return False
    kind = _kind(speaker)
    return kind in _CAUSES or people.is_trading(kind)


def _kind(speaker: Speaker) -> str:
    return speaker.name.split()[-1].lower()


def _is_own_side(speaker: Speaker) -> bool:
    """A body with a name of its own that speaks for itself, and is no body of states."""
    own = speaker.type == "ORG" and speaker.party is not None and speaker.name[:1].isupper()
    place = gazetteer.lookup(speaker.name) if own else None
    known = place is None or (place.kind == "body" and place.party == place.name)
    return own and not is_country(speaker.party) and known
