"""Elasticsearch behind the few calls that searching needs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NoReturn, Protocol
from urllib.parse import quote

from elastic_transport import AiohttpHttpNode, AsyncTransport, HttpHeaders, TlsError, TransportError
from elasticsearch import ApiError, AsyncElasticsearch, NotFoundError, OrjsonSerializer
from elasticsearch.exceptions import HTTP_EXCEPTIONS

from claimstream_schemas.document import ARTICLES, CLAIMS, REVISIONS
from claimstream_search import undecoded
from claimstream_search.fields import INDICES
from claimstream_search.node import PlainNode
from claimstream_search.score_literal import literal
from claimstream_search.transport import PlainTransport

Json = dict[str, Any]

ALIASES = (ARTICLES, CLAIMS, REVISIONS)
_OK = 200
_RETRIES = 1
_HEADERS = HttpHeaders({"accept": "application/json", "content-type": "application/json"})
_RENEW = "remove its alias, make the new one with `claimstream index init`, and read the enriched topic again"


class StoreError(RuntimeError):
    """Elasticsearch did not do what it was asked; the message says why, in words for an operator."""


class Unavailable(StoreError):
    """It does not answer, not in time, or only in part."""


class IndexMissing(StoreError):
    """There is no such index; `alias` says which."""

    def __init__(self, alias: str) -> None:
        super().__init__(f"there is no index {alias}")
        self.alias = alias


class PointGone(StoreError):
    """The point in time has expired or never was."""


class Refused(StoreError):
    """It does not take this request, now or later."""


class Searcher(Protocol):
    """Reads from the indices behind our aliases. Every call may raise StoreError."""

    async def open_point(self, alias: str) -> str:
        """A point in time: searches at it all see the documents as they are now. Raises IndexMissing."""

    async def search_point(self, point: str, body: Json, *, hand_on: bool = False) -> Json:
        """Search at a point in time, which is kept for another while. Raises PointGone, Refused.

        With `hand_on` the documents of hits (`_source`) can be written as JSON, and maybe nothing else; of a hit only
        `_id` and `sort` are there beside.
        """

    async def close_point(self, point: str) -> None:
        """Let go of a point in time; of one that is gone, too."""

    async def search(self, alias: str, body: Json) -> Json:
        """Search the documents as they are now. Raises IndexMissing, Refused."""

    async def get(self, alias: str, identifier: str, *fields: str) -> Json | None:
        """One document, or only its `fields`, as written last, searchable yet or not; None when there is none.

        Raises IndexMissing.
        """

    async def unready(self) -> dict[str, str]:
        """What is missing to answer searches, with the reasons; never raises."""

    async def close(self) -> None:
        """Let go of all connections."""


class ElasticSearcher:
    """The Searcher on Elasticsearch. `prefix` stands before every alias. Make it on the event loop it is used on."""

    def __init__(self, url: str, *, prefix: str = "", timeout: float = 10.0, keep_alive: int = 300) -> None:
        self._prefix = prefix
        self._timeout = timeout
        self._keep_alive = f"{keep_alive}s"
        # Elasticsearch gives up first, so that its answer says why
        self._time_allowed = f"{max(1, int(timeout * 900))}ms"
        plain = url.startswith("http://")
        self._undecoded = {"read": undecoded.read} if plain else {}
        self._client = AsyncElasticsearch(
            url,
            request_timeout=timeout,
            max_retries=_RETRIES,
            retry_on_timeout=False,
            meta_header=False,
            serializer=OrjsonSerializer(),
            node_class=PlainNode if plain else AiohttpHttpNode,
            transport_class=PlainTransport if plain else AsyncTransport,
        )

    async def open_point(self, alias: str) -> str:
        """See Searcher."""
        try:
            answer = await self._client.open_point_in_time(index=self._prefix + alias, keep_alive=self._keep_alive)
        except (ApiError, TransportError) as error:
            self._fail(error, alias)
        return str(answer["id"])

    async def search_point(self, point: str, body: Json, *, hand_on: bool = False) -> Json:
        """See Searcher."""
        kept = _behind(body) | {"pit": {"id": point, "keep_alive": self._keep_alive}}
        try:
            return await self._search(kept, None, **self._undecoded if hand_on else {})
        except NotFoundError as error:
            raise PointGone(_words(error)) from error
        except (ApiError, TransportError) as error:
            self._fail(error)

    async def close_point(self, point: str) -> None:
        """See Searcher."""
        try:
            await self._client.close_point_in_time(id=point)
        except NotFoundError:
            return
        except (ApiError, TransportError) as error:
            self._fail(error)

    async def search(self, alias: str, body: Json) -> Json:
        """See Searcher."""
        try:
            return await self._search(body, self._prefix + alias)
        except (ApiError, TransportError) as error:
            self._fail(error, alias)

    async def get(self, alias: str, identifier: str, *fields: str) -> Json | None:
        """See Searcher."""
        wanted = list(fields) or None
        try:
            answer = await self._client.get(index=self._prefix + alias, id=identifier, source_includes=wanted)
        except NotFoundError as error:
            if isinstance(error.body, Mapping) and error.body.get("found") is False:
                return None
            raise IndexMissing(self._prefix + alias) from error
        except (ApiError, TransportError) as error:
            self._fail(error, alias)
        source: Json = answer["_source"]
        return source

    async def unready(self) -> dict[str, str]:
        """See Searcher. Searches, rather than asking whether the index is there: that is what has to work.

        It also makes the first search of an index, which the embedded engine answers from before the last writes.
        """
        missing: dict[str, str] = {}
        for alias in ALIASES:
            name = self._prefix + alias
            try:
                await self._client.search(index=name, size=0, track_total_hits=False)
                if lacking := await self._lacking(alias):
                    missing[name] = f"is of an older version, without {', '.join(lacking)}: {_RENEW}"
            except NotFoundError:
                missing[name] = "no such index: create it with `claimstream index init`"
            except (ApiError, TransportError) as error:
                return {"elasticsearch": _words(error)}
        return missing

    async def close(self) -> None:
        """See Searcher."""
        await self._client.close()

    async def _lacking(self, alias: str) -> list[str]:
        """Fields that queries name and the index has not, the first few."""
        wanted = next((index.asked_for for kind, index in INDICES.items() if kind == alias), None)
        if wanted is None:
            return []
        answer = await self._client.field_caps(index=self._prefix + alias, fields=sorted(wanted))
        return sorted(wanted - answer["fields"].keys())[:3]

    async def _search(self, body: Json, index: str | None, **how: Any) -> Json:
        """A part of the shards, or of the time needed, is no answer: it would be a shorter list that looks whole.

        Asked of the transport, which is what the client's `search` does after preparing every call anew: a tenth of
        all that a search costs this process.
        """
        meta, found = await self._client.transport.perform_request(
            "POST",
            f"{'/' + quote(index) if index else ''}/_search?allow_partial_search_results=false",
            headers=_HEADERS,
            body=body | {"timeout": self._time_allowed},
            request_timeout=self._timeout,
            max_retries=_RETRIES,
            retry_on_timeout=False,
            **how,
        )
        if meta.status != _OK:
            raise HTTP_EXCEPTIONS.get(meta.status, ApiError)(_kind(found), meta, found)
        if found.get("timed_out") or found["_shards"]["failed"]:
            raise Unavailable("Elasticsearch answered only in part")
        answer: Json = found
        return answer

    def _fail(self, error: Exception, alias: str = "") -> NoReturn:
        """The error as one of ours."""
        if isinstance(error, NotFoundError) and alias:
            raise IndexMissing(self._prefix + alias) from error
        if isinstance(error, ApiError) and error.status_code == 400:
            raise Refused(_words(error)) from error
        raise Unavailable(_words(error)) from error


def _behind(body: Json) -> Json:
    """The search with the scores it goes on from in digits that are read back exactly."""
    if "search_after" not in body:
        return body
    return body | {"search_after": [literal(key) if isinstance(key, float) else key for key in body["search_after"]]}


def _kind(answer: Any) -> str:
    """The type of the error that Elasticsearch answers with."""
    error = answer.get("error") if isinstance(answer, Mapping) else None
    return str(error["type"] if isinstance(error, Mapping) and "type" in error else error)


def _words(error: Exception) -> str:
    """The error for an operator, without the request (which may hold what people search for)."""
    if isinstance(error, TlsError):
        return f"no trusted connection to Elasticsearch: {error.message}"
    if isinstance(error, ApiError):
        return f"Elasticsearch answered {error.status_code} {str(error.message)[:200]}"
    return f"Elasticsearch does not answer: {type(error).__name__}"
