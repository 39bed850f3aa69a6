"""deploy/env.md says what every setting is called, defaults to and means; compared with the settings classes."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined
from pydantic_settings import BaseSettings

from claimstream_common import settings as common

PAGE = Path(__file__).resolve().parents[2] / "deploy" / "env.md"
COMPOSE = PAGE.parents[1] / "docker-compose.yml"
SERVICES = ("ingest", "enrich", "index", "search")


def settings_classes(module: object) -> list[type[BaseSettings]]:
    """The settings classes a module defines itself."""
    found = [each for each in vars(module).values() if isinstance(each, type) and issubclass(each, BaseSettings)]
    return [each for each in found if each.__module__ == getattr(module, "__name__", "")]


def fields_by_section() -> dict[str, dict[str, FieldInfo]]:
    """Section of the page -> setting -> field; what services share stands once, under `common`."""
    shared = {name: field for each in settings_classes(common) for name, field in each.model_fields.items()}
    sections = {"common": shared}
    for service in SERVICES:
        classes = settings_classes(importlib.import_module(f"claimstream_{service}.settings"))
        own = {name: field for each in classes for name, field in each.model_fields.items() if name not in shared}
        sections[service] = own
    return sections


def row(name: str, field: FieldInfo) -> str:
    """The setting's line in its table."""
    return f"| `{name.upper()}` | {default_text(field)} | {(field.description or '').replace('|', chr(92) + '|')} |"


def default_text(field: FieldInfo) -> str:
    """A default as one would write it into the environment. A computed one depends on the machine."""
    if field.default_factory is not None:
        return "computed"
    if field.default is PydanticUndefined:
        return "required"
    if field.default in (None, ""):
        return "(empty)"
    plain = str(field.default).lower() if isinstance(field.default, bool) else str(field.default)
    return f"`{plain.removesuffix('.0') if isinstance(field.default, float) else plain}`"


def documented() -> dict[str, list[str]]:
    """Section of the page -> the rows of its table."""
    rows: dict[str, list[str]] = {}
    section = ""
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if heading := re.fullmatch(r"## (\w+).*", line):
            section = heading.group(1).lower()
        elif line.startswith("| `"):
            rows.setdefault(section, []).append(line)
    return rows


def variable(line: str) -> str:
    """The name of the setting in a row."""
    return line.split("`")[1]


@pytest.mark.parametrize("section", ["common", *SERVICES])
def test_every_setting_stands_in_its_table_as_the_code_has_it(section: str) -> None:
    expected = [row(name, field) for name, field in fields_by_section()[section].items()]
    found = documented().get(section, [])
    missing = "\n".join(line for line in expected if line not in found)
    stale = "\n".join(line for line in found if line not in expected)
    assert not missing, f"paste into deploy/env.md under `## {section}`:\n{missing}\nand delete there:\n{stale}"
    assert not stale, f"delete in deploy/env.md under `## {section}`:\n{stale}"


@pytest.mark.parametrize("section", ["common", *SERVICES])
def test_every_setting_has_a_description(section: str) -> None:
    silent = [name for name, field in fields_by_section()[section].items() if not field.description]
    assert not silent


def test_every_variable_of_the_compose_file_is_described_with_its_default() -> None:
    used = set(re.findall(r"\$\{([A-Z_]+):?-([^}]*)\}", COMPOSE.read_text(encoding="utf-8")))
    found = {variable(line): line.split("|")[2].strip().strip("`") for line in documented()["compose"]}
    missing = {name: default for name, default in used if found.get(name) != default}
    assert not missing, f"deploy/env.md, section compose, lacks or has another default for: {missing}"


def test_a_variable_is_documented_once_per_section() -> None:
    for section, rows in documented().items():
        names = [variable(line) for line in rows]
        assert len(names) == len(set(names)), section


def test_computed_required_and_empty_defaults_are_told_apart() -> None:
    class Sample(BaseSettings):
        a: float = 2.0
        b: bool = True
        c: str = ""
        d: int | None = None
        e: int

    texts = [default_text(field) for field in Sample.model_fields.values()]
    assert texts == ["`2`", "`true`", "(empty)", "(empty)", "required"]
