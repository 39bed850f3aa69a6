"""Who a single person is, as far as the words say: sex, age, name; and which descriptions may mean the same one."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from claimstream_enrich.claims.counted_nouns import persons, things
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.people import NOT_PERSONAL

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

Sex = Literal["male", "female"]

_MALE = words(
    "man boy father son brother husband uncle nephew grandfather grandson boyfriend gentleman he him his himself male "
    "policeman fireman fisherman serviceman stepfather stepson widower groom mr mr. monk priest"
)
_FEMALE = words(
    "woman girl mother daughter sister wife aunt niece grandmother granddaughter girlfriend lady she her herself "
    "female policewoman servicewoman stepmother stepdaughter widow bride mrs mrs. ms ms. nun schoolgirl"
)
ONE_PERSON = words(
    "uncle nephew aunt niece grandfather grandson grandmother granddaughter boyfriend girlfriend cousin friend "
    "stepfather stepson stepmother stepdaughter fiance roommate neighbor neighbour toddler juvenile male female "
    "sibling twin grandparent grandchild deputy customer owner clerk bouncer homeowner player coach burglar intruder "
    "shooter perpetrator killer widow widower bride groom lady gentleman someone somebody trooper teen teenager "
    "veteran principal sergeant lieutenant detective bartender employer barber"
)
"""Nouns for one person, beside those that are counted (counted_nouns.persons)."""
FAMILIAR = {
    "mom": "mother", "mum": "mother", "mommy": "mother", "mummy": "mother", "dad": "father", "daddy": "father",
    "grandma": "grandmother", "granny": "grandmother", "grandpa": "grandfather", "grandad": "grandfather",
    "granddad": "grandfather", "auntie": "aunt", "hubby": "husband", "sis": "sister",
}  # fmt: skip
"""Familiar word for kin -> the word it stands for."""
_YOUNG = words("boy girl child baby infant toddler kid newborn")
_GROWN = words(
    "man woman father mother husband wife uncle aunt grandfather grandmother parent stepfather stepmother officer "
    "deputy policeman policewoman widow widower boyfriend"
)
_JUNIORS = words("son daughter grandson granddaughter nephew niece stepson stepdaughter grandchild")
"""Kin that may be young: a baby is somebody's daughter, and has none."""
ANYBODY = words(
    "person man woman boy girl child teen teenager youth victim male female individual resident adult kid minor "
    "juvenile suspect gunman shooter attacker patient citizen"
)
"""Nouns that may stand for anybody of that age and sex."""
COLLECTIVE = words(
    "people police personnel crew staff family household public other military security life medics lives casualty soul"
)
"""Nouns for people that are never one of them."""
_PERPETRATORS = words(
    "suspect gunman shooter attacker assailant killer perpetrator bomber hijacker robber burglar intruder"
)
_PRONOUNS = words("he him his himself she her herself")
_INDEFINITE = words("a an")
_ANY = words("every each any no either neither")
ORDINALS = words("second third fourth fifth sixth seventh eighth ninth tenth")
_FURTHER = words("another other") | ORDINALS
_AGE = re.compile(
    r"\b(\d{1,3})(?:\s?-\s?|\s)year(?:\s?-\s?|s?\s)old\b|"
    r",\s*(\d{1,3})(?=\s*(?:,|\.|;|\)|and\b|who\b|of\b|was\b|$))"
)


@dataclass(frozen=True, slots=True)
class Described:
    """One person in the words of one mention; `start:end` are its tokens. `further`: somebody besides those before."""

    start: int
    end: int
    sex: Sex | None
    age: int | None
    names: frozenset[str]
    noun: str
    indefinite: bool
    further: bool
    pronoun: bool


def described(head: Token, names: Collection[str] = ()) -> Described | None:
    """The person that a noun, name or pronoun stands for; None for several people and for things.

    `names`: words of the text's names of persons, which stand for them where they stand alone.
    """
    if not is_one(head, names):
        return None
    if _is_further(head):
        return Described(_left(head), head.i + 1, None, None, frozenset(), "", True, True, False)
    if head.lower_ in _PRONOUNS:
        return _pronoun(head)
    noun, named, left = _noun(head), _is_name(head, names), _left(head)
    before = {t.lower_ for t in head.doc[left : head.i]}
    return Described(
        left, head.i + 1, _sex(head, before), _age(head, left), _names(head, named),
        "" if named or _is_old(head) else noun,
        head.doc[left].lower_ in _INDEFINITE or "another" in before, bool(before & _FURTHER), False,
    )  # fmt: skip


def is_one(head: Token, names: Collection[str] = ()) -> bool:
    """Whether a noun, name or pronoun stands for one person. `names` as in `described`."""
    if _is_further(head):
        return True
    if head.pos_ == "PRON" or head.lower_ in _PRONOUNS:
        return head.lower_ in _PRONOUNS
    return _is_name(head, names) or _is_old(head) or _is_one_person(head, _noun(head)) or _is_aged(head)


def _noun(head: Token) -> str:
    lemma = head.lemma_.lower()
    return FAMILIAR.get(lemma, lemma)


def _is_further(head: Token) -> bool:
    """`another`, `the third`: somebody by no other word."""
    return head.lower_ in _FURTHER and head.dep_ not in ("det", "amod", "advmod") and not _is_mutual(head)


def _is_old(token: Token) -> bool:
    """The `old` of `15-year-old`."""
    return token.lower_ == "old" and token.i > 1 and token.nbor(-1).text == "-"


def _is_name(head: Token, names: Collection[str]) -> bool:
    """Whether a proper noun is a person's: as an entity, elsewhere in the text, or since it has an age."""
    if head.pos_ != "PROPN" or _noun(head) in NOT_PERSONAL:
        return False
    return head.ent_type_ == "PERSON" or head.lower_ in names or any(_is_age(c) for c in head.children)


def _is_age(token: Token) -> bool:
    """The `old` of `15-year-old`, or a noun with it: `Lind, a 25-year-old clerk`."""
    if token.dep_ == "appos" and token.pos_ == "NOUN":
        return any(_is_age(child) for child in token.children)
    return _is_old(token)


def _is_aged(noun: Token) -> bool:
    """Whether an age makes a noun one for a person: `a 60-year-old sweeper`, no `60-year-old house`."""
    if noun.tag_ != "NN" or not any(map(_is_old, noun.children)):
        return False
    return noun.lemma_.lower() not in things()


def _is_mutual(head: Token) -> bool:
    """`each other`, `one another`."""
    return head.i > 0 and head.nbor(-1).lower_ in ("each", "one")


def _pronoun(head: Token) -> Described:
    return Described(
        head.i,
        head.i + 1,
        sex_of(head.lower_),
        None,
        frozenset(),
        "",
        indefinite=False,
        further=False,
        pronoun=True,
    )


def _is_one_person(head: Token, noun: str) -> bool:
    if any(c.dep_ == "det" and c.lower_ in _ANY for c in head.children):
        return False  # "every soldier killed"
    if head.tag_ not in ("NN", "NNP") or noun in COLLECTIVE or (noun not in persons() and noun not in ONE_PERSON):
        return False
    return not any(c.dep_ == "nummod" and c.lower_ not in ("one", "1") and c.head.i == head.i for c in head.children)


def _left(head: Token) -> int:
    """Where the words for the person begin."""
    before = [
        c.left_edge.i
        for c in head.children
        if c.i < head.i and c.dep_ in ("det", "amod", "compound", "poss", "nmod", "nummod")
    ]
    return max(min([*before, head.i]), head.i - 12)


def _names(head: Token, named: bool) -> frozenset[str]:
    """The words of the name that the person bears here, beside a noun too: `the victim, Ana Lind`."""
    beside = [head] if named else []
    beside += [c for c in head.children if c.dep_ in ("appos", "compound") and c.ent_type_ == "PERSON"]
    if head.dep_ == "appos" and head.head.ent_type_ == "PERSON":
        beside.append(head.head)
    found: set[str] = set()
    for token in beside:
        found |= {t.lower_ for t in (token, *token.lefts) if t.pos_ == "PROPN" and len(t) > 2}
    return frozenset(found)


def _sex(head: Token, before: set[str]) -> Sex | None:
    """By the noun, else by a word before it: `a male passenger`, `Mrs Lind`."""
    lemma = head.lemma_.lower()
    own = None if head.pos_ == "PROPN" else sex_of(FAMILIAR.get(lemma, lemma))
    return own or next((sex for word in sorted(before) if (sex := sex_of(word)) and word not in _PRONOUNS), None)


def sex_of(word: str) -> Sex | None:
    """The sex a noun or pronoun tells."""
    return "male" if word in _MALE else "female" if word in _FEMALE else None


def _age(head: Token, left: int) -> int | None:
    """`a 43-year-old man`, `Ana Lind, 43,`, `the boy, a 9-year-old`."""
    apposed = (child.i + 1 for child in head.children if child.dep_ == "appos" and _is_age(child))
    match = _AGE.search(head.doc.span(left, max(head.i + 5, *apposed, 0)).text)
    return int(match[1] or match[2]) if match else None


def are_apart(person: Described, noun: str) -> bool:
    """Whether a description can't mean the one that a noun stands for: a boy is no father, a bystander no driver.

    A new `bystander` is none of the men before either.
    """
    if not noun or not person.noun or noun == person.noun:
        return False
    if (noun in _YOUNG and person.noun in _GROWN) or (noun in _GROWN and person.noun in _YOUNG):
        return True
    if (noun in _YOUNG and person.noun in _JUNIORS) or (noun in _JUNIORS and person.noun in _YOUNG):
        return False
    return person.noun not in ANYBODY and (noun not in ANYBODY or person.indefinite)


def is_perpetrator(person: Described) -> bool:
    """Whether the noun says that the person did it."""
    return person.noun in _PERPETRATORS


def is_anybody(person: Described) -> bool:
    """Whether the noun may stand for anybody of that age and sex."""
    return not person.noun or person.noun in ANYBODY
