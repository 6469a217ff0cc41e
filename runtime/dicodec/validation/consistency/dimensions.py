"""Dimensions: what they are indices of, and the index of each frame (PS3.3 C.7.6.17)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dicodec.core.walk import elements_of
from dicodec.tag import Tag
from dicodec.validation.consistency.frames import PER_FRAME, SHARED
from dicodec.validation.consistency.reading import items, numbers, tags, text
from dicodec.validation.report import Reference
from dicodec.validation.walk import name_of

if TYPE_CHECKING:
    from dicodec.element_map import ElementMap
    from dicodec.validation.walk import Walk

_ORGANIZATIONS: Final = 0x00209221
_ORGANIZATION_UID: Final = 0x00209164
_INDICES: Final = 0x00209222
_POINTER: Final = 0x00209165
_GROUP_POINTER: Final = 0x00209167
_FRAME_CONTENT: Final = 0x00209111
_VALUES: Final = 0x00209157
_CREATORS: Final = {_POINTER: 0x00209213, _GROUP_POINTER: 0x00209238}

_MODULE: Final = Reference(3, "C.7.6.17", "Multi-frame Dimension Module")
_DIMENSIONS: Final = Reference(3, "C.7.6.17.1", "Dimension Indices")
_UID: Final = Reference(3, "C.7.6.17.2", "Dimension Organization UID")
_CONTENT: Final = Reference(3, "C.7.6.16.2.2", "Frame Content Macro")


def check_dimensions(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check the dimensions of a multi-frame image, and that each frame has an index for each of them."""
    indices = items(dataset, _INDICES)
    if not indices:
        return
    organizations = {text(item, _ORGANIZATION_UID) for item in items(dataset, _ORGANIZATIONS)}
    groups: set[int] = set()
    for tag in (SHARED, PER_FRAME):
        for item in items(dataset, tag):
            groups.update(elements_of(item._level))
    for number, item in enumerate(indices, 1):
        _check_index(item, organizations, groups, f"{path}{name_of(_INDICES)}[{number}].", walk)
    for number, frame in enumerate(items(dataset, PER_FRAME), 1):
        for content in items(frame, _FRAME_CONTENT):
            place = f"{path}{name_of(PER_FRAME)}[{number}].{name_of(_FRAME_CONTENT)}[1].{name_of(_VALUES)}"
            _check_values(content, len(indices), place, walk)


def _check_index(item: ElementMap, organizations: set[str], groups: set[int], path: str, walk: Walk) -> None:
    uid = text(item, _ORGANIZATION_UID)
    if uid and organizations and uid not in organizations:
        message = f"{uid} is not listed in {name_of(_ORGANIZATIONS)}"
        walk.add("dimension", path + name_of(_ORGANIZATION_UID), message, _UID, value=uid)
    pointer = next(iter(tags(item, _POINTER)), Tag(0))
    group = next(iter(tags(item, _GROUP_POINTER)), None)
    if pointer in (_FRAME_CONTENT, _VALUES):
        message = f"{name_of(pointer)} may not be a dimension"
        walk.add("dimension", path + name_of(_POINTER), message, _DIMENSIONS, value=pointer)
    elif pointer in groups and group is not None:
        message = f"present, although {name_of(pointer)} is a functional group itself"
        walk.add("dimension", path + name_of(_GROUP_POINTER), message, _DIMENSIONS, value=group)
    for tag, creator in _CREATORS.items():
        value = next(iter(tags(item, tag)), Tag(0))
        if value.is_private and not text(item, creator):
            message = f"without the creator of {name_of(value)}, which is private"
            walk.add("dimension", path + name_of(creator), message, _MODULE, value=value)


def _check_values(content: ElementMap, count: int, place: str, walk: Walk) -> None:
    values = numbers(content, _VALUES)
    if not values:
        return
    if len(values) != count:
        message = f"{len(values)} values, {name_of(_INDICES)} has {count} items"
        walk.add("dimension-index", place, message, _CONTENT, value=len(values))
    elif min(values) < 1:
        walk.add("dimension-index", place, "an index of 0, they start from 1", _DIMENSIONS, value=values)
