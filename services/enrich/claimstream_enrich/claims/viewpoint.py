"""Who is against whom in an article, and from which side a figure is told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from claimstream_enrich.claims.affected_edges import is_at_border
from claimstream_enrich.claims.bands import band_before, is_irregular
from claimstream_enrich.claims.drafts import Draft
from claimstream_enrich.claims.harmers import harmer_of, is_anothers, is_armed, subject_of
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.materiel import is_materiel
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.reading import Reading, phrase
from claimstream_enrich.claims.sides import Opposed
from claimstream_enrich.claims.warring import armed_states, do_together
from claimstream_schemas.claim import Viewpoint

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_FIGHT = re.compile(
    r"\b(clash|fight|fought|war|battle|ambush|firefight|storm|attack|strik|shell|truce|cease-?fire|border|conflict|hostilit|offensive|"
    r"invad|invasion|accus|bomb|raid|incursion|occup|fire|dispute|prisoners|captives|enemy)",
    re.I,
)
_LOSSES = frozenset(("killed", "wounded", "casualties", "captured", "destroyed"))
_OWN = frozenset(("it", "its", "they", "them", "their", "we", "us", "our"))
"""Words by which a speaker means its own side."""
_FORCES = re.compile(
    r"(?:\w+ ){0,2}(?:troops|forces|armies|navies|soldiers|fighters|border|frontier|artillery|units|guards|gunners|"
    r"warships|ships|boats|warplanes|jets)\b",
    re.I,
)
_TRUCE = re.compile(r"[\w’' ]*\b(?:truce|cease-?fire|armistice|stop (?:shooting|fighting)|(?:halt|end) (?:\w+ )?"
                    r"(?:fighting|hostilities|clashes|war))\b", re.I)  # fmt: skip
"""After two sides: what they have agreed on, kept or broken."""
_FIGHTING = re.compile(
    r"(?:(?:have|has|had|again|also|then) ){0,2}"
    r"(?:clash|fight|fought|battl|skirmish|traded (?:fire|accus|blame|blows)|exchanged? (?:fire|accus)|accus|blam|"
    r"(?:exchanged?|swap(?:ped)?|traded?) (?:[\w-]+ ){0,3}(?:prisoners|captives|detainees|bodies|remains|dead))\w*"
)
_BLOW = r"(?:air)?strikes?|shelling|bombing|bombardment|shellfire|gunfire"
_ASSAULT = rf"{_BLOW}|attacks?|raids?|offensives?|invasion|assaults?|incursions?|missiles?|drones?|rockets?|shells?"
_AIMED = re.compile(
    r"\b(?:fir(?:e[ds]?|ing)|(?:launch|lob|lobb|rain|drop|dropp|unleash|hurl|aim|conduct|mount|stag)(?:|s|es|ed|ing|e)|"
    r"carr(?:y|ies|ied|ying))\b.*"
    rf"\b(?:{_ASSAULT})\b.*\b(?:at|on|into|against|towards?)(?: [\w-]+){{0,2}}",
    re.I,
)
"""Between two sides, the first of which strikes at the other: `A fired 30 missiles at B`."""
_BLOW_AT = re.compile(rf"(?:[\w-]+ ){{0,2}}(?:(?:{_ASSAULT}) (?:on|against|of)|(?:{_BLOW}) in)(?: [\w-]+){{0,2}}", re.I)
"""Between a side's adjective and the one it strikes: `an A air strike on B`."""
_TORN = 1
"""Tokens before a sentence that may be its first: `CITY - Kenyan and Ugandan troops` is cut before `and`."""
_CLAUSE = 16
"""Words of one clause between two sides."""
_LEAD = re.compile(
    r"\b(between|both|armies of|forces of|troops of|soldiers of|armies from|forces from)\b[\w\s-]{0,25}$", re.I
)


def opposed_parties(reading: Reading) -> Opposed:
    """The pairs of sides the article shows fighting or accusing each other."""
    pairs: set[frozenset[str]] = set()
    for (first, one), (second, other) in pairwise(reading.parties):
        sentence = reading.doc[second].sent
        if one == other or first < sentence.start - _TORN:
            continue
        if _joined(reading, first, second) and _FIGHT.search(phrase(sentence)):
            pairs.add(frozenset((one, other)))
    return frozenset(pair for pair in pairs if not do_together(reading, pair))


def _joined(reading: Reading, first: int, second: int) -> bool:
    """`between A and B`, `A accused B`, `the A-B border`, `A's war with B`."""
    doc = reading.doc
    between = phrase(doc.span(first + 1, second))
    before = phrase(doc.span(max(doc[first].sent.start, first - 5), first))
    if re.match(r"^(?:(?:troops|forces|soldiers|police|fighters) )?(?:and|or)(?: \w+)?$", between):
        after = phrase(doc.span(second + 1, second + 5))
        then = phrase(doc.span(second + 1, second + _CLAUSE))
        fights = _FORCES.match(after) or _FIGHTING.match(after) or _TRUCE.match(then)
        return bool(_LEAD.search(before + " ") or fights)
    if re.match(r"^[-–—]$", between):
        return True
    if len(between.split()) <= _CLAUSE and (_AIMED.fullmatch(between) or _BLOW_AT.fullmatch(between)):
        return True
    verb = re.search(r"\b(accus\w+|attack\w*|invad\w+|blam\w+|bomb\w+|struck|shell\w+|fought|against|war with|"
                     r"clash\w* with|fighting with)\b", between)  # fmt: skip
    return verb is not None and len(between.split()) <= 6


def rebelling(reading: Reading, opposed: Opposed) -> Opposed:
    """The article's country and each armed band that fights no other side there, in an article about fighting; where it
    is of no one country, each state whose forces it names."""
    foes = frozenset().union(*opposed) if opposed else frozenset()
    if not reading.bands or not _FIGHT.search(reading.article.text):
        return frozenset()
    states = {reading.home} if reading.home is not None else armed_states(reading)
    bands = {band for _, band in reading.bands} - foes - states
    return frozenset(frozenset((state, band)) for band in bands for state in states)


def accusing(reading: Reading, drafts: Sequence[Draft]) -> Opposed:
    """The pairs of countries one of which accuses the other by a speaker."""
    pairs = set()
    for draft in drafts:
        if draft.statement is None or draft.statement.act != "accuse" or draft.speaker is None:
            continue
        start, end = draft.content[0]
        blamed = next((party for at, party in reading.parties if start <= at < min(end, start + 3)), None)
        one = draft.speaker.party
        if is_country(one) and is_country(blamed) and one and blamed and one != blamed:
            pairs.add(frozenset((one, blamed)))
    return frozenset(pairs)


_CARING = words("treat nurse tend operate")
"""What those do who look after the hurt."""


def striking(reading: Reading, drafts: Sequence[Draft]) -> Opposed:
    """The pairs of sides of which one says that it has killed or captured the other's, or lost its own to it."""
    pairs = set()
    for draft in drafts:
        if draft.figure is None or draft.figure.measure not in _LOSSES or draft.speaker is None:
            continue
        side = draft.speaker.party
        if side is None:
            continue
        verb = reading.doc[draft.figure.signal]
        if verb.lemma_.lower() in _CARING:
            continue  # "Example Aid has treated 19 wounded"
        if (band := _band_struck(reading, draft.figure, side)) is not None:
            pairs.add(frozenset((side, band)))
        for arm in (subject_of(verb), next((c for c in verb.children if c.dep_ == "agent"), None)):
            other = _struck(reading, verb, arm, side) if arm is not None else None
            soldiers = draft.figure.role == "military" or not is_country(side)
            armed = soldiers or (arm is not None and is_armed(arm))
            armed = armed or is_materiel(reading.doc[draft.figure.group], struck=True)
            if other is not None and (armed or _counts(reading, draft.figure, side)):
                pairs.add(frozenset((side, other)))
    return frozenset(pairs)


def _band_struck(reading: Reading, figure: Figure, side: str) -> str | None:
    """The band named last before rebels that a state says it has killed: `hit an X post and killed six militants`."""
    group = reading.doc[figure.group]
    if not is_country(side) or not is_irregular(group) or figure.measure == "wounded":
        return None
    before = band_before(reading.bands, group)
    return before if before != side and harmer_of(reading, reading.doc[figure.signal], side) in (side, None) else None


def _counts(reading: Reading, figure: Figure, side: str) -> bool:
    """Whether civilians are named as a side's own: `killing one Venezuelan citizen`."""
    group = reading.doc[figure.group]
    return any(reading.party_at.get(t.i) == side for c in group.children if c.dep_ == "amod" for t in c.subtree)


def _struck(reading: Reading, verb: Token, arm: Token, side: str) -> str | None:
    """The other side of a loss: whose people `side` struck, or who struck those of `side`."""
    by = range(arm.left_edge.i, arm.right_edge.i + 1)
    rest = [t.i for t in verb.subtree if t.i not in by]
    actors = _sides_in(reading, by, side)
    if not is_country(side) and side not in actors and side not in _sides_in(reading, rest, side):
        return None  # a rights group that counts the dead is no side
    others = (party for party in (_sides_in(reading, rest, side) if side in actors else actors) if party != side)
    return next(others, None)


def _sides_in(reading: Reading, tokens: Iterable[int], side: str) -> list[str]:
    """The sides named among tokens, in order; `it`, `we`, `its forces` are the speaker's own."""
    named = (_named_at(reading, reading.doc[i], side) for i in tokens)
    return [party for party in named if party is not None]


def _named_at(reading: Reading, token: Token, side: str) -> str | None:
    party = reading.party_at.get(token.i)
    if party is not None:
        return None if is_at_border(token) else party
    return side if token.lower_ in _OWN and not is_anothers(reading, token) else None


def viewpoint_of(claimant: str | None, affected: str | None, opposed: Opposed) -> Viewpoint:
    """own, adversary or third_party; unknown where either side is."""
    if claimant is None or affected is None:
        return "unknown"
    if claimant == affected:
        return "own"
    return "adversary" if frozenset((claimant, affected)) in opposed else "third_party"
