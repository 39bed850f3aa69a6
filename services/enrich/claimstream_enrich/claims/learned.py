"""What a number counts, learned from annotated articles: alone where no rule tells, else weighed with the rule's word.

Multinomial logistic regression over what stands around the number (`number_traits`); the weights are made, and the
texts named, by tests/eval/learn_measures.py. A rule that reads people as killed, hurt, held ... has a VOTE for it:
rules know the idioms of news, the regression the constructions that nobody has written a rule for. A rule that finds
people only counted tells nothing. Money can be told to be no news, as prices are none.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from claimstream_enrich.claims import nouns
from claimstream_enrich.claims.capacities import is_capacity
from claimstream_enrich.claims.counted_nouns import things
from claimstream_enrich.claims.figure import Figure, figured_tokens, is_person, role_of
from claimstream_enrich.claims.groups import group_of, head_of, is_definite
from claimstream_enrich.claims.labels import is_base, is_label, is_one_of
from claimstream_enrich.claims.number_traits import YEARS, neighbours, traits
from claimstream_enrich.claims.quantities import Number, numbered_tokens
from claimstream_enrich.claims.refined import is_plausible
from claimstream_schemas.claim import Measure

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from claimstream_enrich.tree import Token, Tree

SURE = 0.5
"""How probable a measure must be for a number that no rule reads."""
SURER = 0.7
"""The same for people of whom rules know only that they are counted."""
SUREST = 0.85
"""The same for what was done to people: to read that wrongly is worse than not to read it, and where somebody was shot
everybody stands near words of it."""
DEADLY = 0.9
"""The same for deaths: who "did not answer the roll call" may be alive."""
VOTE = 200.0
"""How much more probable a measure is for a rule's having read it: the rule found a word that it goes by."""
MONEY_VOTE = 30.0
"""The same for money, which a currency is enough for."""
NOTHING = "none"
"""What texts and weights call a number that counts nothing a claim holds."""
_OF_RULES = frozenset[Measure](("money", "seized_area"))
"""Amounts need a unit, which rules read."""
_DONE = frozenset[Measure](("killed", "wounded", "casualties", "missing", "captured", "detained", "rescued"))
_HARMS = {"killed", "wounded"}
"""Which of the two, rules know better: `fatally wounded`."""
_STANDING_IN = frozenset(("NUM", "PRON"))
_NAMES = frozenset(("NOUN", "PROPN", "SYM"))
_PLACING = frozenset(("at", "/", "of", "no.", "number"))
_NOUNLESS = frozenset(("own", "more", "other", "others"))


class Guess(NamedTuple):
    """The most probable measure, and how probable it is."""

    measure: Measure | None
    """None for nothing that a claim holds."""
    probability: float


def with_learned(
    doc: Tree, numbers: Sequence[Number], dated: frozenset[int], figures: Sequence[Figure]
) -> list[Figure]:
    """The figures, some with another measure, without those that count nothing, and those of numbers that only the
    learned measure reads; in the order of the text. `dated` are tokens of date expressions."""
    said = (_weighed(doc, figure, figures) for figure in figures)
    found = (_read(doc, number, figures) for number in unread(doc, numbers, dated, figures))
    return sorted(filter(None, (*said, *found)), key=lambda figure: figure.number.start)


def unread(doc: Tree, numbers: Sequence[Number], dated: frozenset[int], figures: Iterable[Figure]) -> Iterator[Number]:
    """The numbers that are no figure yet and may be one: no dates, labels or capacities, and neither nobody nor anybody
    single, whom `singles` and `harmed` look for."""
    taken, others = figured_tokens(figures), numbered_tokens(numbers)
    for number in numbers:
        at = range(number.start, number.end)
        if number.kind != "figure" or number.value in (0, 1) or not (taken.isdisjoint(at) and dated.isdisjoint(at)):
            continue
        head = head_of(doc, number)
        group = group_of(head)
        beside_counts = is_label(doc, number) or is_base(doc, number, others) or is_one_of(doc, number, group, others)
        if not (beside_counts or is_capacity(group) or is_capacity(head)):
            yield number


def guess(told: Iterable[str], known: Model, ruled: Measure | None = None, vote: float = VOTE) -> list[Guess]:
    """The measures that traits, and the one that rules read, speak for, the most probable first."""
    rows = [row for trait in told if (row := known.rows.get(trait)) is not None]
    parts = known.weights[rows].sum(axis=0, dtype=np.int32).tolist()
    sums = [bias + part / known.scale for bias, part in zip(known.bias, parts, strict=True)]
    if ruled in known.measures and ruled is not None:
        sums[known.measures.index(ruled)] += math.log(vote)
    highest = max(sums)
    powers = [math.exp(value - highest) for value in sums]
    whole = sum(powers)
    return sorted(map(Guess, known.measures, (power / whole for power in powers)), key=lambda guess: -guess.probability)


def decided(told: Iterable[str], known: Model, ruled: Measure | None) -> Measure | None:
    """The measure that a number gets for its traits and for what rules read, None for nothing that a claim holds.

    People whom rules only find counted stay that (`other`): the contract has a measure for it.
    """
    if ruled == "money":
        return ruled if guess(told, known, ruled, MONEY_VOTE)[0].measure else None
    if ruled not in (None, "other"):
        measure = guess(told, known, ruled)[0].measure
        return ruled if {ruled, measure} == _HARMS else measure
    for measure, probability in guess(told, known)[: None if ruled else 1]:
        if measure in (None, ruled):
            break
        if probability >= _needed(measure, ruled):
            return measure
    return ruled


def _needed(measure: Measure | None, ruled: Measure | None) -> float:
    if measure == "killed":
        return DEADLY
    if measure in _DONE:
        return SUREST
    return SURER if ruled else SURE


def _read(doc: Tree, number: Number, figures: Sequence[Figure]) -> Figure | None:
    head = head_of(doc, number)
    group = group_of(head)
    measure = _heard(doc, number, group, figures)
    if measure is None or not _may_become(number, group, measure):
        return None
    signal = next((above for above in group.ancestors if above.pos_ == "VERB"), group)
    if not is_plausible(number, group, signal, measure):
        return None
    return Figure(number, measure, _unit(group, measure), role_of(group), group.i, signal.i)


def _weighed(doc: Tree, figure: Figure, figures: Sequence[Figure]) -> Figure | None:
    """The figure with the measure that the rule and the words around speak for together; None if for nothing."""
    number, group = figure.number, doc[figure.group]
    if number.kind != "figure" or number.value == 0 or figure.same or figure.previous:
        return figure
    if figure.measure == "casualties":  # of people shot at, the words around tell less than of others who lives
        return figure
    if figure.unit != "person" and figure.measure != "money":
        return figure
    measure = _heard(doc, number, group, figures, figure.measure)
    if measure is None:
        return None
    if measure == figure.measure or not _may_become(number, group, measure):
        return figure
    return replace(figure, measure=measure, unit=_unit(group, measure))


def _heard(
    doc: Tree, number: Number, group: Token, figures: Sequence[Figure], ruled: Measure | None = None
) -> Measure | None:
    """The measure that a number gets for what stands around it, and for what rules read."""
    return decided((*traits(doc, number, group), *neighbours(doc, number, figures)), model(), ruled)


def _unit(group: Token, measure: Measure) -> str:
    """Things are destroyed; of all else that is learned, people are counted."""
    return group.lemma_.lower() if measure == "destroyed" else "person"


def _may_become(number: Number, group: Token, measure: Measure) -> bool:
    return measure not in _OF_RULES and _may_count(number, group, measure)


def _may_count(number: Number, group: Token, measure: Measure | None) -> bool:
    """Whether the noun, or the number that stands for one, can have the measure at all."""
    if measure == "destroyed":
        return group.lemma_.lower() in things()
    alone = number.first <= group.i < number.end or group.pos_ in _STANDING_IN or group.lower_ in _NOUNLESS
    if alone and (number.value in YEARS or _is_noun_behind(group.doc, number)):
        return False
    of_more = number.end < len(group.doc) and group.doc[number.end].lower_ == "of"  # "image 3 of 14"
    if (alone or of_more or group.i < number.start) and _is_name_before(group.doc, number):
        return False
    return (alone or _is_somebody(group)) and not _are_known(group)


def _is_somebody(noun: Token) -> bool:
    return is_person(noun) and noun.lemma_.lower() not in nouns.JOBS


def _is_noun_behind(doc: Tree, number: Number) -> bool:
    """Whether the parse has torn the number from a noun that is none for people: `put its losses at 30 jobs`."""
    return number.end < len(doc) and doc.pos[number.end] == "NOUN" and not _is_somebody(doc[number.end])


def _is_name_before(doc: Tree, number: Number) -> bool:
    """Whether the number only tells one of a kind from others: `vehicle 4`, `Channel Five`, `image 3 of 14`."""
    if doc.pos[number.start] == "PROPN":
        return True
    before = doc[number.start - 1] if number.start else None
    return before is not None and (before.pos_ in _NAMES or before.lower_ in _PLACING)


def _are_known(group: Token) -> bool:
    """Whether the reader knows them all, so that nothing new is counted: `the two suspects`, `her three brothers`."""
    return is_definite(group) or any(child.dep_ == "poss" for child in group.children)


class Model(NamedTuple):
    """The weights of a regression for each measure, and what each is without any trait."""

    measures: tuple[Measure | None, ...]
    bias: tuple[float, ...]
    rows: dict[str, int]
    """Trait -> its row among the weights."""
    weights: NDArray[np.int16]
    """A column for each measure; how many of a unit's `scale` parts."""
    scale: int


@cache
def model() -> Model:
    """The one that ships with the package."""
    path = resources.files("claimstream_enrich") / "number_measures.json"
    return loaded(json.loads(path.read_text(encoding="utf-8")))


def loaded(made: Mapping[str, Any]) -> Model:
    """From the content of its file: `weights` are trait -> places among the measures and weights times `scale`."""
    measures = tuple(None if measure == NOTHING else measure for measure in made["measures"])
    weights = np.zeros((len(made["weights"]), len(measures)), dtype=np.int16)
    for row, (places, values) in enumerate(made["weights"].values()):
        weights[row, places] = values
    rows = {trait: row for row, trait in enumerate(made["weights"])}
    return Model(measures, tuple(made["bias"]), rows, weights, made["scale"])
