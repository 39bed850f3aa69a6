"""How the chart looks: colours, marks, axes. Pure: pieces of Vega-Lite 5."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

Json = dict[str, Any]

WIDTH, HEIGHT = 640, 230
GREY, DARK_GREY = "#8a8a8a", "#6b6b6b"
_INK, _FAINT = "#222222", "#e6e6e6"
# Okabe and Ito (2008): told apart by colour-blind people, too; their light two darker, to be seen on white
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#c48700", "#4a9bc8", "#7a5c99", "#a0522d")
# the same hues, dark enough for small numbers (4.5 : 1 on white)
_INKS = ("#0072b2", "#bd5300", "#00825e", "#9d5e80", "#966800", "#39779a", "#7a5c99", "#a0522d")
_SHAPE_OF: Json = {
    "domain": ["exactly", "about", "at_least", "at_most", "range", "vague", "edited"],
    "range": ["circle", "circle", "triangle-up", "triangle-down", "circle", "circle", "cross"],
}

CONFIG: Json = {
    "font": "Helvetica Neue, Helvetica, Liberation Sans, Arial, sans-serif",
    "view": {"stroke": None},
    "axis": {
        "labelColor": _INK,
        "labelFontSize": 11,
        "titleColor": _INK,
        "gridColor": _FAINT,
        "domainColor": "#999999",
    },
}
TITLE: Json = {"fontSize": 17, "anchor": "start", "color": _INK, "offset": 14}
PANEL_TITLE: Json = {
    "fontSize": 14,
    "subtitleFontSize": 12,
    "subtitleColor": "#555555",
    "anchor": "start",
    "frame": "group",
    "color": _INK,
    "offset": 10,
}
_LEGEND: Json = {
    "legend": {
        "orient": "bottom",
        "direction": "horizontal",
        "title": None,
        "symbolType": "stroke",
        "symbolStrokeWidth": 3,
        "symbolOpacity": 1,
        "labelFontSize": 12,
        "labelLimit": 220,
        "columns": 4,
        "offset": 6,
    }
}
EMPTY: Json = {
    "data": {"values": [{"text": "No claim with a figure answers the question."}]},
    "width": WIDTH,
    "height": 60,
    "mark": {"type": "text", "fontSize": 13, "color": "#555555"},
    "encoding": {"text": {"field": "text", "type": "nominal"}},
}
_NUMBER: Json = {
    "field": "number",
    "type": "quantitative",
    "title": None,
    "scale": {"zero": True, "nice": True},
    "axis": {"format": ",~f", "tickCount": 5, "domain": False, "ticks": False, "labelPadding": 8},
}


def colour(place: int) -> str:
    """The colour of a claimant."""
    return _COLOURS[place % len(_COLOURS)]


def ink(place: int) -> str:
    """The claimant's colour as his numbers are written in."""
    return _INKS[place % len(_INKS)]


def colours(names: list[str], hues: list[str]) -> Json:
    """A colour for each claimant, told below the panel."""
    return {"field": "claimant", "type": "nominal", "scale": {"domain": names, "range": hues}, **_LEGEND}


def days(first: str, end: str) -> Json:
    """The axis of days from `first` up to `end`; about eight are named, in the middle of their width."""
    start, span = date.fromisoformat(first), (date.fromisoformat(end) - date.fromisoformat(first)).days
    named = [start + timedelta(days=number) for number in range(0, span, max(1, -(-span // 8)))]
    axis: Json = {
        "format": "%Y-%m-%d",
        "values": [_moment(day, 12) for day in named],
        "grid": False,
        "ticks": False,
        "labelPadding": 6,
    }
    domain = [_moment(start, 0), _moment(date.fromisoformat(end), 0)]
    scale: Json = {"type": "utc", "domain": domain, "nice": False}
    return {"field": "at", "type": "temporal", "title": None, "scale": scale, "axis": axis}


def band(rows: list[Json]) -> Json:
    """The span of figures that have two ends."""
    return {
        "data": {"values": rows},
        "mark": {"type": "area", "interpolate": "step-after", "opacity": 0.18},
        "encoding": {
            "y": _NUMBER | {"field": "low"},
            "y2": {"field": "high"},
        },
    }


def line(rows: list[Json]) -> Json:
    """What each claimant stood by, as steps."""
    return {
        "data": {"values": rows},
        "mark": {
            "type": "line",
            "interpolate": "step-after",
            "strokeWidth": 2.2,
            "opacity": 0.85,
            "strokeJoin": "round",
        },
        "encoding": {"y": _NUMBER, "order": {"field": "order"}, "detail": {"field": "claimant"}},
    }


def points(rows: list[Json]) -> Json:
    """Every point: filled while it stands, hollow when not."""
    told = ("claimant", "figure", "day", "standing", "said by", "reported by", "reports", "why")
    return {
        "data": {"values": rows},
        "mark": {"type": "point", "size": 95, "strokeWidth": 2, "opacity": 1, "filled": False},
        "encoding": {
            "y": _NUMBER,
            "shape": {"field": "kind", "type": "nominal", "scale": _SHAPE_OF, "legend": None},
            "fill": {"field": "fill", "type": "nominal", "scale": None},
            "href": {"field": "href", "type": "nominal"},
            "tooltip": [{"field": name, "type": "nominal"} for name in told],
        },
    }


def labels(rows: list[Json]) -> list[Json]:
    """The numbers beside their points, in their `ink`, on a white edge that keeps lines off them."""
    made: list[Json] = []
    for below, offset in ((False, -14), (True, 15)):
        placed = [row for row in rows if row["label"] and row["below"] is below]
        text = {"type": "text", "dy": offset, "fontSize": 11, "fontWeight": 600}
        shown = {"y": _NUMBER, "text": {"field": "label", "type": "nominal"}}
        edge = {**text, "stroke": "white", "strokeWidth": 4, "strokeJoin": "round"}
        plain = {**shown, "color": {"value": "white"}}
        inked = {**shown, "fill": {"field": "ink", "type": "nominal", "scale": None}}
        for mark, encoding in ((edge, plain), (text, inked)):
            made.append({"data": {"values": placed}, "mark": mark, "encoding": encoding})
    return [layer for layer in made if layer["data"]["values"]]


def _moment(day: date, hours: int) -> Json:
    return {"year": day.year, "month": day.month, "date": day.day, "hours": hours, "utc": True}
