"""Whether a date lies ahead: read from the verb above it, in trees written by hand."""

from __future__ import annotations

import pytest

from claimstream_enrich.enrichers.tense import is_future
from claimstream_enrich.tree import tree_of
from tests.unit.each import each
from tests.unit.enrich.hand_parses import parsed


def future(tokens: str, date: str) -> bool:
    doc = parsed(tokens)
    start = doc.text.index(date)
    return is_future(tree_of(doc), start, start + len(date))


@each(
    "tokens",
    [
        "Ships/NOUN/nsubj/2 will/AUX/aux/2 leave/VERB/ROOT/2 on/ADP/prep/2 Friday/PROPN/pobj/3",
        "Ships/NOUN/nsubj/2 might/AUX/aux/2 leave/VERB/ROOT/2 Friday/PROPN/npadvmod/2",
        "Ships/NOUN/nsubj/3 wo/AUX/aux/3 n't/PART/neg/3 leave/VERB/ROOT/3 on/ADP/prep/3 Friday/PROPN/pobj/4",
        "They/PRON/nsubj/1 agreed=agree/VERB/ROOT/1 to/PART/aux/3 meet/VERB/xcomp/1 on/ADP/prep/3 Friday/PROPN/pobj/4",
        "Talks/NOUN/ROOT/0 to/PART/aux/2 open/VERB/relcl/0 on/ADP/prep/2 Friday/PROPN/pobj/3",
        "It/PRON/nsubj/1 is=be/AUX/ROOT/1 due/ADJ/acomp/1 on/ADP/prep/2 Friday/PROPN/pobj/3",
        "The/DET/det/3 summit/NOUN/ROOT/1 scheduled=schedule/VERB/acl/1 for/ADP/prep/2 Friday/PROPN/pobj/3",
        "They/PRON/nsubj/2 are=be/AUX/aux/2 leaving=leave/VERB/ROOT/2/VBG on/ADP/prep/2 Friday/PROPN/pobj/3",
        "He/PRON/nsubj/1 warned=warn/VERB/ROOT/1 of/ADP/prep/1 rain/NOUN/pobj/2 until/ADP/prep/1 Friday/PROPN/pobj/4",
        "It/PRON/nsubj/1 expects=expect/VERB/ROOT/1/VBZ ten/NUM/dobj/1 by/ADP/prep/1 Friday/PROPN/pobj/3",
        "Unions/NOUN/nsubj/1 called=call/VERB/ROOT/1 a/DET/det/3 strike/NOUN/dobj/1 for/ADP/prep/1 Friday/PROPN/pobj/4",
    ],
)
def test_modals_plans_and_announcements_look_ahead(tokens: str) -> None:
    assert future(tokens, "Friday")


@pytest.mark.parametrize(
    "tokens",
    [
        "Ships/NOUN/nsubj/1 left=leave/VERB/ROOT/1 on/ADP/prep/1 Friday/PROPN/pobj/2",
        "It/PRON/nsubj/3 would/AUX/aux/3 have/AUX/aux/3 left=leave/VERB/ROOT/3 on/ADP/prep/3 Friday/PROPN/pobj/4",
        "They/PRON/nsubj/1 managed=manage/VERB/ROOT/1 to/PART/aux/3 meet/VERB/xcomp/1 Friday/PROPN/npadvmod/3",
        "They/PRON/nsubj/2 are=be/AUX/aux/2 searching=search/VERB/ROOT/2/VBG since/ADP/prep/2 Friday/PROPN/pobj/3",
        "They/PRON/nsubj/2 were=be/AUX/aux/2 leaving=leave/VERB/ROOT/2/VBG on/ADP/prep/2 Friday/PROPN/pobj/3",
        "He/PRON/nsubj/1 stayed=stay/VERB/ROOT/1 until/ADP/prep/1 Friday/PROPN/pobj/2",
        "He/PRON/nsubj/1 called=call/VERB/ROOT/1 his/PRON/poss/3 mother/NOUN/dobj/1 on/ADP/prep/1 Friday/PROPN/pobj/4",
        "Calm/NOUN/ROOT/0 on/ADP/prep/0 Friday/PROPN/pobj/1",
        "Ten/NUM/nsubjpass/2 were=be/AUX/auxpass/2 let/VERB/ROOT/2/VBN go/VERB/xcomp/2/VB Friday/PROPN/npadvmod/3",
        "It/PRON/nsubj/1 needs=need/VERB/ROOT/1/VBZ ten/NUM/dobj/1 by/ADP/prep/1 Friday/PROPN/pobj/3",
    ],
)
def test_what_has_happened_or_has_no_verb_does_not(tokens: str) -> None:
    assert not future(tokens, "Friday")


def test_the_nearest_verb_decides_not_the_one_around_it() -> None:
    tokens = (
        "He/PRON/nsubj/1 said=say/VERB/ROOT/1 on/ADP/prep/1 Monday/PROPN/pobj/2 ships/NOUN/nsubj/6 will/AUX/aux/6 "
        "leave/VERB/ccomp/1 on/ADP/prep/6 Friday/PROPN/pobj/7"
    )
    assert future(tokens, "Friday")
    assert not future(tokens, "Monday")


def test_a_place_without_words_is_not_ahead() -> None:
    doc = parsed("Ships/NOUN/nsubj/2 will/AUX/aux/2 leave/VERB/ROOT/2")
    assert not is_future(tree_of(doc), len(doc.text) + 1, len(doc.text) + 5)


def test_a_sentence_without_a_verb_goes_on_in_the_tense_of_the_one_before() -> None:
    will = (
        "It/PRON/nsubj/2 will/AUX/aux/2 open/VERB/ROOT/2 ?/PUNCT/punct/2 Or/CCONJ/cc/5 in/ADP/ROOT/5 June/PROPN/pobj/5"
    )
    did = "It/PRON/nsubj/1 opened=open/VERB/ROOT/1 ./PUNCT/punct/1 And/CCONJ/cc/4 in/ADP/ROOT/4 June/PROPN/pobj/4"
    for tokens, expected in ((will, True), (did, False)):
        doc = parsed(tokens)
        start = doc.text.index("June")
        assert is_future(tree_of(doc), start, start + 4) is expected


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        ("Come=come/VERB/ROOT/0/VB on/ADP/prep/0/IN Monday/PROPN/pobj/1/NNP", True),
        ("Let=let/VERB/ROOT/0/VB us/PRON/nsubj/2/PRP meet/VERB/ccomp/0/VB Monday/PROPN/npadvmod/2/NNP", True),
        ("They/PRON/nsubj/1/PRP met=meet/VERB/ROOT/1/VBD Monday/PROPN/npadvmod/1/NNP", False),
        ("It/PRON/nsubj/2/PRP should/AUX/aux/2/MD open/VERB/ROOT/2/VB Monday/PROPN/npadvmod/2/NNP", True),
    ],
)
def test_what_is_asked_for_lies_ahead(tokens: str, expected: bool) -> None:
    doc = parsed(tokens)
    start = doc.text.index("Monday")
    assert is_future(tree_of(doc), start, start + 6) is expected


@pytest.mark.parametrize(("modal", "expected"), [("will/AUX/aux/2/MD", True), ("had=have/AUX/aux/2/VBD", False)])
def test_what_is_tried_lies_ahead_where_the_trying_does(modal: str, expected: bool) -> None:
    doc = parsed(
        f"They/PRON/nsubj/2/PRP {modal} try/VERB/ROOT/2/VB to/PART/aux/4/TO meet/VERB/xcomp/2/VB on/ADP/prep/4/IN "
        "Monday/PROPN/pobj/5/NNP"
    )
    start = doc.text.index("Monday")
    assert is_future(tree_of(doc), start, start + 6) is expected


@pytest.mark.parametrize(
    ("verb", "thing", "expected"),
    [
        ("has=have/VERB/ROOT/1/VBZ", "talks=talk", True),
        ("has=have/VERB/ROOT/1/VBZ", "appointment", True),
        ("has=have/VERB/ROOT/1/VBZ", "wounds=wound", False),
        ("had=have/VERB/ROOT/1/VBD", "talks=talk", False),
    ],
)
def test_what_somebody_has_yet_to_do_lies_ahead(verb: str, thing: str, expected: bool) -> None:
    doc = parsed(f"She/PRON/nsubj/1/PRP {verb} {thing}/NOUN/dobj/1/NNS on/ADP/prep/1/IN Monday/PROPN/pobj/3/NNP")
    start = doc.text.index("Monday")
    assert is_future(tree_of(doc), start, start + 6) is expected
