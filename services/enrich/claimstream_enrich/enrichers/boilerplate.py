"""Layer `boilerplate`: marks what is no part of the story, so that later enrichers skip it. The text itself stays."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from claimstream_enrich.document import Document, Enricher
from claimstream_enrich.enrichers.blocks import Line, lines
from claimstream_enrich.enrichers.boilerplate_rules import RULES, Rule
from claimstream_enrich.enrichers.datelines import find_datelines
from claimstream_enrich.enrichers.letters import in_small
from claimstream_enrich.repeated_lines import normalised, table, version
from claimstream_schemas.article import Boilerplate

LONGEST = 400
"""Characters of a line beyond which it is a paragraph of the story, whatever it begins with."""
_BYLINE = re.compile(
    r"(?:By|Written by|Story by) (?:[A-ZÀ-Þ][\w.'’-]*|our|staff|the|and|&|,|in|for|\||[a-z]+ correspondent|\s)+"
)
_AUTHOR = re.compile(
    r"[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){1,3} (?:is|was) (?:an? |the |our )?(?:[\w'’-]+ ){0,4}"
    r"(?:correspondent|reporter|editor|journalist|columnist|writer|producer|photographer|freelancer)\b"
    r"(?: (?:for|at|with|in|based|from|covering|who covers) .{1,160})?"
)
"""A line about who wrote the story. It stands at the end, for a story may tell of journalists too."""
_LAST_LINES = 4
_FIRST_LINES = 6
_LINE_RULES = tuple(rule for rule in RULES if not rule.inline)
_INLINE_RULES = tuple(rule for rule in RULES if rule.inline)
_NEEDY_LINE_RULES = tuple(rule for rule in _LINE_RULES if rule.needs)


def in_small_letters(rules: Iterable[Rule]) -> re.Pattern[str]:
    """What matches a line in small letters wherever one of some rules matches the line, and hardly elsewhere: `re` is
    twice as fast where it need not ask for either case. Two letters of other alphabets aside (ſ, ı), which it takes for
    s and i only then."""
    return re.compile("|".join(rule.pattern.pattern for rule in rules).replace("(?-i:", "(?i:"))


_ANY_LINE = in_small_letters(_LINE_RULES)
_MOST_LINES = in_small_letters(rule for rule in _LINE_RULES if not rule.needs)


def mark(text: str, repeated: Collection[str] = ()) -> list[Boilerplate]:
    """Non-overlapping, in the order of the text. `repeated` are normalised lines that the source prints everywhere."""
    marks = [Boilerplate(start=d.start, end=d.end, rule=d.rule) for d in find_datelines(text)]
    found, small = lines(text), in_small(text)
    any_line = _ANY_LINE if any(rule.may_match(small) for rule in _NEEDY_LINE_RULES) else _MOST_LINES
    inline = [rule for rule in _INLINE_RULES if rule.may_match(small)]
    for number, line in enumerate(found):
        rule = _line_rule(line, number, len(found) - number, any_line)
        if rule is None and repeated and normalised(line.text) in repeated:
            rule = "repeated_line"
        if rule:
            marks.append(Boilerplate(start=line.start, end=line.end, rule=rule))
        else:
            marks.extend(_within(line, inline))
    return list(_disjoint(marks))


def _line_rule(line: Line, number: int, left: int, any_line: re.Pattern[str]) -> str | None:
    """The rule that marks a whole line, `number` lines from the start and with `left` lines to the end, itself one.

    `any_line` matches, in small letters, where a rule of the text does: tried first, for most lines are the story's.
    """
    if len(line.text) > LONGEST:
        return None
    if number < _FIRST_LINES and len(line.text) < 80 and _BYLINE.fullmatch(line.text):
        return "byline"
    if number > 0 and left <= _LAST_LINES and _AUTHOR.fullmatch(line.text):
        return "byline"
    if not any_line.match(in_small(line.text)):
        return None
    return next((rule.name for rule in _LINE_RULES if rule.pattern.match(line.text)), None)


def _within(line: Line, rules: Sequence[Rule]) -> Iterator[Boilerplate]:
    small = in_small(line.text) if rules else ""
    for rule in rules:
        if not rule.may_match(small):
            continue
        for match in rule.pattern.finditer(line.text):
            words = match.group()
            start = line.start + match.start() + len(words) - len(words.lstrip())
            yield Boilerplate(
                start=start, end=line.start + match.end() - len(words) + len(words.rstrip()), rule=rule.name
            )


def _disjoint(marks: list[Boilerplate]) -> Iterator[Boilerplate]:
    end = 0
    for each in sorted(marks, key=lambda span: (span.start, -span.end)):
        if each.start >= end:
            yield each
            end = each.end


def run(document: Document) -> list[Boilerplate]:
    """Of the stored text, with the lines known of its source."""
    return mark(document.article.text, table().get(document.article.source, ()))


BOILERPLATE = Enricher("boilerplate", f"1.3.0{version(table())}", run, before_parse=True)
