"""A table of cases is wrong where one of them is, and then says which and why."""

from __future__ import annotations

import inspect

import pytest

from tests.unit.each import each

SQUARES = [(1, 1), (2, 4), (3, 8), (4, 16), (5, 24)]


def failure_of(test: object) -> str:
    assert callable(test)
    with pytest.raises(pytest.fail.Exception) as failed:
        test()
    return str(failed.value)


def test_every_case_is_looked_at() -> None:
    seen = []

    @each("word", (word for word in ("gull", "tern", "")))
    def test(word: str) -> None:
        seen.append(word)

    test()
    test()
    assert seen == ["gull", "tern", ""] * 2


def test_each_wrong_case_is_told_with_what_was_found_and_wanted() -> None:
    @each(("root", "square"), SQUARES)
    def test(root: int, square: int) -> None:
        assert [root * root] == [square]

    told = failure_of(test).split("\n\n")
    assert told[0] == "2 of 5 cases wrong"
    assert [case.splitlines()[0] for case in told[1:]] == ["root=3, square=8", "root=5, square=24"]
    assert "assert [9] == [8]" in told[1]
    assert "assert [25] == [24]" in told[2]


def test_an_error_is_told_like_a_wrong_answer_and_hides_no_other_case() -> None:
    @each("divisor", [1, 0, 2])
    def test(divisor: int) -> None:
        assert 2 / divisor == 2

    told = failure_of(test)
    assert told.startswith("2 of 3 cases wrong\n\ndivisor=0\nTraceback")
    assert "ZeroDivisionError" in told
    assert "divisor=2\n" in told
    assert "test_each.py" in told


def test_a_test_that_ends_itself_has_failed() -> None:
    @each("bird", ["gull"])
    def test(bird: str) -> None:
        with pytest.raises(KeyError):
            str(bird)

    assert "DID NOT RAISE" in failure_of(test)


def test_no_case_at_all_is_a_failure() -> None:
    @each("bird", list)
    def test(bird: str) -> None:
        raise AssertionError(bird)

    assert failure_of(test) == "0 of 0 cases wrong"


def test_cases_can_be_made_when_the_test_runs() -> None:
    made: list[str] = []

    @each("bird", lambda: made)
    def test(bird: str) -> None:
        assert bird == "gull"

    made.extend(["gull", "tern"])
    assert failure_of(test).startswith("1 of 2 cases wrong\n\nbird='tern'")


def test_a_case_must_have_a_value_for_each_name() -> None:
    @each(("bird", "place"), [("gull", "pier"), ("tern",)])
    def test(bird: str, place: str) -> None: ...

    with pytest.raises(ValueError, match="shorter"):
        test()


def test_pytest_sees_a_test_of_the_same_name_without_parameters() -> None:
    @each("bird", ["gull"])
    def test_of_birds(bird: str) -> None:
        """Birds."""

    assert (test_of_birds.__name__, test_of_birds.__doc__) == ("test_of_birds", "Birds.")
    assert not inspect.signature(test_of_birds).parameters
