"""`claimstream series`: what is asked, what is shown, what is written."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import httpx
import pytest
from rich.console import Console
from typer.testing import CliRunner

from claimstream_cli import series as evolving
from claimstream_cli.main import app
from claimstream_cli.service import ServiceError, client
from tests.unit.search.series.sayings import ask, saying

SAID = [
    saying(49, qualifier="at_least", role="military"),
    saying(105, day="2031-05-03", role="military"),
    saying(1200, day="2031-05-03", role="military", party="Veldane", source="Wire [red]\x1b[2J"),
    saying(None, low=24, qualifier="vague", measure="missing", affected=None),
]


def shown(document: dict[str, Any]) -> str:
    output = io.StringIO()
    Console(file=output, width=200).print(evolving.tables(document))
    return output.getvalue()


def service(answer: httpx.Response | Exception, seen: list[httpx.Request] | None = None) -> httpx.Client:
    def handle(request: httpx.Request) -> httpx.Response:
        if seen is not None:
            seen.append(request)
        if isinstance(answer, Exception):
            raise answer
        return answer

    return client("http://search:8002", "search", httpx.MockTransport(handle))


def test_points_say_who_gave_what_and_why_it_no_longer_stands() -> None:
    lines = [" ".join(line.split()) for line in shown(ask(*SAID)).splitlines()]
    assert "Quarnholt: military killed (events of 2031-05-01)" in lines
    assert "1 2031-05-02 Quarnholt at least 49 1 1 replaced by 105, Quarnholt on 2031-05-03 Harbour Wire" in lines
    assert "2 2031-05-03 Quarnholt 105 1 1 stands Harbour Wire" in lines
    assert "range: 105 to 1,200. Quarnholt 105 (own); Veldane 1,200 (third_party)" in lines
    assert "side not named: missing (events of 2031-05-01)" in lines
    assert "standing: 24 or more. Quarnholt 24 or more (unknown)" in lines
    assert any(line.startswith("contradicts: They can't both be true") for line in lines)


def test_a_range_whose_end_is_open_says_so() -> None:
    said = ask(saying(135), saying(100, party="Veldane", qualifier="at_most"))
    assert "range: 100 or fewer to 135. " in " ".join(shown(said).split())
    assert "standing: 100 or fewer. " in " ".join(shown(ask(saying(100, qualifier="at_most"))).split())


def test_each_point_and_both_sides_of_a_contradiction_are_told_in_the_articles_own_words() -> None:
    lines = [" ".join(line.split()) for line in shown(ask(*SAID)).splitlines()]
    assert "1 “Quarnholt counted 49 on 2031-05-02.” Harbour Wire" in lines
    assert "3 “Veldane counted 1200 on 2031-05-03.” Wire [red]\N{REPLACEMENT CHARACTER}[2J" in lines
    after = lines.index(next(line for line in lines if line.startswith("contradicts:")))
    assert [line[1:20] for line in lines[after + 1 : after + 3]] == ["Quarnholt counted 1", "Veldane counted 120"]


def test_a_service_that_tells_no_sentences_still_has_its_tables() -> None:
    older = {name: value for name, value in ask(*SAID).items() if name != "claims"}
    assert "military killed" in shown(older)
    assert "“" not in shown(older)


def test_what_became_of_a_figure_has_a_heading_and_a_narrow_terminal_breaks_no_word() -> None:
    output = io.StringIO()
    Console(file=output, width=60).print(evolving.tables(ask(*SAID)))
    lines = output.getvalue().splitlines()
    assert any("since then" in line for line in lines)
    assert "..." not in output.getvalue()
    assert {"Quarnholt", "replaced", "2031-05-02"} <= set(output.getvalue().split())
    assert any("No room for:" in line for line in lines)


@pytest.mark.parametrize(("columns", "widest"), [("", 140), ("70", 70)])
def test_a_pipe_is_as_wide_as_it_is_told(
    requests: list[httpx.Request], monkeypatch: pytest.MonkeyPatch, columns: str, widest: int
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    lines = CliRunner().invoke(app, ["series"]).output.splitlines()
    assert max(map(len, lines)) <= widest
    assert any("No room" in line for line in lines) == (widest < 100)


def test_an_article_can_not_rewrite_the_screen() -> None:
    text = shown(ask(*SAID))
    assert "\x1b" not in text
    assert "Wire [red]" in text


def test_the_change_between_two_times() -> None:
    known = ("2031-05-02T23:00:00.000000Z", "2031-05-09T00:00:00.000000Z")
    lines = [" ".join(line.split()) for line in shown(ask(*SAID, known=known)).splitlines()]
    assert "Between 2031-05-02T23:00:00.000000Z and 2031-05-09T00:00:00.000000Z" in lines
    assert "new Quarnholt military killed Quarnholt 105 2031-05-03" in lines
    assert "superseded Quarnholt military killed Quarnholt at least 49 2031-05-02" in lines


def test_nothing_found() -> None:
    assert "No claim with a figure" in shown(ask())


@pytest.mark.parametrize(
    ("point", "words"),
    [
        ({"value": 4500, "low": 4500, "high": 4500, "qualifier": "about"}, "about 4,500"),
        ({"value": 100, "low": None, "high": 100, "qualifier": "at_most"}, "at most 100"),
        ({"value": None, "low": 10, "high": 12, "qualifier": "range"}, "10 to 12"),
        ({"value": None, "low": None, "high": 9, "qualifier": "vague"}, "up to 9"),
        ({"value": None, "low": None, "high": None, "qualifier": "vague"}, "some"),
    ],
)
def test_a_figure_in_words(point: dict[str, Any], words: str) -> None:
    assert evolving.how_many(point) == words


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.svg", "image/svg+xml"),
        ("a.PNG", "image/png"),
        ("a.json", "application/json"),
        ("a.vl.json", "application/vnd.vegalite.v5+json"),
    ],
)
def test_the_files_ending_decides_the_form(name: str, form: str) -> None:
    assert evolving.form_of(Path(name)) == form


def test_no_other_file() -> None:
    with pytest.raises(ServiceError, match=r"ends in \.svg"):
        evolving.form_of(Path("chart.pdf"))
    with pytest.raises(ServiceError, match="can't be written"):
        evolving.write(Path("/nowhere/at/all.svg"), b"")


def test_a_problem_is_told_in_its_own_words() -> None:
    problem = httpx.Response(422, json={"detail": "measure: not one of its values"})
    with service(problem) as search, pytest.raises(ServiceError, match="measure: not one of its values"):
        evolving.series(search, [("measure", "deaths")])
    with service(httpx.ConnectError("no")) as search, pytest.raises(ServiceError, match="does not answer"):
        evolving.series(search, [])
    with service(httpx.Response(200, json={"hits": []})) as search, pytest.raises(ServiceError, match="no answer of"):
        evolving.series(search, [])


@pytest.fixture
def requests(monkeypatch: pytest.MonkeyPatch) -> list[httpx.Request]:
    """What the command asks a search service that answers with the sayings above, or a drawing."""
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        drawing = request.headers["Accept"] != "application/json"
        return httpx.Response(200, content=b"<svg/>") if drawing else httpx.Response(200, json=ask(*SAID))

    def fake(url: str, name: str) -> httpx.Client:
        return client(url, name, httpx.MockTransport(handle))

    monkeypatch.setattr("claimstream_cli.main.client", fake)
    return seen


def test_the_command_asks_shows_and_draws(requests: list[httpx.Request], tmp_path: Path) -> None:
    words = [
        "series",
        "--measure",
        "killed",
        "--affected",
        "Quarnholt",
        "--affected",
        "Veldane",
        "--from",
        "2031-05-01",
    ]
    words += ["--as-of", "2031-05-09", "--gap-days", "3", "--out", str(tmp_path / "chart.svg")]
    result = CliRunner().invoke(app, words)
    assert result.exit_code == 0, result.output
    assert "military killed" in result.output
    assert (tmp_path / "chart.svg").read_bytes() == b"<svg/>"
    assert [request.headers["Accept"] for request in requests] == ["application/json", "image/svg+xml"]
    assert requests[0].url.params.multi_items() == requests[1].url.params.multi_items()
    assert set(requests[0].url.params.multi_items()) == {
        ("measure", "killed"),
        ("affected", "Quarnholt"),
        ("affected", "Veldane"),
        ("from", "2031-05-01"),
        ("as_of", "2031-05-09"),
        ("gap_days", "3"),
    }


def test_the_answer_as_it_came(requests: list[httpx.Request]) -> None:
    result = CliRunner().invoke(app, ["series", "--json"])
    assert result.output.lstrip().startswith('{\n "as_of"')


def test_a_wrong_file_name_asks_nothing(requests: list[httpx.Request]) -> None:
    assert CliRunner().invoke(app, ["series", "--out", "chart.pdf"]).exit_code == 1
    assert requests == []
