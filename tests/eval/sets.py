"""The sets of evaluation data, and the figures of each that count."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from claimstream_enrich.pipeline import Nlp
from tests.eval import (
    background_figures,
    boilerplate_figures,
    claims_figures,
    date_figures,
    entity_figures,
    gva_figures,
    name_figures,
    series_figures,
    story_figures,
)
from tests.eval.card import Bar
from tests.eval.data import Figures, data


@dataclass(frozen=True, slots=True)
class EvalSet:
    """How one set is measured, and the folder or file it needs."""

    figures: Callable[[Nlp], Figures]
    folder: Callable[[], Path]


def _in(name: str) -> Callable[[], Path]:
    return lambda: data() / name


SETS: dict[str, EvalSet] = {
    "episodes": EvalSet(claims_figures.episodes, _in("episodes")),
    "seeds": EvalSet(claims_figures.seeds, lambda: data().parent / "seeds"),
    "polnear": EvalSet(claims_figures.polnear, _in("polnear")),
    "uner-en-pud": EvalSet(lambda nlp: entity_figures.figures("uner-en-pud", nlp), _in("uner-en-pud")),
    "wikigold": EvalSet(lambda nlp: entity_figures.figures("wikigold", nlp), _in("wikigold")),
    "names": EvalSet(lambda _: name_figures.figures(), _in(name_figures.BENCH)),
    "dates": EvalSet(date_figures.figures, _in(date_figures.ARCHIVE)),
    "boilerplate": EvalSet(boilerplate_figures.figures, _in("episodes")),
    "background": EvalSet(background_figures.figures, _in("episodes")),
    "gva": EvalSet(gva_figures.figures, _in(gva_figures.FOLDER)),
    "series": EvalSet(series_figures.figures, _in("episodes")),
    "stories": EvalSet(story_figures.figures, _in("episodes")),
}

HEADLINES: dict[tuple[str, str], Bar] = {
    ("episodes", "quantity.f1"): Bar(0.90),
    ("episodes", "full_claim.f1"): Bar(0.80),
    ("episodes", "slot.affected"): Bar(0.92),
    ("episodes", "slot.claimant_party"): Bar(0.92),
    ("episodes", "slot.event_date"): Bar(0.85),
    ("episodes", "slot.claimed_at"): Bar(0.85),
    ("episodes", "slot.viewpoint"): Bar(0.90),
    ("episodes", "statement.f1"): Bar(0.65),
    ("episodes", "background_leakage"): Bar(0, at_most=True),
    ("episodes", "span_integrity"): Bar(1),
    ("seeds", "figures"): Bar(0.909),
    ("polnear", "attribution.f1"): Bar(0.57),
    ("polnear", "source.overlap"): Bar(0.90),
    ("uner-en-pud", "micro.f1"): Bar(0.64),
    ("wikigold", "micro.f1"): Bar(0.64),
    ("names", "person.f1"): Bar(0.80),
    ("dates", "day.contract"): Bar(0.90),
    ("dates", "date.contract"): Bar(0.90),
    ("boilerplate", "boilerplate.recall"): Bar(0.90),
    ("boilerplate", "boilerplate.precision"): Bar(0.90),
    ("background", "background.f1"): Bar(0.90),
    ("gva", "killed.exact"): Bar(0.78),
    ("gva", "injured.exact"): Bar(0.80),
    ("series", "series_points.f1"): Bar(0.85),
    ("series", "relations.f1"): Bar(0.75),
    ("stories", "episodes f1"): Bar(1),
}
"""(set, figure) -> what it should reach, in the order of the scorecard."""
