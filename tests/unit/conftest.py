"""Unit tests need no engine and no model: what does belongs to tests/integration."""

from __future__ import annotations

from pathlib import Path

import pytest

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Refuse them here, where they would make everybody wait."""
    misplaced = [
        item.nodeid
        for item in items
        if HERE in item.path.parents and any(item.get_closest_marker(name) for name in ("model", "engine"))
    ]
    if misplaced:
        what = "these need the model or an engine, move them to tests/integration"
        raise pytest.UsageError("\n".join([what, *misplaced]))
