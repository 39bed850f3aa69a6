"""What verbs of taking and giving back say of people: `whisked away 40 girls`, `had been taken across the border`,
`were taken prisoner`, `handed back 14 soldiers`, `received five of its own`, `were let go`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns, predicates
from claimstream_enrich.claims.figure import role_of
from claimstream_enrich.claims.lexicon import words
from claimstream_schemas.claim import Measure, Role

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_FIGHTING: frozenset[Role] = frozenset(("military", "police"))
_HELD: frozenset[Measure | None] = frozenset(("captured", "detained", "missing"))
_BY_FORCE = words("whisk cart bundle herd haul drag march force frogmarch spirit snatch push shove")
"""Verbs of moving somebody against his will, with `away`, `off`, or into what hides him."""
_AWAY = words("away off")
_LAWFUL = words("police policeman officer officers authority guard guards security agent trooper marshal constable")
_HELPERS = words("volunteer rescuer firefighter fireman lifeguard coastguard neighbour neighbor teacher parent mother "
                 "father relative crew medic doctor nurse charity agency cross crescent convoy worker")  # fmt: skip
"""Who takes people out of harm's way."""
_HIDING = words("bush forest jungle van car vehicle truck boat lorry minibus pickup mountain hills hideout")
CAPTORS = words("hijacker kidnapper captor abductor pirate gunman militant bandit rebel attacker assailant raider")
_HOSTS = words("relative family neighbour neighbor friend villager kin resident stranger")
_LISTING = words("list register describe class classify count record report")
_FOR_FLIGHT = words("unhcr iom refugee migration")
"""What bodies that count those who have fled are called."""
_CARE = words("safety hospital hospitals clinic shelter")
_ABROAD = words("border frontier river")
_STATES = words("prisoner captive hostage")
_RETURNING = words("return give hand get receive")
_OWN = words("its their his own")
_ONWARD = words("front frontline duty base barrack barracks work post service unit line action")
"""Where forces go when they are not given back."""


def of_taking(verb: Token) -> Measure | None:
    """Of an object or passive subject."""
    lemma = verb.lemma_.lower()
    if lemma in _BY_FORCE and _is_hidden(verb):
        return _by_force(verb)
    if lemma == "take":
        return _taken(verb)
    if lemma in _LISTING and (said := _listed(verb)) is not None:
        return said
    if lemma in ("drive", "force", "push") and any(_is_abroad(c) for c in verb.children):
        return "displaced"
    if lemma == "register" and not _FOR_FLIGHT.isdisjoint(_doers(verb)):
        return None if any(c.lower_ == "for" for c in verb.children) else "displaced"
    return "rescued" if lemma in _RETURNING and _is_given_back(verb, lemma) else None


def _is_abroad(preposition: Token) -> bool:
    """`into Chad`, `out of Sudan`."""
    of = [g for c in preposition.children if c.lower_ == "of" for g in c.children]
    places = [*of, *preposition.children] if preposition.lower_ in ("into", "from", "out") else []
    return any(place.ent_type_ == "GPE" for place in places)


def _by_force(verb: Token) -> Measure | None:
    """Whom the police drag off are held, and not lost; a rescuer drags them out of harm's way."""
    doers = _doers(verb)
    if _is_help(verb):
        return None
    return "detained" if not _LAWFUL.isdisjoint(doers) else "missing"


def _doers(verb: Token) -> frozenset[str]:
    """The words for who does it: the subject, also of the verb it is joined to, or `by` whom it is done."""
    found = [g for c in verb.children if c.dep_ == "agent" for g in c.children]
    passive = any(c.dep_ in ("auxpass", "nsubjpass") for c in verb.children) or verb.dep_ in ("acl", "relcl")
    above = (verb, verb.head) if not passive else ()
    found += [c for t in above for c in t.children if c.dep_ == "nsubj" and c.i < verb.i]
    return frozenset(word for noun in found for t in (noun, *noun.lefts) for word in (t.lower_, t.lemma_.lower()))


def _is_help(verb: Token) -> bool:
    """Whether people are taken by helpers, or into care: `by the Red Cross`, `to hospital`."""
    to = (g.lemma_.lower() for c in verb.children if c.lower_ in ("to", "into") for g in c.children)
    return not _HELPERS.isdisjoint(_doers(verb)) or any(place in _CARE for place in to)


def _taken(verb: Token) -> Measure | None:
    """`taken across the border`, `took seven others with them`; `were taken in by relatives`."""
    if any(c.lower_ == "in" and c.dep_ in ("prt", "prep", "advmod") and not [*c.children] for c in verb.children):
        by = (g for c in verb.children if c.dep_ == "agent" for g in c.children)
        return "displaced" if any(g.lemma_.lower() in _HOSTS for g in by) else None
    across = (g for c in verb.children if c.lower_ in ("across", "over") for g in c.children)
    if any(g.lemma_.lower() in _ABROAD for g in across):
        return None if _is_help(verb) else "missing"
    along = any(g.lower_ == "them" for c in verb.children if c.lower_ == "with" for g in c.children)
    doer = next((c for t in (verb, verb.head) for c in t.children if c.dep_ == "nsubj"), None)
    lawless = doer is not None and doer.lemma_.lower() in CAPTORS
    return "missing" if along and lawless else None


def _listed(verb: Token) -> Measure | None:
    """`listed 44 people as wounded`, `as killed in action`."""
    for child in verb.children:
        if child.lower_ == "as" or any(c.lower_ == "as" for c in child.children):
            said = (_state(word) for word in (child, *child.children))
            if (measure := next((m for m in said if m is not None), None)) is not None:
                return measure
    return None


def _state(word: Token) -> Measure | None:
    """What a participle or adjective says of those it is said of: `killed`, `missing`, `abducted`."""
    if (said := predicates.ADJECTIVES.get(word.lower_)) is not None:
        return said
    for lemma in (word.lemma_.lower(), word.lower_[:-1], word.lower_[:-2]):  # some are adjectives to the parse
        found = next((p.measure for p in predicates.VERBS.get(lemma, ()) if p.undergone), None)
        if found is not None and word.lower_.endswith(("ed", "d", "n", "t")):
            return found
    return None


def of_let_go(verb: Token) -> Measure | None:
    """`were let go`, `let 12 abducted pupils go`: of captives; a firm lets its men go."""
    if verb.lemma_ != "let" or not any(c.lemma_ == "go" for c in verb.children):
        return None
    gone = next((c for c in verb.children if c.dep_ in ("nsubjpass", "dobj")), None)
    return "rescued" if gone is not None and is_captive(gone) else None


def taken_prisoner(noun: Token) -> bool:
    """Whether a number's noun is the state those counted were put in, whatever the parse makes of it: `killed and 15
    taken prisoner`."""
    before = noun.nbor(-1) if noun.i else noun
    return noun.lower_ in _STATES and before.lower_ in ("taken", "took", "held")


def is_captive(noun: Token) -> bool:
    """`two captured pilots`, `the hostages`, `the nine officers they had been holding`."""
    if noun.lemma_.lower() in nouns.STATES:
        return True
    return any(_holds(c) for c in noun.children if c.dep_ in ("amod", "acl", "relcl"))


def _holds(word: Token) -> bool:
    """Whether a word says that somebody has those it tells of."""
    if word.dep_ == "relcl":
        return any(p.measure in _HELD and p.undergone for p in predicates.VERBS.get(word.lemma_.lower(), ()))
    return _state(word) in _HELD


def _is_hidden(verb: Token) -> bool:
    """`away`, `off`, `into vans`, `into the forest`."""
    into = (g for c in verb.children if c.lower_ in ("into", "to") for g in c.children)
    return any(c.lower_ in _AWAY for c in verb.children) or any(g.lemma_.lower() in _HIDING for g in into)


def _is_given_back(verb: Token, lemma: str) -> bool:
    """`returned 22 soldiers`, `gave back nine hostages`, `received five of its own men`: fighters or captives, who do
    not go on to the front."""
    given = next((c for c in verb.children if c.dep_ in ("dobj", "nsubjpass")), None)
    if given is None:
        return False
    people = next((g for c in given.children if c.lower_ == "of" for g in c.children), given)
    people = given if is_captive(given) else people  # "eight prisoners of war"
    to = {g.lemma_.lower() for c in verb.children if c.lower_ == "to" for g in c.children}
    if to & _ONWARD or (role_of(people) not in _FIGHTING and not is_captive(people)):
        return False
    if lemma == "return":
        return True
    if lemma == "receive":
        return any(c.lower_ in _OWN for t in (given, people) for c in t.children)
    return any(c.lower_ == "back" and c.dep_ in ("advmod", "prt") for c in verb.children)
