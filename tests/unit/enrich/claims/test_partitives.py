"""Parts of those counted before: in texts as the model parses them, in built trees, and in any tree."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st
from spacy.tokens import Doc

from claimstream_enrich.claims.figure import Figure
from claimstream_enrich.claims.measures import find_figures
from claimstream_enrich.claims.nouns import ROLES
from claimstream_enrich.claims.partitives import Partition, part_figure, partition, predicate_of
from claimstream_enrich.claims.quantities import Number, find_numbers
from claimstream_enrich.tree import Tree, tree_of
from claimstream_schemas.claim import Measure
from tests.unit.each import each
from tests.unit.enrich.blank import BLANK
from tests.unit.enrich.claims.part_texts import PARTS
from tests.unit.enrich.claims.stored import doc
from tests.unit.enrich.claims.trees import trees

WHOLES: dict[str, Measure] = {"dead": "killed", "wounded": "wounded", "missing": "missing", "arrested": "detained"}
MEASURES: list[Measure] = ["killed", "wounded", "detained", "sick", "present"]
COUNTS = st.integers(2, 900)
NOUNS = st.sampled_from(sorted(noun for noun in ROLES if noun.isalpha() and noun not in ("police", "body")))


def figures(text: str) -> list[tuple[str, str, str]]:
    parsed = doc(text)
    found = find_figures(parsed, find_numbers(parsed), frozenset())
    return [(parsed.span(f.number.start, f.number.end).text, f.measure, f.role) for f in found]


def part_of(whole: str, part: int, noun: str) -> Tree:
    """`12 of the dead were nouns .`, or of them."""
    the = [] if whole in ("them", "these") else ["the"]
    words = [str(part), "of", *the, whole, "were", noun, "."]
    verb, pobj = len(the) + 3, len(the) + 2
    heads = [verb, 0, *([pobj] if the else []), 1, verb, verb, verb]
    deps = ["nsubj", "prep", *(["det"] if the else []), "pobj", "ROOT", "attr", "punct"]
    pos = ["NUM", "ADP", *(["DET"] if the else []), "PRON" if whole == "them" else "NOUN", "AUX", "NOUN", "PUNCT"]
    tags = ["CD", "IN", *(["DT"] if the else []), "VBN" if whole == "arrested" else "NNS", "VBD", "NNS", "."]
    lemmas = [str(part), "of", *the, whole.removesuffix("ed") if whole == "arrested" else whole, "be", noun, "."]
    return tree_of(Doc(BLANK.vocab, words=words, heads=heads, deps=deps, pos=pos, tags=tags, lemmas=lemmas))


def counted(value: float, measure: Measure, role: str = "any") -> Figure:
    """A figure that stands before the sentence."""
    number = Number(0, 0, 0, value, value, value, "exactly")
    return Figure(number, measure, "person", ROLES.get(role, "any"), 0, 0)


def only_part(tree: Tree, known: list[Figure]) -> Figure | None:
    """The figure of the number the tree begins with, as a part."""
    number, head = find_numbers(tree)[0], tree[0]
    group = next((token for token in tree if token.dep_ == "pobj"), head)
    told = partition(head, group, known, alone=True)
    return part_figure(number, head, told, known) if told is not None else None


@each("text", PARTS)
def test_parts_in_texts(text: str) -> None:
    assert figures(text) == PARTS[text]


@given(st.sampled_from(sorted(WHOLES)), COUNTS, NOUNS, st.sampled_from(MEASURES))
def test_a_noun_for_the_whole_gives_the_measure(whole: str, part: int, noun: str, other: Measure) -> None:
    found = only_part(part_of(whole, part, noun), [counted(1_000, other)])
    assert found is not None
    assert (found.measure, found.number.value, found.part in ("them", "such")) == (WHOLES[whole], part, True)
    assert found.role == ROLES[noun]


@given(COUNTS, COUNTS, NOUNS, st.sampled_from(MEASURES))
def test_them_are_those_counted_last_of_whom_there_are_enough(part: int, whole: int, noun: str, told: Measure) -> None:
    known = [counted(1_000, "displaced", "soldier"), counted(whole, told, "nurse")]
    found = only_part(part_of("them", part, noun), known)
    assert found is not None
    base = known[1] if whole >= part else known[0]
    assert found.measure == base.measure
    assert found.role == (ROLES[noun] if ROLES[noun] != "any" else base.role)


@given(COUNTS, NOUNS)
def test_them_without_a_count_before_are_no_part(part: int, noun: str) -> None:
    assert only_part(part_of("them", part, noun), []) is None


@given(COUNTS, NOUNS, st.sampled_from(MEASURES))
def test_victims_are_the_dead_where_somebody_died(part: int, noun: str, other: Measure) -> None:
    dead, last = counted(1_000, "killed"), counted(1_000, other)
    found = only_part(part_of("victim", part, noun), [dead, last])
    assert found is not None
    assert found.measure == "killed"
    unknown = only_part(part_of("victim", part, noun), [])
    assert unknown is not None
    assert unknown.measure == "casualties"


def test_one_of_the_victims_is_counted_only_with_a_predicate() -> None:
    tree = part_of("dead", 1, "nurse")
    assert part_figure(find_numbers(tree)[0], tree[0], Partition(tree[3], None), []) is None
    told = part_figure(find_numbers(tree)[0], tree[0], Partition(tree[3], tree[5]), [])
    assert told is not None
    assert (told.measure, told.role) == ("killed", "medic")


@given(trees(numbered=True), st.lists(st.tuples(COUNTS, st.sampled_from(MEASURES)), max_size=3))
def test_any_tree(tree: Tree, before: list[tuple[int, Measure]]) -> None:
    known = [counted(value, measure) for value, measure in before]
    numbers = find_numbers(tree)
    assume(numbers)
    for number in numbers:
        head = tree[number.end - 1]
        for alone in (True, False):
            told = partition(head, head, known, alone=alone)
            figure = part_figure(number, head, told, known) if told is not None else None
            if figure is not None:
                assert figure.number == number
                assert figure.part
                assert figure.unit == "person"
                assert 0 <= figure.group < len(tree)


@given(trees())
def test_a_predicate_stands_behind_its_subject(tree: Tree) -> None:
    for token in tree:
        said = predicate_of(token)
        assert said is None or said.i > token.i
