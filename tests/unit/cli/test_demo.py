"""The demo's articles are fit to be shown, and its table says what a claim says."""

from __future__ import annotations

import fcntl
import io
import json
import subprocess
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from claimstream_cli import demo
from claimstream_cli.demo import claims_table
from claimstream_cli.demo_feed import DemoError, demo_articles, log_of
from claimstream_cli.run import RunError
from claimstream_cli.signals import ending_on_signals
from claimstream_cli.stack import Stack, stack_from
from claimstream_schemas.article import ArticlePost
from tests.articles import claim_in, raw_article
from tests.unit.search.series.sayings import ask

POSTS = [ArticlePost.model_validate_json(line) for line in demo_articles().splitlines()]


def claim(**fields: Any) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(claim_in(raw_article(), **fields).model_dump_json())
    return value


def test_there_are_about_a_dozen_articles_and_all_can_be_posted() -> None:
    assert 10 <= len({post.url for post in POSTS}) <= 15


def test_one_of_them_is_edited() -> None:
    (edited,) = [url for url, times in Counter(post.url for post in POSTS).items() if times > 1]
    first, last = [post for post in POSTS if post.url == edited]
    assert (first.source, first.title) == (last.source, last.title)
    assert first.text != last.text


def test_they_tell_one_episode_with_a_wire_copy_and_an_older_one() -> None:
    years = {str(post.published_at)[:4] for post in POSTS}
    assert {"2020", "2022"} <= years
    paragraphs = [paragraph for post in POSTS for paragraph in str(post.text).split("\n\n")]
    assert len(set(paragraphs)) < len(paragraphs), "one outlet runs another's copy"


def shown(claims: list[dict[str, Any]]) -> list[str]:
    out = io.StringIO()
    Console(width=200, file=out).print(claims_table(claims))
    return out.getvalue().splitlines()


def test_a_row_says_who_what_how_many_whose_when_and_where() -> None:
    (row,) = [line for line in shown([claim()]) if "Example Wire" in line]
    for part in ("2024-03-04", "Norland", "12 killed", "Norland, military", "Example Wire"):
        assert part in row


def test_a_unit_that_is_not_people_is_shown_and_the_words_in_brackets_are_explained() -> None:
    area = claim()
    area["quantity"] |= {"unit": "km2", "measure": "seized_area"}
    lines = shown([area])
    assert any("12 km\N{SUPERSCRIPT TWO} seized area" in line for line in lines)
    assert all(word in lines[-1] for word in ("other:", "previous:", "background:"))


def test_a_figure_that_is_denied_or_only_feared_says_so_and_the_words_are_explained() -> None:
    lines = shown([claim(polarity="denied"), claim(modality="projected")])
    assert any("12 killed (denied)" in line for line in lines)
    assert any("12 killed (projected)" in line for line in lines)
    assert all(word in " ".join(lines[-2:]) for word in ("denied", "projected", "hypothetical"))


def test_claims_without_a_figure_are_left_out_and_the_rest_is_in_the_order_of_speaking() -> None:
    later = claim(claimed_at={"value": "2024-03-09", "basis": "published"}, background=True)
    lines = shown([later, claim(quantity=None), claim()])
    rows = [line for line in lines if "Example Wire" in line]
    assert len(rows) == 2
    assert "2024-03-04" in rows[0]
    assert "background" in rows[1]


@pytest.fixture
def stack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stack:
    """A stack that is not running; whatever is asked of its search has an empty answer and a small chart."""
    monkeypatch.delenv("DATA_DIR", raising=False)
    monkeypatch.setattr(demo, "series", lambda *_: ask())
    monkeypatch.setattr(demo, "chart", lambda *_: b"<svg/>")
    return stack_from({"DATA_DIR": str(tmp_path)}, lambda usual: usual or 1, default_data_dir=str(tmp_path))


def test_the_chart_is_drawn_beside_the_data(stack: Stack) -> None:
    out = io.StringIO()
    demo._show_series(stack, Console(width=400, file=out), kept=True)
    (drawn,) = stack.data_dir.iterdir()
    assert drawn.read_bytes() == b"<svg/>"
    assert str(drawn) in out.getvalue()


def test_what_is_cleaned_up_is_not_linked_to(stack: Stack) -> None:
    out = io.StringIO()
    demo._show_series(stack, Console(width=400, file=out), kept=False)
    assert str(stack.data_dir) not in out.getvalue()
    assert "6 bytes" in out.getvalue()


def test_once_leaves_nothing_in_the_folder_for_temporary_files(
    stack: Stack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with demo._folder(once=True) as folder:
        assert Path(folder).parent == tmp_path
        demo._show_series(replace(stack, data_dir=Path(folder)), Console(file=io.StringIO()), kept=False)
        assert list(Path(folder).iterdir())
    assert list(tmp_path.iterdir()) == []


def test_a_folder_asked_for_by_name_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    with demo._folder(once=True) as folder:
        assert folder == str(tmp_path)
    assert tmp_path.is_dir()
    assert not demo._is_cleaned(once=True)


def test_the_services_keep_their_temporary_files_in_what_is_cleaned_up(stack: Stack) -> None:
    folder = str(stack.data_dir)
    assert demo._environment(stack, kept=False).items() >= {"DATA_DIR": folder, "TMPDIR": folder}.items()
    assert "TMPDIR" not in demo._environment(stack, kept=True)
    told = demo._environment(stack, kept=True)
    assert int(told["SEARCH_PORT"]) == stack.ports["search"]
    assert told["ELASTICSEARCH_PORT"] == stack.elasticsearch.rpartition(":")[2], "jobs reach the engine there"


def test_on_usual_ports_no_command_needs_an_address(stack: Stack) -> None:
    out = io.StringIO()
    demo._where_next(stack, Console(width=400, file=out))
    assert "ELASTICSEARCH_URL" not in out.getvalue()
    assert "http://127.0.0.1:8002/v1/claims" in out.getvalue()
    assert any(line.endswith(" http://127.0.0.1:8002/") for line in out.getvalue().splitlines()), "the explore page"


def test_where_a_usual_port_was_taken_whole_commands_are_shown(tmp_path: Path) -> None:
    elsewhere = stack_from({}, lambda usual: 50_000 + (usual or 1), default_data_dir=str(tmp_path))
    out = io.StringIO()
    demo._where_next(elsewhere, Console(width=40, file=out))
    lines = [line.strip() for line in out.getvalue().splitlines()]
    wanted = "ELASTICSEARCH_URL=http://127.0.0.1:59200 claimstream relations --url http://127.0.0.1:58002"
    assert wanted in lines, "in one line, to be copied"
    assert "ELASTICSEARCH_URL=http://127.0.0.1:59200 claimstream stories" in lines


def test_the_demo_takes_the_ports_asked_for_and_usual_ones_else(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SEARCH_PORT", "18002")
    chosen = demo._demo_stack(str(tmp_path), lambda usual: usual or 1)
    assert (chosen.ports["ingest"], chosen.ports["search"]) == (8001, 18002)
    monkeypatch.setenv("SEARCH_PORT", "eighty")
    with pytest.raises(DemoError, match="SEARCH_PORT=eighty is not a port"):
        demo._demo_stack(str(tmp_path), lambda usual: usual or 1)


def test_a_second_demo_leaves_the_log_of_the_first_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    (tmp_path / "demo.log").write_text("of the first")
    with (tmp_path / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(RunError, match="is in use by another run; stop that, or choose another DATA_DIR"):
            demo.demo(once=False, console=Console(file=io.StringIO()))
    assert (tmp_path / "demo.log").read_text() == "of the first"


def test_what_the_run_says_to_people_is_shown_and_is_in_the_log(stack: Stack) -> None:
    out = io.StringIO()
    log_of(stack).write_text("starting\n")
    command = ["sh", "-c", "echo search has died [1] >&2; echo and is back >&2"]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as services:
        demo._tell(services, log_of(stack), Console(width=20, file=out))
    assert out.getvalue() == "search has died [1]\nand is back\n"
    assert log_of(stack).read_text() == "starting\nsearch has died [1]\nand is back\n"


def test_a_run_that_ends_by_itself_ends_the_demo_with_the_reason(stack: Stack) -> None:
    with (
        subprocess.Popen(["sh", "-c", "exit 1"]) as services,
        pytest.raises(DemoError, match=r"the run ended by itself \(exit status 1\).*demo.log"),
    ):
        demo._until_stopped(stack, services)


@pytest.mark.parametrize("is_old", [True, False])
def test_a_demo_that_does_not_start_on_old_data_says_how_to_start_afresh(
    stack: Stack, monkeypatch: pytest.MonkeyPatch, is_old: bool
) -> None:
    if is_old:
        (stack.data_dir / "engine").mkdir()
    real = subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", lambda _, **options: real(["sh", "-c", "exit 1"], **options))
    with (
        pytest.raises(DemoError, match="did not start") as failed,
        ending_on_signals("") as stop,
        demo._running(stack, Console(file=io.StringIO()), stop, kept=True),
    ):
        pass
    assert (f"rm -r '{stack.data_dir / 'engine'}'" in str(failed.value)) == is_old


def test_the_run_knows_where_its_log_is(stack: Stack) -> None:
    assert demo._environment(stack, kept=True)["CLAIMSTREAM_RUN_LOG"] == str(stack.data_dir / "demo.log")
