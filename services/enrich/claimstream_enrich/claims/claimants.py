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
from claimstream_enrich.claims.hospitals import STAFF
from claimstream_enrich.claims.lexicon import ACCOUNT_NOUNS
from claimstream_enrich.claims.named_bodies import own_party
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.nouns import ROLES
from claimstream_enrich.claims.owners import owner_of
from claimstream_enrich.claims.parties import party_of_words, spoken_for
from claimstream_enrich.claims.person_claimants import person_claimant
from claimstream_enrich.claims.person_names import is_person, name_of_person
from claimstream_enrich.claims.private_bodies import is_private
from claimstream_enrich.claims.reading import Reading, phrase
from claimstream_enrich.claims.sources import can_speak, source_of
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
_NO_PRONOUNS = frozenset(("WHO", "US", "IT"))
"""Acronyms that are pronouns in lower case."""
_CLOSE = 4
"""Tokens between the end of a quotation and the pronoun of its cue."""
_FAR = 300
"""Tokens before `the report` in which it was first told of."""
_RUN = 20
"""Sentences that begin with the same pronoun among which the first is looked for."""
_NEAR = 12
"""Tokens behind a description in which the name of whom it describes stands."""
_SOURCES = frozenset(("source", "informant", "insider"))
_DASHES = frozenset("-–—|")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d")
_TYPES: dict[str, ClaimantType] = {"PERSON": "PERSON", "ORG": "ORG", "GPE": "GPE", "LOC": "GPE", "NORP": "NORP"}


def speaker_of(reading: Reading, source: Token, before: Sequence[Speaker]) -> Speaker | None:
    """The speaker a source token stands for; None where a pronoun finds nobody, or means the outlet itself."""
    named = reading.entity_at.get(source.i)
    if named is not None and source.text in _NO_PRONOUNS and named.type in ("ORG", "GPE"):
        return _body(reading, source, core_of(source), before)
    if source.lower_ in ("we", "us") or not any(map(str.isalnum, source.text)):  # the hyphen of "E-Distributie"
        return None
    if source.lower_ in _EACH and not any(True for _ in source.children):
        return Speaker(source.text, "GROUP", (source.i, source.i + 1), None, None, None, source.lower_)
    if source.pos_ == "PRON" or source.lower_ in people.MALE_FEMALE | people.NEUTER | people.PLURAL:
        return _of_pronoun(reading, source, before)
    if source.lower_ in people.DOCUMENTS and (owner := writer(source)) is not None:
        return speaker_of(reading, owner, before)
    if source.lower_ in ACCOUNT_NOUNS and (owner := owner_of(source) or keeper(source)) is not None:
        return speaker_of(reading, owner, before)
    core = core_of(source)
    if (name := name_of_person(reading, source)) is not None:
        return person_claimant(reading, source, name, core, before)
    if (earlier := namesake(source, core, before)) is not None:
        return replace(earlier, tokens=core)
    if called(source) is None and (earlier := pointed_at(reading, source, core, before)) is not None:
        return replace(earlier, tokens=core)
    return _body(reading, source, core, before)


def _of_pronoun(reading: Reading, pronoun: Token, before: Sequence[Speaker]) -> Speaker | None:
    """Whom a pronoun means: in a run of sentences on `it`, whom the first means."""
    start = reading.paragraph_start(pronoun)
    if (first := _same_pronoun_before(reading, pronoun, start)) is not None:
        pronoun, before = first, [s for s in before if s.tokens is None or s.tokens[0] < first.i]
    earlier = _nearer(pronoun, antecedent(pronoun, before), _subject_before(reading, pronoun, before), start)
    if earlier is None and pronoun.lower_ in ("he", "she"):
        earlier = _person_named_before(reading, pronoun, before)
    return replace(earlier, tokens=(pronoun.i, pronoun.i + 1)) if earlier else None


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


def _same_pronoun_before(reading: Reading, pronoun: Token, start: int) -> Token | None:
    """The first of a run of sentences of the paragraph that have the same pronoun as their subject: `It has 40 members.
    It says that`. Only the last few of a long run are looked at."""
    found = None
    for _ in range(_RUN):
        first = _subject_that_opens(reading, pronoun) if pronoun.sent.start > start else None
        if pronoun.lower_ != "it" or first is None or first.lower_ != pronoun.lower_:
            break
        found = pronoun = first
    return found


def _subject_that_opens(reading: Reading, pronoun: Token) -> Token | None:
    """The first word of the sentence before, where it is its subject."""
    sentence = reading.doc[pronoun.sent.start - 1].sent
    first = next((t for t in sentence if not t.is_space), None)
    return first if first is not None and first.dep_ == "nsubj" and first.head.dep_ == "ROOT" else None


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
    named = noun.text[:1].isupper() and not personal and noun.i in reading.entity_at
    return named or (noun.lemma_.lower() in people.BODIES and noun.tag_ != "NNS")


def _place(whole: Entity | None, text: str) -> gazetteer.Place | None:
    """What a name stands for; nothing where the article has a person or a town of its own by that name."""
    if whole is not None and whole.party is None and whole.type in ("PERSON", "GPE"):
        return None
    return gazetteer.lookup(whole.name if whole and whole.party else text)


def _body(reading: Reading, head: Token, core: Tokens, before: Sequence[Speaker]) -> Speaker:
    """A body, a place that stands for its government, a group, or somebody without a name."""
    named = called(head)
    core = core_of(named) if named is not None else _without_clock(reading, head, core)
    text = phrase(reading.doc.span(core[0], core[1]))
    described = text if named is None else phrase(reading.doc.span(head.left_edge.i, head.right_edge.i + 1))
    if named is None and _are_people(head, core):
        return Speaker(bare(text), "GROUP", core, None, None, None, text.lower())
    entity = reading.entity_at.get((named or head).i)
    whole = entity if entity is not None and _covers(reading, entity, core) else None
    place = _place(whole, text)
    if place is not None and place.kind in ("wire", "outlet"):
        return Speaker(place.name, "ORG", core, None, None, None, text.lower())
    owned = text.split(" ", 1)[0].lower() in people.POSSESSIVES
    name = bare(text) if named is not None else name_of_body(reading, head, text, before)
    name = whole.name if whole and not owned else name
    own = without_description(name)
    introduced = own != name and not owned
    name = own if introduced else name
    kind = "ORG" if named is not None else _kind(head, entity if whole or head.pos_ == "PROPN" else None)
    if place is not None and kind in ("UNNAMED", "ORG"):
        kind = "GPE" if place.type == "LOC" else place.type
    if named is not None and is_private(head) and place is None and band_at(reading.bands, head.i) is None:
        party: str | None = _private_party(reading, head, name, whole, before)
    else:
        party = _first_party(reading, head, described, place, before)
    party = name if introduced and party is not None and party.endswith(f" {name}") else party
    if party is None and head.lemma_.lower() in people.DOCUMENTS:
        party = _issuer(reading, head, before)
    if introduced and name[:1].isupper() and (kind == "GROUP" or (kind == "UNNAMED" and party == name)):
        kind, party = "ORG", party or name  # "aid group Doctors at Hand"
    if kind == "ORG" and not is_country(party) and _is_medium(described, name):
        party = None
    elif party is None and kind == "ORG" and head.lemma_.lower() != "media" and "news agency" not in described.lower():
        party = own_party(reading, head if named is None else named, name, whole, before)
    if party is None and kind == "UNNAMED":
        party = spoken_for(reading, head, text, before) or _side_told(reading, head, core, before)
    if kind == "UNNAMED" and (project := _named_project(reading, head)) is not None:
        kind, party = "ORG", party or project.party or project.name
    kinds = " ".join(c.lemma_ for c in head.children if c.dep_ == "appos" and c.pos_ == "NOUN")
    said = f"{described} {kinds}".strip().lower()
    return Speaker(name, kind, core, whole.entity_id if whole else None, party, None, said)


def _first_party(
    reading: Reading, head: Token, described: str, place: gazetteer.Place | None, before: Sequence[Speaker]
) -> str | None:
    """The band at a source's words, the side of a name that the gazetteer has, or what the words say."""
    if (band := band_at(reading.bands, head.i)) is not None:
        return band
    return place.party if place is not None else party_of_words(reading, head, described, before)


def _is_medium(described: str, name: str) -> bool:
    """Whether a body is a newspaper or a station, by its name or by what stands before it."""
    called = described.removesuffix(name).lower().split()
    return name.split()[-1].lower() in people.NEWS or not people.MEDIA.isdisjoint(called)


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


def _side_told(reading: Reading, source: Token, core: Tokens, before: Sequence[Speaker]) -> str | None:
    """The party of `the spokesman` or `the source` by the words that introduced him: `a source in the police`."""
    if reading.doc.lower[core[0]] != "the" or source.lower_ not in people.SPOKESPEOPLE | _SOURCES | STAFF:
        return None
    for token in reversed(reading.doc[max(0, source.i - _FAR) : core[0]]):
        if token.lower_ != source.lower_:
            continue
        words = phrase(reading.doc.span(token.left_edge.i, token.right_edge.i + 1))
        if (party := party_of_words(reading, token, words, before)) is not None:
            return party
        start, end = token.left_edge.i, token.right_edge.i + _NEAR
        beside = (s for s in before if s.tokens is not None and s.type == "PERSON" and start <= s.tokens[0] <= end)
        if (spoke := next(beside, None)) is not None and spoke.party is not None:
            return spoke.party
    return None


def _without_clock(reading: Reading, head: Token, core: Tokens) -> Tokens:
    """The core without the time of day that a running report writes before it: `17:50 France`."""
    start, end = core
    while start < head.i and _CLOCK.fullmatch(reading.doc[start].text):
        start += 1
    while core[0] < start < head.i and reading.doc[start].text in _DASHES:
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
    if head.lower_ in people.OFFICE_ACRONYMS:
        return "UNNAMED"
    if entity is not None and entity.type in _TYPES and entity.type != "PERSON":
        return _TYPES[entity.type]
    plural = head.tag_ == "NNS" or (head.tag_ == "NNPS" and head.text.islower())
    several = plural and head.lower_ not in people.ANONYMOUS
    command = head.lower_ == "staff" and any(c.lower_ in ("general", "joint") for c in head.lefts)
    body = command or (head.lemma_.lower() in people.BODIES and head.lower_ not in people.GROUPS)
    if not body and (head.lower_ in people.GROUPS or several or head.pos_ == "NUM"):
        return "GROUP"
    if body or head.pos_ == "PROPN":
        return "ORG"
    return "UNNAMED"


def _covers(reading: Reading, entity: Entity, core: Tokens) -> bool:
    words = [i for i in range(*core) if reading.doc[i].dep_ not in ("det", "case", "punct")]
    return all(reading.entity_at.get(i) is entity for i in words)
