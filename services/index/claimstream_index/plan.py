"""Which writes bring the index to the newest revision of each article, given what it holds. Pure.

Order of the writes of one article: (1) its revision documents and its claims, (2) deletes of claims that the newest
revision no longer has, (3) the article document. Each step is acknowledged before the next begins, and offsets are
committed last. Why a crash anywhere is repaired by reading the records again:

- before or within (1) and (2) the article document is the old one, so the same plan is made again; every write is
  repeatable, because ids are hashes and versions decide;
- after (3) the article document is at this version already, and all before it is known to be there: nothing to do.

Why two writers (a worker that was thrown out of the group and does not know it yet) leave the right end state: every
write and delete carries the version of the revision it serves, so an older one can't undo a newer one. What an older
one could still leave behind are claims of its own revision; therefore a revision that turns out to be stale, before
or after its claims were written, takes them out again at the version of what is there. Equal versions are ordered by
the revision's hash, so that the end state does not depend on the order of arrival.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from claimstream_index.actions import Action, Current
from claimstream_index.projection import Documents
from claimstream_schemas.base import Model
from claimstream_schemas.document import ARTICLES, CLAIMS, REVISIONS, revision_id

Outcome = Literal["indexed", "unchanged", "stale"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A decoded record: its place in the batch, the article's `version`, its documents."""

    owner: int
    version: int
    documents: Documents

    @property
    def article_id(self) -> str:
        """The article it is a revision of."""
        return self.documents.article.article_id

    @property
    def revision(self) -> str:
        """The revision it brings."""
        return self.documents.article.revision

    @property
    def claim_ids(self) -> frozenset[str]:
        """The claims of its revision."""
        return frozenset(claim.claim_id for claim in self.documents.claims)

    @property
    def order(self) -> tuple[int, str, int]:
        """Newer is greater."""
        return self.version, self.revision, self.owner


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do about one article. `head` is the newest of its records in the batch."""

    head: Entry
    outcome: Outcome
    additions: tuple[Action, ...] = ()
    deletes: tuple[Action, ...] = ()
    article: Action | None = None


def plan(entries: Sequence[Entry], current: Current | None) -> Plan:
    """The plan for all `entries` (at least one) of one article in a batch."""
    head = max(entries, key=lambda entry: entry.order)
    same = current is not None and current.revision == head.revision and _same_enrichers(current, head)
    outcome: Outcome = "unchanged" if same else "indexed"
    revisions = _revisions(entries)
    if current and (head.version, head.revision) < (current.version, current.revision):
        outcome = "unchanged" if current.revision == head.revision else "stale"
        leftovers = _claims_of(entries) - current.claim_ids
        return Plan(head, outcome, revisions, _deletes(leftovers, current.version, head))
    if current and same and current.version == head.version:
        return Plan(head, outcome, tuple(action for action in revisions if action.owner != head.owner))
    gone = (_claims_of(entries) | (current.claim_ids if current else frozenset())) - head.claim_ids
    # an article keeps its place among the stories until they are grouped again
    documents = head.documents.placed(current.story, current.copy_of) if current else head.documents
    claims = tuple(_index(CLAIMS, claim.claim_id, claim, head) for claim in documents.claims)
    article = _index(ARTICLES, head.article_id, documents.article, head)
    return Plan(head, outcome, revisions + claims, _deletes(gone, head.version, head), article)


def superseded(entry: Entry, head: Entry) -> Outcome:
    """What became of a record that is older than another one of its article in the batch."""
    return "unchanged" if entry.revision == head.revision else "stale"


def withdrawal(entry: Entry, current: Current | None) -> tuple[Action, ...]:
    """Takes out what was written of a record that became a dead letter, as far as nothing else stands on it."""
    kept = current.claim_ids if current else frozenset()
    actions = _deletes(entry.claim_ids - kept, entry.version, entry)
    if current is None or current.revision != entry.revision:
        name = revision_id(entry.article_id, entry.revision)
        actions += (Action(REVISIONS, name, entry.version, None, entry.owner),)
    return actions


def _same_enrichers(current: Current, head: Entry) -> bool:
    def key(reports: Iterable[Model]) -> list[tuple[object, ...]]:
        return [tuple(report.model_dump(include={"name", "version", "status"}).values()) for report in reports]

    return key(current.enrichers) == key(head.documents.article.enrichers)


def _claims_of(entries: Sequence[Entry]) -> frozenset[str]:
    return frozenset().union(*(entry.claim_ids for entry in entries))


def _revisions(entries: Sequence[Entry]) -> tuple[Action, ...]:
    newest = {entry.revision: entry for entry in sorted(entries, key=lambda entry: entry.order)}
    return tuple(
        _index(REVISIONS, revision_id(entry.article_id, entry.revision), entry.documents.revision, entry)
        for entry in newest.values()
    )


def _index(alias: str, name: str, document: Model, entry: Entry) -> Action:
    return Action(alias, name, entry.version, document.model_dump_json().encode(), entry.owner)


def _deletes(claim_ids: frozenset[str], version: int, entry: Entry) -> tuple[Action, ...]:
    return tuple(Action(CLAIMS, name, version, None, entry.owner) for name in sorted(claim_ids))
