"""Whose something is, and by whom it was done: `X's claim`, `a warning by X`, `was announced by X`."""

from __future__ import annotations

from claimstream_enrich.claims.people import DOCUMENTS
from claimstream_enrich.tree import Token

_TIMES = frozenset(("noon", "midday", "midnight", "morning", "evening", "afternoon", "night", "nightfall", "dawn",
                    "dusk", "sunrise", "sunset", "daybreak", "end", "time", "then", "now"))  # fmt: skip


def agent_of(verb: Token) -> Token | None:
    """X in `was announced by X`."""
    for child in verb.children:
        if child.dep_ in ("agent", "prep") and child.lower_ == "by":
            agent = next((c for c in child.children if c.dep_ == "pobj"), None)
            if agent is None or not _is_time(agent):
                return agent
    return None


def _is_time(noun: Token) -> bool:
    """Whether something is done by then, and not by somebody: `admitted by noon`, `found by Monday`."""
    return noun.lemma_.lower() in _TIMES or noun.ent_type_ in ("DATE", "TIME", "CARDINAL")


def owner_of(noun: Token) -> Token | None:
    """X in `X's claim`, `a warning by X`, `in the words of X`."""
    owner = next((c for c in noun.children if c.dep_ == "poss"), None)
    if owner is not None:
        return owner
    for preposition in ("by", "from", "of"):
        for child in noun.children:
            if child.dep_ in ("prep", "agent") and child.lower_ == preposition:
                inner = next((c for c in child.children if c.dep_ == "pobj"), None)
                if inner is not None and inner.pos_ in ("PROPN", "NOUN", "PRON"):
                    return inner
    return None


def own_words(verb: Token, source: Token) -> set[int]:
    """The tokens of a source alone: all below it, unless the verb is there, too: `X, which raised its toll to 15`; a
    relative clause of a paper's is the paper's own: `said in a note that corrects the 15`."""
    apart = verb.head.i != source.i or source.lemma_.lower() in DOCUMENTS
    return {t.i for t in source.subtree} if apart else {source.i}


def subject_of_auxiliary(verb: Token) -> Token | None:
    """The subject that a parse hangs from the auxiliary: `Officials had at first spoken of three`."""
    helpers = (c for c in verb.children if c.dep_ == "aux")
    return next((c for helper in helpers for c in helper.children if c.dep_ == "nsubj" and c.i < verb.i), None)


def opener_of(noun: Token) -> Token:
    """The noun that opens a sentence, of which another is told: Oslo in `Oslo, the capital, which hosts it, asked`."""
    return noun.head if noun.dep_ == "appos" and noun.head.dep_ == "ROOT" else noun
