"""What tells a firm, a club or a newspaper from a person or a place: votes from the words beside a name. Pure.

Weights as in `evidence`. They answer a model that takes every second firm for a person: who has shares, a chief
executive, a spokesman *for* it, who is `it`, who takes a verb in the plural though named once ("Rovers host United").
"""

from __future__ import annotations

from collections.abc import Iterator

from claimstream_enrich.enrichers.clues import Vote
from claimstream_enrich.enrichers.name_nouns import word_set
from claimstream_enrich.tree import Tree

_SPEAKERS = word_set(
    "spokesman spokeswoman spokesperson spokespeople spokesmen lawyer lawyers counsel lobbyist lobbyists"
)
_STAFF = word_set(
    "engineer engineers worker workers employee employees staff executive executives manager managers analyst analysts "
    "economist economists scientist scientists researcher researchers technician technicians journalist journalists "
    "reporter reporters correspondent expert experts strategist strategists trader traders drivers pilots colleagues "
    "director directors professor lecturer editor editors broker brokers consultant consultants"
)
_HOLDINGS = word_set(
    "share shares stake stakes investor investors investment shareholder shareholders holding holdings"
)
_ISSUED = word_set("write publish report appear")
_CHIEFS = word_set("executive financial operating technology economist strategist analyst engineer")
_OWNED = word_set(
    "shares share stock profit profits revenue revenues sales turnover customers clients employees staff workers "
    "headquarters subsidiary subsidiaries plant plants factory factories products shareholders board chief "
    "chairman chairwoman ceo management owner owners parent fans supporters players squad defence midfield goalkeeper "
    "website newsroom readers network stores shops fleet flights lawyers spokesman spokeswoman creditors debt debts "
    "market brand brands servers app users members campus takeover bid offer rivals competitors"
)
_ITS, _HIS = word_set("its itself"), word_set("his her himself herself")
_NEAR = 14
"""Tokens behind a subject among which a pronoun for it stands."""


def of_organisations(tokens: Tree, first: int, last: int) -> Iterator[Vote]:
    """For the name of the tokens `first:last`."""
    at = first - 1 - (tokens.word(first - 1) == "the")
    if at > 0:
        yield from _introduced(tokens, at)
    yield from _followed(tokens, last)
    root = tokens.root(first, last)
    if tokens.dep[root] in ("nsubj", "nsubjpass"):
        yield from _acting(tokens, root, last)
    elif tokens.dep[root] in ("dobj", "dative") and tokens.lemma[tokens.head[root]] == "tell":
        yield from (("ORG", 1.2), ("PERSON", 0.5), ("PLACE", -1.0))


def _introduced(tokens: Tree, at: int) -> Iterator[Vote]:
    """ "a spokeswoman for X", "engineers from X", "a stake in X", "wrote in X", "Oslo-based X"."""
    word, before = tokens.lower[at], tokens.lower[at - 1]
    if word == "for" and (before in _SPEAKERS or tokens.lemma[at - 1] == "work"):
        yield from (("ORG", 2.5), ("PERSON", -1.0), ("PLACE", -1.0))
    elif word in ("from", "at", "with") and before in _STAFF:
        yield from (("ORG", 2.0), ("PERSON", -1.5), ("PLACE", -0.5))
    elif word == "based" and before in ("-", "‑", "–"):
        yield from (("ORG", 2.0), ("PERSON", -1.5))
    elif word == "in" and before in _HOLDINGS:
        yield from (("ORG", 3.0), ("PLACE", -2.0))
    elif word == "in" and tokens.lemma[at - 1] in _ISSUED:
        yield from (("ORG", 1.5), ("PLACE", -1.5))


def _followed(tokens: Tree, last: int) -> Iterator[Vote]:
    """ "X chief executive", "X's shares", "X, which"."""
    word, second = tokens.word(last), tokens.word(last + 1)
    if word == "chief" and second in _CHIEFS:
        yield from (("ORG", 3.0), ("PERSON", -1.0))
    elif word in ("'s", "’s", "'", "’") and second in _OWNED:
        yield from (("ORG", 1.5), ("PERSON", -0.5))
    elif word == "," and second == "which":
        yield from (("ORG", 0.6), ("PERSON", -2.5))


def _acting(tokens: Tree, root: int, last: int) -> Iterator[Vote]:
    """A subject that is `it`, or one name with a verb in the plural."""
    verb = tokens.head[root]
    if _is_plural(tokens, verb, root):
        yield from (("ORG", 2.0), ("PERSON", -2.0))
    for i in range(last, min(last + _NEAR, len(tokens))):
        if tokens.opens[i] or (tokens.dep[i] in ("nsubj", "nsubjpass") and tokens.pos[i] != "PRON"):
            return
        if tokens.lower[i] in _ITS:
            yield from (("ORG", 1.0), ("PERSON", -1.5))
            return
        if tokens.lower[i] in _HIS:
            yield "PERSON", 1.0
            return


def _is_plural(tokens: Tree, verb: int, subject: int) -> bool:
    """Whether the verb behind one name is in the plural: "Rovers host", "Rovers have won", "Rovers were beaten"."""
    if tokens.lower[subject].endswith("s") or tokens.tag[subject] == "NNPS":
        return False
    parts = [verb, *(i for i in range(subject + 1, verb) if tokens.head[i] == verb and tokens.dep[i].startswith("aux"))]
    plural = any(tokens.tag[i] == "VBP" or tokens.lower[i] in ("were", "have", "are") for i in parts)
    joined = any(tokens.dep[i] in ("cc", "conj") and tokens.head[i] == subject for i in range(subject + 1, verb))
    return plural and not joined and tokens.dep[subject] != "conj"
