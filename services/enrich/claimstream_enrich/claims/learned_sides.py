"""Whose loss a figure counts, where what the article names around it speaks against the side that rules read.

A choice among the sides that may be meant, each weighed by its traits (conditional logit); the weights are learned from
numbers of annotated texts, all our own words (tests/eval/learn_sides.py). What rules read is one trait among others.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from importlib import resources

from claimstream_enrich.claims.side_traits import Asked, Side, candidates, kind_of

MARGIN = 1.0
"""By how much another side must outweigh the one that rules read: natural logarithm of the odds."""

INFERRED = frozenset(("hit", "located", "near", "place", "theatre"))
"""Where rules infer the side from where something happens and who fights (`Asked.by`), and what stands around helps on
topics not learned from. Where they read it from words, it corrects one in fifty only; where they go by the teller, or
by anything else, none or fewer."""

SideOf = Callable[[Asked], Side]
Weights = Mapping[str, float]


def learned_side(asked: Asked) -> Side:
    """The side of those whom the figure counts; None for nobody's, or several. What words say of it stays."""
    return weighed(candidates(asked), asked.ruled, weights()) if is_inferred(asked) else asked.ruled


def is_inferred(asked: Asked) -> bool:
    """Whether rules only infer the side; of figures that count some of others, it is that of the others, and a state
    that no gazetteer knows of counts its own."""
    unknown = asked.ruled == asked.claimant and kind_of(asked.ruled) == "unknown"
    return asked.by in INFERRED and not asked.figure.part and not unknown


def weighed(sides: Mapping[Side, list[str]], ruled: Side, known: Weights, margin: float = MARGIN) -> Side:
    """The side for which most speaks; `ruled` unless another is clearly ahead of it."""
    get = known.get
    sums = {side: sum(get(trait, 0.0) for trait in traits) for side, traits in sides.items()}
    best = max(sums, key=lambda side: sums[side])
    return best if sums[best] > sums[ruled] + margin else ruled


@cache
def weights() -> Weights:
    """Those that ship with the package."""
    path = resources.files("claimstream_enrich") / "side_weights.json"
    return loaded(path.read_text(encoding="utf-8"))


def loaded(written: str) -> Weights:
    """From the content of its file: trait -> its weight times `scale`."""
    made = json.loads(written)
    return {trait: weight / made["scale"] for trait, weight in made["weights"].items()}
