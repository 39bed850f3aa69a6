"""Claims that contradict each other, and a search service that answers series over whatever claims it is given."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import httpx

from claimstream_cli.service import client
from tests.unit.search.series.sayings import ask, saying

Json = dict[str, Any]

OWN = saying(105, day="2031-05-03", role="military", text="Quarnholt counted 105 of its own.")
ENEMY = saying(1200, day="2031-05-03", role="military", party="Veldane", text="Veldane put it at 1,200.")
FIRST = saying(49, role="military", text="Quarnholt said 49 at first.")
HURT = saying(7, measure="wounded", affected=None)
HURT_AGAIN = saying(9, measure="wounded", affected=None, day="2031-05-04")
SAID = (FIRST, OWN, ENEMY, HURT, HURT_AGAIN)


class Searching:
    """The search service in memory. Questions in `wide` are answered as too wide."""

    def __init__(self, *claims: Json) -> None:
        self.claims = list(claims)
        self.wide: list[tuple[str, str | None]] = []
        self.asked: list[httpx.URL] = []
        self.away = False

    def client(self) -> httpx.Client:
        """A client of it."""
        return client("http://search:8002", "search", httpx.MockTransport(self._answer))

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url)
        if self.away:
            raise httpx.ConnectError("refused")
        measure, affected = request.url.params["measure"], request.url.params.get("affected")
        if request.url.path == "/v1/claims":
            return httpx.Response(200, json={"total": 1, "hits": [], "facets": {"affected": self._sides(measure)}})
        if (measure, affected) in self.wide:
            return httpx.Response(422, json={"code": "series_too_wide", "detail": "too many different claims"})
        sides: Sequence[str] = (affected,) if affected else ()
        return httpx.Response(200, json=ask(*self.claims, measures=(measure,), affected=tuple(sides)))

    def _sides(self, measure: str) -> list[Json]:
        counted = [one["quantity"] for one in self.claims if one["quantity"]["measure"] == measure]
        sides = {one["affected"]["party"] for one in counted} - {None}
        return [{"value": side, "count": 1} for side in sorted(sides)]
