"""Layer `language`: what the caller said, else what the words look like."""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from claimstream_enrich.document import Document, Enricher
from claimstream_schemas.article import Language

if TYPE_CHECKING:
    from claimstream_enrich.enrichers.language_states import StatesAtOnce

LOOKED_AT = 800
"""Characters that are enough to tell a language; more costs time and changes nothing."""
LETTERS = 20
"""Fewer letters than this say nothing."""


def detect(text: str) -> Language:
    """The language of `text` by its first characters; `und` where they are too few."""
    sample = " ".join(text[: 2 * LOOKED_AT].split())[:LOOKED_AT]
    if next(islice(filter(str.isalpha, sample), LETTERS - 1, None), None) is None:
        return Language(code="und", basis="undetermined")
    code, probability = identifier().classify(sample)
    return Language(code=code, basis="detected", probability=round(float(probability), 4))


@cache
def identifier() -> StatesAtOnce:
    """Of languages; made when it is first asked for."""
    # its tables take a second to load, so only the process that enriches pays for them
    from claimstream_enrich.enrichers.language_states import load

    return load()


def run(document: Document) -> Language:
    """The caller's word counts."""
    given = document.article.language
    return Language(code=given, basis="given") if given else detect(document.article.text)


LANGUAGE = Enricher("language", "1.0.0", run, before_parse=True)
