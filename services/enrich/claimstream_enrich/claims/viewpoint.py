"""Who is against whom in an article, and from which side a figure is told."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from claimstream_enrich.claims.drafts import Draft
from claimstream_enrich.claims.reading import Reading, is_country, phrase
from claimstream_enrich.claims.sides import Opposed
from claimstream_schemas.claim import Viewpoint

_FIGHT = re.compile(
    r"\b(clash|fight|war|battle|attack|strik|shell|truce|cease-?fire|border|conflict|hostilit|offensive|"
    r"invad|invasion|accus|bomb|raid|incursion|occup|fire|dispute)",
    re.I,
)
_FORCES = re.compile(r"(?:\w+ )?(?:troops|forces|armies|soldiers|fighters|border|frontier|artillery|units)\b", re.I)
_LEAD = re.compile(
    r"\b(between|both|armies of|forces of|troops of|soldiers of|armies from|forces from)\b[\w\s-]{0,25}$", re.I
)


def opposed_parties(reading: Reading) -> Opposed:
    """The pairs of sides the article shows fighting or accusing each other."""
    pairs: set[frozenset[str]] = set()
    for (first, one), (second, other) in pairwise(reading.parties):
        if one == other or not reading.doc[first].sent.start <= second < reading.doc[first].sent.end:
            continue
        sentence = reading.doc[first].sent
        if _FIGHT.search(phrase(sentence)) and _joined(reading, first, second):
            pairs.add(frozenset((one, other)))
    return frozenset(pairs)


def _joined(reading: Reading, first: int, second: int) -> bool:
    """`between A and B`, `A accused B`, `the A-B border`, `A's war with B`."""
    doc = reading.doc
    between = phrase(doc[first + 1 : second])
    before = phrase(doc[max(doc[first].sent.start, first - 5) : first])
    if re.match(r"^(?:and|or)(?: \w+)?$", between):
        after = phrase(doc[second + 1 : second + 3])
        return bool(_LEAD.search(before + " ") or _FORCES.match(after))
    if re.match(r"^[-–—]$", between):
        return True
    verb = re.search(r"\b(accus\w+|attack\w*|invad\w+|blam\w+|bomb\w+|struck|shell\w+|fought|against|war with|"
                     r"clashes with|fighting with)\b", between)  # fmt: skip
    return verb is not None and len(between.split()) <= 6


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


def viewpoint_of(claimant: str | None, affected: str | None, opposed: Opposed) -> Viewpoint:
    """own, adversary or third_party; unknown where either side is."""
    if claimant is None or affected is None:
        return "unknown"
    if claimant == affected:
        return "own"
    return "adversary" if frozenset((claimant, affected)) in opposed else "third_party"
