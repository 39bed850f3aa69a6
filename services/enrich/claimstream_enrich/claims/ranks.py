"""Whom an army loses: `we lost two men`, `its losses at four dead`, `21 of his men`. The words for those
counted give them no role; that a force speaks of its own does."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns, people
from claimstream_enrich.claims.affected_words import OWN_WORDS, valued
from claimstream_enrich.claims.counted import Counted
from claimstream_enrich.claims.figure import Figure
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.speakers import Speaker
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_WORD = re.compile(r"[^\W_]+")
_ARMED = (people.FORCES - words("police government")) | words(
    "armed colonel col general gen brigadier major maj captain capt lieutenant lt sergeant sgt admiral marshal "
    "troops soldiers fighters defence defense"
)
"""Words of bodies and ranks that fight; police and governments count others as well."""
_MEN = words("man member comrade")
_HARMS: frozenset[Measure] = frozenset(("killed", "wounded", "casualties", "captured", "missing"))


def ranked(reading: Reading, figure: Figure, speaker: Speaker | None, counted: Counted) -> Figure:
    """The figure, as one of fighters where a force tells of those it lost, and where it goes on with such a figure."""
    if figure.role != "any" or figure.measure not in _HARMS:
        return figure
    group = reading.doc[figure.group]
    goes_on = _is_bare(figure) and counted.ranked_in(group.sent.start)
    if goes_on or (speaker is not None and _is_force(speaker) and _is_lost(group, reading.doc[figure.signal])):
        return replace(figure, role="military")
    return figure


def _is_bare(figure: Figure) -> bool:
    """Whether a number counts no noun of its own."""
    return figure.number.start <= figure.group < figure.number.end


def _is_force(speaker: Speaker) -> bool:
    """Whether a speaker is an army, an officer or a ministry of defence."""
    return not _ARMED.isdisjoint(_WORD.findall(f"{speaker.said} {speaker.role or ''}".lower()))


def _is_lost(group: Token, signal: Token) -> bool:
    """Whether those counted are the speaker's losses, or men it calls its own."""
    top = group
    while top.dep_ == "conj" and top.head.i < top.i:
        top = top.head
    if valued(top).lemma_.lower() in nouns.LOSSES or signal.lemma_.lower() in nouns.LOSSES:
        return True
    own = any(child.lower_ in OWN_WORDS for child in group.children)
    lost = signal.lemma_.lower() == "lose" and signal.i < group.i
    return group.lemma_.lower() in _MEN and (own or lost)
