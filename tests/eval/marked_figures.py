"""What numbers count in constructions of every kind: `python -m tests.eval.marked_figures [TOPIC ...] [--every N]`.

`measure`: marked numbers (tests/eval/marked) whose claim has a measure that a reader accepts. `found`: those with any
claim. `extra`: claims with a number that is not marked, over all with one; not those of single persons or of nobody,
who are not marked. `invented`: those of them with a measure: the authors of the plain articles and the agency stories
left out people of whom nothing is told, who by the contract are `other`. `affected`, `speaker`: found ones with a side
that a reader accepts, where the marks tell sides. Their authors call a body that acts the speaker of what it did
("Police pulled two from the drain"); the contract's claimant is the outlet then, so `speaker` can't reach 1. The
paragraphs seek variety, each construction stands once or twice: a harder text than news are.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from itertools import islice

from claimstream_enrich.pipeline import Nlp, enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas import gazetteer
from claimstream_schemas.claim import Claim, Quantity
from tests.eval.data import Figures, parser
from tests.eval.marked import TOPICS, Paragraph, paragraphs
from tests.unit.enrich.claims.make_parses import posted

_SIDES = ("country", "group", "body")
"""Kinds of what the gazetteer holds that are parties themselves."""
POSTED = ("Example Agency", "2025-06-15T12:00:00Z")


def figures(topic: str, nlp: Nlp, every: int = 1) -> Figures:
    """`{"<topic> <figure>": (right, all), ...}`, of each so manieth paragraph."""
    measured = found = extra = invented = counted = claimed = sided = affected = speaking = 0
    for paragraph in islice(paragraphs(topic), 0, None, every):
        claims = enrich(posted(paragraph.text, *POSTED), ENRICHERS, nlp).claims
        told = [claim for claim in claims if claim.quantity is not None]
        quantities = [claim.quantity for claim in told if claim.quantity is not None]
        for at, number in enumerate(paragraph.counted):
            here = [n for n, quantity in enumerate(quantities) if _on(paragraph, quantity) == at]
            found += bool(here)
            measured += any(quantities[n].measure in number.measures for n in here)
            if here and number.affected:
                sided += 1
                affected += any(accepts(number.affected, _affected(quantities[n])) for n in here)
                speaking += any(accepts(number.speaker, _speaker(told[n])) for n in here)
        counted += len(paragraph.counted)
        several = [quantity for quantity in quantities if quantity.value not in (0, 1)]
        claimed += len(several)
        unmarked = [quantity for quantity in several if _on(paragraph, quantity) is None]
        extra += len(unmarked)
        invented += sum(quantity.measure != "other" for quantity in unmarked)
    sides = {f"{topic} affected": (affected, sided), f"{topic} speaker": (speaking, sided)} if sided else {}
    return {
        f"{topic} measure": (measured, counted),
        f"{topic} found": (found, counted),
        f"{topic} extra": (extra, claimed),
        f"{topic} invented": (invented, claimed),
        **sides,
    }


def accepts(accepted: Sequence[str | None], side: str | None) -> bool:
    """Whether a side is one of those accepted, another name of its, or the name that one's capitals stand for."""
    return any(one == side or (one and side and _are_one(one, side)) for one in accepted)


def _are_one(one: str, side: str) -> bool:
    return _known(one) == _known(side) or _short(one) == _short(side)


def _known(name: str) -> str:
    """The gazetteer's name of a side: `Islamic State` of `ISIS`. A town's name stands for no side of a reader."""
    place = gazetteer.lookup(name)
    return place.party or name if place is not None and place.kind in _SIDES else name


def _short(name: str) -> str:
    """`SDF` of `Syrian Democratic Forces` and of itself."""
    words = name.split()
    return "".join(word[0] for word in words if word[0].isupper()) if len(words) > 1 else name


def _affected(quantity: Quantity) -> str | None:
    return quantity.affected.party if quantity.affected else None


def _speaker(claim: Claim) -> str | None:
    return None if claim.claimant.type == "OUTLET" else claim.claimant.party


def _on(paragraph: Paragraph, quantity: Quantity) -> int | None:
    """Which of the marked numbers a quantity is."""
    touching = (n for n, c in enumerate(paragraph.counted) if quantity.start < c.end and c.start < quantity.end)
    return next(touching, None)


def main() -> None:
    """Print a line for each figure of each topic."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("topics", nargs="*", default=TOPICS)
    arguments.add_argument("--every", type=int, default=1, help="of each so manieth paragraph")
    args, nlp = arguments.parse_args(), parser()
    for topic in args.topics:
        for figure, (right, of) in figures(topic, nlp, args.every).items():
            print(f"{figure:22} {right / of:5.3f}  {right}/{of}", flush=True)


if __name__ == "__main__":
    main()
