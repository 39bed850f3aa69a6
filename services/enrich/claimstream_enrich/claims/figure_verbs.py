"""Verbs that report only where they give a figure: `put the dead at 12`, `raised its toll to 16`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimstream_enrich.claims import contents, lexicon, nouns, people, tallies
from claimstream_enrich.claims.numbers_told import number_told
from claimstream_enrich.claims.owners import agent_of, own_words
from claimstream_enrich.claims.sources import can_speak, source_of
from claimstream_enrich.claims.statements import Statement, ranges

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_REVISING = lexicon.words("raise lower reduce revise correct cut increase update leave put keep give place set")
_TRIMMING = lexicon.words("lift shorten trim adjust amend double")
"""The same of somebody only: a storm may lift a toll."""
_KEEPING = lexicon.words("keep issue compile give publish release announce report post collect")
_SHOWING = lexicon.words("list show reveal indicate")
"""Verbs that report a figure only of a paper: `The data show 40 deaths`."""
_POINTING = lexicon.words("it that those them this")
VERBS = _REVISING | _TRIMMING | _KEEPING | tallies.VERBS


def of_verb(verb: Token, figured: frozenset[int]) -> Iterator[Statement]:
    """The statement that such a verb makes, if any: `the toll kept by the institute stood at nine`. `figured` are the
    tokens of figures."""
    lemma, doc = verb.lemma_.lower(), verb.doc
    if (counted := number_told(verb, figured) or tallies.tallied(verb, figured)) is not None:
        yield counted
        return
    passive = any(child.dep_ == "auxpass" for child in verb.children)
    target = next((c for c in verb.children if c.dep_ == ("nsubjpass" if passive else "dobj")), None)
    if verb.dep_ == "acl" and verb.head.lemma_.lower() in nouns.TOLLS and (agent := agent_of(verb)) is not None:
        content = ranges(doc, contents.clause_around(verb.head, without=verb))
        source: int | None = agent.i
    elif lemma == "leave" and target is not None and target.lemma_.lower() not in nouns.TOLLS:
        return  # "the attackers left 60 bodies"
    elif target is not None and (_is_toll(target) or _is_valued(verb, target, figured) or _is_listed(verb)):
        if lemma in _SHOWING and not _is_listed(verb):
            return
        source_token = agent_of(verb) if passive else source_of(verb)
        if (source_token is None and not passive) or (lemma in _TRIMMING and not _is_somebody(source_token)):
            return
        own = own_words(verb, source_token) if source_token is not None else set()
        own |= {t.i for c in verb.children if c.dep_ in ("conj", "advcl") and lexicon.is_cue(c) for t in c.subtree}
        content = ranges(doc, (t.i for t in verb.subtree if t.i not in own and not contents.is_aside(t, verb)))
        source = source_token.i if source_token is not None else None
    else:
        return
    if any(i in figured for start, end in content for i in range(start, end)):
        act = lexicon.VERBS[lemma].act if lemma in lexicon.VERBS else "report"
        yield Statement((verb.i, verb.i + 1), lemma, act, source, content, False, verb.i)


def _is_somebody(source: Token | None) -> bool:
    return source is not None and (can_speak(source) or source.pos_ == "PROPN")


def _is_valued(verb: Token, target: Token, figured: frozenset[int]) -> bool:
    """`put it at 35,000`, `puts those aboard at 86`, `put the cost at 9 million dong`."""
    at = next((c for c in verb.children if c.dep_ == "prep" and c.lower_ == "at"), None)
    if at is not None and verb.lemma_.lower() == "put" and any(t.i in figured for t in at.subtree):
        return True
    plain = verb.lemma_.lower() in lexicon.VALUING and target.lower_ in _POINTING
    return plain and at is not None and any(c.pos_ == "NUM" for c in at.children)


def _is_listed(verb: Token) -> bool:
    """Whether the subject is a paper that counts: `The report lists 112 prisoners`."""
    subjects = (c for c in verb.children if c.dep_ == "nsubj")
    return any(c.lemma_.lower() in people.DOCUMENTS or c.lower_ in people.DOCUMENTS for c in subjects)


def _is_toll(noun: Token) -> bool:
    forms = {noun.lemma_.lower(), noun.lower_}
    return (
        bool(forms & nouns.TOLLS)
        or any(form in nouns.CASUALTIES for form in forms)
        or any(t.lower_ in nouns.CASUALTIES for t in noun.subtree)
        or "damage" in forms
        or "loss" in forms
    )
