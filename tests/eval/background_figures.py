"""How well earlier episodes are told from those an article reports: `python -m tests.eval.background_figures`.

Precision and recall of `background` over the figures of the episodes' gold and of the seeds' that make a claim.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from claimstream_enrich.pipeline import Nlp
from claimstream_schemas.claim import Claim
from tests.eval.claims_figures import enriched
from tests.eval.data import Figures, data, parser, records

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Judged:
    """A gold figure: where it is from, its words, whether it is background by the gold and by each of its claims."""

    file: str
    anchor: str
    gold: bool
    found: tuple[bool, ...]


def judged(nlp: Nlp) -> list[Judged]:
    """The figures of both sets; of a set that is absent none."""
    return [*_of_episodes(nlp), *_of_seeds(nlp)]


def seed_posts() -> list[Json]:
    """The seeds as they are posted. The folder must be there."""
    folder = data().parent / "seeds"
    return [
        {"source": meta["outlet"][:60], "text": (folder / meta["file"]).read_text("utf-8"), **meta}
        for meta in records(folder / "meta.jsonl")
    ]


def _of_seeds(nlp: Nlp) -> Iterator[Judged]:
    folder = data().parent / "seeds"
    if not folder.is_dir():
        return
    posts = seed_posts()
    claims = {post["file"][:3]: (post["text"], a.claims) for post, a in zip(posts, enriched(posts, nlp), strict=True)}
    for one in records(folder / "gold_counts.jsonl"):
        text, told = claims[one["file"]]
        start = text.index(one["anchor"])
        found = _within(told, start, start + len(one["anchor"]))
        yield Judged(one["file"], one["anchor"], one.get("background", False), found)


def _of_episodes(nlp: Nlp) -> Iterator[Judged]:
    for path in sorted((data() / "episodes").glob("*/gold.json")):
        posts = records(path.with_name("articles.jsonl"))
        told = list(zip(posts, (article.claims for article in enriched(posts, nlp)), strict=True))
        for one in json.loads(path.read_text("utf-8"))["claims"]:
            if one["number"] is not None:
                found = _at(one, ((post["text"], claims) for post, claims in told if post.get("url") == one["article"]))
                yield Judged(path.parent.name, one["anchor"], one["background"], found)


def _at(gold: Json, postings: Iterable[tuple[str, Sequence[Claim]]]) -> tuple[bool, ...]:
    """The claims on a gold number in any posting of its article."""
    found: tuple[bool, ...] = ()
    for text, claims in postings:
        start = -1
        for _ in range(gold.get("occurrence", 1)):
            start = text.find(gold["anchor"], start + 1)
        if start >= 0:
            start += gold["anchor"].index(gold["number"])
            found += _within(claims, start, start + len(gold["number"]))
    return found


def _within(claims: Sequence[Claim], start: int, end: int) -> tuple[bool, ...]:
    return tuple(c.background for c in claims if c.quantity and c.quantity.start < end and c.quantity.end > start)


def figures(nlp: Nlp) -> Figures:
    """Precision, recall and F1; a figure without a claim is left to the figures of the claims."""
    return scored(judged(nlp))


def scored(all_judged: Iterable[Judged]) -> Figures:
    """The same of figures that are judged already."""
    count = Counter((one.gold, any(one.found)) for one in all_judged if one.found)
    right, wrong, missed = count[True, True], count[False, True], count[True, False]
    return {
        "background.precision": (right, right + wrong),
        "background.recall": (right, right + missed),
        "background.f1": (2 * right, 2 * right + wrong + missed),
    }


def main() -> None:
    """Print the figures, and each one judged wrongly."""
    found = judged(parser())
    for figure, (n, d) in scored(found).items():
        print(f"{'background':20} {figure:25} {f'{n / d:.4f}' if d else '-':>6} {n}/{d}")
    for one in found:
        if one.found and any(one.found) != one.gold:
            print(f"{one.file:20} {'missed' if one.gold else 'wrong'}: {one.anchor}")


if __name__ == "__main__":
    main()
