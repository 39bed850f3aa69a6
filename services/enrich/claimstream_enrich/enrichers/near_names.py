"""Finds the entities that another may be one with, without asking all of them: an article may name thousands. Pure.

Every entity is kept under keys of its names; whatever the rules of `merging` call one has a key in common. So the time
grows with the number of names, not with its square.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import Generic, Protocol, TypeVar

from claimstream_enrich.enrichers.names import folded_name, is_full, surname
from claimstream_schemas.names import frame
from claimstream_schemas.remembering import REMEMBERED

_FEW = 60
"""Entities that are asked faster one by one than by their keys; most articles have no more."""
_ONE_SLIP, _TWO_SLIPS = 6, 9
"""Letters of words from which on one, or two of them may be others (`names.sounds_alike`)."""


class Named(Protocol):
    """What is asked of an entity: its name folded and whole, the spellings, their surnames and sounds."""

    @property
    def name(self) -> str:
        """As people are shown it."""

    @property
    def folded(self) -> str:
        """The same in lower case, without marks."""

    @property
    def texts(self) -> frozenset[str]:
        """All spellings."""

    @property
    def sounds(self) -> frozenset[str]:
        """Of the parts of all spellings."""

    @property
    def full(self) -> bool:
        """Whether it is a person named in full."""


T = TypeVar("T", bound=Named)


class Kept(Generic[T]):
    """Entities in the order in which they came, found by keys."""

    def __init__(self) -> None:
        """None yet."""
        self.entities: list[T] = []
        self._at: dict[str, set[int]] = defaultdict(set)
        self._indexed = 0

    def add(self, entity: T) -> None:
        """As the last one."""
        self.entities.append(entity)

    def replace(self, old: T, new: T) -> None:
        """Puts an entity that has taken up another in its old place. Raises an error if it is not here."""
        if len(self.entities) <= _FEW:
            self.entities[self.entities.index(old)] = new
            return
        self._index_all()
        at = next(at for at in self._at[f"w{old.folded.split()[0] if old.folded else ''}"] if self.entities[at] is old)
        self.entities[at] = new
        self._index(at, new)

    def near(self, entity: T) -> list[T]:
        """Those which may be one with an entity, in order."""
        if len(self.entities) <= _FEW:
            return list(self.entities)
        self._index_all()
        found = set[int]().union(*(self._at.get(key, ()) for key in _asked(entity)))
        words = [self._at.get(f"w{word}", set[int]()) for word in entity.folded.removeprefix("the ").split()]
        if words:
            found |= set.intersection(*words)
        return [self.entities[at] for at in sorted(found)]

    def _index_all(self) -> None:
        for at in range(self._indexed, len(self.entities)):
            self._index(at, self.entities[at])
        self._indexed = len(self.entities)

    def _index(self, at: int, entity: T) -> None:
        for key in _keys(entity):
            self._at[key].add(at)


@lru_cache(maxsize=REMEMBERED)
def acronyms(name: str) -> frozenset[str]:
    """What a name of several words may be abbreviated to."""
    words = [word for word in name.replace("-", " ").split() if word]
    capital = "".join(word[0] for word in words if word[0].isupper())
    return frozenset((capital, "".join(word[0] for word in words).upper())) if len(words) > 1 else frozenset()


def _keys(entity: Named) -> Iterator[str]:
    first = entity.folded.split()
    yield f"w{first[0] if first else ''}"
    for text in (entity.name, *entity.texts):
        yield from _words(text)
    if entity.full:
        yield from (f"s{sound}" for sound in entity.sounds)
    yield from (f"a{acronym}" for acronym in acronyms(entity.name))
    for word in {surname(entity.name), entity.folded}:
        yield from _slips(word)


@lru_cache(maxsize=REMEMBERED)
def _words(text: str) -> frozenset[str]:
    """The keys by the words of a spelling."""
    return frozenset(f"w{word}" for word in (*folded_name(text).split(), surname(text)))


@lru_cache(maxsize=REMEMBERED)
def _slips(word: str) -> frozenset[str]:
    """The keys that are left of a word when letters of it are others."""
    found = {f"f{frame(word)}", *_ends(word)}
    if len(word) >= _TWO_SLIPS:
        found.update(f"m{word[at : at + 3]}" for at in range(1, len(word) - 3))
    return frozenset(found)


def _asked(entity: Named) -> Iterator[str]:
    if entity.full:
        yield from (f"s{sound}" for sound in entity.sounds)
    yield f"a{entity.name.replace('.', '')}"
    if is_full(entity.name):
        return
    for word in {surname(entity.name), entity.folded}:
        yield f"w{word}"
        yield f"f{frame(word)}"
        yield from _ends(word)
        if len(word) >= _TWO_SLIPS:
            yield f"m{word[3:6]}"


def _ends(word: str) -> Iterator[str]:
    """One slip leaves the first or the last three letters as they are; two leave them or what stands between."""
    if len(word) >= _ONE_SLIP:
        yield f"p{word[:3]}"
        yield f"e{word[-3:]}"
