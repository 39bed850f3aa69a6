"""Topic files: one per topic, each with its dead-letter twin, no orphans, nothing that does not exist."""

from __future__ import annotations

import pytest
import yaml

from claimstream_schemas.export import EXPORTED
from claimstream_schemas.topics import ENRICHED, MESSAGES, RAW, TopicFile, dead_letter_topic, topic_files
from tests.conftest import ROOT

FILES = {name: TopicFile.model_validate(yaml.safe_load(text)) for name, text in topic_files()}
TOPICS = {file.topic: file for file in FILES.values()}
SERVICES = {path.name for path in (ROOT / "services").iterdir() if path.is_dir()} - {"common"}


def test_the_files_are_those_of_the_schemas_folder() -> None:
    assert set(FILES) == {path.name for path in (ROOT / "schemas" / "topics").iterdir()}


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_named_after_its_topic(name: str) -> None:
    assert name == f"{FILES[name].topic}.yaml"


def test_every_message_topic_has_its_dead_letter_twin_and_nothing_else_exists() -> None:
    assert set(TOPICS) == {RAW, ENRICHED} | {dead_letter_topic(RAW), dead_letter_topic(ENRICHED)}


@pytest.mark.parametrize("topic", TOPICS)
def test_producers_and_consumers_are_services_that_exist(topic: str) -> None:
    assert set(TOPICS[topic].producers) <= SERVICES
    assert set(TOPICS[topic].consumers) <= SERVICES


@pytest.mark.parametrize("topic", MESSAGES)
def test_a_message_topic_names_its_schema(topic: str) -> None:
    assert TOPICS[topic].schema_file == f"{topic}.json"
    assert (ROOT / "schemas" / "json" / f"{topic}.json").is_file()
    assert EXPORTED[topic] is MESSAGES[topic]


@pytest.mark.parametrize("topic", MESSAGES)
def test_whoever_reads_a_topic_writes_its_dead_letters(topic: str) -> None:
    assert TOPICS[dead_letter_topic(topic)].producers == TOPICS[topic].consumers


@pytest.mark.parametrize("topic", TOPICS)
def test_retention_and_record_size_are_stated(topic: str) -> None:
    config = TOPICS[topic].config
    assert int(config["retention.ms"]) > 0
    assert int(config["max.message.bytes"]) >= 2 * 1024 * 1024
