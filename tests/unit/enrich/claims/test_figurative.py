"""Words of harm that harm nobody are no harm, and sides and times near a figure that are not its own stay away."""

from __future__ import annotations

from collections.abc import Iterator

from claimstream_enrich.claims.journeys import is_lodged_elsewise, tells_of_captives
from claimstream_enrich.tree import Tree
from tests.unit.each import each
from tests.unit.enrich.claims.apart_texts import OFFICES, SIDES, TIMES
from tests.unit.enrich.claims.figurative_texts import FIGURATIVE
from tests.unit.enrich.claims.stored import claims_in, parse
from tests.unit.enrich.claims.test_neighbours import told


@each("text", FIGURATIVE)
def test_what_is_said_in_a_figure_of_speech_befell_nobody(text: str) -> None:
    assert told(text) == FIGURATIVE[text]


@each("text", SIDES)
def test_a_side_that_only_stands_near_is_not_that_of_the_counted(text: str) -> None:
    assert [(c.quantity.text, c.quantity.affected.party) for c in claims_in(text) if c.quantity] == SIDES[text]


@each("text", OFFICES)
def test_an_office_of_arms_speaks_of_its_own_people_abroad(text: str) -> None:
    assert [(c.claimant.name, c.claimant.party) for c in claims_in(text)] == OFFICES[text]


@each("text", TIMES)
def test_a_value_is_of_the_time_named_with_it(text: str) -> None:
    found = [(c.quantity.text, c.event_time, c.background) for c in claims_in(text) if c.quantity]
    assert [(words, time.start[:7] if time else "", past) for words, time, past in found] == TIMES[text]


class Watched(list[str]):
    """Counts how often somebody goes through it."""

    times = 0

    def __iter__(self) -> Iterator[str]:
        self.times += 1
        return super().__iter__()


def test_the_words_of_a_text_are_looked_through_once_however_many_verbs_ask() -> None:
    tree = Tree(parse("QUITO, Ecuador (Wire) - The city hosted 3,000 delegates in its new stadium."))
    tree.small_lemma = words = Watched(tree.small_lemma)
    (verb,) = (token for token in tree if token.lemma_ == "host")
    assert all(is_lodged_elsewise(verb) and not tells_of_captives(tree) for _ in range(20))
    assert words.times <= 1
