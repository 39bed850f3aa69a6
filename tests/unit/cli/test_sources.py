"""Readers of files and folders."""

from __future__ import annotations

import json
import tempfile
import tracemalloc
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimstream_cli.sidecar import article_fields, meta_line
from claimstream_cli.sources import Entry, Found, PassedOver, Unreadable, json_articles, ndjson, read_sources


def entries(*paths: Path, source: str | None = None) -> list[Entry]:
    return list(read_sources(paths, source))


def articles(*paths: Path, source: str | None = None) -> list[dict[str, Any]]:
    return [entry.article for entry in entries(*paths, source=source) if isinstance(entry, Found)]


def lines(content: str, place: str) -> Iterator[Entry]:
    return ndjson(BytesIO(content.encode()), place)


def put(folder: Path, name: str, content: str | bytes | object) -> Path:
    """A file with text, bytes, or JSON of anything else."""
    path = folder / name
    data = (
        content
        if isinstance(content, bytes)
        else (content if isinstance(content, str) else json.dumps(content)).encode()
    )
    path.write_bytes(data)
    return path


def test_a_json_file_holds_one_article_or_a_list(tmp_path: Path) -> None:
    one = put(tmp_path, "one.json", {"text": "Gulls."})
    many = put(tmp_path, "many.json", [{"text": "Terns."}, "no article", {"text": "Auks."}])
    assert entries(one, many) == [
        Found(str(one), {"text": "Gulls."}),
        Found(f"{many}[1]", {"text": "Terns."}),
        Unreadable(f"{many}[2]", "an article is a JSON object"),
        Found(f"{many}[3]", {"text": "Auks."}),
    ]


@pytest.mark.parametrize("name", ["birds.csv", "birds.HTML", "birds.pdf", "birds.ndjson.gz"])
def test_a_file_of_another_kind_is_no_text(tmp_path: Path, name: str) -> None:
    path = put(tmp_path, name, "title,text\nGulls,They sleep on the water.\n")
    (entry,) = entries(path)
    assert isinstance(entry, Unreadable)
    assert entry.why == (
        f"a {path.suffix.lower()} file is not read as articles: read are .json, .ndjson and .jsonl (articles) and .txt "
        "(the text of one article)"
    )


def test_a_file_without_an_ending_is_a_text(tmp_path: Path) -> None:
    assert articles(put(tmp_path, "birds", "Gulls."), put(tmp_path, "birds.TXT", "Terns.")) == [
        {"text": "Gulls."},
        {"text": "Terns."},
    ]


def test_ndjson_lines_are_numbered_and_a_bad_one_stands_alone(tmp_path: Path) -> None:
    path = put(tmp_path, "birds.ndjson", '{"text": "Gulls."}\n\n{"text"\r\n{"text": "line\u2028break"}\n')
    first, second, third = entries(path)
    assert (first, third) == (Found(f"{path}:1", {"text": "Gulls."}), Found(f"{path}:4", {"text": "line\u2028break"}))
    assert isinstance(second, Unreadable)
    assert second.place == f"{path}:3"
    assert second.why.startswith("not JSON: ")


def test_ndjson_is_read_line_by_line(tmp_path: Path) -> None:
    path = put(tmp_path, "birds.ndjson", '{"text": "Gulls."}\n{"text": "Terns."}\n' + '{"text": "Auks."}\n' * 50_000)
    tracemalloc.start()
    try:
        found = read_sources([path])
        assert next(found) == Found(f"{path}:1", {"text": "Gulls."})
        assert sum(1 for _ in found) == 50_001
        assert tracemalloc.get_traced_memory()[1] < path.stat().st_size / 4
    finally:
        tracemalloc.stop()


def test_a_line_that_is_not_utf8_stands_alone_and_a_mark_may_stand_first(tmp_path: Path) -> None:
    path = put(tmp_path, "birds.jsonl", b'\xef\xbb\xbf{"text": "Gulls."}\n{"text": "caf\xe9"}\n{"text": "Auks."}')
    assert entries(path) == [
        Found(f"{path}:1", {"text": "Gulls."}),
        Unreadable(f"{path}:2", "not UTF-8 (byte 13)"),
        Found(f"{path}:3", {"text": "Auks."}),
    ]


def test_ndjson_under_the_name_of_json(tmp_path: Path) -> None:
    path = put(tmp_path, "birds.json", '{"text": "Gulls."}\n{"text": "Terns."}\n')
    assert [article["text"] for article in articles(path)] == ["Gulls.", "Terns."]


def test_a_text_file_is_the_text_whole(tmp_path: Path) -> None:
    text = "\nGulls return\r\n\r\n  They nest on the old pier.\n"
    assert articles(put(tmp_path, "a.txt", text), source="Quay") == [{"text": text, "source": "Quay"}]
    assert articles(put(tmp_path, "b.txt", b"\xef\xbb\xbfmarked"), source="Quay") == [
        {"text": "marked", "source": "Quay"}
    ]


def test_a_folder_of_texts_with_one_file_of_metadata(tmp_path: Path) -> None:
    put(tmp_path, "b.txt", "Second.")
    put(tmp_path, "a.txt", "First.")
    put(tmp_path, "counts.jsonl", '{"text": "not an article"}')
    meta = [
        {"file": "a.txt", "outlet": "Quay Post", "published_at": "2031-05-05", "basis": "the date line", "title": None},
        {"file": "b.txt", "source": "Pier News", "outlet": "other", "url": "https://p.example/b", "language": "en"},
    ]
    put(tmp_path, "meta.jsonl", "\n".join(json.dumps(line) for line in meta))
    assert articles(tmp_path) == [
        {"source": "Quay Post", "published_at": "2031-05-05", "text": "First."},
        {"source": "Pier News", "url": "https://p.example/b", "language": "en", "text": "Second."},
    ]


def test_what_may_be_articles_beside_texts_is_passed_over_aloud(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "First.")
    put(tmp_path, "a.json", {"title": "Of the first"})
    put(tmp_path, "meta.jsonl", {"file": "a.txt", "outlet": "Quay Post"})
    others = [put(tmp_path, name, {"text": "Other."}) for name in ("b.json", "c.ndjson")]
    put(tmp_path, "readme.md", "nothing")
    *over, first = entries(tmp_path)
    assert [entry.place for entry in over if isinstance(entry, PassedOver)] == [str(other) for other in others]
    assert isinstance(first, Found)
    assert first.article["title"] == "Of the first"


def test_a_file_of_metadata_beside_a_text_wins(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "First.")
    put(tmp_path, "meta.jsonl", {"file": "a.txt", "outlet": "Quay Post", "title": "Old"})
    put(tmp_path, "a.json", {"title": "New", "text": "never this"})
    assert articles(tmp_path) == [{"source": "Quay Post", "title": "New", "text": "First."}]


def test_wrong_metadata_is_named_and_the_texts_go_on(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "First.")
    put(tmp_path, "a.json", "[1]")
    put(tmp_path, "meta.jsonl", '{"file": "gone.txt"}\n{broken\n\n{"outlet": "x"}\n7\n')
    found = entries(tmp_path)
    assert [entry.place for entry in found if isinstance(entry, Unreadable)] == [
        *(f"{tmp_path / 'meta.jsonl'}:{line}" for line in (1, 2, 4, 5)),
        str(tmp_path / "a.json"),
    ]
    assert found[-1] == Found(str(tmp_path / "a.txt"), {"text": "First."})


def test_a_folder_without_texts_gives_its_json_and_ndjson(tmp_path: Path) -> None:
    put(tmp_path, "b.ndjson", {"text": "Second."})
    put(tmp_path, "a.json", {"text": "First."})
    put(tmp_path, "c.jsonl", {"text": "Third."})
    put(tmp_path, "readme.md", "nothing")
    (tmp_path / "deeper").mkdir()
    assert [article["text"] for article in articles(tmp_path)] == ["First.", "Second.", "Third."]


def test_an_empty_folder_and_unreadable_files_are_said(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    latin = put(tmp_path, "latin.txt", b"caf\xe9")
    [empty, bad, gone] = entries(tmp_path / "empty", latin, tmp_path / "gone.json")
    why = "the folder itself holds no .txt, .json, .ndjson or .jsonl file"
    assert empty == Unreadable(str(tmp_path / "empty"), why)
    assert bad == Unreadable(str(latin), "not UTF-8 (byte 3)")
    assert isinstance(gone, Unreadable)


def test_a_source_stands_in_only_where_none_is_named(tmp_path: Path) -> None:
    path = put(tmp_path, "a.ndjson", '{"text": "a"}\n{"text": "b", "source": "Own"}\n{"text": "c", "source": null}')
    assert [article["source"] for article in articles(path, source="Quay")] == ["Quay", "Own", "Quay"]


@pytest.mark.parametrize("depth", [10_000, 200_000])
def test_nesting_without_end_is_not_json(depth: int) -> None:
    for read in (lines, json_articles):
        [entry] = read("[" * depth, "x")
        assert isinstance(entry, Unreadable)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)
OBJECTS = st.dictionaries(st.text(max_size=8), JSON, max_size=5)


@settings(max_examples=30)
@given(st.lists(OBJECTS, max_size=5), st.booleans())
def test_what_is_written_as_ndjson_is_read_back(objects: list[dict[str, Any]], ascii_only: bool) -> None:
    content = "\n".join(json.dumps(one, ensure_ascii=ascii_only) for one in objects)
    assert list(lines(content, "f")) == [Found(f"f:{n}", one) for n, one in enumerate(objects, start=1)]


@settings(max_examples=30)
@given(st.lists(OBJECTS, min_size=1, max_size=5))
def test_what_is_written_as_a_list_is_read_back(objects: list[dict[str, Any]]) -> None:
    assert list(json_articles(json.dumps(objects), "f")) == [
        Found(f"f[{n}]", one) for n, one in enumerate(objects, start=1)
    ]


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_any_text_is_read_without_an_exception(content: str) -> None:
    not_blank = sum(1 for line in content.split("\n") if line.strip())
    assert len(list(lines(content, "f"))) == not_blank
    assert all(entry.place.startswith("f") for entry in json_articles(content, "f"))


@given(st.text(max_size=80).filter(lambda text: not text.startswith("\ufeff")))
def test_a_text_comes_out_as_it_went_in(text: str) -> None:
    try:
        data = text.encode()
    except UnicodeEncodeError:
        return
    with tempfile.TemporaryDirectory() as folder:
        [article] = articles(put(Path(folder), "a.txt", data))
    assert article == {"text": text}


@given(st.binary(max_size=80))
def test_any_line_of_metadata_is_read_or_refused(line: bytes) -> None:
    try:
        name, fields = meta_line(line, {"a.txt"})
    except ValueError:
        return
    assert name in {None, "a.txt"}
    assert set(fields) <= set(article_fields(dict.fromkeys(fields, 1)))


@given(OBJECTS)
def test_only_fields_of_an_article_are_taken_from_metadata(value: dict[str, Any]) -> None:
    fields = article_fields(value | {"file": "a.txt", "basis": "x", "text": "t", "outlet": "Quay"})
    assert not {"file", "basis", "text", "outlet", "html"} & set(fields)
    assert fields["source"] == (value.get("source") or "Quay")
