"""Vectors -> clusters, by average linkage: the two groups most alike are merged until none are alike enough. Pure.

Deterministic: it depends on the articles alone, given in the order of their publication. Average linkage (Sokal and
Michener 1958) keeps a group from growing along a chain of articles that share something with their neighbours only.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping, Sequence

from claimstream_index.stories.vectors import Vector

ALIKE = 0.035
"""Mean similarity of two groups from which on they are one story. On the evaluation episodes everything from 0.02 to
0.06 gives the same stories; the lower, the more different incidents of one kind merge (`tests.eval.story_figures`)."""
FEWEST_SHARED = 3
"""Telling words that two articles share at least: one word of two short reports, say `town`, makes them no story."""
FAINT = 0.03
"""A similarity below this is taken for none: nearly every pair has one, and they would fill the memory."""
GAP_DAYS = 7.0
"""Two groups with more time between them are two episodes, as for series (contract, section 6)."""
PAIR_DAYS = 21.0
"""Articles further apart have nothing in common, however much they share: a story does not go on for ever."""
EVENT_DAYS = 14.0
"""Nor have those that report what happened further apart: a look back on last year's flood is no news of this one."""


def clusters(published: Sequence[float], happened: Sequence[float], vectors: Sequence[Vector]) -> list[list[int]]:
    """Indexes of the articles in each cluster, ascending.

    `published` (ascending) and `happened`, when what they report happened, are in days.
    """
    growing = _Growing(published, similarities(published, happened, vectors))
    growing.merge_all()
    return sorted(growing.members.values())


def similarities(
    published: Sequence[float], happened: Sequence[float], vectors: Sequence[Vector]
) -> list[dict[int, float]]:
    """For each article the earlier ones, not too far from it, that it shares something with, and how much."""
    holders: dict[int, list[tuple[int, float]]] = {}
    found: list[dict[int, float]] = []
    for article, vector in enumerate(vectors):
        scores: dict[int, float] = {}
        shared: dict[int, int] = {}
        for term, weight in vector.items():
            earlier = holders.setdefault(term, [])
            del earlier[: _first_within(earlier, published, published[article] - PAIR_DAYS)]
            for other, its in earlier:
                scores[other] = scores.get(other, 0.0) + weight * its
                shared[other] = shared.get(other, 0) + 1
            earlier.append((article, weight))
        found.append(
            {
                other: score
                for other, score in scores.items()
                if score >= FAINT
                and shared[other] >= FEWEST_SHARED
                and abs(happened[article] - happened[other]) <= EVENT_DAYS
            }
        )
    return found


def _first_within(holders: Sequence[tuple[int, float]], published: Sequence[float], since: float) -> int:
    first = 0
    while first < len(holders) and published[holders[first][0]] < since:
        first += 1
    return first


class _Growing:
    """Groups that merge. `total[a][b]` is the sum of the similarities between the members of two groups."""

    def __init__(self, published: Sequence[float], pairs: Sequence[Mapping[int, float]]) -> None:
        self.members = {article: [article] for article in range(len(published))}
        self._spans = {article: (day, day) for article, day in enumerate(published)}
        self._total: dict[int, dict[int, float]] = {article: {} for article in self.members}
        for article, others in enumerate(pairs):
            for other, score in others.items():
                self._total[article][other] = self._total[other][article] = score
        self._heap: list[tuple[float, int, int]] = []
        for article in self.members:
            self._offer(article, (other for other in self._total[article] if other < article))
        self._next = len(published)

    def merge_all(self) -> None:
        """Merge the most alike first; of equals those published first."""
        while self._heap:
            _, one, other = heapq.heappop(self._heap)
            if one in self.members and other in self.members:
                self._merge(one, other)

    def _merge(self, one: int, other: int) -> None:
        made, self._next = self._next, self._next + 1
        self.members[made] = sorted(self.members.pop(one) + self.members.pop(other))
        (start, end), (start_2, end_2) = self._spans[one], self._spans[other]
        self._spans[made] = min(start, start_2), max(end, end_2)
        totals, more = self._total.pop(one), self._total.pop(other)
        joined = {third: totals.get(third, 0.0) + more.get(third, 0.0) for third in totals.keys() | more.keys()}
        self._total[made] = {third: score for third, score in joined.items() if third in self.members}
        for third, score in self._total[made].items():
            others = self._total[third]
            others.pop(one, None)
            others.pop(other, None)
            others[made] = score
        self._offer(made, self._total[made])

    def _offer(self, group: int, others: Iterable[int]) -> None:
        """Note which of the groups may merge with this one."""
        for other in others:
            mean = self._total[group][other] / (len(self.members[group]) * len(self.members[other]))
            if mean >= ALIKE and self._gap(group, other) <= GAP_DAYS:
                heapq.heappush(self._heap, (-mean, min(group, other), max(group, other)))

    def _gap(self, one: int, other: int) -> float:
        (start, end), (start_2, end_2) = self._spans[one], self._spans[other]
        return max(start_2 - end, start - end_2, 0.0)
