"""Overlay Data against the rows, columns and frames of its overlay (PS3.3 C.9.2, PS3.5 8.1.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dicodec.validation.consistency.reading import integer, is_whole
from dicodec.validation.report import Reference
from dicodec.validation.walk import name_of

if TYPE_CHECKING:
    from dicodec.element_map import ElementMap
    from dicodec.validation.walk import Walk

#: The data of all overlays, whose groups repeat.
OVERLAY_DATA: Final = tuple(group << 16 | 0x3000 for group in range(0x6000, 0x6020, 2))
_ENCODING: Final = Reference(5, "8.1.2", "Overlay Data Encoding of Related Data Elements")
_OVERLAY: Final = Reference(3, "C.9.2", "Overlay Plane Module")


def check_overlay(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check the overlays of a level: the data of each takes one bit a pixel."""
    for data in OVERLAY_DATA:
        if data in dataset:
            _check(dataset, data, path, walk)


def _check(dataset: ElementMap, data: int, path: str, walk: Walk) -> None:
    group = data & 0xFFFF0000
    for number, wanted in ((0x0100, 1), (0x0102, 0)):
        value = integer(dataset, group | number)
        if value is not None and value != wanted:
            message = f"{value}, beside Overlay Data it shall be {wanted}"
            walk.add("overlay", path + name_of(group | number), message, _OVERLAY, value=value)
            return
    rows, columns = integer(dataset, group | 0x0010), integer(dataset, group | 0x0011)
    element = dataset[data]
    if not rows or not columns or not element.length or not is_whole(element):
        return
    frames = integer(dataset, group | 0x0015) or 1
    needed = (rows * columns * frames + 7) // 8
    if element.length not in (needed, needed + needed % 2):
        message = f"{element.length:,} bytes, {frames:,} x {rows:,} x {columns:,} bits take {needed + needed % 2:,}"
        walk.add("overlay", path + name_of(data), message, _ENCODING, value=element.length)
