"""The side that the words of a counted noun name, or whose its owner is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimstream_enrich.claims.affected_kinds import ABOARD, FLED
from claimstream_enrich.claims.affected_places import near
from claimstream_enrich.claims.bands import band_at, band_before
from claimstream_enrich.claims.figure import is_national
from claimstream_enrich.claims.harmers import ATTACKS, force_of, side_of, subject_of
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.sides_said import of_side
from claimstream_enrich.claims.speakers import owner_before

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

OWN_WORDS = frozenset(("its", "his", "her", "their", "our"))
_OF_COUNTRY = re.compile(r"\b(his|her|its|their|our|the) (own )?(country|nation|state)\b")
_OF_STATE = words("government army state national federal security junta regime loyalist")
"""Before soldiers and policemen: they serve the country."""
_FORCES = words("force army military troop guard agency service")
_OWNING = frozenset(("in", "of", "for"))
_OF = frozenset(("of",))
_DEATHS = words("death casualty fatality")
_LOSSES = words("dead loss losses casualty")
"""What somebody has lost, by whose it is."""
_TOLLS = _LOSSES | words("toll fatality")
_OF_OWN = words("lose suffer receive regain withdraw pull evacuate move send deploy bury mourn recall rotate redeploy "
                "mobilise mobilize sacrifice repatriate")  # fmt: skip
"""What somebody does with its own."""
_KIN = words("son daughter child kid baby brother sister sibling twin wife husband spouse parent mother father cousin "
             "relative nephew niece uncle aunt grandchild grandson granddaughter grandparent family")  # fmt: skip
_POINTING = frozenset(("the", "this", "that"))
_BANDS = words("group movement militia rebels party organisation organization")


def named_side(reading: Reading, group: Token, claimant: str | None, figure: Figure) -> tuple[bool, str | None]:
    """The side named in the counted noun's own phrase: `Armenian soldiers`, `soldiers of his country`."""
    if is_national(group):
        return _known(_described(reading, group))
    for child in group.children:
        if child.dep_ == "poss":
            return _of_owner(reading, child, claimant)
        if child.dep_ in ("amod", "compound", "nmod") and (party := _described(reading, child)):
            others = (c for c in child.children if c.dep_ == "conj")  # "six Polish and Czech sailors" are of neither
            return True, None if any(_described(reading, c) not in (None, party) for c in others) else party
        if child.dep_ in ("amod", "compound") and child.lower_ in _OF_STATE and figure.role in ("military", "police"):
            return _known(claimant if is_country(claimant) else reading.home)
        if child.dep_ == "prep" and child.lower_ in ("from", "of", "in"):
            if any(c.lemma_.lower() in ATTACKS for c in child.children):
                continue  # "six injuries in Thai shelling"
            inner = phrase_of(child)
            if child.lower_ == "in" and (figure.role in ("military", "police") or group.lemma_.lower() in FLED):
                continue
            if _OF_COUNTRY.search(inner):
                return True, claimant if is_country(claimant) else near(reading, group)
            if party := reading.party_in(inner) or _of_body(reading, child, claimant) or _of_band(reading, child):
                return True, party
        counted = any(t.dep_ == "nummod" for t in child.children)  # "29 people: 13 Afghans, nine Syrians"
        norp = child.dep_ == "appos" and any(t.ent_type_ == "NORP" for t in child.subtree)
        if norp and child.i > group.i and not counted:
            return _known(reading.party_in(phrase_of(child)))
        if child.dep_ == "prep" and child.lower_ == "on" and (party := of_side(child)):
            return True, party
    said = next((c for c in group.head.children if c.dep_ == "attr"), None) if group.dep_ == "nsubj" else None
    if said is not None and is_national(said):  # "two were Swedes"
        return _known(reading.party_in(said.text))
    party = reading.party_in(group.text) if group.pos_ in ("PROPN", "NOUN", "ADJ") else None
    return _known(party)


def _is_of_state(noun: Token) -> bool:
    """Whether a force is called what only a state's are: `the security forces`, `the national army`."""
    said = any(c.dep_ in ("amod", "compound") and c.lower_ in _OF_STATE for c in noun.children)
    return said and noun.lemma_.lower() in _FORCES


def _is_bare(noun: Token) -> bool:
    """Whether a noun goes without a name: `the group`, and not `the Example militia`."""
    return not any(c.dep_ in ("compound", "nmod", "appos") for c in noun.children)


def _of_body(reading: Reading, of: Token, claimant: str | None) -> str | None:
    """The side in `five members of the group`, `of the group's elite unit`, `two sailors of our navy`."""
    for noun in (noun for noun in of.children if noun.dep_ == "pobj"):
        owner = next((c for c in noun.children if c.dep_ == "poss"), noun)
        if owner.lower_ == "our":
            return claimant or reading.home
        if _is_of_state(owner) and not is_country(claimant):
            return reading.home  # a band says nine members of the security forces died
        if owner.lemma_.lower() in _BANDS and {c.lower_ for c in owner.children} & _POINTING and _is_bare(owner):
            own = claimant is not None and not is_country(claimant)
            return claimant if own else band_before(reading.bands, owner)
    return None


def _of_band(reading: Reading, of: Token) -> str | None:
    """The band in `18 members of the Example Defence Force`."""
    noun = next((c for c in of.children if c.dep_ == "pobj"), None) if of.lower_ == "of" else None
    return band_at(reading.bands, noun.i) if noun is not None else None


def of_them(group: Token) -> bool:
    """`About 300 of them had been killed`: of those counted last, whatever they were counted for."""
    return any(c.lower_ == "of" and any(g.lower_ in ("them", "whom") for g in c.children) for c in group.children)


def _described(reading: Reading, word: Token) -> str | None:
    """The side that a word before the counted noun names: `Armenian`, `al-Shabaab`, an acronym the article explains."""
    if word.pos_ in ("PROPN", "ADJ", "NOUN"):
        for token in word.subtree:
            if party := reading.party_at.get(token.i) or band_at(reading.bands, token.i):
                return party
    return reading.party_in(word.text)


def _of_owner(reading: Reading, owner: Token, claimant: str | None) -> tuple[bool, str | None]:
    """The side of `its soldiers`, `Armenia's soldiers`, of a group that speaks of `the group's men`."""
    if owner.lower_ in OWN_WORDS and owner.head.lemma_.lower() in ABOARD:
        return False, None  # a ship's
    if owner.lower_ in ("his", "her") and owner.head.lemma_.lower() in _KIN:
        return False, None  # a person's
    if owner.lower_ in OWN_WORDS:
        return True, _losing(reading, owner, claimant) or claimant or _pointed(reading, owner)
    if owner.lemma_.lower() in _BANDS and claimant is not None and not is_country(claimant):
        return True, claimant
    return _known(reading.party_in(phrase_of(owner)))


def _losing(reading: Reading, owner: Token, claimant: str | None) -> str | None:
    """Whose `its` is before what the subject of its clause loses, gets back or moves: `Oslo said Peru had withdrawn 40
    of its men`."""
    verb = next((t for t in owner.ancestors if t.pos_ == "VERB"), None)
    if verb is None or verb.lemma_.lower() not in _OF_OWN or verb.i > owner.i:
        return None
    subject = subject_of(verb)
    return side_of(reading, subject, claimant) if subject is not None else None


def _pointed(reading: Reading, owner: Token) -> str | None:
    """Whose `its` is where nobody, or nobody with a side, is cited: the last side named before it."""
    near = owner_before(reading, owner, ())
    return near.party if near is not None and near.party else reading.party_near(owner)


def _known(party: str | None) -> tuple[bool, str | None]:
    return party is not None, party


def phrase_of(token: Token) -> str:
    """The text of a token's subtree, without clauses."""
    kept = [t for t in token.subtree if not any(a.dep_ in ("relcl", "acl") for a in [t, *t.ancestors] if a.i > token.i)]
    return " ".join(t.text for t in kept)


def owner_side(reading: Reading, noun: Token, claimant: str | None, *, placed: bool = True) -> str | None:
    """The country in `Armenia's toll`, `its own dead`; a count's `its` tells who counts, not who is counted.

    `placed`: by where they are, too.
    """
    for child in noun.children:
        if child.dep_ == "poss":
            if child.lower_ in OWN_WORDS:
                claimant = claimant or _pointed(reading, child)
                return claimant if noun.lemma_.lower() in _LOSSES else None
            party = reading.party_in(phrase_of(child)) or force_of(reading, child, claimant)
            return party if is_country(party) or noun.lemma_.lower() in _TOLLS else None
        lost = child.dep_ in ("amod", "compound") and noun.lemma_.lower() in _TOLLS | _DEATHS
        if lost and (side := _described(reading, child)) is not None:
            return side  # "Russian losses"
        if child.dep_ == "prep" and child.lower_ in (_OWNING if placed else _OF) and noun.dep_ != "pobj":
            place = next((c for c in child.children if c.dep_ == "pobj"), None)
            party = reading.party_at.get(place.i) if place is not None and noun.pos_ == "NOUN" else None
            if child.lower_ == "of" and noun.lemma_.lower() in _TOLLS:
                party = party or reading.party_in(phrase_of(child))  # "the losses of the Kenyan army"
            if is_country(party):
                return party
    return None


def valued(group: Token) -> Token:
    """What a bare value is put on: `put its losses at 16 dead`; the counted noun where there is none."""
    if group.dep_ == "pobj" and group.head.dep_ == "prep" and group.head.head.pos_ == "VERB":
        return next((c for c in group.head.head.children if c.dep_ == "dobj" and c.i < group.i), group)
    return group


def toll_of(group: Token) -> Token:
    """The toll that a number is: `X's losses were 40 killed`, `the death toll in X stands at 40`; the counted noun
    where there is none."""
    verb = next((t for t in (group, *group.ancestors) if t.pos_ in ("VERB", "AUX")), None)
    below = list(verb.children) if verb is not None else []
    below += [inner for c in below if c.pos_ == "AUX" for inner in c.children]  # "X's losses were 40 killed"
    subjects = (c for c in below if c.dep_ == "nsubj" and c.i < group.i)
    return next((c for c in subjects if c.lemma_.lower() in _TOLLS), group)
