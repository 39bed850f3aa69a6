"""What a body is called by the words of a source: its proper name, its words, and whose document or count it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.owners import agent_of, owner_of
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.sources import can_speak
from claimstream_enrich.claims.speakers import Speaker, bare, owner_before
from claimstream_schemas import gazetteer

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token


_DESCRIBED = 5
"""Words of a description before a name: `German car parts maker X`."""


def called(head: Token) -> Token | None:
    """The proper name of `its operator, Blue Line`, `the agency Interfax`, `a company called Nordwell`."""
    if head.pos_ == "PROPN":
        return None
    if (beside := _right_beside(head)) is not None:
        return beside
    for child in head.children:
        if child.dep_ == "appos" and child.i > head.i:
            if child.pos_ == "PROPN":
                return child
            return called(child)
        if child.dep_ == "acl" and child.lemma_ in ("call", "name", "know"):
            return next((c for c in child.subtree if c.pos_ == "PROPN" and c.dep_ in ("oprd", "pobj", "dobj")), None)
    return None


def _right_beside(head: Token) -> Token | None:
    """The name that follows its description without a comma, however it was parsed: `the agency Interfax`."""
    last = head.i + 1
    if head.lemma_.lower() not in people.BODIES or last >= len(head.doc) or head.doc[last].pos_ != "PROPN":
        return None
    while last + 1 < len(head.doc) and head.doc[last + 1].pos_ == "PROPN":
        last += 1
    return head.doc[last]


def name_of_body(reading: Reading, head: Token, text: str, before: Sequence[Speaker]) -> str:
    """The words themselves, without article, with the owner in the place of `its`."""
    first, _, rest = text.partition(" ")
    if first.lower() in people.POSSESSIVES and rest and head.lemma_.lower() in people.BODIES:
        owner = owner_before(reading, head, before)
        if owner is not None and rest.lower() == "ministry" and (named := _ministry_of(owner)) is not None:
            return named
        return f"{owner.name}'s {rest}" if owner else rest
    if head.lemma_.lower() not in people.BODIES and head.pos_ != "PROPN":
        text = text.split(" on ", 1)[0]  # "an official on condition of anonymity"
    return bare(text) or text


def _ministry_of(minister: Speaker) -> str | None:
    """`Health Ministry` for the ministry of the health minister."""
    role = (minister.role or "").split()
    return " ".join((*role[:-1], "Ministry")) if len(role) > 1 and role[-1].lower() == "minister" else None


def without_description(name: str) -> str:
    """`Doctors at Hand` for `Aid group Doctors at Hand`: a name without the noun for a body that introduces it."""
    given = name.lstrip("-–—•*· ").split()
    if len(given) > 2 and given[1] == "the" and given[2][:1].isupper() and gazetteer.lookup(given[0]) is not None:
        given = given[2:]  # "In Oslo the Defence Ministry"
    while len(given) > 1 and "-" in given[0] and (given[0][0].islower() or given[0].endswith("-based")):
        given = given[1:]  # "dad-of-three Declan Roche", "the pro-Kurdish Example Party"
    before_of = next((n for n, word in enumerate(given) if word in ("of", "for", "in", "at")), len(given))
    first = next((n + 1 for n, word in enumerate(given[: min(before_of, _DESCRIBED)]) if _describes(word)), 0)
    return " ".join(given[first:]) if first < len(given) and given[first][:1].isupper() else " ".join(given)


def _describes(word: str) -> bool:
    """Whether a word before a name tells what kind of body bears it: `group`, `monitor`, `NGO`."""
    if word.istitle() and people.is_trading(word.lower()):
        return word.endswith("er")  # "Insurer Example" opens a sentence
    return word in people.BODIES or people.is_private(word.lower() if word.isupper() else word) or word in persons()


def writer(document: Token) -> Token | None:
    """Whose bulletin, statement or letter it is; of `whose bulletin`, the noun before; `a report by X`, `from X`."""
    owner = next((c for c in document.children if c.dep_ == "poss"), None)
    if owner is None:
        released = (agent_of(c) for c in document.children if c.dep_ == "acl")
        maker = owner_of(document) or next((who for who in released if who is not None), None)
        return maker if maker is not None and can_speak(maker) else None
    if owner is not None and owner.lower_ == "whose":
        clause = next((a for a in document.ancestors if a.dep_ == "relcl"), None)
        return clause.head if clause is not None else None
    return owner


def keeper(account: Token) -> Token | None:
    """X in `a tally kept by X`, `a count that X keeps`."""
    kept = (agent_of(c) for c in account.children if c.dep_ == "acl")
    return next((who for who in kept if who is not None), None)
