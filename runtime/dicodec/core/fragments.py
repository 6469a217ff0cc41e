"""The fragments of encapsulated data (PS3.5 A.4)."""

from __future__ import annotations

from dicodec.core.headers import IMPLICIT, WalkError
from dicodec.tag import ITEM, ITEM_DELIMITATION, SEQUENCE_DELIMITATION


def walk_fragments(data: bytes, start: int, end: int, cut: bool) -> list[tuple[int, int]]:
    """Where the fragments of encapsulated data stand, the offset table first (PS3.5 A.4), and what is left of one that
    is ``cut`` off. Raises WalkError."""
    found: list[tuple[int, int]] = []
    try:
        _find_fragments(data, start, end, found)
    except WalkError as error:
        if not cut:
            raise
        tag, pos, _ = error.args
        if tag == ITEM and pos + 8 < end:
            found.append((pos + 8, end))
    return found


def end_of_fragments(data: bytes, start: int, end: int) -> tuple[int, int]:
    """Where encapsulated data stops and, after its delimiter, ends. Raises WalkError."""
    return _find_fragments(data, start, end, None)


def _find_fragments(data: bytes, start: int, end: int, found: list[tuple[int, int]] | None) -> tuple[int, int]:
    pos = start
    while pos + 8 <= end:
        group, number, length = IMPLICIT(data, pos)
        tag = group << 16 | number
        value = pos + 8
        if tag == SEQUENCE_DELIMITATION:
            return pos, value
        if tag == ITEM:
            if value + length > end:
                raise WalkError(tag, pos, f"says it is {length:,} bytes long; {end - value:,} are left")
            if found is not None:
                found.append((value, value + length))
            value += length
        elif tag != ITEM_DELIMITATION:
            raise WalkError(tag, pos, "stands where a fragment of encapsulated data is due")
        pos = value
    if pos < end and data.count(0, pos, end) != end - pos:
        raise WalkError(None, pos, f"is cut off in its header; {end - pos:,} are left")
    return pos, pos
