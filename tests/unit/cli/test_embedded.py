"""Whether the embedded engine is there, and what its log says last, without starting one."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from claimstream_cli import embedded
from claimstream_cli.embedded import EmbeddedEngine, EngineError
from tests.engines.ports import free_port


def test_an_engine_is_there_while_both_of_its_ports_take_connections(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as kafka, socket.create_server(("127.0.0.1", 0)) as elasticsearch:
        ports = [server.getsockname()[1] for server in (kafka, elasticsearch)]
        engine = EmbeddedEngine(tmp_path, kafka_port=ports[0], elasticsearch_port=ports[1])
        assert engine.away() is None
        elasticsearch.close()
        assert engine.away() == f"nothing listens on its elasticsearch port {ports[1]} any more"


def test_an_engine_too_busy_to_take_a_connection_is_not_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "_CONNECT_SECONDS", 0.05)
    with socket.create_server(("127.0.0.1", 0), backlog=0) as busy:
        port = busy.getsockname()[1]
        engine = EmbeddedEngine(tmp_path, kafka_port=port, elasticsearch_port=port)
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(("127.0.0.1", port))
        assert engine.away() is None
        for one in waiting:
            one.close()


def test_the_end_of_its_log(tmp_path: Path) -> None:
    engine = EmbeddedEngine(tmp_path, kafka_port=free_port(), elasticsearch_port=free_port())
    assert engine.last_lines() == []
    Path(engine.log).write_bytes(b"up\n\xff\nerror: disk full\n")
    assert engine.last_lines(2) == ["\N{REPLACEMENT CHARACTER}", "error: disk full"]


def test_a_command_that_does_not_end_is_an_error_of_the_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "_COMMAND_SECONDS", 0.01)
    engine = EmbeddedEngine(tmp_path, kafka_port=free_port(), elasticsearch_port=free_port())
    with pytest.raises(EngineError, match=r"noida-db down did not end within 0\.01 seconds"):
        engine.stop()
