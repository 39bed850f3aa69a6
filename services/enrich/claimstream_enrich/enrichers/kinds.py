"""Decides what each name of an article is: all votes on its mentions together, so that one name has one type. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from claimstream_enrich.enrichers.clues import Type, Vote
from claimstream_enrich.enrichers.name_nouns import Kind
from claimstream_schemas.names import sound

PRIORS: dict[str, Vote] = {
    "PERSON": ("PERSON", 2.5),
    "ORG": ("ORG", 1.5),
    "GPE": ("PLACE", 2.0),
    "LOC": ("PLACE", 2.5),
    "FAC": ("PLACE", 1.5),
    "EVENT": ("OTHER", 2.5),
    "WORK_OF_ART": ("OTHER", 2.0),
    "LAW": ("OTHER", 2.5),
    "PRODUCT": ("OTHER", 1.0),
    "LANGUAGE": ("OTHER", 3.0),
    "NORP": ("OTHER", 2.5),
}
"""What the model's label is worth; about bodies it is wrong more often than right. Its other labels are no names."""
_SOMEBODYS_SURNAME = 4.0
"""For a name that stands alone and sounds like the surname of a person named in full."""
_LISTED = 0.4
"""Share of a neighbour's lead in a list ("X, Y and Z") that counts for a name, too."""
_CERTAIN = 4.0

_KIND_OF: dict[Type, Kind] = {"PERSON": "PERSON", "ORG": "ORG", "GPE": "PLACE", "LOC": "PLACE", "FAC": "PLACE"}

Sums = dict[Kind, float]


@dataclass(frozen=True, slots=True)
class Ballot:
    """The votes on one mention. `name` is folded, `label` the model's or "".

    `own`: what the name says wherever it stands, counted once a name. `votes`: what stands beside this mention. `fixed`
    leaves no doubt. `linked`: the mention before stands beside it in a list.
    """

    name: str
    label: str
    own: tuple[Vote, ...] = ()
    votes: tuple[Vote, ...] = ()
    fixed: Type | None = None
    linked: bool = False


def decided(ballots: Sequence[Ballot]) -> list[tuple[Type | None, float]]:
    """The type of each, in order, and by how much it leads; None where nothing speaks for any."""
    sums = _summed(ballots)
    _pass_on(ballots, sums)
    full = (name for name, votes in sums.items() if " " in name and _winner(votes)[0] == "PERSON")
    heard = {sound(name.rsplit(" ", 1)[1]) for name in full}
    for name, votes in sums.items():
        if " " not in name and sound(name) in heard:
            votes["PERSON"] += _SOMEBODYS_SURNAME
    return [(ballot.fixed, _CERTAIN) if ballot.fixed else _type(sums[ballot.name], ballot.label) for ballot in ballots]


def _summed(ballots: Sequence[Ballot]) -> dict[str, Sums]:
    sums: dict[str, Sums] = {}
    times = Counter(ballot.name for ballot in ballots)
    for ballot in ballots:
        votes = sums.setdefault(ballot.name, defaultdict(float))
        for kind, weight in ballot.votes:
            votes[kind] += weight
        for kind, weight in ballot.own:
            votes[kind] += weight / times[ballot.name]
    return sums


def _pass_on(ballots: Sequence[Ballot], sums: dict[str, Sums]) -> None:
    """Names in a list are mostly of one kind."""
    verdicts = [_verdict(ballot, sums) for ballot in ballots]
    for at in range(1, len(ballots)):
        if not ballots[at].linked:
            continue
        for to, source in ((at, at - 1), (at - 1, at)):
            kind, lead = verdicts[source]
            if kind and not ballots[to].fixed:
                sums[ballots[to].name][kind] += _LISTED * min(lead, _CERTAIN)


def _verdict(ballot: Ballot, sums: dict[str, Sums]) -> tuple[Kind | None, float]:
    return (_KIND_OF.get(ballot.fixed), _CERTAIN) if ballot.fixed else _winner(sums[ballot.name])


def _winner(votes: Sums) -> tuple[Kind | None, float]:
    """The kind with most votes, and its lead over the next one, or over none."""
    if not votes:
        return None, 0.0
    best = max(votes, key=lambda kind: votes[kind])
    return best, votes[best] - max((weight for kind, weight in votes.items() if kind != best), default=0.0)


def _type(votes: Sums, label: str) -> tuple[Type | None, float]:
    kind, lead = _winner(votes)
    if kind == "PLACE":
        return ("LOC" if label == "LOC" else "FAC" if label == "FAC" else "GPE"), lead
    if kind == "OTHER":
        return ("EVENT" if label == "EVENT" else "NORP" if label == "NORP" else "OTHER"), lead
    return kind, lead
