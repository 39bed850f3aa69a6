"""Two states at war by their forces alone: an article may tell of both without a clause that sets one on the other.

`Kyrgyz guards detained four men. Dushanbe says two Tajik tanks were lost.` names each state's men and arms, and some
word that only enemies have: a truce, prisoners, shelling. Where a band is named, both may as well fight it.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.reading import Reading, is_country
from claimstream_enrich.claims.sides import Opposed

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_ENMITY = re.compile(
    r"\b(?:opponents?|(?:both|the|either|each) sides?|conflict|truce|cease-?fire|armistice|"
    r"prisoners?|captives?|captivity|enemy|adversary|aggress\w+|"
    r"hostilit\w+|shell(?:ed|ing|s)\b(?! compan)|mortars?|opened fire|open fire|exchange[ds]? (?:of )?fire|warring|"
    r"(?:at |border |the )war\b|war (?:with|between|against)|border (?:clash\w*|fight\w*|conflict|skirmish\w*|battle)|"
    r"(?:naval|sea|air|tank|artillery) battle|two armies|both armies|invad\w+|invasion)\b",
    re.I,
)
_FORCES = words("army military soldier serviceman servicewoman troop force warplane jet drone gunner artillery guard "
                "sailor seaman marine side tank unit formation missile mortar base officer pilot navy warship captive "
                "prisoner gun conscript fighter infantry battery rocket casualty dead checkpoint gunboat "
                "submarine helicopter")  # fmt: skip
"""What a state that fights is named with."""
_NAMING = frozenset(("amod", "compound", "poss", "nmod"))
_DEEP = 3
"""Nouns from a state's name up to that of its force: `Norway's border guard officers`."""
_TWO = 2
"""States at war, and words of a war that are more than chance."""
_NAMED = 3
"""Times that each of two states at war is named."""


def warring(reading: Reading, opposed: Opposed) -> Opposed:
    """The two states that an article names most, where it names the forces of both, no band, and what only enemies
    have; none where it shows some states fighting already."""
    if reading.bands or any(all(map(is_country, pair)) for pair in opposed):
        return frozenset()
    named = Counter(party for _, party in reading.parties if is_country(party))
    first = [party for party, times in named.most_common(2) if times >= _NAMED]
    if len(first) < _TWO:
        return frozenset()
    hostile = {match.group().lower() for match in _ENMITY.finditer(reading.article.text)}
    if len(hostile) < _TWO:
        return frozenset()
    return frozenset((frozenset(first),)) if armed_states(reading).issuperset(first) else frozenset()


def armed_states(reading: Reading) -> set[str]:
    """The states whose forces an article names."""
    return {party for at, party in reading.parties if is_country(party) and _has_forces(reading.doc[at])}


def _has_forces(name: Token) -> bool:
    """Whether a state's name stands before its forces: `Kenyan border guards`, `Kenya's drones`."""
    above = (name.head, *name.head.ancestors)
    token = name
    for noun in islice(above, _DEEP):
        if token.dep_ not in _NAMING:
            return False
        if noun.lemma_.lower() in _FORCES:
            return True
        token = noun
    return False
