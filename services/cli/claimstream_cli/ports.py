"""Which ports a run listens on: the usual ones where they can be had, so that every example works as it stands."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import ExitStack
from types import TracebackType
from typing import Self

from claimstream_cli.embedded import free_port

USUAL = {"ingest": 8001, "search": 8002, "kafka": 9092, "elasticsearch": 9200}
"""What README, settings and commands take for granted."""

Pick = Callable[[int | None], int]
"""A port to listen on: the one asked for if it can be had, else any other; None asks for any."""

_EVERYWHERE = ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET, "0.0.0.0"), (socket.AF_INET6, "::"))


class Claims:
    """Ports picked for this process, held until it leaves, so that two that start at once don't pick the same.

    Between picking a port and listening on it some seconds go by. Until the end the UDP port of the same number is
    kept: only one process can have that, and the system frees it however the process ends. Nothing of ours uses UDP.
    """

    def __init__(self) -> None:
        self._held = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._held.close()

    def pick(self, usual: int | None) -> int:
        """`usual` where nobody listens on it or has picked it, else a free one."""
        return usual if usual is not None and self._claim(usual) else free_port()

    def _claim(self, port: int) -> bool:
        mark = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            mark.bind(("127.0.0.1", port))
        except OSError:
            mark.close()
            return False
        self._held.enter_context(mark)
        return is_free(port)


def is_free(port: int) -> bool:
    """Whether nobody listens on the port, at whatever address of this machine: `localhost` may be any of them."""
    return all(_can_bind(family, host, port) for family, host in _EVERYWHERE if _speaks(family))


def _can_bind(family: socket.AddressFamily, host: str, port: int) -> bool:
    with socket.socket(family) as probe:
        # connections of a run that has ended linger for a minute: they are in nobody's way
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            probe.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def _speaks(family: socket.AddressFamily) -> bool:
    """Whether this machine has addresses of the family: without IPv6 none can be bound, which says nothing."""
    if family == socket.AF_INET:
        return True
    try:
        with socket.socket(family) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True
