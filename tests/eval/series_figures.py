"""Figures of claim series on the evaluation data; `python -m tests.eval.series_figures` prints them.

The real pipeline reads the episodes' articles; `/v1/series`'s pure function answers over their claims, all episodes
together; the episodes' own scorer counts points and relations. `--gold` starts from the gold claims instead, which
tells faults of the series from faults of the claims.
"""

from __future__ import annotations

import argparse
from collections.abc import Collection, Iterable
from datetime import date, timedelta
from typing import Any

from claimstream_enrich.pipeline import Nlp
from claimstream_schemas.partial import partial
from claimstream_search.series.answer import series
from claimstream_search.series.claims import read
from claimstream_search.series.question import Question
from tests.eval.claims_figures import enriched
from tests.eval.data import Figures, data, parser, records, scorer

_WANTED = ("series_points", "relations")


def figures(nlp: Nlp) -> Figures:
    """Precision, recall and F1 of points and relations, pooled over the episodes."""
    return _pooled(table(claims_of_episodes(nlp), parts_of_episodes(nlp)))


def claims_of_episodes(nlp: Nlp) -> list[dict[str, Any]]:
    """The claims of all articles of all episodes, as `/v1/export/claims` would give them."""
    return [claim.model_dump(mode="json") for article in enriched(_posts(), nlp) for claim in article.claims]


def parts_of_episodes(nlp: Nlp) -> frozenset[str]:
    """Ids of those claims that count a part of what another counts."""
    return frozenset(one for article in enriched(_posts(), nlp) for one in partial(article.claims))


def _posts() -> list[dict[str, Any]]:
    return [post for path in sorted((data() / "episodes").glob("*/articles.jsonl")) for post in records(path)]


def claims_of_gold() -> list[dict[str, Any]]:
    """The claims a perfect reader would hand over: the scorer's own test makes them, but for days gold leaves open."""
    folder = data() / "episodes"
    test = scorer(folder / "test_score_episodes.py")
    return [_whole(claim) for episode in test.EPISODES for claim in test.perfect(episode)[0]]


def _whole(claim: dict[str, Any]) -> dict[str, Any]:
    """An outdated figure without a day is taken for one of the day before the report."""
    published = claim["published_at"] or max(claim["claimed_at"]["value"] or "", "0001-01-02")
    before = date.fromisoformat(published[:10]) - timedelta(days=1)
    said = claim["claimed_at"]["value"] or before.isoformat()
    return claim | {"article_id": claim["url"], "published_at": published, "claimed_at": {"value": said}}


def table(claims: list[dict[str, Any]], parts: Collection[str] = ()) -> dict[str, dict[str, Any]]:
    """The scorer's table by episode, and `pooled`. Claims that count parts are in no series, as with the indexer."""
    folder = data() / "episodes"
    whole = [claim for claim in claims if claim.get("claim_id") not in parts]
    found: dict[str, dict[str, Any]] = scorer(folder / "score_episodes.py").score(folder, claims, [answer(whole)])
    return found


def answer(claims: Iterable[dict[str, Any]]) -> dict[str, Any]:
    """`/v1/series` over the claims, with nothing asked for in particular."""
    return series([claim for claim in map(read, claims) if claim], Question())


def _pooled(table: dict[str, dict[str, Any]]) -> Figures:
    return {name: (n, d) for name, (n, d) in table["pooled"].items() if name.startswith(_WANTED)}


def main() -> None:
    """Print the figures of each episode and of all."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--gold", action="store_true", help="start from the gold claims")
    if not (data() / "episodes").is_dir():
        print("series     skipped: the folder of the episodes is absent")
        return
    claims = claims_of_gold() if arguments.parse_args().gold else claims_of_episodes(parser())
    for episode, figures in table(claims).items():
        for figure, (n, d) in figures.items():
            if figure.startswith(_WANTED):
                print(f"{episode:20} {figure:25} {f'{n / d:.4f}' if d else '-':>6} {n}/{d}")


if __name__ == "__main__":
    main()
