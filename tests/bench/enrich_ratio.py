"""How fast enrichment is beside the parse alone; `python -m tests.bench.enrich_ratio` prints the ratios.

Articles a second of the handler (bytes in, bytes out, every enricher) over those of `nlp.pipe` alone on the same texts:
once with the model as it comes, once with its attribute ruler remembered (token_rules.py), once with all the components
that load_nlp puts in the place of the model's (token_vectors.py, entity_moves.py), which make the same parses faster.
These say what an article costs beside the parse that anybody has, and beside ours. In the last line both sides have the
model as it comes: what the layers cost beside it.
"""

from __future__ import annotations

import os

os.environ["OMP_NUM_THREADS"] = "1"  # before numpy: both sides on one thread

import argparse
import json
from collections.abc import Callable, Sequence
from functools import partial

import spacy
from spacy.language import Language

from claimstream_cli.demo_feed import demo_articles
from claimstream_enrich.handler import Enriched, handle_all
from claimstream_enrich.nlp import BATCH, MODEL, Parser, load_nlp
from claimstream_enrich.registry import ENRICHERS
from claimstream_enrich.token_rules import remember_token_rules
from claimstream_schemas.article import RawArticle
from claimstream_schemas.codec import encode
from tests.bench.pairs import PAIRS, compare
from tests.eval.data import data, raw_article, records

ARTICLES = 200
AT_ONCE = 8
"""Articles an NLP process is given at a time (ENRICH_BATCH)."""


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

    def ours(nlp: Parser = nlp) -> None:
        for at in range(0, len(payloads), AT_ONCE):
            with nlp.memory_zone():
                outcomes = handle_all(payloads[at : at + AT_ONCE], ENRICHERS, nlp)
            assert all(isinstance(outcome, Enriched) for outcome in outcomes)

    print(
        f"{len(posted)} articles ({origin}), {sum(map(len, texts)) // len(texts)} characters each, {args.pairs} pairs"
    )
    sides: dict[str, tuple[Callable[[], None], Language]] = {
        "the model's components": (ours, spacy.load(MODEL)),
        "ruler remembered": (ours, remember_token_rules(spacy.load(MODEL))),
        "our components": (ours, load_nlp().model),
        "the model's in both": (partial(ours, Parser(spacy.load(MODEL))), spacy.load(MODEL)),
    }
    for name, (handler, model) in sides.items():
        wall, cpu = compare(handler, partial(pipe, model, texts), args.pairs)
        print(f"handler / nlp.pipe, {name:22} wall {wall}  CPU {cpu}", flush=True)


if __name__ == "__main__":
    main()
