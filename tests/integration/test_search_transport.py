"""Our transport keeps the promises of the client's own that searches rely on: one set of tests runs on both."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TypeVar

import pytest
from elastic_transport import AsyncTransport, ConnectionError, ConnectionTimeout, HttpHeaders, NodeConfig
from elastic_transport import SerializationError as NotReadable

from claimstream_search.node import PlainNode
from claimstream_search.transport import PlainTransport
from tests.integration.test_search_node import HANG_UP, NO_BODY, OK, SILENCE, Run, Server, run, serving

__all__ = ["run"]

T = TypeVar("T", bound=AsyncTransport)

JSON = HttpHeaders({"accept": "application/json", "content-type": "application/json"})
BUSY = b"HTTP/1.1 503 Busy\r\ncontent-type: application/json\r\ncontent-length: 12\r\n\r\n" + b'{"error":{}}'
LIST = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 5\r\n\r\n[1,2]"
GARBAGE = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 3\r\n\r\n{1}"


@asynccontextmanager
async def over(kind: type[T], server: Server) -> AsyncIterator[T]:
    """As the store makes it: one more try, none after a timeout."""
    node = NodeConfig("http", "127.0.0.1", server.port)
    transport = kind([node], node_class=PlainNode, max_retries=1, retry_on_timeout=False)
    try:
        yield transport
    finally:
        await transport.close()


@pytest.mark.parametrize("kind", [PlainTransport, AsyncTransport])
class TestTransport:
    """What the store relies on."""

    def test_a_body_is_written_and_an_answer_read(self, kind: type[AsyncTransport], run: Run) -> None:
        async def test() -> None:
            async with serving(LIST) as server, over(kind, server) as transport:
                meta, read = await transport.perform_request("POST", "/a?x=y", body={"a": ["é"]}, headers=JSON)
                assert (meta.status, read) == (200, [1, 2])
                head, _, sent = server.requests[0].partition(b"\r\n\r\n")
                assert head.startswith(b"POST /a?x=y HTTP/1.1\r\n")
                assert b"content-type: application/json" in head
                assert sent == '{"a":["é"]}'.encode()

        run(test)

    def test_no_body_no_headers(self, kind: type[AsyncTransport], run: Run) -> None:
        async def test() -> None:
            async with serving(OK) as server, over(kind, server) as transport:
                assert (await transport.perform_request("GET", "/")).body == {}
                assert server.requests[0].endswith(b"content-length: 0\r\n\r\n")

        run(test)

    def test_a_head_has_nothing_to_read(self, kind: type[AsyncTransport], run: Run) -> None:
        async def test() -> None:
            async with serving(NO_BODY) as server, over(kind, server) as transport:
                assert (await transport.perform_request("HEAD", "/")).body is None

        run(test)

    def test_a_lost_connection_is_tried_once_more(self, kind: type[AsyncTransport], run: Run) -> None:
        async def test() -> None:
            async with serving(HANG_UP, OK) as server, over(kind, server) as transport:
                assert (await transport.perform_request("POST", "/", body={}, headers=JSON)).meta.status == 200
                assert len(server.requests) == 2

        run(test)

    def test_not_twice(self, kind: type[AsyncTransport], run: Run) -> None:
        async def test() -> None:
            async with serving(HANG_UP) as server, over(kind, server) as transport:
                with pytest.raises(ConnectionError):
                    await transport.perform_request("POST", "/", body={}, headers=JSON)
                assert len(server.requests) == 2

        run(test)

    def test_as_often_as_the_call_says(self, kind: type[AsyncTransport], run: Run) -> None:
        async def test() -> None:
            async with serving(HANG_UP) as server, over(kind, server) as transport:
                with pytest.raises(ConnectionError):
                    await transport.perform_request("GET", "/", max_retries=0)
                assert len(server.requests) == 1

        run(test)

    def test_a_busy_node_is_asked_once_more(self, kind: type[AsyncTransport], run: Run) -> None:
        async def test() -> None:
            async with serving(BUSY, OK) as server, over(kind, server) as transport:
                assert (await transport.perform_request("GET", "/")).meta.status == 200
            async with serving(BUSY) as server, over(kind, server) as transport:
                meta, read = await transport.perform_request("GET", "/")
                assert (meta.status, read, len(server.requests)) == (503, {"error": {}}, 2)

        run(test)

    def test_a_timeout_is_not_tried_again(self, kind: type[AsyncTransport], run: Run) -> None:
        async def test() -> None:
            async with serving(SILENCE) as server, over(kind, server) as transport:
                with pytest.raises(ConnectionTimeout):
                    await transport.perform_request("GET", "/", request_timeout=0.05)
                assert len(server.requests) == 1

        run(test)

    def test_an_answer_that_is_no_json_is_an_error(self, kind: type[AsyncTransport], run: Run) -> None:
        async def test() -> None:
            async with serving(GARBAGE) as server, over(kind, server) as transport:
                with pytest.raises(NotReadable):
                    await transport.perform_request("GET", "/")

        run(test)


def shout(answer: bytes) -> object:
    return answer.decode().upper()


def test_a_good_answer_is_read_as_the_call_says_and_any_other_as_usual(run: Run) -> None:
    async def test() -> None:
        async with serving(LIST) as server, over(PlainTransport, server) as transport:
            assert (await transport.perform_request("GET", "/", read=shout)).body == "[1,2]"
        async with serving(BUSY) as server, over(PlainTransport, server) as transport:
            assert (await transport.perform_request("GET", "/", read=shout)).body == {"error": {}}

    run(test)
