"""Query parameters: each is read, and each mistake is named with its parameter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_common.problems import FieldError, Refusal
from claimstream_search.parameters import only, parse
from claimstream_search.query import Choice, Days, Figures, Kind, Moments, Query
from claimstream_search.text_query import Term, TextQuery
from claimstream_search.vocabulary import facets, filters, names
from tests.unit.each import each


def refused(kind: Kind, *pairs: tuple[str, str]) -> list[FieldError]:
    with pytest.raises(Refusal) as caught:
        parse(kind, pairs)
    assert caught.value.problem.status == 422
    assert caught.value.problem.code == "invalid_parameters"
    return list(caught.value.problem.errors)


def test_nothing_asked_for_is_everything_newest_first() -> None:
    assert parse("articles", []) == Query(kind="articles", sort="-published_at", size=20)


def test_every_parameter() -> None:
    query = parse(
        "claims",
        [
            ("q", "dam"),
            ("source", "Harbour Wire"),
            ("source", "Coast Post"),
            ("source", "!Hill Post"),
            ("measure", "killed"),
            ("background", "false"),
            ("published_from", "2031-05-01"),
            ("published_to", "2031-05-02"),
            ("event_from", "2031-04-30T23:00:00-05:00"),
            ("event_to", "2031-05-01"),
            ("min_value", "10"),
            ("max_value", "1e3"),
            ("sort", "published_at"),
            ("size", "100"),
            ("cursor", "abc"),
            ("facets", "source,party,source"),
            ("highlight", "true"),
        ],
    )
    assert query == Query(
        kind="claims",
        text=TextQuery(((Term("word", "dam"),),)),
        choices=(
            Choice("source", ("Coast Post", "Harbour Wire"), ("Hill Post",)),
            Choice("measure", ("killed",)),
            Choice("background", ("false",)),
        ),
        published=Moments("2031-05-01T00:00:00.000Z", "2031-05-03T00:00:00.000Z"),
        event=Days("2031-04-30", "2031-05-01"),
        figures=Figures(10, 1000),
        sort="published_at",
        size=100,
        cursor="abc",
        facets=("source", "party"),
        highlight=True,
    )


@pytest.mark.parametrize(("q", "sort"), [("dam", "relevance"), ("", "-published_at"), (" ", "-published_at")])
def test_words_are_sorted_by_relevance_unless_told_otherwise(q: str, sort: str) -> None:
    assert parse("articles", [("q", q)]).sort == sort
    assert parse("articles", [("q", q), ("sort", "published_at")]).sort == "published_at"


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("published_from", "2031-05-01T10:00:00+04:00", Moments(start="2031-05-01T06:00:00.000Z")),
        ("published_from", "2031-05-01T10:00:00", Moments(start="2031-05-01T10:00:00.000Z")),
        ("published_to", "2031-12-31", Moments(before="2032-01-01T00:00:00.000Z")),
        ("published_to", "2031-05-01T10:00:00Z", Moments(before="2031-05-01T10:00:00.001Z")),
    ],
)
def test_times_of_publication(name: str, value: str, expected: Moments) -> None:
    assert parse("articles", [(name, value)]).published == expected


@each(
    ("name", "value"),
    [
        ("size", "0"),
        ("size", "101"),
        ("size", "-1"),
        ("size", "²"),
        ("size", "1" * 5000),
        ("sort", "newest"),
        ("min_value", "many"),
        ("min_value", "1_000"),
        ("min_value", "٣"),
        ("min_value", "nan"),
        ("max_value", "1e999"),
        ("highlight", "yes"),
        ("facets", "colour"),
        ("facets", ""),
        ("published_from", "yesterday"),
        ("published_to", "9999-12-31"),
        ("published_from", "0001-01-01T00:00:00+05:00"),
        ("event_to", "2031-02-30"),
        ("source", ""),
        ("source", "!"),
        ("source", "x" * 501),
        ("party", "\ud800"),
        ("q", '"unclosed'),
        ("measure", "injured"),
        ("measure", "!injured"),
        ("act", "Killed"),
        ("background", "1"),
    ],
)
def test_a_wrong_value_is_named(name: str, value: str) -> None:
    (error,) = refused("claims", (name, value))
    assert error.field == name
    assert error.detail


def test_values_that_are_listed_are_told() -> None:
    (error,) = refused("claims", ("viewpoint", "ours"))
    assert error.allowed == ("own", "adversary", "third_party", "unknown")


def test_the_place_of_a_mistake_in_q_is_told() -> None:
    (error,) = refused("articles", ("q", "dam *urst"))
    assert error.position == 4


def test_all_mistakes_are_told_at_once() -> None:
    errors = refused("articles", ("colour", "red"), ("size", "many"), ("measure", "x"), ("highlight", "maybe"))
    assert {error.field for error in errors} == {"colour", "size", "measure", "highlight"}
    assert [error.code for error in errors if error.field == "colour"] == ["unknown_parameter"]


@pytest.mark.parametrize(
    ("name", "meant"),
    [("mesure", "measure"), ("parti", "party"), ("publishd_from", "published_from"), ("Size", "size")],
)
def test_a_misspelt_parameter_is_told_with_the_one_meant(name: str, meant: str) -> None:
    (error,) = refused("articles", (name, "x"))
    assert error.detail == f"no such parameter: did you mean {meant!r}?"
    assert meant in error.allowed


def test_a_parameter_like_no_other_is_told_without_a_guess() -> None:
    assert [error.detail for error in refused("articles", ("zzz", "x"))] == ["no such parameter"]
    assert [error.detail for error in refused("articles", ("x" * 4_000, "x"))] == ["no such parameter"]


@pytest.mark.parametrize("name", ["article_id"])
def test_what_only_claims_have_is_unknown_on_articles(name: str) -> None:
    assert [error.code for error in refused("articles", (name, "true"))] == ["unknown_parameter"]
    assert name in names("claims")


def test_what_stands_alone_may_not_be_repeated() -> None:
    (error,) = refused("articles", ("size", "1"), ("size", "2"))
    assert (error.field, error.code) == ("size", "repeated")


@pytest.mark.parametrize(
    ("low", "high"), [("published_from", "published_to"), ("event_from", "event_to"), ("min_value", "max_value")]
)
def test_empty_ranges_are_mistakes(low: str, high: str) -> None:
    values = ("2", "1") if low == "min_value" else ("2031-05-02", "2031-05-01")
    (error,) = refused("articles", (low, values[0]), (high, values[1]))
    assert (error.field, error.code) == (high, "empty_range")


def test_too_many_values() -> None:
    (error,) = refused("articles", *(("source", f"Wire {number}") for number in range(101)))
    assert (error.field, error.code) == ("source", "too_many")


def test_a_call_with_few_parameters() -> None:
    assert only([("revision", "ab")], "revision") == {"revision": "ab"}
    assert only([]) == {}
    with pytest.raises(Refusal) as caught:
        only([("revision", "ab"), ("size", "1")], "revision")
    assert [error.field for error in caught.value.problem.errors] == ["size"]


@pytest.mark.parametrize("kind", ["articles", "claims"])
def test_every_facet_is_a_filter(kind: Kind) -> None:
    assert set(facets(kind)) <= {*filters(kind), "published_at", "claimed_at"}


NAMES = st.sampled_from([*names("claims"), "colour", "\ud800", ""])


@given(st.lists(st.tuples(NAMES, st.text(max_size=30)), max_size=8))
def test_any_parameters_are_read_or_refused(pairs: list[tuple[str, str]]) -> None:
    outcome = read(pairs)
    if isinstance(outcome, Refusal):
        assert outcome.problem.status == 422
        assert outcome.problem.errors
        assert str(outcome.problem.as_json("/v1/claims")).encode("utf-8")
    else:
        assert 1 <= outcome.size <= 100
        assert read(pairs) == outcome


def read(pairs: list[tuple[str, str]]) -> Query | Refusal:
    try:
        return parse("claims", pairs)
    except Refusal as refusal:
        return refusal


def test_a_cursor_goes_with_matches_and_order_not_with_the_view() -> None:
    base = parse("articles", [("source", "A"), ("source", "B")])
    assert base.identity == parse("articles", [("source", "B"), ("source", "A"), ("size", "5")]).identity
    assert base.identity == parse("articles", [("source", "A"), ("source", "B"), ("facets", "source")]).identity
    for other in ([("source", "A")], [("source", "A"), ("source", "!B")], [("source", "A"), ("sort", "published_at")]):
        assert base.identity != parse("articles", other).identity
    assert parse("articles", []).identity != parse("claims", []).identity
