"""Window Center and Window Width (PS3.3 C.11.2.1.2, C.11.2.1.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dicodec.validation.consistency.reading import numbers, text
from dicodec.validation.report import Reference
from dicodec.validation.walk import name_of

if TYPE_CHECKING:
    from dicodec.element_map import ElementMap
    from dicodec.validation.walk import Walk

WINDOW_WIDTH: Final = 0x00281051
_CENTER: Final = 0x00281050
_FUNCTION: Final = 0x00281056
_LINEAR: Final = Reference(3, "C.11.2.1.2.1", "Default LINEAR Function")
_GENERAL: Final = Reference(3, "C.11.2.1.2.2", "General Requirements for Window Center and Window Width")
_OTHERS: Final = Reference(3, "C.11.2.1.3", "VOI LUT Function")


def check_window(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check that windows are not narrower than their function allows, and that each has a center."""
    widths, centers = numbers(dataset, WINDOW_WIDTH), numbers(dataset, _CENTER)
    place = path + name_of(WINDOW_WIDTH)
    linear = text(dataset, _FUNCTION) in ("", "LINEAR")
    for width in widths:
        if width < 1 if linear else width <= 0:
            message = f"{width:g}, it shall be {'1 or more' if linear else 'above 0'}"
            walk.add("window", place, message, _LINEAR if linear else _OTHERS, value=width)
            return
    if widths and centers and len(widths) != len(centers):
        message = f"{len(widths)} values, {name_of(_CENTER)} has {len(centers)}"
        walk.add("window", place, message, _GENERAL, value=len(widths))
