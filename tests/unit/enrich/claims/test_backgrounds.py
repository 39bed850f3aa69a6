"""What decides whether a figure belongs to an earlier event: tense, dates, words that point back; on parses by hand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from claimstream_enrich.claims.dates_of import is_borrowed
from claimstream_enrich.claims.happenings import EPISODE, finite_verb, is_old, is_past, is_present
from claimstream_enrich.claims.reading import Reading, read
from claimstream_enrich.claims.recalled import dated_above, is_since_compared, recalled
from claimstream_enrich.claims.scenes import pointed_in
from claimstream_enrich.tree import Tree, tree_of
from claimstream_schemas.article import DateMention, Publication
from claimstream_schemas.claim import EventTime
from tests.articles import raw_article
from tests.unit.enrich.blank import BLANK
from tests.unit.enrich.claims.stored import PUBLICATION, reading
from tests.unit.enrich.claims.trees import trees


def day(start: str, **more: str) -> EventTime:
    return EventTime.model_validate({"start": start, "granularity": "day", "basis": "absolute", **more})


def test_a_time_is_old_when_it_ended_more_than_an_episode_before_publication() -> None:
    here = reading("said")
    assert is_old(here, day("2024-03-10"))
    assert not is_old(here, day("2024-03-11"))  # sixty days before 10 May
    assert EPISODE.days == 60
    assert not is_old(here, day("2022-02-24", granularity="open")), "what goes on is not over"
    assert not is_old(here, day("2024-01-01", end="2024-12-31", granularity="year")), "this year"
    assert not is_old(here, day("2020-01-01", basis="dateline")), "the day of the article itself"


def test_without_an_old_date_nothing_is_recalled() -> None:
    here = reading("said")
    assert all(recalled(here, token, told=told) is None for token in here.doc for told in (True, False))


def sentence(words: str, tags: str, deps: str, heads: list[int]) -> Tree:
    """A parse written down by hand; the part of speech follows from the tag."""
    kinds = {"V": "VERB", "N": "NOUN", "C": "NUM", "D": "DET", "I": "ADP", "J": "ADJ", "R": "ADV", "P": "PRON"}
    split = tags.split()
    pos = [kinds.get(tag[0], "X") for tag in split]
    return tree_of(
        Doc(
            BLANK.vocab,
            words=words.split(),
            tags=split,
            pos=pos,
            deps=deps.split(),
            heads=heads,
            lemmas=words.lower().split(),
        )
    )


FOUGHT = sentence(
    "They lost 900 men in that war",
    "PRP VBD CD NNS IN DT NN",
    "nsubj ROOT nummod dobj prep det pobj",
    [1, 1, 3, 1, 1, 6, 4],
)
HELPED = sentence(
    "Nine men have died in a war",
    "CD NNS VBP VBN IN DT NN",
    "nummod nsubj aux ROOT prep det pobj",
    [1, 3, 3, 3, 3, 6, 4],
)
WORST = sentence(
    "the worst since the sinking which killed 320",
    "DT JJS IN DT NN WDT VBD CD",
    "det ROOT prep det pobj nsubj relcl dobj",
    [1, 1, 1, 4, 2, 6, 4, 6],
)


def test_tense() -> None:
    assert is_past(FOUGHT[1])
    assert not is_present(FOUGHT[1])
    assert is_present(HELPED[3]), "the perfect reaches to now"
    assert not is_past(HELPED[3])
    assert finite_verb(FOUGHT[2]) == FOUGHT[1]
    assert finite_verb(HELPED[0]) == HELPED[3]


def test_a_sentence_points_back_with_a_definite_word_for_an_event() -> None:
    assert pointed_in(FOUGHT.span(0, len(FOUGHT))) == FOUGHT[6]
    assert pointed_in(HELPED.span(0, len(HELPED))) is None, "a war is any war"


def test_what_now_is_compared_with_is_told_in_a_clause_below_since() -> None:
    assert is_since_compared(WORST[7])
    assert not is_since_compared(WORST[1])
    assert not is_since_compared(FOUGHT[2])


@given(trees(), st.data())
def test_any_tree_with_an_old_date_is_read(tree: Tree, data: st.DataObject) -> None:
    """Whatever the model makes of a text: an old date of the article, or nothing."""
    here = dated(tree, data.draw(st.integers(0, len(tree) - 1)))
    at = tree[data.draw(st.integers(0, len(tree) - 1))]
    times = [mention.time for mention in here.dates]
    assert recalled(here, at, told=data.draw(st.booleans())) in [None, *times]
    assert dated_above(here, at) in [None, *times]
    assert not is_borrowed(None, here, at)


def dated(tree: Tree, at: int) -> Reading:
    """A tree with a date of long ago at one of its tokens."""
    token = tree[at]
    span = {"start": token.idx, "end": token.idx + len(token)}
    time = {"start": "2014-01-01", "end": "2014-12-31", "granularity": "year", "basis": "absolute", "span": span}
    mention = DateMention.model_validate({**span, "text": token.text, "time": time})
    return read(raw_article(text=tree.text or " "), tree, Publication.model_validate(PUBLICATION), dates=[mention])
