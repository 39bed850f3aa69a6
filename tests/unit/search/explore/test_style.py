"""The style sheet: what is read can be read, in light and in dark, and on paper."""

from __future__ import annotations

import re

import pytest

from claimstream_search.explore import page
from tests.unit.search.series.test_chart import contrast

READ = [
    *((ink, paper) for ink in ("ink", "quiet", "link") for paper in ("paper", "raised")),
    ("ink", "mark"),
    ("ink", "claim"),
    ("quiet", "claim"),
    ("link", "claim"),
    ("ink", "warn-paper"),
    ("link", "warn-paper"),
    ("warn", "warn-paper"),
    ("mild", "mild-paper"),
    ("on-ink", "on"),
]
"""Every text colour on every ground that it stands on; a chosen row has the ground of a claim."""
EDGES = [("on", "paper"), ("on", "claim"), ("quiet", "paper"), ("warn", "paper")]
"""What shows where a field, the focus or a target is."""


@pytest.fixture(scope="module")
def style() -> str:
    return page._style()


def palettes(style: str) -> list[dict[str, str]]:
    """Name to #rrggbb, in light and in dark."""
    found = [dict(re.findall(r"--([\w-]+):#(\w+)", block)) for block in re.findall(r":root\{(.*?)\}", style)]
    return [{name: f"#{value * 2 if len(value) == 3 else value}" for name, value in one.items()} for one in found]


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_what_is_read_stands_out(style: str, scheme: int) -> None:
    colours = palettes(style)[scheme]
    assert [pair for pair in READ if contrast(colours[pair[0]], colours[pair[1]]) < 4.5] == []
    assert [pair for pair in EDGES if contrast(colours[pair[0]], colours[pair[1]]) < 3] == []


def test_whoever_walks_by_keyboard_sees_where(style: str) -> None:
    (focused,) = re.findall(r"([^{}]*:focus-visible[^{}]*)\{outline:3px solid var\(--link\)", style)
    assert {one.split(":")[0] for one in focused.split(",")} >= {"a", "input", "select", "button", "summary", "figure"}


def test_an_article_is_printed_with_its_claims(style: str) -> None:
    (paper,) = re.findall(r"@media print\{(.*)\}", style)
    (hidden,) = re.findall(r"([^{}]*)\{display:none\}", paper)
    assert set(hidden.split(",")) >= {".search", ".top"}
    assert "aside" not in hidden.split(",")
