"""Those of the taken or lost who came back, told by a bare number: `40 were abducted; only six have returned`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claimstream_enrich.claims.bare import is_recent
from claimstream_enrich.claims.figure import Figure
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.quantities import Number
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_AWAY: frozenset[Measure] = frozenset(("missing", "captured", "detained"))
_RETURNING = words("return resurface reappear")
_FINDING = words("find trace locate recover")
_PARTED = {"come": words("back home"), "get": words("back home out away"), "turn": words("up"), "go": words("free"),
           "walk": words("free")}  # fmt: skip


def returned(number: Number, head: Token, before: Figure) -> Figure | None:
    """The figure of some of those counted last, who were away and are told to be back; None of others."""
    if before.measure not in _AWAY or before.unit != "person" or number.kind != "figure":
        return None
    fewer = number.value is None or before.number.value is None or number.value <= before.number.value
    verb = head.head
    if not fewer or head.dep_ not in ("nsubj", "nsubjpass") or not is_recent(head.doc, number, before):
        return None
    if any(c.dep_ in ("neg", "dobj") for c in verb.children) or not _tells_return(verb):
        return None
    return replace(before, number=number, measure="rescued", group=number.start, signal=verb.i, previous=False)


def _tells_return(verb: Token) -> bool:
    lemma, passive = verb.lemma_, any(c.dep_ == "auxpass" for c in verb.children)
    if passive and lemma == "let":
        return any(c.lemma_ == "go" for c in verb.children)
    below = {c.lower_ for c in verb.children}
    if passive:
        return lemma in _FINDING and "dead" not in below
    return lemma in _RETURNING or bool(_PARTED.get(lemma, frozenset()) & below)
