"""Two states at war by their forces alone: an article may tell of both without a clause that sets one on the other.

`Kyrgyz guards detained four men. Dushanbe says two Tajik tanks were lost.` names each state's men and arms, and some
word that only enemies have: a truce, prisoners, shelling. Where a band is named, both may as well fight it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from claimstream_enrich.claims.happenings import is_old
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.reading import Reading
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
_FRIENDSHIP = re.compile(
    r"\b(?:(?:joint|combined|shared) (?:\w+ ){0,2}"
    r"(?:drills?|exercises?|manoeuvres?|maneuvers?|training|patrols?|parade)|military pact|war games)\b",
    re.I,
)
_FORCES = words("army military soldier serviceman servicewoman troop force warplane jet drone gunner artillery guard "
                "sailor seaman marine side tank unit formation missile mortar base officer pilot navy warship captive "
                "prisoner gun conscript fighter infantry battery rocket casualty dead checkpoint gunboat "
                "submarine helicopter")  # fmt: skip
"""What a state that fights is named with."""
_NAMING = frozenset(("amod", "compound", "poss", "nmod"))
_JOINING, _CLOSE = frozenset(("and", "with")), 4
"""Between two states that do something together, and how near they stand."""
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
    if not armed_states(reading).issuperset(first) or len(_hostile(reading)) < _TWO:
        return frozenset()
    return frozenset() if do_together(reading, frozenset(first)) else frozenset((frozenset(first),))


def _hostile(reading: Reading) -> set[str]:
    """The words that only enemies have, but those of sentences with an old date: `the war of 1941`."""
    text = reading.article.text
    old = [reading.doc[reading.token_at(m.start)].sent for m in reading.dates if is_old(reading, m.time)]
    past = [(sentence.start_char, sentence.end_char) for sentence in old]
    found = ((match.start(), match.group().lower()) for match in _ENMITY.finditer(text))
    return {word for at, word in found if not any(start <= at < end for start, end in past)}


def do_together(reading: Reading, pair: frozenset[str]) -> bool:
    """Whether a sentence joins both states in what only friends do: `Norway and Finland held a joint drill`."""
    for match in _FRIENDSHIP.finditer(reading.article.text):
        sentence = reading.doc[reading.token_at(match.start())].sent
        first, last = (bisect_left(reading.countries, at) for at in (sentence.start, sentence.end))
        named = reading.countries[first:last]
        for one, other in pairwise(named):
            between = reading.doc.lower[one + 1 : other]
            joined = len(between) <= _CLOSE and not _JOINING.isdisjoint(between)
            if joined and {reading.party_at[one], reading.party_at[other]} == pair:
                return True
    return False


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
