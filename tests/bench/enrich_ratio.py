"""What all our layers cost beside the parse; `python -m tests.bench.enrich_ratio` prints the ratios.

Articles a second of the handler (bytes in, bytes out, every enricher) over those of `nlp.pipe` alone on the same texts,
with the same components: once the model's own, once those we load (its attribute ruler remembered: token_rules.py).
"""

from __future__ import annotations

import os

os.environ["OMP_NUM_THREADS"] = "1"  # before numpy: both sides on one thread

import argparse
import json
from collections.abc import Sequence
from functools import partial

import spacy
from spacy.language import Language

from claimstream_cli.demo import demo_articles
from claimstream_enrich.handler import Enriched, handle_all
from claimstream_enrich.nlp import BATCH, MODEL, load_nlp
from claimstream_enrich.registry import ENRICHERS
from claimstream_enrich.token_rules import remember_token_rules
from claimstream_schemas.article import RawArticle
from claimstream_schemas.codec import encode
from tests.bench.pairs import PAIRS, compare
from tests.eval.data import data, raw_article, records

ARTICLES = 200


def articles(count: int) -> tuple[str, list[RawArticle]]:
    """(where they are from, real news of the evaluation data; else the demo's, over and over)."""
    folder = data() / "polnear"
    if not folder.is_dir():
        posts = [json.loads(line) for line in demo_articles().splitlines()]
        return "demo", [raw_article(posts[n % len(posts)], n) for n in range(count)]
    entries = [*records(folder / "dev.jsonl.gz"), *records(folder / "train200.jsonl.gz")][:count]
    return "polnear", [raw_article({"source": entry["publisher"], "text": entry["text"]}) for entry in entries]


def pipe(model: Language, texts: Sequence[str]) -> int:
    """The denominator: the parse alone."""
    return sum(len(doc) for doc in model.pipe(texts, batch_size=BATCH))


def main() -> None:
    """Print one line for each set of components."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--articles", type=int, default=ARTICLES)
    arguments.add_argument("--pairs", type=int, default=PAIRS)
    args = arguments.parse_args()
    origin, posted = articles(args.articles)
    texts, payloads, nlp = [article.text for article in posted], [encode(article) for article in posted], load_nlp()

    def ours() -> None:
        for at in range(0, len(payloads), BATCH):
            with nlp.memory_zone():
                assert all(isinstance(each, Enriched) for each in handle_all(payloads[at : at + BATCH], ENRICHERS, nlp))

    print(
        f"{len(posted)} articles ({origin}), {sum(map(len, texts)) // len(texts)} characters each, {args.pairs} pairs"
    )
    models = {"stock components": spacy.load(MODEL), "our components": remember_token_rules(spacy.load(MODEL))}
    for name, model in models.items():
        wall, cpu = compare(ours, partial(pipe, model, texts), args.pairs)
        print(f"handler / nlp.pipe, {name:16} wall {wall}  CPU {cpu}", flush=True)


if __name__ == "__main__":
    main()
