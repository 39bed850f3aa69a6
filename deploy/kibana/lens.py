"""Charts of `explore.yaml` as Kibana's Lens keeps them. Pure.

Columns are called `time`, `split` or `row0...`, `figure0...`; the first figure orders the values. Written in the shape
of 8.9, which later versions migrate on import.
"""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

LAYER = "layer"
_TYPES = {"time": "lnsXY", "top": "lnsXY", "table": "lnsDatatable", "number": "lnsMetric"}
_AXES = {"x": True, "yLeft": True, "yRight": True}


def attributes(chart: Json) -> Json:
    """The attributes of a Lens object. Raises KeyError for a chart that lacks what its kind needs."""
    buckets = _buckets(chart)
    figures = {f"figure{place}": _figure(words) for place, words in enumerate(_figures(chart))}
    columns = {**buckets, **figures}
    return {
        "title": chart["title"],
        "description": "",
        "visualizationType": _TYPES[chart["kind"]],
        "state": {
            "visualization": _visualization(chart, list(buckets), list(figures)),
            "query": {"query": chart.get("query", ""), "language": "kuery"},
            "filters": [],
            "datasourceStates": {
                "formBased": {
                    "layers": {
                        LAYER: {
                            "columns": columns,
                            "columnOrder": list(columns),
                            "incompleteColumns": {},
                            "sampling": 1,
                        }
                    }
                },
                "textBased": {"layers": {}},
            },
            "internalReferences": [],
            "adHocDataViews": {},
        },
    }


def fields(chart: Json) -> list[str]:
    """Every field the chart reads, those of its query aside."""
    named = [chart.get("over"), chart.get("split"), chart.get("of"), *chart.get("rows", {})]
    return [name for name in (*named, *(words.partition(" ")[2] for words in _figures(chart))) if name]


def _figures(chart: Json) -> list[str]:
    figures: list[str] = chart.get("figures") or [chart["figure"]]
    return figures


def _buckets(chart: Json) -> Json:
    """Columns that group; the outer ones first."""
    match chart["kind"]:
        case "time":
            split = {"split": _values(chart["split"], chart["top"])} if "split" in chart else {}
            return {**split, "time": _time(chart["over"])}
        case "top":
            return {"row0": _values(chart["of"], chart["top"])}
        case "table":
            return {f"row{place}": _values(field, most) for place, (field, most) in enumerate(chart["rows"].items())}
    return {}


def _time(field: str) -> Json:
    return {
        "label": field,
        "dataType": "date",
        "operationType": "date_histogram",
        "sourceField": field,
        "isBucketed": True,
        "scale": "interval",
        "params": {"interval": "auto", "includeEmptyRows": True, "dropPartials": False},
    }


def _values(field: str, most: int) -> Json:
    return {
        "label": field,
        "customLabel": True,
        "dataType": "string",
        "operationType": "terms",
        "sourceField": field,
        "isBucketed": True,
        "scale": "ordinal",
        "params": {
            "size": most,
            "orderBy": {"type": "column", "columnId": "figure0"},
            "orderDirection": "desc",
            "otherBucket": False,
            "missingBucket": False,
            "parentFormat": {"id": "terms"},
            "include": [],
            "exclude": [],
            "includeIsRegex": False,
            "excludeIsRegex": False,
        },
    }


def _figure(words: str) -> Json:
    """`count`, `max FIELD` or `distinct FIELD`."""
    operation, _, field = words.partition(" ")
    kind = {"count": "count", "max": "max", "distinct": "unique_count"}[operation]
    return {
        "label": {"count": "Count", "max": f"Highest {field}", "distinct": f"Different {field}"}[operation],
        "customLabel": True,
        "dataType": "number",
        "operationType": kind,
        "sourceField": field or "___records___",
        "isBucketed": False,
        "scale": "ratio",
        "params": {"emptyAsNull": kind != "count"},
    }


def _visualization(chart: Json, buckets: list[str], figures: list[str]) -> Json:
    base = {"layerId": LAYER, "layerType": "data"}
    if chart["kind"] == "number":
        return {**base, "metricAccessor": figures[0]}
    if chart["kind"] == "table":
        return {**base, "columns": [{"columnId": name, "isTransposed": False} for name in (*buckets, *figures)]}
    return _xy(chart, base, buckets, figures)


def _xy(chart: Json, base: Json, buckets: list[str], figures: list[str]) -> Json:
    horizontal = chart["kind"] == "top"
    series = "bar_horizontal" if horizontal else "line" if chart.get("line") else "bar_stacked"
    layer = {**base, "accessors": figures, "seriesType": series, "xAccessor": "row0" if horizontal else "time"}
    if "split" in buckets:
        layer["splitAccessor"] = "split"
    return {
        "legend": {"isVisible": True, "position": "right", "shouldTruncate": True, "maxLines": 1},
        "valueLabels": "hide",
        # a toll stands until the next one is given
        "fittingFunction": "Carry" if chart.get("line") else "None",
        "curveType": "CURVE_STEP_AFTER" if chart.get("line") else "LINEAR",
        "axisTitlesVisibilitySettings": dict(_AXES, x=False),
        "tickLabelsVisibilitySettings": _AXES,
        "labelsOrientation": {"x": 0, "yLeft": 0, "yRight": 0},
        "gridlinesVisibilitySettings": _AXES,
        "preferredSeriesType": series,
        "layers": [layer],
    }
