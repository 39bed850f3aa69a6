"""The whole system on one machine: the addresses it uses and the commands that make it up. Starts nothing."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from claimstream_cli.ports import USUAL, Pick

SERVICES = ("ingest", "enrich", "index", "search")


@dataclass(frozen=True, slots=True)
class Stack:
    """Addresses and folders of one run."""

    data_dir: Path
    kafka: str
    elasticsearch: str
    embedded: bool
    ports: Mapping[str, int]

    @property
    def ingest_url(self) -> str:
        """Where articles are posted."""
        return f"http://127.0.0.1:{self.ports['ingest']}"

    @property
    def search_url(self) -> str:
        """Where they are found."""
        return f"http://127.0.0.1:{self.ports['search']}"

    @property
    def enrich_url(self) -> str:
        """Where it says whether it is ready."""
        return f"http://127.0.0.1:{self.ports['enrich']}"

    @property
    def engine_ports(self) -> dict[str, int]:
        """The ports of the embedded engine; none where the engines are somebody else's."""
        addresses = {"kafka": self.kafka, "elasticsearch": self.elasticsearch} if self.embedded else {}
        return {name: int(address.rpartition(":")[2]) for name, address in addresses.items()}

    def commands_to_try(self, program: str) -> tuple[str, ...]:
        """What to type to reach this run by `program`; none where every command finds it by itself."""
        url = "" if self.ports["search"] == USUAL["search"] else f" --url {self.search_url}"
        port = self.engine_ports.get("elasticsearch", USUAL["elasticsearch"])
        engine = "" if port == USUAL["elasticsearch"] else f"ELASTICSEARCH_URL={self.elasticsearch} "
        search = [f"{program} search --claims{url}", f"{program} series --measure killed{url}"] if url else []
        jobs = [f"{engine}{program} stories"] if engine else []
        jobs += [f"{engine}{program} relations{url}"] if engine or url else []
        posted = self.ports["ingest"] != USUAL["ingest"]
        return (*([f"{program} ingest FILES --url {self.ingest_url}"] if posted else []), *search, *jobs)

    def environment(self, given: Mapping[str, str]) -> dict[str, str]:
        """What every service is told: the environment that is `given`, and this run's addresses on top of it."""
        ports = {f"{service.upper()}_PORT": str(port) for service, port in self.ports.items()}
        # A run on somebody's own machine is nobody else's to reach; a host in the environment still wins.
        hosts = {f"{part}_HOST": "127.0.0.1" for part in ("INGEST", "SEARCH", "HEALTH")}
        # The embedded engine never forgets a nameless worker that was killed. On a Kafka that others use too, two runs
        # under one name would push each other out.
        instances = {"ENRICH_INSTANCE": "run", "INDEX_INSTANCE": "run"} if self.embedded else {}
        engines = {"KAFKA_BOOTSTRAP_SERVERS": self.kafka, "ELASTICSEARCH_URL": self.elasticsearch}
        return {**hosts, **instances, **given, **engines, **ports}

    def commands(self) -> dict[str, str]:
        """Service name to shell command; `exec`, so that signals reach the service and not a shell."""
        return {service: f"exec '{sys.executable}' -P -m claimstream_{service}.app" for service in SERVICES}


def stack_from(environment: Mapping[str, str], pick: Pick, *, default_data_dir: str) -> Stack:
    """Decide a run's addresses: those given, else the usual ones where they can be had.

    With both engines' addresses given they are used; else the embedded engine is. Raises ValueError naming the
    variable that is wrong.
    """
    kafka = environment.get("KAFKA_BOOTSTRAP_SERVERS")
    elasticsearch = environment.get("ELASTICSEARCH_URL")
    if bool(kafka) != bool(elasticsearch):
        raise ValueError("set both KAFKA_BOOTSTRAP_SERVERS and ELASTICSEARCH_URL, or neither for the embedded engine")

    def port(name: str) -> int:
        return _port(environment, f"{name.upper()}_PORT") or pick(USUAL.get(name))

    return Stack(
        data_dir=Path(environment.get("DATA_DIR") or default_data_dir).resolve(),
        kafka=kafka or f"127.0.0.1:{port('kafka')}",
        elasticsearch=elasticsearch or f"http://127.0.0.1:{port('elasticsearch')}",
        embedded=not kafka,
        ports={service: port(service) for service in SERVICES},
    )


def _port(environment: Mapping[str, str], name: str) -> int | None:
    value = environment.get(name)
    if not value:
        return None
    if not value.isdigit() or not 1 <= int(value) <= 65_535:
        raise ValueError(f"{name}={value} is not a port (1 to 65535)")
    return int(value)
