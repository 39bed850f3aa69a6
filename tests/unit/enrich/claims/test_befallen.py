"""The measure of those whom verbs of taking, giving back, coming and going tell of, and of parts of those told of."""

from __future__ import annotations

from claimstream_enrich.claims.measures import find_figures
from claimstream_enrich.claims.quantities import find_numbers
from claimstream_enrich.claims.verb_takings import is_captive, taken_prisoner
from tests.unit.each import each
from tests.unit.enrich.claims.befallen_texts import BEFALLEN
from tests.unit.enrich.claims.stored import doc


def told(text: str) -> str:
    """The figures of several or of a digit, each with its measure."""
    parsed = doc(text)
    figures = find_figures(parsed, find_numbers(parsed), frozenset())
    counted = [f for f in figures if parsed[f.number.start].lower_ not in ("a", "an")]
    return ", ".join(f"{parsed.span(f.number.start, f.number.end).text} {f.measure}" for f in counted)


@each("text", BEFALLEN)
def test_what_befell_them(text: str) -> None:
    assert told(text) == BEFALLEN[text]


@each(("text", "word", "held"), [
    ("Two captured pilots were let go on Monday, the army said.", "pilots", True),
    ("They let 12 abducted students go after two weeks.", "students", True),
    ("Militants handed over four of the nine officers they had been holding.", "officers", True),
    ("The firm let 40 workers go in March.", "workers", False),
])  # fmt: skip
def test_who_is_a_captive_is_told_by_words_beside_him(text: str, word: str, held: bool) -> None:
    assert is_captive(next(token for token in doc(text) if token.lower_ == word)) is held


def test_a_state_that_follows_its_verb_is_no_noun_for_those_counted() -> None:
    tokens = doc("Forty rebels were killed and 15 taken prisoner, the army said.")
    assert [token.text for token in tokens if taken_prisoner(token)] == ["prisoner"]
