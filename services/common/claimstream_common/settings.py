"""Settings every service reads from its environment. Read at start by `main`, never at import."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

Port = Annotated[int, Field(ge=1, le=65_535)]


class CommonSettings(BaseSettings):
    """Addresses and names shared by all services; the environment variable is the field's name in capitals."""

    model_config = SettingsConfigDict(frozen=True, extra="ignore")

    log_level: Annotated[str, Field(description="Least severe level that is logged: DEBUG, INFO, WARNING, ERROR.")] = (
        "INFO"
    )
    log_format: Annotated[
        str, Field(pattern="^(json|console)$", description="`json` for machines, `console` for people.")
    ] = "json"
    health_host: Annotated[
        str, Field(description="Address on which enrich and index answer `/healthz`, `/readyz` and `/metrics`.")
    ] = "0.0.0.0"


class KafkaSettings(CommonSettings):
    """How to reach Kafka."""

    kafka_bootstrap_servers: Annotated[
        str, Field(description="Brokers to start from, `host:port` with commas between.")
    ] = "localhost:9092"
    topic_prefix: Annotated[
        str, Field(pattern="^[A-Za-z0-9._-]*$", description="Put before every topic and consumer group name.")
    ] = ""

    def topic(self, name: str) -> str:
        """The full name of a topic or consumer group of ours."""
        return self.topic_prefix + name


class ElasticsearchSettings(CommonSettings):
    """How to reach Elasticsearch."""

    elasticsearch_url: Annotated[
        str, Field(repr=False, description="Address of Elasticsearch, with user and password if any.")
    ] = "http://localhost:9200"
    index_prefix: Annotated[
        str, Field(pattern="^[a-z0-9._-]*$", description="Put before every index and alias name.")
    ] = ""

    @property
    def elasticsearch_address(self) -> str:
        """The address without user and password: what messages and logs may show."""
        scheme, separator, rest = self.elasticsearch_url.partition("://")
        host, slash, path = rest.partition("/")
        return f"{scheme}{separator}{host.rpartition('@')[2]}{slash}{path}"

    def index(self, name: str) -> str:
        """The full name of an index or alias of ours."""
        return self.index_prefix + name
