"""Mentions of names: where a name stands and what it is. The union of the gazetteer's and the model's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from claimstream_enrich.enrichers import shapes, titles
from claimstream_enrich.enrichers.candidates import Candidate, candidates, surnames_left
from claimstream_enrich.enrichers.clues import Type, Vote, of_words, shaped
from claimstream_enrich.enrichers.contests import is_on_sport, of_contests
from claimstream_enrich.enrichers.evidence import beside, of_grammar
from claimstream_enrich.enrichers.kinds import PRIORS, Ballot, decided
from claimstream_enrich.enrichers.names import folded_name
from claimstream_enrich.enrichers.organisations import of_organisations
from claimstream_enrich.enrichers.spans import Ranges
from claimstream_enrich.known_names import known_names
from claimstream_enrich.tree import Tree
from claimstream_schemas.gazetteer import Place, lookup
from claimstream_schemas.personal_names import is_given, is_surname
from claimstream_schemas.remembering import REMEMBERED

_TRUSTED = frozenset({"PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT"})
"""Labels that name something this layer keeps; under another one, or none, the votes must be clear."""
_CLEAR = 1.5
_ONLY_A_PLACE, _RATHER_A_PLACE, _PERHAPS_A_PLACE = 3.5, 2.5, 1.5
"""Votes of the gazetteer for a city or region."""
_LINKS = frozenset((link,) for link in ("and", "or", ",", "&", "/")) | {(",", "and"), (",", "or")}
"""What stands between the names of a list."""
_PLACES = ("GPE", "LOC", "FAC")
_NAMED_SO = ("country", "capital")
_PLACED = re.compile(r"\b(?:in|to|from|into|across|near|outside|throughout)\s$")


class Mention(NamedTuple):
    """Half-open offsets, the words there, the type they suggest, the gazetteer's entry for them.

    `owner` is the country whose possessive stands before a body ("Norway's Defence Ministry").
    """

    start: int
    end: int
    text: str
    type: Type
    place: Place | None = None
    owner: str | None = None


def find_mentions(text: str, tree: Tree | None, skipped: Ranges) -> list[Mention]:
    """Non-overlapping, in the order of the text. `tree` None: the gazetteer alone (the model knows only English)."""
    found = _without_namesakes(text, [*_known(text), *(_tagged(text, tree) if tree is not None else ())])
    apart = _disjoint(mention for mention in found if not skipped.overlap(mention.start, mention.end))
    # a treaty or a prize is no entity, but what it is named after is not meant either
    return [mention for mention in apart if mention.type != "OTHER"]


def _disjoint(found: Iterable[Mention]) -> list[Mention]:
    """The best of those that overlap, in the order of the text."""
    kept: list[Mention] = []
    group: list[Mention] = []
    end = 0
    for mention in sorted(found, key=attrgetter("start")):
        if mention.start >= end:
            kept.extend(_best(group))
            group = []
        group.append(mention)
        end = max(end, mention.end)
    return [*kept, *_best(group)]


def _best(group: list[Mention]) -> list[Mention]:
    """A longer name holds the shorter one ("Gulf of Mexico"); of equal ones the gazetteer's counts."""
    if len(group) < 2:
        return group
    kept: list[Mention] = []
    for mention in sorted(group, key=lambda each: (each.start - each.end, each.place is None)):
        if all(mention.end <= other.start or other.end <= mention.start for other in kept):
            kept.append(mention)
    return sorted(kept, key=attrgetter("start"))


def _known(text: str) -> Iterator[Mention]:
    for match in known_names(text):
        yield Mention(match.start, match.end, text[match.start : match.end], match.place.type, match.place)


def _without_namesakes(text: str, found: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions; a country's or capital's name that begins or ends a person's in the text, too, is that person's
    where nothing else names the country and no word places it: `Judge Ellen Jordan spoke. Jordan said`."""
    found = list(found)
    people = [each.text.split() for each in found if each.type == "PERSON" and " " in each.text]
    borne = {name for words in people for name in (words[0], words[-1])}
    others = {each.place.party for each in found if each.place and each.text not in borne}
    for each in found:
        sole = each.place is not None and each.place.kind in _NAMED_SO and each.place.party not in others
        if sole and each.text in borne and not _PLACED.search(text[max(0, each.start - 12) : each.start]):
            yield each._replace(type="PERSON", place=None)
        else:
            yield each


def _tagged(text: str, tokens: Tree) -> Iterator[Mention]:
    """The names of a parse, typed by what their words and neighbours say."""
    found = candidates(text, tokens)
    sport = is_on_sport(text, tokens)
    pairs = zip([None, *found], found, strict=False)
    verdicts = decided([_ballot(tokens, name, before, sport=sport) for before, name in pairs])
    typed = [(name, kind, lead) for name, (kind, lead) in zip(found, verdicts, strict=True) if kind]
    clear = [name.label in _TRUSTED or lead >= _CLEAR for name, _, lead in typed]
    known = {folded_name(name.text) for (name, _, _), sure in zip(typed, clear, strict=True) if sure}
    kept = [
        _mention(text, name, kind)
        for (name, kind, _), sure in zip(typed, clear, strict=True)
        if (sure or folded_name(name.text) in known) and not titles.is_only_title(name.text)
    ]
    yield from kept
    seen = Ranges(kept)
    people = {mention.text for mention in kept if mention.type == "PERSON"}
    for start, end in surnames_left(tokens, people):
        if not seen.overlap(start, end):
            yield Mention(start, end, text[start:end], "PERSON")
    explained = list(shapes.bracketed_acronyms(text, kept))
    for start, end in explained:
        yield Mention(start, end, text[start:end], "ORG", lookup(text[start:end]))
    inside = Ranges([*kept, *known_names(text)])
    for start, end in shapes.repeated(text, explained):
        if not inside.overlap(start, end):
            yield Mention(start, end, text[start:end], "ORG", lookup(text[start:end]))


def _ballot(tokens: Tree, name: Candidate, before: Candidate | None, *, sport: bool) -> Ballot:
    linked = before is not None and tuple(tokens.lower[before.last : name.first]) in _LINKS
    fixed = name.place.type if name.place and name.known else shaped(name.text, name.label)
    if fixed:
        return Ballot("", name.label, fixed=fixed, linked=linked)
    own = _own(name.text, name.label, name.place is not None)
    at = tokens, name.first, name.last
    contests = of_contests(*at, town=name.place is not None) if sport else ()
    votes = (*beside(*at), *of_grammar(*at), *of_organisations(*at), *contests)
    return Ballot(folded_name(name.text).removeprefix("the "), name.label, own, votes, linked=linked)


@lru_cache(maxsize=REMEMBERED)
def _own(name: str, label: str, placed: bool) -> tuple[Vote, ...]:
    """What a name says wherever it stands: its words, the model's label, and that the gazetteer has such a place."""
    votes = [*of_words(name)]
    if label:
        votes.append(PRIORS[label])
    if placed:
        votes.append(("PLACE", _weight(name, label)))
    return tuple(votes)


def _weight(name: str, label: str) -> float:
    """What the gazetteer's word for a place is worth: little for one that may as well be somebody's name."""
    if " " in name or not (is_given(name) or is_surname(name)):
        return _ONLY_A_PLACE
    return _RATHER_A_PLACE if label == "GPE" else _PERHAPS_A_PLACE


def _mention(text: str, name: Candidate, kind: Type) -> Mention:
    start = titles.without_title(text, name.start, name.end) if kind == "PERSON" else name.start
    if kind == "ORG" and name.place is None and (behind := titles.behind_title(text, start, name.end)) is not None:
        kind, start = "PERSON", behind
    place = name.place if name.known or kind in _PLACES else None
    owner = shapes.owner(text, start) if kind == "ORG" and place is None else None
    return Mention(start, name.end, text[start : name.end], kind, place, owner)
