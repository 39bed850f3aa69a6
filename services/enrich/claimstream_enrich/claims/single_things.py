"""Single things that are destroyed, as figures of one: `destroyed a mosque`, `an ammunition store was blown up`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimstream_enrich.claims import predicates
from claimstream_enrich.claims.counted_nouns import goods
from claimstream_enrich.claims.figure import Figure
from claimstream_enrich.claims.harmed import is_actual
from claimstream_enrich.claims.quantities import Number
from claimstream_enrich.claims.verb_measures import verb_measure

if TYPE_CHECKING:
    from claimstream_enrich.tree import Token, Tree

_RUINING = frozenset(
    verb for verb, said in predicates.VERBS.items() if any(p.measure == "destroyed" and p.undergone for p in said)
) | frozenset(verb for verbs, _, measure in predicates.PHRASES if measure == "destroyed" for verb in verbs)
"""Lemmas that may say it; the other tokens are not looked at."""
_LOSING = frozenset(("lose",))
"""Verbs that are said of things by their owner too, who mislays one."""


def single_things(doc: Tree, taken: set[int]) -> Iterator[Figure]:
    """The figure of one for each thing with an article that a verb of destruction is done to, unless it is `taken`;
    in the order of the verbs. Never raises."""
    for i in doc.by_lemma.among(_RUINING - _LOSING):
        if doc.pos[i] != "VERB":
            continue
        for thing in _done_to(doc[i]):
            article = next((c for c in thing.children if c.dep_ == "det" and c.lower_ in ("a", "an")), None)
            if article is None or thing.i in taken or thing.tag_ != "NN" or thing.lemma_.lower() not in goods():
                continue
            taken.add(thing.i)
            number = Number(article.i, article.i + 1, article.i, 1.0, 1.0, 1.0, "exactly", "person")
            yield Figure(number, "destroyed", thing.lemma_.lower(), "any", thing.i, i)


def _done_to(verb: Token) -> Iterator[Token]:
    """What a verb says is destroyed: its object, or the subject it is said of, with what is joined to it."""
    if not is_actual(verb):
        return
    for noun in verb.children:
        of_subject = noun.dep_ == "nsubjpass" or (noun.dep_ == "nsubj" and verb.tag_ == "VBN")
        done = of_subject or noun.dep_ == "dobj"
        if done and verb_measure(verb, "subject" if of_subject else "object") == "destroyed":
            yield noun
            yield from (other for other in noun.conjuncts if other.i > noun.i)
