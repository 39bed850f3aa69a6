"""Single persons as counts of one, on stored parses."""

from __future__ import annotations

import pytest

from claimstream_enrich.claims.described import Described, are_apart, described, is_one
from claimstream_enrich.claims.harmed import harms
from claimstream_enrich.claims.measures import find_figures
from claimstream_enrich.claims.persons import Person, persons_of, same_name
from claimstream_enrich.claims.quantities import find_numbers
from claimstream_enrich.claims.wording import is_negated, modality_of
from tests.unit.each import each
from tests.unit.enrich.claims.harmed_texts import HARMED
from tests.unit.enrich.claims.stored import doc


def counted(text: str) -> list[tuple[str, str]]:
    parsed = doc(text)
    figures = find_figures(parsed, find_numbers(parsed), frozenset())
    return [(parsed.span(f.number.start, f.number.end).text, f.measure) for f in figures]


@each("text", HARMED)
def test_single_persons(text: str) -> None:
    assert counted(text) == HARMED[text]


def test_a_person_is_described_by_age_sex_and_name() -> None:
    parsed = doc("Maria Kovacs, 43, was stabbed on a tram. Kovacs died on the way to hospital.")
    person = described(parsed[1])
    assert person is not None
    assert (person.names, person.age, person.pronoun) == (frozenset(("maria", "kovacs")), 43, False)


def test_two_mentions_are_one_person() -> None:
    parsed = doc("A man was shot near the station. The 34-year-old man was pronounced dead in hospital.")
    (person,) = persons_of(harms(parsed))
    assert (person.sex, person.age, person.dead, len(person.told)) == ("male", 34, True, 2)


def mention(noun: str, *, indefinite: bool = False) -> Described:
    return Described(0, 1, None, None, frozenset(), noun, indefinite=indefinite, further=False, pronoun=False)


@each(
    ("noun", "other", "apart"),
    [
        ("boy", "father", True),
        ("father", "girl", True),
        ("victim", "driver", False),
        ("man", "driver", False),
        ("nurse", "driver", True),
        ("driver", "driver", False),
        ("", "driver", False),
        ("daughter", "baby", False),
        ("toddler", "nephew", False),
        ("daughter", "nurse", True),
        ("driver", "", False),
    ],
)
def test_nouns_that_cannot_mean_one_person(noun: str, other: str, apart: bool) -> None:
    assert are_apart(mention(noun), other) is apart


def test_somebody_new_is_none_of_those_before() -> None:
    assert are_apart(mention("bystander", indefinite=True), "man")
    assert not are_apart(mention("bystander"), "man")


def test_numbers_and_plurals_are_no_single_person() -> None:
    parsed = doc("Eight people were killed in the fire. A 43-year-old woman died of her burns.")
    assert described(parsed[1]) is None
    assert described(parsed[6]) is None


def test_harm_is_told_of_those_who_may_be_one_person() -> None:
    parsed = doc("Eight people were killed in the fire. A 43-year-old woman died of her burns.")
    assert [(harm.person.text, harm.measure) for harm in harms(parsed)] == [("woman", "killed")]


@each("text", list(HARMED)[:20])
def test_who_is_one_is_described(text: str) -> None:
    assert [is_one(token) for token in doc(text)] == [described(token) is not None for token in doc(text)]


def test_a_negated_predicate() -> None:
    (hurt,) = (token for token in doc("The driver was not injured.") if token.text == "injured")
    (died,) = (token for token in doc("One farmer died. Another was treated for burns.") if token.text == "died")
    assert is_negated(hurt)
    assert not is_negated(died)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("lund", "ada lund", True),
        ("ana lund", "anna lund", True),
        ("ada lund", "omar lund", False),
        ("ada lund", "omar haddad", False),
    ],
)
def test_names_of_one_person(one: str, other: str, same: bool) -> None:
    names = frozenset(one.split()), frozenset(other.split())
    assert same_name(*names) is same
    assert same_name(*reversed(names)) is same


def test_who_may_be_another() -> None:
    boy, girl, aged = Person(sex="male", age=9), Person(sex="female"), Person(age=40)
    assert not boy.may_be(girl)
    assert not boy.may_be(aged)
    assert girl.may_be(aged)
    assert not Person(names=frozenset(("ada",))).may_be(Person(names=frozenset(("omar",))))


def test_what_is_looked_into_has_happened() -> None:
    parsed = doc("Police are looking into the death of a student.")
    (death,) = (token for token in parsed if token.text == "death")
    assert modality_of(death, None) == "actual"
