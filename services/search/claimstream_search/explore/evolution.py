"""How a figure evolved: the answer about series as counts, points, relations and ranges with their sentences. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from claimstream_search.explore import words
from claimstream_search.explore.address import Pairs, article, call
from claimstream_search.explore.near import Near, near
from claimstream_search.explore.passages import Piece, pieces
from claimstream_search.series import wording
from claimstream_search.series.chart import MOST_PANELS, NOBODY, heading
from claimstream_search.series_parameters import party

Json = Mapping[str, Any]

MOST_RELATIONS = 50
"""Of one count; as with the chart's panels, a page of more helps nobody: the call has all."""
ORIGIN = "https://chart.invalid/"
"""Stands in the chart's links until they lead to the page's own tables; Vega takes no link without a host."""

_TOLD_ADDRESS = re.compile(rf"; href: {re.escape(ORIGIN)}#point-\w+")
"""Vega's labels of points tell their links, too, which nobody wants read out."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """What an article says, and the way to it."""

    who: str
    source: str
    published_at: str
    text: tuple[Piece, ...]
    at_sentence: str


@dataclass(frozen=True, slots=True)
class Point:
    """One figure of one day."""

    anchor: str
    said_at: str
    side: str
    who: str
    figure: str
    live: bool
    edited: bool
    why: str
    support: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Spread:
    """A standing or disputed range in words, and who holds what."""

    text: str
    disputed: bool
    by: tuple[tuple[str, str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Episode:
    """One count's figures about events close in time, oldest first."""

    days: str
    spread: Spread | None
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Relation:
    """How two claims bear on each other, with both sentences; `against` where they can't both be right."""

    type: str
    against: bool
    why: str
    times: int
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """All about one count: `Armenia: military killed`."""

    heading: str
    episodes: tuple[Episode, ...]
    relations: tuple[Relation, ...]
    left_out: str


@dataclass(frozen=True, slots=True)
class Evolution:
    """The answer."""

    chart: str
    counts: tuple[Count, ...]
    left_out: str
    edits: tuple[tuple[str, str], ...]
    change: str | None
    json: str
    files: tuple[tuple[str, str], ...]
    """The chart's other forms, and where they are."""
    near: tuple[Near, ...]


def leading_to_rows(svg: str) -> str:
    """The drawn chart, the points of which lead to their rows in the page's tables.

    By mouse: whoever walks by keyboard comes to the rows themselves, without a stop at every point before.
    """
    return _TOLD_ADDRESS.sub("", svg.replace(f'xlink:href="{ORIGIN}#', 'tabindex="-1" href="#'))


def evolution(pairs: Pairs, answer: Json, chart: str) -> Evolution:
    """The answer of `/v1/series` with its drawing, safe to stand in the page as it is."""
    grouped = _grouped(answer["series"])
    return Evolution(
        chart=chart,
        counts=tuple(_counts(answer, dict(list(grouped.items())[:MOST_PANELS]))),
        left_out=_left_out((len(grouped) - MOST_PANELS, "count")),
        edits=tuple((one["why"], article(one["article_id"])) for one in answer["edits"]),
        change=_change(answer.get("change")),
        json=call("v1/series", pairs),
        files=tuple((form.upper(), call(f"download/series.{form}", pairs)) for form in ("svg", "png")),
        near=tuple(near(one, _as_read(pairs)) for one in answer.get("unknown_values", ())),
    )


def _as_read(pairs: Pairs) -> Pairs:
    """With sides by the names that a series knows them by: an unknown one is told by that."""
    sides = ("affected", "claimant_party")
    return tuple((name, party(value) if name in sides else value) for name, value in pairs)


def _left_out(*several: tuple[int, str]) -> str:
    """`3 more episodes`; empty where all is shown."""
    return " and ".join(words.many(count, f"more {what}") for count, what in several if count > 0)


Grouped = dict[tuple[Any, ...], dict[tuple[str, str], list[Json]]]


def _grouped(series: Iterable[Json]) -> Grouped:
    """By count, then by the days of the episode; as the chart has them, those whose side nobody names last."""
    grouped: Grouped = {}
    for one in series:
        days = (one["episode"]["start"], one["episode"]["end"])
        grouped.setdefault(_key(one), {}).setdefault(days, []).append(one)
    return dict(sorted(grouped.items(), key=lambda of: (of[0][1] is None, *_weight(of[1].values()))))


def _counts(answer: Json, grouped: Grouped) -> Iterable[Count]:
    told, seen = answer["claims"], set[str]()
    ranges = {(_key(one), (one["episode"]["start"], one["episode"]["end"])): one for one in answer["ranges"]}
    for key, episodes in grouped.items():
        # who is against it stands first: else it is looked for among all who only repeat it
        relations = sorted((one for one in answer["relations"] if _key(one) == key), key=lambda one: not _against(one))
        yield Count(
            heading=heading(next(iter(episodes.values()))[0]),
            episodes=tuple(
                Episode(_days(*days), _spread(ranges.get((key, days))), tuple(_points(several, told, seen)))
                for days, several in list(episodes.items())[:MOST_PANELS]
            ),
            relations=tuple(_relation(one, told) for one in relations[:MOST_RELATIONS]),
            left_out=_left_out((len(episodes) - MOST_PANELS, "episode"), (len(relations) - MOST_RELATIONS, "relation")),
        )


def _weight(episodes: Iterable[list[Json]]) -> tuple[int, int]:
    """Orders counts by how many sides, then how many points an episode has at most; the most first."""
    every = list(episodes)
    return -max(map(len, every)), -max(sum(len(one["points"]) for one in several) for several in every)


def _key(one: Json) -> tuple[Any, ...]:
    return one["measure"], one["affected"], one["role"]


def _days(start: str, end: str) -> str:
    return start if start == end else f"{start} to {end}"


def _points(several: Iterable[Json], told: Json, seen: set[str]) -> Iterable[Point]:
    every = [(one, point) for one in several for point in one["points"]]
    for one, point in sorted(every, key=lambda pair: (pair[1]["claimed_at"], pair[1]["first_published_at"] or "")):
        first = point["claim_ids"][0]
        yield Point(
            anchor="" if first in seen else f"point-{first}",
            said_at=point["claimed_at"],
            side=one["claimant_party"] or NOBODY,
            who=", ".join(point["claimants"]),
            figure=words.stated(point),
            live=point["status"] == "live",
            edited=point["edited"],
            why=point["reason"],
            support=_support(point),
            sentences=tuple(_sentence(name, told[name]) for name in point["claim_ids"] if name in told),
        )
        seen.add(first)


def _support(point: Json) -> str:
    if not point["reports"]:
        return "in no article any more"
    sources = words.many(point["independent_sources"], "independent source")
    return f"{words.many(point['reports'], 'report')}, {sources}"


def _sentence(claim_id: str, told: Json) -> Sentence:
    begin, quantity = told["span"]["start"], told["quantity"]
    return Sentence(
        who=words.who(told["claimant"]["name"], told["claimant"]["party"]),
        source=told["source"],
        published_at=words.moment(told["published_at"]),
        text=pieces(told["text"], figure=[(quantity["start"] - begin, quantity["end"] - begin)]),
        at_sentence=article(told["article_id"], claim_id, None if told["current"] else told["revision"]),
    )


def _relation(one: Json, told: Json) -> Relation:
    ids = [name for name in (one["from"], one["to"]) if name in told]
    sentences = tuple(_sentence(name, told[name]) for name in ids)
    return Relation(one["type"], _against(one), one["why"], one["times"], sentences)


def _against(relation: Json) -> bool:
    return relation["type"] in ("contradicts", "denies")


def _spread(one: Json | None) -> Spread | None:
    if one is None:
        return None
    disputed = len(one["by"]) > 1 and one["low"] != one["high"]
    held = tuple((of["claimant_party"], words.stated(of), of["claimed_at"], _view(of["viewpoint"])) for of in one["by"])
    return Spread(wording.spread(one), disputed, held)


def _view(viewpoint: str) -> str:
    return "" if viewpoint == "unknown" else words.value("viewpoint", viewpoint)


def _change(change: Json | None) -> str | None:
    if change is None:
        return None
    new, old = change["points"]["new"], change["points"]["superseded"]
    times = [words.moment(change[name]) for name in ("from", "to")]
    return f"Between {times[0]} and {times[1]}: {words.many(len(new), 'new figure')}, {len(old)} superseded."
