"""`claimstream relations`: asks search for the series of each measure, and keeps their relations in Elasticsearch.

`/v1/series` computes relations when asked and stores none; Kibana can list only what is stored. What is stored
follows from the claims alone: the same claims give the same documents, a run that finds them there writes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, get_args

import httpx

from claimstream_cli.relation_documents import claim_ids, documents
from claimstream_cli.relation_store import RelationStore
from claimstream_cli.search import search
from claimstream_cli.series import TooWide, series
from claimstream_schemas.claim import Measure

Json = dict[str, Any]
MEASURES: tuple[str, ...] = get_args(Measure)


@dataclass(frozen=True, slots=True)
class Report:
    """What a run did. `partly` are measures of which not everything could be asked for, with why."""

    relations: int
    contradictions: int
    written: int
    removed: int
    partly: tuple[str, ...] = ()

    def __str__(self) -> str:
        counted = f"relations: {self.relations}, of them contradictions: {self.contradictions}"
        changed = f"{counted}; written: {self.written}, removed: {self.removed}"
        return "\n".join((changed, *self.partly))


@dataclass(frozen=True, slots=True)
class _Answer:
    """The relations of a measure. `sides`: the affected ones that could be asked for, None where all of it could."""

    relations: list[Json]
    sides: frozenset[str] | None = None
    left_out: str | None = None

    def covers(self, relation: Json) -> bool:
        """Whether the answer would hold the relation if it were still true."""
        return self.sides is None or relation["affected"] in self.sides


def keep_relations(client: httpx.Client, store: RelationStore) -> Report:
    """Bring the stored relations of every measure to what search answers now. Raises ServiceError.

    What could not be asked for stays as it was.
    """
    kept, written, removed, partly = [], 0, 0, []
    for measure in MEASURES:
        answer = _ask(client, measure)
        made = documents(answer.relations, store.claims(claim_ids(answer.relations)))
        there = store.stored(measure)
        new = {name: one for name, one in made.items() if there.get(name) != one}
        gone = sorted(name for name, one in there.items() if name not in made and answer.covers(one))
        store.write(new, gone)
        kept += list(made.values())
        written, removed = written + len(new), removed + len(gone)
        partly += [f"{measure}: {answer.left_out}"] if answer.left_out else []
    contradictions = sum(one["type"] == "contradicts" for one in kept)
    return Report(len(kept), contradictions, written, removed, tuple(partly))


def _ask(client: httpx.Client, measure: str) -> _Answer:
    """The relations of a measure: by one question, or where that is too wide by one for each affected side."""
    try:
        return _Answer(series(client, [("measure", measure)])["relations"])
    except TooWide:
        return _by_side(client, measure)


def _by_side(client: httpx.Client, measure: str) -> _Answer:
    counted = search(client, "/v1/claims", [("measure", measure), ("size", "1"), ("facets", "affected")])
    sides = [value["value"] for value in counted["facets"]["affected"]]
    found: dict[tuple[str, str, str], Json] = {}
    wide = []
    for side in sides:
        try:
            answered = series(client, [("measure", measure), ("affected", side)])["relations"]
        except TooWide:
            wide.append(side)
            continue
        # two spellings of one side are two questions with one answer
        found |= {(one["type"], one["from"], one["to"]): one for one in answered}
    return _Answer(list(found.values()), frozenset(sides).difference(wide), _left_out(sides, wide))


def _left_out(sides: Sequence[str], wide: Sequence[str]) -> str:
    without = f", and of {', '.join(wide)}, which have too many claims" if wide else ""
    return f"asked side by side, {len(sides)} sides; left out are figures of no named side, of rarer sides{without}"
