"""Whose they were by a verb: who lost them, launched them, moved them; whence they came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.affected_places import country_after
from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.harmers import side_of, subject_of
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.noun_measures import noun_measure
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.speakers import owner_before

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_HAVING = words("leave lose suffer mourn launch fire evacuate move relocate airlift withdraw pull")
"""Verbs whose subject's people or things are counted; of some of them only where it is a country."""
_LOSING = words("lose suffer")
_MOVING = words("evacuate move relocate airlift withdraw pull")
_OWN_MEN = words("member fighter man soldier troop officer guard guerrilla militant volunteer observer peacekeeper "
                 "employee staff worker")  # fmt: skip
"""Whom a side has of its own: `the group has 900 fighters`."""
_HELD = frozenset(("custody", "detention", "jail", "prison", "hands", "captivity"))
"""What makes them others' men: `has two men in custody`."""
_IT = frozenset(("it", "they"))
_COMING = words("cross come enter infiltrate slip arrive flee")


def had(reading: Reading, figure: Figure, claimant: str | None) -> str | None:
    """The side of a verb that says whose they were: who lost them, launched them, moved them, whence they came."""
    group, signal = reading.doc[figure.group], reading.doc[figure.signal]
    if claimant is not None and _is_on_own_side(group):
        return claimant
    if (own := _has(reading, group, claimant)) is not None:
        return own
    verb = next((t for t in (signal, group.head) if t.lemma_.lower() in _HAVING), None)
    if verb is not None and verb.lemma_.lower() == "leave" and not _leaves_dead(verb, group):
        verb = None
    if verb is not None and not any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children):
        subject = subject_of(verb)
        if subject is not None and subject.tag_ == "WDT" and verb.dep_ == "relcl":
            subject = verb.head
        has = subject is not None and subject.pos_ != "NUM" and group.i > verb.i
        if subject is not None and has and (party := _loser(reading, subject, claimant)):
            return party if is_country(party) or verb.lemma_.lower() not in _MOVING else None
    clauses = [clause for clause in group.children if clause.dep_ in ("relcl", "acl")]
    for clause in (group.head, *clauses) if group.dep_ == "nsubj" else clauses:  # "30 more will arrive from Peru"
        if clause.lemma_.lower() in _COMING:
            return next((p for t in clause.children if t.lower_ == "from" and (p := country_after(reading, t))), None)
    return None


def _has(reading: Reading, group: Token, claimant: str | None) -> str | None:
    """The side of who has them: `The Example Front has 900 fighters`, `It has 50 members`; a town has none."""
    verb = group.head
    if group.dep_ != "dobj" or verb.lemma_ != "have" or group.lemma_.lower() not in _OWN_MEN:
        return None
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    if subject is None or subject.i > verb.i or any(t.lower_ in _HELD for t in verb.subtree):
        return None
    return _loser(reading, subject, claimant)


def _loser(reading: Reading, subject: Token, claimant: str | None) -> str | None:
    """The side of who has them; where nobody is cited, `it` is who was named last: `The group said it lost two`."""
    if claimant is not None or subject.lower_ not in _IT:
        return side_of(reading, subject, claimant)
    owner = owner_before(reading, subject, ())
    return owner.party if owner is not None else None


def has_or_lost(verb: Token, group: Token) -> bool:
    """Whether it is a verb by which its subject loses men or leaves them dead."""
    lemma = verb.lemma_.lower()
    return lemma in _LOSING or (lemma == "leave" and noun_measure(group) == "killed")


def _is_on_own_side(group: Token) -> bool:
    """`On his own side he put the dead at 12`."""
    verb = next((t for t in group.ancestors if t.pos_ == "VERB"), group)
    sides = (c for on in verb.children if on.lower_ == "on" for c in on.children if c.lemma_.lower() == "side")
    return any(c.lower_ == "own" for side in sides for c in side.children)


def _leaves_dead(verb: Token, group: Token) -> bool:
    """Whether those who leave are people, and what they leave their dead: `the attackers left 60 bodies`."""
    subject = subject_of(verb)
    return subject is not None and subject.lemma_.lower() in persons() and noun_measure(group) == "killed"
