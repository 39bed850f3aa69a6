"""What grouping reads of Elasticsearch, the real thing and a fake that keeps the same promises."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from elastic_transport import TransportError
from elasticsearch import ApiError, Elasticsearch, OrjsonSerializer

from claimstream_index.store import RequestFailed, failed
from claimstream_schemas.document import ARTICLES, REVISIONS, revision_id

PAGE = 200
KEEP_ALIVE = "5m"
READ = (
    *("article_id", "revision", "title", "text", "boilerplate", "published_at"),
    *("entities.name", "entities.mentions", "claims.event", "claims.background", "story", "copy_of"),
)
Json = dict[str, Any]


class StorySource(Protocol):
    """Reads all articles, and single revisions."""

    def articles(self) -> Iterator[Json]:
        """Every article document as it is now, each once, with the fields `READ`. Raises RequestFailed."""

    def revisions(self, wanted: Sequence[tuple[str, str]]) -> dict[str, Json]:
        """The enriched articles of (article_id, revision) as written last, by article_id. Raises RequestFailed."""

    def close(self) -> None:
        """Let go of connections."""


class ElasticStories:
    """Elasticsearch; articles come from one point in time."""

    def __init__(self, url: str, *, prefix: str = "", request_seconds: float = 30) -> None:
        self._prefix = prefix
        self._client = Elasticsearch(
            url, serializer=OrjsonSerializer(), request_timeout=request_seconds, max_retries=2, retry_on_timeout=True
        )

    def articles(self) -> Iterator[Json]:
        """See StorySource."""
        try:
            point = self._client.open_point_in_time(index=self._prefix + ARTICLES, keep_alive=KEEP_ALIVE)["id"]
            try:
                after: list[Any] | None = None
                while True:
                    answer = self._page(point, after)
                    point = answer.get("pit_id", point)
                    hits = answer["hits"]["hits"]
                    yield from (hit["_source"] for hit in hits)
                    if len(hits) < PAGE:
                        return
                    after = hits[-1]["sort"]
            finally:
                self._client.close_point_in_time(id=point)
        except (ApiError, TransportError) as error:
            raise failed(error) from error

    def revisions(self, wanted: Sequence[tuple[str, str]]) -> dict[str, Json]:
        """See StorySource."""
        if not wanted:
            return {}
        try:
            answer = self._client.mget(index=self._prefix + REVISIONS, ids=[revision_id(*one) for one in wanted])
        except (ApiError, TransportError) as error:
            raise failed(error) from error
        for one in answer["docs"]:
            if "error" in one:
                raise RequestFailed(503, f"{one['error'].get('type')}: {one['error'].get('reason')}")
        found = [one["_source"] for one in answer["docs"] if one["found"]]
        return {one["article_id"]: one["enriched"] for one in found}

    def close(self) -> None:
        """See StorySource."""
        self._client.close()

    def _page(self, point: str, after: list[Any] | None) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self._client.search(
            pit={"id": point, "keep_alive": KEEP_ALIVE},
            sort=[{"_shard_doc": {"order": "asc"}}],
            size=PAGE,
            source_includes=list(READ),
            search_after=after,
            track_total_hits=False,
            allow_partial_search_results=False,
        ).body
        return found


@dataclass
class FakeStories:
    """In memory: documents by (alias, id), as `claimstream_index.store.FakeIndex` keeps them."""

    documents: dict[tuple[str, str], Json] = field(default_factory=dict)

    def articles(self) -> Iterator[Json]:
        """See StorySource."""
        tops = {path.partition(".")[0] for path in READ}
        for (alias, _), source in list(self.documents.items()):
            if alias == ARTICLES:
                yield {name: value for name, value in source.items() if name in tops}

    def revisions(self, wanted: Sequence[tuple[str, str]]) -> dict[str, Json]:
        """See StorySource."""
        keys: Mapping[str, tuple[str, str]] = {one[0]: (REVISIONS, revision_id(*one)) for one in wanted}
        return {name: self.documents[key]["enriched"] for name, key in keys.items() if key in self.documents}

    def close(self) -> None:
        """See StorySource."""
