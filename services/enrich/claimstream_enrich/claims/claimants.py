"""From a source noun to a speaker: name, type, party, role; pronouns and `the official` go back to earlier ones."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.back_reference import antecedent, namesake, pointed_at
from claimstream_enrich.claims.bands import band_at
from claimstream_enrich.claims.body_names import called, keeper, name_of_body, without_description, writer
from claimstream_enrich.claims.introduced import LEADING, led_by, party_of_introduction
from claimstream_enrich.claims.lexicon import ACCOUNT_NOUNS
from claimstream_enrich.claims.nouns import ROLES
from claimstream_enrich.claims.parties import guessed_party, own_party, party_of_words, spoken_for, stated_party
from claimstream_enrich.claims.person_names import is_name_part, is_person, name_of_person
from claimstream_enrich.claims.private_bodies import is_private
from claimstream_enrich.claims.reading import Reading, is_country, phrase
from claimstream_enrich.claims.sources import can_speak, owner_of, source_of
from claimstream_enrich.claims.speakers import Speaker, bare, core_of
from claimstream_enrich.claims.statements import Tokens, overlapping
from claimstream_schemas import gazetteer
from claimstream_schemas.article import Entity
from claimstream_schemas.claim import ClaimantType

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_PROJECTS = frozenset(
    ("project", "initiative", "programme", "program", "observatory", "monitor", "campaign", "tracker")
)
"""Nouns that end the names of bodies."""
_EACH = frozenset(("each", "either"))
_CLOSE = 4
"""Tokens between the end of a quotation and the pronoun of its cue."""
_FAR = 300
"""Tokens before `the report` in which it was first told of."""
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d")
_TYPES: dict[str, ClaimantType] = {"PERSON": "PERSON", "ORG": "ORG", "GPE": "GPE", "LOC": "GPE", "NORP": "NORP"}


def speaker_of(reading: Reading, source: Token, before: Sequence[Speaker]) -> Speaker | None:
    """The speaker a source token stands for; None where a pronoun finds nobody, or means the outlet itself."""
    if source.lower_ in ("we", "us"):
        return None
    if source.lower_ in _EACH and not any(True for _ in source.children):
        return Speaker(source.text, "GROUP", (source.i, source.i + 1), None, None, None, source.lower_)
    if source.pos_ == "PRON" or source.lower_ in people.MALE_FEMALE | people.NEUTER | people.PLURAL:
        start = reading.paragraph_start(source)
        earlier = _nearer(source, antecedent(source, before), _subject_before(reading, source, before), start)
        if earlier is None and source.lower_ in ("he", "she"):
            earlier = _person_named_before(reading, source, before)
        return replace(earlier, tokens=(source.i, source.i + 1)) if earlier else None
    if source.lower_ in people.DOCUMENTS and (owner := writer(source)) is not None:
        return speaker_of(reading, owner, before)
    if source.lower_ in ACCOUNT_NOUNS and (owner := owner_of(source) or keeper(source)) is not None:
        return speaker_of(reading, owner, before)
    core = core_of(source)
    if (name := name_of_person(reading, source)) is not None:
        return _person(reading, source, name, core, before)
    if (earlier := namesake(source, core, before)) is not None:
        return replace(earlier, tokens=core)
    if called(source) is None and (earlier := pointed_at(reading, source, core, before)) is not None:
        return replace(earlier, tokens=core)
    return _body(reading, source, core, before)


def _nearer(pronoun: Token, spoke: Speaker | None, subject: Speaker | None, start: int) -> Speaker | None:
    """Between who spoke last and the subject of the sentence before: people are who spoke, unless the paragraph, which
    begins with the token `start`, is on another; bodies are who stands nearer."""
    if spoke is None or subject is None:
        return spoke or subject
    if pronoun.lower_ in people.MALE_FEMALE:
        new = spoke.tokens and subject.tokens and spoke.tokens[0] < start <= subject.tokens[0]
        return subject if new and subject.type == "PERSON" else spoke
    start = pronoun.doc[max(0, pronoun.sent.start - 1)].sent.start
    return spoke if spoke.tokens and spoke.tokens[0] >= start else subject


def _subject_before(reading: Reading, pronoun: Token, before: Sequence[Speaker]) -> Speaker | None:
    """The subject of the sentence before, or of the clause before in the same one, if a pronoun can mean it."""
    opened = _quote_closed_by(reading, pronoun)
    start = reading.doc[max(0, reading.doc[opened].sent.start - 1)].sent.start
    for token in reversed(reading.doc[start : opened if opened < pronoun.sent.start else pronoun.i]):
        if token.dep_ in ("nsubj", "nsubjpass") and token.pos_ != "PRON" and _can_mean(reading, pronoun, token):
            return speaker_of(reading, token, before)
    return None


def _quote_closed_by(reading: Reading, pronoun: Token) -> int:
    """The first token of the quotation that ends before a pronoun, across its sentences; else the pronoun's own."""
    near = overlapping(reading.quotes, max(0, pronoun.i - _CLOSE), pronoun.i)
    return next((start for start, end in reversed(near) if start < pronoun.sent.start < end <= pronoun.i), pronoun.i)


def _person_named_before(reading: Reading, pronoun: Token, before: Sequence[Speaker]) -> Speaker | None:
    """The last person named in the two sentences before, in whatever place."""
    opened = _quote_closed_by(reading, pronoun)
    start = reading.doc[max(0, reading.doc[opened].sent.start - 1)].sent.start
    named = (t for t in reversed(reading.doc[start:opened]) if t.pos_ == "PROPN" and is_person(reading, t))
    return next((speaker_of(reading, token, before) for token in named), None)


def _can_mean(reading: Reading, pronoun: Token, noun: Token) -> bool:
    word, personal = pronoun.lower_, is_person(reading, noun)
    if word in people.MALE_FEMALE:
        return personal or name_of_person(reading, noun) is not None
    if word in people.PLURAL:
        return noun.tag_ == "NNS" and can_speak(noun)
    named = noun.pos_ == "PROPN" and not personal and noun.i in reading.entity_at
    return named or (noun.lemma_.lower() in people.BODIES and noun.tag_ != "NNS")


def _person(reading: Reading, head: Token, last: Token, core: Tokens, before: Sequence[Speaker]) -> Speaker:
    entity = reading.entity_at.get(last.i)
    first = last.i
    while first - 1 >= 0 and is_name_part(reading, first - 1, last):
        first -= 1
    written = phrase(reading.doc[first : last.i + 1])
    longer = entity is not None and entity.type == "PERSON" and len(entity.name.split()) >= len(written.split())
    name = entity.name if entity is not None and longer else written
    known = next((s for s in reversed(before) if s.type == "PERSON" and last.lower_ in s.name.lower().split()), None)
    if known is not None and len(known.name.split()) > len(name.split()):
        name = known.name
    office = _office_before(head) if head.i == last.i else None
    if office is not None:
        head, core = office, (core_of(office)[0], last.i + 1)
    own = _role(reading, head, last, first, core)
    role = own or (known.role if known else None)
    party = (
        stated_party(reading, head, own or "", before)
        or (entity.party if entity is not None and entity.type == "PERSON" else None)
        or (known.party if known else None)
        or led_by(reading, head)
        or guessed_party(reading, head, own or "")
    )
    asked = known is not None and entity is not None and known.entity_id == entity.entity_id
    if party is None and entity is not None and not asked:  # else a long interview takes quadratic time
        party = party_of_introduction(reading, entity, lambda title: party_of_words(reading, title, "", before))
    party = None if party == name else party
    if party is None:
        party = spoken_for(reading, head, own or "", before)
    identity = entity.entity_id if entity is not None and name == entity.name else None
    tokens = (min(core[0], first), max(core[1], last.i + 1) if last.i <= core[1] else last.i + 1)
    ranks = [t.text for t in reading.doc[max(0, first - 2) : first] if people.is_rank(t.lower_.rstrip("."))]
    return Speaker(name, "PERSON", tokens, identity, party, role, " ".join((role or "", *ranks, name)).lower())


def _office_before(name: Token) -> Token | None:
    """`director` in `the director of Example Hospital, X`, where the parse hangs the name from the hospital."""
    if name.dep_ != "appos":
        return None
    above = (a for a in list(name.ancestors)[:4] if a.pos_ in ("NOUN", "PROPN"))
    return next((a for a in above if a.lemma_.lower() in people.PERSON_WORDS and a.i < name.i), None)


def _role(reading: Reading, head: Token, last: Token, first: int, core: Tokens) -> str | None:
    """What stands before the name, or beside it between commas."""
    doc = reading.doc
    if last.i != head.i:
        end = next((i for i in range(head.i + 1, first) if doc[i].dep_ == "appos" or doc[i].text == ","), first)
        return bare(phrase(doc[core[0] : end])) or None
    if core[0] < first and (title := bare(phrase(doc[core[0] : first]))):
        return title
    for child in head.children:
        if child.dep_ == "appos" and child.i > head.i and child.pos_ in ("NOUN", "PROPN"):
            return bare(phrase(doc[child.left_edge.i : core_of(child)[1]])) or None
        if child.dep_ == "relcl" and child.lemma_ in LEADING:
            return phrase(doc[child.i : child.right_edge.i + 1]).rstrip(" ,")
    return None


def _body(reading: Reading, head: Token, core: Tokens, before: Sequence[Speaker]) -> Speaker:
    """A body, a place that stands for its government, a group, or somebody without a name."""
    named = called(head)
    core = core_of(named) if named is not None else _without_clock(reading, head, core)
    text = phrase(reading.doc[core[0] : core[1]])
    described = text if named is None else phrase(reading.doc[head.left_edge.i : head.right_edge.i + 1])
    if named is None and _are_people(head, core):
        return Speaker(bare(text), "GROUP", core, None, None, None, text.lower())
    entity = reading.entity_at.get((named or head).i)
    whole = entity if entity is not None and _covers(reading, entity, core) else None
    place = gazetteer.lookup(whole.name if whole and whole.party else text)
    if place is not None and place.kind in ("wire", "outlet"):
        return Speaker(place.name, "ORG", core, None, None, None, text.lower())
    owned = text.split(" ", 1)[0].lower() in people.POSSESSIVES
    if whole and not owned:
        name = whole.name
    elif named is not None:
        name = bare(text)
    else:
        name = name_of_body(reading, head, text, before)
    own = without_description(name)
    introduced = own != name and not owned
    name = own if introduced else name
    kind = "ORG" if named is not None else _kind(head, entity if whole or head.pos_ == "PROPN" else None)
    if place is not None and kind in ("UNNAMED", "ORG"):
        kind = "GPE" if place.type == "LOC" else place.type
    party: str | None
    if (band := band_at(reading.bands, head.i)) is not None:
        party = band
    elif place is not None:
        party = place.party
    elif named is not None and is_private(head):
        party = _private_party(reading, head, name, whole, before)
    else:
        party = party_of_words(reading, head, described, before)
    if party is None and head.lemma_.lower() in people.DOCUMENTS:
        party = _issuer(reading, head, before)
    if introduced and kind == "GROUP" and name[:1].isupper():
        kind, party = "ORG", party or name  # "aid group Doctors at Hand"
    if party is None and kind == "ORG" and head.lemma_.lower() != "media" and "news agency" not in described.lower():
        party = own_party(reading, head if named is None else named, name, whole, before)
    if kind == "UNNAMED" and (project := _named_project(reading, head)) is not None:
        kind, party = "ORG", party or project.party or project.name
    kinds = " ".join(c.lemma_ for c in head.children if c.dep_ == "appos" and c.pos_ == "NOUN")
    said = f"{described} {kinds}".strip().lower()
    return Speaker(name, kind, core, whole.entity_id if whole else None, party, None, said)


def _issuer(reading: Reading, document: Token, before: Sequence[Speaker]) -> str | None:
    """The party of who issued `the report`, where it was first told of: `X said in a report that`, `a report by X`."""
    for token in reversed(reading.doc[max(0, document.i - _FAR) : document.i]):
        if token.lower_ != document.lower_ or not any(c.lower_ in ("a", "an", "its") for c in token.children):
            continue
        said = token.head.head if token.dep_ == "pobj" and token.head.head.pos_ == "VERB" else None
        source = writer(token) or (source_of(said) if said is not None else None)
        speaker = speaker_of(reading, source, before) if source is not None else None
        return speaker.party if speaker is not None else None
    return None


def _without_clock(reading: Reading, head: Token, core: Tokens) -> Tokens:
    """The core without the time of day that a running report writes before it: `17:50 France`."""
    start, end = core
    while start < head.i and _CLOCK.fullmatch(reading.doc[start].text):
        start += 1
    return start, end


def _named_project(reading: Reading, head: Token) -> Entity | None:
    """The body in `the River Watch project`: what a common noun at the end of a name is called."""
    named = (reading.entity_at.get(c.i) for c in head.lefts if c.dep_ == "compound")
    body = next((entity for entity in named if entity is not None and entity.type == "ORG"), None)
    return body if head.lower_ in _PROJECTS else None


def _private_party(reading: Reading, head: Token, name: str, entity: Entity | None, before: Sequence[Speaker]) -> str:
    """The party of a private body: `the group, Iran Rights Monitor` is no office of the country in its name."""
    party = own_party(reading, head, name, entity, before) or name
    return name if is_country(party) else party


def _are_people(head: Token, core: Tokens) -> bool:
    """`Farmers complained`: a plural for people that opens a sentence, and that the model has taken for a name."""
    alone = core[1] - core[0] == 1 and head.pos_ == "PROPN" and head.i == head.sent.start
    return alone and head.lower_.endswith("s") and head.lower_.removesuffix("s") in ROLES


def _kind(head: Token, entity: Entity | None) -> ClaimantType:
    if entity is not None and entity.type == "LOC" and head.lower_ in people.PRIVATE_NAMES:
        return "ORG"  # "the Lake Front"
    if entity is not None and entity.type in _TYPES and entity.type != "PERSON":
        return _TYPES[entity.type]
    several = head.tag_ == "NNS" and head.lower_ not in people.ANONYMOUS
    body = head.lemma_.lower() in people.BODIES and head.lower_ not in people.GROUPS
    if not body and (head.lower_ in people.GROUPS or several or head.pos_ == "NUM"):
        return "GROUP"
    if body or head.pos_ == "PROPN":
        return "ORG"
    return "UNNAMED"


def _covers(reading: Reading, entity: Entity, core: Tokens) -> bool:
    words = [i for i in range(*core) if reading.doc[i].dep_ not in ("det", "case", "punct")]
    return all(reading.entity_at.get(i) is entity for i in words)
