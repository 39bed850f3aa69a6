"""Dead letters made for tests, as services bury them."""

from __future__ import annotations

from claimstream_common.dead_letter import Failure, Origin, dead_letter
from claimstream_schemas.codec import encode
from claimstream_schemas.topics import ENRICHED
from tests.unit.index.articles import enriched

FAILURE = Failure("refused_by_index", "mapper_parsing_exception", "400: failed to parse field [tags]")


def buried(
    value: bytes | None = None, *, offset: int = 4, failure: Failure = FAILURE, at: int = 0, topic: str = ENRICHED
) -> Origin:
    """A letter about record `offset` of partition 2, itself at offset `at` of the dead-letter topic."""
    payload = encode(enriched()) if value is None else value
    key = enriched().article.article_id.encode()
    letter = dead_letter(Origin(topic, 2, offset, key, payload), failure, stage="index")
    return Origin(letter.topic, 0, at, letter.key, letter.value, letter.headers, 1_930_000_000_000)
