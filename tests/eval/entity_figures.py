"""Figures of the entities layer on the tagged corpora beside the repository; `python -m tests.eval.entity_figures`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from claimstream_enrich.enrichers.entities import ENTITIES
from claimstream_enrich.pipeline import Nlp, enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas.gazetteer import lookup
from tests.articles import raw_article
from tests.eval.data import Figures, data, parser, scorer

CORPORA = ("uner-en-pud", "wikigold")
KINDS = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
"""Our types as the corpora name them; the rest has no counterpart there."""

Span = tuple[int, int, str]


def token_spans(tokens: Sequence[str], nlp: Nlp) -> set[Span]:
    """The entities of one sentence as half-open token ranges; mentions that end inside a token are left out."""
    starts, ends, at = {}, {}, 0
    for number, token in enumerate(tokens):
        starts[at], ends[at + len(token)] = number, number + 1
        at += len(token) + 1
    wanted = ENRICHERS[: ENRICHERS.index(ENTITIES) + 1]
    entities = enrich(raw_article(text=" ".join(tokens), language="en"), wanted, nlp).entities
    return {
        (starts[mention.start], ends[mention.end], KINDS[entity.type])
        for entity in entities
        if entity.type in KINDS
        for mention in entity.mentions
        if mention.start in starts and mention.end in ends and not _nationality(mention.text)
    }


def _nationality(text: str) -> bool:
    """We count "Canadian" as a mention of Canada; for the corpora it is no name."""
    place = lookup(text)
    return place is not None and place.type == "NORP"


def figures(corpus: str, nlp: Nlp, limit: int | None = None) -> Figures:
    """Precision, recall and F1 per type, over all (micro), and of spans whatever their type."""
    ner = scorer(data() / "score_ner.py")
    sentences = ner.read_sentences(ner.CORPORA[corpus])[:limit]
    predictions = {n: token_spans([token for token, _ in sentence], nlp) for n, sentence in enumerate(sentences)}
    scored: Figures = ner.score(sentences, predictions, ["PER", "ORG", "LOC"])
    return scored


def main() -> None:
    """Print the figures of each corpus that is there."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--limit", type=int, help="sentences of each corpus")
    limit = arguments.parse_args().limit
    nlp = parser()
    for corpus in CORPORA:
        if not (data() / corpus).is_dir():
            print(f"{corpus:12} skipped: not in {data()}")
            continue
        for name, (numerator, denominator) in figures(corpus, nlp, limit).items():
            print(f"{corpus:12} {name:16} {numerator / max(denominator, 1):.4f} {numerator}/{denominator}")


if __name__ == "__main__":
    main()
