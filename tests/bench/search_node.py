"""What a request to Elasticsearch costs this process: `python -m tests.bench.search_node` prints ratios.

CPU and wall time of one request by the client's own node (aiohttp) over that by ours, on the event loop of the service,
in interleaved rounds. Both ask a server that does next to nothing, in a process of its own, so that its time is not in
the CPU figures; an answer has the 25 kB of a usual page of hits.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection

import uvloop
from elastic_transport import AiohttpHttpNode, BaseAsyncNode, HttpHeaders, NodeConfig

from claimstream_search.node import PlainNode
from tests.bench.pairs import compare

REQUESTS = 1_000
"""Of one round, one after another."""
SIZE = 25_000
HEADERS = HttpHeaders({"accept": "application/json", "content-type": "application/json"})
BODY = b'{"query":{"match":{"text":"dam"}},"size":20}'
ANSWER = (
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % SIZE
    + b"["
    + b"1" * (SIZE - 2)
    + b"]"
)


class _Answering(asyncio.Protocol):
    """Answers whatever comes in one piece, as our small requests do."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._unread = getattr(self, "_unread", b"") + data
        if self._unread.endswith(BODY):
            self._unread = b""
            self._transport.write(ANSWER)  # type: ignore[attr-defined]


def serve(told: Connection) -> None:
    """Say the port, and answer until the process is ended."""

    async def forever() -> None:
        server = await asyncio.get_running_loop().create_server(_Answering, "127.0.0.1", 0)
        told.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    uvloop.run(forever())


@contextmanager
def server() -> Iterator[int]:
    """The port of a server in a process of its own."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=serve, args=(there,), daemon=True)
    process.start()
    try:
        yield here.recv()
    finally:
        process.terminate()
        process.join()


@contextmanager
def asking(kind: type[BaseAsyncNode], port: int, requests: int) -> Iterator[Callable[[], None]]:
    """A round of requests, to be called again and again: connections are kept, as in the service."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:

        async def made() -> BaseAsyncNode:
            node = kind(NodeConfig("http", "127.0.0.1", port))
            node._loop = asyncio.get_running_loop()  # type: ignore[attr-defined]  # as the client's transport does
            return node

        async def ask() -> None:
            for _ in range(requests):
                answer = await node.perform_request("POST", "/claims/_search", BODY, HEADERS)
                assert len(answer.body) == SIZE

        node = runner.run(made())
        try:
            yield lambda: runner.run(ask())
        finally:
            runner.run(node.close())


def main(requests: int = REQUESTS) -> None:
    """Print milliseconds of CPU a request and both ratios."""
    with server() as port, asking(PlainNode, port, requests) as ours, asking(AiohttpHttpNode, port, requests) as theirs:
        wall, cpu = compare(ours, theirs)
        for name, round_ in (("ours", ours), ("aiohttp", theirs)):
            started = time.process_time()
            round_()
            print(f"{name}: {(time.process_time() - started) / requests * 1_000:.3f} ms of CPU a request")
    print(f"CPU time, aiohttp / ours: {cpu}")
    print(f"wall time, aiohttp / ours: {wall}")


if __name__ == "__main__":
    main()
