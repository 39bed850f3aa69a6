"""Who sends a bulletin: the body that a text names before its first colon, and speaks for until another is cited.

`Ministry of Health, situation report 5: dead, 12. ...`, `Statement No. 14 by the Joint Command: ...`, `The Coast Guard
informs: ...`. An outlet's own article tells in the past (`The ministry released its figures: ...`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claimstream_enrich.claims import people
from claimstream_enrich.claims.body_kinds import is_company, is_international, is_office, is_society, is_state_body
from claimstream_enrich.claims.claimants import speaker_of
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.named_countries import is_country
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.speakers import Speaker
from claimstream_enrich.enrichers.datelines import find_datelines
from claimstream_schemas import gazetteer

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token

_HEADING = re.compile(
    r"\s*((?:[^\n:.!?“”]|:(?=\d)|\.(?=[\w):]| \d| [a-z])){3,160}?)(?::(?=\s)|[ \t][-–—](?=[ \t][a-z\d\"“]))"
)
"""From the start of a text to its first colon, or to a dash before what is told, without a full stop."""
_APART = re.compile(r",[ \t]|[ \t]?[()]|[ \t][-–—][ \t]|:[ \t]")
"""Between the parts of a heading: the place, the sender, what it sends."""
_PAPERS = people.DOCUMENTS | words("update briefing conference notification sheet notice circular handout latest "
                                   "dispatch log alert words desk radio tally count balance")  # fmt: skip
_OF_PAPER = re.compile(rf"(?i:.*\b(?:{'|'.join(sorted(_PAPERS))})\b)[^,]*?\b(?:of|by|from|at)\b (?=.*[A-Z])")
"""Before the sender whose paper it is: `Statement No. 14 by`."""
_SMALL = r"(?:of|the|and|for|in|on|to|at|de|del|la|el|al)(?= (?:the )?[A-Z])"
_NAME = re.compile(rf"(?:[Tt]he )?((?:[A-Z“\"]\S*)(?: (?:[A-Z\d&“\"]\S*|{_SMALL}))*)")
"""A name's words up to the first in lower case."""
_BODIES = people.BODIES | people.STATE_OFFICES | words(
    "headquarters command staff society cell corps health relations rescue protection affairs defence defense "
    "prevention emergency security spokesman spokeswoman spokesperson"
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_FINITE = frozenset(("VBZ", "VBP", "VBD", "MD"))
_SENDING = words("announce inform communicate publish notify advise tell thank keep issue give bring")
"""What a sender does in the present: an outlet's own article tells in the past."""


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends a text, and the token behind the heading that says so."""

    speaker: Speaker
    end: int


def sender_of(reading: Reading) -> Sender | None:
    """The sender of a text that begins with a heading which names it; None of any other text."""
    text = reading.article.text
    heading = _HEADING.match(text)
    if heading is None or _is_article(reading, heading.start(1), heading.end()):
        return None
    written = not _PAPERS.isdisjoint(_WORD.findall(heading[1].lower()))
    parts = _parts(text, heading.start(1), heading.end(1))
    speakers = (_speaker(reading, heading[1], at, written=written) for at in parts)
    speaker = next((s for s in speakers if s is not None), None)
    return Sender(speaker, reading.doc.at(heading.end() - 1) + 1) if speaker is not None else None


def _is_article(reading: Reading, start: int, end: int) -> bool:
    """Whether a text is an outlet's own: its first line tells what happened, or is a headline above a dateline."""
    doc = reading.doc
    bracket = reading.article.text.find("(", start, end)
    head = doc.range(start, bracket if bracket > start else end)
    verbs = [i for i in range(*head) if doc.tag[i] in _FINITE and doc.words[i][:1].isalpha()]
    verbs = [i for i in verbs if doc.lower[i] not in _PAPERS]  # "situation report 5"
    if any(doc.tag[i] in ("VBD", "MD") or doc.small_lemma[i] not in _SENDING for i in verbs):
        return True
    return any(line.rule == "dateline" and line.start >= end for line in find_datelines(reading.article.text))


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The parts of a heading, as ranges of characters; of a paper's, what stands behind its `of` or `by`."""
    edges = [start, *(at for m in _APART.finditer(text, start, end) for at in (m.start(), m.end())), end]
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        paper = _OF_PAPER.match(text, first, last)
        yield (paper.end() if paper else first), last


def _speaker(reading: Reading, heading: str, part: tuple[int, int], *, written: bool) -> Speaker | None:
    """The body that a part of a heading names; `written`: the heading names a paper, and so who wrote it."""
    span = _name(reading, part, written=written)
    if span is None:
        return None
    name = reading.article.text[slice(*span)].strip('“”" ').removesuffix("'s").removesuffix("’s")
    place = gazetteer.lookup(name)
    if reading.is_outlet(name) or (place is not None and place.kind not in ("body", "group")):
        return None
    start, end = reading.doc.range(*span)
    head = reading.doc[reading.doc.root(start, end)]
    known = speaker_of(reading, head, ())
    party = _party(reading, heading, name, head, known)
    if known is not None and head.lemma_.lower() in people.PERSON_WORDS:
        return replace(known, party=party)
    entity = reading.entity_at.get(head.i)
    entity_id = entity.entity_id if entity is not None and entity.name == name else None
    return Speaker(name, "ORG", (start, end), entity_id, party, None, name.lower())


def _name(reading: Reading, part: tuple[int, int], *, written: bool) -> tuple[int, int] | None:
    """Where a part of a heading names a body: `the Rescue Service`; beside a paper also `UNHCR`, `the front`."""
    named = _NAME.match(reading.article.text, *part)
    if named is not None and _is_body(named[1]):
        return named.span(1)
    if not written:
        return None
    entity = reading.entity_at.get(reading.doc.at(named.start(1))) if named is not None else None
    if named is not None and entity is not None and entity.type == "ORG":
        return named.span(1)
    words_of = reading.article.text[slice(*part)]
    return part if words_of.startswith(("The ", "the ")) and _is_body(words_of) else None


def _is_body(name: str) -> bool:
    return any(word in _BODIES for word in _WORD.findall(name.lower()))


def _party(reading: Reading, heading: str, name: str, head: Token, known: Speaker | None) -> str:
    """The side of a sender: of a state's body the one in the heading, be it by a town (`Rescue Service, Bern`)."""
    party = known.party if known is not None else None
    if is_state_body(name) or is_office(name):
        named = reading.party_in(heading)
        return named or (party if is_country(party) else None) or reading.state_of(head) or party or name
    if party is not None and known is not None and party != known.name:
        return party
    beside = heading.replace(name, "")  # "Example Emergency Centre, Minsk"
    public = not (is_society(name) or is_company(name) or is_international(name) or _is_private(name))
    return (reading.party_in(beside) if public else None) or reading.party_in(name) or name


def _is_private(name: str) -> bool:
    return not (people.PRIVATE | people.PRIVATE_NAMES | people.SOCIETIES).isdisjoint(name.lower().split())
