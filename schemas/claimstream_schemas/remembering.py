"""How much pure functions of names remember of their answers, for every process that enriches."""

from __future__ import annotations

REMEMBERED = 10_000
"""Answers a function keeps. An article asks the same of the same names again and again; what the last few hundred
articles asked is enough for that, and more would be 10 MB for each such function (`tests/bench/enrich_memory.py`)."""
