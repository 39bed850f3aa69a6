"""Who says a number and whose people it counts, in plain agency reports."""

from __future__ import annotations

import pytest

from claimstream_enrich.claims.body_kinds import is_office, is_society
from claimstream_enrich.claims.employers import is_of_public_centre
from claimstream_enrich.claims.hospitals import is_staff
from tests.unit.each import each
from tests.unit.enrich.claims.plain_texts import PLAIN
from tests.unit.enrich.claims.test_settings import rows


@each("text", PLAIN)
def test_who_says_it_and_whose_they_are(text: str) -> None:
    assert rows(text) == PLAIN[text]


@pytest.mark.parametrize(
    ("title", "public"),
    [
        ("hospital director", True),
        ("regional hospital director", True),
        ("Hospital Director", True),
        ("private hospital director", False),
        ("hospital spokesman", False),
        ("school director", False),
        ("director", False),
    ],
)
def test_staff_of_a_state_s_hospitals(title: str, public: bool) -> None:
    assert is_staff(title) is public


def test_services_by_what_they_are_for() -> None:
    assert is_of_public_centre("crisis centre director")
    assert is_of_public_centre("the Emergency Center chief")
    assert not is_of_public_centre("sports centre director")
    assert not is_of_public_centre("crisis director")


def test_bodies_for_rights_are_no_offices() -> None:
    assert is_society("Example Organisation for Human Rights")
    assert not is_society("Ministry for Human Rights")
    assert not is_society("Commission for Human Rights")
    assert is_office("district medical officer")
    assert not is_office("chief financial officer")
