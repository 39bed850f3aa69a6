"""A sentence in one line: never wider than the terminal, and with its figure in sight."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from claimstream_cli.sentences import CUT, Sentence, excerpt
from claimstream_search.series.sentences import sentence
from tests.unit.search.series.sayings import saying

TEXT = "After two days of silence the harbour master of Quarnholt told the council that 49 sailors had drowned."
AT = TEXT.index("49")


@pytest.mark.parametrize(
    ("room", "shown"),
    [
        (200, TEXT),
        (len(TEXT), TEXT),
        (len(TEXT) - 1, TEXT.removesuffix(" drowned.") + CUT),
        (40, "…the council that 49 sailors had…"),
        (44, "…the council that 49 sailors had drowned."),
    ],
)
def test_what_is_shown_of_a_long_sentence(room: int, shown: str) -> None:
    assert excerpt(TEXT, AT, AT + 2, room) == shown


@given(st.text(st.sampled_from("ab \n\t"), min_size=1, max_size=120), st.data(), st.integers(8, 60))
def test_it_fits_keeps_the_figure_and_is_one_line(around: str, data: st.DataObject, room: int) -> None:
    start = data.draw(st.integers(0, len(around)))
    text = around[:start] + "105" + around[start:]
    shown = excerpt(text, start, start + 3, room)
    assert len(shown) <= room
    assert "105" in shown
    assert not {"\n", "\t"} & set(shown)
    assert shown.strip(CUT) in " ".join(text.replace("\n", " ").replace("\t", " ").split(" "))


@pytest.mark.parametrize("width", [30, 50, 80, 200])
def test_a_line_is_as_wide_as_the_terminal_at_most(width: int) -> None:
    output = io.StringIO()
    said = saying(49, text=f"{TEXT} \x1b[2J [red]Nobody else was counted.", source="Coast Post")
    Console(file=output, width=width).print(Sentence("  1", sentence(said)))
    (line,) = output.getvalue().splitlines()
    assert len(line) <= width
    assert line.startswith("  1 “")
    assert "\x1b" not in line
