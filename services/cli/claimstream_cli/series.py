"""`claimstream series`: how a figure evolved, as tables in the terminal or as a chart in a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import httpx
from rich.box import SIMPLE_HEAD
from rich.console import Group
from rich.table import Table
from rich.text import Text

from claimstream_cli.fitting import Column, Fitted, Row
from claimstream_cli.plain import plain
from claimstream_cli.sentences import Sentence
from claimstream_cli.service import ServiceError, json_object, no_answer, refusal

Json = dict[str, Any]

PATH = "/v1/series"
FORMS = {
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".json": "application/json",
    ".vl.json": "application/vnd.vegalite.v5+json",
}
"""Ending of the file to write -> what to ask for."""
_BEFORE = {"at_least": "at least ", "at_most": "at most ", "about": "about "}
_TOLD = ("contradicts", "denies", "corroborates", "relays")
"""Relations worth a line of their own; what revises and repeats is in the points already."""


class TooWide(ServiceError):
    """More different claims bear on the question than one answer may rest on."""


def form_of(file: Path) -> str:
    """What to ask for, to write such a file. Raises ServiceError."""
    for ending in sorted(FORMS, key=len, reverse=True):
        if file.name.lower().endswith(ending):
            return FORMS[ending]
    raise ServiceError(f"{plain(file)}: a chart ends in {', '.join(FORMS)} (.json is the answer, .vl.json the chart)")


def series(client: httpx.Client, parameters: Sequence[tuple[str, str]]) -> Json:
    """The answer of `/v1/series`. Raises ServiceError."""
    document = json_object(_ask(client, parameters, "application/json"))
    if not isinstance(document.get("series"), list):
        raise ServiceError(f"search at {client.base_url}: that was no answer of a search service")
    return document


def chart(client: httpx.Client, parameters: Sequence[tuple[str, str]], form: str) -> bytes:
    """The answer in another form, as bytes. Raises ServiceError."""
    return _ask(client, parameters, form).content


def write(file: Path, content: bytes) -> None:
    """Put it there. Raises ServiceError where that can't be."""
    try:
        file.write_bytes(content)
    except OSError as error:
        raise ServiceError(f"{plain(file)} can't be written: {error.strerror}") from None


def _ask(client: httpx.Client, parameters: Sequence[tuple[str, str]], form: str) -> httpx.Response:
    try:
        answer = client.get(PATH, params=httpx.QueryParams(tuple(parameters)), headers={"Accept": form})
    except httpx.HTTPError as error:
        raise no_answer(str(client.base_url), "search", error) from None
    if answer.status_code != 200:
        refused = TooWide if json_object(answer).get("code") == "series_too_wide" else ServiceError
        raise refused(refusal(str(client.base_url), "search", answer))
    return answer


def tables(document: Json) -> Group:
    """A table for every count of every episode, the sentences of its points, what its claimants say of each other."""
    counts: dict[tuple[str, ...], list[Json]] = {}
    for one in document["series"]:
        counts.setdefault(_key(one), []).append(one)
    ranges = {_key(one): one for one in document["ranges"]}
    told = document.get("claims", {})
    parts: list[Fitted | Table | Text | Sentence] = []
    for key, several in counts.items():
        parts += [_table(several, ranges.get(key)), *_sentences(told, several), *_relations(document, several)]
    if change := document.get("change"):
        parts.append(_change(change))
    return Group(*(parts or [Text("No claim with a figure answers the question.")]))


def _key(one: Json) -> tuple[str, ...]:
    return (one["episode"]["start"], one["episode"]["end"], one["measure"], one["affected"] or "", one["role"])


_COLUMNS = (
    Column("", justify="right"),
    Column("said on", whole=True),
    Column("by"),
    Column("how many", least=12, justify="right"),
    Column("reports", gives_way=2, justify="right"),
    Column("sources", gives_way=3, justify="right"),
    Column("since then", least=16),
    Column("outlets", gives_way=1),
)


def _table(several: list[Json], disputed: Json | None) -> Fitted:
    rows = [Row((str(number), *_row(one, point)), dim=not _live(point)) for number, one, point in _points(several)]
    return Fitted(_COLUMNS, rows, title=_title(several[0]), caption=_caption(disputed))


def _points(several: list[Json]) -> Iterator[tuple[int, Json, Json]]:
    """The points of a table with their series, numbered from 1."""
    points = ((one, point) for one in several for point in one["points"])
    return ((number, *both) for number, both in enumerate(points, start=1))


def _sentences(told: Json, several: list[Json]) -> Iterator[Sentence]:
    """The sentence of each point of a table, by its number: of the first claim that gives the figure."""
    points = list(_points(several))
    digits = len(str(len(points)))
    for number, _, point in points:
        if claim := told.get(point["claim_ids"][0]):
            yield Sentence(f"{number:{digits}}", claim)


def _live(point: Json) -> bool:
    return bool(point["status"] == "live")


def _row(one: Json, point: Json) -> tuple[str, ...]:
    return (
        point["claimed_at"],
        one["claimant_party"] or "nobody cited",
        how_many(point),
        str(point["reports"]),
        str(point["independent_sources"]),
        "stands" if _live(point) else point["reason"],
        ", ".join(point["sources"][:3]),
    )


def how_many(point: Json) -> str:
    """`at least 49`, `10 to 12`, `24 or more`."""
    value, low, high = point["value"], point["low"], point["high"]
    if value is not None:
        return _BEFORE.get(point["qualifier"], "") + f"{value:,}"
    if low is not None and high is not None:
        return f"{low:,} to {high:,}"
    return f"{low:,} or more" if low is not None else f"up to {high:,}" if high is not None else "some"


def _title(one: Json) -> str:
    role = "" if one["role"] == "any" else f"{one['role']} "
    episode = one["episode"]
    days = episode["start"] if episode["start"] == episode["end"] else f"{episode['start']} to {episode['end']}"
    return plain(f"{one['affected'] or 'side not named'}: {role}{one['measure'].replace('_', ' ')} (events of {days})")


def _caption(disputed: Json | None) -> str:
    if disputed is None:
        return ""
    by = "; ".join(f"{held['claimant_party']} {how_many(held)} ({held['viewpoint']})" for held in disputed["by"])
    more = " or more" if disputed["open_high"] else ""
    less = " or fewer" if disputed["open_low"] else ""
    same = disputed["low"] == disputed["high"]
    span = f"{disputed['high']:,}{less or more}" if same else f"{disputed['low']:,}{less} to {disputed['high']:,}{more}"
    return plain(f"{'standing' if same else 'range'}: {span}. {by}")


def _relations(document: Json, several: list[Json]) -> Iterator[Text | Sentence]:
    """The relations of a table's claims, each with the two sentences it is between."""
    told = document.get("claims", {})
    ids = {claim for one in several for point in one["points"] for claim in point["claim_ids"]}
    for relation in document["relations"]:
        if relation["type"] in _TOLD and {relation["from"], relation["to"]} & ids:
            yield Text(f"  {relation['type']}: {plain(relation['why'])}")
            yield from (Sentence("   ", told[end]) for end in (relation["from"], relation["to"]) if end in told)


def _change(change: Json) -> Table:
    """What came between two times of knowledge."""
    title = Text(f"Between {change['from']} and {change['to']}")
    table = Table(title=title, box=SIMPLE_HEAD, pad_edge=False, title_justify="left")
    for heading in ("", "whose", "by", "how many", "said on"):
        table.add_column(heading)
    for what in ("new", "superseded"):
        for point in change["points"][what]:
            counted = f"{point['affected'] or ''} {point['role'] if point['role'] != 'any' else ''} {point['measure']}"
            row = (what, counted, point["claimant_party"] or "nobody cited", how_many(point), point["claimed_at"])
            table.add_row(*(Text(plain(cell)) for cell in row))
    return table
