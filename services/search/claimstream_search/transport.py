"""What stands between Elasticsearch's Python client and our node: the client's own transport without what we never use.

That one chooses among nodes, looks for others, tells a tracer and a log of every request; a search needs none of it and
comes by here every time. What is the same: a request is tried again when its connection is lost or the node is busy.
"""

from __future__ import annotations

from typing import Any

from elastic_transport import AsyncTransport, ConnectionError, HttpHeaders, TransportApiResponse
from elastic_transport.client_utils import DEFAULT, DefaultType


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
        **_: Any,
    ) -> TransportApiResponse:
        """The answer, whatever its status, and what its body says. Raises TransportError."""
        said = HttpHeaders() if isinstance(headers, DefaultType) else headers
        content = None if body is None else self.serializers.dumps(body, mimetype=said["content-type"])
        left = self.max_retries if isinstance(max_retries, DefaultType) else max_retries
        (node,) = self.node_pool.all()
        while True:
            try:
                meta, answer = await node.perform_request(method, target, content, said, request_timeout)  # type: ignore[misc]
            except ConnectionError:
                if left == 0:
                    raise
            else:
                if left == 0 or meta.status not in self.retry_on_status:
                    read = None if method == "HEAD" else self.serializers.loads(answer, meta.mimetype)
                    return TransportApiResponse(meta, read)
            left -= 1
