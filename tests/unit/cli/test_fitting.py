"""A table fits its terminal: no word is broken as long as a lesser column can give way."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from claimstream_cli.fitting import Column, Fitted, Row, fit, shares

COLUMNS = (
    Column("day", whole=True),
    Column("who"),
    Column("outlet", gives_way=2),
    Column("reports", gives_way=1, justify="right"),
    Column("words", least=24),
)
WORDS = "The harbour office counted boats at the breakwater twice before noon"
ROWS = [Row(("2031-05-05", "Quarnholt's harbourmaster", "Quay Post", "3", WORDS), dim=True)]


def shown(width: int, rows: list[Row] = ROWS) -> list[str]:
    output = io.StringIO()
    Console(file=output, width=width).print(Fitted(COLUMNS, rows, title="Boats", caption="1 of 1 shown"))
    return output.getvalue().splitlines()


@pytest.mark.parametrize("width", [60, 70, 80, 100, 200])
def test_no_word_is_broken_and_no_line_too_long(width: int) -> None:
    lines = shown(width)
    assert max(map(len, lines)) <= width
    words = " ".join(lines).split()
    assert set(WORDS.split()) | {"Quarnholt's", "harbourmaster", "2031-05-05", "Boats"} <= set(words)


def test_what_matters_least_goes_first_and_it_is_said() -> None:
    assert not [line for line in shown(120) if "No room" in line]
    (some,) = [line for line in shown(70) if "No room" in line]
    assert "No room for: outlet." in some
    assert any("outlet, reports" in line for line in shown(58))


def test_brackets_and_control_characters_are_text() -> None:
    (line,) = [one for one in shown(200, [Row(("[red]", "\x1b[2J", "a", "b", "c"))]) if "[red]" in one]
    assert "\x1b" not in line


def test_a_word_as_long_as_an_address_may_be_broken() -> None:
    lines = shown(80, [Row(("2031-05-05", "x" * 200, "Quay", "3", WORDS))])
    assert max(map(len, lines)) <= 80
    assert sum(line.count("x") for line in lines if "No room" not in line) == 200


SIZES = st.lists(st.tuples(st.integers(1, 40), st.integers(0, 200)), min_size=1, max_size=9)


@given(sizes=SIZES, room=st.integers(0, 300))
def test_shares_fill_the_room_and_no_more(sizes: list[tuple[int, int]], room: int) -> None:
    least, most = [low for low, _ in sizes], [low + more for low, more in sizes]
    widths = shares(least, most, room)
    assert sum(widths) <= max(room, len(sizes))
    assert all(1 <= width <= high for width, high in zip(widths, most, strict=True))
    if sum(least) <= room:
        assert all(width >= low for width, low in zip(widths, least, strict=True))
        assert sum(widths) == min(room, sum(most))


@given(st.integers(1, 250))
def test_what_does_not_give_way_stays(room: int) -> None:
    kept, widths = fit(COLUMNS, [row.cells for row in ROWS], room)
    assert {0, 1, 4} <= set(kept)
    assert len(kept) == len(widths)
