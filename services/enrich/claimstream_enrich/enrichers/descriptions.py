"""Definite descriptions that stand for a body named before: `the ministry`, `the alliance`. Pure.

The last body before whose name holds the noun is meant; a few are called by a noun that their names don't hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

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
    rf"\b[Tt]he (?:(?:military|defence|defense|trade|regional) )?({'|'.join((*_CALLED, *_NOUNS.split()))})\b"
    r"(?!['’]?\s+(?:of|for|on|in charge)\b|[-\s]+[A-Z])"
)


def described(text: str, clusters: Sequence[Cluster], skipped: Ranges) -> Iterator[tuple[Cluster, Mention]]:
    """Each description outside names and `skipped` that stands for a cluster, with that cluster."""
    bodies = [cluster for cluster in clusters if cluster.type == "ORG"]
    for match in _DESCRIPTION.finditer(text) if bodies else ():
        start, end = match.span(1)
        named = any(each.start < end and start < each.end for cluster in clusters for each in cluster.mentions)
        if named or skipped.overlap(start, end):
            continue
        if (body := _meant(match[1], start, bodies)) is not None:
            yield body, Mention(start, end, match[1], "ORG", body.place)


def _meant(noun: str, start: int, bodies: Sequence[Cluster]) -> Cluster | None:
    """The body that can be called so and was named last."""
    called = _CALLED.get(noun, ())
    fitting = (body for body in bodies if body.name in called or noun in body.words)
    before = ((each.start, n, body) for n, body in enumerate(fitting) for each in body.mentions if each.start < start)
    return max(before, default=(0, 0, None))[2]
