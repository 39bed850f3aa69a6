"""What stands between Elasticsearch's Python client and our node: the client's own transport without what we never use.

That one chooses among nodes, looks for others, tells a tracer and a log of every request; a search needs none of it and
comes by here every time. What is the same: a request is tried again when its connection is lost or the node is busy.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from elastic_transport import AsyncTransport, ConnectionError, HttpHeaders, TransportApiResponse
from elastic_transport.client_utils import DEFAULT, DefaultType

_OK = 200


class PlainTransport(AsyncTransport):
    """To one node, at once again if at all."""

    async def perform_request(  # type: ignore[override]
        self,
        method: str,
        target: str,
        *,
        body: Any = None,
        headers: HttpHeaders | DefaultType = DEFAULT,
        max_retries: int | DefaultType = DEFAULT,
        request_timeout: float | DefaultType | None = DEFAULT,
        read: Callable[[bytes], Any] | None = None,
        **_: Any,
    ) -> TransportApiResponse:
        """The answer, whatever its status, and what its body says; `read` reads that of a good one.

        Raises TransportError.
        """
        given = HttpHeaders() if isinstance(headers, DefaultType) else headers
        content = None if body is None else self.serializers.dumps(body, mimetype=given["content-type"])
        left = self.max_retries if isinstance(max_retries, DefaultType) else max_retries
        (node,) = self.node_pool.all()
        while True:
            try:
                meta, answer = await node.perform_request(method, target, content, given, request_timeout)  # type: ignore[misc]
            except ConnectionError:
                if left == 0:
                    raise
            else:
                if left == 0 or meta.status not in self.retry_on_status:
                    if read is not None and meta.status == _OK:
                        return TransportApiResponse(meta, read(answer))
                    said = None if method == "HEAD" else self.serializers.loads(answer, meta.mimetype)
                    return TransportApiResponse(meta, said)
            left -= 1
