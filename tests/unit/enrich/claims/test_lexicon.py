"""The word lists: acts of the contract, no contradictions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import get_args

import pytest

from claimstream_enrich.claims import lexicon, nouns, people, predicates
from claimstream_schemas.claim import Act, Measure, Role


def test_every_act_has_verbs_and_only_acts_do() -> None:
    acts = {frame.act for frame in lexicon.VERBS.values()}
    assert acts == set(get_args(Act))
    assert set(lexicon.NOUNS.values()) <= set(get_args(Act))


def test_the_lexicon_is_of_a_useful_size() -> None:
    assert len(lexicon.VERBS) > 150


@pytest.mark.parametrize(
    ("verb", "act"),
    [
        ("say", "state"),
        ("deny", "deny"),
        ("urge", "call_for"),
        ("pledge", "promise"),
        ("slam", "condemn"),
        ("warn", "warn"),
    ],
)
def test_acts(verb: str, act: str) -> None:
    assert lexicon.VERBS[verb].act == act


def test_lemmas_are_lower_case_words() -> None:
    lists: list[Iterable[str]] = [
        lexicon.VERBS, lexicon.NOUNS, lexicon.CLAUSE_ONLY, lexicon.FIGURE_ONLY, lexicon.INFINITIVE_CONTENT,
        nouns.ROLES, nouns.CASUALTIES, nouns.THINGS, predicates.VERBS, predicates.ADJECTIVES,
    ]  # fmt: skip
    assert all(word == word.lower().strip() and " " not in word for words in lists for word in words)


def test_narrowing_lists_narrow_verbs_that_exist() -> None:
    assert lexicon.VERBS.keys() >= lexicon.FIGURE_ONLY
    assert lexicon.OBJECT_TOO <= lexicon.CLAUSE_ONLY
    assert lexicon.VERBS.keys() >= lexicon.VALUING


def test_measures_and_roles_are_the_contract_s() -> None:
    measures = set(get_args(Measure))
    assert set(nouns.CASUALTIES.values()) <= measures
    assert set(predicates.ADJECTIVES.values()) <= measures
    assert {p.measure for found in predicates.VERBS.values() for p in found} <= measures
    assert {measure for _, _, measure in predicates.PHRASES} <= measures
    assert set(nouns.ROLES.values()) == set(get_args(Role))


def test_units_that_count_nobody_are_no_people() -> None:
    assert not nouns.NOT_COUNTED & nouns.ROLES.keys()
    assert not nouns.NOT_COUNTED & nouns.CASUALTIES.keys()


def test_drown_takes_both_arguments() -> None:
    assert {predicate.undergone for predicate in predicates.VERBS["drown"]} == {True, False}


def test_no_word_list_is_left_unused() -> None:
    folder = Path(lexicon.__file__).parent
    used = Counter(
        word for path in folder.glob("*.py") for word in re.findall(r"\w+", path.read_text(encoding="utf-8"))
    )
    for module in (lexicon, nouns, people, predicates):
        names = [name for name, value in vars(module).items() if name.isupper() and isinstance(value, frozenset | dict)]
        assert [name for name in names if used[name] < 2] == []


def test_verbs_of_manner_are_verbs_of_speech() -> None:
    assert lexicon.VERBS.keys() | lexicon.PARTICLED.keys() >= lexicon.QUOTE_ONLY
    assert all(lexicon.VERBS[verb].act == "state" for verb in lexicon.QUOTE_ONLY - lexicon.PARTICLED.keys())


def test_states_and_losses_are_apart() -> None:
    assert nouns.CASUALTIES.keys() | nouns.ROLES.keys() >= nouns.STATES
    assert not nouns.LOSSES & nouns.CASUALTIES.keys()


def test_verbs_that_count_their_subject_are_not_named_twice() -> None:
    counting = [(verb, word) for verbs, below, _ in predicates.OF_SUBJECTS for verb in verbs for word in below]
    assert len(counting) == len(set(counting))
    assert {measure for _, _, measure in predicates.OF_SUBJECTS} <= set(get_args(Measure))
