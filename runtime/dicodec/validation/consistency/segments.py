"""Segments: their numbers, and the frames that show them (PS3.3 C.8.20.2.4, C.8.20.3.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dicodec.tag import SOP_CLASS_UID
from dicodec.validation.consistency.frames import PER_FRAME, SHARED
from dicodec.validation.consistency.reading import integer, items, numbers, text
from dicodec.validation.report import Reference
from dicodec.validation.walk import name_of

if TYPE_CHECKING:
    from dicodec.element_map import ElementMap
    from dicodec.validation.walk import Walk

_SEGMENTS: Final = 0x00620002
_NUMBER: Final = 0x00620004
_IDENTIFICATION: Final = 0x0062000A
_REFERENCED: Final = 0x0062000B
# Segmentation and Surface Segmentation; others, such as label maps, may number as they like.
_NUMBERED: Final = frozenset({"1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.5.1.4.1.1.66.5"})
_SEGMENT_NUMBER: Final = Reference(3, "C.8.20.2.4", "Segment Number")
_MACRO: Final = Reference(3, "C.8.20.3.1", "Segmentation Macro")


def check_segments(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check that segments are numbered from 1, in steps of 1, and that frames refer to segments that exist."""
    if text(dataset, SOP_CLASS_UID) not in _NUMBERED:
        return
    known: dict[int, int] = {}
    for place, item in enumerate(items(dataset, _SEGMENTS), 1):
        number = integer(item, _NUMBER)
        if number is None:
            continue
        where = f"{path}{name_of(_SEGMENTS)}[{place}].{name_of(_NUMBER)}"
        if number in known:
            message = f"{number} is the number of item {known[number]}, too"
            walk.add("segment-number", where, message, _SEGMENT_NUMBER, value=number)
        elif number != len(known) + 1:
            message = f"{number}, expected {len(known) + 1}: numbers start at 1 and increase by 1"
            walk.add("segment-number", where, message, _SEGMENT_NUMBER, value=number)
        known[number] = place
    if not known:
        return
    for tag in (SHARED, PER_FRAME):
        for frame, groups in enumerate(items(dataset, tag), 1):
            for item in items(groups, _IDENTIFICATION):
                where = f"{path}{name_of(tag)}[{frame}].{name_of(_IDENTIFICATION)}[1].{name_of(_REFERENCED)}"
                numbered = numbers(item, _REFERENCED)
                if len(numbered) > 1:
                    message = f"{len(numbered)} values, a frame shows one segment"
                    walk.add("segment-number", where, message, _MACRO, value=numbered)
                elif numbered and numbered[0] not in known:
                    message = f"there is no segment {numbered[0]}"
                    walk.add("segment-number", where, message, _MACRO, value=numbered[0])
