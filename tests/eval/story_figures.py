"""Figures of the grouping into stories; `python -m tests.eval.story_figures` prints them.

B-cubed (Bagga and Baldwin 1998): for each article, how much of its story is right (precision) and how much of the right
story it has (recall), averaged over articles. Sets: the episodes as one collection and each alone, where what is listed
as `elsewhere` belongs to no story of another; the articles on gun violence beside the repository, a story per incident,
where many incidents are alike. A set whose folder is absent is left out.
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Mapping, Sequence
from pathlib import Path

from claimstream_enrich.pipeline import Nlp
from claimstream_index.projection import project
from claimstream_index.stories.grouping import places
from claimstream_index.stories.traits import traits
from claimstream_schemas.article import EnrichedArticle
from tests.eval.claims_figures import enriched
from tests.eval.data import Figures, data, held, parser, records

Labelled = list[tuple[EnrichedArticle, Hashable]]
"""Articles, and the story each belongs to."""


def figures(nlp: Nlp) -> Figures:
    """The figures of every set that is there."""
    found: Figures = {}
    folders = sorted(path.parent for path in (data() / "episodes").glob("*/gold.json"))
    episodes = {folder.name: episode(folder, nlp) for folder in folders}
    if episodes:
        pooled = [one for articles in episodes.values() for one in articles]
        found |= bcubed("episodes", [(pooled, stories(pooled))])
        found |= bcubed("episodes alone", [(articles, stories(articles)) for articles in episodes.values()])
        found["episodes elsewhere out"] = elsewhere_out(pooled)
    if (data() / "gva").is_dir():
        alike = incidents(nlp)
        found |= bcubed("incidents", [(alike, stories(alike))])
    return found


def episode(folder: Path, nlp: Nlp) -> Labelled:
    """An episode's articles; a url that was posted twice is one article, as it was posted last."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    posts = {post["url"]: post for post in records(folder / "articles.jsonl")}
    labels: list[Hashable] = [url if url in gold["elsewhere"] else folder.name for url in posts]
    return list(zip(enriched(posts.values(), nlp), labels, strict=True))


def incidents(nlp: Nlp) -> Labelled:
    """The articles on gun violence and the incident each reports."""
    gold = [entry for entry in held(data() / "gva") if entry["text"].strip()]
    posts = [{"source": "Local News", "url": entry["doc_id"], "published_at": entry["dct"], **entry} for entry in gold]
    return list(zip(enriched(posts, nlp), (entry["incident"] for entry in gold), strict=True))


def stories(articles: Labelled) -> dict[str, str]:
    """The story of each article, by `article_id`, grouped as one collection."""
    made = places(traits(project(article).article.model_dump(mode="json")) for article, _ in articles)
    return {name: place.story for name, place in made.items()}


def bcubed(name: str, collections: Iterable[tuple[Labelled, Mapping[str, str]]]) -> Figures:
    """Precision, recall and F1 over the articles of all collections."""
    precision, recall, count = 0.0, 0.0, 0
    for articles, found in collections:
        predicted = [found[article.article.article_id] for article, _ in articles]
        gold = [label for _, label in articles]
        for place in range(len(articles)):
            mine, right = _same(predicted, place), _same(gold, place)
            precision += len(mine & right) / len(mine)
            recall += len(mine & right) / len(right)
            count += 1
    both = 2 * precision * recall / count if count else 0.0
    return {
        f"{name} precision": (precision, count),
        f"{name} recall": (recall, count),
        f"{name} f1": (both, precision + recall),
    }


def elsewhere_out(articles: Labelled) -> tuple[float, float]:
    """How many of the articles that belong elsewhere share a story with none of an episode."""
    found = stories(articles)
    labels = [label for _, label in articles]
    alone = [article.article.article_id for article, label in articles if labels.count(label) == 1]
    others = {found[article.article.article_id] for article, label in articles if labels.count(label) > 1}
    return sum(found[name] not in others for name in alone), len(alone)


def _same(labels: Sequence[Hashable], place: int) -> set[int]:
    return {other for other, label in enumerate(labels) if label == labels[place]}


def main() -> None:
    """Print the figures."""
    found = figures(parser())
    if not found:
        print(f"stories skipped: no sets in {data()}")
    for figure, (n, d) in found.items():
        print(f"{'stories':10} {figure:25} {f'{n / d:.4f}' if d else '-':>6} {n:g}/{d:g}")


if __name__ == "__main__":
    main()
