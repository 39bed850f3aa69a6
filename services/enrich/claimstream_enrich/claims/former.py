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
from claimstream_enrich.claims.quantities import MONTHS
from claimstream_schemas import gazetteer

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, TokenSpan, Tree

_TELLING = words("speak tell say report put give announce estimate state claim confirm mention inform list cite "
                 "acknowledge talk issue release publish")  # fmt: skip
_COUNTING = words("count record register admit tally") | _TELLING
"""With a word for `at first` these tell one too; `had counted 46 bodies` may be all that somebody saw."""
_FIRST = words("first initially originally")
_ONCE = predicates.ONCE - _FIRST
UNCOUNTED = frozenset(("money", "other", "seized_area"))
"""Measures that have no toll to correct."""
_EARLY = words("first initial preliminary provisional original")
_REPORTS = words("statement report bulletin count toll tally figure estimate announcement update message note account "
                 "communique release press assessment hour minute stage phase")  # fmt: skip
"""What is early, where a count is; not `in the first week of June`."""
_APART = words("separate another different")
"""What says that something else is counted: `in a separate raid`."""
_SCENES = words("in at near outside")
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
    if figure.measure in UNCOUNTED or figure.number.kind != "figure":
        return None
    standing = [other for other in before if _is_same_count(other, figure)]
    number = doc[figure.number.end - 1]
    if not standing or (verb := _telling(number)) is None or is_of_other(number):
        return None
    first, least = is_first_told(verb), _least(figure)
    if not first and not was_told_before(verb):
        return None
    for other in reversed(standing):
        newer = doc[other.number.start]
        if _least(other) == least or is_under(newer, verb) or not (first or _least(other) > least):
            continue
        if (first or _is_teller(verb, newer.sent)) and not is_elsewhere(newer.sent, verb):
            return other
    return None


def is_of_other(number: Token) -> bool:
    """Whether a sentence itself says that it counts something else: `in a separate raid`."""
    return not _APART.isdisjoint(number.sent.words)


def is_elsewhere(newer: TokenSpan, verb: Token) -> bool:
    """Whether what a verb tells was in another place or month than what a sentence tells: `Floods killed 30 in Jos in
    June. The mayor had said that nine died in May`."""
    told = verb.doc.span(verb.i + 1, verb.sent.end)
    pairs = ((_towns(newer), _towns(told)), (_months(newer), _months(told)))
    return any(one and other and one.isdisjoint(other) for one, other in pairs)


def _towns(tokens: TokenSpan) -> frozenset[str]:
    """The towns and regions in which something happened; the whole country is no other place."""
    named = (t for t in tokens if t.ent_type_ == "GPE" and t.dep_ == "pobj" and t.head.lower_ in _SCENES)
    scenes = (t for t in named if t.head.head.dep_ not in ("nsubj", "appos"))  # not "the hospital in Jos said"
    return frozenset(t.lower_ for t in scenes if gazetteer.party_in(t.text) != t.text)


def _months(tokens: TokenSpan) -> frozenset[str]:
    """The months given without a day: `in May`."""
    return frozenset(t.lower_ for t in tokens if t.lower_ in MONTHS and t.head.lower_ == "in" and not any(t.children))


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
        if told and (above.lemma_.lower() in _TELLING or is_first_told(above)):
            return above
        if above.head.i == above.i or above.dep_ in ("relcl", "advcl"):
            return None
        above = above.head
    return None


def is_first_told(verb: Token) -> bool:
    """Whether it is told as what was said at first: `initially reported`, `in an earlier statement`; not `a day
    earlier`."""
    helpers = (g for c in verb.children if c.dep_ == "aux" for g in c.children)  # "had at first spoken"
    for child in (*verb.children, *helpers):
        if child.lower_ in _FIRST and child.dep_ == "advmod" and not child.lefts:
            return True
        below = [c for c in child.children if c.dep_ in ("pobj", "pcomp", "amod")]
        early = any(w.lower_ in _EARLY for c in below for w in c.children if c.lemma_.lower() in _REPORTS)
        if child.dep_ == "prep" and (early or any(c.lower_ in _EARLY for c in below)):
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


def was_told_before(verb: Token) -> bool:
    """Whether it was told earlier: `earlier said`, `had said`; below another's `said` any past tense may look so."""
    if any(c.lower_ in _ONCE and c.dep_ == "advmod" and not (*c.lefts, *c.rights) for c in verb.children):
        return True
    if verb.dep_ == "ccomp" and verb.head.tag_ == "VBD":
        return False
    return verb.tag_ == "VBN" and any(c.lower_ in ("had", "'d", "’d") and c.dep_ == "aux" for c in verb.children)
