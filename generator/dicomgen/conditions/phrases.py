"""Clauses that no dataset can decide, recognised by key phrases that are kept as data."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib import resources
from typing import Any

from dicodec.schema import REASONS, Always, Condition, NotCheckable, NotParsed


@cache
def _checkable() -> re.Pattern[str]:
    return _any(_data()["checkable"][0]["words"])


@cache
def _holds() -> re.Pattern[str]:
    return _any(_data()["holds"][0]["words"])


@cache
def _phrases() -> tuple[tuple[str, re.Pattern[str]], ...]:
    found = []
    for entry in _data()["phrase"]:
        reason, words = entry["reason"], entry["words"]
        if reason not in REASONS:
            raise ValueError(f"phrases.toml: {reason!r} is none of {', '.join(REASONS)}")
        found.append((reason, _any(words)))
    return tuple(found)


@cache
def _data() -> dict[str, list[dict[str, Any]]]:
    return tomllib.loads(resources.files(__package__).joinpath("phrases.toml").read_text(encoding="utf-8"))


def _any(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{word})" for word in words))


def foreign_clause(clause: str) -> Condition:
    """What a clause that names no attribute says: why it cannot be decided; NotParsed where no key phrase fits."""
    if _checkable().search(clause):
        return NotParsed()
    if _holds().search(clause):
        return Always()
    for reason, pattern in _phrases():
        if pattern.search(clause):
            return NotCheckable(reason)
    return NotParsed()
