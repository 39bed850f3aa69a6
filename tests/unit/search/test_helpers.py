"""The pure parts of the helpers: names, completions, similar articles, changed claims, telling words."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from claimstream_common.problems import Refusal
from claimstream_schemas.wording import FEWEST, is_copy, shared, shingles
from claimstream_search import entities, revision_diff, scalars, significant, similar, suggest, text_query
from claimstream_search.revision_diff import diff, fields, likeness
from claimstream_search.store import Json
from tests.articles import claim_in, raw_article

CLAIM: Json = claim_in(raw_article()).model_dump(mode="json")
WORDS = [f"word{number}" for number in range(60)]


def said(value: int = 12, **more: Any) -> Json:
    return CLAIM | {"quantity": CLAIM["quantity"] | {"value": value, "low": value, "high": value}} | more


# --- names and completions --------------------------------------------------------------------------------------------


def test_a_name_is_looked_for_by_its_beginning_its_sound_and_its_canonical_name() -> None:
    clause = entities.spelt("Türkiye")
    assert clause
    shoulds = clause["bool"]["should"]
    assert {"prefix": {"mentioned.starts": {"value": "turkiye"}}} in shoulds
    assert {"term": {"mentioned.name": "Turkey"}} in shoulds
    assert any("terms" in one for one in shoulds)
    assert entities.spelt("!?") is None
    assert entities.misspelt("ab") is None


@given(st.text(max_size=40))
def test_any_text_makes_clauses_of_ours_only(q: str) -> None:
    for clause in (entities.spelt(q), entities.misspelt(q)):
        if clause:
            kinds = {kind for part in clause.get("bool", {}).get("should", [clause]) for kind in part}
            assert kinds <= {"prefix", "terms", "term", "fuzzy"}


@pytest.mark.parametrize(
    ("q", "expected"),
    [
        ("ost", [("", "ost")]),
        ("storm in ost", [("", "storm in ost"), ("storm in ", "ost")]),
        ("storm ", [("", "storm")]),
        (" ost", [("", "ost")]),
        ('storm "bay of ost', [("storm ", "bay of ost")]),
        ('storm "bay of', [("storm ", "bay of")]),
        ('"bay of" ost', [("", '"bay of" ost'), ('"bay of" ', "ost")]),
        ('storm "bay of ost"', [("", 'storm "bay of ost"')]),
        ('storm "', []),
    ],
)
def test_the_whole_is_completed_before_its_last_word(q: str, expected: list[tuple[str, str]]) -> None:
    assert suggest.pieces(q) == expected


def test_completions_are_ordered_and_cut() -> None:
    known: list[Json] = [{"name": "Ost Bay", "articles": 3}, {"name": None, "articles": 9}]
    answer = {
        "aggregations": {"values": {"buckets": [{"key": "Ostland", "doc_count": 3}, {"key": "O", "doc_count": 5}]}}
    }
    made = suggest.suggestions("x ", known, {"source": answer}, 2)
    assert made == [
        {"text": "x O", "kind": "source", "filter": {"source": "O"}, "count": 5},
        {"text": 'x "Ost Bay"', "kind": "entity", "filter": {"entity": "Ost Bay"}, "count": 3},
    ]


@given(st.sampled_from(["", "storm ", '"bay of" ', "-dam "]), st.text(min_size=1, max_size=20))
@example("", 'Ada "Storm" Bell')
@example("", "-2")
@example("storm ", "OR")
@example("", "Coast*Post")
@example("", "(Ostland)~9")
def test_a_completion_can_be_searched_for(head: str, name: str) -> None:
    assume(any(map(str.isalnum, name)))
    (made,) = suggest.suggestions(head, [{"name": name, "articles": 1}], {}, 1)
    read = text_query.parse(made["text"])
    assert read
    assert read.groups
    assert made["filter"] == {"entity": name}


@pytest.mark.parametrize("value", ["0", "51", "x", "-1", "1.5", "٣", "9" * 50, ""])
def test_a_size_out_of_bounds_is_refused(value: str) -> None:
    with pytest.raises(Refusal) as refused:
        scalars.whole_number({"size": value}, "size", 10, 50)
    assert refused.value.problem.status == 422


def test_single_parameters() -> None:
    assert scalars.whole_number({}, "size", 10, 50) == 10
    assert scalars.whole_number({"size": "050"}, "size", 10, 100) == 50
    assert scalars.one_of({}, "type", ("ORG",)) is None
    assert scalars.short_text({"q": "  a \n b "}, "q") == "a b"
    with pytest.raises(Refusal):
        scalars.one_of({"type": "X"}, "type", ("ORG",))
    with pytest.raises(Refusal):
        scalars.short_text({"q": "x" * 999}, "q")


# --- wording and similar articles -------------------------------------------------------------------------------------


@given(st.lists(st.sampled_from(WORDS)), st.lists(st.sampled_from(WORDS)))
def test_shared_wording_is_a_share_and_goes_both_ways(one: list[str], other: list[str]) -> None:
    left, right = shingles(" ".join(one)), shingles(" ".join(other))
    assert 0 <= shared(left, right) == shared(right, left) <= 1
    assert not left or shared(left, left) == 1
    assert is_copy(left, left) == (len(left) >= FEWEST)


def test_case_and_punctuation_are_no_wording() -> None:
    assert shingles("The dam, above Lintown: BURST.") == shingles("the dam above lintown burst")
    assert shingles("too few words here") == frozenset()


def test_copies_and_relatives_are_told_apart() -> None:
    text = " ".join(WORDS)
    near, other = f"Reprint. {text}", " ".join(reversed(WORDS))
    hits = [
        {"_source": {"article_id": name, "text": body, "title": "", "story": story}}
        for name, body, story in (("b", other, "s"), ("a", near, None))
    ]
    answer = similar.sorted_out("x", {"text": text, "story": "s"}, {"hits": {"hits": hits}}, 5)
    assert [one["article_id"] for one in answer["near_copies"]] == ["a"]
    assert [(one["article_id"], one["same_story"], one["shared"]) for one in answer["related"]] == [("b", True, 0.0)]


# --- changed claims ---------------------------------------------------------------------------------------------------


def test_a_changed_figure_is_a_change_not_a_new_claim() -> None:
    made = diff([said(12)], [said(15, claim_id="other", span={"start": 5, "end": 9})])
    assert (made["added"], made["dropped"], made["unchanged"]) == ([], [], 0)
    (change,) = made["changed"]
    assert [one["field"] for one in change["fields"]] == ["quantity.value", "quantity.low", "quantity.high"]
    assert change["fields"][0] == {"field": "quantity.value", "from": 12, "to": 15}


def test_many_changed_claims_are_compared_with_their_neighbours_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """All pairs of ten thousand claims would keep the service busy for minutes."""
    compared: list[float] = []

    def counted(one: Any, other: Any) -> float:
        compared.append(alike(one, other))
        return compared[-1]

    alike = revision_diff.alike
    monkeypatch.setattr(revision_diff, "alike", counted)
    older = [said(number, text=f"Of town {number} they said {number} people had died.") for number in range(300)]
    newer = [said(number + 1, text=one["text"] + " More may follow.") for number, one in enumerate(older)]
    made = diff(older, newer)
    assert (len(made["changed"]), made["added"], made["dropped"]) == (300, [], [])
    assert all(change["from"]["text"] in change["to"]["text"] for change in made["changed"])
    assert len(compared) <= 300 * (2 * revision_diff.NEAR + 1)
    compared.clear()
    assert diff(older, older[::-1])["unchanged"] == 300
    assert compared == []


def test_claims_of_other_matters_are_added_and_dropped() -> None:
    other = said(
        3, text="Sudia counts three sick horses in its stables.", claimant=CLAIM["claimant"] | {"name": "Sudia"}
    )
    other["quantity"] = other["quantity"] | {"measure": "sick", "affected": {"party": "Sudia", "role": "any"}}
    made = diff([said()], [other])
    assert (made["dropped"], made["added"], made["changed"]) == ([said()], [other], [])


def test_a_figure_is_never_paired_with_words() -> None:
    assert likeness(said(), CLAIM | {"quantity": None}) == 0.0
    assert likeness(said(), said()) == 1.0


claims = st.lists(st.tuples(st.integers(0, 4), st.sampled_from(["Norland", "Sudia"])), max_size=6)


@given(claims, claims)
def test_every_claim_is_accounted_for_once(one: list[tuple[int, str]], other: list[tuple[int, str]]) -> None:
    older, newer = (
        [said(value, claimant=CLAIM["claimant"] | {"name": name}) for value, name in side] for side in (one, other)
    )
    made = diff(older, newer)
    pairs = made["unchanged"] + len(made["changed"])
    assert len(made["dropped"]) + pairs == len(older)
    assert len(made["added"]) + pairs == len(newer)
    assert diff(older, list(older)) == {"added": [], "dropped": [], "changed": [], "unchanged": len(older)}
    assert all(change["fields"] == fields(change["from"], change["to"]) != [] for change in made["changed"])


# --- telling words ----------------------------------------------------------------------------------------------------


def test_jlh_is_zero_where_nothing_stands_out() -> None:
    assert significant.jlh(5, 10, 50, 100) == 0.0
    assert significant.jlh(5, 10, 5, 100) == pytest.approx((0.5 - 0.05) * 10)
    assert significant.jlh(0, 0, 0, 0) == significant.jlh(1, 2, 0, 100) == 0.0


def test_candidates_stand_in_several_articles() -> None:
    hits = [
        {"_source": {"title": "Dám bursts", "entity_names": ["Lintown"]}, "highlight": {"text": ["The dam of it"]}},
        {"_source": {"title": "dam", "entity_names": ["Lintown", "Ostland"]}},
    ]
    assert significant.candidates({"hits": {"hits": hits}}) == {"words": ["dam"], "entities": ["Lintown"]}
    assert significant.candidates({"hits": {"hits": []}}) == {"words": [], "entities": []}


def test_the_most_telling_come_first_and_what_says_nothing_not_at_all() -> None:
    def counted(total: int, *counts: int) -> Json:
        buckets = [{"doc_count": count} for count in counts]
        return {"hits": {"total": {"value": total}}, "aggregations": {"words": {"buckets": buckets}}}

    found = {"words": ["the", "dam", "lintown", "once"], "entities": []}
    made = significant.significant(found, counted(10, 10, 8, 8, 1), counted(100, 100, 20, 8, 1), 5)
    assert [one["value"] for one in made["words"]] == ["lintown", "dam"]
    assert (made["total"], made["entities"]) == (10, [])
    assert "aggs" in significant.counting({"match_all": {}}, found)
