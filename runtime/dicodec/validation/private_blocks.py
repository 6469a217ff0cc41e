"""Blocks of private elements: each reserved by one creator, and used (PS3.5 7.8.1). What is wrong is a warning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dicodec.private import creator_of
from dicodec.tag import Tag
from dicodec.validation.report import INFO, Reference

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dicodec.core.nodes import Element
    from dicodec.validation.walk import Walk

_TAGS: Final = Reference(5, "7.8.1", "Private Data Element Tags")
_UNKNOWN: Final = Reference(5, "6.2.2", "Unknown (UN) Value Representation")


def check_private(elements: dict[int, Element], tags: Iterable[int], path: str, walk: Walk) -> None:
    """Check the private elements of a data set or item; ``tags`` are theirs, in order."""
    blocks: dict[int, int] = {}
    creators: dict[tuple[int, str], int] = {}
    for tag in tags:
        number = tag & 0xFFFF
        if 0x10 <= number <= 0xFF:
            _check_creator(elements[tag], tag, path, walk)
            _check_once(elements, tag, path, creators, walk)
        elif number >= 0x1000:
            blocks.setdefault(tag & 0xFFFF0000 | number >> 8, tag)
        elif number:
            message = "stands where private elements may not, outside of every block"
            walk.add("private-block", path + str(Tag(tag)), message, _TAGS, private=True)
    for creator, first in blocks.items():
        if not creator_of(elements, first):
            problem = "empty" if creator in elements else "absent"
            message = f"no creator has reserved its block; {Tag(creator)} is {problem}"
            walk.add("private-block", path + str(Tag(first)), message, _TAGS, private=True)
    for (_, name), tag in creators.items():
        if tag not in blocks and name:
            message = f"{name} has reserved a block and has no element in it"
            walk.add("private-creator", path + str(Tag(tag)), message, _TAGS, severity=INFO)


def _check_creator(element: Element, tag: int, path: str, walk: Walk) -> None:
    place = path + str(Tag(tag))
    stored = element.stored_vr
    raw = bytes(element.raw) if element.vr != "SQ" else b""
    if stored not in ("", "LO"):
        reference = _UNKNOWN if stored == "UN" else _TAGS
        walk.add("private-creator", place, f"the VR is {stored}, a creator has LO", reference, private=True)
    elif b"\\" in raw:
        walk.add("private-creator", place, "several values, a creator has one", _TAGS, value=raw, private=True)
    elif not raw.isascii() or b"\x1b" in raw:
        message = "has more than the characters of the default repertoire"
        walk.add("private-creator", place, message, _TAGS, value=raw, private=True)


def _check_once(
    elements: dict[int, Element], tag: int, path: str, creators: dict[tuple[int, str], int], walk: Walk
) -> None:
    """A creator reserves one block in a group."""
    group = tag >> 16
    name = creator_of(elements, tag & 0xFFFF0000 | (tag & 0xFF) << 8)
    known = creators.setdefault((group, name), tag)
    if not name:
        walk.add("private-creator", path + str(Tag(tag)), "empty, it reserves nothing", _TAGS, private=True)
    elif known != tag:
        message = f"{name} has reserved a block in this group already, with {Tag(known)}"
        walk.add("private-creator", path + str(Tag(tag)), message, _TAGS, private=True)
