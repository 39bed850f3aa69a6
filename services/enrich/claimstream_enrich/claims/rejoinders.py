"""What somebody answers to a charge in a clause on it: `a charge that Oslo denies`, `a claim it calls baseless`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import lexicon
from claimstream_enrich.claims.sources import can_speak
from claimstream_enrich.claims.statements import Statement, ranges

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_CHARGES = frozenset((*lexicon.ACCOUNTS, *lexicon.NOUNS)) - lexicon.words("position view message")
"""What can be denied."""
UNTRUE = lexicon.words(
    "false untrue baseless unfounded groundless fabricated fake bogus fabrication fiction hoax lie lies"
)
"""What an account alone can be."""
FALSE = UNTRUE | lexicon.words(
    "wrong absurd ridiculous nonsense fiction fantasy lie "
    "lies fabrication invention slander hoax myth rubbish nonsensical laughable preposterous bogus libel "
    "disinformation misinformation falsehood falsehoods exaggerated inaccurate misleading"
)
"""What is called so is denied."""
_PREDICATES = frozenset(("oprd", "acomp", "ccomp", "xcomp", "attr"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_CALLING = frozenset(("call", *lexicon.DESCRIBING))


def of_verb(verb: Token) -> list[Statement] | None:
    """The denial of the noun that a relative clause tells of; None of any other verb."""
    noun, lemma, frame = _told_of(verb), verb.lemma_.lower(), lexicon.frame_of(verb)
    if noun is None and frame is not None and frame.act == "deny":
        return _of_clause(verb)
    if noun is None:
        return None
    source = next((c for c in reversed(list(verb.lefts)) if c.dep_ in _SUBJECTS and can_speak(c)), None)
    denies = frame is not None and frame.act == "deny"
    if source is None or not (denies or (lemma in _CALLING and calls_false(verb))):
        return None
    if any(c.dep_ == "dobj" and c.i > verb.i for c in verb.children):
        return None  # "a report that denies the charge"
    said = [t.i for c in verb.children if c.i > verb.i and c.dep_ in (*_PREDICATES, "prep") for t in c.subtree]
    content = ranges(verb.doc, [*range(noun.left_edge.i, noun.i + 1), *said])
    return [Statement((verb.i, verb.i + 1), lemma, "deny", source.i, content, True, verb.i)] if content else None


def _of_clause(verb: Token) -> list[Statement] | None:
    """The denial of all that is said before: `accused police of firing, which the ministry denies`."""
    which = next((c for c in verb.lefts if c.lower_ == "which" and c.dep_ in ("dobj", "mark", "pobj")), None)
    source = next((c for c in verb.lefts if c.dep_ in _SUBJECTS and c.lower_ != "which" and can_speak(c)), None)
    if verb.dep_ != "relcl" or which is None or source is None or verb.doc[which.i - 1].text != ",":
        return None
    content = ((verb.head.i, verb.head.i + 1),)
    return [Statement((verb.i, verb.i + 1), verb.lemma_.lower(), "deny", source.i, content, True, verb.i)]


def _told_of(verb: Token) -> Token | None:
    """The charge that a clause is on; where nothing opens it the parse may make the charge another subject:
    `..., a charge Oslo denies`."""
    noun = verb.head if verb.dep_ == "relcl" else next((c for c in verb.lefts if c.dep_ in _SUBJECTS), verb)
    if noun.lemma_.lower() not in _CHARGES:
        return None
    if verb.dep_ == "relcl":
        return noun
    after_comma = noun.left_edge.i > 0 and verb.doc[noun.left_edge.i - 1].text == ","
    return noun if after_comma and any(c.dep_ in _SUBJECTS and c.i > noun.i for c in verb.lefts) else None


def calls_false(verb: Token) -> bool:
    """Whether the words that a verb gives its object say that it is untrue: `called it baseless`, `as pure fiction`."""
    end = verb.right_edge.i + 1
    return not FALSE.isdisjoint(verb.doc.lower[verb.i + 1 : end])
