"""Random parses: any words under any labels in any tree. What the model makes of garbled text is not stranger."""

from __future__ import annotations

from hypothesis import strategies as st
from spacy.tokens import Doc

from claimstream_enrich.tree import Tree, tree_of
from tests.unit.enrich.blank import BLANK

_WORDS = (
    'said told accused of that " “ ” , . ; ( ) : - and but its their he they who it 12 105 3,000 two dozens at least '
    "up to between from no one a the killed dead wounded missing soldiers people bodies toll number previous Chile "
    "Peru Chilean minister ministry army company according citing quoted as claim warning in words each other sides "
    "both Omar Brandt houses destroyed square kilometres million euros $ rose 15 not could if feared including part "
    "for \n deny urge called put war 1990s described found traded group president company country leads Front state"
)
_DEPS = (
    "nsubj nsubjpass dobj pobj prep ccomp xcomp advcl relcl acl appos conj cc amod compound nummod quantmod poss det "
    "aux auxpass neg mark agent attr acomp oprd advmod npadvmod punct parataxis pcomp dep prt csubj case"
)
WORDS = (*_WORDS.split(" "), "\n\n")
DEPS = tuple(_DEPS.split())
TAGS = ("NN", "NNS", "NNP", "VBD", "VBN", "VBG", "VB", "VBZ", "CD", "JJ", "IN", "PRP", "DT", ",", "RB")
POS = ("NOUN", "PROPN", "VERB", "AUX", "NUM", "ADJ", "ADP", "PRON", "DET", "PUNCT", "ADV", "SPACE", "SCONJ")

# made once: a strategy made anew for each token is also checked anew
_DEP, _TAG, _POS, _YES = st.sampled_from(DEPS), st.sampled_from(TAGS), st.sampled_from(POS), st.booleans()
_NUMBER = st.sampled_from(("12", "105", "3,000", "two", "dozens"))
_WORD, _TWELFTH = st.sampled_from(WORDS), st.integers(0, 11)


@st.composite
def trees(draw: st.DrawFn, longest: int = 40, *, numbered: bool = False) -> Tree:
    """A parse of one to a few sentences whose arcs, labels and tags are drawn at random; `numbered` has a number."""
    words = draw(st.lists(_WORD, min_size=1, max_size=longest))
    if numbered:  # drawn until there is one, most trees were thrown away
        words.insert(draw(st.integers(0, len(words))), draw(_NUMBER))
    size = len(words)
    heads, start = [], 0
    for i in range(size):
        if i and draw(_TWELFTH) == 0:
            start = i
        heads.append(i if i == start else draw(st.integers(start, i - 1)))
    deps = ["ROOT" if heads[i] == i else draw(_DEP) for i in range(size)]
    doc = Doc(
        BLANK.vocab,
        words=words,
        spaces=[draw(_YES) for _ in words],
        heads=heads,
        deps=deps,
        tags=[draw(_TAG) for _ in words],
        pos=[draw(_POS) for _ in words],
        lemmas=[word.lower().removesuffix("ed").removesuffix("s") if draw(_YES) else word.lower() for word in words],
    )
    return tree_of(doc)
