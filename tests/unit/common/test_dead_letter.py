"""A dead letter fits where the record did: bytes as they came, and the reason on top."""

from __future__ import annotations

import pytest
import yaml

from claimstream_common.dead_letter import Failure, Origin, dead_letter
from claimstream_common.kafka import MAX_RECORD_BYTES
from claimstream_schemas.headers import read
from claimstream_schemas.topics import MESSAGES, TopicFile, dead_letter_topic, topic_files

TOPICS = {file.topic: file for file in (TopicFile.model_validate(yaml.safe_load(text)) for _, text in topic_files())}
MIB = 1024 * 1024


def largest(topic: str) -> int:
    return int(TOPICS[topic].config["max.message.bytes"])


@pytest.mark.parametrize("topic", MESSAGES)
def test_the_dead_letter_topic_takes_the_largest_record_and_its_reason(topic: str) -> None:
    assert largest(dead_letter_topic(topic)) == largest(topic) + MIB


def test_clients_take_what_the_largest_topic_takes() -> None:
    assert max(largest(topic) for topic in TOPICS) == MAX_RECORD_BYTES


def test_what_a_dead_letter_adds_is_far_less_than_a_mebibyte() -> None:
    origin = Origin("articles-raw", 3, 2**62, b"k", b"v", (("ce_id", b"e"),))
    letter = dead_letter(origin, Failure("not_json", "E" * 100, "\U0001f30a" * 100_000), stage="index")
    added = sum(len(name) + len(value) for name, value in letter.headers)
    assert added < 10_000
    assert read(letter.headers)["dl_detail"] == "\U0001f30a" * 500


def test_a_dead_letter_of_a_dead_letter_names_the_last_failure_only() -> None:
    origin = Origin("quay", 0, 1, None, b"v", (("dl_reason", b"old"), ("ce_id", b"e"), ("dl_offset", b"9")))
    letter = dead_letter(origin, Failure("new", "E", "d"), stage="index")
    names = [name for name, _ in letter.headers]
    assert len(names) == len(set(names))
    assert (read(letter.headers)["dl_reason"], read(letter.headers)["dl_offset"]) == ("new", "1")
    assert letter.key is None
