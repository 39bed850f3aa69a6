"""What the relations job asks of Elasticsearch, the real thing and a fake that keeps the same promises."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol

from elastic_transport import TransportError
from elasticsearch import ApiError, Elasticsearch

from claimstream_cli.relation_documents import CLAIM_FIELDS
from claimstream_cli.service import ServiceError
from claimstream_common.settings import ElasticsearchSettings
from claimstream_schemas.document import CLAIMS
from claimstream_schemas.relation import RELATIONS

Json = dict[str, Any]
PAGE = 500


class RelationStore(Protocol):
    """Claims to read, relations to read and write. Every call raises ServiceError where it can't be answered."""

    def claims(self, claim_ids: Sequence[str]) -> dict[str, Json]:
        """Those of the claims that are there, by id, with the fields `CLAIM_FIELDS`."""

    def stored(self, measure: str) -> dict[str, Json]:
        """All relations of a measure, by id, as they were written last."""

    def write(self, documents: Mapping[str, Json], gone: Collection[str]) -> None:
        """Write documents, by id, and take out those that are `gone`. To do it again changes nothing."""


class ElasticRelations:
    """Elasticsearch."""

    def __init__(self, settings: ElasticsearchSettings) -> None:
        self._address = settings.elasticsearch_address
        self._claims, self._relations = settings.index(CLAIMS), settings.index(RELATIONS)
        self._client = Elasticsearch(
            settings.elasticsearch_url, request_timeout=60, max_retries=3, retry_on_timeout=True
        )

    def claims(self, claim_ids: Sequence[str]) -> dict[str, Json]:
        """See RelationStore."""
        found: dict[str, Json] = {}
        for ids in _portions(claim_ids):
            with self._plain_errors():
                answer = self._client.mget(index=self._claims, ids=ids, source_includes=list(CLAIM_FIELDS))
            for one in answer["docs"]:
                if "error" in one:
                    raise ServiceError(f"Elasticsearch at {self._address}: {one['error'].get('reason')}")
            found |= {one["_id"]: one["_source"] for one in answer["docs"] if one["found"]}
        return found

    def stored(self, measure: str) -> dict[str, Json]:
        """See RelationStore."""
        found: dict[str, Json] = {}
        after: list[Any] | None = None
        with self._plain_errors():
            # what an earlier run wrote a moment ago is to be seen
            self._client.indices.refresh(index=self._relations)
            while True:
                answer = self._client.search(
                    index=self._relations,
                    query={"term": {"measure": measure}},
                    sort=[{"relation_id": {"order": "asc"}}],
                    size=PAGE,
                    search_after=after,
                    allow_partial_search_results=False,
                )
                hits = answer["hits"]["hits"]
                found |= {hit["_id"]: hit["_source"] for hit in hits}
                if len(hits) < PAGE:
                    return found
                after = hits[-1]["sort"]

    def write(self, documents: Mapping[str, Json], gone: Collection[str]) -> None:
        """See RelationStore."""
        # each line names the alias: the embedded engine asks for one where only the path does
        there = {"_index": self._relations}
        lines: list[list[Json]] = [
            [{"index": {**there, "_id": name}}, document] for name, document in documents.items()
        ]
        lines += [[{"delete": {**there, "_id": name}}] for name in gone]
        for portion in _portions(lines):
            with self._plain_errors():
                answer = self._client.bulk(
                    index=self._relations,
                    operations=[line for action in portion for line in action],
                    require_alias=True,
                )
            for item in answer["items"]:
                ((_, result),) = item.items()
                if "error" in result:
                    raise ServiceError(f"Elasticsearch at {self._address}: {_reason(result['error'])}")

    def close(self) -> None:
        """Let go of connections."""
        self._client.close()

    @contextmanager
    def _plain_errors(self) -> Iterator[None]:
        try:
            yield
        except ApiError as error:
            wrong = _reason({"type": error.error, "reason": error.message})
            raise ServiceError(f"Elasticsearch at {self._address}: {wrong}") from None
        except TransportError as error:
            raise ServiceError(
                f"Elasticsearch does not answer at {self._address} ({type(error).__name__}): "
                "start it, or set ELASTICSEARCH_URL"
            ) from None


def _portions(items: Sequence[Any]) -> Iterator[list[Any]]:
    for start in range(0, len(items), PAGE):
        yield list(items[start : start + PAGE])


def _reason(error: Mapping[str, Any]) -> str:
    if error.get("type") == "index_not_found_exception":
        return "no such alias (create them with `claimstream index init`)"
    return f"{error.get('type')}: {error.get('reason')}"


@dataclass
class FakeRelations:
    """In memory."""

    known: dict[str, Json] = field(default_factory=dict)
    relations: dict[str, Json] = field(default_factory=dict)
    writes: int = 0

    def claims(self, claim_ids: Sequence[str]) -> dict[str, Json]:
        """See RelationStore."""
        return {name: self.known[name] for name in claim_ids if name in self.known}

    def stored(self, measure: str) -> dict[str, Json]:
        """See RelationStore."""
        return {name: one for name, one in self.relations.items() if one["measure"] == measure}

    def write(self, documents: Mapping[str, Json], gone: Collection[str]) -> None:
        """See RelationStore."""
        self.relations = {name: one for name, one in (self.relations | dict(documents)).items() if name not in gone}
        self.writes += len(documents) + len(gone)
