"""The side of soldiers, rebels and attackers whose own words name none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.bands import band_before, is_irregular
from claimstream_enrich.claims.harmers import ASSAILANTS, foe_of
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.reading import Reading, is_country
from claimstream_enrich.claims.sides import Opposed

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_GIVING = words("return hand give release repatriate transfer deliver swap")
_REGULARS = words("soldier serviceman servicewoman policeman policewoman gendarme conscript police trooper troop "
                  "troops officer marine constable sergeant corporal lieutenant captain major colonel general "
                  "brigadier private airman paratrooper commando ranger recruit")  # fmt: skip


def are_assailants(group: Token, opposed: Opposed, reading: Reading) -> bool:
    """Whether attackers are counted in an article on a conflict: they are of no side that tells of them."""
    return group.lemma_.lower() in ASSAILANTS and (bool(reading.bands) or bool(opposed))


def serves_state(group: Token) -> bool:
    """Whether fighters, or those whose bodies they are, are called what only a state's are: a band has no policemen."""
    of = (inner for child in group.children if child.lower_ == "of" for inner in child.children)
    return not is_irregular(group) and any(noun.lemma_.lower() in _REGULARS for noun in (group, *of))


def state_against(reading: Reading, band: str | None, opposed: Opposed) -> str | None:
    """The state that a band fights: its only foe, else the article's country."""
    foe = foe_of(band, opposed)
    return foe if is_country(foe) else reading.home


def of_irregulars(reading: Reading, group: Token, claimant: str | None, opposed: Opposed) -> str | None:
    """The band of `70 rebels`: the claimant itself, its only foe that is no state, else the one named last."""
    if claimant is not None and not is_country(claimant) and any(claimant == band for _, band in reading.bands):
        return claimant
    foe = foe_of(claimant, opposed)
    return foe if foe is not None and not is_country(foe) else band_before(reading.bands, group)


def state_among(opposed: Opposed) -> str | None:
    """The only state that fights in an article: soldiers and policemen of no named side are its own."""
    states = {side for pair in opposed for side in pair if is_country(side)}
    return states.pop() if len(states) == 1 else None


def of_fighters(reading: Reading, figure: Figure, claimant: str | None, opposed: Opposed) -> str | None:
    """Soldiers without a side are the claimant's own, unless it gives them back, or a band takes them."""
    group = reading.doc[figure.group]
    taken = figure.measure == "captured" and any(claimant == band for _, band in reading.bands)
    if taken or any(token.lemma_.lower() in _GIVING for token in [group, *group.ancestors][:6]):
        return foe_of(claimant, opposed)
    return claimant
