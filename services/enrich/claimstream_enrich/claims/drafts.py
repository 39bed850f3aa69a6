"""Claims before their slots are filled: which statement states which figure, and who makes the statement."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from claimstream_enrich.claims.both_sides import sides_of
from claimstream_enrich.claims.chains import Chained
from claimstream_enrich.claims.claimants import speaker_of
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.sides import Opposed
from claimstream_enrich.claims.speakers import Speaker
from claimstream_enrich.claims.statements import Statement, Tokens
from claimstream_schemas import gazetteer

_GAP = frozenset(("for", "its", "their", "part", "another", "a", "further"))
_NO_HEAD = frozenset(("amod", "compound", "poss", "nmod", "pobj"))
_OUTLET_LEAVES = frozenset(("money",))
"""Measures that count only where somebody is cited for them."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One claim to be: by whom, in which statement (None: the outlet's own), which figure, through whom."""

    speaker: Speaker | None
    statement: Statement | None
    figure: Figure | None
    content: tuple[Tokens, ...]
    outer: tuple[Speaker, ...] = ()

    def order(self, reading: Reading) -> tuple[int, int]:
        """Where it stands in the text."""
        first = self.figure.number.start if self.figure else self.content[0][0]
        return reading.doc[self.content[0][0]].sent.start, first


def drafts_of(
    reading: Reading, statements: Sequence[Chained], figures: Sequence[Figure], opposed: Opposed
) -> list[Draft]:
    """One draft per figure of each statement, or one for a statement without figures."""
    statements = _with_gapped(reading, statements, figures)
    owned = _owned(reading, statements, figures)
    speakers: list[Speaker] = []
    drafts: list[Draft] = []
    for n, link in enumerate(statements):
        statement = link.statement
        source = reading.doc[statement.source] if statement.source is not None else None
        outer = tuple(s for s in (speaker_of(reading, reading.doc[i], speakers) for i in link.outer) if s)
        speaker = speaker_of(reading, source, speakers) if source is not None else _last_body(speakers)
        if speaker is None:
            continue
        speaker = _not_its_own_accuser(reading, speaker, statement)
        speakers.append(speaker)
        for who, content in sides_of(reading, speaker, statement, opposed):
            drafts += [Draft(who, statement, figure, content, outer) for figure in owned.get(n, (None,))]
    return drafts


def _not_its_own_accuser(reading: Reading, speaker: Speaker, statement: Statement) -> Speaker:
    """A speaker whose side was only guessed does not accuse that side."""
    if statement.act != "accuse" or speaker.type not in ("PERSON", "UNNAMED") or not statement.content:
        return speaker
    start, end = statement.content[0]
    blamed = next((party for at, party in reading.parties if start <= at < min(end, start + 3)), None)
    guessed = speaker.party is not None and gazetteer.party_in(f"{speaker.role} {speaker.said}") is None
    return replace(speaker, party=None) if guessed and blamed == speaker.party else speaker


def _last_body(speakers: Sequence[Speaker]) -> Speaker | None:
    return next((s for s in reversed(speakers) if s.type != "PERSON"), None)


def _owned(reading: Reading, statements: Sequence[Chained], figures: Sequence[Figure]) -> dict[int, list[Figure]]:
    """Number of each statement that states figures -> the figures of which it is the innermost."""
    innermost: dict[int, int] = {}
    for n in sorted(range(len(statements)), key=lambda n: -statements[n].statement.size):
        for start, end in statements[n].statement.content:
            innermost.update(dict.fromkeys(range(start, end), n))
    owned: dict[int, list[Figure]] = {}
    last: int | None = None
    for figure in figures:
        at = figure.number.start
        if at in innermost:
            last = innermost[at]
            owned.setdefault(last, []).append(figure)
        elif last is not None and _goes_with(reading, statements[last].statement, figure):
            owned.setdefault(last, []).append(figure)
    return owned


def _goes_with(reading: Reading, statement: Statement, figure: Figure) -> bool:
    """Whether a figure outside of all content belongs to the statement before it in its sentence."""
    at = figure.number.start
    return _same_sentence(reading, statement, at) and (figure.previous or _goes_on(reading, statement, at))


def _goes_on(reading: Reading, statement: Statement, at: int) -> bool:
    """Whether a figure stands in a participle clause after the content: `occupying 10, adding to the 40 it took`."""
    clause = next((a for a in reading.doc[at].ancestors if a.dep_ == "advcl" and a.tag_ == "VBG"), None)
    return clause is not None and clause.i > statement.hub


def _with_gapped(reading: Reading, statements: Sequence[Chained], figures: Sequence[Figure]) -> list[Chained]:
    """The statements, each followed by those that share its verb without repeating it."""
    starts = [figure.number.start for figure in figures]
    found: list[Chained] = []
    for link in statements:
        found.append(link)
        hub = link.statement.hub
        near = figures[bisect_left(starts, hub) : bisect_left(starts, reading.doc[hub].sent.end)]
        more = [gapped(reading, link.statement, figure) for figure in near]
        found += [Chained(statement, link.outer) for statement in more if statement is not None]
    return found


def gapped(reading: Reading, statement: Statement, figure: Figure) -> Statement | None:
    """A statement whose verb is left out: `A reported 5 dead; B, for its part, 7`. None where a verb is there."""
    doc, sentence = reading.doc, reading.doc[statement.hub].sent
    at = figure.number.first - 1
    if statement.act not in ("report", "state", "announce") or not sentence.start <= at < sentence.end:
        return None
    while at > statement.hub and (doc[at].is_punct or doc[at].lower_ in _GAP):
        if doc[at].text == ";":
            return None
        at -= 1
    side = reading.entity_at.get(at)
    if side is None or side.type not in ("GPE", "ORG") or at <= statement.cue[1] or doc[at].dep_ in _NO_HEAD:
        return None
    if doc[at - 1].text not in (";", ",") and doc[at - 1].lower_ not in ("and", "while", "but"):
        return None
    stop = next((i for i in range(figure.number.end, sentence.end) if doc[i].text in (";", ".")), sentence.end)
    return replace(statement, source=at, content=((figure.number.first, stop),))


def _same_sentence(reading: Reading, statement: Statement, at: int) -> bool:
    sentence = reading.doc[at].sent
    return sentence.start <= statement.hub < sentence.end


def _without_space(reading: Reading, start: int, end: int) -> Tokens:
    while start < end - 1 and reading.doc[start].is_space:
        start += 1
    while end - 1 > start and reading.doc[end - 1].is_space:
        end -= 1
    return start, end


def outlet_drafts(reading: Reading, figures: Sequence[Figure], cited: Sequence[Draft]) -> list[Draft]:
    """Figures about people that nobody is cited for: the outlet's own claims."""
    taken = {draft.figure.number.start for draft in cited if draft.figure}
    drafts = []
    for figure in figures:
        if figure.number.start in taken or figure.measure in _OUTLET_LEAVES:
            continue
        sentence = reading.doc[figure.number.start].sent
        drafts.append(Draft(None, None, figure, (_without_space(reading, sentence.start, sentence.end),)))
    return drafts
