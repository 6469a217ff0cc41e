"""Values for rules that compare several of them; what cannot be decoded is for the encoding rules to tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from dicodec.core.walk import elements_of
from dicodec.errors import DicomError
from dicodec.tag import Tag

if TYPE_CHECKING:
    from dicodec.core.nodes import Element
    from dicodec.element_map import ElementMap

FRAMES: Final = 0x00280008


def value_of(dataset: ElementMap, tag: int) -> Any:
    """The value of an element, None where it is absent, empty, or cannot be decoded."""
    try:
        element = elements_of(dataset._level).get(tag)
        if element is None:
            return None
        return dataset.get(tag) if element.vr == "SQ" else element.value
    except DicomError:
        return None


def integer(dataset: ElementMap, tag: int) -> int | None:
    """The value of an element that holds one integer."""
    value = value_of(dataset, tag)
    return value if isinstance(value, int) else None


def frames_of(dataset: ElementMap) -> int | None:
    """The number of frames; one where it is absent or empty, None where it cannot be decoded or means nothing."""
    element = elements_of(dataset._level).get(FRAMES)
    try:
        found = None if element is None else element.value
    except DicomError:
        return None
    return 1 if found is None else found if isinstance(found, int) and found > 0 else None


def numbers(dataset: ElementMap, tag: int) -> tuple[float, ...]:
    """The values of an element that holds numbers, all of which are there; none otherwise."""
    value = value_of(dataset, tag)
    found = value if isinstance(value, tuple) else () if value is None else (value,)
    return found if all(isinstance(one, int | float) for one in found) else ()


def integers(dataset: ElementMap, tag: int) -> tuple[int, ...]:
    """The values of an element that holds integers, all of which are there; none otherwise."""
    return tuple(one for one in numbers(dataset, tag) if isinstance(one, int))


def tags(dataset: ElementMap, tag: int) -> tuple[Tag, ...]:
    """The values of an element that holds tags; none where it holds something else."""
    return tuple(one for one in numbers(dataset, tag) if isinstance(one, Tag))


def text(dataset: ElementMap, tag: int) -> str:
    """The value of an element that holds one text, or ``""``."""
    value = value_of(dataset, tag)
    return value if isinstance(value, str) else ""


def items(dataset: ElementMap, tag: int) -> list[Any]:
    """The items of a sequence; none where there is no sequence, or it is damaged."""
    if tag not in elements_of(dataset._level) or dataset[tag].vr != "SQ":
        return []
    try:
        return list(dataset[tag].value)
    except DicomError:
        return []


def item_at(dataset: ElementMap, tag: int, number: int) -> Any:
    """One item of a sequence, counted from 1; None where it is not there. The others are not reached for it."""
    if tag not in elements_of(dataset._level) or dataset[tag].vr != "SQ":
        return None
    try:
        found = dataset[tag].value
        return found[number - 1] if 1 <= number <= len(found) else None
    except DicomError:
        return None


def is_whole(element: Element) -> bool:
    """Whether the bytes of an element are all there; what follows from damage is no rule's breach."""
    return element._pos < 0 or element._pos not in element._context.source.cut
