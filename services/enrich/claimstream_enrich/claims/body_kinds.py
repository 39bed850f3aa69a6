"""What stands for a body, and whom the proper name of one makes it speak for: a state it serves, or itself. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.counted_nouns import persons
from claimstream_enrich.claims.hospitals import PUBLIC
from claimstream_enrich.claims.lexicon import words
from claimstream_schemas import gazetteer
from claimstream_schemas.remembering import REMEMBERED

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_HEADS = words("union association federation confederation syndicate guild chamber forum society league alliance "
               "party foundation brotherhood church diocese archdiocese initiative network")  # fmt: skip
"""Nouns for bodies that people or firms make up: whatever country is in the name, it is their own."""
_SPANNING = words("international world global european african asian arab pan-african pan-american inter-american")
"""First words of the names of bodies that serve no single state."""
EMERGENCIES = words("emergency disaster aviation rescue civil forensic meteorological seismological ambulance fire "
                    "crisis operations coordination command situation response control weather hurricane tsunami flood "
                    "seismic")  # fmt: skip
"""Before a noun for a service, what makes it one of the state: `the crisis centre`, `the Emergency Organization`."""
TERRITORIAL = words("civil district county state federal national regional provincial municipal divisional borough "
                    "prefectural cantonal")  # fmt: skip
"""Before a capitalised office or body, whose it is: `District Collector X`, `the Provincial Board`."""
_ASSEMBLIES = words("board committee assembly centre center legislature corps unit")
"""What such a word makes a body of the state: `the Provincial Board`, `the National Weather Centre`."""
_SERVICES = words("organisation organization services centre center unit")
"""Services of a state by what they are for: `the Emergency Organization`, `the Civil Aviation Organization`."""
_UNITS = words("division brigade battalion regiment squadron corps fleet garrison command flotilla battery squad")
_ARMS = words("army infantry armored armoured mechanized mechanised artillery airborne air naval marine border "
              "frontier mountain rifle cavalry tank engineer northern southern eastern western central joint "
              "operational strategic military defence defense rangers first second third fourth fifth sixth seventh "
              "eighth ninth tenth")  # fmt: skip
"""What makes such a unit one of a state's army: `the Frontier Corps`; so does a number, `the 6th Infantry Division`."""
_FUNCTIONS = words("enforcement prosecution prosecutions customs immigration gendarmerie constabulary carabinieri "
                   "procuratorate secretariat headquarters")  # fmt: skip
"""Last words of the names of a state's services: `Customs Enforcement`, `the Public Prosecution`."""
_GUARDING = frozenset((("civil", "defence"), ("civil", "defense"), ("civil", "protection"), ("border", "protection"),
                       ("border", "patrol"), ("border", "force"), ("people's", "committee"), ("people's", "court"),
                       ("people's", "council"), ("people's", "procuratorate"), ("state", "committee"),
                       ("investigative", "committee")))  # fmt: skip
"""Last two words of such names, also of the local government of one-party states."""
_PUBLIC_FIELDS = frozenset((("public", "health"), ("public", "works"), ("public", "safety"), ("public", "security"),
                            ("civil", "protection"), ("civil", "defence"), ("civil", "defense")))  # fmt: skip
"""Fields of which only a state has directors."""
_LEARNED = words("professor expert specialist lecturer researcher teacher student scientist analyst school university "
                 "institute college charity foundation")  # fmt: skip
_CIVIC = words("community communities cooperative cooperatives club association neighbourhood neighborhood")
_RESEARCH = words("research policy polling opinion ratings consulting marketing travel news advertising")
"""Before `institute` or `agency`, what makes it no office."""
_STAFFS = ("general staff", "chiefs of staff", "chief of staff")
_MAKING_BODIES = {
    "staff": ("general", "joint"), "defence": ("civil",), "defense": ("civil",), "protection": ("civil",),
    "hall": ("city", "town"), "cell": ("crisis", "disaster"),
}  # fmt: skip
"""Nouns that stand for a body after such a word."""
_HOSPITALS = words("hospital hospitals")
_FORMS = words("pt inc ltd llc plc corp gmbh ag nv bv jsc ooo oao llp srl spa sarl bhd pvt oy ab asa")
"""Legal forms, first or last in the names of companies."""
_PEERS = re.compile(r"\b(?:council|conference|congress|board|college) of (\w+)\b")
_RULING = words("minister deputy representative judge elder governor mayor commissioner senator people director")
_OF = re.compile(r" (?:of|for|de|des|del|da|do)(?= )")
_PART = re.compile(r"[^\W_]+")
_WORD = re.compile(r"[^\W_][\w-]*")


def is_body(noun: Token) -> bool:
    """Whether a common noun stands for a body: `the ministry`, `the general staff`, `the civil defence`."""
    before = noun.doc.lower[noun.i - 1] if noun.i else ""
    return noun.lemma_.lower() in people.BODIES or before in _MAKING_BODIES.get(noun.lower_, ())


@lru_cache(maxsize=REMEMBERED)
def is_society(name: str) -> bool:
    """Whether a name is that of an association: `the Example Dockers Union`, `Example Union of Nurses`."""
    said = _WORD.findall(_OF.split(name.lower(), maxsplit=1)[0])
    known = name.count(" ") > 0 and gazetteer.lookup(name) is None
    return bool(said) and known and (said[-1] in _HEADS or _is_for_rights(name, said[-1]) or _is_of_peers(name))


def _is_of_peers(name: str) -> bool:
    """Whether a council is one of people of a calling or of churches: `Council of Bishops of X`; not of ministers."""
    peers = _PEERS.search(name.lower())
    if peers is None:
        return False
    many = peers[1]
    return many == "churches" or (many.endswith("s") and many[:-1] in persons() - people.STATE_OFFICES - _RULING)


def _is_for_rights(name: str, head: str) -> bool:
    """Whether a body stands up for rights without being an office for them: `Example Organisation for Human Rights`."""
    return name.lower().endswith(" rights") and " for " in name and head not in people.STATE_OFFICES


@lru_cache(maxsize=REMEMBERED)
def is_company(name: str) -> bool:
    """Whether a name bears the legal form of a company: `PT Example`, `Example Ltd.`"""
    said = name.replace(".", "").lower().split()
    return len(said) > 1 and not _FORMS.isdisjoint((said[0], said[-1]))


@lru_cache(maxsize=REMEMBERED)
def is_international(name: str) -> bool:
    """Whether a name says that a body is of no single state: `International Example Bureau`."""
    said = _WORD.findall(name.lower().removeprefix("the "))
    return len(said) > 1 and said[0] in _SPANNING


@lru_cache(maxsize=REMEMBERED)
def is_state_body(name: str) -> bool:
    """Whether a body's proper name makes it one of the state that it stands in."""
    if is_society(name) or is_international(name) or is_company(name):
        return False
    said = name.lower().replace("'s", "").replace("’s", "").split()
    assembly = len(said) > 1 and said[0] in TERRITORIAL and said[-1] in _ASSEMBLIES
    return assembly or is_office(" ".join(said)) or is_service(name) or is_unit(name)


@lru_cache(maxsize=REMEMBERED)
def is_office(text: str) -> bool:
    """Whether words name an office of a state: `the junta's leader`, but not `chief executive` or `club president`."""
    found = [word for word in _PART.findall(text.lower()) if word != "s"]  # "the airline's chief pilot"
    if ("people", "committee") in pairwise(found):
        return True  # "the chairman of the commune's people's committee"
    if _LEARNED.isdisjoint(found) and not _PUBLIC_FIELDS.isdisjoint(pairwise(found)):
        return True  # "the director of public health"
    return any(
        word in people.STATE_OFFICES and not _is_business(word, before, after) and not _is_civic(word, found[n + 1 :])
        for n, (before, word, after) in enumerate(zip(("", *found), found, (*found[1:], ""), strict=False))
    )


def _is_civic(word: str, after: Sequence[str]) -> bool:
    """Whether an office is one of people who live or work together: `president of one of the peasant communities`."""
    return word in ("president", "secretary", "chief") and after[:1] == ["of"] and not _CIVIC.isdisjoint(after[1:6])


def _is_of_research(word: str, before: str) -> bool:
    """Whether a body only looks into things: `the research institute`, `a policy institute`."""
    return word in ("institute", "agency", "service", "bureau") and before in _RESEARCH


def _is_business(word: str, before: str, after: str) -> bool:
    """Whether an office is one of a business, a club or a union by the word beside it."""
    return (
        people.is_private(before)
        or _is_of_research(word, before)
        or (word == "chief" and after in people.PRIVATE_CHIEFS)
        or (word == "officer" and before in people.PRIVATE_CHIEFS - {"medical"})
    )


@lru_cache(maxsize=REMEMBERED)
def is_service(name: str) -> bool:
    """Whether a name is that of a state's service by what it is for: `Example Regional Hospital`, `Emergency
    Organization of Example`."""
    said = _WORD.findall(_OF.split(name.lower(), maxsplit=1)[0])
    if len(said) < 2:
        return False
    if said[-1] in _FUNCTIONS or tuple(name.lower().replace("’", "'").split()[-2:]) in _GUARDING:
        return True
    if said[-1] == "bank":
        return said[-2] in ("central", "reserve")
    public = said[-1] in _HOSPITALS and not PUBLIC.isdisjoint(said[:-1])
    return public or (said[-1] in _SERVICES and not EMERGENCIES.isdisjoint(said[:-1]))


@lru_cache(maxsize=REMEMBERED)
def is_unit(name: str) -> bool:
    """Whether a name is that of a part of an army: `the 6th Infantry Division`, `Northern Command`, a general staff."""
    said = _WORD.findall(_OF.split(name.lower(), maxsplit=1)[0].removeprefix("the "))
    if len(said) > 1 and said[-1] in _UNITS:
        return said[0][0].isdigit() or not _ARMS.isdisjoint(said[:-1])
    return any(staff in name.lower() for staff in _STAFFS)
