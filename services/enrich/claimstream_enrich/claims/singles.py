"""Single persons as figures of one, where no figure counts them among others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims.described import ORDINALS, Described
from claimstream_enrich.claims.figure import Figure, role_of
from claimstream_enrich.claims.harmed import Harm, harms
from claimstream_enrich.claims.persons import NEAR, fate, persons_of
from claimstream_enrich.claims.quantities import Number
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_HURT: tuple[Measure, ...] = ("wounded", "casualties")
_HARMED: tuple[Measure, ...] = ("killed", *_HURT)


def singles(doc: Tree, counted: Sequence[Figure]) -> list[Figure]:
    """Single persons as figures of one: those counted beside others (`two men and a woman`), and those told of before
    any sentence counts more of them. After it, a single person is one of those it counts, but for `a fourth victim`."""
    several = _several(doc, counted)
    taken = {figure.group for figure in counted} | {i for f in counted for i in range(f.number.start, f.number.end)}
    persons = persons_of(harms(doc), _full_names(doc))
    dead = [person for person in persons if person.dead][:NEAR]
    found: list[Figure] = []
    for harm, told, measure in (f for person in persons for f in fate(person, dead, others_dead="killed" in several)):
        new = told.indefinite or _is_owned(harm.person)
        beside = new and bool(taken & {harm.person.head.i, *(c.i for c in harm.person.conjuncts)})
        known = told.indefinite or measure in _HARMED
        first = known and (told.start < several.get(measure, len(doc)) or _is_next(doc, told))
        if (beside or first) and harm.person.i not in taken:
            found.append(_single(harm, told, measure))
    return found


def _several(doc: Tree, counted: Sequence[Figure]) -> dict[Measure, int]:
    """Measure -> where a sentence first counts more than one; the hurt are counted by both of their measures."""
    several: dict[Measure, int] = {}
    for figure in counted:
        many = figure.number.value is None or figure.number.value > 1
        if many and figure.measure not in several and _is_in_sentence(doc, figure.group):
            for measure in _HURT if figure.measure in _HURT else (figure.measure,):
                several.setdefault(measure, figure.number.start)
    return several


def _is_next(doc: Tree, told: Described) -> bool:
    """`a fourth victim`: somebody besides those counted."""
    return told.further and told.indefinite and doc[told.start + 1].lower_ in ORDINALS


def _is_owned(person: Token) -> bool:
    """`two women and their driver`: new to the reader through those before."""
    return any(child.dep_ == "poss" and child.lower_ in ("his", "her", "their") for child in person.children)


def _full_names(doc: Tree) -> dict[str, frozenset[str]]:
    """Word of a name -> the words of the fullest name with it; the word alone where several persons have it."""
    having: dict[str, set[frozenset[str]]] = {}
    for name in doc.ents:
        if name.label_ == "PERSON" and len(name) > 1:
            words = frozenset(token.lower_ for token in name if token.pos_ == "PROPN" and len(token) > 2)
            for word in words:
                having.setdefault(word, set()).add(words)
    fullest = {word: max(names, key=len) for word, names in having.items()}
    return {
        word: name if all(other <= name for other in having[word]) else frozenset((word,))
        for word, name in fullest.items()
    }


def _single(harm: Harm, told: Described, measure: Measure) -> Figure:
    """The figure of one; its number is the article of who is new to the reader, else the words for the person."""
    end = told.start + 1 if told.indefinite else told.end
    number = Number(told.start, end, told.start, 1.0, 1.0, 1.0, "exactly", "person")
    return Figure(number, measure, "person", role_of(harm.person), harm.person.i, harm.signal.i)


def _is_in_sentence(doc: Tree, at: int) -> bool:
    """Whether a token stands in a sentence that is ended, and not in a heading or a link."""
    last = doc[at].sent[-1]
    return (last.nbor(-1) if last.is_space and last.i else last).is_punct
