"""WordNet's files of nouns or verbs as plain tables, for the scripts here that make word lists from them.

Source: WordNet 3.1 (Princeton University), files `data.POS`, `index.POS` and `index.sense`, formats as in its manual
pages wndb(5WN) and senseidx(5WN).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Literal

PartOfSpeech = Literal["noun", "verb"]

_NUMBERS: dict[PartOfSpeech, str] = {"noun": "1", "verb": "2"}
"""How a sense key names the part of speech."""
_UNSEEN = 0.5
"""Uses granted to a sense that the tagged texts don't hold."""


class Wordnet:
    """The senses of one part of speech, by word the most frequent first, what each is a kind of, how it is used."""

    def __init__(self, folder: Path, part: PartOfSpeech) -> None:
        """Reads the files in a folder. Raises OSError where one is missing, ValueError where it is another format."""
        self.kind: dict[str, int] = {}
        self.spelled: dict[str, list[str]] = {}
        self.above: dict[str, list[str]] = defaultdict(list)
        self.below: dict[str, list[str]] = defaultdict(list)
        self.single: set[str] = set()
        self.used_as: dict[str, set[str]] = defaultdict(set)
        self.frames: dict[tuple[str, str], set[int]] = defaultdict(set)
        for fields in _fields(folder / f"data.{part}"):
            self._take(fields, part)
        self.senses: dict[str, list[str]] = {f[0]: f[-int(f[2]) :] for f in _fields(folder / f"index.{part}")}
        self.uses: dict[tuple[str, str], int] = {}
        for line in (folder / "index.sense").read_text("latin1").splitlines():
            key, sense, _, uses = line.split()
            if key.partition("%")[2].startswith(_NUMBERS[part]):
                self.uses[key.partition("%")[0], sense] = int(uses)

    def _take(self, fields: list[str], part: PartOfSpeech) -> None:
        sense, words = fields[0], int(fields[3], 16)
        spelled = self.spelled[sense] = fields[4 : 4 + 2 * words : 2]
        self.kind[sense] = int(fields[1])
        pointers, rest = fields[5 + 2 * words :], 4 * int(fields[4 + 2 * words])
        for symbol, target in zip(pointers[:rest:4], pointers[1:rest:4], strict=True):
            if symbol == "@i":
                self.single.add(sense)
            if symbol in ("@", "@i"):
                self.above[sense].append(target)
                self.below[target].append(sense)
            if symbol == ";u":
                self.used_as[sense].add(target)
        if part == "verb":
            frames = pointers[rest + 1 :]
            for frame, number in zip(frames[1::3], frames[2::3], strict=True):
                for word in spelled if number == "00" else [spelled[int(number, 16) - 1]]:
                    self.frames[word.lower(), sense].add(int(frame))

    def sense(self, numbered: str) -> str:
        """The sense that a word with its rank names: `kill#1`. Raises KeyError, IndexError where there is none."""
        word, _, rank = numbered.partition("#")
        return self.senses[word][int(rank or 1) - 1]

    def kinds_of(self, roots: Iterable[str], but: Iterable[str] = ()) -> set[str]:
        """The senses at and under some, without those at and under others; all named as for `sense`."""
        return self._under(map(self.sense, roots)) - self._under(map(self.sense, but))

    def _under(self, senses: Iterable[str]) -> set[str]:
        left, seen = [*senses], set[str]()
        while left:
            sense = left.pop()
            if sense not in seen:
                seen.add(sense)
                left += self.below[sense]
        return seen

    def common(self, word: str) -> list[str]:
        """The senses of a word that are no names."""
        return [s for s in self.senses[word] if s not in self.single and word in self.spelled[s]]

    def share(self, word: str, chosen: Collection[str], among: Collection[str]) -> float:
        """Which part of a word's tagged uses in some senses is in the chosen ones of them; 0 where there are none."""
        weights = {sense: self.uses.get((word, sense), 0) + _UNSEEN for sense in among}
        return sum(weights[sense] for sense in among if sense in chosen) / (sum(weights.values()) or 1)

    def words(self) -> Iterator[str]:
        """The words written as one, of three letters and more, in the order of the alphabet."""
        return (word for word in sorted(self.senses) if word.isalpha() and len(word) > 2)


def _fields(path: Path) -> Iterator[list[str]]:
    for line in path.read_text("latin1").splitlines():
        if not line.startswith("  "):
            yield line.partition(" | ")[0].split()


def licence(folder: Path) -> str:
    """The notice at the head of WordNet's files, on one line."""
    lines = (folder / "data.noun").read_text("latin1").splitlines()
    return " ".join(" ".join(line.split()[1:]) for line in lines if line.startswith("  "))


def write(target: Path, about: str, folder: Path, tables: dict[str, str]) -> None:
    """Writes word lists with where they are from and WordNet's notice."""
    made = {"about": about, "licence": licence(folder), **tables}
    target.write_text(json.dumps(made, indent=0) + "\n", encoding="utf-8")
