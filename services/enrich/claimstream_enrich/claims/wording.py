"""What the words of a claim make of it: style, polarity, modality."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.statements import Statement, overlapping
from claimstream_schemas.claim import Modality, Style

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_PROJECTING = words("could may might would will shall 'd 'll can should")
_FEARED = words("fear expect predict forecast project")
_IF = words("if unless whether")
_FALSE = words("false untrue baseless wrong fake fabricated unfounded groundless")


_TRUE = words("true correct accurate")


def style_of(reading: Reading, statement: Statement) -> Style:
    """direct where (nearly) all of the content is quoted, mixed where some is."""
    quoted = total = 0
    for start, end in statement.content:
        silent = reading.doc.silent
        total += silent[start:end].count(False)
        for first, last in overlapping(reading.quotes, start, end):
            quoted += silent[max(start, first) : min(end, last)].count(False)
    if not quoted:
        return "indirect"
    return "direct" if quoted >= 0.85 * total else "mixed"


def calls_false(reading: Reading, statement: Statement) -> bool:
    """`Reports of X are false, the ministry said`; `it is not true that X`."""
    for start, end in statement.content:
        for token in reading.doc[start:end]:
            if (
                token.lower_ in _FALSE | _TRUE
                and token.dep_ in ("acomp", "attr", "oprd")
                and any(c.dep_ == "neg" for c in token.head.children) == (token.lower_ in _TRUE)
            ):
                return True
    return False


def is_negated(at: Token) -> bool:
    """Whether a predicate has not happened: `two of them were not hurt`."""
    above = at.head if at.dep_ in ("acomp", "attr") else at
    return any(child.dep_ == "neg" for token in (at, above) for child in token.children)


def modality_of(at: Token, limit: int | None) -> Modality:
    """From the verbs above a token, up to the cue: foreseen, or under a condition."""
    chain = [at]
    known = at.dep_ == "relcl" or (at.pos_ == "NOUN" and any(c.lower_ == "the" for c in at.children))
    for token in () if known else at.ancestors:  # "whether the killing of X was planned": X is dead
        if token.i == limit:
            if token.lemma_.lower() in _FEARED:
                return "projected"
            break
        chain.append(token)
        if token.dep_ in ("ROOT", "relcl"):
            break
    for token in chain:
        for child in token.children:
            if child.dep_ == "mark" and child.lower_ in _IF:
                return "hypothetical"
            if child.dep_ == "aux" and child.lower_ in _PROJECTING:
                return "projected"
        if token.lemma_.lower() in _FEARED and token.pos_ == "VERB" and token.i != at.i:
            return "projected"
    return "actual"
