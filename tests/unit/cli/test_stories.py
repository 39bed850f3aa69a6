"""`claimstream stories`: found by entry point, plain about what is missing."""

from __future__ import annotations

from importlib.metadata import EntryPoint

import pytest
from typer.testing import CliRunner

from claimstream_cli import main, stories
from claimstream_common.health import DependencyMissing


def done() -> str:
    return "articles: 7, stories: 2, near copies: 1; changed: 7"


def away() -> str:
    raise DependencyMissing("Elasticsearch does not answer")


def installed(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    hooks = [EntryPoint("stories", f"{__name__}:{name}", stories.GROUP) for name in names]
    monkeypatch.setattr(stories, "entry_points", lambda group, name: hooks)


def test_it_says_what_was_done(monkeypatch: pytest.MonkeyPatch) -> None:
    installed(monkeypatch, "done")
    result = CliRunner().invoke(main.app, ["stories"])
    assert (result.exit_code, result.stdout) == (0, done() + "\n")


@pytest.mark.parametrize(("names", "reason"), [((), "install it beside"), (("away",), "does not answer")])
def test_it_fails_plainly(monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...], reason: str) -> None:
    installed(monkeypatch, *names)
    result = CliRunner().invoke(main.app, ["stories"])
    assert result.exit_code == 1
    assert reason in result.stderr
    assert "Traceback" not in result.output
