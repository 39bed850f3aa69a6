"""What an enricher sees: the raw article, its parse, and the layers of the enrichers before it. Read-only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from claimstream_schemas.article import RawArticle

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from claimstream_enrich.tree import Tree

Layer = Any
"""The value of one field of EnrichedArticle: a model, or a list of models."""


@dataclass(frozen=True, slots=True)
class Document:
    """One article on its way through the enrichers. `parse()` is made once, when the first enricher asks for it.

    `layers` holds at least what the enricher `requires`, under the names of EnrichedArticle's fields.
    """

    article: RawArticle
    parse: Callable[[], Doc]
    layers: Mapping[str, Layer] = field(default_factory=dict)

    def tree(self) -> Tree:
        """The parse as plain values, made once, too: what an enricher reads much of, it reads faster there."""
        from claimstream_enrich.tree import tree_of

        return tree_of(self.parse(), self.article.text)


@dataclass(frozen=True, slots=True)
class Enricher:
    """One step. `name` is the field of EnrichedArticle it fills; `requires` are the names it reads."""

    name: str
    version: str
    run: Callable[[Document], Layer]
    requires: frozenset[str] = frozenset()
    before_parse: bool = False
    """Reads the text only, and may shape the parse: it runs before the parses of a batch are made together."""
