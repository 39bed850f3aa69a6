"""Articles -> the story and the original of each. Pure, and the same whatever the order they are given in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from claimstream_index.stories.clusters import clusters
from claimstream_index.stories.copies import originals
from claimstream_index.stories.traits import Traits
from claimstream_index.stories.vectors import vectors


@dataclass(frozen=True, slots=True)
class Place:
    """Where an article belongs. `story` is the `article_id` of the story's first article, of a lone one its own;
    `copy_of` that of the first article it nearly repeats, else None.
    """

    story: str
    copy_of: str | None = None


def places(articles: Iterable[Traits]) -> dict[str, Place]:
    """The place of each article, by `article_id`."""
    ordered = sorted({article.article_id: article for article in articles}.values(), key=lambda one: one.order)
    copied = originals(ordered)
    story: dict[int, str] = {}
    published, happened = [article.published for article in ordered], [article.happened for article in ordered]
    for members in clusters(published, happened, vectors(ordered)):
        for member in members:
            story[member] = ordered[members[0]].article_id
    found = {}
    for number, article in enumerate(ordered):
        original = copied[number]
        # a copy is where its original is, also when both are too short to be alike by their words
        found[article.article_id] = Place(
            story[number if original is None else original],
            None if original is None else ordered[original].article_id,
        )
    return found
