"""Readiness, and the small server that tells it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import httpx
import pytest

from claimstream_common.health import Check, DependencyMissing, HealthServer, failing, readiness, wait_until_ready


def raising() -> str | None:
    raise OSError("connection refused")


def test_failing_checks_give_their_reasons_and_a_broken_check_fails() -> None:
    checks: dict[str, Check] = {"good": lambda: None, "bad": lambda: "no topics", "broken": raising}
    assert failing(checks) == {"bad": "no topics", "broken": "OSError: connection refused"}


def test_readiness_is_503_with_reasons() -> None:
    assert readiness({}) == (200, {"status": "ready"})
    assert readiness({"kafka": "away"}) == (503, {"status": "not ready", "reasons": {"kafka": "away"}})


def test_waiting_ends_as_soon_as_all_is_well() -> None:
    answers = iter(["not yet", "not yet", None])
    wait_until_ready({"kafka": lambda: next(answers)}, 5, every=0.001)
    assert list(answers) == []


def test_waiting_in_vain_ends_with_the_reason() -> None:
    with pytest.raises(DependencyMissing, match="still: no broker"):
        wait_until_ready({"kafka": lambda: "no broker"}, 0.01, every=0.001)


def test_waiting_ends_when_it_is_to_stop() -> None:
    stop = threading.Event()
    asked: list[int] = []

    def check() -> str:
        asked.append(1)
        stop.set()
        return "no broker"

    wait_until_ready({"kafka": check}, 60, every=60, stop=stop)
    wait_until_ready({"kafka": check}, 60, every=60, stop=stop)
    assert asked == [1]


def test_all_that_is_missing_is_named_at_once() -> None:
    checks: dict[str, Check] = {"kafka": lambda: "no broker", "fine": lambda: None, "search": raising}
    with pytest.raises(DependencyMissing, match=r"^after 0 s still: no broker; OSError: connection refused$"):
        wait_until_ready(checks, 0, every=0.001)


@pytest.fixture
def reasons() -> Iterator[tuple[HealthServer, dict[str, str]]]:
    why: dict[str, str] = {}
    server = HealthServer(0, {"kafka": lambda: why.get("kafka")}, host="127.0.0.1")
    server.start()
    yield server, why
    server.stop()


def test_the_server_answers_health_readiness_and_metrics(reasons: tuple[HealthServer, dict[str, str]]) -> None:
    server, why = reasons
    with httpx.Client(base_url=f"http://127.0.0.1:{server.port}") as client:
        assert client.get("/healthz").json() == {"status": "up"}
        assert client.get("/readyz").status_code == 200
        why["kafka"] = "away"
        answer = client.get("/readyz")
        assert (answer.status_code, answer.json()["reasons"]) == (503, {"kafka": "away"})
        assert "python_info" in client.get("/metrics").text
        assert client.get("/other").status_code == 404
