"""Cues that the parse has hung from what is said instead of from the cue above: `denied it held and accused X`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from claimstream_enrich.claims import lexicon
from claimstream_enrich.claims.people import DOCUMENTS
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
    while said.dep_ == "conj" and not is_cue(said.head):
        said = said.head
    if verb.dep_ == "conj" and said.dep_ == "conj" and said.i != verb.i and not _speaks(source_of(verb)):
        return said.head  # "stressed that Y is just, but Z is not, and promised"
    while said.dep_ == "conj" or (verb.dep_ == "conj" and said.dep_ == "xcomp" and not is_cue(said.head)):
        said = said.head  # "said they were waiting to be paid and accused"
    main = _cue_of(said, told=verb.tag_ in lexicon.FINITE)
    if main is None or said.i == verb.i or any(c.dep_ in _SUBJECTS for c in verb.children):
        return None
    if verb.dep_ == "conj" and (_goes_with(verb, main, said) or not _speaks(source_of(verb)) or _is_of_speaker(verb)):
        return main if source_of(main) is not None else None
    quoted = verb.i > 0 and verb.doc.quote[verb.i - 1]  # "said that he was "at home," dismissing rumours"
    if verb.dep_ == "advcl" and verb.tag_ == "VBG" and (quoted or (_after_comma(verb) and not _has_agent(said))):
        return main if source_of(main) is not None else None
    return None


def _is_of_speaker(verb: Token) -> bool:
    """Whether a cue with a clause of its own is joined to one on a pronoun, which is the speaker or does not speak
    here: `said it needed $9 million and warned that`."""
    pronoun = any(c.dep_ == "nsubj" and c.tag_ == "PRP" for c in verb.head.children)
    return pronoun and any(c.dep_ == "ccomp" for c in verb.children)


def _cue_of(said: Token, *, told: bool = False) -> Token | None:
    """The cue that a clause is the content of: its head, or the one above the statement in `denied in a statement
    that it held`; `told`: what somebody is told to do is one too, where what is joined to it is finite."""
    above = said.head
    if told and said.dep_ == "xcomp" and said.tag_ == "VB" and is_cue(above):
        return above  # "urged them not to pay and thanked X"
    if said.dep_ == "acl" and above.lemma_.lower() in DOCUMENTS and above.dep_ == "pobj":
        above = above.head.head
    elif said.dep_ != "ccomp":
        return None
    return above if is_cue(above) else None


def _cue_before(verb: Token) -> Token | None:
    """The cue right before a participle: `It held, X said, adding that`; wherever the parse hangs the two."""
    before = verb.doc[verb.i - 2] if verb.i > 1 and verb.nbor(-1).text == "," else None
    beside = before is not None and verb.tag_ == "VBG" and before.i != verb.head.i and is_cue(before)
    return before if beside and before is not None and any(c.dep_ == "nsubj" for c in before.children) else None


def told_clauses(verb: Token) -> list[Token]:
    """What a hearer is told where the parse makes it tell of the hearer: `told a briefing that 30 were hurt`."""
    if verb.lemma_.lower() not in TOLD:
        return []
    hearers = (c for c in verb.children if c.dep_ == "dobj" and c.i > verb.i)
    return [c for hearer in hearers for c in hearer.children if c.dep_ == "relcl" and _is_told(c)]


def told_to(verb: Token) -> list[Token]:
    """What a hearer is told to do: `told residents to boil their water`; however the parse hangs it."""
    if verb.lemma_ != "tell" or not any(c.dep_ == "dobj" and c.i > verb.i for c in verb.children):
        return []
    infinitives = (
        c for c in verb.children if c.dep_ in ("xcomp", "advcl", "ccomp") and c.tag_ == "VB" and c.i > verb.i
    )
    return [c for c in infinitives if any(g.lower_ == "to" and g.dep_ == "aux" for g in c.children)]


def _is_told(clause: Token) -> bool:
    """Whether a clause behind `that` has a subject of its own."""
    that = any(c.lower_ == "that" and c.dep_ not in _SUBJECTS for c in clause.children)
    return that and any(c.dep_ in _SUBJECTS for c in clause.children)


def told_beside(verb: Token) -> set[int]:
    """What a speaker tells behind a cue in a clause joined to the one it stands in: `It fell, she said, and she warned
    that`."""
    joined = [c for c in verb.head.children if c.dep_ == "conj" and c.i > verb.i and is_cue(c)]
    told = [c for c in joined if any(g.dep_ == "nsubj" and can_speak(g) for g in c.children)]
    behind = {c.i for c in verb.head.children if c.dep_ == "cc" and c.i > verb.i} if told else set()
    return behind | {t.i for c in told for t in c.subtree}


def further_clauses(verb: Token) -> list[Token]:
    """What else a cue says, which the parse has joined to the cue itself: `said it held, and that nobody was hurt`."""
    joined = (c for c in verb.children if c.dep_ == "conj" and c.i > verb.i)
    return [c for c in joined if any(m.dep_ == "mark" and m.lower_ == "that" for m in c.children)]


def is_beside(cue: Token, main: Token) -> bool:
    """Whether a cue with a speaker of its own is joined to what another cue says: `A said it held, and B reported`."""
    if cue.dep_ != "ccomp" or cue.head.i != main.i or not is_cue(cue) or not _speaks(source_of(cue)):
        return False
    said = any(c.dep_ == "ccomp" and main.i < c.i < cue.i for c in main.children)
    edge = cue.left_edge.i
    return said and cue.doc[edge - 1].dep_ == "cc" and cue.doc[edge - 2].text in (",", ";")


def subject_of_said(verb: Token, frame: lexicon.Frame, found: Iterable[Token]) -> list[int]:
    """The subject of the content clause where the parse has made it an object, or a second subject of the cue: `said
    two boys, 8 and 11, were`."""
    after = next((c for c in found if c.i > verb.i and c.dep_ == "ccomp"), None)
    if after is None or frame.obj or any(c.dep_ in ("nsubj", "nsubjpass", "expl", "csubj") for c in after.children):
        return []
    second = any(c.dep_ == "nsubj" and c.i < verb.i for c in verb.children)
    taken = (
        c for c in verb.children
        if (c.dep_ == "dobj" or (second and c.dep_ == "nsubj")) and verb.i < c.i < after.i
    )  # fmt: skip
    return [t.i for noun in taken if verb.lemma_.lower() not in TOLD for t in noun.subtree]


def joined_to(cue: Token, clauses: Iterable[Token]) -> Iterator[int]:
    """The tokens of what a cue says that belong to other cues of the same speaker."""
    for clause in clauses:
        for verb in (clause, *(c for c in clause.children if c.dep_ in ("conj", "xcomp"))):
            for child in verb.children:
                if child.dep_ in ("conj", "advcl") and child.i > cue.i and is_cue(child) and cue_above(child) is cue:
                    yield from (t.i for t in child.subtree)
                    yield from (c.i for c in verb.children if c.dep_ == "cc" and c.i < child.i)


def is_cue(token: Token) -> bool:
    """Whether a token is a reporting verb."""
    if token.pos_ != "VERB" or lexicon.frame_of(token) is None:
        return False
    return token.lemma_.lower() not in lexicon.FIGURE_ONLY or any(c.dep_ == "ccomp" for c in token.children)


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


def after_that(verb: Token) -> list[int]:
    """What follows `that` where the parse has made something else of the clause: `admitted for the first time that`."""
    if verb.lemma_.lower() not in lexicon.VERBS or verb.tag_ not in ("VBD", "VBZ", "VBP", "VBG", "VBN"):
        return []
    end = sentence_end(verb)
    for token in verb.doc[verb.i + 1 : min(verb.i + 16, verb.sent.end)]:
        if token.is_punct and token.lower_ != "that":
            return []
        if token.dep_ == "conj" and token.head.i == verb.i and token.lemma_.lower() in lexicon.VERBS:
            return []  # "admitted the loss of six and denied that it had fled"
        if token.i > verb.i + 8 and token.dep_ != "mark":
            continue  # far from the cue only a plain conjunction counts
        if (
            token.lower_ == "that"
            and token.i + 2 < end
            and (token.tag_ == "IN" or token.dep_ not in ("nsubj", "dobj", "det", "pobj"))
        ):
            return list(range(token.i, end))
    return []


def before_speaker(verb: Token, source: Token) -> list[int]:
    """What stands before the speaker where the parse has made its subject another one of the cue: `A landslide buried
    40 people, X said`."""
    first = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")), source)
    clauses = [c for c in first.children if c.dep_ in ("acl", "relcl")]
    told = any(c.tag_ in ("VBN", "VBD") or c.nbor(-1).text == "," for c in clauses)  # ", killing six people"
    told = told or (bool(clauses) and not can_speak(first))
    edge = source.left_edge.i
    if not told or not first.i < edge <= verb.i or verb.doc[edge - 1].text != ",":
        return []
    return list(range(first.left_edge.i, edge - 1))


def sentence_end(verb: Token) -> int:
    """Where the sentence of a verb ends: a parse may cut one in the middle."""
    end, doc = verb.sent.end, verb.doc
    cut = end < len(doc) and not doc[end - 1].is_punct and not doc[end - 1].is_space
    return doc[end].sent.end if cut else end
