"""How requests get to Elasticsearch and its answers back: a node for its Python client, over plain HTTP.

The client's own node (aiohttp) costs .23 ms a request, half of all that a search costs this process; this one, on the
parser that serves our own requests too, .09. It does what a search needs: connections kept, a limit to them, a
deadline, errors of the client's kinds. No TLS, no compression: for those there is the client's own.
"""

from __future__ import annotations

import asyncio

import httptools
from elastic_transport import (
    ApiResponseMeta,
    BaseAsyncNode,
    ConnectionError,
    ConnectionTimeout,
    HttpHeaders,
    NodeConfig,
)
from elastic_transport._node import NodeApiResponse  # the type of every node's answer, exported nowhere else
from elastic_transport.client_utils import DEFAULT, DefaultType

from claimstream_search.connection import Answer, Connection


class PlainNode(BaseAsyncNode):
    """One Elasticsearch node. Make it on the event loop it is used on."""

    _CLIENT_META_HTTP_CLIENT = ("ht", httptools.__version__)

    def __init__(self, config: NodeConfig) -> None:
        if config.scheme != "http" or config.http_compress:
            raise ValueError("only plain HTTP, without compression")
        super().__init__(config)
        host = f"[{config.host}]" if ":" in config.host else config.host
        self._host_line = f"host: {host}:{config.port}\r\n"
        self._idle: list[Connection] = []
        self._turns = asyncio.Semaphore(config.connections_per_node)

    async def perform_request(  # type: ignore[override]
        self,
        method: str,
        target: str,
        body: bytes | None = None,
        headers: HttpHeaders | None = None,
        request_timeout: DefaultType | float | None = DEFAULT,
    ) -> NodeApiResponse:
        """One request. Raises ConnectionTimeout (no answer in time), ConnectionError (none will come)."""
        seconds = self.config.request_timeout if isinstance(request_timeout, DefaultType) else request_timeout
        clock = asyncio.get_running_loop().time
        started = clock()
        try:
            async with asyncio.timeout(seconds), self._turns:
                answer = await self._exchange(self._request(method, target, body or b"", headers), method == "HEAD")
        except TimeoutError as error:
            raise ConnectionTimeout("Connection timed out during request", errors=(error,)) from error
        except OSError as error:
            raise ConnectionError(str(error), errors=(error,)) from error
        meta = ApiResponseMeta(answer.status, "1.1", HttpHeaders(answer.headers), clock() - started, self.config)
        return NodeApiResponse(meta, answer.body)

    async def close(self) -> None:  # type: ignore[override]
        """Let go of all connections."""
        while self._idle:
            self._idle.pop().close()

    async def _exchange(self, request: bytes, bodiless: bool) -> Answer:
        connection = self._kept() or await self._connect()
        answer = await connection.exchange(request, bodiless=bodiless)
        if connection.open:
            self._idle.append(connection)
        else:
            connection.close()
        return answer

    def _kept(self) -> Connection | None:
        """The connection used last, so that the others fall idle and Elasticsearch may close them."""
        while self._idle:
            connection = self._idle.pop()
            if connection.open:
                return connection
        return None

    async def _connect(self) -> Connection:
        _, connection = await asyncio.get_running_loop().create_connection(Connection, self.host, self.port)
        return connection

    def _request(self, method: str, target: str, body: bytes, headers: HttpHeaders | None) -> bytes:
        said = {**self._headers, **(headers or {})}
        lines = "".join(f"{name}: {value}\r\n" for name, value in said.items())
        start = f"{method} {self.path_prefix}{target} HTTP/1.1\r\n{self._host_line}"
        return f"{start}{lines}content-length: {len(body)}\r\n\r\n".encode("latin-1") + body
