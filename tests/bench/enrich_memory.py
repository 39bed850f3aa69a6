"""Whether an NLP process grows; `python -m tests.bench.enrich_memory` prints its memory as articles go through it.

The process is the service's own, fed through its pipe. Every article holds 36 words that no other has, as many as an
article of US political news does, so that whatever keeps all it has seen shows. Goal: the highest memory after 20,000
articles is at most 1.03 of that after 1,000.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from claimstream_cli.demo_feed import demo_articles
from claimstream_enrich.handler import Enriched
from claimstream_enrich.pool import NlpProcess
from claimstream_enrich.worker import serve
from claimstream_schemas.codec import encode
from tests.bench.enrich_ratio import AT_ONCE
from tests.eval.data import raw_article

ARTICLES, FIRST, GOAL = 20_000, 1_000, 1.03
SENTENCES = 9
START_SECONDS, ARTICLE_SECONDS = 120.0, 30.0
_CONSONANTS, _VOWELS = "bdfgjklmnprstvz", "aeiou"


def articles(count: int, seed: int = 1) -> Iterator[bytes]:
    """Payloads: sentences of the demo's articles in another order each time, among persons and towns never seen."""
    chance = random.Random(seed)
    texts = [json.loads(line)["text"] for line in demo_articles().splitlines()]
    sentences = re.findall(r"[A-Z][^.!?\n]+[.!?](?=\s)", " ".join(texts))
    for number in range(count):
        told = chance.sample(sentences, SENTENCES)
        told += [f"{_name(chance)} said {chance.randint(2, 90)} people died in {_name(chance)}." for _ in told]
        yield encode(raw_article({"source": "Bench", "text": " ".join(told)}, number))


def _name(chance: random.Random) -> str:
    return f"{_word(chance)} {_word(chance)}"


def _word(chance: random.Random) -> str:
    syllables = range(chance.randint(3, 5))
    return "".join(chance.choice(_CONSONANTS) + chance.choice(_VOWELS) for _ in syllables).capitalize()


def batches(payloads: Iterator[bytes]) -> Iterator[list[bytes]]:
    """As the service hands them over."""
    batch: list[bytes] = []
    for payload in payloads:
        batch.append(payload)
        if len(batch) == AT_ONCE:
            yield batch
            batch = []
    if batch:
        yield batch


def memory(process: int | None) -> tuple[int, int]:
    """(kB held now, kB held at most so far), as Linux tells."""
    status = Path(f"/proc/{process}/status").read_text()
    told = dict(re.findall(r"(VmRSS|VmHWM):\s+(\d+)", status))
    return int(told["VmRSS"]), int(told["VmHWM"])


def verdict(highest: Sequence[tuple[int, int]], first: int = FIRST) -> float:
    """The highest memory at the end over that after `first` articles. `highest`: (articles, kB), in order."""
    return highest[-1][1] / next(kb for count, kb in highest if count >= first)


def main() -> None:
    """Print a line for every thousand articles, and the ratio. Exit status 1 when it is over the goal."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--articles", type=int, default=ARTICLES)
    count = arguments.parse_args().articles
    worker = NlpProcess(serve, start_seconds=START_SECONDS)
    try:
        highest, done = [], 0
        for batch in batches(articles(count)):
            outcomes = worker.run(batch, ARTICLE_SECONDS * len(batch))
            assert all(isinstance(outcome, Enriched) for outcome in outcomes)
            done += len(batch)
            if done % FIRST < AT_ONCE or done == count:
                now, most = memory(worker.pid)
                highest.append((done, most))
                print(f"{done:7,} articles  {now / 1024:6.0f} MB, at most {most / 1024:6.0f} MB", flush=True)
    finally:
        worker.close()
    ratio = verdict(highest, min(FIRST, count))
    print(f"the highest memory after {done:,} articles / after {FIRST:,} = {ratio:.3f}, goal <= {GOAL}")
    sys.exit(ratio > GOAL)


if __name__ == "__main__":
    main()
