"""Cues that are no verbs: `according to X`, `per X`, `in the words of X`, `by X's reckoning`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimstream_enrich.claims import contents, lexicon
from claimstream_enrich.claims.owners import owner_of
from claimstream_enrich.claims.sources import can_speak
from claimstream_enrich.claims.speakers import core_of
from claimstream_enrich.claims.statements import Statement, ranges

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_ESTIMATES = frozenset(("estimate", "count", "tally", "reckoning", "account"))
_AMOUNTING = frozenset(("stand", "be", "reach", "rise", "remain", "come", "climb"))
_JOINED = frozenset(("compound", "nmod", "amod", "nsubj"))
"""How the parse hangs a count from the name behind it."""
_NEAR = 8
"""Tokens of `By the UN Human Rights Office's own count`."""
_DEFINITE = frozenset(("det", "poss", "compound", "amod", "nmod"))


def according(token: Token) -> Iterator[Statement]:
    """`according to X`: the clause it hangs from is the content."""
    to = next((c for c in token.children if c.lower_ == "to"), None)
    source = next((c for c in to.children if c.dep_ == "pobj"), None) if to is not None else None
    if source is None and to is not None:
        source = _who_told(to)
    if to is None or source is None:
        return
    if token.head.i == token.i:  # the parse hangs the clause from the source
        beside = (c.i for c in source.children if c.dep_ == "appos")
        own = {token.i, to.i, *range(*core_of(source)), *beside}
        content = ranges(token.doc, (t.i for t in token.sent if t.i not in own))
    else:
        content = ranges(token.doc, _after_stop(token, contents.clause_around(_first_joined(token), without=token)))
    if content:
        yield Statement((token.i, to.i + 1), "according to", "state", source.i, content, True, token.i)


def _who_told(to: Token) -> Token | None:
    """The subject of `according to what medical sources reported`."""
    told = next((c for c in to.children if c.dep_ == "pcomp"), None)
    return next((c for c in told.children if c.dep_ == "nsubj"), None) if told is not None else None


def _after_stop(according: Token, tokens: Iterator[int]) -> list[int]:
    """Of what it closes, what follows the last semicolon: `A took 270; 100 are missing, according to X`."""
    kept = list(tokens)
    stops = (t.i for t in according.doc[according.sent.start : according.i] if t.text == ";")
    stop = max(stops, default=-1)
    return [i for i in kept if i > stop] if any(i < according.i for i in kept if i > stop) else kept


def _first_joined(according: Token) -> Token:
    """The first of the verbs that `..., according to X` closes: `killed 5 people and injured 9, according to X`; of
    those that it opens, the one that the parse hangs the others from: `According to X, 9 were hurt, two were held`."""
    verb = according.head
    if according.i == according.sent.start and verb.dep_ == "ccomp" and verb.head.i > verb.i:
        return verb.head if verb.head.lemma_.lower() not in lexicon.VERBS else verb
    if according.i <= verb.i or according.nbor(-1).text != ",":
        return verb
    while _goes_with_one_before(verb):
        verb = verb.head
    return verb


def _goes_with_one_before(verb: Token) -> bool:
    """Whether a clause is joined to the one before it: `A is dead and B is hurt`, `A was hit, while B died`."""
    if verb.pos_ not in ("VERB", "AUX") or verb.head.i >= verb.i or verb.head.pos_ not in ("VERB", "AUX"):
        return False
    if verb.dep_ == "advcl":
        return any(c.dep_ == "mark" and c.lower_ == "while" for c in verb.children)
    return verb.dep_ == "conj" and any(c.lower_ == "and" for c in verb.head.children)


def per(token: Token) -> Iterator[Statement]:
    """`per the ministry`, `per a statement by X`; not `per person`."""
    source = next((c for c in token.children if c.dep_ == "pobj"), None)
    if source is None or token.head.i == token.i or not can_speak(source):
        return
    if source.pos_ != "PROPN" and not any(c.dep_ in _DEFINITE for c in source.children):
        return
    content = ranges(token.doc, contents.clause_around(token.head, without=token))
    if content:
        yield Statement((token.i, token.i + 1), "per", "state", source.i, content, True, token.i)


def account(noun: Token) -> Iterator[Statement]:
    """`in the words of X`, `by X's reckoning`."""
    if noun.head.lower_ not in ("in", "by", "on"):
        return
    source = owner_of(noun)
    if source is None and noun.head.lower_ == "by" and _is_somebody_s(noun):
        source = noun
    if source is None:
        return
    content = ranges(noun.doc, contents.clause_around(noun.head.head, without=noun.head))
    if content:
        act = lexicon.NOUNS.get(noun.lemma_.lower(), "state")
        yield Statement((noun.i, noun.i + 1), noun.lemma_.lower(), act, source.i, content, True, noun.i)


def count_of(noun: Token) -> Iterator[Statement]:
    """`The ministry's own tally stood at 31 dead`; `By the UN's count the band has killed 90`, where the parse joins
    the count to the words behind it."""
    doc, verb = noun.doc, noun.head
    source = next((c for c in noun.children if c.dep_ == "poss" and can_speak(c)), None)
    if source is not None and noun.dep_ == "nsubj" and noun.lower_ in _ESTIMATES and verb.lemma_ in _AMOUNTING:
        yield _counted(noun, source, [t.i for t in verb.subtree if t.i > noun.i and t.i != verb.i])
    opening = doc[noun.sent.start]
    if opening.lower_ in ("by", "on") and noun.dep_ in _JOINED and noun.i - opening.i < _NEAR:
        owners = (t for t in doc[opening.i + 1 : noun.i] if t.dep_ == "poss" and can_speak(t))
        if (owner := next(owners, None)) is not None and doc[noun.i - 1].tag_ in ("POS", "JJ"):
            yield _counted(noun, owner, list(range(noun.i + 1, noun.sent.end)))


def _counted(noun: Token, source: Token, content: list[int]) -> Statement:
    act = lexicon.NOUNS.get(noun.lemma_.lower(), "report")
    return Statement((noun.i, noun.i + 1), noun.lemma_.lower(), act, source.i, ranges(noun.doc, content), True, noun.i)


def _is_somebody_s(noun: Token) -> bool:
    """Whether an estimate is said to be made by somebody unnamed: `by one academic estimate`, `by official counts`."""
    one = any(c.lower_ in ("one", "some", "most", "any") for c in noun.children)
    return noun.lemma_.lower() in _ESTIMATES and (one or any(c.dep_ == "amod" for c in noun.children))
