"""Claims made of sentences whose figures are marked, for the tests of tolls."""

from __future__ import annotations

from typing import Any

from claimstream_schemas.claim import Claim


def claims(*sentences: str, title: str = "", start: int = 0, **fields: Any) -> list[Claim]:
    """Claims of sentences in which `<12 killed>` marks a figure; words stand for one. `start`: of the first one."""
    found: list[Claim] = []
    for number, marked in enumerate(sentences):
        text, marks = _read(marked)
        for at, word, measure in marks:
            quantity = {"start": start + at, "end": start + at + len(word), "text": word, "qualifier": "exactly",
                        "measure": measure, "value": float(word) if word.isdigit() else 1.0}  # fmt: skip
            found.append(
                _claim(text, start, f"{start}-{number}-{at}", title, quantity | fields.pop("quantity", {}), fields)
            )
        start += len(text) + 1
    return found


def _read(marked: str) -> tuple[str, list[tuple[int, str, str]]]:
    text, marks = "", []
    for n, piece in enumerate(marked.replace(">", "<").split("<")):
        if n % 2:
            word, measure = piece.rsplit(" ", 1)
            marks.append((len(text), word, measure))
            piece = word
        text += piece
    return text, marks


def _claim(text: str, start: int, name: str, title: str, quantity: dict[str, Any], fields: dict[str, Any]) -> Claim:
    return Claim.model_validate(
        {
            "claim_id": name, "statement_id": name, "article_id": "a", "revision": "r", "source": "Quiet Gazette",
            "title": title, "published_at": "2024-05-10T12:00:00Z", "received_at": "2024-05-10T12:00:00Z",
            "text": text,
            "span": {"start": start, "end": start + len(text)}, "act": "report", "style": "none",
            "content": [{"start": start, "end": start + len(text)}],
            "claimant": {"name": "G", "type": "OUTLET"},
            "claimed_at": {"value": "2024-05-10", "basis": "published"}, "producer": "test",
            "quantity": quantity, **fields,
        }
    )  # fmt: skip
