"""What somebody calls something: `called the raid a disgrace`, `described the blockade as theft`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import lexicon
from claimstream_enrich.claims.sources import source_of
from claimstream_enrich.claims.statements import Statement, ranges
from claimstream_schemas.claim import Act

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_CALLED = frozenset(("dobj", "ccomp"))
_CALLS = frozenset(("dobj", "ccomp", "oprd", "acomp"))
_FOR = frozenset(("for", "on", "upon"))


def of_verb(verb: Token) -> list[Statement] | None:
    """The statement of a verb of judgement, none where it says too little; None where the verb is used otherwise."""
    lemma = verb.lemma_.lower()
    if lemma == "call":
        return _called(verb)
    return _described(verb, lemma) if lemma in lexicon.DESCRIBING else None


def _called(verb: Token) -> list[Statement] | None:
    """`called the breach unacceptable`; None where the verb calls for or on."""
    source = source_of(verb)
    behind = (*verb.doc[verb.i + 1 : verb.i + 2], *(c for c in verb.children if c.i > verb.i))
    if source is None or any(t.lower_ in _FOR for t in behind) or not any(c.dep_ in _CALLED for c in verb.children):
        return None
    rest = [t.i for c in verb.children if c.dep_ in _CALLS and c.tag_ != "WP" for t in c.subtree]
    rest += _quoted_after(verb)
    told = any(c.tag_ == "WP" for c in verb.children)  # "what it called an attack"
    return _statement(verb, lexicon.CALL_AS_JUDGEMENT.act, source, rest) if len(rest) > 2 or (told and rest) else []


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
    own = {t.i for t in source.subtree}
    content = ranges(verb.doc, (i for i in tokens if i not in own and i != verb.i))
    return (
        [Statement((verb.i, verb.i + 1), verb.lemma_.lower(), act, source.i, content, False, verb.i)] if content else []
    )
