"""What whole episodes give whose authors never saw the code: `python -m tests.eval.written_figures` prints it.

The figures of the evaluation data's own scorer, of each episode and of all; nothing where that data is absent.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from claimstream_enrich.pipeline import Nlp, enrich
from claimstream_enrich.registry import ENRICHERS
from tests.eval.data import Figures, data, parser, raw_article, records, scorer
from tests.eval.written import FOLDERS

SHOWN = ("quantity.f1", "full_claim.f1", "slot.affected", "slot.claimant_party", "slot.event_date", "slot.claimed_at",
         "statement.f1", "background_leakage", "span_integrity")  # fmt: skip
RECEIVED = datetime(2026, 1, 1, tzinfo=UTC)
"""Later than any of the articles: a dateline that is still to come would be none."""


def figures(folder: Path, nlp: Nlp) -> Figures:
    """The scorer's figures of one episode."""
    posts = records(folder / "articles.jsonl")
    raw = (raw_article(post).model_copy(update={"received_at": RECEIVED}) for post in posts)
    articles = (enrich(article, ENRICHERS, nlp) for article in raw)
    claims: list[dict[str, Any]] = [claim.model_dump(mode="json") for article in articles for claim in article.claims]
    table = scorer(data() / "episodes" / "score_episodes.py").score(folder, claims)
    return {name: (n, d) for name, (n, d) in table["pooled"].items()}


def every(nlp: Nlp) -> Iterator[tuple[str, Figures]]:
    """(name, figures) of each episode, then of all together."""
    pooled: dict[str, list[float]] = {}
    for folder in FOLDERS:
        found = figures(folder, nlp)
        for name, (right, of) in found.items():
            both = pooled.setdefault(name, [0, 0])
            both[0] += right
            both[1] += of
        yield folder.name, found
    yield "all", {name: (right, of) for name, (right, of) in pooled.items()}


def main() -> None:
    """Print a line for each figure of each episode."""
    if not (data() / "episodes" / "score_episodes.py").is_file():
        raise SystemExit(f"written: no scorer in {data()}")
    for episode, found in every(parser()):
        for name in SHOWN:
            right, of = found[name]
            print(f"{episode:10} {name:22} {right / of if of else 0:5.3f}  {right:g}/{of:g}", flush=True)


if __name__ == "__main__":
    main()
