"""Frames: how many there are, what orders them, what is told of each (PS3.3 C.7.6.5, C.7.6.6, C.7.6.16, C.8.4.8)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from dicodec.core.walk import elements_of
from dicodec.validation.consistency.reading import FRAMES, frames_of, integer, items, numbers, tags, value_of
from dicodec.validation.report import Reference
from dicodec.validation.walk import name_of

if TYPE_CHECKING:
    from dicodec.element_map import ElementMap
    from dicodec.validation.walk import Walk

SHARED: Final = 0x52009229
PER_FRAME: Final = 0x52009230
_POINTER: Final = 0x00280009
_GRID_OFFSETS: Final = 0x3004000C
_IMAGE_POSITION: Final = 0x00200032

_NUMBER: Final = Reference(3, "C.7.6.6.1.1", "Number of Frames and Frame Increment Pointer")
_INCREMENT: Final = Reference(3, "C.7.6.6.1.2", "Frame Increment Pointer")
_CINE: Final = Reference(3, "C.7.6.5", "Cine Module")
_TIME_VECTOR: Final = Reference(3, "C.7.6.5.1.2", "Frame Time Vector")
_GROUPS: Final = Reference(3, "C.7.6.16", "Multi-frame Functional Groups Module")
_GROUP: Final = Reference(3, "C.7.6.16.1.1", "Functional Group")
_SC_VECTOR: Final = Reference(3, "C.8.6.4", "SC Multi-frame Vector Module")
_NM: Final = Reference(3, "C.8.4.8", "NM Multi-frame Module")
_GRID: Final = Reference(3, "C.8.8.3.2", "Grid Frame Offset Vector")

#: Vectors that have one value for each frame.
_VECTORS: Final = {
    0x00181065: _TIME_VECTOR,
    **dict.fromkeys((0x00182001, 0x00182002, 0x00182003, 0x00182004, 0x00182005, 0x00182006), _SC_VECTOR),
    **dict.fromkeys(range(0x00540010, 0x00540110, 0x10), _NM),
    _GRID_OFFSETS: _GRID,
}
#: Vectors that count from 1, and the attribute that says how far.
_INDICES: Final = {
    0x00540010: 0x00540011,
    0x00540020: 0x00540021,
    0x00540030: 0x00540031,
    0x00540050: 0x00540051,
    0x00540060: 0x00540061,
    0x00540070: 0x00540071,
    0x00540080: 0x00540081,
    0x00540090: 0,
    0x00540100: 0,
}
#: Attributes that name one of the frames.
_FRAME_NUMBERS: Final = {0x00082142: _CINE, 0x00082143: _CINE, 0x00286010: _GROUPS}


def check_frames(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check the frames of a multi-frame image."""
    frames = integer(dataset, FRAMES)
    if frames is not None and frames < 1:
        message = f"{frames}, it shall be above zero"
        walk.add("frame-count", path + name_of(FRAMES), message, _NUMBER, value=frames)
        return
    _check_pointers(dataset, path, walk)
    _check_functional_groups(dataset, frames, path, walk)
    count = frames_of(dataset)
    elements = elements_of(dataset._level)
    for tag, reference in _VECTORS.items():
        if tag in elements and count is not None:
            _check_vector(dataset, tag, count, reference, path, walk)
    for tag, reference in _FRAME_NUMBERS.items():
        number = integer(dataset, tag) if tag in elements else None
        if number is not None and frames is not None and not 1 <= number <= frames:
            message = f"{number}, the frames are numbered from 1 to {frames}"
            walk.add("frame-number", path + name_of(tag), message, reference, value=number)
    _check_grid(dataset, path, walk)


def _check_pointers(dataset: ElementMap, path: str, walk: Walk) -> None:
    for pointer in tags(dataset, _POINTER):
        is_there = pointer in dataset
        if not is_there or not dataset[pointer].length:
            problem = "empty" if is_there else "absent"
            message = f"points to {name_of(pointer)}, which is {problem}"
            walk.add("frame-pointer", path + name_of(_POINTER), message, _INCREMENT, value=pointer)


def _check_functional_groups(dataset: ElementMap, frames: int | None, path: str, walk: Walk) -> None:
    per_frame = items(dataset, PER_FRAME)
    if per_frame and frames is not None and len(per_frame) != frames:
        message = f"{len(per_frame):,} items for {frames:,} frames"
        walk.add("frame-count", path + name_of(PER_FRAME), message, _GROUPS, value=len(per_frame))
    shared: set[int] = set()
    for item in items(dataset, SHARED):
        shared.update(elements_of(item._level))
    for number, item in enumerate(per_frame, 1):
        twice = [tag for tag in elements_of(item._level) if tag in shared and not tag & 0x10000]
        for tag in twice:
            place = f"{path}{name_of(PER_FRAME)}[{number}].{name_of(tag)}"
            walk.add("functional-group", place, "stands among the shared functional groups, too", _GROUP)
        # Once is enough: writers do it in each frame or in none.
        shared.difference_update(twice)


def _check_vector(dataset: ElementMap, tag: int, frames: int, reference: Reference, path: str, walk: Walk) -> None:
    found = value_of(dataset, tag)
    count = len(found) if isinstance(found, tuple) else 0 if found is None else 1
    place = path + name_of(tag)
    if count and count != frames:
        message = f"{count:,} values for {frames:,} frame{'s' if frames > 1 else ''}"
        walk.add("frame-vector", place, message, reference, value=count)
    if tag not in _INDICES:
        return
    most = integer(dataset, _INDICES[tag]) if _INDICES[tag] else None
    for number, index in enumerate(numbers(dataset, tag), 1):
        if index < 1 or (most is not None and index > most):
            allowed = f"from 1 to {most}" if most is not None else "from 1"
            message = f"{index} for frame {number:,}, indices go {allowed}"
            walk.add("frame-vector", place, message, reference, value=index)
            return


def _check_grid(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Offsets of dose planes vary in one direction, and begin at zero or at the position of the image."""
    offsets = numbers(dataset, _GRID_OFFSETS)
    place = path + name_of(_GRID_OFFSETS)
    steps = [second - first for first, second in pairwise(offsets)]
    if steps and not (all(step > 0 for step in steps) or all(step < 0 for step in steps)):
        walk.add("frame-vector", place, "the offsets do not vary monotonically", _GRID)
    position = numbers(dataset, _IMAGE_POSITION)
    if offsets and offsets[0] and len(position) == 3 and offsets[0] != position[2]:
        message = f"begins with {offsets[0]:g}, neither 0 nor the z of the image position, {position[2]:g}"
        walk.add("frame-vector", place, message, _GRID, value=offsets[0])
