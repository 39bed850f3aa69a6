"""What rules remember of a parse goes with the parse."""

from __future__ import annotations

import gc
import weakref

from claimstream_enrich.asked import of_a_parse
from claimstream_enrich.claims.contents import clauses
from claimstream_enrich.claims.sources import source_of
from claimstream_enrich.tree import Token, forget_tree, tree_of
from tests.unit.enrich.hand_parses import parsed

asked: list[str] = []


@of_a_parse
def _word(token: Token) -> str:
    asked.append(token.text)
    return token.text


def test_an_answer_is_remembered_until_the_parse_is_forgotten() -> None:
    doc = parsed("Bell/PROPN/nsubj/1 spoke/VERB/ROOT/1")
    token = tree_of(doc)[0]
    assert (_word(token), _word(token), asked) == ("Bell", "Bell", ["Bell"])
    forget_tree(doc)
    assert (_word(token), asked) == ("Bell", ["Bell", "Bell"])


def test_no_text_is_kept_by_what_was_asked_of_it() -> None:
    doc = parsed("Bell/PROPN/nsubj/1 said/VERB/ROOT/1 it/PRON/nsubj/3 held/VERB/ccomp/1")
    tree = tree_of(doc)
    assert source_of(tree[1]) is tree[0]
    assert clauses(tree[1]) == (tree[3],)
    gone = weakref.ref(tree)
    forget_tree(doc)
    del tree
    gc.collect()
    assert gone() is None
