"""Findings beside the elements that they speak of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import attrs

from dicodec import registry
from dicodec.tag import Tag
from dicodec.validation.file_tree import Line, around
from dicodec.validation.report import Finding

# A value's position among the values of an element.
_POSITION: Final = re.compile(r"\[\d+\]$")


@attrs.frozen
class Placed:
    """Findings by the path of the element or item that they stand at; the rest of them is on the file as a whole.

    ``absent`` has lines for elements that are missing, by the path of their level: ``""``, ``"BeamSequence[1]."``.
    """

    at: dict[str, list[Finding]]
    whole: list[Finding]
    absent: dict[str, list[Line]]
    opened: frozenset[str]

    def is_around(self, path: str) -> bool:
        """Whether anything was found in a sequence or item."""
        return path in self.opened

    def with_absent(self, lines: Sequence[Line], path: str) -> Sequence[Line]:
        """The lines of a level with those that are missing there, in the order of tags."""
        absent = self.absent.get(path)
        return sorted((*lines, *absent), key=lambda line: line.tag) if absent else lines


def placed(findings: Iterable[Finding], tree: Sequence[Line]) -> Placed:
    """Findings on a file, beside its elements."""
    places = set(_places(tree))
    at: dict[str, list[Finding]] = {}
    whole: list[Finding] = []
    absent: dict[str, list[Line]] = {}
    opened: set[str] = set()
    for one in findings:
        place = one.path if one.path in places else _POSITION.sub("", one.path)
        level, _, name = place.rpartition(".")
        if not place or not tree or (level and level not in places):
            whole.append(one)
            continue
        if place not in places and place not in at:
            where = f"{level}." if level else ""
            absent.setdefault(where, []).append(Line(place, _tag(name), "", name, ""))
        at.setdefault(place, []).append(one)
        for step in around(place):
            opened |= {step, _POSITION.sub("", step)}
    return Placed(at, whole, absent, frozenset(opened))


def _places(lines: Sequence[Line]) -> Iterator[str]:
    """The paths of all elements and items of a tree."""
    for line in lines:
        yield line.path
        for item in line.items:
            yield f"{line.path}[{item.number}]"
            yield from _places(item.lines)


def _tag(name: str) -> str:
    """The tag of an element that a path names, as text."""
    tag = registry.tag_of(name)
    return name if tag is None else str(Tag(tag))
