"""Five real articles, posted by `claimstream ingest`, are found with entities and claims within seconds."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.client import Client, Json
from tests.e2e.system import System
from tests.e2e.test_pipeline import assert_quotes
from tests.eval_data import shared
from tests.waiting import wait_for

pytestmark = pytest.mark.engine
CLAIMSTREAM = str(Path(sys.executable).parent / "claimstream")


def ingest(system: System, folder: Path, state: Path) -> None:
    done = subprocess.run(
        [CLAIMSTREAM, "ingest", "--restart", "--url", system.ingest_url, str(folder)],
        env={"PATH": "", "XDG_STATE_HOME": str(state)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "5 " in done.stdout, done.stdout


def found_by_its_words(client: Client, text: str) -> Json | None:
    words = " ".join(text.split()[:7]).replace('"', "")
    hits = client.find("articles", q=f'"{words}"')["hits"]
    return client.article(hits[0]["article_id"]) if len(hits) == 1 else None


def test_the_seeds_are_found_by_full_text_with_entities_and_claims(
    client: Client, system: System, tmp_path: Path
) -> None:
    folder = shared("seeds")
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    ingest(system, folder, tmp_path)
    acknowledged = time.monotonic()
    articles = [
        wait_for(lambda text=text: found_by_its_words(client, text), what=text[:40], seconds=30)  # type: ignore[misc]
        for text in texts
    ]
    seconds = time.monotonic() - acknowledged
    print(f"all five found {seconds:.2f} s after the last 202")
    for article, text in zip(articles, texts, strict=True):
        assert article["text"] == text
        assert article["entities"], article["enrichers"]
        assert article["claims"], article["enrichers"]
        assert_quotes(article, article["claims"])
        for entity in article["entities"]:
            for mention in entity["mentions"]:
                assert text[mention["start"] : mention["end"]] == mention["text"]
    assert seconds < 5  # what was promised

    before = client.counts()
    for _ in range(3):
        ingest(system, folder, tmp_path)
    received = {article["article_id"]: article["received_at"] for article in articles}
    wait_for(
        lambda: all((client.article(i) or {})["received_at"] > was for i, was in received.items()),
        what="the repeats to arrive",
    )
    assert client.counts() == before
