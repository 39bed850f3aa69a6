"""The sentences in an answer: each claim it names once, and no other."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from claimstream_search.answers_series import SeriesAnswer
from claimstream_search.series.answer import evidence
from claimstream_search.series.question import Question
from claimstream_search.series.sentences import articles, named, sentence, with_sentences
from tests.unit.search.series.drawn import sayings
from tests.unit.search.series.sayings import ask, claims, saying
from tests.unit.search.series.test_answer import SAID

Json = dict[str, Any]

IDS = frozenset(one["claim_id"] for one in SAID)


def words(value: Any) -> Iterator[str]:
    """Every text anywhere in a value."""
    if isinstance(value, dict):
        yield from (word for one in value.values() for word in words(one))
    elif isinstance(value, list):
        yield from (word for one in value for word in words(one))
    elif isinstance(value, str):
        yield value


def test_a_claim_says_its_sentence_and_where_the_figure_is_in_it() -> None:
    said = saying(49, text="49 soldiers of the garrison were lost.", party="Quarnholt", source="Coast Post")
    (told,) = ask(said)["claims"].values()
    start = told["quantity"]["start"] - told["span"]["start"]
    assert told["text"][start : told["quantity"]["end"] - told["span"]["start"]] == "49"
    assert {name: told[name] for name in ("text", "source", "url", "title", "article_id")} == {
        name: said[name] for name in ("text", "source", "url", "title", "article_id")
    }
    assert told["claimant"] == {"name": "Quarnholt", "party": "Quarnholt"}
    assert told["published_at"] == "2031-05-02T12:00:00.000000Z"


def test_an_article_without_url_or_title() -> None:
    bare = {name: value for name, value in saying(4).items() if name not in ("url", "title")}
    assert (sentence(bare)["url"], sentence(bare)["title"]) == (None, "")


def test_what_was_taken_back_is_told_with_the_revision_it_stood_in_and_its_time() -> None:
    revision = {"published_at": "2031-05-09T08:00:00+02:00", "revision": "b" * 16}
    told = sentence(saying(4), revision)
    assert told["published_at"] == "2031-05-09T06:00:00.000000Z"
    assert (told["revision"], told["current"]) == ("b" * 16, False)


def test_what_stands_is_told_with_its_newest_revision() -> None:
    said = saying(4)
    assert (sentence(said)["revision"], sentence(said)["current"]) == (said["revision"], True)


def test_whatever_the_answer_names_is_there_the_change_included() -> None:
    known = ("2031-05-02T12:00:00.000000Z", "2031-06-01T00:00:00.000000Z")
    for answer in (ask(*SAID), ask(*SAID, known=known), ask(*SAID, roles=("child",))):
        rest = {name: value for name, value in answer.items() if name != "claims"}
        assert IDS & set(words(rest)) == set(answer["claims"])
        assert list(answer["claims"]) == named(answer)


@settings(max_examples=30, deadline=None)
@given(sayings(), st.randoms(use_true_random=False))
def test_the_order_of_the_claims_changes_no_byte(given_: list[Json], chance: Any) -> None:
    shuffled = chance.sample(given_, len(given_))
    answer = ask(*given_)
    assert json.dumps(ask(*shuffled)) == json.dumps(answer)
    ids = {one["from"] for one in answer["relations"]} | {one["to"] for one in answer["relations"]}
    assert ids <= set(answer["claims"])
    SeriesAnswer.model_validate(answer)


def test_what_is_not_known_is_left_out() -> None:
    answer = {"series": [{"points": [{"claim_ids": ["b", "a"]}]}], "relations": [], "ranges": [], "edits": []}
    assert with_sentences(answer, {"a": {"text": "x"}, "c": {}})["claims"] == {"a": {"text": "x"}}


def test_the_articles_of_claims_are_those_of_the_evidence() -> None:
    found = evidence(claims(*SAID), Question())
    assert articles(found, IDS) == sorted({one["article_id"] for one in SAID if not one["background"]})
    assert articles(found, [SAID[-2]["claim_id"]]) == [SAID[-2]["article_id"]]
    assert articles(found, []) == []
