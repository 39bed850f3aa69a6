"""Figures that count a part of what another figure of the article counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_schemas.claim import Claim
from claimstream_schemas.partial import partial
from tests.unit.search.series.sayings import saying


def told(text: str, number: str, value: float, **more: Any) -> Claim:
    """A claim on a number of its sentence, from the one article."""
    document = saying(value, text=text, article="one", **more)
    start = document["span"]["start"] + text.index(number)
    document["quantity"] |= {"text": number, "start": start, "end": start + len(number)}
    return Claim.model_validate(document)


WHOLE = told("Fifty soldiers died, the ministry said.", "Fifty", 50, role="military")


def values(*claims: Claim) -> list[float | None]:
    parts = partial(claims)
    return [claim.quantity.value for claim in claims if claim.quantity and claim.claim_id in parts]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Eight of them were border guards.", "Eight"),
        ("The ministry said eight of those served at the border.", "eight"),
        ("Fifty died, eight of whom were conscripts.", "eight"),
        ("Some eight of the dead were officers.", "eight"),
        ("Fifty soldiers died, including eight officers.", "eight"),
        ("Fifty died, including at least eight officers.", "eight"),
        ("Fifty died, among them eight cadets.", "eight"),
        ("Of them, eight were conscripts.", "eight"),
    ],
)
def test_a_part_of_a_larger_figure(text: str, number: str) -> None:
    assert values(WHOLE, told(text, number, 8, role="military")) == [8]


@pytest.mark.parametrize(
    ("text", "number", "more"),
    [
        ("Eight soldiers died at the dam.", "Eight", {"role": "military"}),
        ("Eight of the brigades fled.", "Eight", {"role": "military"}),
        ("Fifty died, including eight children.", "eight", {"role": "child"}),
        ("Eight of them were Veldanese.", "Eight", {"role": "military", "affected": "Veldane"}),
        ("Eight of them were hurt.", "Eight", {"role": "military", "measure": "wounded"}),
        ("Eight of them died, Odalys Brennick said.", "Eight", {"role": "military", "who": "Odalys Brennick"}),
        ("Eight of them died later.", "Eight", {"role": "military", "day": "2031-05-09"}),
    ],
)
def test_a_count_of_its_own(text: str, number: str, more: dict[str, Any]) -> None:
    assert values(WHOLE, told(text, number, 8, **more)) == []


def test_a_part_without_its_whole_is_the_only_count_there_is() -> None:
    assert values(told("Eight of them were border guards.", "Eight", 8)) == []


def test_an_outdated_figure_is_no_whole() -> None:
    old = told("It had put the dead at 50.", "50", 50, previous=True)
    assert values(old, told("Eight of the dead were guards.", "Eight", 8)) == []


@given(st.lists(st.tuples(st.integers(0, 60), st.booleans()), min_size=1, max_size=8))
def test_the_largest_figure_is_never_a_part(numbers: Sequence[tuple[int, bool]]) -> None:
    claims = [
        told(f"{n} of them fell {i}." if part else f"{n} fell {i}.", str(n), n) for i, (n, part) in enumerate(numbers)
    ]
    found = values(*claims)
    assert max(number for number, _ in numbers) not in found
    assert {n for n, part in numbers if not part}.isdisjoint(set(found) - {n for n, part in numbers if part})
