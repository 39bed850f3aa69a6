"""What the tests of the commands share."""

from __future__ import annotations

from functools import cache

from typer import testing

# For each call its runner makes all commands anew from the signatures of their functions, which takes it longer than
# most of them run. They are the same each time.
testing._get_command = cache(testing._get_command)  # type: ignore[attr-defined]
