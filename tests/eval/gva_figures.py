"""Figures of the tolls of articles on gun violence beside the repository; `python -m tests.eval.gva_figures`.

The toll of an article is read from its claims and its headline (`tests.eval.tolls.toll`), by rules that know
nothing of the set. The articles of an incident stay together in one half, so that rules made on one half can be held to
the other. Both have been read for errors since: neither is held out any more, and their figures are of development.
"""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Sequence
from typing import Any

from claimstream_enrich.pipeline import Nlp, enrich
from claimstream_enrich.registry import ENRICHERS
from tests.eval.data import Figures, data, held, parser, raw_article, scorer
from tests.eval.tolls.toll import toll_of

FOLDER = "gva"
HALVES = ("even", "odd")


def articles() -> list[dict[str, Any]]:
    """The gold articles. Raises FileNotFoundError where the set is absent."""
    return held(data() / FOLDER)


def half_of(article: dict[str, Any]) -> str:
    """The half an article belongs to, by its incident."""
    return HALVES[hashlib.sha256(str(article["incident"]).encode()).digest()[0] % 2]


def prediction(article: dict[str, Any], nlp: Nlp) -> dict[str, int]:
    """The killed and the injured of the event an article reports: headline and claims of the whole pipeline."""
    post = {"source": "Local News", "title": article["title"], "text": article["text"], "published_at": article["dct"]}
    toll = toll_of(enrich(raw_article(post), ENRICHERS, nlp).claims, article["title"])
    return {"killed": toll.killed, "injured": toll.wounded}


def scored(gold: Sequence[dict[str, Any]], nlp: Nlp) -> Figures:
    """The figures of the set's own scorer on some of its articles."""
    predictions = {article["doc_id"]: prediction(article, nlp) for article in gold}
    figures: Figures = scorer(data() / FOLDER / "score_counts.py").score(gold, predictions)
    return figures


def figures(nlp: Nlp, limit: int | None = None) -> Figures:
    """The figures on dev500, or on its first articles."""
    return scored(articles()[:limit], nlp)


def main() -> None:
    """Print the figures of all articles and of each half."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--limit", type=int, help="articles")
    limit = arguments.parse_args().limit
    if not (data() / FOLDER).is_dir():
        print(f"{FOLDER:10} skipped: not in {data()}")
        return
    nlp, gold = parser(), articles()[:limit]
    parts = {"all": gold} | {half: [a for a in gold if half_of(a) == half] for half in HALVES}
    for part, chosen in parts.items():
        for name, (numerator, denominator) in scored(chosen, nlp).items():
            print(f"{FOLDER}.{part:6} {name:20} {numerator / max(denominator, 1):.4f} {numerator}/{denominator}")


if __name__ == "__main__":
    main()
