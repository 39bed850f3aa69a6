"""Figures of the dates layer on the day-level cases of Recognizers-Text; `python -m tests.eval.date_figures`.

Set: recognizers-text-specs.tar.gz (MIT), DateTime/English, the files whose cases have a reference day and values. Cases
are the results of type `date` or `datetime` whose value is one day of the calendar (`2016-11-07`), whatever the TIMEX
leaves open (`XXXX-11-07`, `XXXX-WXX-5`), without days that no calendar has (`2017-09-31`) and without repetitions.

- `day`, the headline: the dates whose words name a day, by a weekday, a number with a month, a numeric date, "the
  21st", today and its like, or a distance in days or weeks.
- `date`: every case of that type. Beyond `day` these are named feasts, distances in months and years, which the specs
  take for a day ("two years ago") and our contract for a month or year, and words for now ("the day", "my day").
- `date_but_months_away`: every case of that type but those that tell only how many months or years away something is
  ("two years ago", "in 3 months"), which by our contract stand for a month or year.
- `datetime` ("tomorrow at 4pm"): only the day is looked at. `holiday`: the cases of HolidayParser, within `date` too.
- `other_modes`: the cases that stand only in the files of other modes of the recognizer; nothing was tuned on them.
- `invented`: our mentions that overlap no result of any type, over all our mentions.

Each case is an article of one line, published on its reference day, through the real pipeline up to the dates layer.
It is right when one of our mentions overlaps its span and stands for one day, the gold one. Where the specs give a
past and a future value they leave the choice open, and there are three figures. `lenient` takes either. `past` wants
the past one. `contract` wants what our contract asks for: the past one, today included, unless the sentence speaks of
the future, seen from the words before the expression ("will", "plan to", an imperative such as "remind me"), only one
of the two has the weekday named, or a day without its year is at most a month ahead and nearer than the past one.
"""

from __future__ import annotations

import argparse
import json
import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from claimstream_enrich.enrichers.dates import DATES
from claimstream_enrich.pipeline import Nlp, enrich
from claimstream_enrich.registry import ENRICHERS
from claimstream_schemas.article import DateMention
from tests.articles import raw_article
from tests.eval.data import Figures, data, parser

ARCHIVE = "recognizers-text-specs.tar.gz"
FILES = ("DateParser", "HolidayParser", "MergedParser", "DateTimeModel", "DateTimeParser")
OTHER_MODES = tuple(
    f"DateTimeModel{mode}" for mode in ("CalendarMode", "ComplexCalendar", "ExperimentalMode", "ExtendedTypes",
                                        "SplitDateAndTime", "TasksMode")
)  # fmt: skip
_AHEAD = re.compile(
    r"\b(?:will|shall|going to|gonna|plans? to|want to|would like|let'?s|remind|schedule|book|set|add|make|cancel|"
    r"move|find|are you|is there|can|could|should|need|please)\b|'ll\b",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b", re.IGNORECASE)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_NUMBER = (
    r"(?:\d+(?:st|nd|rd|th)?|(?:twenty|thirty)?[- ]?(?:first|second|third|\w+th|one|two|three|four|five|six|seven|"
    r"eight|nine|ten)|twenty|thirty|fif?teen)"
)
_NAMES_A_DAY = re.compile(
    rf"\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?|{_MONTH}\.?[,/-]? ?(?:the )?{_NUMBER}|"
    rf"{_NUMBER}[ ./-]?(?:day )?(?:of )?{_MONTH}|\d+([./-])\w+\1?,?\d*|\d{{4}} ?\d\d ?\d\d|"
    rf"today|tonight|yesterday|tomorrow|tmrw?|(?:the|on) {_NUMBER}(?: .*month)?|{_NUMBER} (?:day )?of .*month|"
    r"(?:\d+|an?|two|three|four|five|six|ten|few|couple of) (?:business )?(?:days?|weeks?|fortnight)(?: .*|$))\b",
    re.IGNORECASE,
)
_MONTHS_AWAY = re.compile(
    r"(?:in )?(?:\d+|an?|one|two|three|four|five|six|ten|few|couple of) (?:month|year)s?"
    r"(?: ago| later| from now| since \d{4})?",
    re.IGNORECASE,
)
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?: .*)?")


@dataclass(frozen=True, slots=True)
class Case:
    """One gold expression: half-open offsets into `text`, the day it is seen from, its days (past and future)."""

    file: str
    kind: str
    text: str
    published: str
    start: int
    end: int
    days: tuple[str, ...]

    @property
    def by_contract(self) -> str:
        """The day that the contract asks for."""
        if self.published in self.days:
            return self.published
        named = _WEEKDAY.search(self.text[self.start : self.end])
        fitting = [day for day in self.days if named and f"{date.fromisoformat(day):%a}".lower() == named[1].lower()]
        if len(fitting) == 1:
            return fitting[0]
        past, ahead = (
            date.fromisoformat(day) - date.fromisoformat(self.published) for day in (self.days[0], self.days[-1])
        )
        soon = not named and ahead <= min(timedelta(31), -past)
        return self.days[-1] if soon or _AHEAD.search(self.text[: self.start]) else self.days[0]


def cases(files: tuple[str, ...] = FILES) -> list[Case]:
    """The day-level cases of these files, none twice."""
    found: dict[tuple[str, str, int], Case] = {}
    for name, spec in _specs(files):
        for result in spec["Results"]:
            case = _case(name, spec, result)
            if case is not None:
                found.setdefault((case.text, case.published, case.start), case)
    return list(found.values())


def _specs(files: tuple[str, ...]) -> Iterator[tuple[str, dict[str, Any]]]:
    with tarfile.open(data() / ARCHIVE) as archive:
        for name in files:
            member = archive.extractfile(f"recognizers-text-specs/DateTime/English/{name}.json")
            assert member is not None
            for spec in json.loads(member.read().decode("utf-8-sig")):
                yield name, spec


def _case(file: str, spec: dict[str, Any], result: dict[str, Any]) -> Case | None:
    kind = str(result.get("TypeName") or result.get("Type") or "").rpartition(".")[2]
    reference = spec.get("Context", {}).get("ReferenceDateTime")
    days = sorted({day for value in _values(result) if (day := _real_day(value))})
    if kind not in ("date", "datetime") or reference is None or not days:
        return None
    start, end = _span(result)
    return Case(file, kind, spec["Input"], reference[:10], start, end, tuple(days))


def _values(result: dict[str, Any]) -> list[str]:
    if "Resolution" in result:
        return [str(value.get("value")) for value in (result["Resolution"] or {}).get("values", [])]
    value = result.get("Value") or {}
    if "values" in value:
        return [str(each.get("value")) for each in value["values"]]
    resolutions = (value.get("PastResolution") or {}, value.get("FutureResolution") or {})
    return [str(day) for each in resolutions for day in each.values()]


def _real_day(value: str) -> str | None:
    found = _DAY.fullmatch(value)
    if not found or found[1] == "0001-01-01":
        return None
    try:
        return date.fromisoformat(found[1]).isoformat()
    except ValueError:
        return None


def _span(result: dict[str, Any]) -> tuple[int, int]:
    """Some files give the last character, some the length."""
    start = int(result["Start"])
    return start, start + int(result["Length"]) if "Length" in result else int(result["End"]) + 1


def mentions(text: str, published: str, nlp: Nlp) -> list[DateMention]:
    """What the dates layer finds in a text published on a day."""
    article = raw_article(text=text, title="", language="en", published_at=published)
    return enrich(article, ENRICHERS[: ENRICHERS.index(DATES) + 1], nlp).dates


def read_day(case: Case, found: list[DateMention]) -> list[str]:
    """The days that mentions over the case's span stand for."""
    return [
        mention.time.start
        for mention in found
        if mention.start < case.end and case.start < mention.end and mention.time.end in (None, mention.time.start)
        and mention.time.granularity == "day" and mention.time.start
    ]  # fmt: skip


def figures(nlp: Nlp, limit: int | None = None) -> Figures:
    """Accuracy by type and by choice of value; `limit` takes every n-th case."""
    table: Figures = {}
    counted = cases()
    known = {(case.text, case.published) for case in counted}
    other = [case for case in cases(OTHER_MODES) if (case.text, case.published) not in known]
    for group in (counted, other):
        for case in group[:: max(1, len(group) // limit)] if limit else group:
            days = read_day(case, mentions(case.text, case.published, nlp))
            for name in _names(case, other=group is other):
                for choice, right in _choices(case, days):
                    _count(table, f"{name}.{choice}", right)
    for right in _invented(nlp, limit):
        _count(table, "invented", right)
    return table


def _names(case: Case, *, other: bool) -> list[str]:
    """The figures a case counts in."""
    words = case.text[case.start : case.end]
    named = case.kind == "date" and case.file != "HolidayParser" and _NAMES_A_DAY.search(words)
    names = ["day", case.kind] if named else [case.kind]
    if case.kind == "date" and not _MONTHS_AWAY.fullmatch(words):
        names.append("date_but_months_away")
    if other:
        return [f"other_modes.{name}" for name in names]
    return [*names, "holiday"] if case.file == "HolidayParser" else names


def _choices(case: Case, days: list[str]) -> list[tuple[str, bool]]:
    return [
        ("contract", case.by_contract in days),
        ("lenient", bool(set(days) & set(case.days))),
        ("past", case.days[0] in days),
    ]


def _count(table: Figures, name: str, right: bool) -> None:
    good, of = table.get(name, (0, 0))
    table[name] = (good + right, of + 1)


def _invented(nlp: Nlp, limit: int | None) -> Iterator[bool]:
    """Of each of our mentions in the merged model's cases, whether no result of any type lies there."""
    specs = [spec for _, spec in _specs(("DateTimeModel",)) if spec.get("Context", {}).get("ReferenceDateTime")]
    for spec in specs[:: max(1, len(specs) // limit)] if limit else specs:
        spans = [_span(result) for result in spec["Results"] if "Start" in result]
        for mention in mentions(spec["Input"], spec["Context"]["ReferenceDateTime"][:10], nlp):
            yield not any(mention.start < end and start < mention.end for start, end in spans)


def main() -> None:
    """Print the figures; with --wrong the cases that are not as the contract asks."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--limit", type=int, help="cases of each group")
    arguments.add_argument("--wrong", action="store_true", help="print each wrong case, what was read and the gold")
    args = arguments.parse_args()
    if not (data() / ARCHIVE).is_file():
        print(f"dates        skipped: {ARCHIVE} is not in {data()}")
        return
    nlp = parser()
    if args.wrong:
        for case in cases():
            days = read_day(case, found := mentions(case.text, case.published, nlp))
            if case.by_contract not in days:
                ours = [(mention.text, mention.time.start, mention.time.end) for mention in found]
                print(case.file, case.kind, repr(case.text), repr(case.text[case.start : case.end]), case.published,
                      case.days, ours)  # fmt: skip
    for name, (right, of) in figures(nlp, args.limit).items():
        print(f"dates        {name:28} {right / max(of, 1):.4f} {right:g}/{of:g}")


if __name__ == "__main__":
    main()
