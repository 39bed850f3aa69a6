"""What the words beside a name say: votes for a person, a body or a place from its neighbours and from its grammar.

The weights are set by hand, not trained: 4 settles most cases, 2.5 is what the model's label is worth at best, below 1
is a hint. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimstream_enrich.enrichers.clues import Vote
from claimstream_enrich.enrichers.name_nouns import (
    BEHIND,
    BODILY_ACTS,
    LOCAL_ACTS,
    NOUNS,
    OWNED_BY_PEOPLE,
    PERSONAL_ACTS,
    SPEECH,
    word_set,
)
from claimstream_enrich.tree import Tree

_MARKS = word_set("\" “ ” ' ‘ ’ «")
_TITLES = word_set(
    "president minister chancellor spokesman spokeswoman spokesperson governor mayor senator general colonel major "
    "captain commander secretary ambassador director chairman chairwoman leader premier envoy judge professor sheikh "
    "king prince adviser analyst mr mrs ms dr emperor queen tsar pope bishop sir lord lady lieutenant admiral"
)
_OF_PLACES = word_set(
    "north south east west northeast northwest southeast southwest outside outskirts city town village capital mayor "
    "coast suburb district region province county state island king queen duke earl countess bishop archbishop "
    "governor kingdom principality republic parts university people port streets citizens shores siege liberation "
    "capture recapture fall bombardment shelling occupation evacuation isolation map history population villages towns "
    "slums gates invasion"
)
_OF_BODIES = word_set(
    "member members membership chairman chairwoman ceo employee employees founder founders co-founder subsidiary "
    "shares supporters fans spokesman spokeswoman spokesperson owner owners branch headquarters customers users "
    "director"
)
_OF_PEOPLE = word_set(
    "death life wife husband son daughter brother sister father mother works films paintings writings teachings reign "
    "murder assassination arrest biography widow memory"
)
_OWNERS: tuple[Vote, ...] = (("ORG", 2.0),)
_MAKERS: tuple[Vote, ...] = (("PERSON", 1.5),)
_DONE_BY = {
    **dict.fromkeys(word_set("own acquire publish distribute manufacture broadcast operate sponsor buy"), _OWNERS),
    **dict.fromkeys(word_set("write direct compose paint sing design accompany sculpt narrate"), _MAKERS),
}
_PARTS = word_set("lower upper northern southern eastern western central north-eastern north-western downtown rural")
_CONTESTS = word_set("play sign coach debut score beat defeat win lose draw join transfer face host")
_PLACING = {"in": 2.0, "along": 2.5, "near": 2.5, "throughout": 2.5, "across": 2.0, "outside": 2.0, "into": 1.5,
            "around": 1.0, "at": 0.7, "from": 0.5, "to": 0.5, "toward": 1.0, "towards": 1.0, "through": 1.0, "via": 1.0,
            "within": 1.5, "inside": 1.5}  # fmt: skip
_OPEN_APPOSITIONS = word_set("a an the his her its their both two three four five six another")
_REACH = 14
"""Tree behind a copula among which its noun stands ("X is a small fishing village")."""


def beside(tokens: Tree, first: int, last: int) -> Iterator[Vote]:
    """From the words right before and behind the tokens `first:last`."""
    at = first - 1
    while tokens.word(at) in _MARKS:
        at -= 1
    if at >= 0:
        word = tokens.lower[at]
        if word == "the":
            yield from _with_article(tokens, at, first, lone=last - first == 1)
        else:
            yield from _before(tokens, at, word)
    yield from _behind(tokens, last)


def _with_article(tokens: Tree, at: int, first: int, *, lone: bool) -> Iterator[Vote]:
    """People take no article, and few places do; "the Xs" are a team or a people."""
    yield "PERSON", -3.0 if lone else -1.5
    yield "PLACE", -0.3
    if lone and tokens.lower[first].endswith("s"):
        yield "ORG", 1.5
    before = tokens.word(at - 1)
    if before == "of":
        yield from _of(tokens.word(at - 2), 0.4)
    elif before in ("along", "across", "near", "throughout"):
        yield "PLACE", _PLACING[before]


def _before(tokens: Tree, at: int, word: str) -> Iterator[Vote]:
    if word == "of":
        yield from _of(tokens.word(at - 1), 1.0)
    elif word == "by":
        yield "PERSON", 1.0
        yield "PLACE", -1.0
        yield from _DONE_BY.get(tokens.lemma[at - 1] if at else "", ())
    elif word == "to" and tokens.word(at - 1) == "according":
        yield "PLACE", -1.0
    elif word in _PARTS:
        yield "PLACE", 2.0
        yield "PERSON", -1.5
    elif word in _PLACING:
        yield "PLACE", _PLACING[word]
        if word in ("in", "at"):
            yield "PERSON", -1.5
    elif word in ("like", "including") or (word == "as" and tokens.word(at - 1) == "such"):
        at -= 2 if word == "as" else 1
        yield from _noun(tokens, at - (tokens.word(at) == ","), 2.5)
    elif word == ",":
        yield from _noun(tokens, at - 1, 1.5)
    elif word.rstrip(".") in _TITLES:
        yield "PERSON", 4.0
    else:
        yield from _noun(tokens, at, 4.0)


def _noun(tokens: Tree, at: int, weight: float) -> Iterator[Vote]:
    """The noun at a place says what the name is."""
    if at >= 0 and tokens.pos[at] in ("NOUN", "PROPN", "ADJ") and (kind := NOUNS.get(tokens.lemma[at].lower())):
        yield kind, weight


def _of(word: str, share: float) -> Iterator[Vote]:
    """ "the mayor of X", "members of X", "the death of X"."""
    if word in _OF_PLACES:
        yield "PLACE", 3.0 * share
    elif word in _OF_BODIES:
        yield "ORG", 1.0 + share
    elif word in _OF_PEOPLE:
        yield "PERSON", 2.0 * share


def _behind(tokens: Tree, last: int) -> Iterator[Vote]:
    word, second = tokens.word(last), tokens.word(last + 1)
    if word in ("who", "whose") or (word == "," and second in ("who", "whose")):
        yield "PERSON", 3.0
    elif word in ("'s", "’s", "'", "’"):
        if second in OWNED_BY_PEOPLE:
            yield "PERSON", 2.0
        elif NOUNS.get(second) == "PLACE":
            yield "PLACE", 2.0
    elif word == "(" and second in ("born", "b.", "died", "née", "nee"):
        yield "PERSON", 4.0
    elif word in BEHIND:
        yield BEHIND[word], 1.5


def of_grammar(tokens: Tree, first: int, last: int) -> Iterator[Vote]:
    """From what the name is said to be, to do, or to have had done to it."""
    root = tokens.root(first, last)
    dep, head = tokens.dep[root], tokens.head[root]
    if dep in ("nsubj", "nsubjpass"):
        yield from _as_subject(tokens, head, dep)
    elif dep == "appos":
        yield from _noun(tokens, head, 2.0)
    elif dep == "dobj":
        if tokens.lemma[head] in LOCAL_ACTS:
            yield "PLACE", 1.0
        elif tokens.lemma[head] in ("coach", "join", "beat", "defeat"):
            yield "ORG", 1.0
    elif dep == "pobj" and tokens.lower[head] in ("for", "with", "against", "to"):
        verb = tokens.head[head]
        if tokens.lemma[verb] in _CONTESTS and tokens.pos[verb] == "VERB":
            yield "ORG", 1.5
    if tokens.word(last) == ",":
        yield from _apposed(tokens, last + 1)


def _as_subject(tokens: Tree, verb: int, dep: str) -> Iterator[Vote]:
    lemma = tokens.lemma[verb]
    if tokens.pos[verb] == "AUX" or lemma == "be":
        nouns = (i for i in range(verb + 1, min(verb + _REACH, len(tokens))) if tokens.head[i] == verb)
        yield from _noun(tokens, next((i for i in nouns if tokens.dep[i] == "attr"), -1), 3.0)
    elif lemma in PERSONAL_ACTS:
        yield "PERSON", 1.7
    elif lemma in BODILY_ACTS:
        yield "ORG", 1.0
    elif lemma in LOCAL_ACTS:
        yield "PLACE", 1.5
    elif lemma in SPEECH:
        yield "PERSON", 1.5
        yield "ORG", 0.5
        yield "PLACE", -1.0
    elif dep == "nsubj":
        yield "PERSON", 0.5
        yield "ORG", 0.3
        yield "PLACE", -0.5


def _apposed(tokens: Tree, at: int) -> Iterator[Vote]:
    """ "X, a small town", "X, the author", "X, Norway's health minister"."""
    if tokens.word(at) not in _OPEN_APPOSITIONS and tokens.word(at + 1) not in ("'s", "’s"):
        return
    for i in range(at + 1, min(at + 7, len(tokens))):
        if tokens.pos[i] == "NOUN" and tokens.head[i] < i:
            yield from _noun(tokens, i, 2.5)
            return
        if tokens.pos[i] not in ("ADJ", "NOUN", "PROPN", "ADV", "NUM", "PUNCT", "PART"):
            return
