"""Parties that stand against each other."""

from __future__ import annotations

Opposed = frozenset[frozenset[str]]
"""Pairs of parties that stand against each other in one article."""
