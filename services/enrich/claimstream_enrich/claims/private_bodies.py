"""Bodies and persons that speak for no state: companies, unions, bands, associations, aid groups."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimstream_enrich.asked import of_a_parse
from claimstream_enrich.claims import people
from claimstream_enrich.claims.body_kinds import is_company, is_office, is_society, is_state_body
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.nouns import ROLES
from claimstream_enrich.claims.reading import Reading, phrase
from claimstream_enrich.claims.speakers import bare, core_of
from claimstream_schemas import gazetteer
from claimstream_schemas.personal_names import is_given

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_ASSOCIATIONS = frozenset(("union", "federation", "association", "syndicate", "confederation", "guild", "society"))
_PLACING = frozenset(("in", "at", "on", "near", "from", "to"))
_RIVAL = frozenset(("shadow", "rival", "parallel", "breakaway", "exiled", "self-proclaimed", "self-styled", "exile"))
"""Before `government` or `administration`, what makes it another side than the state's: `X, a shadow government`."""
_IN_NAMES = frozenset(("at", "for", "without", "against", "across"))
"""Prepositions in the names of bodies (`Doctors at Hand`); those of places are in those of offices as well."""
_NAMED_SO = re.compile(
    r"(?<![\w'’-])((?!(?:The|An?|His|Her|Its|Their|Our|My|Your|Th[ai]t|Th[eo]se|This|One|No|Another|Some|Any|Each) )"
    r"(?:[A-Z][\w'’-]*|\d+)(?: (?:(?:and|for|of|of the|de|del|de la|la|el|&) )?[A-Z][\w'’-]*)*)"
    r"(?: [a-z]+s['’]| trade| union)? $"
)
"""A name right before a noun for a body, perhaps with that of its members between."""
_TIED = frozenset(("based", "backed", "led", "run", "linked", "affiliated", "allied", "controlled", "funded", "owned"))
"""Last parts of adjectives that begin with a name."""
_LONGEST = 60
"""Characters before the noun in which its name stands."""
_DESCRIBING = frozenset(("compound", "nmod", "amod", "appos"))


def society(reading: Reading, head: Token) -> str | None:
    """A body of a country's citizens, by the last words of its name: `the Afghan Red Crescent`, `Kenya Rights Watch`,
    `the Norwegian Refugee Council`, `Sudan Doctors' Union`, `the Kenya Union of Nurses`."""
    if head.pos_ != "PROPN" or any(_is_owner(c) for c in head.children):
        return None
    if any(c.dep_ == "appos" and not _RIVAL.isdisjoint(g.lower_ for g in c.lefts) for c in head.children):
        return _capitalised(reading, head)
    if is_society(name := _capitalised(reading, head)) or is_company(name):
        return name
    if not _is_society(head):
        return None
    first, end = core_of(head)
    while first < head.i and reading.doc[first].pos_ != "PROPN" and not reading.doc[first].text[:1].isupper():
        first += 1
    if reading.doc[first].lower_ == "the":
        first += 1
    return phrase(reading.doc.span(first, head.i + 1)) if first < head.i and end == head.i + 1 else None


def association(reading: Reading, head: Token) -> str | None:
    """An association without a name, which is its members' own: `the nurses' federation`, whatever their nation."""
    if head.pos_ != "NOUN" or head.lower_ not in _ASSOCIATIONS:
        return None
    members = any(c.dep_ in ("poss", "compound", "nmod") and c.lower_ in people.MEMBERS for c in head.lefts)
    return bare(phrase(reading.doc.span(*core_of(head)))) if members else None


def _capitalised(reading: Reading, head: Token) -> str:
    """A proper name from its first capital on, with what it is `of` or `for`."""
    first, end = core_of(head)
    while first < head.i and not _opens_name(reading, first):
        first += 1
    end = next((i for i in range(head.i + 1, end) if reading.doc.lower[i] in _PLACING), end)
    named = [i for i in range(head.i, end) if reading.doc[i].text[:1].isupper()]
    return phrase(reading.doc.span(first, named[-1] + 1)) if named else head.text


def _opens_name(reading: Reading, at: int) -> bool:
    """Whether a token is a capital that a name can begin with: neither `the` nor part of `pro-Kurdish`."""
    joined = at > 0 and reading.doc.words[at - 1] in ("-", "‑", "–")
    return reading.doc[at].text[:1].isupper() and reading.doc.lower[at] != "the" and not joined


def _is_society(head: Token) -> bool:
    """Whether the last words of a proper name are those of an association and not of a state's or states' body."""
    if head.lower_ in people.SOCIETIES:
        return True
    below = {c.lower_ for c in head.children if c.pos_ == "PROPN" and c.i < head.i}
    of_members = not below.isdisjoint(people.MEMBERS) or any(map(_is_several, head.children))
    if head.lower_ in people.STATE_OFFICES:
        return of_members and head.lower_ == "council"
    return of_members or not below.isdisjoint(people.FIELDS)


def _is_several(child: Token) -> bool:
    """The plural possessor in the names of associations: `Shipowners' Council`, `People's Alliance`; no country."""
    mark = any(c.dep_ == "case" and c.text in ("'", "’") for c in child.children) and child.lower_.endswith("s")
    several = mark or child.lower_ in ("people", "women", "men", "children")
    return child.dep_ == "poss" and several and gazetteer.lookup(child.text) is None


def _is_owner(child: Token) -> bool:
    """Whether a name's possessor is another: `Iran's Red Crescent`; the doctors of a doctors' union are its own."""
    return child.dep_ == "poss" and child.lower_ not in people.MEMBERS and not _is_several(child)


def private_party(reading: Reading, head: Token) -> str | None:
    """The name of a company, union or group that its state only describes: `the Swiss drugmaker Helvatis`."""
    if (head.pos_ == "NOUN" or head.text.islower()) and is_private(head):
        return _name_before(reading, head) or _name_behind(reading, head)
    if not _is_name(head) or (head.lower_ in reading.persons and not is_introduced_as_body(head)):
        return None
    if is_company(whole := _capitalised(reading, head)):
        return whole
    described = [c for c in head.subtree if c.dep_ in _DESCRIBING and c.i != head.i and is_private(c)]
    titled = any(t.lemma_.lower() in people.PERSON_WORDS for t in head.subtree if t.i < head.i)
    if titled or not described or any(c.i > head.i and c.head.i != head.i for c in described):
        return None
    first = max((c.i + 1 for c in described if c.i < head.i), default=head.i)
    entity = reading.entity_at.get(head.i)
    if entity is not None and entity.party and entity.type == "ORG" and not is_country(entity.party):
        return entity.party
    name = phrase(reading.doc.span(first, head.i + 1)) if first < head.i else head.text
    return entity.name if entity is not None and entity.type in ("ORG", "PERSON") else name


def _is_name(head: Token) -> bool:
    """Whether a word is a name, also where the parse takes one behind its description for a noun: `the company ABC`."""
    behind = head.i > head.sent.start and head.nbor(-1).head.i == head.i and is_private(head.nbor(-1))
    alone = head.text[:1].isupper() and not any(True for _ in head.rights)  # not "aid group Doctors at Hand"
    return head.pos_ == "PROPN" or (head.pos_ == "NOUN" and behind and alone)


@of_a_parse
def is_introduced_as_body(name: Token) -> bool:
    """`Owner Blue Line said`: a noun for a body right before a name without a given name or an office."""
    opening = name.left_edge
    if opening.i == name.i or not is_private(opening) or is_given(name.doc[opening.i + 1].text):
        return False
    return not any(t.lemma_.lower() in people.PERSON_WORDS for t in name.doc[opening.i : name.i])


def _name_before(reading: Reading, noun: Token) -> str | None:
    """The name in `the 400 Roses gang`, `the Solidarity union`, `the Anvil miners' union`, `the Hope for Peru party`;
    None where it is a side or a place, or an office."""
    found = _NAMED_SO.search(reading.article.text, max(0, noun.idx - _LONGEST), noun.idx)
    name = _without_nation(_without_owner(reading, found[1])) if found is not None else ""
    return name if name and not is_office(name) and not _only_describes(noun, name) else None


def _only_describes(noun: Token, name: str) -> bool:
    """Whether the words before a noun say where or of what kind a body is: `the Oslo-based monitor`, `Aid groups`."""
    last = name.lower().rpartition("-")[2]
    opens = noun.i == noun.sent.start + 1 and " " not in name
    return last in _TIED or (opens and (name.lower() in people.CALLINGS or noun.doc.pos[noun.i - 1] != "PROPN"))


def _without_owner(reading: Reading, name: str) -> str:
    """A name without the person whose body it is: `Bell's Example Road party`."""
    owner, _, rest = name.partition("'s ")
    return rest if rest and owner.lower() in reading.persons else name


def _name_behind(reading: Reading, noun: Token) -> str | None:
    """The name in `a spokesman for the company, Example Foods, said`."""
    names = (c for c in noun.children if c.dep_ == "appos" and c.pos_ == "PROPN" and c.i > noun.i)
    name = next((phrase(reading.doc.span(*core_of(c))) for c in names if c.lower_ not in reading.persons), None)
    return name if name and gazetteer.lookup(name) is None else None


def _without_nation(name: str) -> str:
    """A name without the adjective of a nation before it; nothing of one that is a place's."""
    first = next(iter(gazetteer.find(name)), None)
    if first is None or first.start > 0:
        return name
    if first.end == len(name):
        return ""
    return name[first.end :].strip() if first.place.type == "NORP" else name


def is_private(noun: Token) -> bool:
    """Whether a common noun means a body that speaks for itself: `the drugmaker`, `a union`."""
    opens = noun.pos_ == "PROPN" and noun.i == noun.sent.start  # "Owner Blue Line said"
    common = noun.pos_ == "NOUN" or (noun.pos_ == "PROPN" and noun.text.islower())
    if noun.lower_ == "tank" and noun.i > 0 and noun.doc.lower[noun.i - 1] == "think":
        return True
    return (common or opens) and people.is_private(noun.lower_ if opens else noun.lemma_.lower())


def is_private_person(noun: Token) -> bool:
    """Whether a noun says what somebody is who speaks for no state: `an engineer in Dublin`, `her brother`."""
    lemma = noun.lemma_.lower()
    known = lemma in people.KIN or lemma in ROLES
    return noun.pos_ == "NOUN" and known and lemma not in people.PERSON_WORDS | people.STATE_OFFICES | people.DIPLOMATS


def private_body_of(reading: Reading, head: Token) -> str | None:
    """The private body of `a spokesman for the Hong Kong union Harbour Hands`, `who heads the Anvil union`, also beside
    a name."""
    offices = (head, *(c for c in head.children if c.dep_ == "appos" and c.i > head.i))
    person = head.pos_ == "PROPN" and head.lower_ in reading.persons
    staff = (o for o in offices if o.lemma_.lower() in people.PERSON_WORDS or (person and o.i == head.i))
    of = (c for office in staff for c in office.children if c.dep_ == "prep" and c.lower_ in ("of", "for"))
    working = (o for o in offices if o.pos_ == "NOUN" and is_private_person(o))
    by = (c for office in working for c in office.children if c.dep_ == "prep" and c.lower_ in ("with", "for", "at"))
    if (house := next((name for c in by if (name := _body_below(reading, c)) is not None), None)) is not None:
        return house
    led = (c for office in offices for c in office.children if c.dep_ == "relcl" and c.lemma_ in people.LEADING)
    bodies = [c for above in (*of, *led) for c in above.children if c.dep_ in ("pobj", "dobj")]
    named = (_called(reading, body) for body in bodies)
    return next((party for party in named if party is not None), None) or _house_of(reading, head)


def _body_below(reading: Reading, preposition: Token) -> str | None:
    """The body of `a campaigner with Example Now in Peru`: no office, hospital or side that the gazetteer has."""
    body = next((c for c in preposition.children if c.dep_ == "pobj"), None)
    entity = reading.entity_at.get(body.i) if body is not None else None
    if entity is None or entity.type != "ORG" or entity.party or is_state_body(entity.name):
        return None
    return None if entity.name.split()[-1].lower() in people.PLACES_OF_WORK else entity.name


def _called(reading: Reading, body: Token) -> str | None:
    """The name of a private body; `the Hope for Example party` ends in what it is, wherever the parse hangs that."""
    last = body.right_edge
    whole = _name_before(reading, last) if last.i > body.i and is_private(last) else None
    party = whole or private_party(reading, body) or society(reading, body)
    return party.removesuffix("'s").removesuffix("’s") if party else None  # "who leads the Blue Aid's team"


def _house_of(reading: Reading, staff: Token) -> str | None:
    """The firm or institute of `analysts at the Oslo bank Harbour & Sons`."""
    if staff.tag_ != "NNS" or staff.lower_ not in people.GROUPS:
        return None
    places = (c for prep in staff.children if prep.lower_ in ("at", "with", "from") for c in prep.children)
    return next((name for c in places if is_private(c) and (name := named_body(reading, c)) is not None), None)


def named_body(reading: Reading, noun: Token) -> str | None:
    """A private body named after a preposition: `X of the opposition RPD`, `of Doctors at Hand`."""
    start, end = core_of(noun)
    words = [t for t in reading.doc[start:end] if t.dep_ != "det"]
    described = [t for t in words if t.i < noun.i and t.text.islower() and (is_private(t) or t.lower_ == "opposition")]
    named = [t for t in words if not described or t.i > described[-1].i]
    if noun.lower_ == "opposition" or noun.pos_ == "NOUN":
        named = _names_from(reading, noun.i + 1) if is_private(noun) or noun.lower_ == "opposition" else []
    elif not described and reading.doc[min(end, len(reading.doc) - 1)].lower_ in _IN_NAMES:
        after = _names_from(reading, end + 1)
        named = [*named, reading.doc[end], *after] if after and len(named) == 1 else []
    elif not described:
        return None
    if not named or not all(t.text[0].isupper() or t.lower_ in _IN_NAMES for t in named):
        return None
    name = phrase(reading.doc.span(named[0].i, named[-1].i + 1))
    place = gazetteer.lookup(name)
    return place.party if place is not None else name or None


def _names_from(reading: Reading, at: int) -> list[Token]:
    """The proper nouns that follow each other from a token on; the whole of a body's name that begins with it."""
    end, entity = at, reading.entity_at.get(at)
    if entity is not None and entity.type == "ORG":
        while reading.entity_at.get(end) is entity:
            end += 1
        return list(reading.doc[at:end])
    while end < len(reading.doc) and reading.doc[end].pos_ == "PROPN":
        end += 1
    return list(reading.doc[at:end])
