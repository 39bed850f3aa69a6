"""Metadata of text files: a `meta.jsonl` in their folder, and a `<name>.json` beside a `<name>.txt`."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from claimstream_schemas.article import ArticlePost

META = "meta.jsonl"
_FIELDS = frozenset(ArticlePost.model_fields) - {"text", "html"}


@dataclass(frozen=True, slots=True)
class Sidecar:
    """What is known of text files by their names, and what could not be read (place, why)."""

    metadata: dict[str, dict[str, Any]] = field(default_factory=dict)
    wrong: tuple[tuple[str, str], ...] = ()


class _Wrong(ValueError):
    """Metadata that can't be used; the message says why."""


def read_sidecar(folder: Path, names: Collection[str]) -> Sidecar:
    """The metadata of the text files `names` in `folder`; what stands beside one file wins over `meta.jsonl`."""
    metadata: dict[str, dict[str, Any]] = {}
    wrong: list[tuple[str, str]] = []
    for number, line in enumerate(_lines(folder / META), start=1):
        try:
            name, found = meta_line(line, names)
        except _Wrong as error:
            wrong.append((f"{folder / META}:{number}", str(error)))
        else:
            if name:
                metadata[name] = found
    for name in names:
        beside = (folder / name).with_suffix(".json")
        if beside.is_file():
            try:
                metadata[name] = metadata.get(name, {}) | article_fields(_object(beside.read_bytes()))
            except _Wrong as error:
                wrong.append((str(beside), str(error)))
    return Sidecar(metadata, tuple(wrong))


def meta_line(line: bytes, names: Collection[str]) -> tuple[str | None, dict[str, Any]]:
    """The file a line of `meta.jsonl` is about and its metadata; None for a blank line. Raises ValueError."""
    if not line.strip():
        return None, {}
    value = _object(line)
    name = value.get("file")
    if not isinstance(name, str) or not name:
        raise _Wrong('the line names no "file"')
    if name not in names:
        raise _Wrong(f"there is no file {name}")
    return name, article_fields(value)


def article_fields(value: dict[str, Any]) -> dict[str, Any]:
    """What of the metadata belongs to an article; `outlet` is another word for `source`. The rest is left out."""
    known = {key: item for key, item in value.items() if key in _FIELDS and item is not None}
    if value.get("outlet") and not known.get("source"):
        known["source"] = value["outlet"]
    return known


def _lines(path: Path) -> list[bytes]:
    return path.read_bytes().removeprefix(b"\xef\xbb\xbf").split(b"\n") if path.is_file() else []


def _object(data: bytes) -> dict[str, Any]:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise _Wrong(f"not JSON: {error}") from None
    if not isinstance(value, dict):
        raise _Wrong("metadata is a JSON object")
    return value
