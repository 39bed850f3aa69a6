"""What is deployed: pinned images, hardened containers, closed ports, a loader of Kibana objects that fails loudly."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
LOAD = ROOT / "deploy" / "kibana" / "load.py"
OBJECTS = [json.loads(line) for line in (LOAD.parent / "saved-objects.ndjson").read_text("utf-8").splitlines()]
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))["services"]
OURS = ("ingest", "enrich", "index", "search")
JOBS = ("topics-init", "index-init", "stories", "relations", "kibana-views")


def test_the_tests_run_on_the_images_that_users_run() -> None:
    from tests.engines.docker import ELASTICSEARCH_IMAGE, KAFKA_IMAGE  # 0.05 s that no other test needs

    assert COMPOSE["kafka"]["image"] == KAFKA_IMAGE
    assert COMPOSE["elasticsearch"]["image"] == ELASTICSEARCH_IMAGE
    assert COMPOSE["kibana"]["image"].rpartition(":")[2] == ELASTICSEARCH_IMAGE.rpartition(":")[2]


@pytest.mark.parametrize("name", COMPOSE)
def test_no_container_can_gain_rights(name: str) -> None:
    assert COMPOSE[name]["cap_drop"] == ["ALL"]
    assert COMPOSE[name]["security_opt"] == ["no-new-privileges:true"]
    assert COMPOSE[name]["mem_limit"]


@pytest.mark.parametrize("name", [*OURS, *JOBS])
def test_our_containers_write_nowhere_but_in_memory(name: str) -> None:
    assert COMPOSE[name]["read_only"] is True
    assert [mount.split(":")[0] for mount in COMPOSE[name]["tmpfs"]] == ["/tmp"]
    assert "volumes" not in COMPOSE[name]


@pytest.mark.parametrize("name", [name for name in COMPOSE if name not in JOBS])
def test_what_stays_up_has_a_health_check_and_comes_back_after_a_crash(name: str) -> None:
    assert COMPOSE[name]["healthcheck"]["test"]
    assert COMPOSE[name]["restart"] == "unless-stopped"


@pytest.mark.parametrize("name", [name for name in COMPOSE if COMPOSE[name].get("ports")])
def test_ports_are_open_to_this_machine_only_unless_asked(name: str) -> None:
    for port in COMPOSE[name]["ports"]:
        assert re.match(r"(127\.0\.0\.1|\$\{BIND_ADDRESS:-127\.0\.0\.1\}):", port), port


def test_the_image_runs_without_rights_and_needs_no_buildkit() -> None:
    lines = (ROOT / "deploy" / "Dockerfile").read_text(encoding="utf-8").splitlines()
    users = [line.split()[1] for line in lines if line.startswith("USER ")]
    assert users
    assert not users[-1].startswith(("root", "0"))
    assert not [line for line in lines if re.match(r"# *syntax=|.*--mount=|.*<<", line)]


class FakeKibana:
    """Answers imports as Kibana does, and keeps what it was sent."""

    def __init__(self, answer: dict[str, Any], status: int = 200) -> None:
        self.seen: list[tuple[str, Message, bytes]] = []
        fake = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                fake.seen.append((self.path, self.headers, body))
                self.send_response(status)
                self.end_headers()
                self.wfile.write(json.dumps(answer).encode())

            def log_message(self, format: str, *args: object) -> None:
                """Quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def load(self) -> subprocess.CompletedProcess[str]:
        """Run the loader against this server."""
        address = f"http://127.0.0.1:{self.server.server_address[1]}"
        return subprocess.run([sys.executable, "-I", str(LOAD), address], capture_output=True, text=True, check=False)


@pytest.fixture
def kibana(request: pytest.FixtureRequest) -> Iterator[FakeKibana]:
    fake = FakeKibana(*request.param)
    yield fake
    fake.server.shutdown()
    fake.server.server_close()


@pytest.mark.parametrize("kibana", [({"success": True, "successCount": len(OBJECTS)},)], indirect=True)
def test_the_objects_are_sent_whole_and_replace_what_is_there(kibana: FakeKibana) -> None:
    done = kibana.load()
    assert done.returncode == 0, done.stderr
    (path, headers, body), *more = kibana.seen
    assert not more
    assert path == "/api/saved_objects/_import?overwrite=true"
    assert headers["kbn-xsrf"]
    boundary = headers.get_boundary()
    assert boundary
    part = body.decode().split(f"--{boundary}")[1].partition("\r\n\r\n")[2]
    assert [json.loads(line) for line in part.split("\n") if line.strip()] == OBJECTS


@pytest.mark.parametrize("kibana", [({"success": True, "successCount": len(OBJECTS) - 1},)], indirect=True)
def test_a_part_of_the_objects_is_a_failure(kibana: FakeKibana) -> None:
    done = kibana.load()
    assert done.returncode == 1
    assert f"took {len(OBJECTS) - 1} of {len(OBJECTS)}" in done.stderr


@pytest.mark.parametrize(
    "kibana", [({"success": False, "errors": ["no room"]},), ({"message": "no room"}, 403)], indirect=True
)
def test_a_refusal_fails_with_kibanas_reason(kibana: FakeKibana) -> None:
    done = kibana.load()
    assert done.returncode == 1
    assert "no room" in done.stderr
