"""Which records an evaluation is measured on."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from tests.eval.data import held


def split(folder: Path, name: str, *numbers: int) -> None:
    lines = "\n".join(json.dumps({"n": number}) for number in numbers)
    (folder / f"{name}.jsonl.gz").write_bytes(gzip.compress(lines.encode()))


def test_every_split_but_those_to_train_on_is_measured(tmp_path: Path) -> None:
    split(tmp_path, "test", 3)
    split(tmp_path, "dev500", 1, 2)
    split(tmp_path, "train200", 4)
    assert held(tmp_path) == [{"n": 1}, {"n": 2}, {"n": 3}]


def test_a_folder_without_one_is_an_error_not_a_figure_of_nothing(tmp_path: Path) -> None:
    split(tmp_path, "train", 1)
    with pytest.raises(FileNotFoundError, match="to measure on"):
        held(tmp_path)
