"""Our node keeps the promises of the client's own: one set of tests runs on both, and on both kinds of event loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
import uvloop
from elastic_transport import (
    AiohttpHttpNode,
    BaseAsyncNode,
    ConnectionError,
    ConnectionTimeout,
    HttpHeaders,
    NodeConfig,
)

from claimstream_search.node import PlainNode

OK = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"
CHUNKED = b"HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
CLOSING = b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 1\r\n\r\n1"
NO_BODY = b"HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n"
SILENCE, HANG_UP = b"", b"hang up"
PATIENCE = 5.0


@dataclass
class Server:
    """Answers each request with the next of `script`, the last one again and again; notes what it was sent."""

    script: Sequence[bytes]
    ends: int = 0
    """So many answers, the first ones, end with their connection."""
    requests: list[bytes] = field(default_factory=list)
    connections: int = 0
    left: asyncio.Event = field(default_factory=asyncio.Event)
    """Somebody hung up."""
    port: int = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                lines = head.decode().lower().split("\r\n")
                length = next((int(line.split(":")[1]) for line in lines if line.startswith("content-length")), 0)
                self.requests.append(head + await reader.readexactly(length))
                answer = self.script[min(len(self.requests), len(self.script)) - 1]
                if answer == HANG_UP:
                    break
                writer.write(answer)
                await writer.drain()
                if len(self.requests) <= self.ends:
                    break
        except (asyncio.IncompleteReadError, ConnectionResetError):
            self.left.set()
        finally:
            writer.close()


@asynccontextmanager
async def serving(*script: bytes, ends: int = 0) -> AsyncIterator[Server]:
    told = Server(script, ends)
    server = await asyncio.start_server(told.serve, "127.0.0.1", 0)
    told.port = server.sockets[0].getsockname()[1]
    try:
        yield told
    finally:
        server.close()


@asynccontextmanager
async def connected(
    kind: type[BaseAsyncNode], port: int, *, host: str = "127.0.0.1", connections: int = 10
) -> AsyncIterator[BaseAsyncNode]:
    headers = HttpHeaders({"authorization": "Basic x"})
    chosen = NodeConfig("http", host, port, path_prefix="/es", headers=headers, connections_per_node=connections)
    node = kind(chosen)
    node._loop = asyncio.get_running_loop()  # type: ignore[attr-defined]  # as the client's transport does
    try:
        yield node
    finally:
        await node.close()


Loop = Callable[[], asyncio.AbstractEventLoop]


@pytest.fixture(params=[asyncio.new_event_loop, uvloop.new_event_loop], ids=["asyncio", "uvloop"])
def run(request: pytest.FixtureRequest) -> Callable[[Callable[[], Awaitable[None]]], None]:
    loop: Loop = request.param

    def go(test: Callable[[], Awaitable[None]]) -> None:
        async def within() -> None:
            async with asyncio.timeout(10 * PATIENCE):
                await test()

        with asyncio.Runner(loop_factory=loop) as runner:
            runner.run(within())

    return go


Run = Callable[[Callable[[], Awaitable[None]]], None]


@pytest.mark.parametrize("kind", [PlainNode, AiohttpHttpNode])
class TestNode:
    """What the store relies on."""

    def test_an_answer(self, kind: type[BaseAsyncNode], run: Run) -> None:
        async def test() -> None:
            async with serving(OK) as server, connected(kind, server.port) as node:
                meta, body = await node.perform_request("POST", "/a/_search?x=y", b'{"a":1}', HttpHeaders({"x-a": "b"}))
                assert (meta.status, meta.headers["Content-Type"], body) == (200, "application/json", b"{}")
                assert meta.duration >= 0
                head, _, sent = server.requests[0].partition(b"\r\n\r\n")
                start, *lines = head.decode().lower().split("\r\n")
                assert (start, sent) == ("post /es/a/_search?x=y http/1.1", b'{"a":1}')
                assert {"authorization: basic x", "x-a: b", "content-length: 7", f"host: 127.0.0.1:{server.port}"} <= {
                    *lines
                }

        run(test)

    def test_an_answer_in_parts_with_another_status(self, kind: type[BaseAsyncNode], run: Run) -> None:
        async def test() -> None:
            async with serving(CHUNKED) as server, connected(kind, server.port) as node:
                meta, body = await node.perform_request("GET", "/")
                assert (meta.status, body) == (404, b"abcde")

        run(test)

    def test_a_large_answer(self, kind: type[BaseAsyncNode], run: Run) -> None:
        large = b"x" * 3_000_000

        async def test() -> None:
            answer = b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % len(large) + large
            async with serving(answer) as server, connected(kind, server.port) as node:
                sent = large[:1_000_000]  # aiohttp warns of more
                assert (await node.perform_request("POST", "/", sent)).body == large
                assert server.requests[0].endswith(sent)

        run(test)

    def test_a_connection_is_kept(self, kind: type[BaseAsyncNode], run: Run) -> None:
        async def test() -> None:
            async with serving(OK) as server, connected(kind, server.port) as node:
                for _ in range(5):
                    await node.perform_request("GET", "/")
                assert (len(server.requests), server.connections) == (5, 1)

        run(test)

    def test_one_that_was_closed_is_not_used_again(self, kind: type[BaseAsyncNode], run: Run) -> None:
        async def test() -> None:
            async with serving(CLOSING, OK) as server, connected(kind, server.port) as node:
                bodies = [(await node.perform_request("GET", "/")).body for _ in range(3)]
                assert bodies == [b"1", b"{}", b"{}"]
                assert server.connections == 2

        run(test)

    def test_many_at_once_take_turns_on_ten_connections(self, kind: type[BaseAsyncNode], run: Run) -> None:
        async def test() -> None:
            async with serving(OK) as server, connected(kind, server.port) as node:
                answers = await asyncio.gather(*(node.perform_request("POST", "/", b"%d" % one) for one in range(60)))
                assert {one.body for one in answers} == {b"{}"}
                assert server.connections <= 10
                assert {request.rpartition(b"\n")[2] for request in server.requests} == {b"%d" % n for n in range(60)}

        run(test)

    def test_what_ends_too_early_is_no_answer(self, kind: type[BaseAsyncNode], run: Run) -> None:
        async def test() -> None:
            async with serving(HANG_UP, OK) as server, connected(kind, server.port) as node:
                with pytest.raises(ConnectionError):  # aiohttp asks again by itself for a GET
                    await node.perform_request("POST", "/")
                assert (await node.perform_request("GET", "/")).body == b"{}"

        run(test)

    def test_what_is_not_http_is_no_answer(self, kind: type[BaseAsyncNode], run: Run) -> None:
        async def test() -> None:
            async with serving(b"220 mail here\r\n", OK) as server, connected(kind, server.port) as node:
                with pytest.raises(ConnectionError):
                    await node.perform_request("GET", "/")
                assert (await node.perform_request("GET", "/")).body == b"{}"

        run(test)

    def test_too_late(self, kind: type[BaseAsyncNode], run: Run) -> None:
        async def test() -> None:
            async with serving(SILENCE, OK) as server, connected(kind, server.port) as node:
                with pytest.raises(ConnectionTimeout):
                    await node.perform_request("GET", "/", request_timeout=0.05)
                # the late answer would have been the next one's
                await server.left.wait()
                assert (await node.perform_request("GET", "/")).body == b"{}"
                assert server.connections == 2

        run(test)

    def test_a_caller_who_leaves(self, kind: type[BaseAsyncNode], run: Run) -> None:
        async def test() -> None:
            async with serving(SILENCE, OK) as server, connected(kind, server.port) as node:
                asked = asyncio.ensure_future(node.perform_request("GET", "/"))
                while not server.requests:
                    await asyncio.sleep(0)
                asked.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await asked
                await server.left.wait()
                assert (await node.perform_request("GET", "/")).body == b"{}"

        run(test)

    def test_nobody_there(self, kind: type[BaseAsyncNode], run: Run) -> None:
        async def test() -> None:
            async with serving(OK) as server:
                gone = server.port
            for host in ("127.0.0.1", "nowhere.invalid"):
                async with connected(kind, gone, host=host) as node:
                    with pytest.raises(ConnectionError):
                        await node.perform_request("GET", "/", request_timeout=PATIENCE)

        run(test)

    def test_an_answer_without_a_body(self, kind: type[BaseAsyncNode], run: Run) -> None:
        async def test() -> None:
            async with serving(NO_BODY, OK) as server, connected(kind, server.port) as node:
                meta, body = await node.perform_request("HEAD", "/")
                assert (meta.status, body) == (200, b"")
                assert (await node.perform_request("GET", "/")).body == b"{}"

        run(test)

    def test_closing_lets_go_of_connections(self, kind: type[BaseAsyncNode], run: Run) -> None:
        async def test() -> None:
            async with serving(OK) as server:
                async with connected(kind, server.port) as node:
                    await node.perform_request("GET", "/")
                    assert not server.left.is_set()
                await server.left.wait()

        run(test)


@pytest.mark.parametrize("spoken", [b"HTTP/1.1 100 Continue\r\n\r\n" + OK, OK[:20], OK + b"more"])
def test_what_else_may_come(spoken: bytes, run: Run) -> None:
    """A word before the answer is not it; half of one is none; more than one ends the connection."""

    async def test() -> None:
        async with serving(spoken, OK) as server, connected(PlainNode, server.port) as node:
            if spoken == OK[:20]:
                with pytest.raises(ConnectionTimeout):
                    await node.perform_request("GET", "/", request_timeout=0.05)
            else:
                assert (await node.perform_request("GET", "/")).body == b"{}"
            assert (await node.perform_request("GET", "/")).body == b"{}"
            assert server.connections == (1 if b"100" in spoken else 2)

    run(test)


@pytest.mark.parametrize(("scheme", "compressed"), [("https", False), ("http", True)])
def test_what_it_does_not_do_is_refused(scheme: str, compressed: bool) -> None:
    with pytest.raises(ValueError, match="plain HTTP"):
        PlainNode(NodeConfig(scheme, "127.0.0.1", 9200, http_compress=compressed))
