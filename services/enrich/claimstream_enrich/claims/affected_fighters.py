"""The side of soldiers, rebels and attackers whose own words name none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.bands import band_before, is_irregular
from claimstream_enrich.claims.harmers import ASSAILANTS, foe_of, harmer_of, side_of, subject_of
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.sides import Opposed
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_GIVING = words("return hand give release repatriate transfer deliver swap")
_STRUCK: frozenset[Measure] = frozenset(("killed", "wounded", "casualties", "captured"))
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


def of_irregulars(reading: Reading, figure: Figure, claimant: str | None, opposed: Opposed) -> str | None:
    """The band of `70 rebels`: the claimant itself, its only foe that is no state, else the one named last; a band that
    says it has killed militiamen has killed its foe's."""
    group = reading.doc[figure.group]
    boasts = figure.measure in _STRUCK and harmer_of(reading, reading.doc[figure.signal], claimant) == claimant
    if boasts and claimant is not None and not is_country(claimant):
        return state_against(reading, claimant, opposed)
    if claimant is not None and not is_country(claimant) and any(claimant == band for _, band in reading.bands):
        return claimant
    foe = foe_of(claimant, opposed)
    return foe if foe is not None and not is_country(foe) else band_before(reading.bands, group)


def state_among(opposed: Opposed) -> str | None:
    """The only state that fights in an article: soldiers and policemen of no named side are its own."""
    states = {side for pair in opposed for side in pair if is_country(side)}
    return states.pop() if len(states) == 1 else None


def given_back(reading: Reading, figure: Figure, opposed: Opposed) -> str | None:
    """The side of soldiers whom a side that fights gives back: its foe's."""
    giving = _giving(reading.doc[figure.group])
    giver = subject_of(giving) if giving is not None and giving.pos_ == "VERB" else None
    return foe_of(side_of(reading, giver, None), opposed) if giver is not None else None


def of_fighters(reading: Reading, figure: Figure, claimant: str | None, opposed: Opposed) -> str | None:
    """Soldiers without a side are the claimant's own, unless it gives them back, or a band takes them."""
    group = reading.doc[figure.group]
    taken = figure.measure == "captured" and any(claimant == band for _, band in reading.bands)
    giving = _giving(group)
    giver = subject_of(giving) if giving is not None and giving.pos_ == "VERB" else None
    if giver is not None and (giver.i == group.i or side_of(reading, giver, claimant) not in (None, claimant)):
        return claimant  # "Baku returned ten men, Yerevan said", "ten soldiers have returned": who tells had lost them
    return foe_of(claimant, opposed) if taken or giving is not None else claimant


def _giving(group: Token) -> Token | None:
    """The word by which those counted are given back."""
    return next((t for t in [group, *group.ancestors][:6] if t.lemma_.lower() in _GIVING), None)
