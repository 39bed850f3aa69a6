"""The key by which equal claims are counted at once."""

from __future__ import annotations

from typing import Any

import pytest

from claimstream_index.assertion import assertion
from claimstream_schemas.claim import Claim
from tests.unit.each import each
from tests.unit.search.series.sayings import saying


def key(value: float | None = 9, **more: Any) -> str | None:
    return assertion(Claim.model_validate(saying(value, **more)))


def test_it_does_not_depend_on_where_the_claim_stands() -> None:
    assert key() == key(source="Coast Post", article="x", text="Otherwise worded.", at="2031-05-04T00:00:00Z")


@each(
    "other",
    [
        {"value": 10},
        {"qualifier": "at_least"},
        {"measure": "wounded"},
        {"affected": "Veldane"},
        {"affected": None},
        {"role": "child"},
        {"party": "Veldane", "who": "Quarnholt"},
        {"who": "Odalys Brennick"},
        {"kind": "OUTLET"},
        {"day": "2031-05-03"},
        {"event": "2031-05-02"},
        {"event": None},
        {"granularity": "month"},
        {"denied": True},
        {"previous": True},
    ],
)
def test_it_tells_apart_what_a_series_tells_apart(other: dict[str, Any]) -> None:
    assert key(**other) not in (key(), None)


@pytest.mark.parametrize("without", [{"background": True}, {"modality": "projected"}])
def test_none_for_what_is_in_no_series(without: dict[str, Any]) -> None:
    assert key(**without) is None
    assert assertion(Claim.model_validate(saying(9) | {"quantity": None})) is None
