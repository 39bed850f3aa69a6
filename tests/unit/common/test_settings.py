"""Settings: read from the environment when they are made, prefixes put before every name."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from claimstream_common.settings import CommonSettings, ElasticsearchSettings, KafkaSettings


class Both(KafkaSettings, ElasticsearchSettings):
    """As the index service has them."""


def test_the_environment_is_read_when_they_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KAFKA_BOOTSTRAP_SERVERS", "one:9092,two:9092")
    monkeypatch.setenv("ELASTICSEARCH_URL", "http://search:9200")
    made = Both()
    assert (made.kafka_bootstrap_servers, made.elasticsearch_url) == ("one:9092,two:9092", "http://search:9200")


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("http://localhost:9200", "http://localhost:9200"),
        ("https://elastic:hunter2@search.example:9200/behind/@proxy", "https://search.example:9200/behind/@proxy"),
        ("https://elastic:hunt@r2@search.example", "https://search.example"),
    ],
)
def test_messages_show_an_address_without_its_password(url: str, shown: str) -> None:
    made = ElasticsearchSettings(elasticsearch_url=url)
    assert made.elasticsearch_address == shown
    assert "hunt" not in repr(made)


@pytest.mark.parametrize(
    ("prefix", "topic", "index"), [("", "articles-raw", "articles"), ("t1-", "t1-articles-raw", "t1-articles")]
)
def test_prefixes_stand_before_every_name(prefix: str, topic: str, index: str) -> None:
    made = Both(topic_prefix=prefix, index_prefix=prefix)
    assert (made.topic("articles-raw"), made.index("articles")) == (topic, index)


@pytest.mark.parametrize(
    "wrong", [{"topic_prefix": "a b"}, {"topic_prefix": "a/"}, {"index_prefix": "Upper"}, {"log_format": "xml"}]
)
def test_what_no_engine_takes_is_refused_with_its_name(wrong: dict[str, str]) -> None:
    with pytest.raises(ValidationError, match=next(iter(wrong))):
        Both.model_validate(wrong)


def test_other_variables_are_nobodys_business_and_nothing_changes_later() -> None:
    made = CommonSettings.model_validate({"log_level": "DEBUG", "path_of_somebody": "x"})
    assert made.log_level == "DEBUG"
    assert not hasattr(made, "path_of_somebody")
    with pytest.raises(ValidationError, match="frozen"):
        setattr(made, "log_level", "INFO")  # noqa: B010 - mypy would refuse it, too
