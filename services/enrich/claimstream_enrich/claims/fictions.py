"""Figures of invented worlds: `the film follows two men who kill a guard`, `in the novel, a storm drowns 60 sailors`.

Plots are told in the present; what a sentence on a film tells in the past may have happened, and stays.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.happenings import is_past, is_present
from claimstream_enrich.claims.lexicon import words

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

WORKS = words("film movie novel novella thriller sitcom melodrama musical opera comedy blockbuster telenovela "
              "videogame play sequel prequel game whodunit")  # fmt: skip
"""What tells of invented worlds; documentaries, books and reports may tell of this one."""
_RECORDING = words("show document record")
_SCREENS = words("video computer mobile online role-playing shooter")
STARRING = words("star play")
_HIGH = 8
"""Arcs from what befalls somebody up to the work that tells of it."""


def is_invented(signal: Token) -> bool:
    """Whether a word that says what befell people is part of a plot: told in the present, or in no tense, by or in a
    work of fiction, or as an actor's part."""
    for token in (signal, *islice(signal.ancestors, _HIGH)):
        if (is_past(token) and token.dep_ != "acl") or token.lemma_ in _RECORDING:
            return False
        if _is_work(token) and token.i < signal.i:
            return True
        if is_present(token) and any(_is_work(noun) for noun in _tellers(token)):
            return True
        if token.lemma_ in STARRING and is_present(token) and _plays_part(token):
            return True
    return False


def _tellers(verb: Token) -> list[Token]:
    """The subject of a verb, and what it is `in`."""
    told = [c for c in verb.children if c.dep_ == "nsubj"]
    # "the hero of the novel"
    told += [g for noun in told for c in noun.children if c.lower_ == "of" for g in c.children]
    inside = [g for c in verb.children if c.lower_ == "in" for g in c.children if g.dep_ == "pobj"]
    return [*inside, *told]


def _is_work(noun: Token) -> bool:
    if noun.lemma_.lower() not in WORKS or noun.pos_ != "NOUN" or noun.dep_ == "compound":
        return False
    return noun.lemma_ != "game" or any(c.lower_ in _SCREENS for c in noun.children)


def _plays_part(verb: Token) -> bool:
    """`stars as a nurse who`, `plays a surgeon who`."""
    parts = (g for c in verb.children if c.lower_ == "as" for g in c.children)
    objects = (c for c in verb.children if c.dep_ == "dobj" and verb.lemma_ == "play")
    persons_played = (noun for noun in (*parts, *objects) if noun.lemma_.lower() in persons())
    return any(c.dep_ in ("relcl", "acl") for part in persons_played for c in part.children)
