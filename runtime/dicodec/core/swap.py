"""Explicit VR Big Endian as little endian, and back (PS3.5 A.3, retired).

All positions and lengths stay the same, so that the rest of the library knows little endian only; doing it twice
gives the same bytes again, whatever they are.
"""

from __future__ import annotations

from array import array
from typing import Final, Literal

from dicodec.tag import ITEM, ITEM_DELIMITATION, SEQUENCE_DELIMITATION
from dicodec.vr import LONG_FORM, SHORT_FORM

_UNITS: Final = {
    **dict.fromkeys((b"US", b"SS", b"OW", b"AT"), 2),
    **dict.fromkeys((b"UL", b"SL", b"FL", b"OF", b"OL"), 4),
    **dict.fromkeys((b"FD", b"OD", b"OV", b"SV", b"UV"), 8),
}
_LONG: Final = frozenset(vr.encode() for vr in LONG_FORM)
_SHORT: Final = frozenset(vr.encode() for vr in SHORT_FORM)
_CODES: Final = {2: "H", 4: "I", 8: "Q"}
_UNDEFINED: Final = 0xFFFFFFFF
_DEPTH: Final = 200


def swapped(data: bytes, *, to_little: bool, last: int = 0xFFFFFFFF) -> bytes:
    """The same elements in the other order of bytes, up to a last tag. What cannot be walked is left as it stands."""
    swapper = _Swapper(data, to_little)
    swapper.level(0, len(data), False, 0, last)
    return bytes(swapper.out)


class _Swapper:
    """Numbers are read from the bytes as they come, and written swapped."""

    def __init__(self, data: bytes, to_little: bool) -> None:
        self.data = data
        self.out = bytearray(data)
        self.order: Literal["big", "little"] = "big" if to_little else "little"

    def number(self, pos: int, size: int) -> int:
        """A number as the bytes have it, which is swapped in the output."""
        part = self.data[pos : pos + size]
        self.out[pos : pos + size] = part[::-1]
        return int.from_bytes(part, self.order)

    def tag(self, pos: int) -> int:
        return self.number(pos, 2) << 16 | self.number(pos + 2, 2)

    def peek(self, pos: int) -> int:
        data, order = self.data, self.order
        return int.from_bytes(data[pos : pos + 2], order) << 16 | int.from_bytes(data[pos + 2 : pos + 4], order)

    def level(self, pos: int, end: int, delimited: bool, depth: int, last: int = 0xFFFFFFFF) -> int:
        """Swap the elements from a position on; returns where they stop."""
        while pos + 8 <= end and depth < _DEPTH:
            tag = self.peek(pos)
            if tag >> 16 == 0xFFFE:
                if delimited:
                    return pos
                self.tag(pos)
                self.number(pos + 4, 4)
                pos += 8
                continue
            vr = self.data[pos + 4 : pos + 6]
            if tag > last and (vr in _LONG or vr in _SHORT):
                self.tag(pos)
                return pos
            if vr in _LONG:
                if pos + 12 > end:
                    return end
                self.tag(pos)
                length, value = self.number(pos + 8, 4), pos + 12
            elif vr in _SHORT:
                self.tag(pos)
                length, value = self.number(pos + 6, 2), pos + 8
            else:
                return end
            if length == _UNDEFINED:
                pos = self.undefined(value, end, vr, depth)
                continue
            stop = min(value + length, end)
            if vr == b"SQ":
                self.items(value, stop, depth + 1)
            elif vr in _UNITS:
                self.values(value, stop, _UNITS[vr])
            pos = stop
        return min(pos, end)

    def undefined(self, pos: int, end: int, vr: bytes, depth: int) -> int:
        if vr == b"UN":
            return _end_of_unknown(self.data, pos, end)
        if vr == b"SQ":
            return self.items(pos, end, depth + 1)
        while pos + 8 <= end:
            part = self.tag(pos)
            length = self.number(pos + 4, 4)
            pos += 8
            if part == SEQUENCE_DELIMITATION or part != ITEM:
                break
            pos += length
        return min(pos, end)

    def items(self, pos: int, end: int, depth: int) -> int:
        while pos + 8 <= end:
            tag = self.tag(pos)
            length = self.number(pos + 4, 4)
            pos += 8
            if tag == SEQUENCE_DELIMITATION:
                return pos
            if tag == ITEM_DELIMITATION:
                continue
            if tag != ITEM:
                return end
            if length == _UNDEFINED:
                pos = self.level(pos, end, True, depth)
            else:
                stop = min(pos + length, end)
                self.level(pos, stop, False, depth)
                pos = stop
        return end

    def values(self, start: int, stop: int, unit: int) -> None:
        whole = start + (stop - start) // unit * unit
        numbers = array(_CODES[unit], self.data[start:whole])
        numbers.byteswap()
        self.out[start:whole] = numbers.tobytes()


def _end_of_unknown(data: bytes, pos: int, end: int) -> int:
    """Where a sequence ends that was stored as UN: in Implicit VR Little Endian, whatever is around (PS3.5 6.2.2)."""
    depth = 1
    while pos + 8 <= end:
        tag = int.from_bytes(data[pos : pos + 2], "little") << 16 | int.from_bytes(data[pos + 2 : pos + 4], "little")
        length = int.from_bytes(data[pos + 4 : pos + 8], "little")
        pos += 8
        if tag == SEQUENCE_DELIMITATION:
            depth -= 1
            if not depth:
                return pos
        elif length == _UNDEFINED:
            depth += tag != ITEM
        elif tag >> 16 != 0xFFFE or tag == ITEM:
            pos += length
    return end
