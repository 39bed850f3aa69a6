"""The stored parses of the claims tests are what the model makes of their texts now."""

from __future__ import annotations

import json

import pytest

from tests.unit.enrich.claims.make_parses import PARSES, parses, written


@pytest.mark.model
def test_stored_parses_are_the_model_s() -> None:
    made, stored = parses(), json.loads(PARSES.read_text(encoding="utf-8"))
    apart = [name for name in {**stored, **made} if made.get(name) != stored.get(name)]
    assert not apart, "run python -m tests.unit.enrich.claims.make_parses"
    assert written(made) == PARSES.read_text(encoding="utf-8"), "order or form: run make_parses"
