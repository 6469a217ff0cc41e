"""What encoding aims at, and the headers it writes (PS3.5 7.1, 7.5)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from struct import Struct
from typing import Any, Final

from mypy_extensions import mypyc_attr

from dicodec.charset import Charset
from dicodec.core.headers import UNDEFINED
from dicodec.errors import EncodeError
from dicodec.limits import DEPTH
from dicodec.vr import LONG_FORM

_SHORT_HEADER: Final = Struct("<HH2sH").pack
_LONG_HEADER: Final = Struct("<HH2sxxI").pack
_IMPLICIT_HEADER: Final = Struct("<HHI").pack

_PORTION: Final = 1 << 22

ITEM_DELIMITER: Final = _IMPLICIT_HEADER(0xFFFE, 0xE00D, 0)
SEQUENCE_DELIMITER: Final = _IMPLICIT_HEADER(0xFFFE, 0xE0DD, 0)


@mypyc_attr(acyclic=True)
class FileRange:
    """A piece of a file that was left there; ``len()`` tells its size, and writing copies it in portions."""

    __slots__ = ("fetch", "length", "offset")

    def __init__(self, fetch: Callable[[int, int], Any], offset: int, length: int) -> None:
        self.fetch: Final = fetch
        self.offset: Final = offset
        self.length: Final = length

    def __len__(self) -> int:
        return self.length

    def whole(self) -> Any:
        """All of it, as a buffer of bytes. Raises DecodeError and OSError where it is no longer to be had."""
        return self.fetch(self.offset, self.length) if self.length else b""

    def portions(self) -> Iterator[Any]:
        """All of it, a portion at a time."""
        for start in range(0, self.length, _PORTION):
            yield self.fetch(self.offset + start, min(_PORTION, self.length - start))


#: Encoded data comes as pieces that are joined or written at the very end, so that bulk data is copied once.
Chunk = bytes | memoryview | FileRange


def joined(chunks: list[Chunk]) -> bytes:
    """All pieces as one."""
    return b"".join([chunk.whole() if isinstance(chunk, FileRange) else chunk for chunk in chunks])


def portions(chunks: Iterable[Chunk]) -> Iterator[Any]:
    """All pieces one after another, as buffers of bytes; what was left in a file in portions."""
    for chunk in chunks:
        if isinstance(chunk, FileRange):
            yield from chunk.portions()
        else:
            yield chunk


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
