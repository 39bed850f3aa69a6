"""What a server or a caller may do to our node besides: nothing leaks, nothing is taken for somebody else's answer."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from elastic_transport import (
    AiohttpHttpNode,
    BaseAsyncNode,
    ConnectionError,
    ConnectionTimeout,
    HttpHeaders,
    NodeConfig,
)

from claimstream_search import node as node_module
from claimstream_search.node import PlainNode
from tests.bench.search_node import asking, server
from tests.integration.test_search_node import HANG_UP, OK, PATIENCE, SILENCE, Run, connected, run, serving

__all__ = ["run"]

TO_THE_END = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n"
UPGRADE = b"HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: tea\r\n\r\n"
HALVES = (OK[:-1], OK[:10], TO_THE_END[:-2], b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\n{")
OTHER = b"HTTP/1.1 404 Not Found\r\ncontent-type: text/plain\r\ncontent-length: 5\r\n\r\nother"


@pytest.mark.parametrize("kind", [PlainNode, AiohttpHttpNode])
class TestNodeEdges:
    """What both nodes promise."""

    def test_a_body_that_ends_with_the_connection(self, kind: type[BaseAsyncNode], run: Run) -> None:
        async def test() -> None:
            async with serving(TO_THE_END + b"{}", OK, ends=1) as server, connected(kind, server.port) as node:
                meta, body = await node.perform_request("GET", "/")
                assert (meta.headers["content-type"], body) == ("application/json", b"{}")
                assert (await node.perform_request("GET", "/")).body == b"{}"
                assert server.connections == 2

        run(test)

    def test_half_a_body_is_none(self, kind: type[BaseAsyncNode], run: Run) -> None:
        async def test() -> None:
            for half in HALVES:
                async with serving(half, ends=9) as server, connected(kind, server.port) as node:
                    with pytest.raises(ConnectionError):
                        await node.perform_request("POST", "/")

        run(test)

    def test_whoever_waits_for_a_turn_waits_no_longer_than_told(self, kind: type[BaseAsyncNode], run: Run) -> None:
        async def test() -> None:
            async with serving(SILENCE, OK) as server, connected(kind, server.port, connections=1) as node:
                first = asyncio.ensure_future(node.perform_request("GET", "/"))
                while not server.requests:
                    await asyncio.sleep(0)
                with pytest.raises(ConnectionTimeout):
                    await node.perform_request("GET", "/", request_timeout=0.05)
                waiting = asyncio.ensure_future(node.perform_request("GET", "/"))
                left = asyncio.ensure_future(node.perform_request("GET", "/"))
                await asyncio.sleep(0)
                left.cancel()
                first.cancel()
                assert (await waiting).body == b"{}"
                assert (await node.perform_request("GET", "/", request_timeout=PATIENCE)).body == b"{}"
                assert len(server.requests) == 3

        run(test)

    def test_a_caller_s_own_host_is_told_instead(self, kind: type[BaseAsyncNode], run: Run) -> None:
        async def test() -> None:
            async with serving(OK) as server, connected(kind, server.port) as node:
                await node.perform_request("GET", "/", headers=HttpHeaders({"host": "news.example"}))
                assert server.requests[0].lower().count(b"host:") == 1
                assert b"host: news.example\r\n" in server.requests[0].lower()

        run(test)

    @pytest.mark.parametrize("broken", ["a\r\nx-b: c", "a\nx", "a\rx"])
    def test_a_header_of_two_lines_is_refused(self, kind: type[BaseAsyncNode], run: Run, broken: str) -> None:
        async def test() -> None:
            async with serving(OK) as server, connected(kind, server.port) as node:
                with pytest.raises(ValueError, match=r"."):
                    await node.perform_request("GET", "/", headers=HttpHeaders({"x-opaque-id": broken}))
                assert server.requests == []
                assert (await node.perform_request("GET", "/")).body == b"{}"

        run(test)


@pytest.mark.parametrize("target", ["/a\r\nx: y", "/a\n"])
def test_a_target_of_two_lines_is_refused(target: str, run: Run) -> None:
    async def test() -> None:
        async with serving(OK) as server, connected(PlainNode, server.port) as node:
            with pytest.raises(ValueError, match="line"):
                await node.perform_request("GET", target)
            assert server.requests == []

    run(test)


def test_an_answer_nobody_asked_for_is_nobody_s(run: Run) -> None:
    """Its headers are not the first one's, and what is left of it is not the next one's."""

    async def test() -> None:
        for more in (OTHER, OTHER[:-3], OTHER[:20]):
            async with serving(OK + more, OK) as server, connected(PlainNode, server.port) as node:
                meta, body = await node.perform_request("GET", "/")
                assert (meta.status, meta.headers["content-type"], body) == (200, "application/json", b"{}")
                assert (await node.perform_request("GET", "/")).body == b"{}"
                assert server.connections == 2

    run(test)


def test_another_protocol_is_no_answer(run: Run) -> None:
    async def test() -> None:
        unhandled: list[dict[str, Any]] = []
        asyncio.get_running_loop().set_exception_handler(lambda _, context: unhandled.append(context))
        async with serving(UPGRADE + b"tea", OK) as server, connected(PlainNode, server.port) as node:
            with pytest.raises(ConnectionError):
                await node.perform_request("GET", "/")
            assert (await node.perform_request("GET", "/")).body == b"{}"
        assert unhandled == []

    run(test)


def test_closing_lets_go_of_a_connection_in_use_when_it_is_done(run: Run) -> None:
    async def test() -> None:
        async with serving(OK) as server, connected(PlainNode, server.port) as node:
            asked = asyncio.ensure_future(node.perform_request("GET", "/"))
            while not server.requests:
                await asyncio.sleep(0)
            await node.close()
            assert (await asked).body == b"{}"
            await server.left.wait()

    run(test)


def test_a_connection_that_was_idle_for_long_is_not_used_again(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands between may have forgotten it, and say so only when it is used."""

    async def test() -> None:
        async with serving(OK) as server, connected(PlainNode, server.port) as node:
            await asyncio.gather(*(node.perform_request("GET", "/") for _ in range(3)))
            opened = server.connections
            monkeypatch.setattr(node_module, "KEPT_SECONDS", 0)
            await node.perform_request("GET", "/")
            assert server.connections == opened + 1
            await server.left.wait()

    run(test)


def test_an_address_of_the_new_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    async def test() -> None:
        async with serving(OK) as server:
            loop = asyncio.get_running_loop()
            connect, asked = loop.create_connection, list[str]()

            async def elsewhere(made: Any, host: str, port: int) -> Any:
                asked.append(host)
                return await connect(made, "127.0.0.1", port)

            monkeypatch.setattr(loop, "create_connection", elsewhere)
            node = PlainNode(NodeConfig("http", "::1", server.port))
            assert (await node.perform_request("GET", "/")).body == b"{}"
            await node.close()
            assert asked == ["::1"]
            assert f"host: [::1]:{server.port}\r\n".encode() in server.requests[0]

    asyncio.run(test())


def test_hanging_up_on_one_that_was_kept_is_an_error_the_client_tries_again_after(run: Run) -> None:
    async def test() -> None:
        async with serving(OK, HANG_UP, OK) as server, connected(PlainNode, server.port) as node:
            await node.perform_request("POST", "/")
            with pytest.raises(ConnectionError):
                await node.perform_request("POST", "/")
            assert (await node.perform_request("POST", "/")).body == b"{}"

    run(test)


@pytest.mark.parametrize("kind", [PlainNode, AiohttpHttpNode])
def test_the_benchmark_asks_both(kind: type[BaseAsyncNode]) -> None:
    with server() as port, asking(kind, port, requests=2) as ask:
        ask()
        ask()
