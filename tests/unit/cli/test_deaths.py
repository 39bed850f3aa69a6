"""What is made of a process that has died, and what people read of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimstream_cli.deaths import MOST_IN_A_ROW, SETTLED_SECONDS, Deaths, how, last_error, notice


def test_what_is_killed_is_started_again_later_each_time_until_it_is_given_up() -> None:
    deaths = Deaths()
    assert [deaths.wait(3, -9) for _ in range(MOST_IN_A_ROW + 1)] == [1, 2, 4, 8, 16, None]


def test_what_ran_for_long_begins_a_new_row() -> None:
    deaths = Deaths()
    assert [deaths.wait(3, -9), deaths.wait(3, 1), deaths.wait(SETTLED_SECONDS, 1), deaths.wait(3, 1)] == [1, 2, 1, 2]


@pytest.mark.parametrize("status", [0, 1, 78])
def test_what_ends_by_itself_at_its_very_first_start_would_do_so_again(status: int) -> None:
    assert Deaths().wait(3, status) is None
    assert Deaths().wait(SETTLED_SECONDS, status) == 1, "it had all it needed"


def test_an_engine_tells_no_status_and_is_started_again() -> None:
    assert Deaths().wait(0.5) == 1


@given(st.lists(st.tuples(st.floats(0, 10_000), st.integers(-31, 255)), max_size=40))
def test_nothing_is_started_again_at_once_or_kept_waiting_for_long(lives: list[tuple[float, int]]) -> None:
    deaths = Deaths()
    for lived, status in lives:
        wait = deaths.wait(lived, status)
        assert wait is None or 1 <= wait <= 30
        if wait is None:
            return


@pytest.mark.parametrize(
    ("status", "words"), [(0, "exit status 0"), (78, "exit status 78"), (-9, "killed by SIGKILL"), (-63, "signal 63")]
)
def test_a_return_code_is_told_in_words(status: int, words: str) -> None:
    assert how(status).endswith(words)


def test_the_last_error_is_told_without_colours_and_control_characters() -> None:
    lines = [
        "2031-05-01T09:00:00Z [error    ] Kafka is away [enrich]",
        "2031-05-01T09:00:01Z \x1b[31m[error    ]\x1b[0m no\x07 model [enrich]",
        "2031-05-01T09:00:02Z [info     ] Uvicorn running on http://127.0.0.1:1 [uvicorn.error] service=ingest",
    ]
    assert last_error(lines) == "2031-05-01T09:00:01Z [error ] no\N{REPLACEMENT CHARACTER} model [enrich]"


@pytest.mark.parametrize(
    "line", ["MemoryError", "claimstream_common.health.DependencyError: no such topic", "error: port 9092 is taken"]
)
def test_the_end_of_a_traceback_and_of_a_program_without_levels_is_an_error(line: str) -> None:
    assert last_error(["[info ] up", line, "bye"]) == line


@pytest.mark.parametrize("line", ["", "[info     ] 0 errors", "GET /v1/claims?q=error 200"])
def test_a_line_that_only_names_an_error_is_none(line: str) -> None:
    assert last_error([line]) == ""


def test_a_long_error_is_cut() -> None:
    assert len(last_error(["ValueError: " + "x" * 5_000])) == 300


def test_the_notice_is_one_line_that_says_what_why_where_and_what_now() -> None:
    told = notice("search", "killed by SIGKILL", "", "It is started again in 1 s.", "/data/demo.log")
    assert told == "search has died (killed by SIGKILL). It is started again in 1 s. Its log: /data/demo.log"
    assert "Its last error: MemoryError. x Its log: y" in notice("search", "exit status 1", "MemoryError", "x", "y")
