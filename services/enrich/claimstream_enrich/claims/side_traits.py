"""Which sides may be meant by those a figure counts, and what speaks for each: what `learned_sides` weighs. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from claimstream_enrich.claims.counted import Counted
from claimstream_enrich.claims.figure import Figure
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.sides import Opposed
from claimstream_schemas import gazetteer
from claimstream_schemas.remembering import REMEMBERED

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

Side = str | None

_AHEAD = 8
"""Sides named in a sentence behind its figure that may be meant."""
_BEFORE = 6
"""Different sides named before a figure that may be meant, the last ones."""
_LOOKED_AT = 39
"""Names before a figure among which those are looked for."""
_MANY = 4
_FAR = (1, 3, 7, 15)
"""Tokens between a name and its figure: where one trait ends and the next begins."""
_BACK = (15, 30, 60, 120)
"""Tokens back to a name in a sentence before, likewise."""
_OWN_WORDS = frozenset(("compound", "amod", "poss", "nmod"))


@dataclass(frozen=True, slots=True)
class Named:
    """The sides that an article names: at which tokens, in order, and how often each."""

    at: tuple[int, ...]
    sides: tuple[str, ...]
    often: Counter[str]


class Asked(NamedTuple):
    """One figure, and what is known of its side."""

    reading: Reading
    named: Named
    figure: Figure
    claimant: str | None
    """The party of who tells it."""
    ruled: Side
    """The side that rules read."""
    by: str
    """What they read it from (`affected_setting.Ruled`)."""
    opposed: Opposed
    counted: Counted


def named_in(reading: Reading) -> Named:
    """The states, bands and bodies that the article names outside boilerplate."""
    found = sorted({*reading.parties, *reading.bands})
    return Named(tuple(at for at, _ in found), tuple(side for _, side in found), Counter(side for _, side in found))


def candidates(asked: Asked) -> dict[Side, list[str]]:
    """The sides that may be meant, nobody's among them, each with its traits; the one that rules read comes first."""
    near = _near(asked)
    figure, reading, counted = asked.figure, asked.reading, asked.counted
    last, latest = counted.last(figure.measure), counted.latest()
    before = (told.party for told in (last, latest) if told is not None)
    sides = dict.fromkeys((asked.ruled, None, reading.home, asked.claimant, reading.leading, *before, *near))
    around = tuple(_around(asked))
    return {side: list(_traits(asked, side, near.get(side or "", ()), around)) for side in sides}


def _near(asked: Asked) -> dict[str, list[int]]:
    """The sides named near a figure, and at which tokens."""
    named, doc, start = asked.named, asked.reading.doc, asked.figure.number.start
    here = bisect_left(named.at, start)
    end = bisect_left(named.at, doc[start].sent.end, here)
    found: dict[str, list[int]] = {}
    for place in range(here - 1, max(-1, here - 1 - _LOOKED_AT), -1):
        side = named.sides[place]
        if side in found or len(found) < _BEFORE:
            found.setdefault(side, []).append(named.at[place])
    for place in range(here, min(end, here + _AHEAD)):
        found.setdefault(named.sides[place], []).append(named.at[place])
    return found


def _around(asked: Asked) -> Iterator[str]:
    """What is told of the figure, whatever side is meant."""
    figure, doc = asked.figure, asked.reading.doc
    teller = "nobody" if asked.claimant is None else kind_of(asked.claimant)
    yield f"{figure.measure} {figure.role} {teller}"
    yield f"measure {figure.measure}"
    yield f"role {figure.role}"
    yield f"teller {teller}"
    yield f"fought {bool(asked.opposed)} {min(len(asked.named.often), _MANY)}"
    yield f"part {figure.part} {figure.same}"
    yield f"by {asked.by}"
    yield f"by {asked.by} {figure.measure}"
    yield f"by {asked.by} {teller}"
    yield f"noun {doc[figure.group].lemma_.lower()}"
    yield f"word {doc[figure.signal].lemma_.lower()}"


def _traits(asked: Asked, side: Side, places: Sequence[int], around: Sequence[str]) -> Iterator[str]:
    """Each at most once."""
    kind = kind_of(side)
    of = _standing(asked, side)
    where = _where(asked, side, places)
    yield of
    yield f"{of} {kind}"
    yield f"{of} {where}"
    yield f"{of} {where} {around[0]}"
    for told in around:
        yield f"{of} {told}"
    if side is None:
        return
    yield f"often {min(asked.named.often[side], _MANY)}"
    if side == asked.reading.leading:
        yield "leading"
    if any(side in pair for pair in asked.opposed):
        yield "fights"
    latest = asked.counted.latest()
    if latest is not None and latest.party == side:
        yield "latest"
    if where == "here":
        yield from _named_here(asked, of, places)
    elif places:
        steps = sum(asked.figure.number.start - places[0] > limit for limit in _BACK)
        yield f"back {steps}"
        yield f"back {steps} {of}"


def _standing(asked: Asked, side: Side) -> str:
    """What a side is to the figure, in one word."""
    said = "rule" if side == asked.ruled else ""
    if side is None:
        return said + " none"
    last = asked.counted.last(asked.figure.measure)
    if side == asked.reading.home:
        said += " home"
    if side == asked.claimant:  # a third state tells of two that fight
        said += " teller" if not asked.opposed or any(side in pair for pair in asked.opposed) else " witness"
    elif any(side in pair and asked.claimant in pair for pair in asked.opposed):
        said += " foe"
    if last is not None and last.party == side:
        said += " last"
    return said or "-"


def _where(asked: Asked, side: Side, places: Sequence[int]) -> str:
    """Where a side is named, from the figure's own sentence on."""
    if side is None or side not in asked.named.often:
        return "nowhere"
    if not places:
        return "far"
    sentence = asked.reading.doc[asked.figure.number.start].sent
    if any(sentence.start <= place < sentence.end for place in places):
        return "here"
    before = bisect_left(asked.named.at, sentence.start)
    if before and asked.named.sides[before - 1] == side:
        return "just before"
    return "before"


def _named_here(asked: Asked, of: str, places: Sequence[int]) -> Iterator[str]:
    """How the names nearest to the figure on either side stand in its sentence."""
    figure, doc = asked.figure, asked.reading.doc
    sentence = doc[figure.number.start].sent
    before = max((at for at in places if sentence.start <= at < figure.number.start), default=None)
    behind = min((at for at in places if figure.number.start <= at < sentence.end), default=None)
    for word, at in (("before", before), ("behind", behind)):
        if at is None:
            continue
        far = sum(abs(at - figure.number.start) > limit for limit in _FAR)
        top = _top(doc[at])
        part = f"{top.dep_} {top.head.lower_}" if top.dep_ == "pobj" else top.dep_
        yield f"{word} {far}"
        yield f"{word} as {doc[at].dep_}"
        yield f"{word} {part}"
        yield f"{word} {part} {of}"
        yield f"{word} {part} {figure.measure}"
        if figure.signal in (top.i, top.head.i):
            yield f"{word} of the word"
        if top.i == figure.group:
            yield f"{word} of those counted"


def _top(token: Token) -> Token:
    """The noun whose own words a name is part of."""
    while token.dep_ in _OWN_WORDS and token.head.i != token.i:
        token = token.head
    return token


@lru_cache(maxsize=REMEMBERED)
def kind_of(side: Side) -> str:
    """What the gazetteer holds a side for."""
    place = gazetteer.lookup(side) if side is not None else None
    return place.kind if place is not None else "nobody" if side is None else "unknown"
