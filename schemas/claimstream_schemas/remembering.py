"""How much pure functions of names remember of their answers, for every process that enriches."""

from __future__ import annotations

REMEMBERED = 2_000
"""Answers a function keeps. An article asks the same of the same names again and again; what the last hundred articles
asked is enough for that: with five times as many, enrichment of the news takes a six-hundredth less, and three dozen
such functions fill 20 MB more (`tests/bench/enrich_memory.py`)."""
