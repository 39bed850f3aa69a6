"""Invented news for grouping: a mine, a bridge, and the same mine years before."""

from __future__ import annotations

import hashlib
from typing import Any

MINE = (
    "Rescuers at the Varnholt copper mine brought three miners out alive on Tuesday. Director Ilse Marrow of the mine "
    "said eleven men were still below ground after the shaft fell in.",
    "The shaft at Varnholt fell in because old timber had rotted, a miners' leader, Per Oldham, said. Ilse Marrow, who "
    "runs the copper mine, rejected that. Eight men are below ground.",
    "Families waited at the gate of the Varnholt mine for news of eight men. Rescuers drilled a second shaft towards "
    "them, Marrow said, and heard knocking.",
    "All eight miners of Varnholt are dead, Ilse Marrow said on Friday. Per Oldham demanded a trial: the copper mine "
    "had been warned about its timber, he said.",
)
BRIDGE = (
    "The city of Osterby closed its railway bridge after welders found cracks in eleven girders. Trains to the coast "
    "stop at Lund, the operator Norrail said.",
    "Norrail will send buses from Lund to Osterby while the girders of the railway bridge are replaced. Commuters lose "
    "an hour, it said.",
)
OLD_MINE = (
    "Director Ilse Marrow of the Varnholt copper mine thanked rescuers who brought four men out of a flooded shaft. "
    "Per Oldham said the miners would work again on Tuesday."
)


def source(
    text: str, published_at: str, *, title: str = "", names: tuple[str, ...] = (), **more: Any
) -> dict[str, Any]:
    """An article document, as far as grouping reads it; its id comes from its text and time."""
    found = (*names, "Varnholt", "Ilse Marrow", "Per Oldham", "Osterby", "Norrail", "Lund")
    return {
        "article_id": hashlib.sha256(f"{published_at}{text}".encode()).hexdigest()[:32],
        "revision": "0" * 16,
        "title": title,
        "text": text,
        "published_at": published_at,
        "boilerplate": [],
        "entities": [{"name": name, "mentions": [{"text": name}]} for name in found if name in text],
        **more,
    }


def collection() -> tuple[list[dict[str, Any]], list[str]]:
    """Articles and the story each belongs to."""
    mine = [source(text, f"2031-03-{day:02}T09:00:00Z") for day, text in zip((4, 4, 6, 7), MINE, strict=True)]
    bridge = [source(text, f"2031-03-{day:02}") for day, text in zip((5, 6), BRIDGE, strict=True)]
    old = source(OLD_MINE, "2029-11-20")
    return [*mine, *bridge, old], ["mine"] * 4 + ["bridge"] * 2 + ["old"]
