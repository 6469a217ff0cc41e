"""Structure sets: the numbers of their regions, and the points of contours (PS3.3 C.8.8.5, C.8.8.6, C.8.8.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dicodec.validation.consistency.reading import integer, items, text
from dicodec.validation.report import Reference
from dicodec.validation.walk import name_of

if TYPE_CHECKING:
    from dicodec.element_map import ElementMap
    from dicodec.validation.walk import Walk

CONTOUR_DATA: Final = 0x30060050
_POINTS: Final = 0x30060046
_TYPE: Final = 0x30060042
_REGIONS: Final = 0x30060020
_NUMBER: Final = 0x30060022
_REFERENCED: Final = 0x30060084
_STRUCTURE_SET: Final = Reference(3, "C.8.8.5", "Structure Set Module")
_CONTOUR: Final = Reference(3, "C.8.8.6", "ROI Contour Module")
_CONTOUR_TYPE: Final = Reference(3, "C.8.8.6.1", "Contour Geometric Type")
_OBSERVATIONS: Final = Reference(3, "C.8.8.8", "RT ROI Observations Module")
# Where a structure set refers to its regions.
_REFERRING: Final = {0x30060039: _CONTOUR, 0x30060080: _OBSERVATIONS}


def check_contour(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check that a contour has as many triplets of coordinates as it says."""
    # There may be millions, which are counted in their bytes and not converted.
    raw = bytes(dataset[CONTOUR_DATA].raw)
    count = raw.count(b"\\") + 1
    if not raw.strip(b" \0"):
        return
    points = integer(dataset, _POINTS)
    if count % 3:
        message = f"{count:,} values, which are no triplets"
        walk.add("contour", path + name_of(CONTOUR_DATA), message, _CONTOUR, value=count)
    elif points is not None and points != count // 3:
        message = f"{points:,}, {name_of(CONTOUR_DATA)} has {count // 3:,}"
        walk.add("contour", path + name_of(_POINTS), message, _CONTOUR, value=points)
    elif text(dataset, _TYPE) == "POINT" and count != 3:
        message = f"POINT, which is a single point, with {count // 3:,}"
        walk.add("contour", path + name_of(_TYPE), message, _CONTOUR_TYPE)


def check_regions(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check that the regions of a structure set have numbers of their own, and that others refer to these."""
    known: dict[int, int] = {}
    for place, item in enumerate(items(dataset, _REGIONS), 1):
        number = integer(item, _NUMBER)
        if number is not None and known.setdefault(number, place) != place:
            message = f"{number} is the number of item {known[number]}, too"
            where = f"{path}{name_of(_REGIONS)}[{place}].{name_of(_NUMBER)}"
            walk.add("roi-number", where, message, _STRUCTURE_SET, value=number)
    if not known:
        return
    for tag, reference in _REFERRING.items():
        for place, item in enumerate(items(dataset, tag), 1):
            number = integer(item, _REFERENCED)
            if number is not None and number not in known:
                message = f"there is no region {number}"
                where = f"{path}{name_of(tag)}[{place}].{name_of(_REFERENCED)}"
                walk.add("roi-number", where, message, reference, value=number)
