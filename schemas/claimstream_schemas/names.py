"""Names of persons and bodies as keys: equal for the spellings that alphabets and transcribers make of one name.

Shared by tagging and search. Pure, standard library only; names are in Latin letters (transliterate others first).

`sound` of a word keeps consonants and three classes of vowels (a, i, u): Pashinyan and Pashinian, Jenca and Jinka,
Erdoğan and Erdogan agree, Nora and Nils do not. `frame` keeps the consonants alone, so that Dujarric and Dijarik agree,
too; that much is shared by chance, so it counts only where something else agrees (a party; see `name_ids`).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from claimstream_schemas.remembering import REMEMBERED

_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ə": "a", "ħ": "h"}
)
_APOSTROPHES = "'’‘`ʼʻ´′"
_OF_WORD = re.compile(r"\w")
_JOINED = re.compile(rf"(?<=\w)[{_APOSTROPHES}.](?=\w)|[{_APOSTROPHES}]")
_WORD = re.compile(r"[^\W_]+")
_ABD = re.compile(r"\babd(?:[aeu]l)?[ -](?:[aeu]l[ -])?(?=\w)|\babd[aeu]l(?=[a-z]{4})")
"""Abdel Fattah, Abdul-Fattah, Abd al-Fattah, Abdulfattah: one given name."""

_PARTICLE_WORDS = (
    "de da do dos das del della di du la le van von der den ten ter al el ul as at bin ibn ben bint abu abou the of na "
    "and und"
)
PARTICLES = frozenset(_PARTICLE_WORDS.split())
"""Words between the parts of a name that writers drop and vary."""
_GIVEN = re.compile(r"\s*(?:Al|Ben)\s+[^\W\d_]+\W*$")
"""`Ben Wallace`, but not `ben Ali` or `al-Rawi`: where it opens a name of two words it is a given name."""
_AFTER = frozenset(("jr", "sr", "ii", "iii", "iv"))

_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), becomes)
    for pattern, becomes in (
        (r"sch|sh|ch(?=[aeiouy])", "s"),
        (r"ph", "f"),
        (r"kh", "h"),
        (r"th", "t"),
        (r"dj|zh|dzh", "j"),
        (r"ck|q", "k"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"x", "ks"),
        (r"w", "v"),
        (r"(?<=.)z", "s"),
        (r"(?<=.)h", ""),
        (r"(?<=[aeiouy])j(?![aeiou])", "i"),
        (r"[eiy]+", "i"),
        (r"[ou]+", "u"),
        (r"(.)\1+", r"\1"),
    )
)
"""What transcribers vary, in this order. The first letter is left more of its own (Sara, Zara; Hanna, Anna)."""


@lru_cache(maxsize=REMEMBERED)
def folded(name: str) -> str:
    """Latin letters in lower case, one space between words; no accents, punctuation or closing possessive."""
    plain = _without_possessive(name.strip())
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", plain).casefold().translate(_LETTERS))
        plain = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(_WORD.findall(_JOINED.sub("", plain.casefold())))


def _without_possessive(name: str) -> str:
    """The name without an `'s` that only punctuation follows. Looks from the end: garbled names are long."""
    last = _OF_WORD.search(name[::-1])
    end = len(name) - last.start() if last else 0
    if end > 1 and name[end - 1] in "sS" and name[end - 2] in _APOSTROPHES:
        return name[: end - 2] + name[end:]
    return name


@lru_cache(maxsize=REMEMBERED)
def words(name: str) -> tuple[str, ...]:
    """The folded words of a person's name: `Bell, Nora` is turned, a closing `Jr` dropped, `Abdul X` one word."""
    last, comma, rest = name.partition(",")
    turned = f"{rest} {last}" if comma and folded(rest) not in ("", *_AFTER) and "," not in rest else name
    found = _ABD.sub("abd", folded(turned)).split()
    while len(found) > 2 and found[-1] in _AFTER:
        found.pop()
    return tuple(found)


@lru_cache(maxsize=REMEMBERED)
def sound(word: str) -> str:
    """A folded word as it may be heard: the same for its transcriptions."""
    for pattern, becomes in _RULES:
        word = pattern.sub(becomes, word)
    return word


@lru_cache(maxsize=REMEMBERED)
def frame(word: str) -> str:
    """The consonants of a folded word's sound; a first vowel stands as `a`."""
    heard = sound(word)
    return re.sub(r"^[iu]", "a", heard[:1]) + re.sub(r"[aiu]", "", heard[1:])


@lru_cache(maxsize=REMEMBERED)
def parts(name: str) -> tuple[str, ...]:
    """The words that tell people apart: without particles, unless there is nothing else."""
    found = words(name)
    if _GIVEN.match(name):
        return found
    return tuple(word for word in found if word not in PARTICLES) or found


def is_full(name: str) -> bool:
    """Whether a given name stands beside the surname."""
    return len(parts(name)) > 1


def surname(name: str) -> str:
    """The last of the parts, folded; empty for a name without letters."""
    found = parts(name)
    return found[-1] if found else ""


def person_key(name: str) -> str:
    """Given name and surname by sound, what stands between them left out; a lone name by its sound."""
    found = parts(name)
    return " ".join(sound(word) for word in dict.fromkeys((found[0], found[-1]))) if found else ""


_SPELLING = {
    "defense": "defence", "organisation": "organization", "centre": "center", "labour": "labor", "programme": "program",
    "theatre": "theater", "defenses": "defences",
}  # fmt: skip
_LINKS = frozenset(("the", "of", "for", "and", "on", "in", "to", "a", "an", "s", "affairs"))


def body_key(name: str) -> str:
    """The words of a body's name in the order of the alphabet: Ministry of Defense, Defence Ministry."""
    found = [_SPELLING.get(word, word) for word in folded(name.replace("&", " and ")).split()]
    kept = [word for word in found if word not in _LINKS] or found
    return " ".join(sorted(kept))


def search_keys(name: str) -> frozenset[str]:
    """The keys by which search finds a name in any spelling: of the whole name and of each of its parts.

    What is typed finds what is stored where `typed_keys(typed)` and the stored keys have one in common.
    """
    heard = {sound(part) for part in parts(name) if len(part) > 1}
    return frozenset(key for key in (person_key(name), body_key(name), *heard) if key)


def typed_keys(name: str) -> frozenset[str]:
    """What to look for among stored keys when somebody types a name: all of it, not its parts.

    A surname typed alone finds those known by its frame, too; with a given name it means that person and those of that
    frame whose given name is unknown (see `name_ids.spelling_keys`), and nobody else.
    """
    loose = loose_key(name)
    if is_full(name):
        loose = loose.replace("~", "?")
    return frozenset(key for key in (person_key(name), body_key(name), loose) if key)


def loose_key(name: str) -> str:
    """The frame of the surname, for those whom more than the surname tells; empty where too little is left of it."""
    bones = frame(surname(name))
    return f"~{bones}" if len(bones) > 2 else ""
