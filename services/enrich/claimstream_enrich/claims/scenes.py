"""The story a sentence goes on with: the old date of the sentences before it, and the words that point back to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimstream_enrich.claims.comparisons import lies_between
from claimstream_enrich.claims.dates_of import governor, is_under, mentions_in, root_of
from claimstream_enrich.claims.happenings import EVENTS, HAPPENINGS, MISHAPS, WARS, finite_verb, is_old, is_past
from claimstream_enrich.claims.lexicon import words
from claimstream_enrich.claims.reading import Reading
from claimstream_schemas.article import DateMention
from claimstream_schemas.claim import EventTime

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, TokenSpan

_POINTING = frozenset(("that", "those"))
THEN = words("then time year season")
_NEXT = words("same next following first")
_ALIKE = (words("fire blaze inferno"), words("quake earthquake tremor"), words("explosion blast bombing"),
          words("crash collision accident"), words("attack assault raid massacre shooting"))  # fmt: skip
"""Words for one event, of which each may take up another."""
_STEM = 4
"""Equal first letters that make a noun the verb's own: `fought`, `the fighting`."""
_YEAR = 4
"""Digits of a year."""
_FAR = 3
"""Sentences a story of one event may run on without a date."""
_OF_NOUN = frozenset(("compound", "poss", "nmod", "amod", "nummod"))


def pointed_in(sentence: TokenSpan) -> Token | None:
    """The word by which a sentence points back to what was told: `that war`, `the fire`, `back then`."""
    for token, word in zip(sentence, sentence.lemmas, strict=True):
        if word in HAPPENINGS and token.pos_ in ("NOUN", "PROPN", "VERB") and _article(token):
            return token
        if word in THEN and token.dep_ != "nsubj" and _points_then(token):
            return token
    return None


def _points_then(token: Token) -> bool:
    """Whether a word for a time means one told of: `back then`, `at the time`, `in the first year`; not `then`."""
    if token.lower_ == "then":
        return token.i > 0 and token.nbor(-1).lower_ == "back"
    ordered = token.lower_ == "year" and any(c.lower_ in _NEXT for c in token.children)
    specific = ("prep", "nummod", "relcl", "acl", "advcl", *(() if ordered else ("amod",)))
    return _article(token) is not None and not any(c.dep_ in specific for c in token.children)


def _article(token: Token) -> str | None:
    return next((c.lower_ for c in token.children if c.dep_ == "det" and c.lower_ in (*_POINTING, "the")), None)


def is_pointing(token: Token) -> bool:
    """Whether a word points to one certain event told of right before: `that war`, `back then`."""
    return _article(token) in _POINTING or token.lemma_.lower() in THEN


def from_before(reading: Reading, at: Token, pointed: Token | None, *, told: bool) -> EventTime | None:
    """The old date of the story that a figure's sentence goes on with, None where it begins its own."""
    if not is_past(finite_verb(at)):
        return None
    needs_name, crossed, sentence = told or _is_told(at.sent), 0, at.sent
    for _ in range(_FAR):
        before = sentence_before(reading, sentence)
        if before is None:
            return None
        crossed += reading.paragraph_start(before.root) != reading.paragraph_start(sentence.root)
        named = pointed is not None and _named_in(before, pointed) is not None
        resolved = named or (pointed is not None and is_pointing(pointed))
        if crossed > (1 if resolved else 0):
            return None
        if any(not _points_back(mention) for mention, _ in mentions_in(reading, before.start, before.end)):
            known = pointed is not None and pointed.lemma_ in reading.doc.lemma[: before.start]
            # what was told of before and not here is what the article reports: "the clashes"
            return None if not resolved and (needs_name or known) else _scene(reading, before, pointed)
        needs_name = needs_name or not _goes_on(before)
        if needs_name and pointed is None:
            return None
        sentence, pointed = before, pointed or pointed_in(before)
    return None


def from_lead(reading: Reading, at: Token, pointed: Token | None) -> EventTime | None:
    """The old date of the event in the first paragraph that a word means: `the blaze`, where a court has judged who set
    a fire in 2019."""
    if pointed is None or not is_past(finite_verb(at)):
        return None
    for mention in reading.dates:
        if reading.article.text.count("\n\n", 0, mention.start) > 1 or mention.start >= pointed.sent.start_char:
            return None
        root = root_of(reading, mention)
        named = _only_named_in(reading.doc[root].sent, pointed)
        if (own := _date_of(reading, named, [(mention, root)])) is not None:
            return own
    return None


def _points_back(mention: DateMention) -> bool:
    """Whether a date is only a word for one told before it."""
    return mention.text.lower().endswith("since then")


def sentence_before(reading: Reading, sentence: TokenSpan) -> TokenSpan | None:
    """The sentence before another, over blank lines."""
    start = sentence.start
    while start > 0 and reading.doc[start - 1].is_space:
        start -= 1
    return reading.doc[start - 1].sent if start > 0 else None


def _scene(reading: Reading, sentence: TokenSpan, pointed: Token | None) -> EventTime | None:
    """The old date of the event a sentence tells of, if it gives no other; pointed at, it may date anything."""
    dated = mentions_in(reading, sentence.start, sentence.end)
    if pointed is not None and (own := _date_of(reading, _named_in(sentence, pointed), dated)) is not None:
        return own
    if not all(is_old(reading, mention.time) for mention, _ in dated):
        return None
    strong = pointed is not None and is_pointing(pointed)
    for mention, root in dated:
        beside = is_compared(reading, root, sentence.root) or is_of_thing(reading, root)
        if not beside and (strong or _is_event(reading, root)):
            return mention.time
    return None


def _date_of(reading: Reading, named: Token | None, dated: Sequence[tuple[DateMention, int]]) -> EventTime | None:
    """The old date that stands with a word for an event: `their war in 2019`, `the 2011 tornado`."""
    if named is None:
        return None
    own = (m.time for m, root in dated if is_under(reading.doc[root], named) and is_old(reading, m.time))
    return next(own, None)


def _is_event(reading: Reading, root: int) -> bool:
    above = governor(reading, root)
    near = (above, *(c for c in above.children if c.dep_ in ("nsubj", "nsubjpass", "dobj", "conj")))
    return any(t.lemma_.lower() in HAPPENINGS for t in (*near, *list(reading.doc[root].ancestors)[:3]))


def _named_in(sentence: TokenSpan, noun: Token) -> Token | None:
    """The last word of a sentence for the event that a word of a later one may mean."""
    word = noun.lemma_.lower()
    return next((token for token in reversed(list(sentence)) if _can_mean(word, token)), None)


def _only_named_in(sentence: TokenSpan, noun: Token) -> Token | None:
    """The word that it may mean, if there is no other: not in `a blaze killed nine, the worst since a fire in 2014`."""
    meant = [token for token in sentence if _can_mean(noun.lemma_.lower(), token)]
    return meant[0] if len(meant) == 1 else None


def _can_mean(word: str, token: Token) -> bool:
    """Whether a word may take up another: the same, a form of it (`fought`, `the fighting`), or a wider one."""
    other = token.lemma_.lower()
    if any(word in alike and other in alike for alike in _ALIKE):
        return True
    if other == word or (len(other) >= _STEM and other in EVENTS and word[:_STEM] == other[:_STEM]):
        return True
    return (word in WARS and other in WARS) or (
        word in MISHAPS and other in HAPPENINGS and token.pos_ in ("NOUN", "PROPN")
    )


def _goes_on(sentence: TokenSpan) -> bool:
    """Whether a sentence only goes on with a story: in the past, and nobody speaks."""
    return is_past(sentence.root) and not _is_told(sentence)


def _is_told(sentence: TokenSpan) -> bool:
    """Whether somebody says what a sentence tells."""
    return any(c.dep_ == "ccomp" for c in sentence.root.children)


def is_compared(reading: Reading, root: int, at: Token) -> bool:
    """Whether a date only says since when what is told is the worst: `the deadliest since the war in 2020`, or when
    what it is compared with was: `40 people, compared with 31 last year`."""
    if lies_between(at, reading.doc[root]):
        return True
    since = since_above(reading.doc[root])
    return since is not None and not is_under(at, since)


def since_above(token: Token) -> Token | None:
    """The `since` above a token that hangs from a noun, adjective or form of `be`: it compares."""
    return next((a for a in token.ancestors if a.lower_ == "since" and a.head.i != a.i and a.head.pos_ != "VERB"), None)


def is_of_thing(reading: Reading, root: int) -> bool:
    """Whether a year names a thing that is no event: `under a 2018 law`."""
    token = reading.doc[root]
    named = token.dep_ in _OF_NOUN and token.lower_.isdigit() and len(token.lower_) == _YEAR
    return named and token.head.lemma_.lower() not in HAPPENINGS
