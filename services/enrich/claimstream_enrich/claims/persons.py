"""Single persons as counts of one: who they are across an article, and what finally became of each.

A description joins a person before it that it can mean: persons are as few as the descriptions allow.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from claimstream_enrich.claims.described import (
    ANYBODY,
    Described,
    Sex,
    are_apart,
    described,
    is_anybody,
    is_perpetrator,
    sex_of,
)
from claimstream_enrich.claims.harmed import Harm
from claimstream_schemas.claim import Measure

_RANKS: dict[Measure, int] = {"killed": 3, "wounded": 2, "casualties": 1}
"""Of what befell one person only the worst counts; the others stand beside one another."""

NO_NAMES: Mapping[str, frozenset[str]] = MappingProxyType({})

NEAR = 30
"""Persons, and mentions of one, among which the one meant is looked for: the time stays linear in the text."""


@dataclass(slots=True)
class Person:
    """One person of an article, as told so far."""

    sex: Sex | None = None
    age: int | None = None
    names: frozenset[str] = frozenset()
    noun: str = ""
    perpetrator: bool = False
    further: bool = False
    told: list[tuple[Harm, Described]] = field(default_factory=list)

    def fits(self, other: Described, harm: Harm | None = None) -> bool:
        """Whether a description may mean this person: who did it to himself, the perpetrator or not."""
        if other.names and self.names:
            return same_name(other.names, self.names)
        if other.further and not self._is_further(other):
            return False
        if other.age is not None and self.age is not None and other.age != self.age:
            return False
        if other.sex is not None and self.sex is not None and other.sex != self.sex:
            return False
        if are_apart(other, self.noun) or self._is_known_to(other) or self._is_no(other):
            return False
        if harm is not None and harm.itself is not None:
            return True
        return not other.noun or not self.noun or self.perpetrator == is_perpetrator(other)

    def _is_further(self, other: Described) -> bool:
        """Whether `a third boy` or `the other boy` is this one: told so before, or of one age."""
        if self.further and other.noun == self.noun:
            return True
        return not other.indefinite and other.age is not None and other.age == self.age

    def _is_no(self, other: Described) -> bool:
        """Whether somebody new of a sex is not the one told of by a calling of neither: `a porter ... a woman`."""
        called = bool(self.noun) and self.noun not in ANYBODY and self.sex is None
        return called and other.indefinite and other.noun in ANYBODY and self.age is None and other.age is None

    def _is_known_to(self, other: Described) -> bool:
        """Whether the reader knows this one by name only, and the other is new: `Lind was hit ... a nurse was cut`."""
        return other.indefinite and bool(self.names) and not self.noun and not is_anybody(other)

    def shares(self, harm: Harm) -> bool:
        """Whether the word that says it has said it of this person already: then it means another one."""
        return any(told.signal.i == harm.signal.i for told, _ in self.told[-NEAR:])

    def may_be(self, other: Person) -> bool:
        """Whether nothing said of the two speaks against their being one, names aside: many go by two."""
        if self.names and other.names:
            return same_name(self.names, other.names)
        alike = self.sex is None or other.sex is None or self.sex == other.sex
        return alike and (self.age is None or other.age is None or self.age == other.age)

    @property
    def dead(self) -> bool:
        """Whether the person is told to be dead."""
        return any(told.measure == "killed" for told, _ in self.told)

    def tell(self, harm: Harm, words: Described) -> None:
        """Take in what befell the person, and how the person was described."""
        self.told.append((harm, words))
        self.sex, self.age = self.sex or words.sex, self.age if self.age is not None else words.age
        self.names |= words.names
        self.noun = self.noun or words.noun
        self.perpetrator = self.perpetrator or is_perpetrator(words)
        self.further = self.further or words.further


def same_name(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two names may be of one person: one is part of the other, or what differs begins alike (`Ana`, `Anna`).
    Kin share no more than a surname."""
    rest, more = one - other, other - one
    return bool(one & other) and (not rest or not more or {n[0] for n in rest} == {n[0] for n in more})


def persons_of(harms: Iterable[Harm], full_names: Mapping[str, frozenset[str]] = NO_NAMES) -> list[Person]:
    """The persons of an article, each with all that the text says befell them.

    `full_names`: a word of a name -> the words of the one full name of the text that has it.

    Those who are hurt, arrested, lost or ill are looked for among their like: who is arrested for a murder is not the
    one murdered.
    """
    kinds: dict[Measure, Cast] = {}
    for harm in harms:
        words = described(harm.person, full_names)
        if words is not None:
            words = _in_full(words, harm, full_names)
            kind: Measure = "killed" if harm.measure in _RANKS else harm.measure
            kinds.setdefault(kind, Cast()).take(harm, words)
    return [person for cast in kinds.values() for person in cast.persons]


def _in_full(words: Described, harm: Harm, full_names: Mapping[str, frozenset[str]]) -> Described:
    """A description with the whole name; `a woman was also killed` is somebody besides those before."""
    also = words.indefinite and any(child.lower_ == "also" for child in harm.signal.children)
    names = words.names
    if len(names) == 1:
        (name,) = names
        names = full_names.get(name, names)
    sex = words.sex or (sex_of(harm.itself.lower_) if harm.itself is not None else None)
    return replace(words, names=names, further=words.further or also, sex=sex)


@dataclass(slots=True)
class Cast:
    """The persons of one kind, while an article is read."""

    persons: list[Person] = field(default_factory=list)
    _at: dict[int, Person] = field(default_factory=dict)

    def take(self, harm: Harm, words: Described) -> None:
        """Give what is told to the person it is told of: somebody known, else somebody new."""
        person = self._at.get(harm.person.i) or self._known(harm, words)
        if person is None:
            person = Person()
            self.persons.append(person)
        person.tell(harm, words)
        self._at[harm.person.i] = person

    def _known(self, harm: Harm, words: Described) -> Person | None:
        """The person before that a description means: by name, else the last, of those told the same of first."""
        fitting = [p for p in reversed(self.persons[-NEAR:]) if p.fits(words, harm) and not p.shares(harm)]
        if not fitting:
            return None
        named = [p for p in fitting if p.names and words.names]
        same = [p for p in fitting if p.dead == (harm.measure == "killed")]
        return (named or same or fitting)[0]


def fate(
    person: Person, dead: Collection[Person] = (), *, others_dead: bool = False
) -> list[tuple[Harm, Described, Measure]]:
    """What became of a person: the mention that says it best, with the measure; one for each kind of fate.

    Who is only told to be struck and may be one of the `dead`, or of `others_dead` without a name, is hurt or dead.
    """
    found: list[tuple[Harm, Described, Measure]] = []
    hurt = [t for t in person.told if t[0].measure in _RANKS]
    if hurt:
        worst = max(_RANKS[h.measure] for h, _ in hurt)
        unsaid = worst == 1 and (others_dead or any(person.may_be(other) for other in dead))
        known = any(told.indefinite or told.further for _, told in hurt)
        measure: Measure = "killed" if worst == 3 else "casualties" if unsaid and not known else "wounded"
        wanted = [t for t in hurt if (_RANKS[t[0].measure] == 3) == (worst == 3)]
        found.append((*best(wanted), measure))
    others = dict.fromkeys(h.measure for h, _ in person.told if h.measure not in _RANKS)
    return found + [(*best([t for t in person.told if t[0].measure == other]), other) for other in others]


def best(told: Sequence[tuple[Harm, Described]]) -> tuple[Harm, Described]:
    """The first mention by a noun or a name, else the first; where that is a bare noun, as in a heading (`Student
    dies`), the one that brings the person in."""
    first = next((t for t in told if not t[1].pronoun), told[0])
    new = first if first[1].names else next((t for t in told if t[1].indefinite), None)
    return new or first
