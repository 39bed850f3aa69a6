"""Makes side_weights.json, the weights of the learned side: `python -m tests.eval.learn_sides`, in an environment with
SciPy (1.18) beside what the tests need. Prints what it is made from, and how often it is right.

From the marked paragraphs that tell sides, all our own words: conditional logit with L2 regularisation (McFadden 1974;
SciPy's L-BFGS) on traits that RARE figures and more have. Every fourth topic is judged by what the others teach; so
REGULAR and `learned_sides.MARGIN` were chosen among a few values.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

import claimstream_enrich
from claimstream_enrich.claims.learned_sides import MARGIN, Weights, loaded, weighed
from claimstream_enrich.claims.side_traits import Side
from tests.eval.data import parser
from tests.eval.side_rows import Row, all_rows

TARGET = Path(claimstream_enrich.__file__).parent / "side_weights.json"
ABOUT = "Made by tests/eval/learn_sides.py from the marked paragraphs of tests/eval/marked."
RARE = 5
REGULAR = 4.0
"""Half of it times the squares of all weights is added to what is minimised."""
SCALE = 1000
"""Weights are kept in whole thousandths."""
FOLDS = 4


class _Choices(NamedTuple):
    """A line of the matrix for each side that may be meant: `of` says of which figure, `right` whether accepted."""

    matrix: Any
    of: NDArray[np.intp]
    right: NDArray[np.bool_]


def fitted(known: Sequence[Row], regular: float = REGULAR) -> str:
    """The content of the file."""
    from scipy.optimize import minimize  # type: ignore[import-untyped]

    known = [row for row in known if row.accepted]
    counts = Counter(trait for row in known for trait in {t for traits in row.sides.values() for t in traits})
    traits = sorted(trait for trait, count in counts.items() if count >= RARE)
    choices = _choices(known, {trait: at for at, trait in enumerate(traits)})
    turned = choices.matrix.T.tocsr()

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        sums = choices.matrix @ weights
        whole, each = softmax(sums, choices.of)
        rights, right = softmax(np.where(choices.right, sums, -np.inf), choices.of)
        value = float((whole - rights).sum() + regular / 2 * (weights @ weights))
        return value, turned @ (each - right) + regular * weights

    found = minimize(loss, np.zeros(len(traits)), jac=True, method="L-BFGS-B", options={"maxiter": 300})
    weights = {trait: round(float(weight) * SCALE) for trait, weight in zip(traits, found.x, strict=True)}
    kept = {trait: weight for trait, weight in weights.items() if weight}
    made = {"about": ABOUT, "scale": SCALE, "weights": kept}
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")) + "\n"


def _choices(known: Sequence[Row], column: dict[str, int]) -> _Choices:
    from scipy.sparse import csr_matrix  # type: ignore[import-untyped]

    columns, ends, of, right = [], [0], [], []
    for at, row in enumerate(known):
        for side, traits in row.sides.items():
            columns += [column[trait] for trait in traits if trait in column]
            ends.append(len(columns))
            of.append(at)
            right.append(side in row.accepted)
    matrix = csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(of), len(column)))
    return _Choices(matrix, np.array(of), np.array(right))


def softmax(sums: NDArray[np.float64], of: NDArray[np.intp]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """(log of the sum of powers of each figure, the share of each side in it)."""
    number = int(of[-1]) + 1
    highest = np.full(number, -np.inf)
    np.maximum.at(highest, of, sums)
    powers = np.exp(sums - highest[of])
    whole = np.bincount(of, powers, number)
    return highest + np.log(whole), powers / whole[of]


def judged(about: Sequence[Row], known: Weights, margin: float = MARGIN) -> tuple[int, int]:
    """(figures whose side rules read rightly, those that get a right one)."""
    both = sum(_chosen(row, known, margin) in row.accepted for row in about)
    return sum(row.ruled in row.accepted for row in about), both


def _chosen(row: Row, known: Weights, margin: float) -> Side:
    return weighed(row.sides, row.ruled, known, margin) if row.inferred else row.ruled


def main() -> None:
    """Learn, write, print."""
    known = all_rows(parser())
    topics = sorted({row.topic for row in known})
    print(f"{len(known)} figures in {len(topics)} topics")
    written = fitted(known)
    TARGET.write_text(written, encoding="utf-8")
    print(f"{TARGET.name}: {len(written)} characters")
    for fold in range(FOLDS):
        held = topics[fold::FOLDS]
        weights = loaded(fitted([row for row in known if row.topic not in held]))
        for topic in held:
            about = [row for row in known if row.topic == topic]
            ruled, both = judged(about, weights)
            print(f"{topic}: {len(about)} figures, rules {ruled} right, learned from other topics {both}", flush=True)


if __name__ == "__main__":
    main()
