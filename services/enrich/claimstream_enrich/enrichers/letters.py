"""Which words a text has at all: what few have is looked for only in those."""

from __future__ import annotations

_ONLY_LETTERS = bytes(byte if chr(byte).isalpha() and byte < 128 else ord(" ") for byte in range(256))
"""What becomes of each byte of a text of which only the words of ASCII letters are wanted: to split it takes a third of
the time of a pattern."""


def letters_of(text: str) -> list[str]:
    """The longest runs of ASCII letters, in order."""
    return text.encode("ascii", "replace").translate(_ONLY_LETTERS).decode().split()
