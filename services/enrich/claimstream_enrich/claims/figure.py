"""A number with what it counts, and what the counted nouns tell by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from claimstream_enrich.claims import nouns
from claimstream_enrich.claims.counted_nouns import persons, things
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.quantities import Number
from claimstream_schemas import gazetteer
from claimstream_schemas.claim import Measure, Role

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

Part = Literal["", "them", "such"]
_POLICE = words("police policeman policemen cop cops garda gardai constable constables detective detectives")
_REMAINS = words("body corpse")
_SAILORS = words("sailor seaman crewman")
_NAVAL = words("navy naval warship frigate corvette destroyer submarine patrol gunboat coastguard")
_FORCES: dict[str, Role] = {"police": "police", "army": "military", "military": "military", "navy": "military",
                            "marine": "military", "battalion": "military", "brigade": "military",
                            "regiment": "military",
                            "platoon": "military", "squadron": "military", "security": "military", "medical": "medic",
                            "health": "medic"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it counts. `group` is the counted noun's token index (the number's own where it stands
    alone), `signal` that of the word the measure comes from. `scale` turns the number into the unit."""

    number: Number
    measure: Measure
    unit: str
    role: Role
    group: int
    signal: int
    previous: bool = False
    scale: float = 1.0
    same: bool = False
    """Whether it only gives another value for the figure before: `put that number at 900`."""
    part: Part = ""
    """Whether it counts some of others, and whether those are `them`, counted last, or `such`, by a noun like `the
    dead`: `two of them were children`, `three of the dead were Swedes`."""


def is_counted(token: Token) -> bool:
    """Whether a noun stands for people, casualties or things that get destroyed."""
    if is_national(token):
        return True
    if token.lower_ == "military":
        return any(c.dep_ == "nummod" for c in token.children)  # "19 military"
    tables = (nouns.CASUALTIES, persons(), things())
    return any(form in table for table in tables for form in forms(token))


def is_person(token: Token) -> bool:
    """Whether a noun names people, by what they do or where they are from."""
    return not persons().isdisjoint(forms(token)) or is_national(token)


def is_national(token: Token) -> bool:
    """Whether a plural names the people of a country: `four Germans`."""
    if not token.text[:1].isupper():
        return False
    counted = any(c.dep_ == "nummod" for c in token.children)  # "three Swiss": some have no plural of their own
    if not counted and token.tag_ not in ("NNPS", "NNS"):
        return False
    if token.ent_type_ == "NORP":
        return True
    before = next((c for c in token.children if c.dep_ == "compound" and c.i == token.i - 1), None)
    place = gazetteer.lookup(token.text) or (gazetteer.lookup(f"{before.text} {token.text}") if before else None)
    return place is not None and place.type == "NORP"  # "two Sri Lankans"


def is_of_nation(token: Token) -> bool:
    """Whether a singular names somebody from a country: `a Canadian`."""
    place = gazetteer.lookup(token.text) if token.text[:1].isupper() else None
    return place is not None and place.type == "NORP"


def forms(token: Token) -> tuple[str, str]:
    """The forms a token may have in a word list; the singular of a plural name (`24 Royal Marines`) too."""
    lemma = token.lemma_.lower()
    return lemma[:-1] if token.tag_ == "NNPS" and lemma.endswith("s") else lemma, token.lower_


def role_of(group: Token) -> Role:
    """What the counted are: by their noun, what stands before it, or what they are said to be."""
    if group.lower_ == "military":
        return "military"
    own: Role = next((nouns.ROLES[form] for form in forms(group) if form in nouns.ROLES), "any")
    if own != "any":
        return own
    if group.lemma_.lower() == "officer" and any(t.lower_ in _POLICE for t in group.sent):
        return "police"
    if group.lemma_.lower() == "deputy" and "sheriff" in group.doc.lower:
        return "police"
    if group.lemma_.lower() in _SAILORS and _is_naval(group):
        return "military"
    for child in group.children:
        if child.dep_ in ("compound", "amod", "nmod") and child.lower_ in _FORCES:
            return _FORCES[child.lower_]
    if group.lemma_.lower() in _REMAINS:  # "22 bodies of soldiers"
        of = (g for c in group.children if c.lower_ == "of" for g in c.children)
        return next((nouns.ROLES[form] for g in of for form in forms(g) if form in nouns.ROLES), "any")
    if group.dep_ == "nsubj":  # "two hostages were pupils"
        said = [c.lemma_.lower() for c in group.head.children if c.dep_ == "attr"]
        return nouns.ROLES.get(said[0], "any") if said else "any"
    return "any"


def _is_naval(sailors: Token) -> bool:
    """Whether sailors belong to a side, in a sentence on warships: `seven of its sailors`, `46 Korean sailors`."""
    owned = any(c.dep_ == "poss" or c.ent_type_ in ("NORP", "GPE") for c in sailors.children)
    return owned and any(t.lower_ in _NAVAL for t in sailors.sent)
