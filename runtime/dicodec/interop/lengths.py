"""Group lengths, which old files have: right again where pydicom changed something in their group."""

from collections.abc import Collection
from struct import pack
from typing import NamedTuple

from dicodec.core.target import Chunk, element_header, size


class Piece(NamedTuple):
    """One encoded element; ``tell`` is where its value stood in the file, ``kept`` whether it is as it was read."""

    tag: int
    chunks: list[Chunk]
    tell: int | None
    kept: bool

    @property
    def begin(self) -> int | None:
        """Where its header stood in the file."""
        return None if self.tell is None else self.tell - len(self.chunks[0])


def with_group_lengths(
    pieces: list[Piece], explicit: bool, after: int | None, before: Collection[int] | None
) -> list[Chunk]:
    """All chunks; a group length is counted anew unless its group is still what it was.

    ``before`` are the tags that the level had, where they are known. Where not, an element that was removed shows
    in the places of those that are left.
    """
    chunks: list[Chunk] = []
    for index, piece in enumerate(pieces):
        if piece.tag & 0xFFFF:
            chunks += piece.chunks
            continue
        group = piece.tag >> 16
        rest = [one for one in pieces[index + 1 :] if one.tag >> 16 == group]
        length = sum(size(one.chunks) for one in rest)
        if _is_intact(piece, rest, pieces[index + 1 + len(rest) :], after, before, length):
            chunks += piece.chunks
        else:
            chunks += [element_header(piece.tag, "UL", 4, explicit), pack("<I", length)]
    return chunks


def _is_intact(
    own: Piece, rest: list[Piece], behind: list[Piece], after: int | None, before: Collection[int] | None, length: int
) -> bool:
    if before is not None:
        tags = {tag for tag in before if tag >> 16 == own.tag >> 16}
        return own.kept and all(one.kept for one in rest) and tags == {own.tag, *(one.tag for one in rest)}
    if own.tell is None or not rest:
        return False
    end = behind[0].begin if behind else after
    if end is None and rest[-1].begin is not None:
        end = rest[-1].begin + size(rest[-1].chunks)
    return end is not None and end - (own.tell + 4) == length
