"""Parses kept on disk between evaluations: most of their time is the parse, which a change of rules does not touch."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

from claimstream_enrich import nlp as parsing
from claimstream_enrich.document import Layer
from claimstream_enrich.enrichers import blocks
from claimstream_schemas.article import RawArticle

if TYPE_CHECKING:
    from spacy.tokens import Doc

_MADE_BY = b"".join(Path(str(module.__file__)).read_bytes() for module in (parsing, blocks))
"""The code that decides what a parse is, beside the model: a change of it makes every stored parse another's."""


class StoredParses:
    """Answers as `nlp` does; from the folder where it was asked the same before."""

    def __init__(self, nlp: parsing.Parser, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._nlp, self._folder = nlp, folder

    def __call__(self, article: RawArticle, layers: dict[str, Layer]) -> Doc:
        """The Doc over `article.text`."""
        from spacy.tokens import Doc

        marked = [(span.start, span.end) for span in layers.get("boilerplate", [])]
        question = hashlib.sha256(_MADE_BY + f"{marked}\n{article.text}".encode("utf-8", "surrogatepass"))
        kept = self._folder / question.hexdigest()
        if kept.exists():
            return Doc(self._nlp.vocab).from_bytes(kept.read_bytes())
        doc = self._nlp(article, layers)
        kept.write_bytes(doc.to_bytes(exclude=["tensor", "user_data"]))
        return doc
