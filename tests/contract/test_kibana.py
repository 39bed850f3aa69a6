"""What Kibana shows: compiled from its source, on aliases and fields that exist, without a loose end."""

from __future__ import annotations

import copy
import importlib.util
import json
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from claimstream_index.indices import ALIASES, mapped

FOLDER = Path(__file__).resolve().parents[2] / "deploy" / "kibana"
AGGREGATED = {"keyword", "boolean", "date", "double", "integer", "long"}
Json = dict[str, Any]


@pytest.fixture(scope="module")
def compiler() -> ModuleType:
    """`deploy/kibana/compile.py`, which finds its neighbour as a script does."""
    spec = importlib.util.spec_from_file_location("kibana_compile", FOLDER / "compile.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(FOLDER))
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(FOLDER))
    return module


@pytest.fixture
def source(compiler: ModuleType) -> Json:
    made: Json = copy.deepcopy(compiler.read())
    return made


@pytest.fixture(scope="module")
def objects() -> list[Json]:
    return [json.loads(line) for line in (FOLDER / "saved-objects.ndjson").read_text(encoding="utf-8").splitlines()]


def field_type(alias: str, path: str) -> str:
    """The type of a field in the mapping behind an alias; fails where there is none."""
    place: Json = {"properties": mapped(alias)["properties"]}
    for name in path.split("."):
        inside = {**place.get("properties", {}), **place.get("fields", {})}
        assert name in inside, f"{alias} has no field {path}"
        place = inside[name]
        assert place.get("type") != "nested", f"{path} is nested: Kibana's charts and tables see nothing of it"
        assert place.get("enabled", True), f"{path} is kept, but not searched"
    return str(place.get("type", "object"))


def test_what_is_loaded_is_what_the_source_compiles_to(compiler: ModuleType, source: Json) -> None:
    committed = (FOLDER / "saved-objects.ndjson").read_text(encoding="utf-8")
    assert compiler.ndjson(compiler.compiled(source)) == committed, "run `python deploy/kibana/compile.py`"


def test_every_field_is_in_the_mapping(compiler: ModuleType, source: Json) -> None:
    named = set(compiler.fields(source))
    assert len(named) > 20
    for alias, field in named:
        assert field_type(alias, field) != "object", field


def test_every_view_is_on_an_alias_and_a_time(source: Json) -> None:
    for view in source["views"].values():
        assert view["alias"] in ALIASES
        assert field_type(view["alias"], view["time"]) == "date"


def test_charts_group_by_what_can_be_grouped(objects: list[Json]) -> None:
    views = {one["id"]: one["attributes"]["title"] for one in objects if one["type"] == "index-pattern"}
    charts = [one for one in objects if one["type"] == "lens"]
    assert charts
    for chart in charts:
        alias = views[chart["references"][0]["id"]]
        (layer,) = chart["attributes"]["state"]["datasourceStates"]["formBased"]["layers"].values()
        assert sorted(layer["columnOrder"]) == sorted(layer["columns"])
        for column in layer["columns"].values():
            field = column["sourceField"]
            if field != "___records___":
                assert field_type(alias, field) in AGGREGATED
            if column["operationType"] == "date_histogram":
                assert field_type(alias, field) == "date"
            if column["operationType"] == "max":
                assert field_type(alias, field) in {"double", "long"}


def test_charts_show_columns_they_have(objects: list[Json]) -> None:
    for chart in (one for one in objects if one["type"] == "lens"):
        state = chart["attributes"]["state"]
        ((name, layer),) = state["datasourceStates"]["formBased"]["layers"].items()
        assert chart["references"][0]["name"] == f"indexpattern-datasource-layer-{name}"
        shown = state["visualization"]
        used = [*shown.get("columns", []), *shown.get("layers", [])]
        accessors = [shown["metricAccessor"]] if "metricAccessor" in shown else []
        for one in used:
            accessors += [one[key] for key in ("columnId", "xAccessor", "splitAccessor") if key in one]
            accessors += one.get("accessors", [])
        assert sorted(accessors) == sorted(layer["columns"])


def test_references_lead_to_objects_given_before(objects: list[Json]) -> None:
    seen: set[tuple[str, str]] = set()
    for one in objects:
        for reference in one["references"]:
            assert (reference["type"], reference["id"]) in seen
        seen.add((one["type"], one["id"]))
        assert one["typeMigrationVersion"].startswith("8.")
        assert one["coreMigrationVersion"] == "8.8.0"
    assert len(seen) == len(objects)


def test_panels_cover_the_grid_without_overlap_and_name_their_objects(objects: list[Json]) -> None:
    dashboards = [one for one in objects if one["type"] == "dashboard"]
    assert [one["attributes"]["title"] for one in dashboards] == ["claimstream coverage", "claimstream claims"]
    for dashboard in dashboards:
        panels = json.loads(dashboard["attributes"]["panelsJSON"])
        taken: Counter[tuple[int, int]] = Counter()
        for panel in panels:
            grid = panel["gridData"]
            taken.update((grid["x"] + x, grid["y"] + y) for x in range(grid["w"]) for y in range(grid["h"]))
        assert set(taken.values()) == {1}
        assert {x for x, _ in taken} == set(range(48))
        named = {f"{panel['panelIndex']}:{panel['panelRefName']}" for panel in panels}
        assert named == {reference["name"] for reference in dashboard["references"]}
        types = {reference["name"].partition(":")[0]: reference["type"] for reference in dashboard["references"]}
        assert all(types[panel["panelIndex"]] == panel["type"] for panel in panels)


def test_everything_made_is_shown(objects: list[Json]) -> None:
    shown = {reference["id"] for one in objects for reference in one["references"]}
    assert {one["id"] for one in objects if one["type"] != "dashboard"} == shown


def test_a_source_that_does_not_fit_together_is_refused(compiler: ModuleType, source: Json) -> None:
    source["dashboards"]["claims"]["rows"][0]["panels"][0]["width"] = 3
    with pytest.raises(ValueError, match="wide"):
        compiler.compiled(source)
    source["dashboards"]["claims"]["rows"] = [{"height": 1, "panels": [{"chart": "nothing", "width": 48}]}]
    with pytest.raises(KeyError, match="nothing"):
        compiler.compiled(source)
