"""In reports on sport: who beats, hosts and signs is a club, though it bears the name of a town. Pure; weights as in
`evidence`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimstream_enrich.enrichers.clues import Vote
from claimstream_enrich.enrichers.name_nouns import word_set
from claimstream_enrich.tree import Tree

_OF_SPORT = word_set(
    "match matches game games goal goals striker midfielder midfield goalkeeper coach season league cup championship "
    "tournament final semi-final quarter-final semifinal quarterfinal half-time halftime kick-off penalty penalties "
    "innings wicket wickets bowler batsman tries rebounds touchdown touchdowns quarterback pitcher playoff playoffs "
    "relegation derby fixture fixtures stadium fans squad football soccer basketball rugby cricket hockey baseball "
    "handball volleyball scored relegated unbeaten teammate teammates transfer promoted overtime"
)
_RESULT = re.compile(r"\d(?<![\w-].)\d{0,2}[-–]\d{1,3}(?![\w-])")
"""Begins with the digit, which is found fast."""
_ENOUGH = 3
"""Different words of sport in an article on it; a result counts as one."""
_RIVALS = word_set("beat defeat thrash host face meet edge play crush hammer rout overcome down stun trounce visit")
"""What one side does to the other."""
_SIDES = _RIVALS | word_set("draw lose win sack concede climb trail lead qualify equalise equalize sign slump score")
_FEATS = word_set(
    "goal point try penalty win victory defeat draw loss debut appearance match game wicket run cap hat-trick touchdown"
)
_AGAINST = word_set("for against with to over at by from")
_OF_A_TOWN: tuple[Vote, ...] = (("ORG", 3.0), ("PLACE", -3.0), ("PERSON", -1.5))
_OF_ANY: tuple[Vote, ...] = (("ORG", 1.0), ("PLACE", -1.0))


def is_on_sport(text: str, tokens: Tree) -> bool:
    """Whether an article is a report on sport, by its words and a result."""
    words = len(_OF_SPORT & tokens.by_word.words)
    return words >= _ENOUGH or (words == _ENOUGH - 1 and _RESULT.search(text) is not None)


def of_contests(tokens: Tree, first: int, last: int, *, town: bool) -> Iterator[Vote]:
    """For the name of the tokens `first:last` of such a report; `town`: the gazetteer knows a town of that name."""
    root = tokens.root(first, last)
    dep, head = tokens.dep[root], tokens.head[root]
    if dep in ("nsubj", "nsubjpass"):
        met = tokens.lemma[head] in _SIDES
    elif dep == "dobj":
        met = tokens.lemma[head] in _RIVALS
    else:
        met = dep == "pobj" and tokens.lower[head] in _AGAINST and _is_contest(tokens, tokens.head[head])
    if met:
        yield from _OF_A_TOWN if town else _OF_ANY


def _is_contest(tokens: Tree, at: int) -> bool:
    lemma = tokens.lemma[at]
    return lemma in _SIDES or (tokens.pos[at] == "NOUN" and lemma in _FEATS)
