"""Text from outside, made fit for a terminal."""

from __future__ import annotations

import unicodedata


def plain(text: object) -> str:
    """One line without control characters: an article must not be able to move the cursor or rewrite the screen."""
    spaced = " ".join(str(text).split())
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(sign) in {"Cc", "Cs", "Cf"} else sign for sign in spaced
    )
