"""The side of forces and helpers sent somewhere: of who sends or has them, not of where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.affected_edges import is_no_setting
from claimstream_enrich.claims.affected_places import country_after
from claimstream_enrich.claims.affected_words import phrase_of
from claimstream_enrich.claims.counted import Counted
from claimstream_enrich.claims.harmers import side_of, subject_of
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.reading import Reading

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_NEAR = 3
"""Arcs from forces to the verb that sends them: `reinforced its frontier with 130 troops`."""
_TOWARDS = frozenset(("to", "for"))


def deployer(reading: Reading, figure: Figure, claimant: str | None, counted: Counted) -> str | None:
    """The side of those a figure counts as deployed: who sends them, else of those sent before, else the one near."""
    group, signal = reading.doc[figure.group], reading.doc[figure.signal]
    before = counted.last("deployed")
    sender = _sender(reading, signal, claimant) or _sends_them(reading, signal, claimant)
    if sender is None and figure.role in ("military", "police") and is_country(claimant) and _is_sent(signal):
        return claimant  # "300 more troops would be sent to the front, the ministry said"
    return sender or (before.party if before else None) or _posted_in(reading, group)


def _is_sent(signal: Token) -> bool:
    """Whether forces are sent by nobody who is named: `would be sent`, `had been deployed`."""
    passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in signal.children)
    return signal.pos_ == "VERB" and passive and not any(c.dep_ == "agent" for c in signal.children)


def _sender(reading: Reading, signal: Token, claimant: str | None) -> str | None:
    """The side of who sends or has them; `MONUSCO, the UN mission, which has 900 troops` has two names for it."""
    verb = next((t for t in (signal, *list(signal.ancestors)[:_NEAR]) if t.pos_ == "VERB"), signal)
    subject = subject_of(verb) if verb.pos_ == "VERB" and verb.i <= signal.i else None
    if subject is None:
        return None
    named = reading.party_at.get(subject.i)  # "SEOUL - North Korea has sent"
    return named or reading.party_in(phrase_of(subject)) or side_of(reading, subject, claimant)


def _sends_them(reading: Reading, signal: Token, claimant: str | None) -> str | None:
    """A state that tells of forces on their way to another: `the ministry said 40 rescuers would fly to Haiti`."""
    goals = (country_after(reading, c) for verb in (signal, signal.head) for c in verb.children if c.lower_ in _TOWARDS)
    abroad = any(goal not in (None, claimant) for goal in goals)
    return claimant if abroad and is_country(claimant) else None


def _posted_in(reading: Reading, group: Token) -> str | None:
    """The side of forces that nobody is told to have sent: the one named near them, if not of others."""
    where = reading.party_near(group)
    others = {reading.party_at[at] for at in reading.countries if reading.doc[at].sent == group.sent
              and is_no_setting(reading.doc[at], group)}  # fmt: skip
    return reading.home if where in others else where
