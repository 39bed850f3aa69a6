"""Figures of the claims layer on the evaluation data; `python -m tests.eval.claims_figures` prints them.

Sets: `episodes` (claims with all slots), `seeds` (figures of five real articles), `polnear` (attributions). A set whose
folder is absent is named and left out. The data's texts never enter the repository.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from claimstream_enrich.claims.assemble import figures_of
from claimstream_enrich.claims.attribution import find_statements
from claimstream_enrich.claims.reading import read
from claimstream_enrich.claims.statements import Statement
from claimstream_enrich.pipeline import Nlp, enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_enrich.tree import tree_of
from claimstream_schemas.article import EnrichedArticle
from claimstream_schemas.claim import Claim
from claimstream_schemas.spans import broken_spans
from tests.eval.data import Figures, data, held, parser, raw_article, records, scorer


def enriched(posts: Iterable[dict[str, Any]], nlp: Nlp) -> Iterator[EnrichedArticle]:
    """Every article through the registered enrichers. Raises AssertionError on a broken span."""
    for number, post in enumerate(posts):
        article = enrich(raw_article(post, number), ENRICHERS, nlp)
        broken = broken_spans(article)
        if broken:
            raise AssertionError(broken[0])
        yield article


def episodes(nlp: Nlp) -> Figures:
    """The pooled figures of the episodes' own scorer."""
    folder = data() / "episodes"
    claims: list[dict[str, Any]] = []
    for posts in sorted(folder.glob("*/articles.jsonl")):
        claims += [claim.model_dump(mode="json") for a in enriched(records(posts), nlp) for claim in a.claims]
    table = scorer(folder / "score_episodes.py").score(folder, claims)
    return {name: (n, d) for name, (n, d) in table["pooled"].items()}


_SEED_MEASURES = {"area_seized_km2": "seized_area", "bodies_offered": "killed"}


def seeds(nlp: Nlp) -> Figures:
    """How many of the listed figures are found with claimant, side, measure and value right."""
    folder = data().parent / "seeds"
    posts = [
        {"source": meta["outlet"][:60], "text": (folder / meta["file"]).read_text("utf-8"), **meta}
        for meta in records(folder / "meta.jsonl")
    ]
    found = {
        post["file"][:3]: (post["text"], article.claims)
        for post, article in zip(posts, enriched(posts, nlp), strict=True)
    }
    gold = records(folder / "gold_counts.jsonl")
    right = sum(
        any(_is_seed(claim, text, entry) for claim in claims)
        for entry in gold
        for text, claims in [found[entry["file"]]]
    )
    return {"figures": (right, len(gold))}


def _is_seed(claim: Claim, text: str, gold: dict[str, Any]) -> bool:
    quantity, start = claim.quantity, text.find(gold["anchor"])
    if quantity is None or quantity.start >= start + len(gold["anchor"]) or quantity.end <= start:
        return False
    if gold["claimant"] is None:
        named = claim.claimant.type == "OUTLET"
    else:
        named = bool(_words(gold["claimant"]) & _words(claim.claimant.name))
    measure = _SEED_MEASURES.get(gold["measure"], gold["measure"])
    return (
        named
        and quantity.measure == measure
        and quantity.value == gold["value"]
        and quantity.affected.party == gold["affected"]
    )


def _words(name: str) -> set[str]:
    return {word.strip("'’s").casefold() for word in name.split()} - {"of", "the"}


def polnear(nlp: Nlp, limit: int | None = None) -> Figures:
    """Attributions of the PolNeAR split that is here (every n-th article with a `limit`), by the set's own scorer."""
    folder = data() / "polnear"
    gold = held(folder)
    gold = gold[:: max(1, len(gold) // limit)][:limit] if limit else gold
    predicted = {entry["id"]: attributions(entry, nlp) for entry in gold}
    figures: Figures = scorer(folder / "score_attribution.py").score(gold, predicted)
    return figures


def attributions(entry: dict[str, Any], nlp: Nlp) -> list[dict[str, Any]]:
    """The statements of one article as spans of source, cue and content."""
    article = raw_article(
        {"source": entry["publisher"], "text": entry["text"], "published_at": entry["publication_date"]}
    )
    layers = enrich(article, ENRICHERS[:-1], nlp)
    doc = tree_of(nlp(article, {"boilerplate": layers.boilerplate}))
    reading = read(
        article, doc, layers.publication, dates=layers.dates, entities=layers.entities, boilerplate=layers.boilerplate
    )
    figured = frozenset(i for f in figures_of(reading) for i in range(f.number.start, f.number.end))

    def spans(statement: Statement) -> dict[str, Any]:
        source = doc[statement.source] if statement.source is not None else None
        inside = (
            [] if source is None else [[doc[source.left_edge.i].idx, source.right_edge.idx + len(source.right_edge)]]
        )
        cue, content = reading.chars(statement.cue), [reading.chars(tokens) for tokens in statement.content]
        return {
            "source": inside,
            "cue": [[cue.start, cue.end]],
            "content": [[span.start, span.end] for span in content],
        }

    return [spans(statement) for statement in find_statements(doc, list(reading.quotes), figured)]


SETS: dict[str, tuple[Callable[[Nlp], Figures], Callable[[], Path]]] = {
    "episodes": (episodes, lambda: data() / "episodes"),
    "seeds": (seeds, lambda: data().parent / "seeds"),
    "polnear": (polnear, lambda: data() / "polnear"),
}
"""Name of a set -> its evaluation and the folder it needs."""


def main() -> None:
    """Print the figures of the sets named, or of all."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("sets", nargs="*", default=list(SETS), help=", ".join(SETS))
    arguments.add_argument("--limit", type=int, help="articles of polnear")
    args = arguments.parse_args()
    nlp = parser()
    for name in args.sets:
        evaluate, folder = SETS[name]
        if not folder().is_dir():
            print(f"{name:10} skipped: its folder is absent")
            continue
        figures = polnear(nlp, args.limit) if name == "polnear" else evaluate(nlp)
        for figure, (n, d) in figures.items():
            print(f"{name:10} {figure:25} {f'{n / d:.4f}' if d else '-':>6} {n}/{d}")


if __name__ == "__main__":
    main()
