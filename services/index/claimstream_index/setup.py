"""Creates our indices and aliases: `claimstream index init`, or `python -m claimstream_index.setup`."""

from __future__ import annotations

import sys
import time

from elastic_transport import TransportError
from elasticsearch import ApiError, BadRequestError, Elasticsearch

from claimstream_common.health import DependencyMissing
from claimstream_index.indices import ALIASES, mapped, versioned
from claimstream_index.mapping import adjustable, settings
from claimstream_index.settings import IndexSettings

_WAIT_SECONDS = 60.0


def setup() -> None:
    """Set up what the environment's settings name, and print it. Raises DependencyMissing when it can't be done."""
    chosen = IndexSettings()
    client = Elasticsearch(chosen.elasticsearch_url, request_timeout=10, max_retries=0, retry_on_timeout=False)
    try:
        wait_for_answer(client, chosen.elasticsearch_address, _WAIT_SECONDS)
        for line in set_up(client, chosen):
            print(line)
    except (ApiError, TransportError) as error:
        raise DependencyMissing(f"Elasticsearch refused: {error}") from error
    finally:
        client.close()


def set_up(client: Elasticsearch, chosen: IndexSettings) -> list[str]:
    """Create what is missing, add fields the mapping has gained; says what was done, per alias.

    Raises DependencyMissing where that can't be done without a new version of the index.
    """
    return [_set_up(client, chosen, alias) for alias in ALIASES]


def wait_for_answer(client: Elasticsearch, url: str, seconds: float) -> None:
    """Return when Elasticsearch takes requests. Raises DependencyMissing."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            client.info()
            return
        except (ApiError, TransportError) as error:
            if time.monotonic() > deadline:
                reason = f"Elasticsearch does not answer at {url} ({type(error).__name__})"
                raise DependencyMissing(f"{reason}: start it, or set ELASTICSEARCH_URL") from error
        time.sleep(0.5)


def _set_up(client: Elasticsearch, chosen: IndexSettings, name: str) -> str:
    alias, index = chosen.index(name), chosen.index(versioned(name))
    if client.indices.exists_alias(name=alias):
        return _updated(client, alias, index, name)
    if client.indices.exists(index=alias):
        raise DependencyMissing(f"{alias} is an index where it should be an alias; delete or rename it")
    try:
        client.indices.create(
            index=index,
            settings=settings(shards=chosen.index_shards, replicas=chosen.index_replicas),
            mappings=mapped(name),
            aliases={alias: {}},
        )
    except BadRequestError as error:
        if error.error != "resource_already_exists_exception":
            raise
        client.indices.put_alias(index=index, name=alias)
        return f"{alias} now stands before {index}, which was there"
    return f"{alias} stands before {index}, created"


def _updated(client: Elasticsearch, alias: str, index: str, name: str) -> str:
    behind = list(client.indices.get_alias(name=alias))
    if behind != [index]:
        return f"{alias} stands before {', '.join(sorted(behind))}, left as it is"
    try:
        client.indices.put_settings(index=index, settings=adjustable())
        client.indices.put_mapping(index=index, properties=mapped(name)["properties"])
    except BadRequestError as error:
        raise DependencyMissing(f"{index} can't take the mapping of this version: {error.message}") from error
    return f"{alias} stands before {index}, up to date"


if __name__ == "__main__":
    try:
        setup()
    except DependencyMissing as error:
        sys.exit(str(error))
