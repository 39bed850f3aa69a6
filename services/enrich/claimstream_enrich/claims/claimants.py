"""From a source noun to a speaker: name, type, party, role; pronouns and `the official` go back to earlier ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.back_reference import antecedent, namesake, pointed_at
from claimstream_enrich.claims.body_claimants import body_claimant
from claimstream_enrich.claims.body_kinds import is_body
from claimstream_enrich.claims.body_names import called, keeper, writer
from claimstream_enrich.claims.lexicon import ACCOUNT_NOUNS
from claimstream_enrich.claims.owners import owner_of
from claimstream_enrich.claims.person_claimants import person_claimant
from claimstream_enrich.claims.person_names import is_person, name_of_person
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.sources import can_speak, source_of
from claimstream_enrich.claims.speakers import Speaker, core_of
from claimstream_enrich.claims.statements import Tokens, overlapping

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_EACH = frozenset(("each", "either"))
_NO_PRONOUNS = frozenset(("WHO", "US", "IT"))
"""Acronyms that are pronouns in lower case."""
_CLOSE = 4
"""Tokens between the end of a quotation and the pronoun of its cue."""
_FAR = 300
"""Tokens before `the report` in which it was first told of."""
_RUN = 20
"""Sentences that begin with the same pronoun among which the first is looked for."""


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
    return named or (is_body(noun) and noun.tag_ != "NNS")


def _body(reading: Reading, head: Token, core: Tokens, before: Sequence[Speaker]) -> Speaker:
    return body_claimant(reading, head, core, before, lambda document: _issuer(reading, document, before))


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
