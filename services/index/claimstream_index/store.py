"""What the indexer asks of Elasticsearch, the real thing and a fake that keeps the same promises."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import orjson
from elastic_transport import TransportError
from elasticsearch import ApiError, Elasticsearch, OrjsonSerializer

from claimstream_index.actions import Action, Current, ItemResult
from claimstream_index.indices import ALIASES
from claimstream_schemas.article import EnricherReport
from claimstream_schemas.document import ARTICLES

_WRITTEN = re.compile(r"\bcoordinating_and_primary_bytes=(\d+), .*\bmax_primary_bytes=")
_LINE = 1_024
"""Bytes beside the document that a write of it counts; in fact about 200."""


class RequestFailed(RuntimeError):
    """A whole request failed, and may have taken effect or not. `status` is None where there was no answer."""

    def __init__(self, status: int | None, reason: str) -> None:
        super().__init__(f"{status or 'no answer'}: {reason}")
        self.status = status


class ArticleIndex(Protocol):
    """Reads and writes behind our aliases."""

    def current(self, article_ids: Sequence[str]) -> dict[str, Current]:
        """What is there right now (also what is not yet searchable), by article_id. Raises RequestFailed."""

    def write(self, actions: Sequence[Action]) -> list[ItemResult]:
        """One answer per action, in their order. Raises RequestFailed."""

    def unavailable(self) -> str | None:
        """None when it answers and all aliases are there, else why not and what to do."""

    def close(self) -> None:
        """Let go of connections."""


class ElasticIndex:
    """Elasticsearch. Makes one attempt per call: retrying is the flusher's, who knows what may be repeated."""

    def __init__(self, url: str, *, prefix: str = "", request_seconds: float = 8) -> None:
        self._prefix = prefix
        self._url = url
        self._client = Elasticsearch(
            url, serializer=OrjsonSerializer(), request_timeout=request_seconds, max_retries=0, retry_on_timeout=False
        )

    def current(self, article_ids: Sequence[str]) -> dict[str, Current]:
        """See ArticleIndex."""
        wanted = ["revision", "claims.claim_id", "enrichers", "story", "copy_of"]
        try:
            answer = self._client.mget(index=self._prefix + ARTICLES, ids=list(article_ids), source_includes=wanted)
        except (ApiError, TransportError) as error:
            raise failed(error) from error
        for found in answer["docs"]:
            if "error" in found:
                raise RequestFailed(503, f"{found['error'].get('type')}: {found['error'].get('reason')}")
        return {found["_id"]: _current(found) for found in answer["docs"] if found["found"]}

    def write(self, actions: Sequence[Action]) -> list[ItemResult]:
        """See ArticleIndex."""
        # ready-made lines, which the client passes through; its own signature knows only of dicts
        lines: Any = [line for action in actions for line in self._lines(action)]
        try:
            # without require_alias a missing alias becomes an index of that name with guessed mappings
            answer = self._client.bulk(
                body=lines, require_alias=True, filter_path="items.*.status,items.*.error.type,items.*.error.reason"
            )
        except (ApiError, TransportError) as error:
            raise failed(error) from error
        if len(answer["items"]) != len(actions):
            raise RequestFailed(None, f"{len(answer['items'])} answers to {len(actions)} actions")
        return [result(item, len(action.source or b"")) for item, action in zip(answer["items"], actions, strict=True)]

    def unavailable(self) -> str | None:
        """See ArticleIndex."""
        try:
            missing = [
                self._prefix + alias
                for alias in ALIASES
                if not self._client.options(request_timeout=3).indices.exists_alias(name=self._prefix + alias)
            ]
        except (ApiError, TransportError) as error:
            return f"Elasticsearch does not answer: {type(error).__name__}"
        if missing:
            return f"no such alias: {', '.join(missing)} (create them with `claimstream index init`)"
        return None

    def close(self) -> None:
        """See ArticleIndex."""
        self._client.close()

    def _lines(self, action: Action) -> list[bytes]:
        target = {
            "_index": self._prefix + action.alias,
            "_id": action.id,
            "version": action.version,
            "version_type": "external_gte",
        }
        if action.source is None:
            return [orjson.dumps({"delete": target})]
        return [orjson.dumps({"index": target}), action.source]


def failed(error: ApiError | TransportError) -> RequestFailed:
    """The client's error as ours."""
    if isinstance(error, ApiError):
        return RequestFailed(error.meta.status, error.message)
    return RequestFailed(None, f"{type(error).__name__}")


def result(item: Mapping[str, Any], size: int) -> ItemResult:
    """What Elasticsearch answers to the write of a document of `size` bytes.

    A node takes writes up to a tenth of its heap at once, and answers 429 beyond: to be sent again later. Where nothing
    but this document is being written, it never fits: 413.
    """
    (answer,) = item.values()
    error = answer.get("error", {})
    reason = error.get("reason", "")
    written = _WRITTEN.search(reason)
    too_large = answer["status"] == 429 and written and int(written[1]) <= size + _LINE
    return ItemResult(413 if too_large else answer["status"], error.get("type", ""), reason)


def _current(found: Mapping[str, Any]) -> Current:
    source = found["_source"]
    return Current(
        version=found["_version"],
        revision=source["revision"],
        claim_ids=frozenset(claim["claim_id"] for claim in source.get("claims", [])),
        enrichers=tuple(EnricherReport.model_validate(report) for report in source.get("enrichers", [])),
        story=source.get("story"),
        copy_of=source.get("copy_of"),
    )


@dataclass
class FakeIndex:
    """In memory, with versions. `down` is an answer to every request that is not None."""

    documents: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    versions: dict[tuple[str, str], int] = field(default_factory=dict)
    down: RequestFailed | None = None

    def current(self, article_ids: Sequence[str]) -> dict[str, Current]:
        """See ArticleIndex."""
        self._answer()
        known = {key[1]: key for key in self.documents if key[0] == ARTICLES}
        return {
            wanted: _current({"_source": self.documents[known[wanted]], "_version": self.versions[known[wanted]]})
            for wanted in article_ids
            if wanted in known
        }

    def write(self, actions: Sequence[Action]) -> list[ItemResult]:
        """See ArticleIndex."""
        self._answer()
        return [self._write(action) for action in actions]

    def unavailable(self) -> str | None:
        """See ArticleIndex."""
        return str(self.down) if self.down else None

    def close(self) -> None:
        """See ArticleIndex."""

    def ids(self, alias: str) -> set[str]:
        """The ids of all documents behind an alias."""
        return {key[1] for key in self.documents if key[0] == alias}

    def _answer(self) -> None:
        if self.down:
            raise self.down

    def _write(self, action: Action) -> ItemResult:
        key = (action.alias, action.id)
        if action.version < self.versions.get(key, 0):
            return ItemResult(409, "version_conflict_engine_exception", "a newer version is there")
        self.versions[key] = action.version
        was_there = self.documents.pop(key, None) is not None
        if action.source is None:
            return ItemResult(200 if was_there else 404)
        self.documents[key] = orjson.loads(action.source)
        return ItemResult(200 if was_there else 201)
