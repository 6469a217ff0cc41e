"""``dicodec diff``: what differs between two files, as a unified diff of ``dicodec dump`` lines or as JSON."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final, cast

from dicodec.cli.dump import lines
from dicodec.core.levels import new_level
from dicodec.core.nodes import Element, assigned
from dicodec.core.source import NEW
from dicodec.dataset import Dataset
from dicodec.difference import Difference
from dicodec.difference import diff as compare
from dicodec.element_map import ElementMap
from dicodec.errors import DicomError
from dicodec.io import read
from dicodec.tag import Tag

_WORDS: Final = {
    "added": "added",
    "removed": "removed",
    "value": "changed",
    "vr": "with another VR",
    "items": "with another number of items",
}
_COLORS: Final = {"-": "31", "+": "32", "@": "36"}


def diff(a: str, b: str, form: str, brief: bool, max_length: int, **options: Any) -> int:
    """Print what differs between two files; 0 when nothing does, else 1. The options are those of ``dicodec.diff``."""
    found = compare(read(a), read(b), **options)
    counts = {kind: sum(one.kind == kind for one in found) for kind in _WORDS}
    if form == "json":
        shown = {"a": a, "b": b, "equal": not found, "summary": counts}
        differences = {} if brief else {"differences": [one.as_dict() for one in found]}
        print(json.dumps(shown | differences, indent=2, allow_nan=False))
    elif brief and found:
        print(f"{a} and {b} differ: {', '.join(f'{counts[kind]} {_WORDS[kind]}' for kind in _WORDS if counts[kind])}")
    elif found:
        _print(f"--- {a}")
        _print(f"+++ {b}")
        for line in _hunks(found, max_length):
            _print(line)
    return 1 if found else 0


def _hunks(found: list[Difference], max_length: int) -> Iterator[str]:
    """The lines of all differences; those of an item stand below its path."""
    where = ""
    for one in found:
        place, place_in_b = _around(one.path), _around(one.path_in_b)
        here = place if place == place_in_b else f"{place} -> {place_in_b}"
        if here != where:
            where = here
            yield f"@@ {here or 'data set'} @@"
        # Of sequences with another number of items only this is told: the items follow, as far as they differ.
        whole = one.kind in ("added", "removed")
        for sign, side in (("-", one.a), ("+", one.b)):
            if side is not None:
                for line in _lines(one, side, max_length) if whole else islice(_lines(one, side, max_length), 1):
                    yield f"{sign} {line}"
        if one.detail:
            yield f"  {one.detail}"


def _around(path: str) -> str:
    """The path of the item that an element is in, of the sequence that an item is in."""
    return path.rpartition("[")[0] if path.endswith("]") else path.rpartition(".")[0]


def _lines(one: Difference, side: Element | ElementMap, max_length: int) -> Iterator[str]:
    """The lines of an element or item as ``dicodec dump`` has them."""
    if isinstance(side, ElementMap):
        yield f"(FFFE,E000) item {one.path.rpartition('[')[2][:-1]}"
        yield from lines(cast(Dataset, side), max_length, "  ")
        return
    level = new_level()
    level.elements = {}
    if one.creator:
        # It stands in front of the element, and is not shown here.
        creator = Tag(one.tag.group, one.tag.element >> 8)
        level.elements[creator] = assigned(creator, "LO", NEW, None, one.creator)
    level.elements[one.tag] = side
    try:
        yield from islice(lines(Dataset._over(level), max_length), 1 if one.creator else 0, None)
    except DicomError:
        return  # the first line says so: items that cannot be told apart are not shown


def _print(line: str) -> None:
    color = _COLORS.get(line[0])
    if color is None or not sys.stdout.isatty() or "NO_COLOR" in os.environ:
        print(line)
    else:
        print(f"\x1b[{color}m{line}\x1b[0m")
