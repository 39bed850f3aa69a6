"""`claimstream stories`: the grouping that comes with claimstream-index, found by entry point."""

from __future__ import annotations

from importlib.metadata import entry_points

from claimstream_cli.setup_hooks import NotInstalled

GROUP = "claimstream.jobs"


def group_stories() -> str:
    """Group all articles anew; says what was done. Raises NotInstalled, DependencyMissing."""
    for hook in entry_points(group=GROUP, name="stories"):
        return str(hook.load()())
    raise NotInstalled("stories are grouped by the package claimstream-index: install it beside this command")
