"""The usual ports where they can be had; never one that somebody else has, or is about to have."""

from __future__ import annotations

import socket

import pytest

from claimstream_cli.ports import Claims, is_free
from tests.engines.ports import free_port


def test_a_port_that_nobody_has_is_taken() -> None:
    port = free_port()
    with Claims() as claims:
        assert claims.pick(port) == port


@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])
def test_a_port_that_somebody_listens_on_is_left_alone(host: str) -> None:
    with socket.create_server((host, 0)) as other, Claims() as claims:
        port = other.getsockname()[1]
        assert not is_free(port)
        assert claims.pick(port) != port


def test_of_two_that_start_at_once_one_gets_it() -> None:
    """Neither listens yet when the other one picks."""
    port = free_port()
    with Claims() as one, Claims() as another:
        assert one.pick(port) == port
        assert another.pick(port) != port
    with Claims() as later:
        assert later.pick(port) == port


def test_what_is_picked_can_be_listened_on() -> None:
    with Claims() as claims, socket.create_server(("127.0.0.1", claims.pick(free_port()))) as server:
        assert server.getsockname()[1]


def test_a_connection_that_lingers_is_in_nobodys_way() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        caller = socket.create_connection(("127.0.0.1", port))
        accepted, _ = server.accept()
        accepted.close()
        caller.close()
    assert is_free(port)


def test_any_port_will_do_where_none_is_usual() -> None:
    with Claims() as claims:
        assert is_free(claims.pick(None))
