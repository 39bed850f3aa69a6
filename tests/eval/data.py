"""What every evaluation needs: where the data lies, its scorers, its records, and the pipeline over them.

The data's texts never enter the repository. A parse may be kept between runs in the folder CLAIMSTREAM_EVAL_PARSES.
"""

from __future__ import annotations

import gzip
import importlib.util
import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

from claimstream_enrich.nlp import load_nlp
from claimstream_enrich.pipeline import Nlp
from claimstream_schemas import identity
from claimstream_schemas.article import RawArticle
from tests.eval.parses import StoredParses

ROOT = Path(__file__).resolve().parent.parent.parent
FIRST_RECEIVED = datetime(2024, 12, 1, tzinfo=UTC)

Figures = dict[str, tuple[float, float]]
"""Name of a figure -> numerator and denominator."""


def data() -> Path:
    """The folder of the evaluation sets; it may not exist."""
    return Path(os.environ.get("CLAIMSTREAM_EVAL_DATA", ROOT.parent / "shared" / "eval"))


def scorer(path: Path) -> ModuleType:
    """A scorer of the data's own, loaded from its file."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is no module")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def records(path: Path) -> list[dict[str, Any]]:
    """The objects of a file of JSON lines, gzipped or not."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    return [json.loads(line) for line in text.split("\n") if line.strip()]


def held(folder: Path) -> list[dict[str, Any]]:
    """The records to be measured on in a folder of splits: of each `*.jsonl.gz` but `train*`.

    Raises FileNotFoundError where there is none.
    """
    splits = [path for path in sorted(folder.glob("*.jsonl.gz")) if not path.name.startswith("train")]
    if not splits:
        raise FileNotFoundError(f"no *.jsonl.gz to measure on in {folder}")
    return [record for path in splits for record in records(path)]


def raw_article(post: dict[str, Any], number: int = 0) -> RawArticle:
    """A posted article as ingest would hand it on, `number` seconds after the first."""
    title, text, url = post.get("title") or "", post["text"], post.get("url")
    return RawArticle(
        article_id=identity.article_id(
            canonical_url=url, caller_id=None, source=post["source"], title=title, text=text
        ),
        revision=identity.revision(title, text),
        received_at=FIRST_RECEIVED + timedelta(seconds=number),
        url=url,
        source=post["source"],
        title=title,
        text=text,
        published_at=post.get("published_at"),
        published_at_basis="given" if post.get("published_at") else None,
    )


def parser() -> Nlp:
    """The pipeline's parser; one that remembers its parses where CLAIMSTREAM_EVAL_PARSES names a folder."""
    folder = os.environ.get("CLAIMSTREAM_EVAL_PARSES")
    return StoredParses(load_nlp(), Path(folder)) if folder else load_nlp()
