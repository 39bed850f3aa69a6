"""Present tenses that tell of a day to come, as a timetable does, and those of pictures, headlines and markets."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.each import each
from tests.unit.enrich.hand_parses import parsed
from tests.unit.enrich.test_dates_layer import starts
from tests.unit.enrich.test_tense import future

ON_FRIDAY = "on/ADP/prep/{at}/IN Friday/PROPN/pobj/{on}/NNP"


def told(verb: str, *, at: int = 1, on: int = 2) -> str:
    """A sentence of a subject and these words, which end with `on Friday`."""
    return f"Talks/NOUN/nsubj/1/NNS {verb} {ON_FRIDAY.format(at=at, on=on)}"


@each(
    "tokens",
    [
        told("begin=begin/VERB/ROOT/1/VBP"),
        told("ends=end/VERB/ROOT/1/VBZ"),
        told("take=take/VERB/ROOT/1/VBP place/NOUN/dobj/1/NN", on=3),
        told("go=go/VERB/ROOT/1/VBP into/ADP/prep/1/IN force/NOUN/pobj/2/NN", on=4),
        told("kick=kick/VERB/ROOT/1/VBP off/ADP/prt/1/RP", on=3),
        told("open=open/VERB/ROOT/1/VBP in/ADP/prep/1/IN Osmar/PROPN/pobj/2/NNP", at=3, on=4),
        told("are=be/AUX/ROOT/1/VBP"),
        "Talks/NOUN/nsubj/1/NNS start/VERB/ROOT/1/VBP Friday/PROPN/npadvmod/1/NNP",
        "Voting/NOUN/nsubj/1/NN is=be/AUX/ROOT/1/VBZ Friday/PROPN/attr/1/NNP",
        "It/PRON/nsubj/1/PRP runs=run/VERB/ROOT/1/VBZ through/ADP/prep/1/IN Friday/PROPN/pobj/2/NNP",
        "It/PRON/nsubj/1/PRP holds=hold/VERB/ROOT/1/VBZ until/ADP/prep/1/IN Friday/PROPN/pobj/2/NNP",
        "It/PRON/nsubj/2/PRP is=be/AUX/auxpass/2/VBZ shut/VERB/ROOT/2/VBN until/ADP/prep/2/IN Friday/PROPN/pobj/3/NNP",
        "It/PRON/nsubj/1/PRP stays=stay/VERB/ROOT/1/VBZ shut/VERB/acomp/1/VBN until/ADP/prep/2/IN Friday/PROPN/pobj/3",
        "There/PRON/expl/1/EX is=be/AUX/ROOT/1/VBZ a/DET/det/3 vote/NOUN/attr/1 on/ADP/prep/1 Friday/PROPN/pobj/4",
        "Talks/NOUN/nsubj/3/NNS which/PRON/nsubj/2/WDT end/VERB/relcl/0/VBP fail/VERB/ROOT/3 Friday/PROPN/npadvmod/2",
    ],
)
def test_what_is_set_for_a_day_lies_ahead(tokens: str) -> None:
    assert future(tokens, "Friday")


@each(
    "tokens",
    [
        told("began=begin/VERB/ROOT/1/VBD"),
        told("were=be/AUX/ROOT/1/VBD"),
        told("collapse=collapse/VERB/ROOT/1/VBP"),
        told("open=open/VERB/ROOT/1/VBP doors=door/NOUN/dobj/1/NNS", on=3),
        told("open=open/VERB/ROOT/1/VBP fire/NOUN/dobj/1/NN", on=3),
        told("close=close/VERB/ROOT/1/VBP higher/ADV/acomp/1/RBR", on=3),
        told("close=close/VERB/ROOT/1/VBP lower/ADV/advmod/1/RBR", on=3),
        told("are=be/AUX/ROOT/1/VBP stuck/ADJ/acomp/1/JJ", on=3),
        told("are=be/AUX/ROOT/1/VBP in/ADP/prep/1/IN Osmar/PROPN/pobj/2/NNP", on=4),
        told("end=end/VERB/ROOT/1/VBP after/ADP/prep/1/IN clashes=clash/NOUN/pobj/2/NNS", at=3, on=4),
        "It/PRON/nsubj/1/PRP is=be/AUX/ROOT/1/VBZ from/ADP/prep/1/IN Friday/PROPN/pobj/2/NNP",
        "It/PRON/nsubj/2/PRP was=be/AUX/auxpass/2/VBD held/VERB/ROOT/2/VBN until/ADP/prep/2/IN Friday/PROPN/pobj/3",
        "It/PRON/nsubj/2/PRP has=have/AUX/aux/2/VBZ run/VERB/ROOT/2/VBN until/ADP/prep/2/IN Friday/PROPN/pobj/3",
        "The/DET/det/2 wettest/ADJ/amod/2/JJS week/NOUN/nsubj/3/NN is=be/AUX/ROOT/3/VBZ Friday/PROPN/attr/3/NNP",
        "There/PRON/expl/1/EX is=be/AUX/ROOT/1/VBZ a/DET/det/3 leak/NOUN/attr/1 on/ADP/prep/1 Friday/PROPN/pobj/4",
        "It/PRON/nsubj/1/PRP runs=run/VERB/ROOT/1/VBZ on/ADP/prep/1/IN Friday/PROPN/pobj/2/NNP",
    ],
)
def test_what_is_shown_or_measured_does_not(tokens: str) -> None:
    assert not future(tokens, "Friday")


@given(st.dates(date(1980, 1, 1), date(2090, 12, 31)), st.sampled_from(["begin", "resume", "expire", "conclude"]))
def test_a_timetable_names_the_next_such_day_and_a_report_the_last(published: date, verb: str) -> None:
    for tag, nearest in (("VBP", range(7)), ("VBD", range(-6, 1))):
        doc = parsed(told(f"{verb}/VERB/ROOT/1/{tag}"))
        ((_, day),) = starts(doc.text, published.isoformat(), doc=doc)
        found = date.fromisoformat(day or "")
        assert found.weekday() == 4
        assert found - published in [timedelta(days) for days in nearest]
