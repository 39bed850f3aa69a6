"""Ranges of tokens, and the statements found in the samples."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.claims.assemble import figures_of, statements_of
from claimstream_enrich.claims.attribution import distinct, find_statements
from claimstream_enrich.claims.chains import Chained
from claimstream_enrich.claims.figure import figured_tokens
from claimstream_enrich.claims.statements import Statement, overlapping, ranges, trim
from claimstream_enrich.tree import Tree, tree_of
from tests.unit.each import each
from tests.unit.enrich.blank import BLANK
from tests.unit.enrich.claims.stored import reading


def tree(text: str) -> Tree:
    """Words without a parse."""
    return tree_of(BLANK(text))


def chains(name: str) -> list[Chained]:
    read = reading(name)
    return statements_of(read, figures_of(read))


def cue_words(name: str) -> list[str]:
    return [link.statement.lemma for link in chains(name)]


@given(st.lists(st.integers(min_value=0, max_value=11)))
def test_ranges_hold_what_they_were_made_of(tokens: list[int]) -> None:
    doc = tree("a b , c . d e ( f ) g h")
    made = ranges(doc, tokens)
    covered = {i for start, end in made for i in range(start, end)}
    assert {i for i in tokens if not doc[i].is_punct} <= covered
    assert all(start < end for start, end in made)
    assert all(left[1] <= right[0] for left, right in pairwise(made))


def test_trim_keeps_pairs_of_quotation_marks() -> None:
    doc = tree('"yes" , he said')
    start, end = trim(doc, 0, 4)
    assert doc.span(start, end).text == '"yes"'


def test_trim_of_nothing_but_marks_is_empty() -> None:
    start, end = trim(tree(", . ;"), 0, 3)
    assert start == end


@each(
    ("name", "cues"),
    [
        ("said", ["say"]),
        ("citing", ["cite"]),
        ("according_to", ["according to"]),
        ("chain", ["tell"]),
        ("denied", ["deny"]),
        ("in_words", ["words"]),
        ("quoted_as", ["say"]),
        ("money", ["put"]),
        ("outlet", []),
        ("unsaid", []),
    ],
)
def test_cues(name: str, cues: list[str]) -> None:
    assert [cue.replace("word", "words").replace("wordss", "words") for cue in cue_words(name)] == cues


def test_a_chain_remembers_who_handed_it_on() -> None:
    (link,) = chains("chain")
    doc = reading("chain").doc
    assert [doc[i].text for i in link.outer] == ["master"]


def test_a_claim_that_is_rejected_stays_a_statement() -> None:
    assert sorted(cue_words("claim_noun")) == ["claim", "reject"]


def test_quotations_go_on_in_the_statement_before() -> None:
    (link,) = chains("quote")
    words = [reading("quote").doc.span(start, end).text for start, end in link.statement.content]
    assert "The lights went out." in " ".join(words)
    assert "a minute" in words[-1]


def test_statements_are_in_the_order_of_their_cues_and_once() -> None:
    read = reading("pronouns")
    found = find_statements(read.doc, list(read.quotes), figured_tokens(figures_of(read)))
    assert [statement.cue for statement in found] == sorted(statement.cue for statement in found)
    assert distinct([*found, *found]) == found


def test_content_never_holds_its_own_cue() -> None:
    for name in ("said", "own_and_enemy", "dead_and_injured", "toll_rose", "accused", "urged", "quote"):
        for link in chains(name):
            assert not link.statement.holds(link.statement.hub)


def test_size_counts_tokens() -> None:
    statement = Statement((0, 1), "say", "state", None, ((2, 5), (7, 9)), True, 0)
    assert statement.size == 5
    assert [statement.holds(i) for i in (1, 2, 4, 5, 8)] == [False, True, True, False, True]


@given(st.lists(st.integers(1, 5), max_size=12), st.integers(0, 40), st.integers(1, 10))
def test_overlapping_is_what_a_full_search_finds(steps: list[int], start: int, length: int) -> None:
    edges = [0]
    for step in steps:
        edges.append(edges[-1] + step)
    apart = list(zip(edges[::2], edges[1::2], strict=False))
    expected = [(a, b) for a, b in apart if a < start + length and b > start]
    assert list(overlapping(apart, start, start + length)) == expected
