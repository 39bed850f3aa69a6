"""Floors under the figures of the dates layer; without the data beside the repository there is nothing to measure."""

from __future__ import annotations

import pytest

from tests.eval.data import data, parser
from tests.eval.date_figures import ARCHIVE, Case, cases, figures, read_day
from tests.unit.enrich.test_dates_layer import dates

FLOORS = {"day.contract": 0.87, "day.lenient": 0.89, "date.contract": 0.77, "other_modes.day.contract": 0.83}
"""Figures a change must not fall below: somewhat under those measured when this was written."""

PRESENT = [ARCHIVE] if (data() / ARCHIVE).is_file() else []
"""The archive, if it is there; `python -m tests.eval.date_figures` says when it is not."""


@pytest.mark.model
@pytest.mark.parametrize("archive", PRESENT)
def test_figures_stay_above_their_floors(archive: str) -> None:
    assert len(cases()) > 400, archive
    table = figures(parser())
    measured = {name: table[name][0] / table[name][1] for name in FLOORS}
    assert {name: value for name, value in measured.items() if value < FLOORS[name]} == {}
    invented, of = table["invented"]
    assert invented / of < 0.01


def case(text: str, expression: str, *days: str, published: str = "2024-03-14") -> Case:
    start = text.index(expression)
    return Case("own", "date", text, published, start, start + len(expression), days)


@pytest.mark.parametrize(
    ("asked", "day"),
    [
        (case("We met Monday.", "Monday", "2024-03-11", "2024-03-18"), "2024-03-11"),
        (case("We will meet Monday.", "Monday", "2024-03-11", "2024-03-18"), "2024-03-18"),
        (case("We will meet Thursday.", "Thursday", "2024-03-07", "2024-03-14"), "2024-03-14"),
        (case("Met on Tuesday, 5 March", "Tuesday, 5 March", "2023-03-05", "2024-03-05"), "2024-03-05"),
        (case("We met on 20 March", "20 March", "2023-03-20", "2024-03-20"), "2024-03-20"),
        (case("We met on 20 July", "20 July", "2023-07-20", "2024-07-20"), "2023-07-20"),
        (case("We met on 1 May 2020", "1 May 2020", "2020-05-01"), "2020-05-01"),
    ],
)
def test_the_contract_chooses_among_a_past_and_a_future_day(asked: Case, day: str) -> None:
    assert asked.by_contract == day


def test_only_a_single_day_over_the_span_counts() -> None:
    asked = case("It fell on 5 March, not in May 2021.", "5 March", "2024-03-05")
    assert read_day(asked, dates(asked.text)) == ["2024-03-05"]
    assert read_day(case(asked.text, "May 2021", "2021-05-01"), dates(asked.text)) == []
