"""One HTTP/1.1 connection, for one exchange after another."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import cast

from httptools import HttpParserError, HttpParserUpgrade, HttpResponseParser

_INFORMATIONAL = 200
"""Statuses below are not the answer yet."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The body is as it came: whoever asks for an encoding has to read it."""

    status: int
    headers: dict[str, str]
    body: bytes


class Connection(asyncio.Protocol):
    """Made by a loop's `create_connection`. Whoever has an exchange under way has the connection to themselves."""

    def __init__(self) -> None:
        self.open = False
        self._transport: asyncio.Transport | None = None
        self._waiting: asyncio.Future[Answer] | None = None
        self._bodiless = False
        self._to_the_end = False
        """The body ends where the connection does: nothing told its length."""
        self._headers: dict[str, str] = {}
        self._parts: list[bytes] = []

    async def exchange(self, request: bytes, *, bodiless: bool = False) -> Answer:
        """Send a whole request and wait for its answer, which has no body if `bodiless` (HEAD). Raises OSError.

        Closed when that fails or is cancelled: what comes late must not be the next one's answer.
        """
        if not self.open or self._transport is None:
            raise ConnectionResetError("the connection is closed")
        self._waiting = asyncio.get_running_loop().create_future()
        self._bodiless = bodiless
        self._parser = HttpResponseParser(self)
        self._transport.write(request)
        try:
            return await self._waiting
        except BaseException:
            self.close()
            raise
        finally:
            self._waiting = None

    def close(self) -> None:
        """At once; an exchange under way fails."""
        self.open = False
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """See asyncio.Protocol."""
        # uvloop's is no asyncio.Transport by class
        self._transport, self.open = cast(asyncio.Transport, transport), True

    def connection_lost(self, exc: Exception | None) -> None:
        """See asyncio.Protocol."""
        self.open = False
        if self._to_the_end and exc is None:
            self.on_message_complete()
        self._fail(f"the connection was lost: {exc}" if exc else "the connection was closed before the answer's end")

    def data_received(self, data: bytes) -> None:
        """See asyncio.Protocol."""
        if self._waiting is None or self._waiting.done():  # nobody asked
            self.close()
            return
        try:
            self._parser.feed_data(data)
        except (HttpParserError, HttpParserUpgrade) as error:
            self._fail(f"not HTTP: {error}")
            self.close()

    def on_message_begin(self) -> None:
        """See httptools."""
        self._headers, self._parts, self._to_the_end = {}, [], False
        if self._waiting is None or self._waiting.done():
            self.open = False  # nobody asked for a second answer

    def on_header(self, name: bytes, value: bytes) -> None:
        """See httptools."""
        self._headers[name.decode("latin-1").lower()] = value.decode("latin-1")

    def on_headers_complete(self) -> None:
        """See httptools."""
        self._to_the_end = not ("content-length" in self._headers or "transfer-encoding" in self._headers)
        if self._bodiless and self._parser.get_status_code() >= _INFORMATIONAL:
            self.open = False  # its parser goes on to wait for a body
            self.on_message_complete()

    def on_body(self, body: bytes) -> None:
        """See httptools."""
        self._parts.append(body)

    def on_message_complete(self) -> None:
        """See httptools."""
        status, self._to_the_end = self._parser.get_status_code(), False
        if status < _INFORMATIONAL:
            return
        self.open = self.open and self._parser.should_keep_alive()
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(Answer(status, self._headers, b"".join(self._parts)))
        self._parts = []  # a connection may be idle for long

    def _fail(self, reason: str) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_exception(ConnectionResetError(reason))
