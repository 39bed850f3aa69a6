"""One batch of records: decoded, planned, written. Everything that can be wrong with a record becomes a Failure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from claimstream_common.dead_letter import Failure, Origin
from claimstream_index.actions import Action, Current, ItemResult
from claimstream_index.flush import Flushed, Flusher, IndexAway
from claimstream_index.plan import Entry, Outcome, Plan, plan, superseded, withdrawal
from claimstream_index.projection import project
from claimstream_schemas.article import EnrichedArticle
from claimstream_schemas.codec import DecodeError, decode
from claimstream_schemas.spans import broken_spans

# Each round but the last loses a race against another writer or drops a refused record.
_MOST_RACES = 5


@dataclass(frozen=True, slots=True)
class Processed:
    """What became of the records of a batch, in their order."""

    outcomes: tuple[Outcome | Literal["kept"] | Failure, ...]
    """`kept` is a dead letter that has its document."""


def read(owner: int, payload: bytes) -> Entry | Failure:
    """Total: the record as an entry, or why it is a dead letter."""
    try:
        enriched = decode(EnrichedArticle, payload)
        if broken := broken_spans(enriched):
            return Failure("broken_span", "SpanError", "; ".join(broken[:5]))
        return Entry(owner, enriched.article.version, project(enriched))
    except DecodeError as error:
        return Failure(error.reason, type(error).__name__, error.detail)
    except Exception as error:  # noqa: BLE001 - whatever one record does to us must not stop its partition
        return Failure("not_projectable", type(error).__name__, str(error))


def process(records: Sequence[Origin], flusher: Flusher) -> Processed:
    """Brings the index to the newest revision of every article in the batch. Raises IndexAway: nothing is decided."""
    outcomes: dict[int, Outcome | Failure] = {}
    articles: dict[str, list[Entry]] = {}
    for owner, record in enumerate(records):
        entry = read(owner, record.value)
        if isinstance(entry, Failure):
            outcomes[owner] = entry
        else:
            articles.setdefault(entry.article_id, []).append(entry)
    refused: list[Entry] = []
    races = 0
    while articles:
        rounds = _round(articles, flusher)
        articles, races = _next(articles, rounds, outcomes, refused, races)
    _withdraw(refused, flusher)
    return Processed(tuple(outcomes[owner] for owner in range(len(records))))


@dataclass(slots=True)
class _Round:
    plans: list[Plan]
    refused: dict[int, ItemResult]
    raced: set[int]


def _round(articles: dict[str, list[Entry]], flusher: Flusher) -> _Round:
    current = flusher.current(list(articles))
    plans = [plan(entries, current.get(article_id)) for article_id, entries in articles.items()]
    refused = _owners(flusher.flush([action for one in plans for action in one.additions]))
    sound = [one for one in plans if one.head.owner not in refused]
    # a refused delete has no reason known to us; it is treated as any refused action of its record
    refused |= _owners(flusher.flush([action for one in sound for action in one.deletes]))
    last = flusher.flush([one.article for one in sound if one.article and one.head.owner not in refused])
    raced = {action.owner for action in last.conflicts}
    return _Round(plans, refused | _owners(last), raced)


def _next(
    articles: dict[str, list[Entry]],
    done: _Round,
    outcomes: dict[int, Outcome | Failure],
    refused: list[Entry],
    races: int,
) -> tuple[dict[str, list[Entry]], int]:
    """Notes what is decided; returns the articles that need another round, and the races lost so far."""
    again: dict[str, list[Entry]] = {}
    for one in done.plans:
        entries = articles[one.head.article_id]
        bad = [entry for entry in entries if entry.owner in done.refused]
        refused.extend(bad)
        outcomes.update({entry.owner: _failure(done.refused[entry.owner]) for entry in bad})
        left = [entry for entry in entries if entry.owner not in done.refused]
        if left and (one.head in bad or one.head.owner in done.raced):
            again[one.head.article_id] = left
        else:
            outcomes.update({entry.owner: _outcome(entry, one) for entry in left})
    races += bool(done.raced)
    if races > _MOST_RACES:
        raise IndexAway("another writer keeps changing the same articles")
    return again, races


def _outcome(entry: Entry, one: Plan) -> Outcome:
    return one.outcome if entry is one.head else superseded(entry, one.head)


def _withdraw(refused: list[Entry], flusher: Flusher) -> None:
    """Runs after everything else, so that what a sound record of the same article shares with them stays."""
    if not refused:
        return
    current: dict[str, Current] = flusher.current([entry.article_id for entry in refused])
    actions: Iterable[Action] = (
        action for entry in refused for action in withdrawal(entry, current.get(entry.article_id))
    )
    flusher.flush(list(actions))


def _owners(flushed: Flushed) -> dict[int, ItemResult]:
    return {action.owner: result for action, result in flushed.refused.items()}


def _failure(result: ItemResult) -> Failure:
    return Failure("refused_by_index", result.error_type or "refused", f"{result.status}: {result.reason}")
