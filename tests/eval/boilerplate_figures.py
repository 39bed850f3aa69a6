"""Figures of the boilerplate layer on the episodes' gold lines; `python -m tests.eval.boilerplate_figures [--list]`."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from claimstream_enrich.enrichers.boilerplate import mark
from claimstream_enrich.pipeline import Nlp
from tests.eval.data import Figures, data, records

Line = tuple[str, str]
"""The url of an article and a stretch of its text."""

OPENERS = frozenset(("dateline", "update_line", "byline"))
"""Marks of rules that say who wrote when and where: no noise, and not in the gold lists."""


def gold_lines(folder: Path) -> set[Line]:
    """The lines that a reader has listed."""
    listed = json.loads((folder / "gold.json").read_text("utf-8"))["boilerplate"]
    return {(entry["article"], entry["text"]) for entry in listed}


def marked_lines(folder: Path) -> Iterator[tuple[Line, str]]:
    """The stretches marked, each with the name of its rule."""
    for post in records(folder / "articles.jsonl"):
        for found in mark(post["text"]):
            if found.rule not in OPENERS:
                yield (post["url"], post["text"][found.start : found.end]), found.rule


def figures(_nlp: Nlp | None = None) -> Figures:
    """Recall of the listed lines (marked whole, or as part of a mark), and precision of the marks. Needs no parse."""
    hits = found = wanted = right = 0
    for gold in sorted((data() / "episodes").glob("*/gold.json")):
        listed, marks = gold_lines(gold.parent), [line for line, _ in marked_lines(gold.parent)]
        hits += sum(any(_holds(mark, line) for mark in marks) for line in listed)
        right += sum(any(_holds(mark, line) or _holds(line, mark) for line in listed) for mark in marks)
        wanted, found = wanted + len(listed), found + len(marks)
    return {"boilerplate.recall": (hits, wanted), "boilerplate.precision": (right, found)}


def _holds(outer: Line, inner: Line) -> bool:
    return outer[0] == inner[0] and inner[1].strip() in outer[1]


def main() -> None:
    """Print the figures, and with --list the lines missed and those marked beyond the lists."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--list", action="store_true")
    listing = arguments.parse_args().list
    for name, (n, d) in figures().items():
        print(f"{name:25} {f'{n / d:.4f}' if d else '-':>6} {n}/{d}")
    for gold in sorted((data() / "episodes").glob("*/gold.json")) if listing else ():
        listed, marks = gold_lines(gold.parent), dict(marked_lines(gold.parent))
        for line in sorted(listed - marks.keys()):
            print("missed", line)
        for extra in sorted(marks.keys() - listed):
            print("beyond", marks[extra], extra)


if __name__ == "__main__":
    main()
