"""When an article was published, and how that is known."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from claimstream_enrich.document import Document
from claimstream_enrich.enrichers.datelines import find_datelines, published_in
from claimstream_enrich.enrichers.publication import run
from tests.articles import raw_article

RECEIVED = date(2024, 3, 5)
STORY = "Two bridges are closed, the road office said."


def no_parse() -> None:
    raise AssertionError("publication needs no parse")


def publication(text: str, **fields: object) -> tuple[str, str]:
    received = datetime(2024, 3, 5, 10, tzinfo=UTC)
    found = run(Document(raw_article(text=text, received_at=received, **fields), no_parse))  # type: ignore[arg-type]
    return found.published_at, found.basis


def test_what_was_given_or_stood_on_the_page_counts() -> None:
    text = f"EASTMOUTH, March 1 - {STORY}"
    given = {"published_at": "2024-03-02T23:30:00+02:00"}
    assert publication(text, **given, published_at_basis="given") == ("2024-03-02T23:30:00+02:00", "given")
    assert publication(text, **given, published_at_basis="page") == ("2024-03-02T23:30:00+02:00", "page")


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("EASTMOUTH, March 1 (Example Wire) - ", "2024-03-01"),
        ("EASTMOUTH, Dec 30 -- ", "2023-12-30"),
        ("2/3/2024 | Last update: 3/2/2024 11:59 AM (Mecca)\n", "2024-03-02"),
        ("28/2/2024–|Last update: 2/28/202411:59 AM (Mecca)\n", "2024-02-28"),
        ("Published 3 March 2024\n\n", "2024-03-03"),
        ("Updated: Monday, March 4, 2024 - 7:30 pm\n", "2024-03-04"),
        ("Westmouth, Friday, 1 March 2024\n\n", "2024-03-01"),
        ("2024-03-04 08:15 UTC\n", "2024-03-04"),
    ],
)
def test_else_a_dateline_or_an_update_line(opening: str, day: str) -> None:
    published, basis = publication(opening + STORY, published_at=None, published_at_basis=None)
    assert (published, basis) == (day, "dateline")


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        f"EASTMOUTH - {STORY}",
        "On 3 March 2024 two bridges were closed, the road office said.",
        f"Published 3 May 2031\n{STORY}",
        f"{STORY}\n" * 8 + "Published 3 March 2024",
    ],
)
def test_else_the_time_of_reception(text: str) -> None:
    published = publication(text, published_at=None, published_at_basis=None)
    assert published == ("2024-03-05T10:00:00Z", "received")


def test_a_stamp_with_a_year_counts_before_one_without() -> None:
    found = find_datelines(f"Updated 1 March 2024\nEASTMOUTH, Feb 28 (Wire) - {STORY}")
    assert [dateline.rule for dateline in found] == ["update_line", "dateline"]
    assert published_in(list(reversed(found)), RECEIVED) == date(2024, 3, 1)
