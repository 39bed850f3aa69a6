"""Countries that a text names without setting the event there: at a border, as where people come from or go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.lexicon import words

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_BORDERS = words("border frontier")
_SHORES = words("coast shore port harbour harbor beach waters coastline airport")
DESCRIBING = frozenset(("amod", "compound", "nmod", "poss"))
"""Labels of words that describe the noun they hang from."""
_EXPELLING = words("deport expel repatriate extradite")
_BACK = words("back away")
_TOWARDS = words("to for towards toward into")
_WAYS = words("way route bind bound head journey flight trip travel")
REFUGES = words("refuge asylum sanctuary shelter")
_FLEEING = words("flee cross drive force push escape pour")
_ARMS = words("missile drone rocket shelling airstrike bombardment")
_LED = words("led backed funded run built made registered flagged")


def is_no_setting(name: Token, group: Token) -> bool:
    """Whether a country is named where `group` is not: `along the Chinese border`, `set out from the Turkish coast`,
    `250 Bangladeshi peacekeepers`, `nine Syrians`, `a French-led force`."""
    place = _edge(name)
    if is_at_border(name):
        return True
    if place is not None and place.lemma_.lower() in _SHORES and place.dep_ == "pobj" and place.head.lower_ == "from":
        return True
    if name.dep_ == "pobj" and name.head.lower_ in _TOWARDS and name.head.head.lemma_.lower() in _WAYS:
        return True  # "a truck on its way to Benin"
    if name.dep_ == "pobj" and _is_shelter(name.head):
        return True
    if name.i + 2 < len(name.doc) and name.nbor(2).lower_ in _LED and name.nbor().text == "-":
        return True
    of = name.head if name.dep_ in DESCRIBING else name
    if of.i not in (name.i, group.i) and of.lemma_.lower() in _ARMS:
        return True  # "hours after Russian missiles killed five people in the capital"
    if name.dep_ == "amod" and of.i != group.i and of.lemma_.lower() in persons():
        return True  # "the mine's Canadian owner"
    return of.i != group.i and any(c.dep_ == "nummod" for c in of.children)


def _is_shelter(preposition: Token) -> bool:
    """Whether a country is where people have fled to: `refuge in Chad`, `drove 40,000 into Chad`."""
    above = preposition.head
    if preposition.lower_ == "in":
        return above.lemma_ in REFUGES or any(c.dep_ == "dobj" and c.lemma_ in REFUGES for c in above.children)
    return preposition.lower_ == "into" and above.lemma_ in _FLEEING


def is_at_border(name: Token) -> bool:
    """Whether a country is named only for its border: `along the Chinese border`, `near the border with Niger`."""
    place = _edge(name)
    return place is not None and place.lemma_.lower() in _BORDERS


def _edge(name: Token) -> Token | None:
    """The noun that a country's name describes or belongs to."""
    return name.head if name.dep_ in DESCRIBING else _place_with(name)


def _place_with(name: Token) -> Token | None:
    """The noun in `the border with Algeria`, `the coast of Libya`."""
    linked = name.dep_ == "pobj" and name.head.lower_ in ("with", "of")
    return name.head.head if linked else None


def sends_away(signal: Token, party_at: dict[int, str]) -> str | None:
    """The country that sends those counted away, who are not its own: `Beijing turned back 400 people`."""
    lemma = signal.lemma_.lower()
    turned = lemma in ("turn", "push", "send") and any(c.lower_ in _BACK for c in signal.children)
    if not turned and lemma not in _EXPELLING:
        return None
    verb: Token | None = signal
    while verb is not None:
        subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
        if subject is not None:
            return party_at.get(subject.i)
        verb = verb.head if verb.dep_ == "conj" else None
    return None
