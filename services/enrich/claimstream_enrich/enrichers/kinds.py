"""Decides what each name of an article is: all votes on its mentions together, so that one name has one type. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from claimstream_enrich.enrichers.clues import Type, Vote
from claimstream_enrich.enrichers.name_nouns import Kind
from claimstream_schemas.names import sound
from claimstream_schemas.personal_names import is_given

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
_FIRST_WORD = 2.0
"""For a name of several words whose first one stands for it elsewhere, and its last one never does."""
_INTRODUCED, _STRANGER = 2, 2.0
"""An article that names so many people in full, and then one by the surname, introduces people: a lone name that is no
surname of theirs is rather a body's, unless it has a title."""
_LISTED = 0.4
"""Share of a neighbour's lead in a list ("X, Y and Z") that counts for a name, too."""
_CERTAIN = 4.0

_KIND_OF: dict[Type, Kind] = {"PERSON": "PERSON", "ORG": "ORG", "GPE": "PLACE", "LOC": "PLACE", "FAC": "PLACE"}

Sums = dict[Kind, float]


class Ballot(NamedTuple):
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
    _by_first_word(sums)
    full = [name for name, votes in sums.items() if " " in name and _winner(votes)[0] == "PERSON"]
    heard = {sound(name.rsplit(" ", 1)[1]) for name in full}
    lone = [name for name in sums if name and " " not in name]
    called = {name for name in lone if sound(name) in heard}
    for name in called:
        sums[name]["PERSON"] += _SOMEBODYS_SURNAME
    if called and len(full) >= _INTRODUCED:
        for name in set(lone) - called:
            sums[name]["PERSON"] -= _STRANGER
            sums[name]["ORG"] += _STRANGER / 2
    return [(ballot.fixed, _CERTAIN) if ballot.fixed else _type(sums[ballot.name], ballot.label) for ballot in ballots]


def _by_first_word(sums: dict[str, Sums]) -> None:
    """News calls people by their last name, and firms and clubs by the first word of theirs.

    "Zubrin Space" that is Zubrin from then on is a firm, unless the name begins with a given name; and where the whole
    is a body by other signs, so is its first word alone.
    """
    lone = {name for name in sums if " " not in name}
    for name, votes in sums.items():
        first, _, last = name.partition(" ")
        if not last or first not in lone or last.rsplit(" ", 1)[-1] in lone or is_given(first.capitalize()):
            continue
        for of_name in (votes, sums[first]):
            of_name["ORG"] += _FIRST_WORD
            of_name["PERSON"] -= _FIRST_WORD / 2
    for name, votes in list(sums.items()):
        last = name.rpartition(" ")[2]
        if last != name and last in lone and _winner(votes)[0] == "ORG" and _winner(sums[last])[0] != "PLACE":
            sums[last]["ORG"] += _FIRST_WORD
            sums[last]["PERSON"] -= _FIRST_WORD


def _summed(ballots: Sequence[Ballot]) -> dict[str, Sums]:
    """The same sign beside many mentions says little more than beside one: each counts by the root of its number."""
    sums: dict[str, Sums] = {}
    times = Counter(ballot.name for ballot in ballots)
    signs = Counter((ballot.name, vote) for ballot in ballots for vote in ballot.votes)
    for ballot in ballots:
        votes = sums.setdefault(ballot.name, defaultdict(float))
        for kind, weight in ballot.own:
            votes[kind] += weight / times[ballot.name]
    for (name, (kind, weight)), number in signs.items():
        sums[name][kind] += weight * number**0.5
    return sums


def _pass_on(ballots: Sequence[Ballot], sums: dict[str, Sums]) -> None:
    """Names in a list are mostly of one kind."""
    linked = [at for at, ballot in enumerate(ballots) if ballot.linked and at]
    verdicts = {each: _verdict(ballots[each], sums) for at in linked for each in (at - 1, at)}
    for at in linked:
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
    best = max(votes, key=votes.__getitem__)
    *_, second, first = 0.0, *sorted(votes.values())
    return best, first - second


def _type(votes: Sums, label: str) -> tuple[Type | None, float]:
    kind, lead = _winner(votes)
    if kind == "PLACE":
        return ("LOC" if label == "LOC" else "FAC" if label == "FAC" else "GPE"), lead
    if kind == "OTHER":
        return ("EVENT" if label == "EVENT" else "NORP" if label == "NORP" else "OTHER"), lead
    return kind, lead
