"""What somebody calls something: `called the raid a disgrace`, `described the blockade as theft`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import lexicon
from claimstream_enrich.claims.rejoinders import UNTRUE, calls_false
from claimstream_enrich.claims.sources import source_of
from claimstream_enrich.claims.statements import Statement, ranges
from claimstream_schemas.claim import Act

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

CALLING = frozenset(("call", "dub", "term"))
"""Verbs that give an object a name."""
_IT = frozenset(("it", "this", "that", "them"))
_CALLED = frozenset(("dobj", "ccomp"))
_CALLS = frozenset(("dobj", "ccomp", "oprd", "acomp"))
_FOR = frozenset(("for", "on", "upon"))


def of_verb(verb: Token) -> list[Statement] | None:
    """The statement of a verb of judgement, none where it says too little; None where the verb is used otherwise."""
    lemma = verb.lemma_.lower()
    if lemma in CALLING:
        return _called(verb)
    return _described(verb, lemma) if lemma in lexicon.DESCRIBING else None


def _called(verb: Token) -> list[Statement] | None:
    """`called the breach unacceptable`; None where the verb calls for or on."""
    source = source_of(verb)
    behind = (*verb.doc[verb.i + 1 : verb.i + 2], *(c for c in verb.children if c.i > verb.i))
    if source is None or any(t.lower_ in _FOR for t in behind) or not _names(verb):
        return None
    rest = [t.i for c in verb.children if c.dep_ in _CALLS and c.tag_ != "WP" for t in c.subtree]
    rest += _quoted_after(verb)
    told = any(c.tag_ == "WP" for c in verb.children)  # "what it called an attack"
    false = _is_of_account(verb) and calls_false(verb)
    act: Act = "deny" if false else "state" if _is_measured(verb) else lexicon.CALL_AS_JUDGEMENT.act
    return _statement(verb, act, source, rest) if len(rest) > 2 or ((told or false) and rest) else []


def _names(verb: Token) -> bool:
    """Whether a verb has an object; the parse may take it into the name: `called the accusation groundless`."""
    return any(c.dep_ in _CALLED for c in verb.children) or _is_of_account(verb)


def _is_measured(verb: Token) -> bool:
    """Whether a name only ranks what it is given to: `calls the wettest June since 1968`."""
    named = (c for c in verb.children if c.dep_ in _CALLS and c.i > verb.i)
    return any(t.tag_ in ("JJS", "RBS") for c in named for t in (c, *c.lefts))


def _is_of_account(verb: Token) -> bool:
    """Whether what somebody else has said is judged: `called the charge baseless`, `the accusation absurd`."""
    nouns = [t for c in verb.children if c.dep_ in _CALLS for t in (c, *c.children) if t.i > verb.i]
    plain = any(t.lower_ in _IT for t in nouns) and not UNTRUE.isdisjoint(
        verb.doc.lower[verb.i : verb.right_edge.i + 1]
    )
    return plain or any(t.lemma_.lower() in lexicon.ACCOUNTS for t in nouns)


def _quoted_after(verb: Token) -> list[int]:
    """What quotation marks right behind the object hold, however it was parsed: `called it "out of proportion"`."""
    thing = next((c for c in verb.children if c.dep_ in _CALLED), None)
    at = thing.right_edge.i + 1 if thing is not None else len(verb.doc)
    if at >= len(verb.doc) or not verb.doc[at].is_quote:
        return []
    close = next((i for i in range(at + 1, verb.sent.end) if verb.doc[i].is_quote), at)
    return list(range(at, close + 1))


def _described(verb: Token, lemma: str) -> list[Statement] | None:
    """`described the blockade as theft`: the object and what it is taken for."""
    thing = next((c for c in verb.children if c.dep_ == "dobj"), None)
    source = source_of(verb)
    if thing is None or source is None:
        return None
    taken = next((c for t in (verb, thing) for c in t.children if c.lower_ == "as" and c.i > thing.i), None)
    if taken is None or not any(True for _ in taken.children):
        return None
    return _statement(verb, lexicon.DESCRIBING[lemma], source, [t.i for t in (*thing.subtree, *taken.subtree)])


def _statement(verb: Token, act: Act, source: Token, tokens: list[int]) -> list[Statement]:
    """One statement, or none where nothing is left of its content beside the source."""
    told_of = any(t.i == verb.i for t in source.subtree)  # "X, who described it as"
    own = {source.i} if told_of else {t.i for t in source.subtree}
    content = ranges(verb.doc, (i for i in tokens if i not in own and i != verb.i))
    return (
        [Statement((verb.i, verb.i + 1), verb.lemma_.lower(), act, source.i, content, False, verb.i)] if content else []
    )
