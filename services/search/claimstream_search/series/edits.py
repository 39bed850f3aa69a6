"""Articles that their outlet changed: which claims stand, and which it took back. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from claimstream_search.series.claims import Claim
from claimstream_search.series.question import AsOf, known


@dataclass(frozen=True, slots=True)
class Revision:
    """A posting of an article; `published` and `received` are moments in UTC."""

    article_id: str
    revision: str
    published: str
    received: str

    @property
    def order(self) -> tuple[str, str, str]:
        """Newer is greater."""
        return self.published, self.received, self.revision


@dataclass(frozen=True, slots=True)
class Edit:
    """A claim an outlet took out of its article, and the one that stands in its place, if any."""

    old: Claim
    new: Claim | None


@dataclass(frozen=True, slots=True)
class Standing:
    """What is left of all revisions: the claims of each article's newest one, and what it changed."""

    claims: tuple[Claim, ...]
    edits: tuple[Edit, ...]


def standing(claims: Iterable[Claim], as_of: AsOf | None, revisions: Iterable[Revision] = ()) -> Standing:
    """Of each article the newest revision that was known by then; `revisions` tells of those without a claim.

    Newest is the one published last. Only of revisions published at the same moment does it matter which was
    received last, so that articles that arrive late or out of order change nothing.
    """
    newest: dict[str, Revision] = {}
    by_article: dict[str, dict[str, Claim]] = defaultdict(dict)
    for claim in claims:
        if known(claim, as_of):
            by_article[claim.article_id][claim.claim_id] = claim
    own = (Revision(c.article_id, c.revision, c.published, c.received) for a in by_article.values() for c in a.values())
    for revision in chain(revisions, own):
        if as_of is None or revision.published <= as_of.moment:
            newest[revision.article_id] = max(revision, newest.get(revision.article_id, revision), key=_order)
    stand: list[Claim] = []
    edits: list[Edit] = []
    for article_id, article in by_article.items():
        current = sorted((c for c in article.values() if c.revision == newest[article_id].revision), key=_order)
        stand += current
        edits += _edits([c for c in article.values() if c.revision != newest[article_id].revision], current)
    return Standing(tuple(sorted(stand, key=_order)), tuple(sorted(edits, key=lambda edit: edit.old.order)))


def _order(one: Claim | Revision) -> tuple[str, ...]:
    return one.order


def _edits(gone: list[Claim], current: list[Claim]) -> Iterator[Edit]:
    """What is said again with the same number is no edit, whatever else became of the sentence."""
    for old in gone:
        alike = [c for c in current if _subject(c) == _subject(old) and c.facts.previous == old.facts.previous]
        if not any(claim.facts.figure == old.facts.figure for claim in alike):
            yield Edit(old, _instead(old, alike))


def _instead(old: Claim, alike: list[Claim]) -> Claim | None:
    """The claim of the new text on the same thing: by the same claimant, else by his party."""
    by_him = [claim for claim in alike if claim.facts.claimant == old.facts.claimant]
    return next(iter(by_him or alike), None)


def _subject(claim: Claim) -> tuple[str | None, ...]:
    return claim.facts.measure, claim.facts.affected, claim.facts.role, claim.facts.party
