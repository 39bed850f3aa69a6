"""What a stopped run of `claimstream ingest` leaves behind, and what the next one makes of it."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimstream_cli.acknowledged import Acknowledged, mark, state_folder
from claimstream_cli.plain import plain
from tests.unit.each import each

RUN = ["http://ingest:8001", "gulls.ndjson"]
MARKS = [mark(f"gulls.ndjson:{number}", {"text": "Gulls."}) for number in range(1, 4)]


def test_the_next_run_of_the_same_files_goes_on_where_the_last_one_was(tmp_path: Path) -> None:
    first = Acknowledged(tmp_path / "deeper" / "state", RUN)
    assert first.load() == 0
    first.add(MARKS[:1])
    first.add(MARKS[1:2])
    again = Acknowledged(tmp_path / "deeper" / "state", RUN)
    assert again.load() == 2
    assert [one in again for one in MARKS] == [one in first for one in MARKS] == [True, True, False]


def test_another_run_knows_nothing_of_it(tmp_path: Path) -> None:
    Acknowledged(tmp_path, RUN).add(MARKS)
    for other in ([], RUN[::-1], [*RUN, "terns.ndjson"], ["http://ingest:8001gulls.ndjson"]):
        assert Acknowledged(tmp_path, other).load() == 0


def test_a_run_that_is_done_is_forgotten_once_and_twice(tmp_path: Path) -> None:
    done = Acknowledged(tmp_path, RUN)
    done.add(MARKS)
    done.forget()
    done.forget()
    assert MARKS[0] not in done
    assert Acknowledged(tmp_path, RUN).load() == 0
    assert list(tmp_path.iterdir()) == []


def test_nothing_acknowledged_leaves_no_file(tmp_path: Path) -> None:
    Acknowledged(tmp_path / "state", RUN).add([])
    assert not (tmp_path / "state").exists()


def test_a_line_cut_off_by_a_crash_is_posted_again(tmp_path: Path) -> None:
    Acknowledged(tmp_path, RUN).add(MARKS[:2])
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:-10] + b"\xff\x00")
    torn = Acknowledged(tmp_path, RUN)
    torn.load()
    assert [one in torn for one in MARKS] == [True, False, False]


@pytest.mark.parametrize(
    ("environment", "folder"),
    [
        ({"XDG_STATE_HOME": "/somewhere/state"}, Path("/somewhere/state/claimstream")),
        ({"XDG_STATE_HOME": ""}, Path.home() / ".local" / "state" / "claimstream"),
        ({}, Path.home() / ".local" / "state" / "claimstream"),
    ],
)
def test_where_it_is_kept(environment: dict[str, str], folder: Path) -> None:
    assert state_folder(environment) == folder


_ARTICLES = st.dictionaries(st.sampled_from(["text", "title", "id"]), st.text(max_size=8), max_size=3)


@given(st.text(max_size=6), _ARTICLES, st.text(max_size=6), _ARTICLES)
def test_a_mark_names_one_article_at_one_place(
    place: str, article: dict[str, str], elsewhere: str, other: dict[str, str]
) -> None:
    assert mark(place, article) == mark(place, dict(reversed(article.items())))
    assert (mark(place, article) == mark(elsewhere, other)) == ((place, article) == (elsewhere, other))
    assert mark(place, article).isascii()


@settings(max_examples=20)
@given(st.lists(st.lists(st.sampled_from(MARKS), max_size=3), max_size=4), st.lists(st.text(max_size=5), max_size=3))
def test_whatever_was_added_is_known_afterwards(added: list[list[str]], run: list[str]) -> None:
    known = {one for group in added for one in group}
    with tempfile.TemporaryDirectory() as folder:
        acknowledged = Acknowledged(Path(folder), run)
        for group in added:
            acknowledged.add(group)
        again = Acknowledged(Path(folder), run)
        assert again.load() == len(known)
        assert {one for one in MARKS if one in again} == {one for one in MARKS if one in acknowledged} == known


@each(
    ("text", "shown"),
    [
        ("two\r\n lines\tand\u2028more ", "two lines and more"),
        ("\x1b[2Jgone", "\ufffd[2Jgone"),
        ("back\x08space\x00", "back\ufffdspace\ufffd"),
        ("turned\u202eround", "turned\ufffdround"),
        ("half\ud800pair", "half\ufffdpair"),
        ("zero\u200bwidth", "zero\ufffdwidth"),
        ("Żaneta 🛶 [red]", "Żaneta 🛶 [red]"),
        (105, "105"),
        (None, "None"),
        ("", ""),
    ],
)
def test_text_from_outside_is_made_fit_for_a_terminal(text: object, shown: str) -> None:
    assert plain(text) == shown


@given(st.text(st.characters()))
def test_any_text_is_one_printable_line_and_stays_so(text: str) -> None:
    line = plain(text)
    assert not set(line) & set("\n\r\t\x1b\x00\x85\u2028\u2029")
    assert plain(line) == line == line.strip()
    line.encode("utf-8")
