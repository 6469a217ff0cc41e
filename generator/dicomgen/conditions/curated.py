"""Conditions that no grammar should try, read by people: by the place of a sentence and a fingerprint of its text."""

from __future__ import annotations

import hashlib
import re
import tomllib
from functools import cache
from importlib import resources
from typing import Final

from attrs import frozen

from dicodec.schema import Condition, parse_condition

_OTHERS: Final = re.compile(r"[^a-z0-9=<>]+")


@frozen
class Entry:
    """What a sentence says that was read by a person."""

    when: Condition
    may: Condition | None


def fingerprint(sentence: str) -> str:
    """What tells a sentence from another one; punctuation, capitals and blanks do not count."""
    return hashlib.sha256(_OTHERS.sub(" ", sentence.lower()).encode()).hexdigest()[:12]


def curated(where: str, sentence: str) -> Entry | None:
    """What a sentence says that stands at a place: the table's id and the attribute's tag, or the module's name."""
    return _entries().get((fingerprint(sentence), where))


def is_known_place(where: str) -> bool:
    """Whether a sentence was read at this place: if it is not the one that stands there now, it was reworded."""
    return where in _places()


@cache
def _entries() -> dict[tuple[str, str], Entry]:
    data = tomllib.loads(resources.files(__package__).joinpath("curated.toml").read_text(encoding="utf-8"))
    found: dict[tuple[str, str], Entry] = {}
    for entry in data.get("sentence", ()):
        may = entry.get("may")
        made = Entry(parse_condition(entry["when"]), parse_condition(may) if may else None)
        found |= {(entry["fingerprint"], where): made for where in entry["at"]}
    return found


@cache
def _places() -> frozenset[str]:
    return frozenset(where for _, where in _entries())
