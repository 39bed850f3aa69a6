"""Compiles `explore.yaml` to `saved-objects.ndjson`, which `load.py` imports: `python deploy/kibana/compile.py`.

One line for each object, those referred to first. Ids are made of names, so that an import replaces what an earlier one
brought. Types are given in the shape of Kibana 8.9 to 8.0 (`typeMigrationVersion`); later versions migrate them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import lens
import yaml

Json = dict[str, Any]

SOURCE = Path(__file__).parent / "explore.yaml"
TARGET = SOURCE.parent / "saved-objects.ndjson"
WIDTH = 48
_VERSIONS = {
    "index-pattern": "8.0.0",
    "search": "8.0.0",
    "lens": "8.9.0",
    "visualization": "8.0.0",
    "dashboard": "8.9.0",
}
_KINDS = {"chart": ("charts", "lens"), "search": ("searches", "search"), "text": ("texts", "visualization")}
_WITHOUT_QUERY = {"query": {"query": "", "language": "kuery"}, "filter": []}
_FIELD_OF_QUERY = re.compile(r"([\w.]+)\s*:")


def compiled(source: Json) -> list[Json]:
    """Every object, in the order of their references. Raises KeyError, ValueError for what does not fit together."""
    views = [_view(name, view) for name, view in source["views"].items()]
    searches = [_search(name, search) for name, search in source["searches"].items()]
    charts = [_object("lens", name, lens.attributes(one), _layer(one)) for name, one in source["charts"].items()]
    texts = [_text(name, text) for name, text in source["texts"].items()]
    dashboards = [_dashboard(name, one, source) for name, one in source["dashboards"].items()]
    return [*views, *searches, *charts, *texts, *dashboards]


def fields(source: Json) -> Iterator[tuple[str, str]]:
    """Every (alias, field) that the source names."""
    alias = {name: view["alias"] for name, view in source["views"].items()}
    for view in source["views"].values():
        yield view["alias"], view["time"]
    for search in source["searches"].values():
        for field in (*search["columns"], search["newest"], *_queried(search)):
            yield alias[search["view"]], field
    for chart in source["charts"].values():
        for field in (*lens.fields(chart), *_queried(chart)):
            yield alias[chart["view"]], field


def ndjson(objects: list[Json]) -> str:
    """One object a line."""
    return "".join(json.dumps(one, ensure_ascii=False, sort_keys=True) + "\n" for one in objects)


def read(path: Path = SOURCE) -> Json:
    """The source as data."""
    source: Json = yaml.safe_load(path.read_text(encoding="utf-8"))
    return source


def _queried(one: Json) -> list[str]:
    return _FIELD_OF_QUERY.findall(one.get("query", ""))


def _id(name: str) -> str:
    return f"claimstream-{name}"


def _object(kind: str, name: str, attributes: Json, references: list[Json] | None = None) -> Json:
    return {
        "type": kind,
        "id": _id(name),
        "attributes": attributes,
        "references": references or [],
        "coreMigrationVersion": "8.8.0",
        "typeMigrationVersion": _VERSIONS[kind],
        "managed": False,
    }


def _reference(kind: str, name: str, role: str) -> Json:
    return {"type": kind, "id": _id(name), "name": role}


def _layer(chart: Json) -> list[Json]:
    return [_reference("index-pattern", chart["view"], f"indexpattern-datasource-layer-{lens.LAYER}")]


def _view(name: str, view: Json) -> Json:
    attributes = {"title": view["alias"], "name": view["name"], "timeFieldName": view["time"]}
    return _object("index-pattern", name, attributes)


def _search(name: str, search: Json) -> Json:
    index = "kibanaSavedObjectMeta.searchSourceJSON.index"
    searched = {
        "query": {"query": search.get("query", ""), "language": "kuery"},
        "filter": [],
        "highlightAll": True,
        "version": True,
        "indexRefName": index,
    }
    attributes = {
        "title": search["title"],
        "description": "",
        "columns": search["columns"],
        "sort": [[search["newest"], "desc"]],
        "grid": {},
        "hideChart": False,
        "isTextBasedQuery": False,
        "timeRestore": False,
        "kibanaSavedObjectMeta": {"searchSourceJSON": json.dumps(searched)},
    }
    return _object("search", name, attributes, [_reference("index-pattern", search["view"], index)])


def _text(name: str, text: Json) -> Json:
    shown = {"fontSize": 12, "openLinksInNewTab": True, "markdown": text["text"]}
    attributes = {
        "title": text["title"],
        "description": "",
        "uiStateJSON": "{}",
        "version": 1,
        "visState": json.dumps({"title": text["title"], "type": "markdown", "aggs": [], "params": shown}),
        "kibanaSavedObjectMeta": {"searchSourceJSON": json.dumps(_WITHOUT_QUERY)},
    }
    return _object("visualization", name, attributes)


def _dashboard(name: str, dashboard: Json, source: Json) -> Json:
    panels, references = [], []
    for number, (what, shown, place) in enumerate(_placed(dashboard["rows"])):
        group, kind = _KINDS[what]
        if shown not in source[group]:
            raise KeyError(f"dashboard {name} shows {what} {shown}, which is not among the {group}")
        panel = f"p{number}"
        panels.append(
            {
                "type": kind,
                "gridData": {**place, "i": panel},
                "panelIndex": panel,
                "embeddableConfig": {"enhancements": {}},
                "panelRefName": f"panel_{panel}",
            }
        )
        references.append(_reference(kind, shown, f"{panel}:panel_{panel}"))
    options = {
        "useMargins": True,
        "syncColors": True,
        "syncCursor": True,
        "syncTooltips": False,
        "hidePanelTitles": False,
    }
    attributes = {
        "title": dashboard["title"],
        "description": dashboard["description"],
        "timeRestore": True,
        "timeFrom": dashboard["from"],
        "timeTo": "now",
        "refreshInterval": {"pause": True, "value": 60_000},
        "optionsJSON": json.dumps(options),
        "panelsJSON": json.dumps(panels),
        "kibanaSavedObjectMeta": {"searchSourceJSON": json.dumps(_WITHOUT_QUERY)},
        "version": 1,
    }
    return _object("dashboard", f"{name}-dashboard", attributes, references)


def _placed(rows: list[Json]) -> Iterator[tuple[str, str, Json]]:
    """(what, name, place on the grid) of every panel; a row fills the width."""
    top = 0
    for row in rows:
        left = 0
        for panel in row["panels"]:
            ((what, shown),) = ((key, value) for key, value in panel.items() if key != "width")
            yield what, shown, {"x": left, "y": top, "w": panel["width"], "h": row["height"]}
            left += panel["width"]
        if left != WIDTH:
            raise ValueError(f"a row is {left} wide, not {WIDTH}: {row}")
        top += row["height"]


def main() -> None:
    """Write the objects."""
    objects = compiled(read())
    TARGET.write_text(ndjson(objects), encoding="utf-8")
    print(f"{TARGET.name}: {len(objects)} objects")


if __name__ == "__main__":
    main()
