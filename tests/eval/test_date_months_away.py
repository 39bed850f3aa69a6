"""Which cases the figure without distances in months and years leaves out."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc

from tests.eval import date_figures
from tests.eval.date_figures import Case


@pytest.mark.parametrize(
    ("expression", "counted"),
    [
        ("two years ago", False),
        ("a month ago", False),
        ("in 3 months", False),
        ("in two years since 2011", False),
        ("2 years 21 days later", True),
        ("a month and 3 days ago", True),
        ("in two weeks", True),
        ("three months after Easter", True),
        ("two months from today on Tuesday", True),
        ("the 20th of next month", True),
        ("Yuandan of next year", True),
        ("Monday", True),
    ],
)
def test_only_bare_distances_in_months_and_years_are_left_out(
    expression: str, counted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f"It was {expression}."
    asked = Case("own", "date", text, "2024-03-14", len("It was "), len(text) - 1, ("2024-03-01",))
    monkeypatch.setattr(date_figures, "cases", lambda files=(): [asked] if files != date_figures.OTHER_MODES else [])
    monkeypatch.setattr(date_figures, "_invented", lambda nlp, limit: iter(()))
    monkeypatch.setattr(date_figures, "mentions", lambda text, published, nlp: [])
    table = date_figures.figures(_no_parse)
    assert ("date_but_months_away.contract" in table) == counted
    assert table["date.contract"] == (0, 1)


def _no_parse(*_: object) -> Doc:
    raise AssertionError("nothing is parsed")
