"""Verbs that cite somebody where what they take is a figure, and mean other things as well: `knows of two dead`, `owned
to nine`, `stood by his 23 dead`, `named 34 dead`, `said two`, `makes it 15`, `the 35 dead that the police list`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimstream_enrich.claims import contents, lexicon, nouns
from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.sources import can_speak, source_of
from claimstream_enrich.claims.statements import Statement, ranges
from claimstream_schemas.claim import Act

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_PHRASES: dict[str, frozenset[str]] = {
    **dict.fromkeys(lexicon.words("speak talk write tell know boast brag hear learn read"), lexicon.words("of about")),
    **dict.fromkeys(lexicon.words("admit own swear hold stick confess concede testify cling"), frozenset(("to",))),
    **dict.fromkeys(lexicon.words("grieve mourn weep"), frozenset(("for",))),
    "stand": frozenset(("by",)),
    "insist": lexicon.words("on upon"),
}
"""Verb -> prepositions behind which it has what is said."""
_OBJECTS = lexicon.words("say name list number mourn lament compute note")
"""Verbs whose object is what is said."""
_OF_NUMBERS = frozenset(("give", "say"))
"""Of a bare number, and not of money that is given."""
_PUBLISHING = lexicon.words("publish post read release give print")
_ROLLS = lexicon.words("name list roll register")
"""What is published of those counted: `the names of six soldiers`."""
VERBS = frozenset((*_PHRASES, *_OBJECTS, *_OF_NUMBERS, *_PUBLISHING, "make"))
_TAKEN = frozenset(("dobj", "npadvmod", "attr", "oprd", "ccomp"))
_REST = frozenset(("conj", "cc", "advcl", "punct", "parataxis"))
"""What follows such a verb and is no part of what it says."""


def of_verb(verb: Token, figured: frozenset[int]) -> Statement | None:
    """The statement of a figure by such a verb; None where it takes none, or a clause."""
    lemma = verb.lemma_.lower()
    if lemma not in VERBS or any(c.dep_ == "auxpass" for c in verb.children):
        return None
    told = next((t for t in _told(verb, lemma) if not figured.isdisjoint(_extent(t))), None)
    if told is None or _has_clause(verb):
        return None
    source = source_of(verb)
    if source is None or not can_speak(source) or source.i in _extent(told):
        return None
    if told.i < verb.i:  # "the 35 dead that the police list"
        content = ranges(verb.doc, range(told.left_edge.i, told.i + 1))
    else:
        beside = (c for c in verb.children if c.i > told.i and c.dep_ not in _REST)
        content = ranges(verb.doc, [t.i for part in (told, *beside) for t in part.subtree if t.i != source.i])
    frame = lexicon.frame_of(verb)
    act: Act = frame.act if frame is not None else "confirm" if lemma == "own" else "report"
    return Statement((verb.i, verb.i + 1), lemma, act, source.i, content, False, verb.i) if content else None


def _extent(token: Token) -> range:
    return range(token.left_edge.i, token.right_edge.i + 1)


def _has_clause(verb: Token) -> bool:
    """Whether a verb takes a clause; `dead` alone is none in `knows of two dead`, nor what `makes it 15 dead` makes."""
    taken = () if verb.lemma_ == "make" else contents.clauses(verb)
    return any(c.pos_ in ("VERB", "AUX") or any(g.dep_.startswith("nsubj") for g in c.children) for c in taken)


def _told(verb: Token, lemma: str) -> Iterator[Token]:
    """The words that may hold what a verb says."""
    for child in verb.children:
        if child.i < verb.i:
            continue
        if child.dep_ in ("prep", "prt") and child.lower_ in _PHRASES.get(lemma, ()):
            yield from (g for g in child.children if g.dep_ == "pobj")
        elif child.dep_ == "prep" and (torn := _behind_day(child, lemma)) is not None:
            yield torn
        elif child.dep_ == "prt" and lemma == "own":  # "owned up to one death"
            yield from (g for c in verb.children if c.lower_ == "to" for g in c.children if g.dep_ == "pobj")
        elif child.dep_ in _TAKEN and _is_said(verb, lemma, child):
            yield child
    if verb.dep_ == "relcl" and lemma in _OBJECTS and _is_of_whole(verb):
        yield verb.head


def _behind_day(preposition: Token, lemma: str) -> Token | None:
    """What is said where the parse hangs it from the day: `spoke on Friday of eight dead`."""
    days = (c for c in preposition.children if c.dep_ == "pobj" and c.ent_type_ in ("DATE", "TIME"))
    of = (c for day in days for c in day.children if c.dep_ == "prep" and c.lower_ in _PHRASES.get(lemma, ()))
    return next((g for c in of for g in c.children if g.dep_ == "pobj"), None)


def _is_said(verb: Token, lemma: str, said: Token) -> bool:
    """Whether an object is what is said, and nothing that is given, made or held."""
    if lemma == "make":
        return verb.doc.word(verb.i + 1) == "it"
    if said.dep_ == "ccomp":
        return False
    if lemma in _OF_NUMBERS and said.pos_ == "NUM" and not any(c.text in "$€£" for c in said.children):
        return True
    if lemma == "give" or (lemma == "say" and said.lemma_.lower() not in persons() and not _are_dead(said)):
        return lemma == "give" and said.lemma_.lower() in _ROLLS
    if lemma in _PUBLISHING:
        return said.lemma_.lower() in _ROLLS
    return lemma in _OBJECTS


def _are_dead(said: Token) -> bool:
    return not nouns.CASUALTIES.keys().isdisjoint((said.lower_, said.lemma_.lower()))


def _is_of_whole(verb: Token) -> bool:
    """Whether a relative clause leaves its object to the noun before it: `the dead that the police list`."""
    subjects = [c for c in verb.lefts if c.dep_ == "nsubj"]
    own = any(c.dep_ == "dobj" and c.i > verb.i for c in verb.children)
    return not own and any(c.lower_ not in ("who", "that", "which") for c in subjects)
