"""`make eval`: every set of evaluation data through the real pipeline; the headline figures go to docs/scorecard.md.

With `--check` nothing is written, and a headline figure more than 0.01 worse than the committed one is an error.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version

from claimstream_enrich.registry import ENRICHERS
from tests.conftest import ROOT
from tests.eval.card import Row, card, rows_of, worse
from tests.eval.data import Figures, data, parser
from tests.eval.sets import HEADLINES, SETS

CARD = ROOT / "docs" / "scorecard.md"


def measure(names: Sequence[str], everything: bool) -> tuple[dict[str, Figures], list[str]]:
    """Figures of each set that is there, and the names of those that are not; prints as it goes."""
    nlp, measured, skipped = parser(), {}, []
    for name in names:
        chosen = SETS[name]
        if not chosen.folder().exists():
            print(f"{name:12} skipped: {chosen.folder()} is not there (CLAIMSTREAM_EVAL_DATA says where the data is)")
            skipped.append(name)
            continue
        measured[name] = chosen.figures(nlp)
        for figure, (numerator, denominator) in measured[name].items():
            if everything or (name, figure) in HEADLINES:
                value = f"{numerator / denominator:.4f}" if denominator else "-"
                print(f"{name:12} {figure:24} {value:>7} {numerator:g}/{denominator:g}", flush=True)
    return measured, skipped


def main() -> int:
    """Exit code 1 where a figure has dropped."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("sets", nargs="*", default=list(SETS), help=", ".join(SETS))
    arguments.add_argument("--check", action="store_true", help="compare with the committed card, write nothing")
    arguments.add_argument("--all", action="store_true", help="print every figure, not only the headlines")
    args = arguments.parse_args()
    measured, skipped = measure(args.sets, args.all)
    rows = [
        Row(name, figure, *measured[name][figure], bar) for (name, figure), bar in HEADLINES.items() if name in measured
    ]
    if args.check and not CARD.exists():
        print(f"{CARD.relative_to(ROOT)} is not there to compare with: `make eval` writes it")
        return 1
    if args.check:
        drops = worse(rows_of(CARD.read_text("utf-8")), rows)
        print("\n".join(drops) or f"no headline figure is below that of {CARD.relative_to(ROOT)}")
        return 1 if drops else 0
    if skipped or len(measured) < len(SETS):
        print(f"{CARD.relative_to(ROOT)} stays as it is: not every set was measured")
        return 0
    versions = [f"claimstream-enrich {version('claimstream-enrich')}", *(f"{e.name}@{e.version}" for e in ENRICHERS)]
    CARD.write_text(card(rows, datetime.now(UTC).date().isoformat(), versions), "utf-8")
    print(f"wrote {CARD.relative_to(ROOT)}; data: {data()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
