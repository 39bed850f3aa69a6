"""Claims before their slots are filled: which statement states which figure, and who makes the statement."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claimstream_enrich.claims import nouns, people
from claimstream_enrich.claims.amounts import changes_hands
from claimstream_enrich.claims.both_sides import sides_of
from claimstream_enrich.claims.chains import Chained
from claimstream_enrich.claims.claimants import speaker_of
from claimstream_enrich.claims.measures import Figure
from claimstream_enrich.claims.misjoined import is_cue
from claimstream_enrich.claims.named_later import with_later_names
from claimstream_enrich.claims.reading import Reading
from claimstream_enrich.claims.senders import Sender, sender_of
from claimstream_enrich.claims.sides import Opposed
from claimstream_enrich.claims.sole_speakers import sole_speaker
from claimstream_enrich.claims.speakers import Speaker
from claimstream_enrich.claims.statements import Statement, Tokens
from claimstream_schemas import gazetteer

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, TokenSpan

_GAP = frozenset(("for", "its", "their", "part", "another", "a", "further", "at", "to", "as"))
_STEP = 2
"""Tokens behind a statement among which such a mark ends it."""
_ADDING = frozenset((";", ":"))
_NO_HEAD = frozenset(("amod", "compound", "poss", "nmod", "pobj"))

_LOCAL = frozenset(("mayor", "mayoress", "governor", "prefect", "councillor", "councilor"))
"""Who speak for a place and a state at once, and blame its capital."""


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
    owned, sender = _owned(reading, statements, figures), sender_of(reading)
    speakers: list[Speaker] = []
    drafts: list[Draft] = []
    for n, link in enumerate(statements):
        statement = link.statement
        source = reading.doc[statement.source] if statement.source is not None else None
        outer = tuple(s for s in (speaker_of(reading, reading.doc[i], speakers) for i in link.outer) if s)
        speaker = speaker_of(reading, source, speakers) if source is not None else _last_body(speakers)
        if sender is not None and statement.hub == sender.end - 1:
            speaker = sender.speaker
        if speaker is None:
            continue
        speaker = _not_its_own_accuser(reading, speaker, statement)
        speakers.append(speaker)
        for who, content in sides_of(reading, speaker, statement, opposed):
            drafts += [Draft(who, statement, figure, content, outer) for figure in owned.get(n, (None,))]
    return with_later_names(reading, drafts)


def _not_its_own_accuser(reading: Reading, speaker: Speaker, statement: Statement) -> Speaker:
    """A speaker whose side was only guessed does not accuse that side; those who govern a town may."""
    if not _LOCAL.isdisjoint(f"{speaker.role} {speaker.said}".lower().split()):
        return speaker
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
    hubs = [link.statement.hub for link in statements]
    for figure in figures:
        at = figure.number.start
        if at in innermost:
            last = innermost[at]
            owned.setdefault(last, []).append(figure)
        elif (sole := sole_speaker(reading.doc, statements, hubs, at)) is not None:
            owned.setdefault(sole, []).append(figure)
        elif (near := _near(reading, statements, last, at)) is not None and _goes_with(
            reading, statements[near].statement, figure
        ):
            owned.setdefault(near, []).append(figure)
    return owned


def _near(reading: Reading, statements: Sequence[Chained], last: int | None, at: int) -> int | None:
    """The number of the statement that a figure may belong to: that of the figure before, unless it is of another
    sentence, and one of this has a cue before it."""
    if last is not None and _same_sentence(reading, statements[last].statement, at):
        return last
    start = reading.doc[at].sent.start
    here = [n for n, link in enumerate(statements) if start <= link.statement.hub < at]
    return max(here, key=lambda n: statements[n].statement.hub, default=last)


def _goes_with(reading: Reading, statement: Statement, figure: Figure) -> bool:
    """Whether a figure outside of all content belongs to the statement before it in its sentence: an old value, a
    part that the parse has hung from the cue, an afterthought."""
    at = figure.number.start
    belongs = figure.previous or figure.part or _goes_on(reading, statement, at) or _adds(reading, statement, at)
    belongs = belongs or _is_joined(reading, statement, at) or _is_listed(reading, statement, figure)
    return belongs and _same_sentence(reading, statement, at)


def _goes_on(reading: Reading, statement: Statement, at: int) -> bool:
    """Whether a figure stands in a participle clause after the content: `occupying 10, adding to the 40 it took`."""
    clause = next((a for a in reading.doc[at].ancestors if a.dep_ == "advcl" and a.tag_ == "VBG"), None)
    return clause is not None and clause.i > statement.hub


def _is_joined(reading: Reading, statement: Statement, at: int) -> bool:
    """Whether the parse has joined a figure's clause to the cue instead of to what is said: `X said that 40 were hurt,
    in two towns, and another 12 are lost`, a passive one; `Forty were hurt, X said on Monday, and 12 people are lost`,
    any that tells nothing of its own."""
    above = (a for a in reading.doc[at].ancestors if a.head.i == statement.hub)
    verb = next((a for a in above if a.dep_ == "conj" or _is_meanwhile(a)), None)
    if verb is None or not statement.clause:
        return False
    behind = statement.content[-1][1] <= statement.hub and not is_cue(verb)
    subjects = (c for c in verb.children if c.dep_ == "nsubjpass" or (behind and c.dep_ == "nsubj"))
    return any(behind or c.left_edge.i <= at <= c.right_edge.i for c in subjects)


def _is_listed(reading: Reading, statement: Statement, figure: Figure) -> bool:
    """Whether the parse has made a second cue of what befell a bare number: `reported six dead and 13 wounded`,
    `21 dead and 12 missing`."""
    at, end = figure.number.start, figure.number.end
    participle = reading.doc[at].head
    joined = participle.dep_ == "conj" and participle.head.i == statement.hub and participle.i == end
    return (
        joined and participle.tag_ in ("VBN", "VBD", "VBG", "JJ") and all(c.dep_ != "aux" for c in participle.children)
    )


def _is_meanwhile(verb: Token) -> bool:
    """`..., X said on Monday, while 12 people are lost`."""
    return verb.dep_ == "advcl" and any(c.dep_ == "mark" and c.lower_ == "while" for c in verb.children)


def _adds(reading: Reading, statement: Statement, at: int) -> bool:
    """Whether a figure stands behind a semicolon or a colon after all of the statement: `Two were hurt, X said; one has
    died`, `X said that nine died: six cooks`."""
    end = max(statement.cue[1], *(end for _, end in statement.content))
    between = reading.doc.words[end : min(at, end + _STEP)]
    return statement.clause and end <= at and not _ADDING.isdisjoint(between)


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
    if statement.act not in ("report", "state", "announce", "confirm") or not sentence.start <= at < sentence.end:
        return None
    while at > statement.hub and (doc[at].is_punct or doc[at].lower_ in _GAP):
        if doc[at].text == ";":
            return None
        at -= 1
    side = reading.entity_at.get(at)
    body = doc[at].pos_ == "NOUN" and doc[at].lemma_.lower() in people.BODIES
    if (
        not (body or (side is not None and side.type in ("GPE", "ORG")))
        or at <= statement.cue[1]
        or doc[at].dep_ in _NO_HEAD
    ):
        return None
    edge = doc[at].left_edge.i - 1 if body else at - 1
    joined = doc[edge].text in (";", ",") or doc[edge].lower_ in ("and", "while", "but")
    if edge <= statement.hub or not joined:
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


def _is_news_alone(reading: Reading, figure: Figure) -> bool:
    """Whether a figure is worth a claim though nobody is cited for it: of sums, one that changes hands; not
    things that are only there (`firefighters with 90 vehicles`), nor a single one lost (`swept away a bridge`)."""
    if figure.measure == "money":
        return changes_hands(reading.doc, figure)
    single = figure.measure == "destroyed" and figure.number.kind == "person"
    there = figure.measure in ("deployed", "other") and figure.unit not in nouns.FAMILIES
    return figure.unit == "person" or not (single or there)


def _between(reading: Reading, sentence: TokenSpan, stated: Sequence[tuple[Statement, Draft]]) -> Draft | None:
    """The claim before a sentence without a source, where it is a document's, which is cited again right behind:
    `Eighteen died, the report says. Another 36 were hurt. The police fled, it adds.`"""
    first = bisect_left(stated, sentence.start, key=lambda each: each[0].hub)
    if not 0 < first < len(stated) or stated[first][0].hub < sentence.end:
        return None  # at the edge of the text, or with a source of its own
    (told, before), (said, after) = stated[first - 1], stated[first]
    doc = reading.doc
    written = told.source is not None and doc[told.source].lemma_.lower() in people.DOCUMENTS
    pointed = said.source is not None and doc[said.source].lower_ in people.NEUTER
    beside = _next_to(doc[told.hub].sent, sentence) and _next_to(sentence, doc[said.hub].sent)
    return before if written and pointed and beside and told.clause and _are_one(before, after) else None


def _ground(sender: Sender, stated: Sequence[tuple[Statement, Draft]], end: int) -> range:
    """The tokens in which a bulletin speaks for its sender: behind the heading, until somebody else is cited."""
    party = sender.speaker.party
    said = ((s.hub, d.speaker.party) for s, d in stated if d.speaker is not None and s.content[-1][1] > sender.end)
    return range(sender.end, next((hub for hub, by in said if hub >= sender.end and by != party), end))


def _are_one(one: Draft, other: Draft) -> bool:
    """Whether two claims have one speaker, or speakers of one party."""
    if one.speaker is None or other.speaker is None:
        return False
    return one.speaker.name == other.speaker.name or one.speaker.party == other.speaker.party is not None


def _next_to(one: TokenSpan, other: TokenSpan) -> bool:
    return one.end == other.start


def outlet_drafts(reading: Reading, figures: Sequence[Figure], cited: Sequence[Draft]) -> list[Draft]:
    """Figures that nobody is cited for: the outlet's own claims."""
    taken = {draft.figure.number.start for draft in cited if draft.figure}
    stated = sorted(((d.statement, d) for d in cited if d.statement is not None), key=lambda each: each[0].hub)
    sources = {statement.source for statement, _ in stated}
    sender = sender_of(reading)
    ground = _ground(sender, stated, len(reading.doc)) if sender is not None else range(0)
    drafts = []
    for figure in figures:
        # "two diplomats said"; not "the clinic treated 64, expressed its head", where the parse errs
        told_by = figure.measure == "other" and figure.group in sources and reading.doc[figure.group].dep_ != "dobj"
        if figure.number.start in taken or told_by or not _is_news_alone(reading, figure):
            continue
        sentence = reading.doc[figure.number.start].sent
        last = _between(reading, sentence, stated)
        speaker, outer = (last.speaker, last.outer) if last is not None else (None, ())
        if speaker is None and sender is not None and figure.number.start in ground:
            speaker = sender.speaker
        start = max(sentence.start, sender.end) if sender is not None and speaker is sender.speaker else sentence.start
        drafts.append(Draft(speaker, None, figure, (_without_space(reading, start, sentence.end),), outer))
    return drafts
