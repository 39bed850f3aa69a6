"""The embedded engine in a folder of its own."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from claimstream_cli.embedded import EmbeddedEngine
from tests.engines.ports import free_port


class Embedded:
    """noida-db on free ports, its data deleted at the end."""

    name = "embedded"

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="claimstream-engine-"))
        self._engine = EmbeddedEngine(self._folder, kafka_port=free_port(), elasticsearch_port=free_port())

    @property
    def kafka(self) -> str:
        return self._engine.kafka

    @property
    def elasticsearch(self) -> str:
        return self._engine.elasticsearch

    def start(self) -> None:
        self._engine.start()

    def restart(self) -> None:
        self._engine.stop()
        self._engine.start()

    def stop(self) -> None:
        self._engine.stop()
        shutil.rmtree(self._folder, ignore_errors=True)
