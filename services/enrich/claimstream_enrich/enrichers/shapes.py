"""The outline of a name: what is cut from its ends, where one mention is really two, acronyms in brackets. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from claimstream_enrich.enrichers.spans import Span
from claimstream_schemas.gazetteer import lookup
from claimstream_schemas.personal_names import is_given

WORD = re.compile(r"\S+")
"""What stands between white space."""
_LEAD = re.compile(r"(?:the|a|an|this|that|both)\s+(?=\S)|[\s\"“”'‘’«»(\[,;:–—-]+", re.IGNORECASE)
_THE = re.compile(r"[a-z,] The [^\W\d_a-z]")
"""Inside a sentence the capital makes the article part of the name: "wrote The Example Times"."""
_TAIL = re.compile(
    r"(?:['’][sS]?|[\s\"“”'‘’«»)\],;:!?–—-]|(?<![A-Z]\.[A-Z])(?<!\b[A-Z])(?<!\bInc)(?<!\bCo)(?<!\bJr)(?<!\bSr)\.)+$"
)
_PLAIN = re.compile(r"(?!(?:The|A|An|This|That|Both|THE|AN) )[^\W\d_a-z]\w*(?: [^\W\d_a-z]\w*)+")
"""Nothing but capitalised words: most names, of which no end needs cutting."""
_SPLIT = re.compile(r"\s+\(|,\s+(?!Inc|Ltd|Jr|Sr|D\.?C)|\s*[\n;]\s*")
_OWNER = re.compile(r"((?:[^\W\da-z][\w.]*[ -]){0,3}[^\W\da-z][\w.]*)['’]s? $")
_AT = re.compile(r"\s(?:at|in|on|near)\s(?:the\s)?(?=[^\W\da-z])")
_BRACKETED = re.compile(r"\s?\(([A-Z][A-Za-z]{1,7})\)")
_RESULT = re.compile(r"\d{1,3}[-–]\d{1,3}")
_AND = re.compile(r"\s(and|&|/|to|[–—-])\s")
_BODIES = (
    r"Ministry Council Committee Agency Service Department Institute University Party Union Association Group Army "
    r"Force Forces Police Court Bank Hospital Office Commission Board Centre Center Authority Federation "
    r"Organi[sz]ation Assembly Parliament Senate Congress Company Corporation Corps Guard Brigade Club School College "
    r"Church Foundation Society Front Movement League Alliance Network News Times Post Press Radio TV Airlines Airport "
    r"Team Fund Embassy Inc Ltd Corp Co plc LLC GmbH AG FC F\.C\. A\.F\.C\. SC Airways Records Recordings "
    r"Entertainment Studios Pictures Films Motors Holdings Partners Industries Technologies Systems Laboratory "
    r"Laboratories Library Museum Orchestra Band Works Brothers Division Squadron Regiment Battalion Infantry Fleet "
    r"Brands Hotels Stores Magazine Journal Gazette Tribune Conference Coalition Militia Conservatory Ballet Theatre "
    r"Institution Trust Bureau Administration Directorate Inspectorate Secretariat Government Navy"
)
BODY = re.compile(rf"\b(?:{_BODIES.replace(' ', '|')})\b")
"""Words that only names of bodies hold."""


class Part(NamedTuple):
    """Half-open offsets. `after_place`: a place stands right before it, so that it can't be one itself."""

    start: int
    end: int
    after_place: bool = False


def parts(text: str, start: int, end: int) -> list[Part]:
    """The names in what a model took for one: split at brackets, commas and after a place ("New York Anna Bell")."""
    words = text[start:end]
    if words.isalnum():
        return [Part(start, end)]
    if _PLAIN.fullmatch(words):
        return _after_place(text, Part(start, end))
    found: list[Part] = []
    begin = start
    for cut in [*_SPLIT.finditer(text, start, end), None]:
        for first, last in _conjuncts(text, begin, cut.start() if cut else end):
            low, high = trimmed(text, first, last)
            if high > low:
                follows = bool(found and lookup(text[found[-1].start : found[-1].end]))
                found.extend(_after_place(text, Part(low, high, follows)))
        if cut:
            begin = cut.end()
    return found


def _conjuncts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Two where a body's name goes on to its place ("School at Hilltop") or two names of a list are run together."""
    at = _AT.search(text, start, end)
    if at and (BODY.search(text, start, at.start()) or lookup(text[at.end() : end])):
        return [(start, at.start()), (at.end(), end)]
    both = _AND.search(text, start, end)
    if both and not BODY.search(text, start, end) and not lookup(text[start:end]) and _is_list(text, start, both, end):
        return [(start, both.start()), (both.end(), end)]
    return [(start, end)]


def _is_list(text: str, start: int, both: re.Match[str], end: int) -> bool:
    """A comma before it tells "X, Y and Z" from "Y & Co and Sons"; other marks join only places."""
    if both[1] == "and":
        return text.endswith((", ", " , ", "between "), 0, start)
    return bool(lookup(text[start : both.start()]) or lookup(text[both.end() : end]))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without a leading article, quotation marks at the ends, a closing 's, closing words in lower case and results."""
    named = _THE.match(text, max(0, start - 2), end)
    while not named and (lead := _LEAD.match(text, start, end)):
        start = lead.end()
    tail = _TAIL.search(text[start:end])
    end = start + tail.start() if tail else end
    words = list(WORD.finditer(text[start:end]))
    while len(words) > 1 and (
        _RESULT.fullmatch(words[-1][0]) or not any(c.isupper() or c.isdigit() for c in words[-1][0])
    ):
        words.pop()
    if not words:
        return start, start
    end = start + words[-1].end()
    tail = _TAIL.search(text[start:end])
    return start, start + tail.start() if tail else end


def owner(text: str, start: int) -> str | None:
    """The country whose possessive stands right before `start`."""
    if not text.endswith(("'s ", "’s ", "' ", "’ "), 0, start):
        return None
    match = _OWNER.search(text, max(0, start - 60), start)
    words = match[1].split(" ") if match else []
    for first in range(len(words)):
        place = lookup(" ".join(words[first:]))
        if place and place.type == "GPE":
            return place.party
    return None


def bracketed_acronyms(text: str, names: Iterable[Span]) -> Iterator[tuple[int, int]]:
    """ "Office of Examples (OEX)": the acronym after a name."""
    for name in names:
        match = _BRACKETED.match(text, name.end)
        if match and sum(map(str.isupper, match[1])) >= 2:
            yield match.start(1), match.end(1)


def repeated(text: str, acronyms: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Where the text names acronyms again behind the place, half-open, that explains them."""
    ends = {text[start:end]: end for start, end in acronyms}
    if not ends:
        return
    for match in re.finditer(rf"\b(?:{'|'.join(map(re.escape, ends))})\b", text):
        if match.start() > ends[match.group()]:
            yield match.span()


def _after_place(text: str, whole: Part) -> list[Part]:
    words = [match.end() for match in WORD.finditer(text[whole.start : whole.end])]
    if len(words) < 3 or lookup(text[whole.start : whole.end]):
        return [whole]
    for count in range(min(3, len(words) - 2), 0, -1):
        cut = whole.start + words[count - 1]
        rest = text[cut + 1 : whole.end]
        place = lookup(text[whole.start : cut])
        # "New York Anna Bell" and "Norwegian Bell Bakkerud" are two names, "Oslo Storm Riders" is one
        person = place is not None and (place.type == "NORP" or is_given(rest.split()[0]))
        if person and not BODY.search(rest) and all(w[0].isupper() for w in rest.split()):
            return [Part(whole.start, cut), Part(cut + 1, whole.end, after_place=True)]
    return [whole]
