"""The articles of authors who never saw the code: what is right of them, and that their gold can be read at all."""

from __future__ import annotations

import pytest

from claimstream_enrich.pipeline import Nlp
from tests.eval.blind import SETS
from tests.eval.blind_figures import figures
from tests.eval.data import parser
from tests.unit.enrich.claims.told_sides import Report

REPORTS = [(f"{kind}: {name}", report) for kind, reports in SETS.items() for name, report in reports.items()]

FLOORS = {
    "conflicts whole": 0.82,
    "conflicts sayings": 0.86,
    "calamities whole": 0.86,
    "calamities sayings": 0.95,
    "third whole": 0.57,
    "third sayings": 0.73,
    "fourth full.f1": 0.82,
    "fourth whole": 0.70,
    "fourth sayings": 0.86,
    "fifth full.f1": 0.84,
    "fifth whole": 0.73,
    "fifth sayings": 0.87,
    "sixth full.f1": 0.71,
    "sixth whole": 0.53,
    "sixth sayings": 0.85,
    "seventh full.f1": 0.83,
    "seventh whole": 0.71,
    "seventh sayings": 0.89,
    "eighth full.f1": 0.68,
    "eighth whole": 0.55,
    "eighth sayings": 0.76,
}
"""A hundredth or two below what `python -m tests.eval.blind_figures` prints."""


@pytest.mark.parametrize("report", [report for _, report in REPORTS], ids=[name for name, _ in REPORTS])
def test_every_words_of_the_gold_stand_once_in_the_text(report: Report) -> None:
    words = [figure.words for figure in report.figures] + [told.words for told in report.told]
    assert {each: report.text.count(each) for each in words} == dict.fromkeys(words, 1)


@pytest.fixture(scope="module")
def nlp() -> Nlp:
    return parser()


@pytest.mark.model
@pytest.mark.parametrize("name", SETS)
def test_what_is_right_does_not_become_less(name: str, nlp: Nlp) -> None:
    found = figures(name, SETS[name], nlp)
    right = {figure: found[figure][0] / found[figure][1] for figure in FLOORS if figure.startswith(name)}
    assert {figure: value for figure, value in right.items() if value < FLOORS[figure]} == {}
    assert found[f"{name} extra"][0] <= 5, "figures that the gold has not"
