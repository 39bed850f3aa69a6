"""Set-up steps that other installed packages provide, found by entry point: a service never imports another."""

from __future__ import annotations

from importlib.metadata import entry_points

GROUP = "claimstream.setup"


class NotInstalled(RuntimeError):
    """The package that knows how to do it is not in this environment."""


def index_init() -> None:
    """Create the indices and aliases that are missing, as claimstream-index describes them. Raises NotInstalled."""
    for hook in entry_points(group=GROUP, name="index"):
        hook.load()()
        return
    raise NotInstalled("the mappings come with the package claimstream-index: install it beside this command")
