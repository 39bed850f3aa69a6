"""Lines that open with their speaker: turns of a transcript (`CHAIR: How many?`), `France: "This must stop."`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims.sources import can_speak
from claimstream_enrich.claims.statements import Statement, Tokens, overlapping, trim

if TYPE_CHECKING:
    from claimstream_enrich.tree import Tree

_NAME = r"(?:(?:Mr|Mrs|Ms|Dr|MR|MRS|MS|DR)\.? )?[A-Z][\w.'’-]*(?: (?:of|the|de|al|bin|van|von|[A-Z][\w.'’-]*)){0,4}"
_LOUD = r"(?<=[.?!…”\"] )[A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,2}"
_INLINE = re.compile(rf"({_LOUD})(:)[ \t]+(?=\S)")
"""A speaker in capitals within a line: the transcript's lines are lost."""
_LOUD_MARKS = frozenset(".'’-")
_COLON = re.compile(r":[ \t]")
_SIGNED = re.compile(rf"[\"”][ \t\xa0]*([–—―]|--|(?<=[ \t])-)[ \t\xa0]?({_NAME})[^\n]{{0,80}}$", re.MULTILINE)
"""A quotation with its speaker behind a dash: `"It was calm." - Nora Bell, a teacher`."""
_START = r"^[ \t]*(?:[-–—•*] ?)?[\"“]?(?:[\[(]?\d{1,2}[:.]\d\d[\])]?[ \t]+(?:[-–—] ?)?)?"
_QUOTER = r"[A-Z][^\n:.!?\"“”]{1,60}(?=:[ \t]+[\"“])"
_TURN = re.compile(rf"{_START}({_NAME}|{_QUOTER})(:)[ \t]+(?=\S)", re.MULTILINE)
"""A speaker and a colon at the start of a line, perhaps after a bullet or the time."""
_STOP = re.compile(r"[.!]\s")
_ENOUGH = 3
"""Turns that make a transcript; fewer may be headings ("Update: ...") and need quotation marks."""


def turns(doc: Tree, quotes: Sequence[Tokens]) -> list[Statement]:
    """A statement for each turn: the rest of its line, or of its quotation."""
    text = doc.text
    found = sorted(_openings(text), key=lambda match: match.start())
    stops = [*(match.start() for match in found[1:]), len(text)]
    times = Counter(match[1] for match in found)
    spoken = {name for name, n in times.items() if len(found) >= _ENOUGH and (n > 1 or name.isupper())}
    spoken = spoken if max(times.values(), default=0) > 1 else set()
    each = zip(found, stops, strict=False)
    statements = [_turn(doc, text, quotes, match, stop, spoken=match[1] in spoken) for match, stop in each]
    statements += [_signed(doc, quotes, match) for match in _SIGNED.finditer(text)]
    return [statement for statement in statements if statement is not None]


def _openings(text: str) -> Iterator[re.Match[str]]:
    """Speakers with their colons. Few lines have a colon, so the patterns are tried on these alone."""
    colons = [match.start() for match in _COLON.finditer(text)]
    for line in dict.fromkeys(text.rfind("\n", 0, at) + 1 for at in colons):
        if (opening := _TURN.match(text, line)) is not None:
            yield opening
    if any(text[at - 1 : at].isupper() or text[at - 1 : at] in _LOUD_MARKS for at in colons):
        yield from _INLINE.finditer(text)


def _signed(doc: Tree, quotes: Sequence[Tokens], match: re.Match[str]) -> Statement | None:
    """The statement of a quotation that a name behind a dash signs."""
    name = doc.range(match.start(2), match.end(2))
    quote = next(iter(overlapping(quotes, doc.at(match.start()), doc.at(match.start()) + 1)), None)
    if quote is None or quote[1] >= name[0]:
        return None
    dash = doc.at(match.start(1))
    return Statement((dash, dash + 1), "say", "state", _last_word(doc, name), (quote,), True, dash)


def _only_asks(said: str) -> bool:
    """Whether a turn is one question, which claims nothing."""
    return said.rstrip().endswith("?") and not _STOP.search(said)


def _last_word(doc: Tree, name: Tokens) -> int:
    """The last token of a name that is no mark."""
    return next((i for i in range(name[1] - 1, name[0], -1) if not doc.mark[i]), name[0])


def _turn(
    doc: Tree, text: str, quotes: Sequence[Tokens], match: re.Match[str], stop: int, *, spoken: bool
) -> Statement | None:
    """The statement of a turn; None where it is no speech: one of few lines, and not in quotation marks."""
    line = text.find("\n", match.end())
    name, colon = doc.range(match.start(1), match.end(1)), doc.range(match.start(2), match.end(2))
    rest = trim(doc, *doc.range(match.end(), min(line, stop) if line >= 0 else stop))
    if colon[0] < name[1] or rest[0] <= colon[0] or rest[1] <= rest[0] or not can_speak(doc[_last_word(doc, name)]):
        return None
    quoted = next(iter(overlapping(quotes, rest[0], rest[0] + 1)), None)
    if quoted is not None and quoted[0] <= rest[0]:
        rest = (max(quoted[0], colon[1]), quoted[1])
    elif not spoken or _only_asks(text[doc.starts[rest[0]] : stop]):
        return None
    return Statement(colon, "say", "state", _last_word(doc, name), (rest,), True, colon[0])
