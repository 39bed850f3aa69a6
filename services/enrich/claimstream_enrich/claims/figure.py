"""A number with what it counts, and what the counted nouns tell by themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
_POLICE = words(
    "police policeman policemen cop cops garda gardai guardia gendarme gendarmes gendarmerie carabinieri constable "
    "constables detective detectives"
)
_ARMY = words("army soldier soldiers troop troops military junta garrison barracks")
_NEAR = 120
"""Tokens before an officer in which the force is looked for: about five sentences."""
_SAILORS = words("sailor seaman crewman")
_NAVAL = words("navy naval warship frigate corvette destroyer submarine patrol gunboat coastguard")
_OF_WAR = words("warship warships frigate frigates corvette corvettes gunboat gunboats")
_MERCHANT = words("cargo freighter tanker tankers merchant container carrier shipping crew crews")
_KILLING = words("kill wound injure capture arrest detain neutralise neutralize massacre slay gun behead execute")
AGENTIVE = ("er", "or", "ist", "ant", "ee", "ian", "eer")
"""What ends English words for who does something, or for whom it is done to."""
_RELIEF = words("rescue relief aid emergency medical search embassy humanitarian un")
"""What personnel is of that does not fight."""
_FORCES: dict[str, Role] = {"police": "police", "army": "military", "military": "military", "navy": "military",
                            "marine": "military", "battalion": "military", "brigade": "military",
                            "regiment": "military", "guard": "military", "forces": "military",
                            "platoon": "military", "squadron": "military", "security": "military", "medical": "medic",
                            "health": "medic", "media": "journalist"}  # fmt: skip


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


def figured_tokens(figures: Iterable[Figure]) -> frozenset[int]:
    """The tokens of the numbers of figures."""
    return frozenset(i for figure in figures for i in range(figure.number.start, figure.number.end))


def is_counted(token: Token) -> bool:
    """Whether a noun stands for people, casualties or things that get destroyed."""
    if is_national(token):
        return True
    if token.lower_ == "military":
        of_them = token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.head.pos_ == "NUM"
        return of_them or any(c.dep_ == "nummod" for c in token.children)  # "19 military", "7 of its military"
    if token.lemma_.lower() == "element":
        return is_person(token)  # "250 elements of the National Guard"
    tables = (nouns.CASUALTIES, persons(), things())
    return any(form in table for table in tables for form in forms(token)) or _is_band(token)


def _is_of_force(elements: Token) -> bool:
    """Whether elements are the men of a force: `elements of the army`."""
    return any(word in _FORCES or word in _POLICE | _ARMY for word in _bodies_of(elements))


def _bodies_of(members: Token) -> Iterator[str]:
    """The words for what somebody is a member of."""
    bodies = [g for c in members.children if c.lower_ == "of" for g in c.children]
    yield from (word.lower_ for word in (*bodies, *(word for body in bodies for word in body.lefts)))


def _is_band(token: Token) -> bool:
    """Whether a noun that no list has is of those a verb says were killed or taken: a name (`killed 94 Kamwina`), or a
    word for who does something (`killed 27 clubgoers`)."""
    if token.dep_ not in ("dobj", "nsubjpass") or token.ent_type_ in ("GPE", "FAC", "PRODUCT"):
        return False
    doing = token.tag_ in ("NNS", "NNPS") and token.lower_.rstrip("s").endswith(AGENTIVE)
    if token.pos_ != "PROPN" and not (doing and things().isdisjoint(forms(token))):
        return False
    return token.head.lemma_.lower() in _KILLING and any(c.dep_ == "nummod" for c in token.children)


def is_person(token: Token) -> bool:
    """Whether a noun names people, by what they do or where they are from."""
    if token.lemma_.lower() == "element":
        return _is_of_force(token)
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
        return _in_company(group, own)
    if group.lemma_.lower() == "officer" and (force := _force_of(group)) != "any":
        return force
    if group.lemma_.lower() == "deputy" and "sheriff" in group.doc.by_word.words:
        return "police"
    if group.lemma_.lower() in _SAILORS and _is_naval(group):
        return "military"
    for child in group.children:
        forces = child.dep_ in ("compound", "amod", "nmod") and child.lower_ in _FORCES
        guards = child.lower_ == "security" and group.lemma_.lower() == "guard"  # of a shop
        if forces and not guards and not things().intersection(forms(group)):  # "11 health centres"
            return _FORCES[child.lower_]
    if set(forms(group)) & nouns.CASUALTIES.keys():  # "22 bodies of soldiers", "26 civilian deaths"
        of = (g for c in group.children if c.lower_ == "of" for g in c.children)
        near = (*(c for c in group.children if c.dep_ in ("compound", "amod")), *of)
        return next((nouns.ROLES[form] for g in near for form in forms(g) if form in nouns.ROLES), "any")
    if group.lemma_.lower() in ("member", "element"):  # "members of the presidential guard"
        return next((_FORCES[word] for word in _bodies_of(group) if word in _FORCES), "any")
    if group.dep_ == "nsubj":  # "two hostages were pupils"
        said = [c.lemma_.lower() for c in group.head.children if c.dep_ == "attr"]
        return nouns.ROLES.get(said[0], "any") if said else "any"
    return "any"


def _in_company(group: Token, own: Role) -> Role:
    """The role of a noun, as the words before it make it: `rescue personnel`, `non-combatants`."""
    lemma = group.lemma_.lower()
    if lemma == "personnel" and any(t.lower_ in _RELIEF for c in group.lefts for t in (c, *c.conjuncts)):
        return "any"
    if lemma == "combatant" and group.i > 1 and group.doc.lower[group.i - 2] == "non":
        return "civilian"
    return own


def _force_of(officer: Token) -> Role:
    """Whose an officer is whom nothing describes: of the police or the army, by the nearest word for either, in the
    sentence or before it."""
    if not _POLICE.isdisjoint(officer.sent.words):
        return "police"
    if any(c.dep_ in ("compound", "poss") or c.lower_ == "of" for c in officer.children):
        return "any"
    lower = officer.doc.lower
    before = (lower[i] for i in range(officer.i - 1, max(-1, officer.i - _NEAR), -1))
    found = next((word for word in before if word in _POLICE or word in _ARMY), None)
    return "any" if found is None else "police" if found in _POLICE else "military"


def _is_naval(sailors: Token) -> bool:
    """Whether sailors are of a navy: they belong to a side in a sentence on warships (`seven of its sailors`, `46
    Korean sailors`), or the text tells of warships and of no merchant ship."""
    owned = any(c.dep_ == "poss" or c.ent_type_ in ("NORP", "GPE") for c in sailors.children)
    if owned and not _NAVAL.isdisjoint(sailors.sent.words):
        return True
    lower = sailors.doc.lower
    return not _OF_WAR.isdisjoint(lower) and _MERCHANT.isdisjoint(lower)
