"""Cues that close a sentence, however the parse hangs them: `They fell, 18 of them children, residents say`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import lexicon
from claimstream_enrich.claims.sources import can_speak
from claimstream_enrich.claims.speakers import DAYS

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_LONGEST = 14
"""Tokens of a speaker between the comma and the cue."""
_RELATIVE = frozenset(("WDT", "WP", "WP$", "WRB"))
_TAKEN = frozenset(("dobj", "attr", "acomp", "oprd", "xcomp"))
_VERBAL = frozenset(("VERB", "AUX"))


def closing(verb: Token) -> tuple[Token, list[int]] | None:
    """(the speaker, the tokens of what is said) of a finite cue after `, SPEAKER`, with no clause behind it."""
    doc, sentence = verb.doc, verb.sent
    if any(doc[i].pos_ in _VERBAL or doc.quote[i] for i in range(verb.i + 1, sentence.end)):
        return None
    return closed_by(verb)


def closed_by(verb: Token) -> tuple[Token, list[int]] | None:
    """The same where clauses may follow that are no part of what is said: `X said Monday in a note that ends it`."""
    doc, sentence = verb.doc, verb.sent
    if verb.tag_ not in lexicon.FINITE or not _is_free(verb):
        return None
    last = verb.i - 2 if doc[verb.i - 1].text == "," else verb.i - 1
    comma = _comma_before(verb, last)
    if last != verb.i - 1 and comma is not None:  # "its chief of staff, Omar Khan, said"
        further = _comma_before(verb, comma - 1)
        comma = further if further is not None and comma - further < _LONGEST else comma
    if comma is None or any(doc[i].pos_ in _VERBAL or doc[i].tag_ in _RELATIVE for i in range(comma + 1, verb.i)):
        return None
    if any(c.dep_ in _TAKEN and c.i > verb.i for c in verb.children) and verb.lemma_ != "tell":
        return None  # "..., who repeated the figure"
    if not any(doc[i].pos_ in _VERBAL for i in range(sentence.start, comma)):
        return None
    speakers = [t for t in doc[comma + 1 : verb.i] if not comma < t.head.i < verb.i and can_speak(t) and _is_noun(t)]
    speaker = next((t for t in speakers if t.pos_ == "PROPN"), next(iter(speakers), None))
    return (speaker, list(range(sentence.start, comma))) if speaker is not None else None


def _is_free(verb: Token) -> bool:
    """Whether no clause or object follows right behind a cue, but a mark, a day, or when and where it was said."""
    after = verb.nbor() if verb.i + 1 < len(verb.doc) else None
    if after is None or after.i >= verb.sent.end or after.is_punct or after.is_space:
        return True
    if verb.lemma_ == "tell":
        return not any(c.dep_ in ("ccomp", "xcomp") and c.i > verb.i for c in verb.children)
    return after.pos_ in ("ADP", "ADV") or after.dep_ == "npadvmod" or after.lower_ in DAYS


def _comma_before(verb: Token, at: int) -> int | None:
    """The last comma at or before a token that a speaker's words may follow."""
    first = max(verb.sent.start, at - _LONGEST)
    return next((i for i in range(at, first, -1) if verb.doc[i].text == ","), None)


def _is_noun(token: Token) -> bool:
    return token.pos_ in ("NOUN", "PROPN", "PRON")
