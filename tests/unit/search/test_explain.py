"""A query explained: how it was read, in parts and in words, or what is wrong with it and where."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimstream_search.answers_query import QueryReading
from claimstream_search.explain import validated
from claimstream_search.fake import FakeSearcher
from claimstream_search.query import Kind
from claimstream_search.vocabulary import names
from tests.unit.each import each
from tests.unit.search.serving import serving

Pairs = list[tuple[str, str]]


def explained(*pairs: tuple[str, str], kind: Kind = "articles") -> str:
    found = validated(kind, pairs)
    assert found["valid"], found
    return str(found["explanation"])


@each(
    ("pairs", "expected"),
    [
        ([], "Articles, newest first."),
        ([("q", "dams")], 'Articles with "dams" in any form, best match first.'),
        ([("q", 'dam OR dyke "gave way"')],
         'Articles with ("dam" in any form or "dyke" in any form) and exactly "gave way", best match first.'),
        ([("q", "flo* florod~2 -dam -drill")],
         'Articles with words that begin with "flo" and ("florod" or a word at most 2 letters from it) '
         'without "dam" in any form or "drill" in any form, best match first.'),
        ([("q", '"dam wall"~3')], 'Articles with "dam wall" at most 3 words apart, best match first.'),
        ([("q", "-Türkiye"), ("sort", "published_at")],
         'Articles without "Turkey" by any of its names, oldest first.'),
        ([("party", "B"), ("party", "A"), ("party", "!C"), ("min_value", "3"), ("max_value", "9")],
         "Articles, where party is A or B and is not C and a figure from 3 up to 9, newest first."),
        ([("event_from", "2031-05-01"), ("event_to", "2031-05-02")],
         "Articles, where happened from 2031-05-01 up to 2031-05-02, newest first."),
        ([("source", "A"), ("as_of", "2031-05-01T12:00:00Z")],
         "Articles, where source is A and known by 2031-05-01T12:00:00.000000Z, newest first."),
        ([("q", "dam"), ("recency", "7")],
         'Articles with "dam" in any form, best match first, half the score gone every 7 days.'),
    ],
)  # fmt: skip
def test_in_words(pairs: Pairs, expected: str) -> None:
    assert explained(*pairs) == expected


def test_parts_hold_every_parameter_that_changes_what_is_found() -> None:
    everything = validated("articles", [])["reading"]
    for pair in (("as_of", "2031-05-01"), ("published_to", "2031-05-01"), ("max_value", "4"), ("act", "deny")):
        assert validated("articles", [pair])["reading"] != everything, pair


GREECE = ["Greece", "Greek", "Greeks", "Hellenic Republic"]


def test_parts_say_what_else_is_found() -> None:
    reading = validated("claims", [("q", "dam UN"), ("party", "greek"), ("entity", "!Lintown")])["reading"]
    assert reading["all_of"][0]["any_of"] == [{"kind": "word", "text": "dam", "distance": 0, "also": []}]
    assert "U.N." in reading["all_of"][1]["any_of"][0]["also"]
    assert reading["filters"] == [
        {"name": "entity", "any_of": [], "none_of": [{"value": "Lintown", "also": []}]},
        {"name": "party", "any_of": [{"value": "greek", "also": GREECE}], "none_of": []},
    ]


def test_mistakes_say_where_they_are() -> None:
    found = validated("articles", [("q", 'dam "burst'), ("measure", "eaten"), ("colour", "red")])
    assert (found["valid"], found["reading"], found["explanation"]) == (False, None, None)
    errors = {error["field"]: error for error in found["errors"]}
    assert errors["q"]["position"] == 4
    assert "killed" in errors["measure"]["allowed"]
    assert errors["colour"]["code"] == "unknown_parameter"


@given(st.lists(st.tuples(st.sampled_from([*names("claims"), "x"]), st.text(max_size=20)), max_size=6))
def test_whatever_is_asked_is_explained_or_refused(pairs: Pairs) -> None:
    found = validated("claims", pairs)
    assert QueryReading.model_validate(found).model_dump(exclude_unset=True) == found
    assert found["valid"] != bool(found["errors"])


def test_over_http() -> None:
    with serving(FakeSearcher()) as client:
        assert client.ok("/v1/query/validate", ("q", "dam"))["valid"]
        assert not client.ok("/v1/query/validate", ("of", "articles"), ("article_id", "a"))["valid"]
        assert client.ok("/v1/query/validate", ("of", "claims"), ("article_id", "a"))["valid"]
        for pairs in ([("of", "boats")], [("of", "claims"), ("of", "claims")]):
            answer = client.get("/v1/query/validate", *pairs)
            assert (answer.status_code, answer.json()["field"]) == (422, "of")
