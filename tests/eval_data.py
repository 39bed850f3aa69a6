"""Where the evaluation data lies, which is not part of this repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.conftest import ROOT


def shared(name: str) -> Path:
    """A folder of evaluation data; the asking test is skipped, by name, on a machine that has it not."""
    base = Path(os.environ.get("CLAIMSTREAM_EVAL_DATA") or ROOT.parent / "shared" / "eval")
    folder = base.parent / name if name == "seeds" else base / name
    if not folder.is_dir():
        pytest.skip(f"evaluation data {name!r} is not on this machine (CLAIMSTREAM_EVAL_DATA says where)")
    return folder
