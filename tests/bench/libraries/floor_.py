"""What no reader can go below: reading the bytes, and a plain walk over headers with struct, nothing kept."""

from __future__ import annotations

from pathlib import Path
from struct import Struct

VERSION = "plain Python"
_HEADER = Struct("<HHHH").unpack_from
_LENGTH = Struct("<I").unpack_from
_LONG = {int.from_bytes(vr, "little") for vr in (b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN",
                                                 b"UR", b"UT", b"UV")}  # fmt: skip
_SQ = int.from_bytes(b"SQ", "little")


def read_bytes(path: str) -> bytes:
    return Path(path).read_bytes()


def decode(path: str) -> int:
    """Explicit VR Little Endian with defined lengths only, as the generated workloads have."""
    data = Path(path).read_bytes()
    return _walk(data, 132, len(data))


def _walk(data: bytes, pos: int, end: int) -> int:
    count = 0
    while pos < end:
        _, _, vr, length = _HEADER(data, pos)
        value = pos + 8
        if vr in _LONG:
            length, value = _LENGTH(data, value)[0], pos + 12
            if vr == _SQ:
                at = value
                while at < value + length:
                    size = _LENGTH(data, at + 4)[0]
                    count += _walk(data, at + 8, at + 8 + size)
                    at += 8 + size
        pos = value + length
        count += 1
    return count


OPERATIONS = {"decode": decode, "read bytes": read_bytes}


def check(path: str) -> dict[str, float]:
    return {}
