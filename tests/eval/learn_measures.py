"""Makes number_measures.json, the weights of the learned measure: `python -m tests.eval.learn_measures`, in an
environment with scikit-learn (1.9) beside what the tests need. Prints what it is made from, and how often it is right.

From numbers of annotated texts, all our own words (`measure_rows.learned_from`): multinomial logistic regression with
L2 regularisation (scikit-learn's, lbfgs), on traits that RARE numbers and more have. The two sets held back judge it;
by them, and by each file of marked paragraphs with the others learned from, REGULAR and the limits in `learned` were
chosen among a few values.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, get_args

import claimstream_enrich
from claimstream_enrich.claims.learned import NOTHING, Model, decided, guess, loaded
from claimstream_schemas.claim import Measure
from tests.eval.data import parser
from tests.eval.marked import TOPICS
from tests.eval.measure_rows import HELD, Row, learned_from, reports, rows

TARGET = Path(claimstream_enrich.__file__).parent / "number_measures.json"
ABOUT = "Made by tests/eval/learn_measures.py from the annotated texts of tests/."
RARE = 5
REGULAR = 1.0
"""scikit-learn's C: the smaller, the nearer to nothing the weights stay."""
SCALE = 100
"""Weights are kept in whole hundredths; smaller ones say nothing."""


def fitted(known: Sequence[Row]) -> dict[str, Any]:
    """The content of the file."""
    from sklearn.feature_extraction import DictVectorizer  # type: ignore[import-not-found]
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-not-found]

    counts = Counter(trait for row in known for trait in row.traits)
    told = [{trait: 1 for trait in row.traits if counts[trait] >= RARE} for row in known]
    vectors = DictVectorizer()
    regression = LogisticRegression(C=REGULAR, max_iter=1000)
    regression.fit(vectors.fit_transform(told), [_first(row.accepted) for row in known])
    columns = {trait: regression.coef_[:, at] for trait, at in vectors.vocabulary_.items()}
    return {
        "about": ABOUT,
        "measures": [str(measure) for measure in regression.classes_],
        "bias": [round(float(value), 4) for value in regression.intercept_],
        "scale": SCALE,
        "weights": {trait: _kept(columns[trait]) for trait in sorted(columns)},
    }


def _first(accepted: str) -> str:
    """The measure to learn of those a reader accepts; an area is a count of nothing else until somebody seizes it."""
    return next((measure for measure in accepted.split("/") if measure in get_args(Measure)), NOTHING)


def _topic(row: Row) -> str:
    return row.text.split(" ", 1)[0]


def _kept(weights: Sequence[float]) -> list[list[int]]:
    whole = [round(float(weight) * SCALE) for weight in weights]
    places = [at for at, weight in enumerate(whole) if weight]
    return [places, [whole[at] for at in places]]


def judged(name: str, about: Sequence[Row], known: Model) -> str:
    """A line: how many numbers rules read rightly, the model alone, and both together."""
    both = alone = ruled = 0
    for row in about:
        accepted = row.accepted.split("/")
        alone += (guess(row.traits, known)[0].measure or NOTHING) in accepted
        ruled += row.ruled in accepted
        both += _together(row, known) in accepted
    return f"{name}: {len(about)} numbers, right by rules {ruled}, by the model alone {alone}, by both {both}"


def _together(row: Row, known: Model) -> str:
    """What the figures of `learned` have, but for the nouns that it knows can't be counted so."""
    if row.ruled == "casualties" or (row.things and row.ruled != "money"):
        return row.ruled
    ruled: Any = None if row.ruled == NOTHING else row.ruled
    return decided(row.traits, known, ruled) or NOTHING


def main() -> None:
    """Learn, write, print. A topic of the marked paragraphs is judged by what the other texts teach."""
    nlp = parser()
    known = [row for text in learned_from() for row in rows(text, nlp)]
    print(f"{len(known)} numbers in {len({row.text for row in known})} texts")
    print(Counter(_first(row.accepted) for row in known).most_common())
    made = fitted(known)
    written = json.dumps(made, ensure_ascii=False, separators=(",", ":")) + "\n"
    TARGET.write_text(written, encoding="utf-8")
    print(f"{TARGET.name}: {len(written)} characters")
    for name in HELD:
        print(judged(name, [row for text in reports(name) for row in rows(text, nlp)], loaded(made)))
    for topic in TOPICS:
        others = [row for row in known if _topic(row) != topic]
        about = [row for row in known if _topic(row) == topic]
        print(judged(topic, about, loaded(fitted(others))), flush=True)


if __name__ == "__main__":
    main()
