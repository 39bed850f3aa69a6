"""Figures that the sentence itself calls outdated, and parts of others."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns, predicates
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.quantities import Number

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_PUT = words("put estimate set give count reckon")
_TELLING = words("speak tell say report put give announce estimate state count claim")
_STANDING = words("stand be remain reach put give")
_EXTREMES = words("peak high low maximum minimum record total")
_MULTIPLES = words("double triple twice half")
"""Before a number (`double the 12,000`), they compare with what was."""
_GIVING = words("give have put list show report count record cite mention")
_COUNTS = words("statement report account count estimate bulletin figure tally announcement toll update")
_OLD = predicates.OUTDATED | {"first"}
_AHEAD = 8
_STOPS = frozenset((",", ".", ";"))
_YEARS = frozenset((which, "year") for which in ("last", "previous", "a", "the"))
"""`last year`, `a year before`."""
_THE = frozenset(("the", "an", "a", "only"))
_RATHER = frozenset((("rather", "than"), ("instead", "of")))
_APART = frozenset((",", "and", "-", "\u2013", "\u2014", "("))
"""Before `not`, where it sets a figure against another."""
_TOGETHER = frozenset(("including", "among"))


def is_outdated(head: Token, signal: Token) -> bool:
    """Whether the sentence itself calls the figure past: `from 11`, `a previous toll of 50`, `correcting the 16`."""
    if head.dep_ == "pobj" and head.head.lower_ == "to":
        return False  # "a previous count of 62 was lowered to 57"
    token = head
    for _ in range(5):
        before = (c.lower_ for c in token.children if c.dep_ in ("amod", "compound") and c.i < token.i)
        said = predicates.OUTDATED.intersection(before)
        if said and token.lemma_.lower() not in nouns.ROLES:  # but "an old woman", "two former soldiers"
            return True
        if token.lemma_ in _PUT and any(c.lower_ in predicates.ONCE and not c.lefts for c in token.children):
            return True  # "earlier put at 70"; "a day earlier" dates what happened
        if token.dep_ == "dobj" and token.head.lemma_.lower() in (
            "update",
            "correct",
            "replace",
            "supersede",
            "revise",
        ):
            return True
        if token.dep_ == "prep" and token.lower_ == "from":
            siblings = {c.lower_ for c in token.head.children} | {token.head.lemma_.lower()}
            return bool(siblings & (predicates.CHANGES | nouns.TOLLS))
        if token.dep_ == "ccomp" and _is_once_told(token.head):
            return True
        if token.dep_ in ("ROOT", "ccomp", "advcl", "relcl") or token.head.i == token.i:
            return _is_once_told(token)
        token = token.head
    return signal.lemma_.lower() in nouns.TOLLS and bool({c.lower_ for c in signal.children} & predicates.OUTDATED)


def _is_once_told(verb: Token) -> bool:
    """Whether what was known before is told: `Previously it was reported that`, `the figure had stood at 12`; not
    `X had said earlier`, which may be all that X says."""
    told = verb.lemma_.lower() in _TELLING and any(c.dep_ == "auxpass" for c in verb.children)
    if told and any(c.lower_ in predicates.ONCE and not c.lefts for c in verb.children):
        return True
    subject = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")), None)
    counts = subject is not None and subject.lemma_.lower() in _COUNTS
    told = counts and verb.lemma_.lower() in _TELLING | _STANDING
    if subject is not None and told and not _OLD.isdisjoint(c.lower_ for c in subject.children):
        return True  # "an earlier report had spoken of", "its previous count was"
    if verb.lemma_.lower() not in _STANDING:
        return False
    counted = any(c.lemma_.lower() in nouns.TOLLS and c.dep_ in ("nsubj", "nsubjpass") for c in verb.children)
    return counted and any(c.lower_ == "had" and c.dep_ == "aux" for c in verb.children)


def once_given(head: Token) -> bool:
    """Whether an older count gives a bare number: `The previous update gave 4,100`, `an earlier report had 12`."""
    verb = head.head
    if head.dep_ != "dobj" or verb.lemma_.lower() not in _GIVING:
        return False
    subjects = (c for c in verb.children if c.dep_ == "nsubj" and c.lemma_.lower() in _COUNTS | nouns.TOLLS)
    return any(g.lower_ in predicates.OUTDATED for c in subjects for g in c.children)


def stated_by(group: Token) -> int | None:
    """The token a part hangs from: `40 people, including 12 children`, `50 wounded, among them 3 medics`, conjuncts."""
    if group.dep_ == "pobj" and group.head.lower_ in _TOGETHER:
        return group.head.head.i
    return group.head.i if group.dep_ in ("conj", "appos") else None


def replaces(head: Token) -> Token | None:
    """The word that makes a number the old value of the figure before it: `up from 326`, `correcting the 16`."""
    above = head.head
    if (instead := _instead(head)) is not None:
        return instead
    if head.dep_ == "pobj" and above.lower_ == "of" and above.head.lemma_.lower() in _EXTREMES:
        head, above = above.head, above.head.head  # "down from a peak of 210,000"
    if any(c.dep_ == "predet" and c.lower_ in _MULTIPLES for c in head.children):
        return next(c for c in head.children if c.dep_ == "predet")
    if head.dep_ == "pobj" and above.lower_ == "from" and above.head.lower_ in ("up", "down"):
        return above.head
    if head.dep_ == "dobj" and above.lemma_.lower() in ("update", "correct", "replace", "supersede", "revise"):
        return above if above.tag_ == "VBG" else None
    return None


def goes_from(number: Number, head: Token, newer: Number) -> bool:
    """Whether a bare number is the old value of the one that `to` or `at` gives before it in the sentence, from which
    the source or a comma parts it: `has climbed to 71, X says, from 58`."""
    doc = head.doc
    at, to = number.first - 1, newer.first - 1
    while at > to and doc.lower[at] in _THE | predicates.OUTDATED:
        at -= 1
    if at < 2 or to < 1 or doc.lower[at] != "from" or doc.words[at - 1] != "," or newer.start < head.sent.start:
        return False
    if doc.lower[to] not in ("to", "at") or head.i + 1 < number.end:
        return False
    moved = (doc[to].head, *doc[to].ancestors) if doc[to].dep_ != "quantmod" else ()
    return any(t.lemma_.lower() in predicates.CHANGES for t in moved) and not _counts_after(doc, number.end)


def _counts_after(doc: Tree, end: int) -> bool:
    """Whether a number stands before a noun of its own."""
    return end < len(doc) and doc[end].pos_ in ("NOUN", "ADJ") and doc[end].ent_type_ not in ("DATE", "TIME")


def _instead(head: Token) -> Token | None:
    """The word that sets the right value against a wrong one: `nine, not 11 as it announced`, `rather than the six`."""
    doc, at = head.doc, head.i - 1
    if doc.lower[head.i] == "one" or doc.lower[head.i + 1 : head.i + 2] == ["of"]:
        return None  # "and not one of them"
    while at > head.sent.start and doc.lower[at] in _THE:
        at -= 1
    pair = tuple(doc.lower[max(0, at - 1) : at + 1])
    if pair in _RATHER or (
        pair[-1:] == ("not",) and pair[0] in _APART and "but" not in doc.lower[head.i : head.i + _AHEAD]
    ):
        return doc[at]
    return None


def of_other_period(number: Number, doc: Tree) -> bool:
    """Whether a number is that of another time, which was right and still is: `up from 39 in the same period of 2022`,
    `from 39 last year`."""
    after = doc.lower[number.end : number.end + _AHEAD]
    clause = after[: next((n for n, word in enumerate(after) if word in _STOPS), len(after))]
    return "same" in clause or any(pair in _YEARS for pair in pairwise(clause))
