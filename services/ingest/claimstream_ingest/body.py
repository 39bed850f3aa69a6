"""Request bodies within bounds: counted while they arrive, unpacked within the limit, cut into lines one by one."""

from __future__ import annotations

import asyncio
import re
import zlib
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

from claimstream_ingest.budget import Lease
from claimstream_ingest.problems import Refused, problem

_GZIP = 16 + zlib.MAX_WBITS
_LINE = re.compile(rb"\S[^\n]*")


@dataclass(frozen=True, slots=True)
class BodyLimits:
    """Bytes after decompression, and seconds until the last one must have arrived."""

    size: int
    seconds: float


def check_declared_length(declared: str | None, limit: int) -> None:
    """Refuse by Content-Length, before a byte is read. Raises Refused (413)."""
    if declared and declared.isdecimal() and int(declared[:20]) > limit:
        raise _too_large(limit)


async def read_body(chunks: AsyncIterator[bytes], limits: BodyLimits, lease: Lease, *, gzip: bool) -> bytes:
    """The whole body, unpacked. What it takes is added to `lease` as it grows.

    Raises Refused (413, 408, 400 for broken gzip) and BudgetSpent.
    """
    unpack = Gunzip(limits.size) if gzip else None
    body = bytearray()
    arrived = 0
    try:
        async with asyncio.timeout(limits.seconds):
            async for chunk in chunks:
                arrived += len(chunk)
                piece = unpack.feed(chunk) if unpack else chunk
                if max(arrived, len(body) + len(piece)) > limits.size:
                    raise _too_large(limits.size)
                lease.grow(bytes=len(piece))
                body += piece
    except TimeoutError:
        raise Refused(problem("body_timeout", f"the body did not arrive within {limits.seconds:g} seconds")) from None
    if unpack:
        unpack.finish()
    return bytes(body)


class Gunzip:
    """Unpacks gzip piece by piece and stops at `limit` bytes, so that a small bomb stays small."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._size = 0
        self._member = zlib.decompressobj(_GZIP)
        self._begun = False

    def feed(self, chunk: bytes) -> bytes:
        """What `chunk` unpacks to. Raises Refused: 413 beyond the limit, 400 where it is not gzip."""
        out = bytearray()
        while chunk:
            if self._member.eof:  # gzip files may be joined end to end
                self._member = zlib.decompressobj(_GZIP)
            self._begun = True
            try:
                out += self._member.decompress(chunk, self._limit - self._size - len(out) + 1)
            except zlib.error as error:
                raise Refused(problem("malformed_gzip", str(error))) from None
            if self._size + len(out) > self._limit:
                raise _too_large(self._limit)
            chunk = self._member.unused_data if self._member.eof else self._member.unconsumed_tail
        self._size += len(out)
        return bytes(out)

    def finish(self) -> None:
        """Raises Refused (400) when the last member is cut off."""
        if self._begun and not self._member.eof:
            raise Refused(problem("malformed_gzip", "the gzip data ends too early"))


def lines(body: bytes) -> Iterator[tuple[int, bytes]]:
    """Line numbers from 1 and lines without the white space around them; blank ones are left out."""
    # By regular expression, because ten million blank lines one by one would hold up everybody for seconds.
    number, counted = 1, 0
    for line in _LINE.finditer(body):
        number += body.count(b"\n", counted, line.start())
        counted = line.start()
        yield number, line[0].rstrip()


def _too_large(limit: int) -> Refused:
    return Refused(problem("too_large", f"the body is larger than {limit} bytes"), {"Connection": "close"})
