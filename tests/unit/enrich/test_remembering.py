"""What the NLP process remembers between articles is bounded: it runs for months."""

from __future__ import annotations

import functools
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from types import ModuleType
from typing import TypeAlias

import pytest

import claimstream_enrich
import claimstream_schemas
from claimstream_schemas.remembering import REMEMBERED
from tests.bench.enrich_memory import articles, batches, verdict

Remembering: TypeAlias = "functools._lru_cache_wrapper[object]"


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    yield package
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(found.name)


def _remembering() -> dict[str, Remembering]:
    found: dict[str, Remembering] = {}
    for package in (claimstream_enrich, claimstream_schemas):
        for module in _modules(package):
            for value in vars(module).values():
                if isinstance(value, functools._lru_cache_wrapper) and value.__module__ == module.__name__:
                    found[f"{module.__name__}.{value.__wrapped__.__qualname__}"] = value
    return found


def test_functions_that_remember_are_found() -> None:
    assert "claimstream_schemas.names.sound" in _remembering()


def test_no_function_remembers_more_than_is_agreed() -> None:
    kept = {
        name: function.cache_parameters()["maxsize"] for name, function in _remembering().items() if _asks(function)
    }
    assert {name: most for name, most in kept.items() if most is None or most > REMEMBERED} == {}


def _asks(function: Remembering) -> bool:
    """Whether it takes anything, as those that load a table don't."""
    return bool(inspect.signature(function.__wrapped__).parameters)


def test_the_verdict_compares_the_end_with_the_first_thousand() -> None:
    assert verdict([(1_000, 400), (2_000, 410), (20_000, 420)], 1_000) == pytest.approx(1.05)


def test_every_article_of_the_measurement_has_words_of_its_own() -> None:
    one, other = articles(2)
    new = {word for word in other.decode().split() if word.istitle()} - set(one.decode().split())
    assert len(new) >= 36


def test_articles_come_in_batches_as_in_the_service() -> None:
    assert [len(batch) for batch in batches(iter([b""] * 17))] == [8, 8, 1]
