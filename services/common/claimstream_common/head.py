"""HEAD, as HTTP wants it: wherever there is a GET, the same answer without its body. Plain ASGI.

Frameworks register methods one by one; a second route for every GET would also stand in the API's description.
"""

from __future__ import annotations

from collections.abc import Mapping

from claimstream_common.asgi import App, Message, Receive, Send


class Answered(OSError):
    """What a body's sender meets after its first part, as if the caller had hung up: nobody reads the rest."""


class HeadAsGet:
    """Middleware around a whole application; stands inside `Observed`, which notes the method that was asked for."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """One request; all but HEAD pass through."""
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self._app(scope, receive, send)
            return
        asked = {**scope, "method": "GET"}
        answered = False

        async def begin_only(message: Message) -> None:
            nonlocal answered
            if answered:
                raise Answered
            if message["type"] == "http.response.body":
                answered = True
                message = {"type": "http.response.body", "body": b""}
            await send(message)

        try:
            await self._app(asked, receive, begin_only)
        except Exception:
            if not answered:
                raise
        finally:
            scope.update({"route": asked["route"]} if "route" in asked else {})


def allowing_head(headers: Mapping[str, str] | None) -> dict[str, str]:
    """Headers of a 405 whose `Allow` names HEAD beside GET."""
    return {
        name: f"{value}, HEAD" if name.lower() == "allow" and value == "GET" else value
        for name, value in (headers or {}).items()
    }
