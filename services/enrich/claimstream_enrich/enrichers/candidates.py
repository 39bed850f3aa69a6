"""Where a name may stand: the model's names, cut to their parts, and runs of proper nouns that it overlooked. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from claimstream_enrich.enrichers import shapes
from claimstream_enrich.enrichers.clues import is_name
from claimstream_enrich.enrichers.kinds import PRIORS
from claimstream_enrich.tree import Tree
from claimstream_schemas.gazetteer import WEAK, Place, ground_behind, lookup
from claimstream_schemas.names import sound
from claimstream_schemas.personal_names import is_given

_SUFFIX = re.compile(r" [IVX]+(?![\w.])|,? [JS]r\.?(?!\w)")
_ORDINAL = re.compile(r"(?<![\w.,-])(?:\d{1,3}(?:st|nd|rd|th|d)?|[IVX]+)\s$")
_UNIT = re.compile(r"(?:Division|Brigade|Battalion|Regiment|Squadron|Army|Fleet|Wing|Corps|Infantry|Congress|Group)$")
_LETTERS = re.compile(r"[^\W\d_a-z](?:[\w’'-]|\. ?|\s)+")
_SECOND_HALF = re.compile(r"[-\u2010\u2011](?!led\b|run\b|era\b|style\b|like\b|born\b)[a-z]{2,6}(?<!ed)(?![\w-])")
"""The rest of a given name of two syllables, which the model cuts off: `Han Ji-woo`."""
_PLACING = frozenset(("in", "at", "near", "from", "to", "into", "outside", "around", "of"))
_MADE_OF = frozenset(("det", "amod", "compound", "poss"))
_BESIDE = 6
"""Tokens to either side among which the words of a name stand."""


class Candidate(NamedTuple):
    """Half-open offsets of characters and of tokens. `label` is the model's, "" where it saw no name."""

    start: int
    end: int
    first: int
    last: int
    text: str
    label: str
    place: Place | None = None

    @property
    def known(self) -> bool:
        """Whether the gazetteer leaves no doubt about it."""
        return self.place is not None and self.place.kind not in WEAK


def candidates(text: str, tokens: Tree) -> list[Candidate]:
    """In the order of the text, apart."""
    inside: set[int] = set()
    found: list[Candidate] = []
    for entity in tokens.ents:
        inside.update(range(entity.start, entity.end))
        if entity.label_ in PRIORS:
            found.extend(_parts(text, tokens, entity.start, entity.end, entity.label_))
    for first, last in _runs(tokens, inside):
        overlooked = _parts(text, tokens, first, last, "")
        found.extend(name for name in overlooked if len(name.text) > 2 and _LETTERS.fullmatch(name.text))
    return list(_joined(text, tokens, sorted(found, key=attrgetter("start"))))


def _parts(text: str, tokens: Tree, opening: int, closing: int, label: str) -> Iterator[Candidate]:
    """The names among the tokens `opening:closing`."""
    whole = tokens.starts[opening], tokens.end_of(closing - 1)
    for part in shapes.parts(text, *whole):
        words = text[part.start : part.end]
        place = lookup(words)
        cut = (part.start, part.end) != whole
        first, last = tokens.range(part.start, part.end) if cut else (opening, closing)
        if place is not None or is_name(tokens, first, last, words):
            given = "PERSON" if part.after_place and " " in words else label
            yield _whole(text, tokens, Candidate(part.start, part.end, first, last, words, given, place))


def _whole(text: str, tokens: Tree, name: Candidate) -> Candidate:
    """A person's name with the half of the given name behind a hyphen; a place's that begins with a people's (Spanish
    Town)."""
    if name.place is not None and name.place.kind == "demonym" and (end := ground_behind(text, name.end)):
        last, words = tokens.range(name.start, end)[1], text[name.start : end]
        return name._replace(end=end, last=last, text=words, label="GPE", place=lookup(words))
    rest = _SECOND_HALF.match(text, name.end)
    if rest is None or name.label != "PERSON" or name.place is not None or " " not in name.text:
        return name
    last = tokens.range(name.start, rest.end())[1]
    return name._replace(end=rest.end(), last=last, text=text[name.start : rest.end()])


def _runs(tokens: Tree, inside: set[int]) -> Iterator[tuple[int, int]]:
    """The longest ranges of proper nouns outside of the model's names."""
    names = [i for i in tokens.proper if i not in inside]
    for _, run in groupby(enumerate(names), lambda numbered: numbered[1] - numbered[0]):
        members = [i for _, i in run]
        yield members[0], members[-1] + 1


def _joined(text: str, tokens: Tree, found: Iterable[Candidate]) -> Iterator[Candidate]:
    """A given name goes with the name right behind it; numbers and "Jr." go with their names."""
    before: Candidate | None = None
    for name in found:
        if before is None:
            before = _numbered(text, tokens, name, 0)
        elif _goes_with(before, name, text):
            words = text[before.start : name.end]
            whole = before._replace(end=name.end, last=name.last, text=words, label="PERSON")
            before = _numbered(text, tokens, whole, whole.start)
        elif name.start >= before.end:
            yield before
            before = _numbered(text, tokens, name, before.end)
    if before is not None:
        yield before


def _goes_with(given: Candidate, name: Candidate, text: str) -> bool:
    between = text[given.end : name.start]
    if between != " " or given.known or name.known or "PERSON" not in (given.label, name.label):
        return False
    return name.label in ("PERSON", "GPE", "ORG", "") and is_given(given.text.split()[0])


def _numbered(text: str, tokens: Tree, name: Candidate, low: int) -> Candidate:
    """ "Anna II", "Anna Bell Jr.", "3rd Rifle Battalion"; `low` is where the name before ends."""
    if _UNIT.search(name.text) and (number := _ORDINAL.search(text, max(low, name.start - 6), name.start)):
        first = tokens.at(number.start())
        return name._replace(start=number.start(), first=first, text=text[number.start() : name.end])
    suffix = _SUFFIX.match(text, name.end) if name.label in ("PERSON", "") else None
    if suffix is None:
        return name
    last = tokens.at(suffix.end() - 1) + 1
    if tokens.pos[last - 1] == "PRON":
        return name
    return name._replace(end=suffix.end(), last=last, text=text[name.start : suffix.end()])


def surnames_left(tokens: Tree, people: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Where the surname of a full name stands alone, whatever the parse took it for: offsets of characters.

    Spelled in another way it has to be a proper noun at least: many a common word sounds like somebody's name.
    """
    surnames = {name.split()[-1].lower() for name in people if " " in name}
    sounds = {sound(surname) for surname in surnames}
    if not surnames:
        return
    alike = (i for i in tokens.proper if sound(tokens.lower[i]) in sounds)
    for i in sorted({*tokens.by_word.among(surnames), *alike}):
        if len(tokens.lower[i]) > 3 and tokens.words[i].isalpha() and _lone(tokens, i) and not _is_place(tokens, i):
            yield tokens.starts[i], tokens.end_of(i)


def _is_place(tokens: Tree, i: int) -> bool:
    """Whether a name is surely a place's, or may be one and stands like one."""
    place = lookup(tokens.words[i])
    return place is not None and (place.kind not in WEAK or tokens.word(i - 1) in _PLACING)


def _lone(tokens: Tree, i: int) -> bool:
    if not tokens.words[i][0].isupper() or tokens.words[i].isupper():
        return False
    if tokens.opens[i] and tokens.lower[i] in tokens.common:
        return False
    beside = [j for j in (i - 1, i + 1) if 0 <= j < len(tokens)]
    if any(tokens.pos[j] == "PROPN" and tokens.words[j][0].isupper() for j in beside):
        return False
    return not any(child.dep_ in _MADE_OF for child in tokens[i].children if abs(child.i - i) <= _BESIDE)
