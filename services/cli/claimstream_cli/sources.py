"""Articles in files: JSON, NDJSON, text, and folders of them with metadata beside."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, BinaryIO

from claimstream_cli.sidecar import META, Sidecar, read_sidecar

LINES = frozenset({".ndjson", ".jsonl"})
_READ = LINES | {".json", ".txt", ""}
"""A file without any such ending is a text: standard input and the pipes of a shell have none."""
_KINDS = "read are .json, .ndjson and .jsonl (articles) and .txt (the text of one article)"
_BESIDE_TEXTS = "passed over: beside .txt files only their metadata is read; name the file to post what is in it"


@dataclass(frozen=True, slots=True)
class Found:
    """One article as it is to be posted. `place` names it for people: `news.ndjson:3`."""

    place: str
    article: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Something that is no article, and why."""

    place: str
    why: str


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A file of a folder that would be read if it were named, and why it is not."""

    place: str
    why: str


Entry = Found | Unreadable | PassedOver


def read_sources(paths: Sequence[Path], source: str | None = None) -> Iterator[Entry]:
    """Every article in the files and folders, in order. `source` stands in where an article names none."""
    for path in paths:
        for entry in _folder(path) if path.is_dir() else _file(path, Sidecar()):
            if source and isinstance(entry, Found) and not entry.article.get("source"):
                yield Found(entry.place, {**entry.article, "source": source})
            else:
                yield entry


def _folder(folder: Path) -> Iterator[Entry]:
    """The .txt files with their sidecars; where there are none, the JSON and NDJSON files."""
    files = sorted(entry for entry in folder.iterdir() if entry.is_file())
    texts = [file for file in files if file.suffix.lower() == ".txt"]
    if not texts:
        files = [file for file in files if file.suffix.lower() in LINES | {".json"}]
        if not files:
            yield Unreadable(str(folder), "the folder itself holds no .txt, .json, .ndjson or .jsonl file")
        for file in files:
            yield from _file(file, Sidecar())
        return
    sidecar = read_sidecar(folder, {text.name for text in texts})
    yield from (Unreadable(place, why) for place, why in sidecar.wrong)
    yield from (PassedOver(str(file), _BESIDE_TEXTS) for file in _unused(files, texts))
    for text in texts:
        yield from _file(text, sidecar)


def _unused(files: Sequence[Path], texts: Sequence[Path]) -> Iterator[Path]:
    """What looks like articles beside texts, and is no metadata of theirs."""
    metadata = {META, *(text.with_suffix(".json").name for text in texts)}
    return (file for file in files if file.suffix.lower() in LINES | {".json"} and file.name not in metadata)


def _file(path: Path, sidecar: Sidecar) -> Iterator[Entry]:
    suffix = path.suffix.lower()
    if suffix not in _READ:
        yield Unreadable(str(path), f"a {suffix} file is not read as articles: {_KINDS}")
        return
    try:
        if suffix in LINES:
            with path.open("rb") as lines:
                yield from ndjson(lines, str(path))
            return
        content = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        yield Unreadable(str(path), error.strerror or type(error).__name__)
    except UnicodeDecodeError as error:
        yield Unreadable(str(path), f"not UTF-8 (byte {error.start})")
    else:
        if suffix == ".json":
            yield from json_articles(content, str(path))
        else:
            # The text whole: its first line may look like a title, but offsets are into what was there.
            yield Found(str(path), {**sidecar.metadata.get(path.name, {}), "text": content})


def ndjson(lines: BinaryIO, place: str) -> Iterator[Entry]:
    """One article a line, read one by one: there may be more than fit in memory. Blank ones are skipped; from 1."""
    for number, line in enumerate(lines, start=1):
        try:
            text = line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as error:
            yield Unreadable(f"{place}:{number}", f"not UTF-8 (byte {error.start})")
            continue
        if text.strip():
            yield _parsed(text, f"{place}:{number}")


def json_articles(content: str, place: str) -> Iterator[Entry]:
    """One object, or a list of them; also NDJSON under the name of JSON."""
    try:
        value = json.loads(content)
    except json.JSONDecodeError as error:
        if error.msg == "Extra data":
            yield from ndjson(BytesIO(content.encode()), place)
        else:
            yield Unreadable(f"{place}:{error.lineno}", f"not JSON: {error.msg} (column {error.colno})")
        return
    except RecursionError:
        yield Unreadable(place, "not JSON: nested too deeply")
        return
    if not isinstance(value, list):
        yield _article(value, place)
        return
    for number, item in enumerate(value, start=1):
        yield _article(item, f"{place}[{number}]")


def _parsed(line: str, place: str) -> Entry:
    try:
        return _article(json.loads(line), place)
    except json.JSONDecodeError as error:
        return Unreadable(place, f"not JSON: {error.msg} (column {error.colno})")
    except RecursionError:
        return Unreadable(place, "not JSON: nested too deeply")


def _article(value: object, place: str) -> Entry:
    if isinstance(value, dict):
        return Found(place, value)
    return Unreadable(place, "an article is a JSON object")
