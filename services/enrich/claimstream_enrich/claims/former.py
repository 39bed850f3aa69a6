"""Values that somebody gave for a count before the one that stands: `it had spoken of 11`, `police first put it at 9`.

That a teller once said so makes no figure old by itself; that the article has a higher count of the same does. A first
report may also have been too high.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people, predicates
from claimstream_enrich.claims.dates_of import is_under
from claimstream_enrich.claims.figure import Figure, forms
from claimstream_enrich.claims.lexicon import words

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, TokenSpan, Tree

_TELLING = words("speak tell say report put give announce estimate state claim confirm mention inform list cite "
                 "acknowledge talk issue release publish")  # fmt: skip
_COUNTING = words("count record register admit tally") | _TELLING
"""With a word for `at first` these tell one too; `had counted 46 bodies` may be all that somebody saw."""
_FIRST = words("first initially originally")
_ONCE = predicates.ONCE - _FIRST
_UNCOUNTED = frozenset(("money", "other", "seized_area"))
_EARLY = words("first initial preliminary provisional original")
_APART = words("separate another different")
"""What says that something else is counted: `in a separate raid`."""
_TELLERS = frozenset(("nsubj", "pobj"))
_FAR = 7
"""Words between a number and the verb that tells it, the parse's steps."""


def with_former(doc: Tree, figures: Sequence[Figure]) -> list[Figure]:
    """The figures in the order of the text, those marked that are older values of a count."""
    found: list[Figure] = []
    for figure in figures:
        heir = None if figure.previous or figure.part else _heir(doc, figure, found)
        found.append(figure if heir is None else replace(figure, role=heir.role, previous=True))
    return found


def _heir(doc: Tree, figure: Figure, before: Sequence[Figure]) -> Figure | None:
    """The figure before that replaces one, the last if there are more."""
    if figure.measure in _UNCOUNTED or figure.number.kind != "figure":
        return None
    standing = [other for other in before if _is_same_count(other, figure)]
    number = doc[figure.number.end - 1]
    if not standing or (verb := _telling(number)) is None or any(t.lower_ in _APART for t in number.sent):
        return None
    first, least = _tells_first(verb), _least(figure)
    for other in reversed(standing):
        newer = doc[other.number.start]
        corrected = first or (_least(other) > least and _was_before(verb) and _is_teller(verb, newer.sent))
        if corrected and _least(other) != least and not is_under(newer, verb):
            return other
    return None


def _is_same_count(other: Figure, figure: Figure) -> bool:
    """Whether a figure before counts the same: what became of whom, and no part or older value. A bare number has the
    role of whatever was counted last."""
    alike = figure.group < figure.number.end or figure.role in ("any", other.role)
    return other.measure == figure.measure and alike and not other.part and not other.previous


def _least(figure: Figure) -> float:
    number = figure.number
    return number.value or number.low or 0.0


def _telling(number: Token) -> Token | None:
    """The verb that tells a number: `put the toll at nine`, `had said that nine were dead`."""
    above = number
    for _ in range(_FAR):
        told = above.pos_ == "VERB" and above.lemma_.lower() in _COUNTING
        if told and (above.lemma_.lower() in _TELLING or _tells_first(above)):
            return above
        if above.head.i == above.i or above.dep_ in ("relcl", "advcl"):
            return None
        above = above.head
    return None


def _tells_first(verb: Token) -> bool:
    """Whether it is told as what was said at first: `initially reported`, `in an earlier statement`; not `a day
    earlier`."""
    for child in verb.children:
        if child.lower_ in _FIRST and child.dep_ == "advmod" and not child.lefts:
            return True
        below = (w for c in child.children if c.dep_ in ("pobj", "pcomp", "amod") for w in (c, *c.children))
        if child.dep_ == "prep" and any(w.lower_ in _EARLY for w in below):
            return True
    return False


def _is_teller(verb: Token, sentence: TokenSpan) -> bool:
    """Whether whoever told it also tells the newer value: a pronoun, an office of the state, or somebody named in its
    sentence. Others may have their own count."""
    clause = next((c for c in verb.children if c.dep_ == "csubj"), verb)  # "a report sent out on Saturday had put"
    subject = next((c for c in clause.children if c.dep_ == "nsubj"), None)
    if subject is None:
        return False
    said = {form for token in (subject, *subject.lefts) for form in forms(token)}  # "a police bulletin"
    if subject.tag_ == "PRP" or not people.STATE_OFFICES.isdisjoint(said):
        return True
    return any(token.lemma_ == subject.lemma_ and token.dep_ in _TELLERS for token in sentence)


def _was_before(verb: Token) -> bool:
    """Whether it was told earlier: `earlier said`, `had said`; below another's `said` any past tense may look so."""
    if any(c.lower_ in _ONCE and c.dep_ == "advmod" and not (*c.lefts, *c.rights) for c in verb.children):
        return True
    if verb.dep_ == "ccomp" and verb.head.tag_ == "VBD":
        return False
    return verb.tag_ == "VBN" and any(c.lower_ in ("had", "'d", "’d") and c.dep_ == "aux" for c in verb.children)
