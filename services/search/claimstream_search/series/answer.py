"""From claims and a question to the answer of `/v1/series`: plain dicts, the same for any order of the claims. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from claimstream_search.series import wording
from claimstream_search.series.change import with_change
from claimstream_search.series.claims import Claim, Figure
from claimstream_search.series.disputed import Bounds, Disputed, Held, disputed
from claimstream_search.series.edits import Edit, Revision, standing
from claimstream_search.series.episodes import Episode, episodes
from claimstream_search.series.groups import Group, group
from claimstream_search.series.independence import sources
from claimstream_search.series.points import Point
from claimstream_search.series.quarrels import Accusation, Pair, quarrels
from claimstream_search.series.question import AsOf, Question
from claimstream_search.series.relations import Relation, relations
from claimstream_search.series.series import Series, all_series

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What an answer rests on: groups of claims that stand, and what outlets took back."""

    groups: Sequence[Group]
    edits: Sequence[Edit] = ()


def evidence(
    claims: Iterable[Claim], question: Question, as_of: AsOf | None = None, revisions: Iterable[Revision] = ()
) -> Evidence:
    """The part of the claims that bears on the question and was known by then."""
    stand = standing((claim for claim in claims if question.covers(claim.facts)), as_of, revisions)
    return Evidence(group(stand.claims), stand.edits)


def series(
    claims: Iterable[Claim],
    question: Question,
    revisions: Iterable[Revision] = (),
    accusations: Iterable[Accusation] = (),
) -> Json:
    """The whole answer, from claims of any revisions in any order; with two times of knowledge their difference too.

    Of the accusations the ones made by then are known.
    """
    given, known, made = list(claims), list(revisions), list(accusations)
    times: list[AsOf | None] = [*sorted(question.as_of)] or [None]
    answers = []
    for as_of in times:
        found = evidence(given, question, as_of, known)
        parts = episodes(found.groups, question.gap_days)
        pairs = quarrels(parts, (one for one in made if one.known(as_of)))
        answers.append(answer(found, question, as_of, parts, pairs))
    return with_change(answers)


def answer(
    found: Evidence, question: Question, as_of: AsOf | None, parts: Sequence[Episode], pairs: Collection[Pair] = ()
) -> Json:
    """The answer at one time of knowledge, over the episodes of the evidence and who accuses each other in them."""
    every = all_series(parts, pairs)
    shown = [one for one in every if one.points and question.shows(one.party, one.counted[2])]
    counts = {(one.episode, one.counted) for one in shown}
    ranges = [_range(one, parts) for one in disputed(every) if (one.episode, one.counted) in counts]
    return {
        "as_of": as_of.moment if as_of else None,
        "gap_days": question.gap_days,
        "episodes": [_episode(parts[number]) for number in sorted({one.episode for one in shown})],
        "series": [_series(one, parts[one.episode], found.edits) for one in shown],
        "relations": [_relation(one) for one in relations(every) if _touches(one, question)],
        "range": ranges[0] if len(ranges) == 1 else None,
        "ranges": ranges,
        "edits": [_edit(one) for one in found.edits if question.shows(one.old.facts.party, one.old.facts.role)],
    }


def _touches(relation: Relation, question: Question) -> bool:
    return any(question.shows(claim.facts.party, claim.facts.role) for claim in (relation.start, relation.end))


def _episode(episode: Episode) -> Json:
    return {
        "start": episode.start,
        "end": episode.end,
        "parties": list(episode.parties),
        "articles": episode.articles,
    }


def _series(one: Series, episode: Episode, edits: Sequence[Edit]) -> Json:
    measure, affected, role = one.counted
    points = [(point.key, _point(point)) for point in one.points]
    points += [(_edit_key(edit), _withdrawn(edit)) for edit in edits if _belongs(edit, one, episode)]
    return {
        "measure": measure,
        "affected": affected,
        "claimant_party": one.party,
        "role": role,
        "viewpoint": one.viewpoint,
        "episode": {"start": episode.start, "end": episode.end},
        "status": "live" if one.live else "superseded",
        "points": [body for _, body in sorted(points, key=lambda item: (item[0], repr(item[1])))],
    }


def _belongs(edit: Edit, one: Series, episode: Episode) -> bool:
    facts = edit.old.facts
    same = ((facts.measure, facts.affected, facts.role), facts.party) == (one.counted, one.party)
    return same and not facts.denied and episode.start <= facts.event <= episode.end


def _edit_key(edit: Edit) -> tuple[str, str]:
    return edit.old.facts.day, edit.old.published


def _point(point: Point) -> Json:
    claims = point.claims
    return {
        "claimed_at": point.day,
        "first_published_at": None if point.backdated else point.key[1],
        **_figure(point.figure),
        "claim_ids": [claim.claim_id for claim in claims],
        "claims": sum(group.claims for group in point.groups),
        "reports": sum(group.articles for group in point.groups),
        "independent_sources": sources(claims),
        "status": "live" if point.live else "superseded",
        "reason": _reason(point),
        "backdated": point.backdated,
        "edited": False,
        "sources": sorted({claim.source for claim in claims})[:10],
        "claimants": sorted({claim.facts.claimant for claim in claims})[:10],
    }


def _reason(point: Point) -> str:
    if point.by is None:
        return "the last figure given" if not point.backdated else "called outdated, but nothing else is known"
    told = "called outdated, and " if point.backdated else ""
    return told + wording.outdated(point.by)


def _withdrawn(edit: Edit) -> Json:
    """A figure that an outlet took out of its article: it never was the claimant's to revise."""
    old = edit.old
    return {
        "claimed_at": old.facts.day,
        "first_published_at": old.published,
        **_figure(old.facts.figure),
        "claim_ids": [old.claim_id],
        "claims": 1,
        "reports": 0,
        "independent_sources": 0,
        "status": "superseded",
        "reason": wording.edited(old, edit.new),
        "backdated": False,
        "edited": True,
        "sources": [old.source],
        "claimants": [old.facts.claimant],
    }


def _figure(figure: Figure) -> Json:
    numbers = {"value": figure.value, "low": figure.low, "high": figure.high}
    return {name: _plain(number) for name, number in numbers.items()} | {"qualifier": figure.qualifier}


def _plain(number: float | None) -> float | int | None:
    return int(number) if number is not None and number == int(number) else number


def _relation(relation: Relation) -> Json:
    facts = relation.start.facts
    return {
        "type": relation.type,
        "from": relation.start.claim_id,
        "to": relation.end.claim_id,
        "why": relation.why,
        "measure": facts.measure,
        "affected": facts.affected,
        "role": facts.role,
        "parties": [facts.party, relation.end.facts.party],
        "times": relation.times,
    }


def _range(one: Disputed, parts: Sequence[Episode]) -> Json:
    measure, affected, role = one.counted
    return {
        "measure": measure,
        "affected": affected,
        "role": role,
        "episode": {"start": parts[one.episode].start, "end": parts[one.episode].end},
        **_bounds(one.bounds),
        "by": [_held(held) for held in one.by],
        "viewpoints": {view: _bounds(bounds) for view, bounds in one.viewpoints},
    }


def _bounds(bounds: Bounds) -> Json:
    return {
        "low": _plain(bounds.low),
        "high": _plain(bounds.high),
        "open_low": bounds.open_low,
        "open_high": bounds.open_high,
    }


def _held(held: Held) -> Json:
    claim = held.point.claims[0]
    return {
        "claimant_party": held.party,
        "viewpoint": held.viewpoint,
        **_figure(held.point.figure),
        "claimed_at": held.point.day,
        "claim_id": claim.claim_id,
    }


def _edit(edit: Edit) -> Json:
    return {
        "article_id": edit.old.article_id,
        "url": edit.old.url,
        "source": edit.old.source,
        "from": edit.old.claim_id,
        "to": edit.new.claim_id if edit.new else None,
        "why": wording.edited(edit.old, edit.new),
    }
