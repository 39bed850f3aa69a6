"""What goes to the index and what comes back, as values."""

from __future__ import annotations

from dataclasses import dataclass

from claimstream_schemas.article import EnricherReport


@dataclass(frozen=True, slots=True)
class Action:
    """One write, of record `owner` of the batch. `source` is the document as JSON on one line; None deletes.

    It takes effect unless something with a higher `version` was written (or deleted) under that id before.
    """

    alias: str
    id: str
    version: int
    source: bytes | None
    owner: int


@dataclass(frozen=True, slots=True)
class Current:
    """What the index holds of an article."""

    version: int
    revision: str
    claim_ids: frozenset[str] = frozenset()
    enrichers: tuple[EnricherReport, ...] = ()
    story: str | None = None
    copy_of: str | None = None


@dataclass(frozen=True, slots=True)
class ItemResult:
    """The answer to one action: an HTTP status, and why if it was refused."""

    status: int
    error_type: str = ""
    reason: str = ""
