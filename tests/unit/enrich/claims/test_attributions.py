"""Who says what, sentence by sentence: source, cue, act and content of every statement."""

from __future__ import annotations

from claimstream_enrich.claims.attribution import find_statements
from claimstream_enrich.claims.measures import find_figures
from claimstream_enrich.claims.quantities import find_numbers
from claimstream_enrich.claims.quotes import quoted_spans
from claimstream_enrich.claims.speakers import core_of
from claimstream_enrich.claims.statements import Statement, Tokens
from claimstream_enrich.tree import Tree
from tests.unit.each import each
from tests.unit.enrich.claims.attributions import STATEMENTS
from tests.unit.enrich.claims.stored import doc


def quotes(parsed: Tree) -> list[Tokens]:
    return [parsed.range(*span) for span in quoted_spans(parsed.text)]


def statements(text: str) -> list[Statement]:
    parsed = doc(text)
    figures = find_figures(parsed, find_numbers(parsed), frozenset())
    return find_statements(parsed, quotes(parsed), frozenset(figure.number.start for figure in figures))


def written(text: str, statement: Statement) -> str:
    parsed = doc(text)
    assert statement.source is not None
    start, end = core_of(parsed[statement.source])
    content = "; ".join(parsed.span(first, last).text for first, last in statement.content)
    return f"{parsed.span(start, end).text} | {statement.lemma} | {statement.act} | {content}"


@each("text", STATEMENTS)
def test_statements_of_a_sentence(text: str) -> None:
    assert [written(text, statement) for statement in statements(text)] == STATEMENTS[text]


@each("text", [text for text, expected in STATEMENTS.items() if expected])
def test_ranges_of_a_statement_are_inside_apart_and_without_its_cue(text: str) -> None:
    for statement in statements(text):
        end = 0
        for first, last in statement.content:
            assert end <= first < last <= len(doc(text))
            end = last
        assert not statement.holds(statement.hub) or statement.lemma == "word"
        assert 0 <= statement.hub < len(doc(text))
        assert statement.size == sum(last - first for first, last in statement.content)
