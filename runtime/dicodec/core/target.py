"""What encoding aims at, and the headers it writes (PS3.5 7.1, 7.5)."""

from __future__ import annotations

from struct import Struct
from typing import Final

from mypy_extensions import mypyc_attr

from dicodec.charset import Charset
from dicodec.core.headers import UNDEFINED
from dicodec.errors import EncodeError
from dicodec.limits import DEPTH
from dicodec.vr import LONG_FORM

#: Encoded data comes as pieces that are joined or written at the very end, so that bulk data is copied once.
Chunk = bytes | memoryview

_SHORT_HEADER: Final = Struct("<HH2sH").pack
_LONG_HEADER: Final = Struct("<HH2sxxI").pack
_IMPLICIT_HEADER: Final = Struct("<HHI").pack

ITEM_DELIMITER: Final = _IMPLICIT_HEADER(0xFFFE, 0xE00D, 0)
SEQUENCE_DELIMITER: Final = _IMPLICIT_HEADER(0xFFFE, 0xE0DD, 0)


@mypyc_attr(acyclic=True)
class Target:
    """The encoding to write, the character set in force, and what Pixel Representation says there."""

    __slots__ = ("charset", "depth", "explicit", "signed")

    def __init__(self, explicit: bool, charset: Charset, signed: bool | None = None, depth: int = 0) -> None:
        self.explicit: Final = explicit
        self.charset: Final = charset
        self.signed: Final = signed
        self.depth: Final = depth

    def inner(self, explicit: bool) -> Target:
        """The target of a sequence's items. Raises EncodeError when they nest too deep."""
        if self.depth >= DEPTH:
            raise EncodeError(f"sequences are nested more than {DEPTH} deep; does an item contain itself?")
        return Target(explicit, self.charset, self.signed, self.depth + 1)


def element_header(tag: int, vr: str, length: int, explicit: bool) -> bytes:
    """The header of an element. A value too long for its VR's 16-bit length is written as UN (PS3.5 6.2.2)."""
    if not explicit:
        return _IMPLICIT_HEADER(tag >> 16, tag & 0xFFFF, length)
    if vr in LONG_FORM:
        return _LONG_HEADER(tag >> 16, tag & 0xFFFF, vr.encode(), length)
    if length > 0xFFFF:
        return _LONG_HEADER(tag >> 16, tag & 0xFFFF, b"UN", length)
    return _SHORT_HEADER(tag >> 16, tag & 0xFFFF, vr.encode(), length)


def item_header(length: int) -> bytes:
    """The header of an item."""
    return _IMPLICIT_HEADER(0xFFFE, 0xE000, length)


def size(chunks: list[Chunk]) -> int:
    """The number of bytes in chunks. Raises EncodeError when a 32-bit length cannot hold it."""
    total = sum(map(len, chunks))
    if total >= UNDEFINED:
        raise EncodeError(f"{total:,} bytes do not fit into one value; at most {UNDEFINED - 1:,} do")
    return total
