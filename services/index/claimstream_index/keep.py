"""One batch of dead letters: each becomes a document, whatever it holds, and offsets can be committed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimstream_common.dead_letter import Origin
from claimstream_index.actions import Action
from claimstream_index.batch import Processed
from claimstream_index.dead_letters import bare, document, version
from claimstream_index.flush import Flusher, IndexAway
from claimstream_schemas.dead_letter import DEAD_LETTERS, DeadLetterDocument


def keep(letters: Sequence[Origin], flusher: Flusher) -> Processed:
    """Writes a document for every letter; what is refused is written by its place alone.

    Raises IndexAway where even that is not taken: the mapping is not ours, and no letter may be passed over for it.
    """
    made = [document(letter) for letter in letters]
    refused = {action.owner for action in flusher.flush(_actions(enumerate(made))).refused}
    if refused:
        plain = [(owner, bare(letters[owner], made[owner].origin)) for owner in sorted(refused)]
        for action, result in flusher.flush(_actions(plain)).refused.items():
            raise IndexAway(f"{action.alias} refuses every document: {result.error_type} {result.reason}")
    return Processed(tuple("kept" for _ in letters))


def _actions(documents: Iterable[tuple[int, DeadLetterDocument]]) -> list[Action]:
    return [
        Action(DEAD_LETTERS, one.letter_id, version(one), one.model_dump_json().encode(), owner)
        for owner, one in documents
    ]
