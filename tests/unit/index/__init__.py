"""Unit tests of the index service."""
