"""Names asked for that nothing has, told beneath an empty answer with those that are near: "did you mean"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import httpx
from rich.text import Text

from claimstream_cli.plain import plain
from claimstream_cli.service import json_object, no_answer
from claimstream_schemas import gazetteer

Json = dict[str, Any]
Pairs = Sequence[tuple[str, str]]

_OF_SERIES = {"affected": "affected", "claimant_party": "party"}
"""Parameter of a series -> the filter of claims that looks for the same."""


def of_search(client: httpx.Client, kind: str, filters: Pairs) -> list[Text]:
    """A line for each name that no article or claim (`kind`) has. Raises ServiceError."""
    return list(_lines(kind, _unknown(client, kind, filters), {}))


def of_series(client: httpx.Client, asked: Pairs) -> list[Text]:
    """A line for each party that no claim has. Raises ServiceError."""
    names = {value: name for name, value in _OF_SERIES.items()}
    filters = [(_OF_SERIES[name], _party(value)) for name, value in asked if name in _OF_SERIES]
    return list(_lines("claims", _unknown(client, "claims", filters), names))


def _unknown(client: httpx.Client, kind: str, filters: Pairs) -> list[Json]:
    """What the service says of names; a service that knows no such call, or can't look now, says nothing of them."""
    if not filters:
        return []
    try:
        answer = client.get("/v1/query/validate", params=httpx.QueryParams((("of", kind), *filters)))
    except httpx.HTTPError as error:
        raise no_answer(str(client.base_url), "search", error) from None
    found = json_object(answer).get("unknown_values")
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _lines(kind: str, unknown: Sequence[Json], names: Mapping[str, str]) -> Iterator[Text]:
    for one in unknown:
        field = names.get(str(one.get("field")), str(one.get("field")))
        near = " or ".join(str(name) for name in one.get("near") or ())
        question = f" Did you mean {near}?" if near else ""
        yield Text(plain(f'No {kind.removesuffix("s")} has {field} "{one.get("value")}".{question}'))


def _party(value: str) -> str:
    """As a series reads it: a capital or nationality stands for its state."""
    place = gazetteer.lookup(value.strip())
    return place.party if place and place.party else value
