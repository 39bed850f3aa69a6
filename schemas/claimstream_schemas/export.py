"""Writes the JSON Schemas of all messages: `python -m claimstream_schemas.export FOLDER`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from claimstream_schemas.article import ArticlePost
from claimstream_schemas.base import Model
from claimstream_schemas.topics import MESSAGES

EXPORTED: dict[str, type[Model]] = {"article-post": ArticlePost, **MESSAGES}


def schema_text(model: type[Model]) -> str:
    """The JSON Schema of one model, as committed in `schemas/json`."""
    return json.dumps(model.model_json_schema(), indent=1, sort_keys=True) + "\n"


def main(folder: Path) -> None:
    """Write every schema; prints the files written."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, model in EXPORTED.items():
        path = folder / f"{name}.json"
        path.write_text(schema_text(model), encoding="utf-8")
        print(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
