"""Every figure of sentences on many topics, whole: measure, value, bounds, qualifier, role, outdated or not."""

from __future__ import annotations

from claimstream_enrich.claims.measures import find_figures
from claimstream_enrich.claims.quantities import find_numbers
from tests.unit.each import each
from tests.unit.enrich.claims.counted_figures import Counted
from tests.unit.enrich.claims.stored import doc
from tests.unit.enrich.claims.topics import TOPICS


def counted(text: str) -> list[Counted]:
    parsed = doc(text)
    found = []
    for f in find_figures(parsed, find_numbers(parsed), frozenset()):
        number = parsed.span(f.number.start, f.number.end).text
        value, low, high = (None if n is None else n * f.scale for n in (f.number.value, f.number.low, f.number.high))
        found.append(Counted(number, f.measure, value, low, high, f.number.qualifier, f.role, f.previous))
    return found


@each("text", TOPICS)
def test_every_figure_of_a_sentence(text: str) -> None:
    assert counted(text) == TOPICS[text]


def test_the_topics_cover_every_measure() -> None:
    covered = {figure.measure for figures in TOPICS.values() for figure in figures}
    assert covered == {
        "killed", "wounded", "casualties", "missing", "captured", "detained", "displaced", "evacuated", "rescued",
        "sick", "present", "deployed", "destroyed", "seized_area", "money", "other",
    }  # fmt: skip


def test_the_topics_cover_every_qualifier() -> None:
    covered = {figure.qualifier for figures in TOPICS.values() for figure in figures}
    assert covered == {"exactly", "at_least", "at_most", "about", "range", "vague"}


def test_some_sentences_have_numbers_that_count_nothing() -> None:
    assert sum(not figures for figures in TOPICS.values()) >= 12
