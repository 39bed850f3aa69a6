"""Traits -> vectors whose products say how much two articles are about the same. Pure.

TF-IDF of words and of names, each of length one; what every article of the collection has is taken out of them
(centring), so that a collection of one kind of news, say of shootings only, does not look like one story.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

from claimstream_index.stories.traits import Traits

NAMES_SHARE = 0.5
"""Of a similarity. Incidents of one kind share their words, not their names."""
PRIOR_ARTICLES = 200
"""Articles of no story added to every document frequency's collection: seven articles of one story alone would make its
own words the least telling ones."""
CENTRING = 2.0
CENTRING_PRIOR = 100
"""The mean of n articles is taken out `CENTRING * n / (n + CENTRING_PRIOR)` times: of few articles hardly, for their
mean may be their story."""
MOST_TERMS = 80
"""Words, and names, kept of one article, the weightiest."""
_NAME_SPACE = 1 << 32

Vector = dict[int, float]


def vectors(articles: Sequence[Traits]) -> list[Vector]:
    """One vector for each article, of length one at most. Their order and number decide, nothing else."""
    words = _centred([article.words for article in articles])
    names = _centred([article.names for article in articles])
    by_words, by_names = math.sqrt(1 - NAMES_SHARE), math.sqrt(NAMES_SHARE)
    return [
        {term: weight * by_words for term, weight in word.items()}
        | {term + _NAME_SPACE: weight * by_names for term, weight in name.items()}
        for word, name in zip(words, names, strict=True)
    ]


def _centred(counted: Sequence[tuple[tuple[int, int], ...]]) -> list[Vector]:
    weighted = _weighted(counted)
    mean: dict[int, float] = {}
    for vector in weighted:
        for term, weight in vector.items():
            mean[term] = mean.get(term, 0.0) + weight
    # n / (n + prior) of the mean: the sum over n + prior
    factor = CENTRING / (len(weighted) + CENTRING_PRIOR)
    return [_unit(_heaviest((term, weight - factor * mean[term]) for term, weight in one.items())) for one in weighted]


def _weighted(counted: Sequence[tuple[tuple[int, int], ...]]) -> list[Vector]:
    """TF-IDF, of length one."""
    held = Counter(term for counts in counted for term, _ in counts)
    everything = len(counted) + PRIOR_ARTICLES
    rare = {term: math.log(1 + everything / (articles + 1)) for term, articles in held.items()}
    return [_unit((term, (1 + math.log(count)) * rare[term]) for term, count in counts) for counts in counted]


def _heaviest(terms: Iterable[tuple[int, float]]) -> list[tuple[int, float]]:
    """The weightiest positive ones, in the order of terms."""
    positive = sorted(((term, weight) for term, weight in terms if weight > 0), key=lambda one: (-one[1], one[0]))
    return sorted(positive[:MOST_TERMS])


def _unit(terms: Iterable[tuple[int, float]]) -> Vector:
    vector = dict(terms)
    length = math.sqrt(sum(weight * weight for weight in vector.values()))
    return {term: weight / length for term, weight in vector.items()} if length else {}
