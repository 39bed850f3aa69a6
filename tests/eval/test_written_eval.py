"""The episodes of authors who never saw the code: what is right of them, and that their gold lies on their texts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.eval.data import data, parser, records
from tests.eval.written import FOLDERS
from tests.eval.written_figures import every

FLOORS = {
    "quantity.f1": 0.87,
    "full_claim.f1": 0.68,
    "slot.affected": 0.88,
    "slot.claimant_party": 0.83,
    "slot.event_date": 0.84,
    "slot.claimed_at": 0.93,
    "statement.f1": 0.86,
}
"""A hundredth below what `python -m tests.eval.written_figures` prints of all."""


@pytest.mark.parametrize("folder", FOLDERS, ids=[folder.name for folder in FOLDERS])
def test_every_anchor_stands_in_its_article(folder: Path) -> None:
    texts = {article["url"]: article["text"] for article in records(folder / "articles.jsonl")}
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    lost = [c["anchor"] for c in gold["claims"] if texts[c["article"]].count(c["anchor"]) < c["occurrence"]]
    assert lost == []
    assert all(c["number"] in c["anchor"] for c in gold["claims"] if c["number"] is not None)
    assert set(gold["elsewhere"]) < texts.keys()


@pytest.mark.model
@pytest.mark.skipif(not (data() / "episodes").is_dir(), reason="the scorer lies with the evaluation data: absent")
def test_what_is_right_does_not_become_less() -> None:
    found = dict(every(parser()))["all"]
    right = {figure: found[figure][0] / found[figure][1] for figure in FLOORS}
    assert {figure: value for figure, value in right.items() if value < FLOORS[figure]} == {}
    assert found["span_integrity"][0] == found["span_integrity"][1]
