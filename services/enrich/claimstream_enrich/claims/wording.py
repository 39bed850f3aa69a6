"""What the words of a claim make of it: style, polarity, modality."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.statements import Statement, overlapping
from claimstream_schemas.claim import Modality, Style

if TYPE_CHECKING:
    from spacy.tokens import Token

_PROJECTING = words("could may might would will shall 'd 'll can should")
_FEARED = words("fear expect predict forecast project")
_IF = words("if unless whether")
_FALSE = words("false untrue baseless wrong fake fabricated unfounded groundless")


def style_of(reading: Reading, statement: Statement) -> Style:
    """direct where (nearly) all of the content is quoted, mixed where some is."""
    quoted = total = 0
    for start, end in statement.content:
        said = {i for i in range(start, end) if not reading.doc[i].is_punct and not reading.doc[i].is_space}
        total += len(said)
        for first, last in overlapping(reading.quotes, start, end):
            quoted += len(said & set(range(first, last)))
    if not quoted:
        return "indirect"
    return "direct" if quoted >= 0.85 * total else "mixed"


def calls_false(reading: Reading, statement: Statement) -> bool:
    """`Reports of X are false, the ministry said`."""
    for start, end in statement.content:
        for token in reading.doc[start:end]:
            if (
                token.lower_ in _FALSE
                and token.dep_ in ("acomp", "attr", "oprd")
                and not any(c.dep_ == "neg" for c in token.head.children)
            ):
                return True
    return False


def modality_of(at: Token, limit: int | None) -> Modality:
    """From the verbs above a token, up to the cue: foreseen, or under a condition."""
    chain = [at]
    for token in at.ancestors:
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
