"""Where the time of an article goes: CPU of each stage of the handler; `python -m tests.bench.enrich_stages`.

The components of the model are timed in a run of their own, on the same texts; the enrichers in the handler, where they
share one copy of the parse, which the first to read it makes (`sentences`). Also prints the memory at its highest, and
what one article of a million characters costs.
"""

from __future__ import annotations

import os

os.environ["OMP_NUM_THREADS"] = "1"  # before numpy

import argparse
import resource
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from claimstream_enrich.document import Document, Enricher, Layer
from claimstream_enrich.handler import Enriched, handle_all
from claimstream_enrich.nlp import BATCH, Parser, load_nlp, tokenized
from claimstream_enrich.pipeline import Request
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas.article import RawArticle
from claimstream_schemas.codec import encode
from tests.bench.enrich_ratio import AT_ONCE, articles
from tests.eval.data import raw_article

Clock = Callable[[], float]
Spent = defaultdict[str, float]
"""Stage -> seconds of CPU."""
LONG = 1_000_000


class TimedParser:
    """A BatchNlp that adds what its parses take to `spent["parse"]`, in seconds."""

    def __init__(self, parser: Parser, spent: Spent, clock: Clock = time.process_time) -> None:
        self._parser, self._spent, self._clock = parser, spent, clock

    def __call__(self, article: RawArticle, layers: dict[str, Layer]) -> Doc:
        """One parse."""
        return next(self.pipe([(article, layers)]))

    def pipe(self, requests: Sequence[Request]) -> Iterator[Doc]:
        """One for each request; the work is done when the next is asked for."""
        docs = self._parser.pipe(requests)
        for _ in requests:
            start = self._clock()
            doc = next(docs)
            self._spent["parse"] += self._clock() - start
            yield doc


def timed(enricher: Enricher, spent: Spent, clock: Clock = time.process_time) -> Enricher:
    """The same enricher; adds what it takes to `spent` under its name, in seconds."""

    def run(document: Document) -> Layer:
        start = clock()
        try:
            return enricher.run(document)
        finally:
            spent[enricher.name] += clock() - start

    return replace(enricher, run=run)


def stages(payloads: Sequence[bytes], parser: Parser) -> Spent:
    """Seconds of the parse, of each enricher, and of all else (decode, repair, validate, check the spans, encode)."""
    spent = Spent(float)
    nlp, enrichers = TimedParser(parser, spent), [timed(enricher, spent) for enricher in ENRICHERS]
    start = time.process_time()
    for at in range(0, len(payloads), AT_ONCE):
        with parser.memory_zone():
            outcomes = handle_all(payloads[at : at + AT_ONCE], enrichers, nlp)
        assert all(isinstance(outcome, Enriched) for outcome in outcomes)
    spent["all else"] = time.process_time() - start - sum(spent.values())
    return spent


def components(texts: Sequence[str], model: Language) -> Spent:
    """Seconds of the tokenizer and of each component."""
    spent = Spent(float)
    for at in range(0, len(texts), AT_ONCE):
        start = time.process_time()
        docs = [doc for text in texts[at : at + AT_ONCE] for doc, _ in tokenized(model, text)]
        spent["tokenizer"] += time.process_time() - start
        for name, component in model.pipeline:
            start = time.process_time()
            piped = getattr(component, "pipe", None)
            docs = list(piped(iter(docs), batch_size=BATCH)) if piped else [component(doc) for doc in docs]
            spent[name] += time.process_time() - start
    return spent


def table(spent: Spent, count: int) -> str:
    """One line per stage: milliseconds an article, and the share of all."""
    rows = [*spent.items(), ("together", sum(spent.values()))]
    return "\n".join(f"| {name} | {1000 * cpu / count:.2f} | {cpu / sum(spent.values()):.1%} |" for name, cpu in rows)


def peak() -> float:
    """The most memory that this process has held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Print the tables."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--articles", type=int, default=200)
    count = arguments.parse_args().articles
    origin, posted = articles(count)
    texts, payloads, parser = [article.text for article in posted], [encode(article) for article in posted], load_nlp()
    for _ in range(2):  # the first time, words are made known and tables loaded
        spent = stages(payloads, parser)
    print(f"{count} articles ({origin}), {sum(map(len, texts)) // count} characters each: ms of CPU an article")
    print(table(spent, count), "\n\nthe parse:")
    print(table(components(texts, parser.model), count))
    print(f"\npeak {peak():.0f} MB", end="")
    text = "\n\n".join(texts * (1 + LONG // sum(map(len, texts))))[:LONG]
    start = time.process_time()
    stages([encode(raw_article({"source": "long", "text": text}))], parser)
    print(f"; an article of {len(text):,} characters: {time.process_time() - start:.1f} s, peak {peak():.0f} MB")


if __name__ == "__main__":
    main()
