"""Cues that the parse has hung from what is said instead of from the cue above: `denied it held and accused X`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from claimstream_enrich.claims import lexicon
from claimstream_enrich.claims.sources import can_speak, source_of

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

TOLD = lexicon.words("tell inform assure remind brief")
"""Cues whose object is who hears it."""
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj", "expl"))
_AUXILIARIES = frozenset(("aux", "auxpass"))
_PAST = frozenset(("VBD", "VBN"))


def cue_above(verb: Token) -> Token | None:
    """The cue whose speaker a cue shares, where the parse gives it the subject of what that one says."""
    if (beside := _cue_before(verb)) is not None:
        return beside
    said = verb.head
    while said.dep_ == "conj":
        said = said.head
    main = said.head
    if said.dep_ != "ccomp" or said.i == verb.i or not is_cue(main) or any(c.dep_ in _SUBJECTS for c in verb.children):
        return None
    if verb.dep_ == "conj" and (_goes_with(verb, main, said) or not _speaks(source_of(verb))):
        return main if source_of(main) is not None else None
    if verb.dep_ == "advcl" and verb.tag_ == "VBG" and _after_comma(verb) and not _has_agent(said):
        return main if source_of(main) is not None else None
    return None


def _cue_before(verb: Token) -> Token | None:
    """The cue right before a participle: `It held, X said, adding that`; wherever the parse hangs the two."""
    before = verb.doc[verb.i - 2] if verb.i > 1 and verb.nbor(-1).text == "," else None
    beside = before is not None and verb.tag_ == "VBG" and before.i != verb.head.i and is_cue(before)
    return before if beside and before is not None and any(c.dep_ == "nsubj" for c in before.children) else None


def subject_of_said(verb: Token, frame: lexicon.Frame, found: list[Token]) -> list[int]:
    """The subject of the content clause where the parse has made it an object: `said two boys, 8 and 11, were`."""
    after = next((c for c in found if c.i > verb.i and c.dep_ == "ccomp"), None)
    if after is None or frame.obj or any(c.dep_ in ("nsubj", "nsubjpass", "expl", "csubj") for c in after.children):
        return []
    taken = (c for c in verb.children if c.dep_ == "dobj" and verb.i < c.i < after.i)
    return [t.i for noun in taken if verb.lemma_.lower() not in TOLD for t in noun.subtree]


def joined_to(cue: Token, clauses: Iterable[Token]) -> Iterator[int]:
    """The tokens of what a cue says that belong to other cues of the same speaker."""
    for clause in clauses:
        for verb in (clause, *(c for c in clause.children if c.dep_ == "conj")):
            for child in verb.children:
                if child.dep_ in ("conj", "advcl") and child.i > cue.i and is_cue(child) and cue_above(child) is cue:
                    yield from (t.i for t in child.subtree)
                    yield from (c.i for c in verb.children if c.dep_ == "cc" and c.i < child.i)


def is_cue(token: Token) -> bool:
    """Whether a token is a reporting verb."""
    return token.pos_ == "VERB" and lexicon.frame_of(token) is not None


def _speaks(source: Token | None) -> bool:
    return source is not None and can_speak(source)


def _goes_with(verb: Token, main: Token, said: Token) -> bool:
    """Whether a verb has the tense of the main cue, and a comma or another tense keeps it from what is said."""
    if any(c.dep_ in _AUXILIARIES for c in verb.children):
        return False
    same = verb.tag_ == main.tag_ or {verb.tag_, main.tag_} <= _PAST
    other = any(c.dep_ in _AUXILIARIES for c in said.children) or said.tag_ != main.tag_
    return same and (other or _after_comma(verb))


def _after_comma(verb: Token) -> bool:
    """Whether a comma stands before the verb, or before the conjunction and adverbs that lead up to it."""
    at = verb.i - 1
    while at > 0 and verb.doc[at].pos_ in ("CCONJ", "ADV"):
        at -= 1
    return verb.doc[at].text == ","


def _has_agent(said: Token) -> bool:
    """Whether the clause has a subject that could do the accusing: no passive, no counted people."""
    if any(c.dep_ == "auxpass" for c in said.children):
        return False
    subject = next((c for c in said.children if c.dep_ == "nsubj"), None)
    return subject is not None and can_speak(subject) and not any(c.dep_ == "nummod" for c in subject.children)
