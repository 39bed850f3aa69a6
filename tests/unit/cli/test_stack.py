"""Which addresses a run uses."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from claimstream_cli.ports import Pick
from claimstream_cli.stack import SERVICES, stack_from


@pytest.fixture
def pick() -> Pick:
    """Every usual port is free."""
    ports: Iterator[int] = count(50_000)
    return lambda usual: usual or next(ports)


def taken(usual: int | None) -> int:
    """Every usual port is taken."""
    return 50_000 + (usual or 0)


def test_without_addresses_the_embedded_engine_and_the_usual_ports(pick: Pick) -> None:
    stack = stack_from({}, pick, default_data_dir="data/run")
    assert stack.embedded
    assert (stack.ingest_url, stack.search_url) == ("http://127.0.0.1:8001", "http://127.0.0.1:8002")
    assert stack.data_dir == Path("data/run").resolve()
    ports = [stack.kafka.rpartition(":")[2], stack.elasticsearch.rpartition(":")[2], *map(str, stack.ports.values())]
    assert len(set(ports)) == 6
    assert (stack.kafka, stack.elasticsearch) == ("127.0.0.1:9092", "http://127.0.0.1:9200")
    assert stack.commands_to_try("claimstream") == ()


def test_on_other_ports_the_commands_say_which() -> None:
    stack = stack_from({}, taken, default_data_dir="x")
    commands = stack.commands_to_try("bin/claimstream")
    assert "bin/claimstream ingest FILES --url http://127.0.0.1:58001" in commands
    assert "bin/claimstream search --claims --url http://127.0.0.1:58002" in commands
    assert "ELASTICSEARCH_URL=http://127.0.0.1:59200 bin/claimstream stories" in commands
    wanted = "ELASTICSEARCH_URL=http://127.0.0.1:59200 bin/claimstream relations --url http://127.0.0.1:58002"
    assert commands[-1] == wanted


def test_only_what_is_unusual_is_said() -> None:
    alone = stack_from({"SEARCH_PORT": "8002", "INGEST_PORT": "8001"}, taken, default_data_dir="x")
    assert alone.commands_to_try("c") == (
        "ELASTICSEARCH_URL=http://127.0.0.1:59200 c stories",
        "ELASTICSEARCH_URL=http://127.0.0.1:59200 c relations",
    )
    given = {"KAFKA_BOOTSTRAP_SERVERS": "broker:1", "ELASTICSEARCH_URL": "http://user:secret@search:1"}
    theirs = stack_from({**given, "INGEST_PORT": "8001"}, taken, default_data_dir="x")
    assert theirs.commands_to_try("c")[-1] == "c relations --url http://127.0.0.1:58002"
    assert "secret" not in "".join(theirs.commands_to_try("c"))


def test_addresses_ports_and_folder_come_from_the_environment(pick: Pick) -> None:
    stack = stack_from(
        {
            "KAFKA_BOOTSTRAP_SERVERS": "broker:9092",
            "ELASTICSEARCH_URL": "http://search:9200",
            "INGEST_PORT": "9001",
            "SEARCH_PORT": "9002",
            "DATA_DIR": "/var/lib/claims",
        },
        pick,
        default_data_dir="data/run",
    )
    assert not stack.embedded
    assert stack.data_dir == Path("/var/lib/claims")
    environment = stack.environment({})
    assert environment["KAFKA_BOOTSTRAP_SERVERS"] == "broker:9092"
    assert environment["ELASTICSEARCH_URL"] == "http://search:9200"
    assert (environment["INGEST_PORT"], environment["SEARCH_PORT"]) == ("9001", "9002")


def test_a_run_is_nobody_elses_to_reach_unless_the_environment_says_so(pick: Pick) -> None:
    stack = stack_from({}, pick, default_data_dir="x")
    assert stack.environment({})["INGEST_HOST"] == "127.0.0.1"
    assert stack.environment({"INGEST_HOST": "0.0.0.0", "INGEST_PORT": "1"})["INGEST_HOST"] == "0.0.0.0"
    assert stack.environment({"INGEST_PORT": "1"})["INGEST_PORT"] == "8001"


def test_the_embedded_engine_listens_where_it_is_told_to(pick: Pick) -> None:
    asked = {"KAFKA_PORT": "19092", "ELASTICSEARCH_PORT": "19200"}
    stack = stack_from(asked, pick, default_data_dir="x")
    assert (stack.kafka, stack.elasticsearch) == ("127.0.0.1:19092", "http://127.0.0.1:19200")
    assert stack.engine_ports == {"kafka": 19092, "elasticsearch": 19200}
    given = {"KAFKA_BOOTSTRAP_SERVERS": "broker:9092", "ELASTICSEARCH_URL": "http://search:9200"}
    assert stack_from(given | asked, pick, default_data_dir="x").engine_ports == {}


@pytest.mark.parametrize("alone", ["KAFKA_BOOTSTRAP_SERVERS", "ELASTICSEARCH_URL"])
def test_one_address_alone_is_refused(alone: str, pick: Pick) -> None:
    with pytest.raises(ValueError, match="set both KAFKA_BOOTSTRAP_SERVERS and ELASTICSEARCH_URL"):
        stack_from({alone: "somewhere:1"}, pick, default_data_dir="x")


@pytest.mark.parametrize("port", ["eighty", "0", "65536", "-1"])
def test_a_bad_port_is_named(port: str, pick: Pick) -> None:
    with pytest.raises(ValueError, match=f"SEARCH_PORT={port} is not a port"):
        stack_from({"SEARCH_PORT": port}, pick, default_data_dir="x")


def test_every_service_has_a_command_that_is_the_process_itself(pick: Pick) -> None:
    commands = stack_from({}, pick, default_data_dir="x").commands()
    assert set(commands) == set(SERVICES)
    assert all(command.startswith("exec ") for command in commands.values())
