"""Where blocks start: line breaks end them, unless the text is hard-wrapped."""

from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from claimstream_enrich.enrichers.blocks import block_starts, lines

PARAGRAPHS = [
    "The ferry left the harbour at dawn with forty people on board, the coast guard of Norland said, and it was seen "
    "again only after the fog had lifted over the sound.",
    "Nobody was hurt. The captain told reporters that he had heard the engine stop twice, once near the pier and once "
    "at the lighthouse.",
]


def starts(text: str) -> list[str]:
    return [text[at : at + 12] for at in block_starts(text)]


def test_a_blank_line_starts_a_block() -> None:
    assert starts("\n\n".join(PARAGRAPHS)) == ["Nobody was h"]


def test_a_line_break_between_long_paragraphs_starts_a_block() -> None:
    assert starts("\n".join(PARAGRAPHS)) == ["Nobody was h"]


def test_a_heading_is_a_block_of_its_own() -> None:
    assert starts(f"{PARAGRAPHS[0]}\nsilence\n{PARAGRAPHS[1]}") == ["silence\nNobo", "Nobody was h"]
    assert starts(f"{PARAGRAPHS[0]}\nCalls for an inquiry\n{PARAGRAPHS[1]}") == ["Calls for an", "Nobody was h"]


def test_a_hard_wrapped_paragraph_is_not_cut_inside_a_sentence() -> None:
    wrapped = textwrap.fill(" ".join(PARAGRAPHS), 60)
    assert wrapped.count("\n") > 3
    ends = [wrapped[:at].rstrip()[-1] for at in block_starts(wrapped)]
    assert all(end in ".!?" for end in ends)


def test_a_line_that_ends_in_a_comma_or_an_article_goes_on() -> None:
    assert starts("He blamed the\nWeather Service for it.") == []
    assert starts("On Monday,\nNorland answered.") == []


@given(st.text(alphabet=st.sampled_from("ab.A \n\r\t\x0b\u2028"), max_size=80))
def test_lines_are_trimmed_and_in_order_whatever_the_text(text: str) -> None:
    found = lines(text)
    assert all(text[line.start : line.end] == line.text == line.text.strip() != "" for line in found)
    assert "".join("".join(line.text for line in found).split()) == "".join(text.split())
    assert set(block_starts(text)) <= {line.start for line in found}
