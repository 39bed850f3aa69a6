"""`Both sides accused each other`: one statement per side."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claimstream_enrich.claims import lexicon
from claimstream_enrich.claims.claimants import speaker_of
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.sides import Opposed
from claimstream_enrich.claims.speakers import Speaker, core_of
from claimstream_enrich.claims.statements import Statement, Tokens

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_SIDES = frozenset(("side", "country", "party", "neighbour", "neighbor", "government", "army", "nation"))
_ONE_BY_ONE = frozenset(("each", "either", "both"))
_ALL = frozenset(("both", "each", "either", "two"))


def sides_of(
    reading: Reading, speaker: Speaker, statement: Statement, opposed: Opposed
) -> list[tuple[Speaker, tuple[Tokens, ...]]]:
    """The statement's speaker; where two sides accuse each other, each of them, with content cut differently.

    The second side's content is cut in two, so that the two statements have ids of their own.
    """
    if statement.source is None or statement.act != "accuse":
        return [(speaker, statement.content)]
    both = _both(reading, reading.doc[statement.source], speaker, statement, opposed)
    first = statement.content[0]
    if len(both) != 2 or first[1] - first[0] < 2:
        return [(speaker, statement.content)]
    cut = ((first[0], first[0] + 1), (first[0] + 1, first[1]), *statement.content[1:])
    return [(both[0], statement.content), (both[1], cut)]


def _both(reading: Reading, head: Token, speaker: Speaker, statement: Statement, opposed: Opposed) -> list[Speaker]:
    """The two speakers of `A and B`, of `both sides`, of `Kenyan and Ugandan officials`."""
    tokens = core_of(head)
    if _is_each_side(head):
        parties = sorted(next(iter(opposed))) if len(opposed) == 1 and speaker.party is None else []
        parties = parties or (_two_before(reading, head) if head.lower_ in _ONE_BY_ONE else [])
        return [Speaker(party, "GPE", tokens, None, party) for party in parties]
    if not _is_mutual(reading, statement):
        return []
    heads = [head, *(c for c in head.children if c.dep_ == "conj")]
    if len(heads) > 1:
        found = [speaker_of(reading, each, []) for each in heads]
        return [replace(each, tokens=tokens) for each in found if each and each.party]
    named = dict.fromkeys(party for i in range(*tokens) if (party := reading.party_at.get(i)))
    return [Speaker(party, "GPE", tokens, None, party) for party in named]


def _two_before(reading: Reading, head: Token) -> list[str]:
    """The two sides that `each` goes back to: those its sentence names before it."""
    named = dict.fromkeys(party for i in range(head.sent.start, head.i) if (party := reading.party_at.get(i)))
    return list(named) if len(named) == 2 else []


def _is_each_side(head: Token) -> bool:
    if head.lower_ in _ALL:
        return True
    several = head.tag_ == "NNS" or any(c.lower_ in _ALL for c in head.children)
    return several and head.lemma_.lower() in _SIDES


def _is_mutual(reading: Reading, statement: Statement) -> bool:
    """`each other`, `one another`; `traded accusations`."""
    words = " ".join(reading.doc.span(start, end).text.lower() for start, end in statement.content)
    traded = reading.doc[statement.hub].lemma_.lower() in lexicon.ACCUSATION_TRADE
    return traded or "each other" in words or "one another" in words
