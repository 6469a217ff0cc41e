"""Images made by hand, bit by bit: what arrays are compared with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from struct import pack
from typing import Any

import numpy as np

from dicodec import Dataset, decode, encode

JPEG_BASELINE = "1.2.840.10008.1.2.4.50"
JPEG_2000 = "1.2.840.10008.1.2.4.90"
MPEG_2 = "1.2.840.10008.1.2.4.100"
RLE = "1.2.840.10008.1.2.5"
BIG_ENDIAN = "1.2.840.10008.1.2.2"


def image(data: bytes, rows: int = 2, columns: int = 3, bits: int = 8, **others: Any) -> Dataset:
    """A data set of unsigned pixels; others replace or add attributes, None removes one."""
    values = {
        "SamplesPerPixel": 1,
        "PhotometricInterpretation": "MONOCHROME2",
        "Rows": rows,
        "Columns": columns,
        "BitsAllocated": bits,
        "BitsStored": bits,
        "HighBit": others.get("BitsStored", bits) - 1,
        "PixelRepresentation": 0,
        "PixelData": data,
        **others,
    }
    return Dataset({name: value for name, value in values.items() if value is not None})


def packed(cells: Iterable[int], allocated: int) -> bytes:
    """Cells one behind the other, the least significant bit first (PS3.5 8.2), and the padding to even length."""
    stream, count = 0, 0
    for cell in cells:
        stream |= cell << count * allocated
        count += 1
    size = -(-count * allocated // 8)
    return stream.to_bytes(size + size % 2, "little")


def cell(value: int, stored: int, high: int, unused: int) -> int:
    """A sample among bits that mean nothing."""
    mask = ((1 << stored) - 1) << high + 1 - stored
    return value << high + 1 - stored & mask | unused & ~mask


def shares(array: np.ndarray, dataset: Dataset, name: str = "PixelData") -> bool:
    """Whether an array is a view of the bytes of an element."""
    return bool(np.shares_memory(array, np.frombuffer(dataset[name].raw, np.uint8)))


def encapsulated(
    items: Sequence[bytes], frames: int | None = None, syntax: str = JPEG_BASELINE, **more: Any
) -> Dataset:
    """A data set read with these items, the first of which is the Basic Offset Table."""
    head = image(b"", PixelData=None, NumberOfFrames=frames, **more)
    parts = [pack("<HHI", 0xFFFE, 0xE000, len(item)) + item for item in items]
    element = pack("<HH2sHI", 0x7FE0, 0x0010, b"OB", 0, 0xFFFFFFFF) + b"".join(parts) + pack("<HHI", 0xFFFE, 0xE0DD, 0)
    return decode(encode(head, bare=True) + element, transfer_syntax=syntax)


def big_endian(data: bytes, vr: str, **attributes: Any) -> Dataset:
    """A data set read from big endian bytes; ``data`` is the pixel data as it stands there."""
    head = encode(image(b"", PixelData=None, **attributes), transfer_syntax=BIG_ENDIAN, bare=True)
    element = pack(">HH2sHI", 0x7FE0, 0x0010, vr.encode(), 0, len(data)) + data
    return decode(head + element, transfer_syntax=BIG_ENDIAN)
