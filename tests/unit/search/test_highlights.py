"""Marks and snippets: what the text itself holds of html is never taken for a mark, nor lost."""

from __future__ import annotations

import html
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_search import results
from claimstream_search.fields import INDICES
from claimstream_search.parameters import parse
from claimstream_search.query import Kind
from claimstream_search.text_clauses import highlight


def shown(highlights: dict[str, list[str]], kind: Kind = "articles", *, marks: bool = True) -> dict[str, Any]:
    source: dict[str, Any] = {
        "article_id": "a",
        "revision": "r",
        "title": "T",
        "source": "S",
        "published_at": "2031-05-01",
    }
    source |= {"span": {"start": 0, "end": 1}}
    response = {"hits": {"total": {"value": 1}, "hits": [{"_source": source, "highlight": highlights}]}}
    query = parse(kind, [("highlight", "true")] if marks else [])
    (hit,) = results.page(query, response, {}, None)["hits"]
    return dict(hit)


@pytest.mark.parametrize(
    ("passage", "snippet", "marked"),
    [
        ("the <em>dam</em> burst", "the dam burst", True),
        ("5 &lt; 6 &amp; <em>dam</em>", "5 < 6 & dam", True),
        ("a &lt;em&gt;dam&lt;/em&gt;", "a <em>dam</em>", False),
        ("&lt;em&gt;<em>dam</em>", "<em>dam", True),
        ("&lt;script&gt;<em>dam</em>&lt;&#x2F;script&gt;", "<script>dam</script>", True),
        ("&amp;lt;<em>dam</em>", "&lt;dam", True),
        ("&quot;<em>dam</em>&quot; &#x27;it&#x27;", "\"dam\" 'it'", True),
        ("  <em>dam</em>\n", "dam", True),
        ("", "", False),
    ],
)
def test_a_snippet_is_the_text_and_a_highlight_stays_escaped(passage: str, snippet: str, marked: bool) -> None:
    hit = shown({"text": [passage]})
    assert hit["snippet"] == snippet
    assert hit["highlight"] == ({"text": [passage]} if marked else {})


def test_passages_without_a_mark_go_and_those_of_the_plain_field_come_first() -> None:
    hit = shown(
        {"text.exact": ["<em>b</em>"], "text": ["x", "<em>a</em>", "<em>c</em>"], "title.exact": ["<em>T</em>"]}
    )
    assert hit["highlight"] == {"title": ["<em>T</em>"], "text": ["<em>a</em>", "<em>c</em>"]}
    assert hit["snippet"] == "a"


def test_marks_are_shown_only_where_asked_for_and_claims_have_no_snippet() -> None:
    marks = {"text": ["<em>a</em>"]}
    assert "highlight" not in shown(marks, marks=False)
    assert shown(marks, marks=False)["snippet"] == "a"
    assert "highlight" not in shown(marks, "claims", marks=False)
    claim = shown(marks, "claims")
    assert claim["highlight"] == marks
    assert "snippet" not in claim
    assert shown({}, "claims")["highlight"] == {}


_TEXT = st.text(alphabet="<em>/&;lt#x27'\" ab", max_size=12)


@given(st.lists(st.tuples(_TEXT, st.booleans()), max_size=6))
def test_any_text_with_any_marks_is_the_text_again(pieces: list[tuple[str, bool]]) -> None:
    passage = "".join(f"<em>{html.escape(text)}</em>" if mark else html.escape(text) for text, mark in pieces)
    hit = shown({"text": [passage]})
    assert hit["snippet"] == "".join(text for text, _ in pieces).strip()
    assert bool(hit["highlight"]) == any(mark for _, mark in pieces)


@given(st.integers(1, 2_000))
def test_a_snippet_is_cut_at_a_words_end(words: int) -> None:
    snippet = shown({"text": ["flood " * words]})["snippet"]
    assert len(snippet) <= 481
    assert set(snippet.removesuffix("…").split()) == {"flood"}
    assert snippet.endswith("…") == (len("flood " * words) - 1 > 480)


@pytest.mark.parametrize("kind", ["articles", "claims"])
@pytest.mark.parametrize(
    ("q", "exact"),
    [("dam", False), ('"a b"', False), ("dam*", True), ("dam* OR florod~", True), ("dam OR florod~", False)],
)
def test_the_fields_marked_are_those_searched(kind: Kind, q: str, exact: bool) -> None:
    asked = highlight(INDICES[kind], parse(kind, [("q", q)]).text, whole=kind == "claims")
    fields = {"title", "text"} | ({"title.exact", "text.exact"} if exact else set())
    assert set(asked["fields"]) == fields
    assert fields <= {name for name, _ in (*INDICES[kind].stemmed, *INDICES[kind].exact)}
    assert asked["encoder"] == "html"


def test_what_is_looked_for_in_two_ways_is_marked_among_stems() -> None:
    index = INDICES["articles"]
    asked = highlight(index, parse("articles", [("q", 'Flöd* "the dam" brigde~ -gone')]).text, whole=False)
    prefix, phrase, fuzzy = asked["highlight_query"]["bool"]["should"]
    stemmed = [field for field, _ in index.stemmed]
    assert [one["prefix"] for one in prefix["dis_max"]["queries"]] == [{name: {"value": "flod"}} for name in stemmed]
    assert phrase["multi_match"]["type"] == "phrase"
    assert [next(iter(one["match"])) for one in fuzzy["dis_max"]["queries"]] == stemmed
    assert "highlight_query" not in highlight(index, parse("articles", [("q", "flood*")]).text, whole=False)


def test_what_is_excluded_is_not_marked_unstemmed() -> None:
    asked = highlight(INDICES["articles"], parse("articles", [("q", "dam -flood*")]).text, whole=False)
    assert set(asked["fields"]) == {"title", "text"}
    assert "highlight_query" not in asked
