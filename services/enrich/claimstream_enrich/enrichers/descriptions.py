"""Definite descriptions that stand for a body named before: `the ministry`, `the alliance`. Pure.

The last body before whose name holds the noun is meant; a few are called by a noun that their names don't hold.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import itemgetter

from claimstream_enrich.enrichers.mentions import Mention
from claimstream_enrich.enrichers.merging import Cluster
from claimstream_enrich.enrichers.spans import Ranges

_CALLED = {
    "alliance": ("NATO", "Collective Security Treaty Organization"),
    "bloc": ("European Union", "African Union", "ECOWAS", "ASEAN", "Mercosur", "BRICS"),
    "world body": ("United Nations",),
    "global body": ("United Nations",),
    "watchdog": ("International Atomic Energy Agency",),
    "cartel": ("OPEC",),
}
"""What newsrooms call bodies whose names don't say it."""
_NOUNS = (
    "ministry department agency institute council committee commission court organization organisation union "
    "federation party league university hospital bank fund authority parliament assembly board bureau directorate "
    "foundation association corporation front movement brigade secretariat inspectorate embassy"
)
_DESCRIPTION = re.compile(
    rf"[Tt](?<!\w.)he (?:(?:military|defence|defense|trade|regional) )?({'|'.join((*_CALLED, *_NOUNS.split()))})\b"
    r"(?!['’]?\s+(?:of|for|on|in charge)\b|[-\s]+[A-Z])"
)
"""Begins with a set of characters, which `re` skips to quickly."""


def described(text: str, clusters: Sequence[Cluster], skipped: Ranges) -> Iterator[tuple[Cluster, Mention]]:
    """Each description outside names and `skipped` that stands for a cluster, with that cluster."""
    names = Ranges(mention for cluster in clusters for mention in cluster.mentions)
    called: dict[str, list[tuple[int, Cluster]]] = {}
    for match in _DESCRIPTION.finditer(text):
        start, end = match.span(1)
        if names.overlap(start, end) or skipped.overlap(start, end):
            continue
        if match[1] not in called:
            called[match[1]] = _called(match[1], clusters)
        before = bisect_left(called[match[1]], start, key=itemgetter(0))
        if before:
            _, body = called[match[1]][before - 1]
            yield body, Mention(start, end, match[1], "ORG", body.place)


def _called(noun: str, clusters: Sequence[Cluster]) -> list[tuple[int, Cluster]]:
    """Where the bodies are named that can be called so, in order, each with its body."""
    others = _CALLED.get(noun, ())
    bodies = [each for each in clusters if each.type == "ORG" and (each.name in others or noun in each.words)]
    return sorted(((mention.start, body) for body in bodies for mention in body.mentions), key=itemgetter(0))
