"""Words of a query on the command line: those to leave out begin as options do."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner, Result

from claimstream_cli import main


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[httpx.URL]:
    """What is asked of the service, which finds nothing, by all calls of `main`."""
    seen: list[httpx.URL] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.url)
        return httpx.Response(200, json={"hits": [{}]}, headers={"X-Total-Count": "0"})

    def stand_in(url: str, service: str) -> httpx.Client:
        return httpx.Client(transport=httpx.MockTransport(answer), base_url="http://search")

    monkeypatch.setattr(main, "client", stand_in)
    return seen


def call(*words: str) -> Result:
    return CliRunner().invoke(main.app, words)


@pytest.mark.parametrize(
    ("words", "query"),
    [
        (["armenia", "-flood"], "armenia -flood"),
        (["-flood", "armenia", "-outbreak"], "-flood armenia -outbreak"),
        (["armenia", "-f", "source=Quay", "-flood"], "armenia -flood"),
        (["-a b", "OR", "-flood*"], "-a b OR -flood*"),
        (["armenia", "--", "-url", "-f"], "armenia -url -f"),
    ],
)
@pytest.mark.parametrize("command", [["search"], ["export", "articles"]])
def test_a_word_to_leave_out_is_no_option(
    asked: list[httpx.URL], command: list[str], words: list[str], query: str
) -> None:
    done = call(*command, *words)
    assert done.exit_code == 0, done.output
    assert asked[0].params["q"] == query
    assert asked[0].params.get("source") == ("Quay" if "source=Quay" in words else None)


def test_an_option_may_have_its_value_attached_or_behind_it(asked: list[httpx.URL], tmp_path: Path) -> None:
    out = tmp_path / "all.csv"
    assert call("export", "claims", "-fsource=Quay", f"-o{out}", "--filter", "party=-x", "-flood").exit_code == 0
    assert asked[0].params.multi_items() == [("q", "-flood"), ("source", "Quay"), ("party", "-x")]
    assert out.exists()


@pytest.mark.parametrize("words", [["-claims"], ["armenia", "-url", "http://search"], ["-x"], ["--clams"], ["-f"]])
def test_what_is_meant_as_an_option_is_told(asked: list[httpx.URL], words: list[str]) -> None:
    done = call("search", *words)
    assert (done.exit_code, asked) == (2, [])
    assert len(words[0]) < 3 or words == ["--clams"] or "did you mean" in done.output
