"""How requests get to Elasticsearch and its answers back: a node for its Python client, over plain HTTP.

The client's own node (aiohttp) takes four times as much CPU time for a request as this one, which is on the parser that
serves our own requests, too (`python -m tests.bench.search_node`). It does what a search needs: connections kept, a
limit to them, a deadline, errors of the client's kinds. No TLS, no compression: for those there is the client's own.
"""

from __future__ import annotations

import asyncio
from functools import lru_cache

import httptools
from elastic_transport import (
    ApiResponseMeta,
    BaseAsyncNode,
    ConnectionError,
    ConnectionTimeout,
    HttpHeaders,
    NodeConfig,
    TransportApiResponse,
)
from elastic_transport.client_utils import DEFAULT, DefaultType

from claimstream_search.connection import Answer, Connection

_HEADS = 64
"""Kept, as searches have the same few again and again; those of an article name it."""
KEPT_SECONDS = 15.0
"""A connection idle for longer is not used again, as in aiohttp: what stands between us may have dropped it unsaid."""


class PlainNode(BaseAsyncNode):
    """One Elasticsearch node. Make it on the event loop it is used on."""

    _CLIENT_META_HTTP_CLIENT = ("ht", httptools.__version__)

    def __init__(self, config: NodeConfig) -> None:
        if config.scheme != "http" or config.http_compress:
            raise ValueError("only plain HTTP, without compression")
        super().__init__(config)
        host = f"[{config.host}]" if ":" in config.host else config.host
        self.headers.setdefault("host", f"{host}:{config.port}")
        self._idle: list[tuple[float, Connection]] = []
        """With when each was last used, the last one last."""
        self._closed = False
        self._turns = asyncio.Semaphore(config.connections_per_node)

    async def perform_request(  # type: ignore[override]
        self,
        method: str,
        target: str,
        body: bytes | None = None,
        headers: HttpHeaders | None = None,
        request_timeout: DefaultType | float | None = DEFAULT,
    ) -> TransportApiResponse:
        """One request. Raises ConnectionTimeout (no answer in time), ConnectionError (none will come).

        ValueError for a request that can't be written: with a line break in it.
        """
        request = self._request(method, target, body or b"", headers)
        seconds = self.config.request_timeout if isinstance(request_timeout, DefaultType) else request_timeout
        clock = asyncio.get_running_loop().time
        started = clock()
        try:
            async with asyncio.timeout(seconds), self._turns:
                answer = await self._exchange(request, method == "HEAD")
        except TimeoutError as error:
            raise ConnectionTimeout("Connection timed out during request", errors=(error,)) from error
        except OSError as error:
            raise ConnectionError(str(error), errors=(error,)) from error
        meta = ApiResponseMeta(answer.status, "1.1", HttpHeaders(answer.headers), clock() - started, self.config)
        return TransportApiResponse(meta, answer.body)

    async def close(self) -> None:  # type: ignore[override]
        """Let go of all connections, of one in use when it is done."""
        self._closed = True
        while self._idle:
            self._idle.pop()[1].close()

    async def _exchange(self, request: bytes, bodiless: bool) -> Answer:
        connection = self._kept() or await self._connect()
        answer = await connection.exchange(request, bodiless=bodiless)
        if connection.open and not self._closed:
            self._idle.append((asyncio.get_running_loop().time(), connection))
        else:
            connection.close()
        return answer

    def _kept(self) -> Connection | None:
        """The connection used last, so that the others fall idle and Elasticsearch may close them."""
        while self._idle:
            last_used, connection = self._idle.pop()
            if connection.open and asyncio.get_running_loop().time() - last_used < KEPT_SECONDS:
                return connection
            connection.close()
        return None

    async def _connect(self) -> Connection:
        _, connection = await asyncio.get_running_loop().create_connection(Connection, self.host, self.port)
        return connection

    def _request(self, method: str, target: str, body: bytes, headers: HttpHeaders | None) -> bytes:
        head = _head(f"{method} {self.path_prefix}{target} HTTP/1.1", *self._headers.items(), *(headers or {}).items())
        return b"%bcontent-length: %d\r\n\r\n%b" % (head, len(body), body)


@lru_cache(_HEADS)
def _head(start: str, *headers: tuple[str, str]) -> bytes:
    """All of it but the length of the body; of a name given twice the later value."""
    said = dict(headers)
    head = "\r\n".join((start, *(f"{name}: {value}" for name, value in said.items()), ""))
    if head.count("\r") != len(said) + 1 or head.count("\n") != len(said) + 1:
        raise ValueError("a line break within a line of the request")
    return head.encode("latin-1")
