"""The answer as a Vega-Lite 5 chart: a panel per count, a step line per claimant. Pure: dicts in, a dict out.

What a claimant stands by is filled, what was superseded hollow; triangles are least and most, a cross is what an outlet
took back. Bands span ranges. A click on a point opens the claim.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from claimstream_search.series import chart_style as style
from claimstream_search.series.wording import ROLES, number, spread

Json = dict[str, Any]

MOST_PANELS = 12
"""A picture of more helps nobody; the title then says how many there are."""
NOBODY = "nobody cited"


def specification(answer: Json, *, links: str) -> Json:
    """The chart of an answer of `/v1/series`; `links` and a claim_id make the address of a claim."""
    panels = _panels(answer["series"])
    names = sorted({_name(one) for one in answer["series"]} - {NOBODY})
    # the counts that many speak about first, those whose side nobody names last
    shown = sorted(panels.values(), key=lambda of: (of[0]["affected"] is None, -len(of), -_size(of)))[:MOST_PANELS]
    ranges = {_key(one): one for one in answer["ranges"]}
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "title": {"text": _title(answer, len(panels)), **style.TITLE},
        "padding": 16,
        "background": "white",
        "resolve": {"scale": {"color": "independent"}},
        "vconcat": [_panel(several, ranges.get(_key(several[0])), names, links) for several in shown] or [style.EMPTY],
        "spacing": 28,
        "config": style.CONFIG,
    }


def heading(one: Mapping[str, Any]) -> str:
    """What a series counts: `Armenia: civilians killed`."""
    counted = (ROLES.get(one["role"], one["role"]), one["measure"].replace("_", " "))
    return f"{one['affected'] or 'Side not named'}: {' '.join(filter(None, counted))}"


def _title(answer: Json, panels: int) -> str:
    known = f", as known on {answer['as_of'][:10]}" if answer["as_of"] else ""
    cut = f" (the first {MOST_PANELS} of {panels} counts: ask for fewer)" if panels > MOST_PANELS else ""
    return f"Who claims how many{known}{cut}"


def _panels(series: Iterable[Json]) -> dict[tuple[Any, ...], list[Json]]:
    panels: dict[tuple[Any, ...], list[Json]] = {}
    for one in series:
        panels.setdefault(_key(one), []).append(one)
    return panels


def _size(several: Sequence[Json]) -> int:
    return sum(len(one["points"]) for one in several)


def _key(one: Json) -> tuple[Any, ...]:
    return one["episode"]["start"], one["episode"]["end"], one["measure"], one["affected"], one["role"]


def _panel(several: Sequence[Json], disputed: Json | None, names: list[str], links: str) -> Json:
    days = [point["claimed_at"] for one in several for point in one["points"]]
    first, end = min(days), _later(max(days), 2)
    present = [name for name in [*names, NOBODY] if name in {_name(one) for one in several}]
    colours = {name: style.colour(names.index(name)) if name in names else style.GREY for name in present}
    places = _places(several)
    inks = {name: style.ink(names.index(name)) if name in names else style.DARK_GREY for name in present}
    points = _with_sides([row for one in several for row in _points(one, places, (colours, inks), links)])
    lines = [row for one in several for row in _line(one, places, end)]
    return {
        "width": style.WIDTH,
        "height": style.HEIGHT,
        "title": {
            "text": heading(several[0]),
            "subtitle": _subtitle(several[0]["episode"], disputed),
            **style.PANEL_TITLE,
        },
        "layer": [style.band(lines), style.line(lines), style.points(points), *style.labels(points)],
        "encoding": {"x": style.days(first, end), "color": style.colours(present, list(colours.values()))},
    }


Place = tuple[str, str, bool, int]
Places = dict[tuple[str, Place], str]


def _places(several: Sequence[Json]) -> Places:
    """Where in its day each point is drawn: side by side in the order of publication, so that none hides another."""
    by_day: dict[str, set[Place]] = {}
    for one in several:
        for index, point in enumerate(one["points"]):
            by_day.setdefault(point["claimed_at"], set()).add(_place(one, index))
    return {
        (day, key): _moment(day, (place + 0.5) / len(keys))
        for day, keys in by_day.items()
        for place, key in enumerate(sorted(keys))
    }


def _place(one: Json, index: int) -> Place:
    """A point's own among those of its day; what an article had before it was edited was published at the same time."""
    point = one["points"][index]
    return point["first_published_at"] or "", _name(one), not point["edited"], index


def _moment(day: str, part: float) -> str:
    return f"{day}T{int(part * 24):02}:{int(part * 24 % 1 * 60):02}:00Z"


def _points(one: Json, places: Places, colours: tuple[dict[str, str], dict[str, str]], links: str) -> Iterable[Json]:
    """Rows of points; `colours` are those of marks and of numbers, by claimant."""
    said_before = None
    name = _name(one)
    hue, ink = (of[name] for of in colours)
    for index, point in enumerate(one["points"]):
        label = _short(point)
        live = point["status"] == "live"
        yield {
            "claimant": name,
            "at": places[(point["claimed_at"], _place(one, index))],
            "day": point["claimed_at"],
            "number": _stated(point),
            "figure": label,
            "label": "" if label == said_before else label,
            "standing": "taken out by the outlet" if point["edited"] else point["status"],
            "kind": "edited" if point["edited"] else point["qualifier"],
            "fill": hue if live else "white",
            "ink": ink,
            "said by": ", ".join(point["claimants"][:3]),
            "reported by": ", ".join(point["sources"][:3]),
            "reports": point["reports"],
            "why": point["reason"],
            "href": links + point["claim_ids"][0],
        }
        said_before = label


def _with_sides(points: list[Json]) -> list[Json]:
    """Labels stand above; below where the claimant's line falls to the point, or another's lies close above."""
    top = max((row["number"] for row in points), default=0.0)
    last: dict[str, float] = {}
    placed = []
    for row in sorted(points, key=lambda row: (row["at"], row["number"])):
        name, value = row["claimant"], row["number"]
        near = any(value < other <= value + top / 8 for who, other in last.items() if who != name)
        placed.append(row | {"below": near or value < last.get(name, value)})
        last[name] = value
    return placed


def _line(one: Json, places: Places, end: str) -> Iterable[Json]:
    """What the claimant stood by from day to day, to the end of the panel; nobody's claims make no line."""
    if one["claimant_party"] is None:
        return
    name = _name(one)
    kept = [(index, point) for index, point in enumerate(one["points"]) if not point["edited"]]
    steps = [(places[(point["claimed_at"], _place(one, index))], point) for index, point in kept]
    live = [point for _, point in kept if point["status"] == "live"]
    for order, (at, point) in enumerate([*steps, *((f"{end}T00:00:00Z", point) for point in live[-1:])]):
        low, high = point["low"], point["high"]
        bounded = low is not None and high is not None
        stated = _stated(point)
        ends = {"low": low if bounded else stated, "high": high if bounded else stated}
        yield {"claimant": name, "at": at, "order": order, "number": stated} | ends


def _name(one: Json) -> str:
    return str(one["claimant_party"] or NOBODY)


def _stated(point: Json) -> float:
    """Where to draw it: the number, the middle of a range, the end that was given."""
    if point["value"] is not None:
        return float(point["value"])
    given = [end for end in (point["low"], point["high"]) if end is not None]
    return sum(given) / len(given) if given else 0.0


def _short(point: Json) -> str:
    """`≥ 49`, `~40`, `10–12`."""
    if point["value"] is not None:
        return {"at_least": "≥ ", "at_most": "≤ ", "about": "~"}.get(point["qualifier"], "") + number(point["value"])
    low, high = point["low"], point["high"]
    if low is not None and high is not None:
        return f"{number(low)}–{number(high)}"
    return f"{number(low)}+" if low is not None else f"≤ {number(high or 0)}"


def _subtitle(episode: Json, disputed: Json | None) -> str:
    """`disputed: 100 to 105 (Armenia, Azerbaijan) · events of 2022-09-12 to 2022-09-15`."""
    start, end = episode["start"], episode["end"]
    events = f"events of {start}" + ("" if start == end else f" to {end}")
    return " · ".join(part for part in (_spread(disputed), events) if part)


def _spread(disputed: Json | None) -> str:
    if disputed is None:
        return ""
    if len(disputed["by"]) < 2 or disputed["low"] == disputed["high"]:
        return f"standing figure: {spread(disputed)}"
    by = sorted({held["claimant_party"] for held in disputed["by"]})
    return f"disputed: {spread(disputed)} ({', '.join(by)})"


def _later(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
