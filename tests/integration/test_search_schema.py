"""Whatever the OpenAPI document allows, and much that it does not, gets an answer that it describes; never a 5xx.

schemathesis makes the requests: 300 for each operation in CI, a few otherwise.
"""

from __future__ import annotations

import os
import secrets
import threading
from collections.abc import Iterator
from typing import Any

import pytest
import requests
import schemathesis
import uvicorn
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from claimstream_search.app import create_app
from claimstream_search.settings import SearchSettings
from tests.engines.base import Engine, Space
from tests.engines.ports import free_port
from tests.integration.searched import ALL, write
from tests.integration.test_search_store import create_indices
from tests.waiting import wait_for

pytestmark = pytest.mark.engine

CASES = 300 if os.environ.get("CI") else 5
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
LONGEST_TARGET = 65_535
"""Bytes of path and query. The HTTP server refuses a longer one by itself, before there is a service to answer."""
SCHEMA = schemathesis.openapi.from_dict(create_app(SearchSettings()).openapi())


@pytest.fixture(scope="module")
def address(engine: Engine) -> Iterator[str]:
    """The service on a socket, with three articles to find."""
    space = Space(engine.kafka, engine.elasticsearch, "", f"t{secrets.token_hex(4)}-")
    create_indices(space)
    write(space, *ALL)
    port = free_port()
    chosen = SearchSettings(elasticsearch_url=space.elasticsearch, index_prefix=space.index_prefix)
    server = uvicorn.Server(uvicorn.Config(create_app(chosen), port=port, log_config=None, access_log=False))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        wait_for(lambda: server.started, what="the service takes requests")
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()


def test_an_address_too_long_for_the_server_is_refused_by_it(address: str) -> None:
    room = LONGEST_TARGET - len("/v1/query/validate?source=")
    assert requests.get(f"{address}/v1/query/validate?source={'a' * (room + 1)}", timeout=20).status_code == 400
    assert requests.get(f"{address}/v1/query/validate?source={'a' * room}", timeout=20).status_code == 200


@SCHEMA.parametrize()
@settings(max_examples=CASES, suppress_health_check=list(HealthCheck))
def test_every_answer_is_described(case: schemathesis.Case[Any], address: str) -> None:
    target = requests.Request(**case.as_transport_kwargs(base_url=address)).prepare().path_url
    if len(target) > LONGEST_TARGET:
        assert case.call(base_url=address).status_code == 400
    else:
        case.call_and_validate(base_url=address, checks=CHECKS)
