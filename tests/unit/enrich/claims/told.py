"""What a careful reader finds in an article about who says what: the values of the `told_*` texts."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Told:
    """Something said: words inside its content, who says it (first of "a/b" is best), for which side, by which act.

    `number` is the figure in the words, if any; `of` is the side it is about, `view` from which side it is told ("" for
    what is not asked). `by` is None where nobody is cited. `outlet` claims have no party.
    """

    words: str
    by: str | None
    party: str | None
    acts: str = "state"
    number: str | None = None
    of: str | None = ""
    view: str = ""
    denied: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """An article as posted, with what is told in it; `unsaid` are words that must not be anybody's but the outlet's."""

    source: str
    published: str
    text: str
    told: list[Told]
    unsaid: tuple[str, ...] = field(default=())
