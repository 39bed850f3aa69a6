"""Ranks and titles before a name that are written short: `Col. Lind`. The model's tokenizer knows a dozen of them
(`Gen.`, `Gov.`, `Sen.`) and takes the others' stop for the end of a sentence, which loses the speaker."""

from __future__ import annotations

from itertools import product

import numpy as np
from spacy.attrs import ORTH
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc

_TITLES = (
    "Col. Lt. Maj. Capt. Cpt. Sgt. Cpl. Pvt. Brig. Cmdr. Cdr. Adm. Supt. Insp. Sub-Insp. Det. Dep. Asst. "
    "Msgr. Hon. Amb. Dir. Pres. Atty."
)
_FIRST = ("Maj.", "Lt.", "Brig.", "Col.", "Rear", "Vice")
_DOUBLE = tuple(map("-".join, product(_FIRST, ("Gen.", "Col.", "Adm.", "Cmdr."))))
"""Ranks of two words with a hyphen: `Maj.-Gen. Lind`."""
TITLES = tuple(dict.fromkeys((*_TITLES.split(), *_DOUBLE)))
"""As the style books of the news agencies write them."""


def know_titles(model: Language) -> Language:
    """The same model, whose tokenizer leaves each of TITLES whole, and whose parser ends no sentence behind one."""
    tokenizer = model.tokenizer
    assert isinstance(tokenizer, Tokenizer)
    for title in TITLES:
        tokenizer.add_special_case(title, [{ORTH: title}])
    model.add_pipe("titles_go_on", first=True)
    return model


@Language.factory("titles_go_on")
def _made_for_the_titles(nlp: Language, name: str) -> TitlesGoOn:
    return TitlesGoOn(nlp)


class TitlesGoOn:
    """A component before the parser, which keeps the starts of sentences that are set."""

    def __init__(self, model: Language) -> None:
        """`model` has the vocabulary of the texts to come."""
        self._titles = np.array([model.vocab.strings.add(title) for title in TITLES], dtype=np.uint64)

    def __call__(self, doc: Doc) -> Doc:
        """No sentence starts between a title and a capitalised word."""
        if len(doc):
            for at in np.flatnonzero(np.isin(doc.to_array(ORTH), self._titles)).tolist():
                after = doc[at + 1] if at + 1 < len(doc) else None
                if after is not None and after.text[:1].isupper() and after.is_sent_start is None:
                    after.is_sent_start = False
        return doc
