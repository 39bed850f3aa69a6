"""Words that set a figure back in time without a date of its own: `six years after four were seized`, `46 died that
year`, `a stoppage in 2018 cost`, and those that set it ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.dates_of import mentions_in
from claimstream_enrich.claims.happenings import is_old, is_past
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.reading import Reading
from claimstream_schemas.claim import EventTime

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, TokenSpan

_LONG = words("year decade")
_SPANS = words("year decade summer winter")
_MODALS = words("could may might will would can")


def is_long_after(at: Token) -> bool:
    """Whether a figure is of what lies years back: `It comes six years after four were seized. Only three returned`."""
    if _says_after(at.sent) and any(t.dep_ == "advcl" and _is_long_after(t) for t in (at, *at.ancestors)):
        return True
    start = at.sent.start
    before = at.doc[start - 1].sent if start else None
    if before is None or at.doc.space[start] or at.doc.space[start - 1] or not _says_after(before) or not is_past(at):
        return False
    clauses = [token for token in before if token.dep_ == "advcl" and _is_long_after(token)]
    return bool(clauses) and not any(t.ent_type_ == "DATE" for t in at.sent)


def _says_after(sentence: TokenSpan) -> bool:
    """Asked first, for few sentences do."""
    return "after" in sentence.doc.lower[sentence.start : sentence.end]


def _is_long_after(clause: Token) -> bool:
    """Whether an adverbial clause is `six years after four were seized`."""
    if not any(c.dep_ == "mark" and c.lower_ == "after" for c in clause.children):
        return False
    spans = (c for verb in (clause, clause.head) for c in verb.children if c.dep_ == "npadvmod")
    return any(span.lemma_.lower() in _LONG and span.i < clause.i for span in spans)


def is_ahead(at: Token) -> bool:
    """Whether the verb of a figure tells what may yet come: `could die`; not `could have died`."""
    return at.tag_ == "VB" and any(c.lower_ in _MODALS and c.dep_ == "aux" for c in at.children)


def that_year(reading: Reading, at: Token) -> EventTime | None:
    """The old date of the sentence before to which `that year` points."""
    if at.sent.start == 0 or _SPANS.isdisjoint(at.sent.lemmas):
        return None
    if not any(t.lemma_.lower() in _SPANS and t.nbor(-1).lower_ == "that" for t in at.sent):
        return None
    start = at.sent.start - 1
    while start > 0 and reading.doc[start].is_space:
        start -= 1
    before = reading.doc[start].sent
    dated = [m.time for m, _ in mentions_in(reading, before.start, before.end) if is_old(reading, m.time)]
    return dated[-1] if dated else None


def of_subject(reading: Reading, root: int, subject: Token | None) -> bool:
    """Whether a date stands with the event that is the subject: `a stoppage in 2018 cost`; not `the dam built in`."""
    token = reading.doc[root]
    if subject is None or token.dep_ != "pobj" or subject.lemma_.lower() in persons():
        return False
    above = token.head.head
    while above.i != subject.i and above.dep_ == "pobj":
        above = above.head.head
    return token.head.lower_ == "in" and above.i == subject.i
