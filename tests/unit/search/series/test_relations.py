"""How the claims of different parties bear on each other."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.search.series.sayings import ask, relations, saying

Q, V = "Quarnholt", "Veldane"


def kinds(*said: dict[str, Any]) -> set[str]:
    return {one["type"] for one in ask(*said)["relations"]}


def test_compatible_figures_corroborate_and_do_not_contradict() -> None:
    said = [saying(49, qualifier="at_least"), saying(105, party=V)]
    assert relations(ask(*said), said) == {("corroborates", (Q, 49), (V, 105))}


def test_figures_that_exclude_each_other_contradict() -> None:
    said = [saying(105), saying(100, party=V)]
    answer = ask(*said)
    assert relations(answer, said) == {("contradicts", (Q, 105), (V, 100))}
    (relation,) = answer["relations"]
    assert relation["why"] == "They can't both be true: Quarnholt on 2031-05-02: 105; Veldane on 2031-05-02: 100."
    assert (relation["measure"], relation["affected"], relation["parties"]) == ("killed", Q, [Q, V])


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ({"value": 100, "qualifier": "at_most"}, {"value": 105}, "contradicts"),
        ({"value": 110, "qualifier": "about"}, {"value": 113}, "corroborates"),
        ({"value": 110, "qualifier": "about"}, {"value": 120}, "contradicts"),
        ({"value": None, "low": 10, "high": 12, "qualifier": "range"}, {"value": 5}, "contradicts"),
        ({"value": None, "low": 10, "high": 12, "qualifier": "range"}, {"value": 11}, "corroborates"),
        ({"value": 20, "qualifier": "at_least"}, {"value": 9, "qualifier": "at_least"}, "corroborates"),
        ({"value": None, "low": 200, "qualifier": "vague"}, {"value": 105}, "contradicts"),
        ({"value": None, "low": 24, "qualifier": "vague"}, {"value": 105}, None),
    ],
)
def test_bounds_decide(one: dict[str, Any], other: dict[str, Any], kind: str | None) -> None:
    assert kinds(saying(**one), saying(**other, party=V)) == ({kind} if kind else set())


def test_a_contradiction_names_the_claims_that_exclude_each_other() -> None:
    """Veldane said "at most 2" and then "2": with 1 only the second can't be true."""
    said = [saying(1), saying(2, party=V, qualifier="at_most"), saying(2, party=V, at="2031-05-02T13:00:00Z")]
    (relation,) = [one for one in ask(*said)["relations"] if one["type"] == "contradicts"]
    assert relation["to"] == said[2]["claim_id"]
    assert relation["why"].endswith("Quarnholt on 2031-05-02: 1; Veldane on 2031-05-02: 2.")


def test_a_count_may_have_grown_since_but_not_shrunk() -> None:
    assert kinds(saying(4), saying(11, party=V, day="2031-05-04")) == set()
    assert kinds(saying(50), saying(18, party=V, day="2031-05-04")) == {"contradicts"}


def test_a_count_that_comes_and_goes_contradicts_only_at_the_same_time() -> None:
    assert kinds(saying(12, measure="missing"), saying(2, party=V, day="2031-05-04", measure="missing")) == set()
    assert kinds(saying(12, measure="missing"), saying(2, party=V, measure="missing")) == {"contradicts"}


def test_what_a_party_no_longer_says_contradicts_nobody() -> None:
    said = [saying(50), saying(71, day="2031-05-03"), saying(71, party=V, day="2031-05-04")]
    assert relations(ask(*said), said) == {("revises", (Q, 50), (Q, 71)), ("corroborates", (Q, 71), (V, 71))}


def test_within_a_day_only_figures_that_stood_together_contradict() -> None:
    said = [
        saying(3, at="2031-05-02T05:00:00Z", source="A"),
        saying(4, at="2031-05-02T12:00:00Z", source="B"),
        saying(9, at="2031-05-02T12:00:00Z", source="B", party=V, qualifier="at_least"),
    ]
    assert relations(ask(*said), said) == {("revises", (Q, 3), (Q, 4)), ("contradicts", (Q, 4), (V, 9))}


def test_a_denial_is_against_the_figure_it_names() -> None:
    said = [saying(11), saying(11, party=V, denied=True, day="2031-05-03")]
    answer = ask(*said)
    assert relations(answer, said) == {("denies", (Q, 11), (V, 11))}
    assert [one["claimant_party"] for one in answer["series"]] == [Q]


def test_who_denies_a_figure_stands_by_his_own_that_day() -> None:
    said = [
        saying(4, party=V),
        saying(11, day="2031-05-03"),
        saying(11, party=V, denied=True, day="2031-05-03"),
    ]
    assert relations(ask(*said), said) == {("denies", (Q, 11), (V, 11)), ("contradicts", (V, 4), (Q, 11))}


def test_a_denial_of_what_nobody_said_is_no_relation() -> None:
    assert kinds(saying(11), saying(12, party=V, denied=True)) == set()


def test_copied_words_relay() -> None:
    words = "nineteen of those aboard the Marrow Queen never reached the shore"
    said = [saying(19, text=words), saying(19, party=V, day="2031-05-03", text=f"Again {words}")]
    answer = ask(*said)
    assert relations(answer, said) == {("relays", (Q, 19), (V, 19))}
    assert "passes on the figure of Quarnholt" in answer["relations"][0]["why"]


def test_a_cited_source_relays() -> None:
    said = [saying(19, who="Odalys Brennick"), saying(19, party=V, day="2031-05-03", chain=["Odalys Brennick", V])]
    assert relations(ask(*said), said) == {("relays", (Q, 19), (V, 19))}


def test_a_formula_of_news_is_no_copy() -> None:
    said = [
        saying(19, text="At least 19 people were killed"),
        saying(19, party=V, text="At least 19 people were killed"),
    ]
    assert kinds(*said) == {"corroborates"}


def test_an_echo_contradicts_nobody_but_its_origin_does() -> None:
    words = "nineteen of those aboard the Marrow Queen never reached the shore"
    said = [
        saying(19, text=words),
        saying(19, party=V, text=words, at="2031-05-02T15:00:00Z", source="B"),
        saying(29, party="Red Cross"),
    ]
    found = relations(ask(*said), said)
    assert found == {("relays", (Q, 19), (V, 19)), ("contradicts", (Q, 19), ("Red Cross", 29))}


def test_many_reports_of_one_figure_are_one_relation() -> None:
    said = [saying(19, source=f"Outlet {number}") for number in range(5)]
    (relation,) = ask(*said)["relations"]
    assert (relation["type"], relation["times"]) == ("repeats", 4)
    assert "(4 times in all)" in relation["why"]


def test_another_role_another_episode_or_another_side_is_not_compared() -> None:
    for other in ({"role": "child"}, {"event": "2031-01-01"}, {"affected": None}):
        assert kinds(saying(105), saying(100, party=V, **other)) == set()
