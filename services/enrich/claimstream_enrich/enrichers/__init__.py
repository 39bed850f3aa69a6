"""Enrichers, one per file; each returns its own layer."""
