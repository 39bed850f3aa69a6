"""Identifiers: the same text gives the same ids, on every machine and in every order (contract, section 1)."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable

from claimstream_schemas.base import Span


def _hash(text: str, digits: int) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:digits]


def normalised(text: str) -> str:
    """NFC, with white space folded and trimmed."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def article_id(*, canonical_url: str | None, caller_id: str | None, source: str, title: str, text: str) -> str:
    """32 hex digits; the URL decides, else the caller's id within its source, else the text itself."""
    if canonical_url:
        return _hash("url:" + canonical_url, 32)
    if caller_id:
        return _hash(f"id:{source}\n{caller_id}", 32)
    return _hash(f"text:{source}\n{normalised(title)}\n{normalised(text)}", 32)


def revision(title: str, text: str) -> str:
    """16 hex digits over title and text: another revision of the same id is an edited article."""
    return _hash(unicodedata.normalize("NFC", title) + "\n" + unicodedata.normalize("NFC", text), 16)


def statement_id(article_id: str, revision: str, cue: Span | None, content: Iterable[Span]) -> str:
    """32 hex digits over the offsets of a statement's cue and content."""
    where = f"{cue.start}:{cue.end}" if cue else "-"
    spans = ",".join(f"{span.start}:{span.end}" for span in content)
    return _hash(f"statement:{article_id}\n{revision}\n{where}\n{spans}", 32)


def claim_id(statement_id: str, quantity: Span | None) -> str:
    """32 hex digits over the statement and the offsets of its quantity."""
    where = f"{quantity.start}:{quantity.end}" if quantity else "-"
    return _hash(f"claim:{statement_id}\n{where}", 32)


def entity_id(canonical_name: str, wikidata_id: str | None = None) -> str:
    """The Wikidata id where one is known, else `x:` and the folded name."""
    return wikidata_id or "x:" + normalised(canonical_name).casefold()
