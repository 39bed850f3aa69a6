"""Figures of the name matcher on the labelled pairs beside the repository; `python -m tests.eval.name_figures`.

The matcher's constants were tuned on one half of the pairs (`tuned`, by a hash of the pair); the other is `held_out`.
"""

from __future__ import annotations

import hashlib
from typing import Any

from claimstream_enrich.enrichers.name_match import MATCH, Kind, score
from tests.eval.data import Figures, data, scorer

BENCH = "nomenklatura-name-bench"
KINDS: dict[str, Kind] = {"Person": "PERSON"}
"""The bench's schemas as the matcher names them; whatever is no person is a body."""

Case = tuple[str, str, str, str]
"""Group, schema and the two names."""


def half(case: Case) -> str:
    """`tuned` or `held_out`, the same for a case whatever else the file holds."""
    return ("tuned", "held_out")[hashlib.sha256("\n".join(case).encode("utf-8")).digest()[0] % 2]


def figures() -> Figures:
    """Precision, recall, F1 and accuracy of all pairs and of each half, by kind of bearer."""
    bench = scorer(data() / BENCH / "score_names.py")
    cases: dict[Case, dict[str, Any]] = bench.read_rows(data() / BENCH / "name_bench" / "cases.csv")
    scores = {case: score(case[2], case[3], KINDS.get(case[1], "ORG")) for case in cases}
    found: Figures = dict(bench.score(cases, scores, MATCH)[0])
    for name in ("tuned", "held_out"):
        part = {case: row for case, row in cases.items() if half(case) == name}
        found |= {f"{name}.{figure}": value for figure, value in bench.score(part, scores, MATCH)[0].items()}
    return {figure: value for figure, value in found.items() if "best_f1" not in figure}


def main() -> None:
    """Print the figures, if the bench is there."""
    if not (data() / BENCH).is_dir():
        print(f"{BENCH} skipped: not in {data()}")
        return
    for name, (numerator, denominator) in figures().items():
        print(f"names        {name:30} {numerator / max(denominator, 1):.4f} {numerator}/{denominator}")


if __name__ == "__main__":
    main()
