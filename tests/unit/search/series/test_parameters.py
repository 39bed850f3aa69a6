"""Parameters of `/v1/series`."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_common.problems import Refusal
from claimstream_search import parameters, queries
from claimstream_search.query import Kind
from claimstream_search.series.question import AsOf, Question, as_of_clause
from claimstream_search.series_parameters import openapi, parse


def test_everything_that_can_be_asked() -> None:
    pairs = [
        ("measure", "killed"),
        ("measure", "wounded"),
        ("affected", " Quarnholt "),
        ("claimant_party", "Veldane"),
        ("role", "military"),
        ("from", "2031-05-01"),
        ("to", "2031-05-09T12:00:00Z"),
        ("as_of", "2031-05-02"),
        ("as_of", "2031-05-03T01:00:00+02:00"),
        ("gap_days", "0"),
    ]
    assert parse(pairs) == Question(
        measures=("killed", "wounded"),
        affected=("Quarnholt",),
        claimant_parties=("Veldane",),
        roles=("military",),
        start="2031-05-01",
        end="2031-05-09",
        as_of=(AsOf("2031-05-02T23:59:59.999999Z"), AsOf("2031-05-02T23:00:00.000000Z")),
        gap_days=0,
    )
    assert parse([]) == Question()


@pytest.mark.parametrize(
    ("pairs", "field", "code"),
    [
        ([("measure", "deaths")], "measure", "invalid"),
        ([("role", "")], "role", "invalid"),
        ([("affected", " ")], "affected", "invalid"),
        ([("affected", "x" * 201)], "affected", "invalid"),
        ([("claimant_party", "a\x00b")], "claimant_party", "invalid"),
        ([("from", "yesterday")], "from", "invalid"),
        ([("to", "2031-13-01")], "to", "invalid"),
        ([("from", "2031-05-02"), ("to", "2031-05-01")], "to", "empty_range"),
        ([("as_of", "9999-12-31T23:59:59-12:00")], "as_of", "invalid"),
        ([("as_of", day) for day in ("2031-05-01", "2031-05-02", "2031-05-03")], "as_of", "too_many"),
        ([("gap_days", "-1")], "gap_days", "invalid"),
        ([("gap_days", "367")], "gap_days", "invalid"),
        ([("gap_days", "7"), ("gap_days", "8")], "gap_days", "repeated"),
        ([("party", "Quarnholt")], "party", "unknown_parameter"),
    ],
)
def test_what_is_wrong_is_named(pairs: list[tuple[str, str]], field: str, code: str) -> None:
    with pytest.raises(Refusal) as caught:
        parse(pairs)
    assert [(error.field, error.code) for error in caught.value.problem.errors] == [(field, code)]


def test_all_mistakes_are_told_at_once() -> None:
    with pytest.raises(Refusal) as caught:
        parse([("measure", "deaths"), ("gap_days", "x"), ("nonsense", "1")])
    assert {error.field for error in caught.value.problem.errors} == {"measure", "gap_days", "nonsense"}


@pytest.mark.parametrize("value", ["Turkey", "türkiye", "Turkish", "Ankara"])
def test_a_party_is_found_by_what_stands_for_it(value: str) -> None:
    question = parse([("affected", value), ("claimant_party", value)])
    assert (question.affected, question.claimant_parties) == (("Turkey",), ("Turkey",))


@given(st.lists(st.tuples(st.sampled_from(["measure", "affected", "from", "as_of", "gap_days", "x"]), st.text())))
def test_any_text_is_read_or_refused(pairs: list[tuple[str, str]]) -> None:
    with contextlib.suppress(Refusal):
        assert parse(pairs).gap_days >= 0


def test_openapi_describes_them_all() -> None:
    described = {one["name"]: one for one in openapi()}
    assert set(described) == {"measure", "affected", "claimant_party", "role", "from", "to", "as_of", "gap_days"}
    assert described["as_of"]["schema"]["maxItems"] == 2
    assert described["gap_days"]["schema"]["default"] == 7


def test_what_was_known_as_clauses() -> None:
    known = AsOf("2031-05-02T23:59:59.999999Z")
    published = {"range": {"published_at": {"lte": "2031-05-02T23:59:59.999Z"}}}
    assert as_of_clause(known, claims=False) == [published]
    assert as_of_clause(known, claims=True) == [published, {"range": {"claimed_at.value": {"lte": "2031-05-02"}}}]


@pytest.mark.parametrize("kind", ["articles", "claims"])
def test_searches_take_it_too(kind: Kind) -> None:
    query = parameters.parse(kind, [("as_of", "2031-05-02")])
    assert query.as_of == AsOf("2031-05-02T23:59:59.999999Z")
    assert queries.matching(query) == {"bool": {"filter": as_of_clause(query.as_of, claims=kind == "claims")}}
    assert query.identity != parameters.parse(kind, []).identity
    with pytest.raises(Refusal) as caught:
        parameters.parse(kind, [("as_of", "yesterday")])
    assert [error.field for error in caught.value.problem.errors] == ["as_of"]
