"""Cues of those who count: `officials have counted 340 ruined homes`, `the agency had registered 6,240 arrivals`.

A country that `has recorded 46 cases` is where they were, and says nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import lexicon
from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.owners import agent_of, own_words
from claimstream_enrich.claims.sources import can_speak, source_of
from claimstream_enrich.claims.statements import Statement, ranges
from claimstream_schemas import gazetteer

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

VERBS = lexicon.words("count record register tally document log")
_CUE_PARTS = frozenset(("aux", "auxpass", "neg", "cc"))
_PLACES = frozenset(("GPE", "LOC", "FAC", "NORP"))


def is_of_place(verb: Token) -> bool:
    """Whether such a verb only tells where something was: `Peru has recorded 620 cases`; a capital is a government."""
    source = source_of(verb) if verb.lemma_.lower() in VERBS else None
    if source is None or source.pos_ != "PROPN" or source.ent_type_ not in _PLACES:
        return False
    if any(c.dep_ == "appos" and c.lower_ in persons() for c in source.children):
        return False  # "Ana, a nurse, has counted nine bodies"
    place = gazetteer.lookup(source.text)
    return place is None or place.kind not in ("capital", "stand_in")


def tallied(verb: Token, figured: frozenset[int]) -> Statement | None:
    """The statement of who counts, with all that is counted; None where the object holds no figure."""
    passive = any(c.dep_ == "auxpass" for c in verb.children)
    target = next((c for c in verb.children if c.dep_ == ("nsubjpass" if passive else "dobj")), None)
    target = target or next((c for c in verb.children if _is_torn(c, figured)), None)
    if verb.lemma_.lower() not in VERBS or target is None or not any(t.i in figured for t in target.subtree):
        return None
    source = agent_of(verb) if passive else source_of(verb)
    if source is None or not can_speak(source):
        return None
    own = own_words(verb, source)
    own |= {verb.i, *(c.i for c in verb.children if c.dep_ in _CUE_PARTS)}
    own |= {t.i for c in verb.children if c.dep_ == "conj" for t in c.subtree if lexicon.frame_of(c) is not None}
    content = ranges(verb.doc, (t.i for t in verb.subtree if t.i not in own))
    if not any(i in figured for start, end in content for i in range(start, end)):
        return None
    return Statement((verb.i, verb.i + 1), verb.lemma_.lower(), "report", source.i, content, False, verb.i)


def _is_torn(counted: Token, figured: frozenset[int]) -> bool:
    """Whether the parse has taken what is counted for a measure: `counted 21 dead`."""
    after = counted.dep_ == "npadvmod" and counted.i > counted.head.i
    return after and any(c.dep_ == "nummod" and c.i in figured for c in counted.children)
