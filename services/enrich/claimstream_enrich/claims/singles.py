"""Single persons as figures of one, where no figure counts them among others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims.counted_nouns import illnesses, things
from claimstream_enrich.claims.described import ORDINALS, Described, is_anybody
from claimstream_enrich.claims.figure import Figure, figured_tokens, is_of_nation, is_person, role_of
from claimstream_enrich.claims.harmed import Harm, harms
from claimstream_enrich.claims.included import included
from claimstream_enrich.claims.persons import NEAR, fate, persons_of
from claimstream_enrich.claims.quantities import Number
from claimstream_enrich.claims.single_things import single_things
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_VAGUE: tuple[Measure, ...] = ("other", "money", "seized_area")
"""Measures that say nothing of who is joined to those counted."""
_UNARMED = frozenset(("child", "civilian", "medic", "journalist"))
_HURT: tuple[Measure, ...] = ("wounded", "casualties")
_HARMED: tuple[Measure, ...] = ("killed", *_HURT)


def singles(doc: Tree, counted: Sequence[Figure]) -> list[Figure]:
    """Single persons as figures of one: those counted beside others (`two men and a woman`), and those told of before
    any sentence counts more of them. After it, a single person is one of those it counts, but for `a fourth victim`,
    or for somebody new of a calling: `a nurse was killed`; `a man was killed` may only tell more of one counted."""
    several, others = _several(doc, counted), _several(doc, [f for f in counted if f.role != "military"])
    taken = {*figured_tokens(counted), *(figure.group for figure in counted)}
    names = _full_names(doc)
    persons = persons_of(harms(doc, names), names)
    dead = [person for person in persons if person.dead][:NEAR]
    found: list[Figure] = []
    for harm, told, measure in (f for person in persons for f in fate(person, dead, others_dead="killed" in several)):
        new = told.indefinite or _is_owned(harm.person)
        beside = new and bool(taken & {harm.person.head.i, *(c.i for c in _joined_with(harm.person))})
        beside = beside or (told.indefinite and (_is_among(harm.signal) or _is_one_toll(harm.signal, measure, counted)))
        known = told.indefinite or measure in _HARMED
        called = told.indefinite and (not is_anybody(told) or _has_own_cause(harm.signal))
        before = others if role_of(harm.person) in _UNARMED else several  # a child is none of the soldiers killed
        first = known and (called or told.start < before.get(measure, len(doc)) or _is_next(doc, told))
        if (beside or first) and harm.person.i not in taken:
            found.append(_single(harm, told, measure))
    taken |= {figure.group for figure in found}
    found += included(doc, sorted(counted, key=lambda figure: figure.number.start), taken)
    found += [one for figure in counted if figure.measure not in _VAGUE for one in _joined(doc, figure, taken)]
    return [*found, *single_things(doc, taken)]


def _has_own_cause(verb: Token) -> bool:
    """Whether a death is told with what it came of, and no wounds: `a boy died of fever`, `a woman died when a wall
    fell`."""
    away = verb.lemma_ == "pass" and any(c.lower_ == "away" for c in verb.children)
    if verb.tag_ != "VBD" or not (away or verb.lemma_ in ("die", "perish", "succumb")):
        return False
    clauses = (c for c in verb.children if c.dep_ == "advcl")
    when = any(g.lower_ in ("when", "as") and g.i > verb.i for clause in clauses for g in clause.children)
    of = (g for c in verb.children if c.dep_ == "prep" and c.lower_ in ("of", "from", "by", "to") for g in c.children)
    return when or any(g.lemma_.lower() in illnesses() or _is_seizure(g) for g in of)


def _is_seizure(noun: Token) -> bool:
    """`a heart attack`."""
    return noun.lemma_ == "attack" and any(c.lower_ in ("heart", "asthma") for c in noun.children)


def _is_among(verb: Token) -> bool:
    """`Among the dead was a girl of nine`, `The dead were a nurse and a cook`: of those counted, told of by itself."""
    among = any(c.lower_ == "among" and c.i < verb.i for c in verb.children)
    return verb.lemma_ == "be" and (among or any(c.dep_ == "nsubj" and c.i < verb.i for c in verb.children))


def _is_one_toll(verb: Token, measure: Measure, counted: Sequence[Figure]) -> bool:
    """Whether a verb joined to that of a single person counts others: `A man was killed and three others were hurt` is
    a toll by itself."""
    if measure not in _HARMED or verb.pos_ != "VERB":
        return False
    joined = {v.i for v in verb.conjuncts}
    return any(f.signal in joined and f.measure in _HARMED and f.measure != measure for f in counted)


def _joined_with(person: Token) -> Iterator[Token]:
    """Those joined to a person, also where the parse makes each a subject: `two cooks and a waiter were arrested`."""
    yield from person.conjuncts
    if person.dep_ in ("nsubj", "nsubjpass"):
        beside = (c for c in person.head.children if c.dep_ == person.dep_)
        yield from (c for c in beside if any(g.dep_ == "cc" for g in c.children))


def _joined(doc: Tree, counted: Figure, taken: set[int]) -> Iterator[Figure]:
    """Each single person, or thing that is destroyed, joined to those a figure counts, to whom the same happened:
    `three Finns and a Dane`, `a school and 62 houses`."""
    group = doc[counted.group]
    above = group.head.head if group.dep_ == "pobj" and group.head.lower_ == "of" else group  # "two of its posts and a"
    for noun in (*group.conjuncts, *(above.conjuncts if above.i in range(counted.number.start, group.i) else ())):
        article = next((c for c in noun.children if c.dep_ == "det" and c.lower_ in ("a", "an")), None)
        if article is None or noun.i in taken or noun.tag_ not in ("NN", "NNP"):
            continue
        lemma = noun.lemma_.lower()
        if lemma in things() if counted.measure == "destroyed" else is_person(noun) or is_of_nation(noun):
            taken.add(noun.i)
            number = Number(article.i, article.i + 1, article.i, 1.0, 1.0, 1.0, "exactly", "person")
            unit = lemma if counted.measure == "destroyed" else "person"
            yield Figure(number, counted.measure, unit, role_of(noun), noun.i, counted.signal)


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
