"""The stored parses of the claims tests are what the model makes of their texts now."""

from __future__ import annotations

import pytest

from tests.unit.enrich.claims.make_parses import PARSES, parses, written


@pytest.mark.model
def test_stored_parses_are_the_model_s() -> None:
    assert written(parses()) == PARSES.read_text(encoding="utf-8"), "run python -m tests.unit.enrich.claims.make_parses"
