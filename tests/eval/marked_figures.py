"""What numbers count in constructions of every kind: `python -m tests.eval.marked_figures` prints it for each topic.

`measure`: marked numbers (tests/eval/marked) whose claim has a measure that a reader accepts. `found`: those with any
claim. `extra`: claims with a number that is not marked, over all with one; not those of single persons, who are not
marked. The paragraphs seek variety, each construction stands once or twice: a harder text than news are.
"""

from __future__ import annotations

from claimstream_enrich.pipeline import Nlp, enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas.claim import Quantity
from tests.eval.data import Figures, parser
from tests.eval.marked import TOPICS, Paragraph, paragraphs
from tests.unit.enrich.claims.make_parses import posted

_POSTED = ("Example Agency", "2025-06-15T12:00:00Z")


def figures(topic: str, nlp: Nlp) -> Figures:
    """`{"<topic> <figure>": (right, all), ...}`."""
    measured = found = extra = counted = claimed = 0
    for paragraph in paragraphs(topic):
        claims = enrich(posted(paragraph.text, *_POSTED), ENRICHERS, nlp).claims
        quantities = [claim.quantity for claim in claims if claim.quantity is not None]
        for at, number in enumerate(paragraph.counted):
            said = {quantity.measure for quantity in quantities if _on(paragraph, quantity) == at}
            found += bool(said)
            measured += not said.isdisjoint(number.measures)
        counted += len(paragraph.counted)
        several = [quantity for quantity in quantities if quantity.value != 1]
        claimed += len(several)
        extra += sum(_on(paragraph, quantity) is None for quantity in several)
    return {
        f"{topic} measure": (measured, counted),
        f"{topic} found": (found, counted),
        f"{topic} extra": (extra, claimed),
    }


def _on(paragraph: Paragraph, quantity: Quantity) -> int | None:
    """Which of the marked numbers a quantity is."""
    touching = (n for n, c in enumerate(paragraph.counted) if quantity.start < c.end and c.start < quantity.end)
    return next(touching, None)


def main() -> None:
    """Print a line for each figure of each topic."""
    nlp = parser()
    for topic in TOPICS:
        for figure, (right, of) in figures(topic, nlp).items():
            print(f"{figure:22} {right / of:5.3f}  {right}/{of}", flush=True)


if __name__ == "__main__":
    main()
