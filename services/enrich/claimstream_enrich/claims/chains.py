"""Statements inside statements: who is innermost, and which are only links of a chain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimstream_enrich.claims import lexicon
from claimstream_enrich.claims.owners import agent_of
from claimstream_enrich.claims.sources import source_of
from claimstream_enrich.claims.statements import Statement

if TYPE_CHECKING:
    from claimstream_enrich.tree import Tree

_COUNTED = 4
"""Tokens before a noun among which its number stands."""
_ABOUT_A_STATEMENT = frozenset(("deny", "confirm", "welcome", "condemn"))


@dataclass(frozen=True, slots=True)
class Chained:
    """A statement and the sources that hand it on, outermost first."""

    statement: Statement
    outer: tuple[int, ...] = ()


def chained(doc: Tree, found: Sequence[Statement], figured: frozenset[int]) -> list[Chained]:
    """The statements that stand for themselves, each with its chain."""
    dropped: set[int] = set()
    outer: dict[int, tuple[int, ...]] = {}
    for n, inner in enumerate(found):
        for m in _around(found, n):
            if m in dropped or n in dropped:
                continue
            if _hands_on(doc, found[m], inner):
                if not _counts_besides(found[m], inner, figured):
                    dropped.add(m)
                link = (found[m].source,) if found[m].source is not None else ()
                outer[n] = (*outer.get(m, ()), *(i for i in link if i is not None), *outer.get(n, ()))
            elif _is_part(doc, found[m], inner, figured):
                dropped.add(n)
    own = (n for n in range(len(found)) if n not in dropped)
    return [Chained(found[n], (*_quoting(doc, found[n]), *outer.get(n, ()))) for n in own]


def _quoting(doc: Tree, statement: Statement) -> tuple[int, ...]:
    """Who quotes the speaker: A in `A quoted X as saying`, `X was quoted by A as saying`."""
    as_, said = doc[statement.hub].head, doc[statement.hub]
    verb = as_.head
    if said.dep_ != "pcomp" or as_.lower_ != "as" or verb.lemma_.lower() not in lexicon.QUOTING:
        return ()
    who = agent_of(verb) if any(c.dep_ == "nsubjpass" for c in verb.children) else source_of(verb)
    return (who.i,) if who is not None and who.i != statement.source else ()


def _around(found: Sequence[Statement], n: int) -> list[int]:
    """The statements whose content holds the cue of the n-th, or that share its content, nearest first."""
    inner = found[n]
    near = range(max(0, n - 8), min(len(found), n + 9))
    cites = inner.lemma in lexicon.QUOTING
    holding = [m for m in near if m != n and (found[m].holds(inner.hub) or (cites and _cites_for(found[m], inner)))]
    return sorted(holding, key=lambda m: found[m].size)


def _accords(doc: Tree, outer: Statement, inner: Statement) -> bool:
    """`X reported that, according to Y, it held`: the inner source stands for all of the outer one's clause."""
    clause = doc[inner.hub].head
    within = outer.holds(inner.hub) and clause.head.i == outer.hub and clause.dep_ == "ccomp"
    return inner.lemma in ("according to", "per") and within


def _cites_for(outer: Statement, inner: Statement) -> bool:
    """`X reported, citing Y`: the same words by two sources."""
    if inner.lemma not in lexicon.QUOTING or outer.lemma in lexicon.QUOTING or not inner.clause:
        return False
    mine = {i for start, end in inner.content for i in range(start, end)}
    shared = sum(1 for start, end in outer.content for i in range(start, end) if i in mine)
    return shared * 2 > min(len(mine), outer.size)


def _hands_on(doc: Tree, outer: Statement, inner: Statement) -> bool:
    """Whether all that the outer one says is that the inner one was said, by somebody else."""
    if _cites_for(outer, inner) or _accords(doc, outer, inner):
        return True
    if outer.act in _ABOUT_A_STATEMENT or not inner.clause or _is_self(doc, inner):
        return False
    cue = doc[inner.hub]
    above = cue.head.i == outer.hub and cue.dep_ in ("ccomp", "xcomp")
    below = doc[outer.hub].head.i == inner.hub and doc[outer.hub].dep_ in ("parataxis", "ccomp")
    return above or below


def _counts_besides(outer: Statement, inner: Statement, figured: frozenset[int]) -> bool:
    """Whether the outer one states a figure of those who speak: `X said that 300 villagers had asked for boats`."""
    if inner.source is None or _cites_for(outer, inner):
        return False
    figures = (i for start, end in outer.content for i in range(start, end) if i in figured)
    return any(inner.source - _COUNTED <= i < inner.source and not inner.holds(i) for i in figures)


def _is_self(doc: Tree, statement: Statement) -> bool:
    return statement.source is None or doc[statement.source].pos_ == "PRON"


def _is_part(doc: Tree, outer: Statement, inner: Statement, figured: frozenset[int]) -> bool:
    """Whether an inner statement is only what the outer one tells: an act without a clause, or the speaker's own."""
    if not outer.holds(inner.hub) or (doc[outer.hub].text == ":" and not _is_self(doc, inner)):
        return False  # what a speaker of a transcript says of others stands beside it
    if _is_self(doc, inner):
        return True
    counts = any(i in figured for start, end in inner.content for i in range(start, end))
    return not inner.clause and not counts
