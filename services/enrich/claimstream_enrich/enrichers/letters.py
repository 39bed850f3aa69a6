"""A text for quick searches: in small letters, and the words that it has at all."""

from __future__ import annotations

_ONLY_LETTERS = bytes(byte if chr(byte).isalpha() and byte < 128 else ord(" ") for byte in range(256))
"""What becomes of each byte of a text of which only the words of ASCII letters are wanted: to split it takes a third of
the time of a pattern."""


def in_small(text: str) -> str:
    """The text in small letters, each in its place: `lower` makes two characters of İ, and of no other."""
    return text.replace("İ", "I").lower()


def letters_of(text: str) -> list[str]:
    """The longest runs of ASCII letters, in order."""
    return text.encode("ascii", "replace").translate(_ONLY_LETTERS).decode().split()
