"""The contract as files: examples validate, schemas don't drift, changes only add."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from claimstream_schemas.article import ArticlePost, EnrichedArticle
from claimstream_schemas.base import Model
from claimstream_schemas.codec import decode, encode
from claimstream_schemas.export import EXPORTED, schema_text
from claimstream_schemas.spans import broken_spans
from tests.conftest import ROOT
from tests.contract.additive import removals

SCHEMAS = ROOT / "schemas" / "json"
EXAMPLES = sorted((ROOT / "schemas" / "examples").glob("*/*.json"))


@pytest.mark.parametrize("name", EXPORTED)
def test_the_committed_schema_is_the_models(name: str) -> None:
    assert (SCHEMAS / f"{name}.json").read_text() == schema_text(EXPORTED[name]), "run `make schemas`"


def test_every_schema_file_has_its_model_and_every_message_an_example() -> None:
    assert {path.stem for path in SCHEMAS.glob("*.json")} == set(EXPORTED)
    assert {path.parent.name for path in EXAMPLES} == set(EXPORTED)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_an_example_is_a_valid_message_and_survives_the_round_trip(path: Path) -> None:
    model = EXPORTED[path.parent.name]
    message = decode(model, path.read_bytes())
    assert decode(model, encode(message)) == message
    if isinstance(message, EnrichedArticle):
        assert broken_spans(message) == []


@pytest.mark.parametrize("name", [name for name, model in EXPORTED.items() if model is not ArticlePost])
def test_a_reader_ignores_what_a_newer_writer_adds(name: str) -> None:
    path = next(path for path in EXAMPLES if path.parent.name == name)
    model: type[Model] = EXPORTED[name]
    newer = {**json.loads(path.read_text()), "added_later": {"x": 1}}
    assert decode(model, json.dumps(newer).encode()) == decode(model, path.read_bytes())


def landed_schema(name: str) -> dict[str, Any] | None:
    """The schema as the last commit on main holds it; None where it has none, or there is no git history."""
    shown = subprocess.run(
        ["git", "show", f"HEAD:schemas/json/{name}.json"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return json.loads(shown.stdout) if shown.returncode == 0 else None


@pytest.mark.parametrize("name", EXPORTED)
def test_a_change_only_adds(name: str) -> None:
    before = landed_schema(name)
    assert before is None or removals(before, EXPORTED[name].model_json_schema()) == []
