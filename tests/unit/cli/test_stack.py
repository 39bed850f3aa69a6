"""Which addresses a run uses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from claimstream_cli.stack import SERVICES, stack_from


@pytest.fixture
def free_port() -> Callable[[], int]:
    ports: Iterator[int] = count(50_000)
    return lambda: next(ports)


def test_without_addresses_the_embedded_engine_and_the_usual_ports(free_port: Callable[[], int]) -> None:
    stack = stack_from({}, free_port, default_data_dir="data/run")
    assert stack.embedded
    assert (stack.ingest_url, stack.search_url) == ("http://127.0.0.1:8001", "http://127.0.0.1:8002")
    assert stack.data_dir == Path("data/run").resolve()
    ports = [stack.kafka.rpartition(":")[2], stack.elasticsearch.rpartition(":")[2], *map(str, stack.ports.values())]
    assert len(set(ports)) == 6


def test_addresses_ports_and_folder_come_from_the_environment(free_port: Callable[[], int]) -> None:
    stack = stack_from(
        {
            "KAFKA_BOOTSTRAP_SERVERS": "broker:9092",
            "ELASTICSEARCH_URL": "http://search:9200",
            "INGEST_PORT": "9001",
            "SEARCH_PORT": "9002",
            "DATA_DIR": "/var/lib/claims",
        },
        free_port,
        default_data_dir="data/run",
    )
    assert not stack.embedded
    assert stack.data_dir == Path("/var/lib/claims")
    environment = stack.environment({})
    assert environment["KAFKA_BOOTSTRAP_SERVERS"] == "broker:9092"
    assert environment["ELASTICSEARCH_URL"] == "http://search:9200"
    assert (environment["INGEST_PORT"], environment["SEARCH_PORT"]) == ("9001", "9002")


def test_a_run_is_nobody_elses_to_reach_unless_the_environment_says_so(free_port: Callable[[], int]) -> None:
    stack = stack_from({}, free_port, default_data_dir="x")
    assert stack.environment({})["INGEST_HOST"] == "127.0.0.1"
    assert stack.environment({"INGEST_HOST": "0.0.0.0", "INGEST_PORT": "1"})["INGEST_HOST"] == "0.0.0.0"
    assert stack.environment({"INGEST_PORT": "1"})["INGEST_PORT"] == "8001"


def test_the_embedded_engine_listens_where_it_is_told_to(free_port: Callable[[], int]) -> None:
    asked = {"KAFKA_PORT": "19092", "ELASTICSEARCH_PORT": "19200"}
    stack = stack_from(asked, free_port, default_data_dir="x")
    assert (stack.kafka, stack.elasticsearch) == ("127.0.0.1:19092", "http://127.0.0.1:19200")
    assert stack.engine_ports == {"kafka": 19092, "elasticsearch": 19200}
    given = {"KAFKA_BOOTSTRAP_SERVERS": "broker:9092", "ELASTICSEARCH_URL": "http://search:9200"}
    assert stack_from(given | asked, free_port, default_data_dir="x").engine_ports == {}


@pytest.mark.parametrize("alone", ["KAFKA_BOOTSTRAP_SERVERS", "ELASTICSEARCH_URL"])
def test_one_address_alone_is_refused(alone: str, free_port: Callable[[], int]) -> None:
    with pytest.raises(ValueError, match="set both KAFKA_BOOTSTRAP_SERVERS and ELASTICSEARCH_URL"):
        stack_from({alone: "somewhere:1"}, free_port, default_data_dir="x")


@pytest.mark.parametrize("port", ["eighty", "0", "65536", "-1"])
def test_a_bad_port_is_named(port: str, free_port: Callable[[], int]) -> None:
    with pytest.raises(ValueError, match=f"SEARCH_PORT={port} is not a port"):
        stack_from({"SEARCH_PORT": port}, free_port, default_data_dir="x")


def test_every_service_has_a_command_that_is_the_process_itself(free_port: Callable[[], int]) -> None:
    commands = stack_from({}, free_port, default_data_dir="x").commands()
    assert set(commands) == set(SERVICES)
    assert all(command.startswith("exec ") for command in commands.values())
