"""Blocks of private elements (PS3.5 7.8)."""

from typing import Any

from dicodec.core.nodes import Element
from dicodec.element_map import ElementMap
from dicodec.errors import UnknownKeyError, ValueEncodeError
from dicodec.tag import Tag


class PrivateBlock:
    """The private elements that one creator has reserved in one group of a data set.

    Elements go by the last two digits of their tag, ``block[0x01]``, wherever the block lies.
    """

    __slots__ = ("_elements", "base", "creator")

    def __init__(self, elements: ElementMap, base: Tag, creator: str) -> None:
        self._elements = elements
        self.base = base
        self.creator = creator

    def tag(self, element: int) -> Tag:
        """The whole tag of an element of the block. Raises ``ValueError`` beyond 0xFF."""
        if not 0 <= element <= 0xFF:
            raise ValueError(f"{element:#x} is not in a block; its elements go from 0x00 to 0xFF")
        return Tag(self.base + element)

    def __getitem__(self, element: int) -> Element:
        return self._elements[self.tag(element)]

    def __contains__(self, element: int) -> bool:
        return self.tag(element) in self._elements

    def __delitem__(self, element: int) -> None:
        del self._elements[self.tag(element)]

    def set(self, element: int, value: Any, vr: str) -> None:
        """Assign an element of the block, with its VR. Raises ValueEncodeError."""
        self._elements.set(self.tag(element), value, vr)

    def __repr__(self) -> str:
        return f"<PrivateBlock {self.creator!r} at {self.base}>"


def find_block(elements: ElementMap, group: int, creator: str, create: bool) -> PrivateBlock:
    """Find a creator's block, or reserve the first free one. Raises UnknownKeyError, or ValueEncodeError if full."""
    if not group & 1 or not 0x0009 <= group <= 0xFFFD:
        raise ValueEncodeError(f"group 0x{group:04X} is not private; private groups are odd, from 0x0009 (PS3.5 7.8)")
    free = None
    for block in range(0x10, 0x100):
        tag = Tag(group, block)
        if tag not in elements:
            free = tag if free is None else free
        elif elements.get(tag) == creator:
            return PrivateBlock(elements, Tag(group, block << 8), creator)
    if not create:
        raise UnknownKeyError(f"{creator!r} has no block in group 0x{group:04X}")
    if free is None:
        raise ValueEncodeError(f"all blocks of group 0x{group:04X} are taken")
    elements.set(free, creator)
    return PrivateBlock(elements, Tag(group, free.element << 8), creator)
