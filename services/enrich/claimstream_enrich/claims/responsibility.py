"""Who says that it was them: `claimed responsibility for the bombing`, `took credit for the raid`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.sources import can_speak, is_nobody, source_of
from claimstream_enrich.claims.statements import Statement, ranges
from claimstream_schemas.claim import Act

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_TAKING = frozenset(("claim", "accept", "take", "assume", "admit", "acknowledge", "deny"))
VERBS = frozenset(("take", "accept", "assume"))
"""Those of them that are no reporting verbs otherwise."""
TAKEN = frozenset(("responsibility", "credit"))
DEEDS = words("attack assault bombing raid hijacking kidnapping abduction killing murder assassination shooting blast "
               "explosion ambush strike hack leak breach theft arson sabotage")  # fmt: skip
_CLAUSES = frozenset(("relcl", "acl"))


def of_verb(verb: Token) -> list[Statement] | None:
    """The statement; None where the verb takes something else.

    What a relative clause adds ("a blast that killed six") is told by the outlet, and no part of what is admitted.
    """
    lemma = verb.lemma_.lower()
    if lemma == "claim" and (deed := _deed(verb)) is not None:
        told: list[Token] = [t for t in deed.subtree if not _is_added(t, deed)]
        return _statement(verb, told)
    taken = next((c for c in verb.children if c.dep_ == "dobj" and c.lemma_ in TAKEN), None)
    if lemma not in _TAKING or taken is None:
        return None
    deeds = (c for t in (verb, taken) for c in t.children if c.dep_ == "prep" and c.lower_ == "for")
    told = [t for deed in deeds for t in deed.subtree if not _is_added(t, deed)] or [taken]
    return _statement(verb, told)


def _deed(verb: Token) -> Token | None:
    """`claimed the attack`: the object is a deed, and one told of before."""
    deeds = (c for c in verb.children if c.dep_ == "dobj" and c.lemma_.lower() in DEEDS)
    return next((d for d in deeds if any(c.dep_ == "det" and c.lower_ != "a" for c in d.children)), None)


def _statement(verb: Token, told: list[Token]) -> list[Statement]:
    source, lemma = source_of(verb), verb.lemma_.lower()
    if source is None or not can_speak(source) or is_nobody(source):
        return []
    content = ranges(verb.doc, (t.i for t in told if t.i != source.i))
    act: Act = "deny" if lemma == "deny" else "state"
    return [Statement((verb.i, verb.i + 1), lemma, act, source.i, content, True, verb.i)] if content else []


def _is_added(token: Token, deed: Token) -> bool:
    """Whether a token stands in a relative clause below the deed."""
    while token.i != deed.i:
        if token.dep_ in _CLAUSES:
            return True
        token = token.head
    return False
