"""Weapons, vehicles and posts of those who fight: a side that tells of their destruction tells of its foe's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.affected_places import country_after
from claimstream_enrich.claims.bands import band_before
from claimstream_enrich.claims.harmers import foe_of, side_of, struck_before, subject_of
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.sides import Opposed

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_ARMS = words("drone uav quadcopter tank launcher howitzer missile rocket mortar gun rifle pistol artillery "
              "battery radar warplane jet fighter-jet helicopter gunship warship frigate corvette gunboat submarine "
              "outpost checkpoint position camp hideout base depot bunker trench pickup technical apc "
              "carrier")  # fmt: skip
"""What only those who fight have."""
_FIRED = words("drone uav quadcopter missile rocket mortar shell bomb grenade mine rifle pistol gun munition")
"""What is counted where it is fired or found, too."""
_CARRYING = words("vehicle truck car boat motorcycle motorbike aircraft plane post speedboat")
"""What others have too: materiel by the word before it, or where a fighting side itself has struck it."""
_USING = words("fire launch use deploy drop employ have possess own send rain hurl lob unleash test receive acquire "
               "buy produce make need lack keep store")  # fmt: skip
"""Verbs whose subject has arms of its own."""
_LANDING = words("hit strike land fall explode crash slam pound reach pierce enter rain target")
_FIGHTING = words("armoured armored combat military fighter battle army enemy assault attack reconnaissance")


def is_materiel(noun: Token, *, struck: bool) -> bool:
    """Whether a counted noun means materiel; `struck`: one side in a fight says that it has struck it."""
    lemma = noun.lemma_.lower()
    if lemma in _ARMS:
        return True
    return lemma in _CARRYING and (struck or any(c.lower_ in _FIGHTING for c in noun.children))


def lost_materiel(
    reading: Reading, figure: Figure, harmer: str | None, claimant: str | None, opposed: Opposed
) -> tuple[bool, str | None]:
    """Whether materiel without an owner is destroyed or taken by a side that fights, and the side it belonged to: the
    foe of who did it; where nobody is told to have done it, of who tells of it. Of several foes, the article's
    country."""
    if figure.measure == "other":
        return _fired(reading, figure, claimant, opposed)
    side = harmer or claimant
    foes = {party for pair in opposed if side in pair for party in pair if party != side}
    if figure.measure not in ("destroyed", "captured") or not (foes or is_country(harmer)):
        return False, None
    struck = bool(foes) and (side == harmer or figure.measure == "captured")
    if not any(is_materiel(noun, struck=struck) for noun in _nouns(reading.doc[figure.group])):
        return False, None
    if not foes:  # an air force that downs drones does not down its own
        foes = {party for _, party in reading.parties if party != side and is_country(party)}
        return True, foes.pop() if len(foes) == 1 else None
    foe = foe_of(side, opposed)
    return True, reading.home if foe is None and reading.home in foes else foe


def _nouns(group: Token) -> list[Token]:
    """The counted noun, and of what it is a part: `nine of the 14 drones`, `tanks, of which three were destroyed`."""
    of = [inner for child in group.children if child.lower_ == "of" for inner in child.children]
    clause = next((t for t in (group, *group.ancestors) if t.dep_ == "relcl"), None)
    whole = clause.head if clause is not None and any(t.lower_ == "which" for t in of) else None
    beside = [group.head] if group.dep_ == "conj" else []  # "nine tanks and 20 trucks"
    return [group, *of, *beside, *([whole] if whole is not None else [])]


def _is_incoming(verb: Token, group: Token) -> bool:
    """Whether arms come down on somebody: `missiles hit a school`, `rockets were fired at the town`."""
    if verb.lemma_.lower() in _LANDING:
        return group.i < verb.i
    passive = any(c.dep_ == "auxpass" for c in verb.children)
    return passive and any(c.lower_ in ("at", "towards", "toward", "into", "on") for c in verb.children)


def _sender_of(reading: Reading, group: Token, claimant: str | None) -> str | None:
    """The side that arms came from, which is not that of who tells of them: by `from`, or by the blow told before."""
    origin = (t for t in group.sent if t.lower_ == "from")
    named = next((party for t in origin if (party := country_after(reading, t)) is not None), None)
    sender = named or struck_before(reading, group, claimant)
    return sender if sender != claimant else None


def _fired(reading: Reading, figure: Figure, claimant: str | None, opposed: Opposed) -> tuple[bool, str | None]:
    """The same of arms that are fired or found: `two missiles hit a school, Kyiv said`; what the teller itself has or
    fires is its own."""
    group = reading.doc[figure.group]
    if group.lemma_.lower() not in _FIRED:
        return False, None
    verb = next((t for t in group.ancestors if t.pos_ == "VERB"), group)
    subject = subject_of(verb) if group.i > verb.i else None
    own = subject is not None and side_of(reading, subject, claimant) == claimant
    if own and verb.lemma_.lower() in _USING:
        return False, None
    foes = {party for pair in opposed if claimant in pair for party in pair if party != claimant}
    if not foes:
        return (True, _sender_of(reading, group, claimant)) if _is_incoming(verb, group) else (claimant is None, None)
    before = band_before(reading.bands, group)
    sole = foe_of(claimant, opposed) or (before if before in foes else None)
    return True, reading.home if reading.home in foes else sole
