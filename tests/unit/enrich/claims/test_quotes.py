"""Quotation marks, paired and not."""

from __future__ import annotations

import re
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimstream_enrich.claims.quotes import quoted_spans
from tests.unit.each import each


def quoted(text: str) -> list[str]:
    return [text[start:end] for start, end in quoted_spans(text)]


@each(
    ("text", "expected"),
    [
        ('He said "yes" and "no".', ['"yes"', '"no"']),
        ("He said “yes” twice.", ["“yes”"]),
        ("Er sagte „ja“ «oui»", ["„ja“", "«oui»"]),
        ("Nothing here", []),
        ('"One. Two."\n\n"Three."', ['"One. Two."', '"Three."']),
        ("“It never ends\n\nNext day", ["“It never ends"]),
        ('We have seen it all," she said.', ['We have seen it all,"']),
        ('It is 5" wide', ['It is 5"']),
        ('"', []),
        ("”", []),
        ("'It is over,' he said.", ["'It is over,'"]),
        ("‘It is over,’ he said. ‘Go home.’", ["‘It is over,’", "‘Go home.’"]),
        ("She said: 'The farmers' barns burned.' Nobody spoke.", ["'The farmers' barns burned.'"]),
        ("The farmers' barns and the miners' homes burned.", []),
        ("It's the dogs' dinner, isn't it?", []),
        ("In the '90s it was 'fine' there", []),
        ("'It is over, he said", []),
        ("\"He said 'never.' Then he left\"", ["\"He said 'never.' Then he left\""]),
    ],
)
def test_quoted_spans(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize("unit", ["“", "“a ", "'a' ", "‘a, ", "'a.' “b” "])
def test_time_is_linear_in_lines_full_of_marks(unit: str) -> None:
    began = process_time()
    quoted_spans(unit * (100_000 // len(unit)))
    assert process_time() - began < 2  # 10 s where the time was quadratic


SINGLE = re.compile(r"(?<![\w'‘’])['‘](?=\w)[^\n]{0,2000}?[,.!?…]['’](?!\w)")
"""What a quotation between single marks is; looking for it so takes 2,000 steps at each apostrophe."""


@given(st.text(alphabet="ab1 .,'‘’!\né", max_size=60))
@example("'" + "a" * 2000 + ".' 'b.'")
@example("'" + "a" * 2001 + ".' 'b.'")
def test_single_marks_are_paired_as_the_pattern_says(text: str) -> None:
    text = re.sub(r"(['‘’])(?=\1)", r"\1 ", text)  # two of them are a double mark
    assert quoted_spans(text) == [found.span() for found in SINGLE.finditer(text)]


def test_no_quotation_crosses_a_line_break() -> None:
    assert all("\n" not in words for words in quoted('"a\nb" c "d\n"e'))


@given(st.text(alphabet="ab \".,'‘’“”«»\n", max_size=200))
def test_spans_are_ordered_and_apart(text: str) -> None:
    end = 0
    for start, stop in quoted_spans(text):
        assert end <= start < stop <= len(text)
        end = stop


@given(st.lists(st.text(alphabet="abc ", min_size=1, max_size=12).filter(str.strip), min_size=1, max_size=4))
def test_whole_quotations_are_found_again(said: list[str]) -> None:
    words = [f'"{" ".join(text.split())}."' for text in said]
    assert quoted(" he said. ".join(words)) == words
