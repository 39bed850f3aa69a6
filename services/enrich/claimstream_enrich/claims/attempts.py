"""What was only tried: `tried to kill three people`, `the plot to kidnap a judge`, `nearly killed two firemen`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.lexicon import words
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_TRYING = words("try attempt plot conspire fail struggle scramble battle seek")
_SCHEMES = words("plot bid attempt plan conspiracy scheme effort threat operation mission race")
_NEARLY = words("nearly almost narrowly")
_DONE: frozenset[Measure] = frozenset(
    ("killed", "wounded", "casualties", "missing", "captured", "detained", "destroyed", "rescued")
)


def is_attempt(verb: Token, measure: Measure) -> bool:
    """Whether a verb that does something to somebody tells of no more than an attempt, or of what nearly happened."""
    if measure not in _DONE:
        return False
    if any(c.lower_ in _NEARLY and c.dep_ == "advmod" and c.i < verb.i for c in verb.children):
        return True
    if not any(c.dep_ == "dobj" for c in verb.children):
        return False
    joined = verb.dep_ == "conj" and verb.tag_ == "VB" and verb.head.pos_ == "VERB"
    first = verb.head if joined else verb  # "to kill or wound"
    if first.tag_ != "VB" or not any(c.lower_ == "to" for c in first.children):
        return False
    above = first.head
    if first.dep_ in ("xcomp", "advcl") and any(c.dep_ == "dobj" and c.lemma_ in _SCHEMES for c in above.children):
        return above.i < first.i  # "launched an operation to free 40 hostages"
    return above.lemma_.lower() in (_TRYING if first.dep_ == "xcomp" else _SCHEMES if first.dep_ == "acl" else ())
