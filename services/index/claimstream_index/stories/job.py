"""`claimstream stories`: groups all articles anew and writes what has changed.

Documents are written whole, at the version that the indexer gave them, so that neither it nor this job can undo what
the other one wrote of a newer revision. What the indexer writes at the same version in between (the same revision
enriched anew) would be overwritten with what was read before; therefore the revision, which the indexer writes first,
is read again after writing, and the article is written once more from that where it has changed.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from claimstream_common.health import DependencyMissing
from claimstream_index.actions import Action
from claimstream_index.flush import Flusher, IndexAway, Limits
from claimstream_index.projection import Documents, project
from claimstream_index.settings import IndexSettings
from claimstream_index.store import ElasticIndex, RequestFailed
from claimstream_index.stories.grouping import Place, places
from claimstream_index.stories.store import ElasticStories, Json, StorySource
from claimstream_index.stories.traits import Traits, traits
from claimstream_schemas.article import EnrichedArticle
from claimstream_schemas.document import ARTICLES, CLAIMS

PORTION = 50
"""Articles read and written at once, with all their claims."""
MOST_ROUNDS = 5
"""Each round but the last finds that the indexer wrote one of the articles meanwhile."""

Patient = Callable[[], Flusher]


@dataclass(frozen=True, slots=True)
class Report:
    """What a run did. `skipped` were written by the indexer meanwhile; the next run places them."""

    articles: int
    stories: int
    copies: int
    changed: int
    skipped: int

    def __str__(self) -> str:
        later = f", {self.skipped} left to the next run" if self.skipped else ""
        return (
            f"articles: {self.articles}, stories: {self.stories}, near copies: {self.copies}; "
            f"changed: {self.changed}{later}"
        )


@dataclass(frozen=True, slots=True)
class _Known:
    revision: str
    place: Place | None


def run() -> str:
    """Group what the environment's settings name; says what was done. Raises DependencyMissing."""
    chosen = IndexSettings()
    index = ElasticIndex(chosen.elasticsearch_url, prefix=chosen.index_prefix)
    source = ElasticStories(chosen.elasticsearch_url, prefix=chosen.index_prefix)
    wait = threading.Event().wait
    try:
        return str(group(source, lambda: Flusher(index, Limits(), wait=wait)))
    except (RequestFailed, IndexAway) as error:
        raise DependencyMissing(_away(chosen.elasticsearch_address, error)) from error
    finally:
        source.close()
        index.close()


def _away(address: str, error: RequestFailed | IndexAway) -> str:
    """What is wrong with Elasticsearch, and what to do."""
    if isinstance(error, RequestFailed) and error.status == 404:
        return f"Elasticsearch at {address} has no articles' index: create it with `claimstream index init`"
    said = f"Elasticsearch at {address}: {error}"
    away = isinstance(error, RequestFailed) and error.status is None
    return f"{said}\nStart it with `make run` or `make up`, or say where it is: ELASTICSEARCH_URL" if away else said


def group(source: StorySource, patient: Patient) -> Report:
    """Read all articles, group them, write the changed ones. Raises RequestFailed, IndexAway."""
    found, known = _read(source.articles())
    placed = places(found)
    changed = sorted(name for name, place in placed.items() if known[name].place != place)
    skipped = 0
    for portion in _portions(changed):
        skipped += _write(source, patient(), {name: known[name].revision for name in portion}, placed)
    return Report(
        articles=len(placed),
        stories=len({place.story for place in placed.values()}),
        copies=sum(place.copy_of is not None for place in placed.values()),
        changed=len(changed) - skipped,
        skipped=skipped,
    )


def _read(articles: Iterable[Json]) -> tuple[list[Traits], dict[str, _Known]]:
    found, known = [], {}
    for article in articles:
        found.append(traits(article))
        story, copy_of = article.get("story"), article.get("copy_of")
        known[article["article_id"]] = _Known(article["revision"], Place(story, copy_of) if story else None)
    return found, known


def _write(source: StorySource, flusher: Flusher, wanted: Mapping[str, str], placed: Mapping[str, Place]) -> int:
    """Write articles (id -> revision) with their claims; returns how many the indexer had replaced meanwhile."""
    there = flusher.current(list(wanted))
    same = [(name, revision) for name, revision in wanted.items() if name in there and there[name].revision == revision]
    skipped = len(wanted) - len(same)
    revisions = source.revisions(same)
    for _ in range(MOST_ROUNDS):
        made = {
            name: project(EnrichedArticle.model_validate(enriched)).placed(placed[name].story, placed[name].copy_of)
            for name, enriched in revisions.items()
        }
        skipped += _flush(flusher, list(made.values()))
        current = source.revisions([(name, wanted[name]) for name in made])
        again = {name: enriched for name, enriched in current.items() if enriched != revisions[name]}
        _withdraw(flusher, made, again)
        if not again:
            return skipped
        revisions = again
    raise IndexAway("another writer keeps changing the same articles")


def _flush(flusher: Flusher, made: Sequence[Documents]) -> int:
    """Claims first: an article that says where it belongs is one whose claims do. Returns how many were replaced."""
    flusher.flush(
        [
            Action(CLAIMS, claim.claim_id, _version(documents), claim.model_dump_json().encode(), owner)
            for owner, documents in enumerate(made)
            for claim in documents.claims
        ]
    )
    done = flusher.flush(
        [
            Action(ARTICLES, one.article.article_id, _version(one), one.article.model_dump_json().encode(), owner)
            for owner, one in enumerate(made)
        ]
    )
    return len(done.conflicts) + len(done.refused)


def _withdraw(flusher: Flusher, made: Mapping[str, Documents], again: Mapping[str, Json]) -> None:
    """Take out claims that were written from a revision which was enriched anew meanwhile, and no longer has them."""
    gone = [
        Action(CLAIMS, claim.claim_id, _version(made[name]), None, 0)
        for name, enriched in again.items()
        for claim in made[name].claims
        if claim.claim_id not in {one["claim_id"] for one in enriched["claims"]}
    ]
    flusher.flush(gone)


def _version(documents: Documents) -> int:
    return documents.revision.enriched.article.version


def _portions(names: Sequence[str]) -> Iterable[Sequence[str]]:
    remaining = iter(names)
    while portion := list(itertools.islice(remaining, PORTION)):
        yield portion
