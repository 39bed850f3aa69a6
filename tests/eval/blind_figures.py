"""What articles give whose authors never saw the code: `python -m tests.eval.blind_figures` prints it for each set.

`whole`: figures with every slot right (measure, bounds, side and role of the counted, claimant and its side, day,
flags, viewpoint). `value`: those with measure and value right; `full`: with the sides of the counted and of the
claimant too. `quantity.f1` and `full.f1` are of these two, as the episodes' scorer has them. `found`: those with any
claim. `sayings`: what is said without a number, every slot right. `extra`: figures of ours that the gold has not, over
all of ours.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from claimstream_enrich.pipeline import Nlp, enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas.claim import Claim
from tests.eval.blind import SETS
from tests.eval.data import Figures, parser
from tests.unit.enrich.claims.make_parses import posted
from tests.unit.enrich.claims.told import Article
from tests.unit.enrich.claims.told_score import wrong_slots
from tests.unit.enrich.claims.told_sides import Report
from tests.unit.enrich.claims.told_sides_score import wrong_fields

_UNREAD = frozenset(("absent", "measure", "value"))
_SIDES = frozenset(("affected", "party"))


def figures(name: str, reports: Mapping[str, Report], nlp: Nlp) -> Figures:
    """`{"<set> whole": (right, all), ...}`."""
    hits: Counter[str] = Counter()
    alls: Counter[str] = Counter()
    for report in reports.values():
        claims = enrich(posted(report.text, report.source, report.published), ENRICHERS, nlp).claims
        for figure, right in _judged(report, claims):
            alls[figure] += 1
            hits[figure] += right
    for f1, counted in (("quantity.f1", "value"), ("full.f1", "full")):
        hits[f1], alls[f1] = 2 * hits[counted], alls[counted] + alls["extra"]
    return {f"{name} {figure}": (hits[figure], alls[figure]) for figure in sorted(alls)}


def _judged(report: Report, claims: list[Claim]) -> Iterator[tuple[str, bool]]:
    """(figure, whether it is right) for everything in a report."""
    for figure in report.figures:
        wrong = wrong_fields(report, figure, claims).keys()
        yield "whole", not wrong
        yield "value", not wrong & _UNREAD
        yield "full", not wrong & (_UNREAD | _SIDES)
        yield "found", "absent" not in wrong
    article = Article(report.source, report.published, report.text, list(report.told))
    for told in report.told:
        yield "sayings", not wrong_slots(article, told, claims)
    places = [_place(report, number) for number in range(len(report.figures))]
    for quantity in (claim.quantity for claim in claims if claim.quantity is not None):
        yield "extra", not any(quantity.start < end and start < quantity.end for start, end in places)


def _place(report: Report, number: int) -> tuple[int, int]:
    figure = report.figures[number]
    start = report.text.index(figure.words) + figure.at
    return start, start + len(figure.number)


def main() -> None:
    """Print a line for each figure of each set."""
    nlp = parser()
    for name, reports in SETS.items():
        for figure, (right, of) in figures(name, reports, nlp).items():
            print(f"{figure:22} {right / of:5.3f}  {right}/{of}", flush=True)


if __name__ == "__main__":
    main()
