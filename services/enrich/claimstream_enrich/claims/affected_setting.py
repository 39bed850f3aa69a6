"""The side that where something happens, and who tells of it, gives the counted: what no word says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimstream_enrich.claims.affected_edges import sends_away
from claimstream_enrich.claims.affected_others import HARMS
from claimstream_enrich.claims.affected_places import located, near, setting, theatre_of
from claimstream_enrich.claims.counted import Counted
from claimstream_enrich.claims.harmers import are_helped, foe_of, struck_before
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.sides import Opposed
from claimstream_enrich.claims.sides_said import counts_own
from claimstream_schemas import gazetteer

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token


class Ruled(NamedTuple):
    """The party of those counted, None where the text does not say or it is several, and what it was read from."""

    party: str | None
    by: str


def by_setting(
    reading: Reading, figure: Figure, claimant: str | None, opposed: Opposed, counted: Counted, harmer: str | None
) -> Ruled:
    """The party that where it happens, and who tells of it, gives those counted."""
    group, signal = counted_here(reading, figure), reading.doc[figure.signal]
    if opposed and figure.measure in HARMS:
        return _in_war(reading, figure, claimant, opposed)
    if is_country(claimant):
        helped = figure.measure == "rescued" and are_helped(reading, signal, claimant)
        return Ruled(reading.home, "helper") if helped else Ruled(claimant, "teller")
    if (sender := sends_away(signal if signal.pos_ == "VERB" else group.head, reading.party_at)) is not None:
        return Ruled(reading.home if reading.home != sender else None, "sender")
    by_band = any(claimant == band for _, band in reading.bands)
    by, where = "located", located(reading, group)
    if not where:
        by, where = "near", near(reading, group)
    if not where:
        by, where = "setting", setting(reading)
    if not where:
        return Ruled(counted.sole() if claimant is None and not opposed else None, "sole")
    # a band does not tell of its foe's own strikes on itself
    return Ruled(None if by_band and where == harmer else where, by)


def _in_war(reading: Reading, figure: Figure, claimant: str | None, opposed: Opposed) -> Ruled:
    """The party of those harmed where sides stand against each other."""
    group, fighters = counted_here(reading, figure), figure.role in ("military", "police")
    nation = claimant if claimant is None or is_country(claimant) else gazetteer.party_in(claimant)
    fights = fighters or is_country(nation)
    if (fights and any(nation in pair for pair in opposed)) or (is_country(nation) and counts_own(group)):
        return Ruled(nation, "own")  # the Afghan Red Crescent counts Afghans
    theatre = None if fighters or is_country(claimant) else theatre_of(opposed, reading.home)
    if theatre is not None:
        theatre = setting(reading) or theatre  # a state may fight abroad
    if fighters:
        return Ruled(theatre, "theatre")
    if (where := located(reading, group)) is not None:
        return Ruled(where, "located")
    outside = claimant if is_country(claimant) and not any(claimant in pair for pair in opposed) else None
    return Ruled(theatre or outside or _hit(reading, group, claimant, opposed), "theatre" if theatre else "hit")


def _hit(reading: Reading, group: Token, claimant: str | None, opposed: Opposed) -> str | None:
    """The state of civilians in a war between two: the foe of the one whose blow was told of before; else, where nobody
    with a side or only somebody private tells of them, the article's country."""
    foe = foe_of(struck_before(reading, group, claimant), opposed)
    if foe is not None and is_country(foe):
        return foe
    return None if is_outside(claimant) else reading.home


def is_outside(claimant: str | None) -> bool:
    """Whether who tells of a war is of no side of its own, but known abroad: the United Nations, a state, a band."""
    place = gazetteer.lookup(claimant) if claimant is not None else None
    return place is not None and place.kind not in gazetteer.WEAK


def counted_here(reading: Reading, figure: Figure) -> Token:
    """The counted noun where it stands with its number; the number itself where it takes the noun up from before."""
    group, number = reading.doc[figure.group], reading.doc[figure.number.start]
    return group if group.i >= number.sent.start else number
