"""Bodies that are a state's by their names, and verdicts that call something untrue."""

from __future__ import annotations

import pytest

from claimstream_enrich.claims.body_kinds import is_state_body
from claimstream_enrich.claims.rejoinders import FALSE, UNTRUE


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Provincial Board", True),
        ("District Assembly", True),
        ("National Weather Centre", True),
        ("Board", False),
        ("National Unity Alliance", False),
        ("Harbour Board", False),
    ],
)
def test_the_first_and_last_words_make_a_body_public(name: str, expected: bool) -> None:
    assert is_state_body(name) is expected


def test_what_is_untrue_is_false() -> None:
    assert UNTRUE < FALSE
