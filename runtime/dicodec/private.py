"""Blocks of private elements (PS3.5 7.8).

A creator reserves a block with an element (gggg,0010-00FF) that holds its name; (gggg,0010) stands for the elements
(gggg,1000-10FF), and so on. Reservations hold in their data set or item only, not in the items within (PS3.5 7.8.1).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from dicodec.core.nodes import Element, known_as
from dicodec.core.walk import elements_of, levels_of
from dicodec.element_map import ElementMap
from dicodec.errors import DicomError, UnknownKeyError, UnsupportedError, ValueDecodeError, ValueEncodeError
from dicodec.private_dictionary import PrivateDictionary, PrivateEntry, clean, spelt
from dicodec.tag import Tag


class PrivateBlock:
    """The private elements that one creator has reserved in one group of a data set.

    Elements go by the last two digits of their tag, ``block[0x01]``, wherever the block lies; iteration gives them in
    order. A creator may reserve only one block in a group (PS3.5 7.8.1). Where a file has several, they are one here:
    an element is found in any of them, in the first that has it, and new ones go to the first.

    ``dictionary`` knows the VRs and names of elements; None is that which comes with dicodec. Elements that were read
    without a VR, from Implicit VR or as UN, have the dictionary's here; a VR that stands in the file goes first.
    """

    __slots__ = ("_elements", "bases", "creator", "dictionary")

    def __init__(
        self, elements: ElementMap, base: Tag, creator: str, *more: Tag, dictionary: PrivateDictionary | None = None
    ) -> None:
        self._elements = elements
        self.bases = (base, *more)
        self.creator = creator
        self.dictionary = dictionary

    @property
    def base(self) -> Tag:
        """The first tag of the block, (gggg,pp00)."""
        return self.bases[0]

    @property
    def group(self) -> int:
        """The group that the block is in."""
        return self.base.group

    def tag(self, element: int) -> Tag:
        """The whole tag of an element of the block, there or not. Raises ``ValueError`` beyond 0xFF."""
        return self._find(element) or Tag(next(iter(self._reserved()), self.base) + element)

    def _find(self, element: int) -> Tag | None:
        """The tag of an element that is there."""
        if not 0 <= element <= 0xFF:
            raise ValueError(f"{element:#x} is not in a block; its elements go from 0x00 to 0xFF")
        elements = elements_of(self._elements._level)
        return next((Tag(base + element) for base in self._reserved() if base + element in elements), None)

    def _reserved(self) -> list[Tag]:
        """Where the block still is: its reservation may have been deleted since, and another creator be there."""
        elements = elements_of(self._elements._level)
        return [base for base in self.bases if creator_of(elements, base) == self.creator]

    def _absent(self, element: int) -> UnknownKeyError:
        return UnknownKeyError(f"{spelt(self.creator, self.group, element)} is not in the data set")

    def __getitem__(self, element: int) -> Element:
        tag = self._find(element)
        if tag is None:
            raise self._absent(element)
        return self._known(tag)

    def _known(self, tag: int) -> Element:
        """An element, with the dictionary's VR where it was read without one and fits it."""
        element = self._elements[tag]
        entry = self.entry(tag & 0xFF) if element.vr == "UN" and element.offset is not None else None
        if entry is None or entry.vr in ("", "UN"):
            return element
        made = known_as(element, entry.vr)
        try:
            if made.vr == "SQ":
                levels_of(made.sequence())
                # What is changed in its items is to be written.
                elements_of(self._elements._level)[tag] = made
                return self._elements[tag]
            _ = made.value
        except DicomError:
            return element  # the dictionary is not right about it
        return made

    def __contains__(self, element: int) -> bool:
        return self._find(element) is not None

    def __delitem__(self, element: int) -> None:
        tag = self._find(element)
        if tag is None:
            raise self._absent(element)
        while tag is not None:  # in all of several blocks
            del self._elements[tag]
            tag = self._find(element)

    def __iter__(self) -> Iterator[Element]:
        return map(self._known, self._tags())

    def __len__(self) -> int:
        return len(self._tags())

    def __bool__(self) -> bool:
        return True  # an empty block is a block

    def _tags(self) -> list[int]:
        elements = elements_of(self._elements._level)
        return [tag for base in self._reserved() for tag in range(base, base + 0x100) if tag in elements]

    def set(self, element: int, value: Any, vr: str | None = None, dictionary: PrivateDictionary | None = None) -> None:
        """Assign an element of the block, or take over an element of another one.

        Without a VR it gets the one that it has already, or else that of the dictionary. Raises ValueEncodeError when
        the value does not fit it, when no dictionary knows it, and when the block is no longer reserved.
        """
        if not self._reserved():
            raise ValueEncodeError(
                f"{self.creator!r} has no block in group 0x{self.group:04X} any more (PS3.5 7.8.1);"
                f" private_block(0x{self.group:04X}, {self.creator!r}) reserves one"
            )
        tag = self.tag(element)
        if isinstance(value, Element) and (value.tag != tag or vr is not None):
            # Its bytes stand behind another tag, or are to stand behind another VR.
            value, vr = value.value, vr or value.vr
        if not isinstance(value, Element):
            vr = vr or self._vr(tag, dictionary)
        self._elements.set(tag, value, vr)

    def _vr(self, tag: Tag, dictionary: PrivateDictionary | None) -> str:
        there = elements_of(self._elements._level).get(tag)
        stored = there.vr if there is not None else ""
        if stored and stored != "UN":
            return stored
        found = self.entry(tag & 0xFF, dictionary)
        if found is None and not stored:
            raise ValueEncodeError(
                f"{spelt(self.creator, self.group, tag & 0xFF)} is not in the dictionary;"
                f" say its VR, as in set(0x{tag & 0xFF:02X}, value, vr='LO')"
            )
        return stored if found is None else found.vr

    def entry(self, element: int, dictionary: PrivateDictionary | None = None) -> PrivateEntry | None:
        """What the dictionary says of an element, whether it is there or not: VR, VM, name. None if it is unknown."""
        known = dictionary if dictionary is not None else self.dictionary
        known = known if known is not None else PrivateDictionary.builtin()
        return known.entry(self.creator, self.group, element)

    def remove(self) -> None:
        """Delete all elements of the block and its reservation; other blocks stay where they are (PS3.5 7.8.1)."""
        reservations = [_reservation(base) for base in self._reserved()]
        for tag in [*self._tags(), *reservations]:
            del self._elements[tag]

    def __repr__(self) -> str:
        return f"<PrivateBlock {self.creator!r} at {', '.join(map(str, self.bases))}>"


def find_block(
    elements: ElementMap, group: int, creator: str, create: bool, dictionary: PrivateDictionary | None = None
) -> PrivateBlock:
    """Find a creator's block, or reserve the first free one. Raises UnknownKeyError, or ValueEncodeError if full.

    Blanks and nulls around names of creators do not count.
    """
    name = clean(creator)
    if not name:
        raise ValueEncodeError("a private creator needs a name (PS3.5 7.8.1)")
    if not group & 1 or not 0 < group <= 0xFFFF:
        raise ValueEncodeError(_not_private(group))
    held = elements_of(elements._level)
    reservations = range(group << 16 | 0x10, group << 16 | 0x100)
    bases = [Tag(group, (tag & 0xFF) << 8) for tag in reservations if tag in held and _name(held[tag]) == name]
    if not bases:
        if not create:
            raise UnknownKeyError(f"{name!r} has no block in group 0x{group:04X}")
        bases = [_reserve(elements, group, name)]
    return PrivateBlock(elements, bases[0], name, *bases[1:], dictionary=dictionary)


def _reserve(elements: ElementMap, group: int, name: str) -> Tag:
    """Reserve the first block that is free; returns its base."""
    # Groups 0001 to 0007 and FFFF are found in files, but must not be used (PS3.5 7.8.1).
    if not 0x0009 <= group <= 0xFFFD:
        raise ValueEncodeError(_not_private(group))
    if not name.isascii():
        raise ValueEncodeError(f"{name!r}: a private creator has characters of the default repertoire (PS3.5 7.8.1)")
    # Elements without a creator keep their block from being reserved: they would become the new creator's.
    taken = {tag >> 8 & 0xFF or tag & 0xFF for tag in elements_of(elements._level) if tag >> 16 == group}
    free = next((block for block in range(0x10, 0x100) if block not in taken), None)
    if free is None:
        raise ValueEncodeError(f"all blocks of group 0x{group:04X} are taken")
    elements.set(Tag(group, free), name)
    return Tag(group, free << 8)


def _not_private(group: int) -> str:
    return f"group 0x{group:04X} is not private; private groups are odd, from 0x0009 (PS3.5 7.8)"


def private_blocks(elements: ElementMap, dictionary: PrivateDictionary | None = None) -> list[PrivateBlock]:
    """The blocks of all creators in all groups of a data set, in order; those of its items are for the items to tell.

    Reservations without a name reserve nothing, see ``without_creator``.
    """
    held = elements_of(elements._level)
    found: dict[tuple[int, str], list[Tag]] = {}
    for tag in sorted(tag for tag in held if tag & 0x10000 and 0x10 <= tag & 0xFFFF <= 0xFF):
        name = _name(held[tag])
        if name:
            found.setdefault((tag >> 16, name), []).append(Tag(tag >> 16, (tag & 0xFF) << 8))
    return [
        PrivateBlock(elements, bases[0], name, *bases[1:], dictionary=dictionary) for (_, name), bases in found.items()
    ]


def without_creator(elements: ElementMap) -> list[Element]:
    """The private elements that nobody has reserved a block for: what they mean cannot be known (PS3.5 7.8.1)."""
    held = elements_of(elements._level)
    tags = sorted(tag for tag in held if tag & 0x10000 and (tag & 0xFFFF > 0xFF or 0 < tag & 0xFFFF < 0x10))
    return [elements[tag] for tag in tags if not creator_of(held, tag)]


def creator_of(elements: Mapping[int, Element], tag: int) -> str:
    """Who has reserved the block that ``tag`` is in, by the elements of its data set or item.

    ``""`` if nobody has, and for tags that are in no block: even groups, reservations, (gggg,0100-0FFF).
    """
    if not tag & 0x10000 or tag & 0xFFFF < 0x1000:
        return ""
    element = elements.get(_reservation(tag))
    return "" if element is None else _name(element)


def _reservation(tag: int) -> int:
    """The tag (gggg,00pp) that reserves the block of (gggg,ppee)."""
    return tag & 0xFFFF0000 | tag >> 8 & 0xFF


def _name(element: Element) -> str:
    """The creator that a reservation names: never an error, since blocks are looked for in all files."""
    if element.vr == "SQ":
        return ""
    if element.offset is not None:
        raw = bytes(element.raw)
        if raw.isascii() and 0x1B not in raw:
            # It is of the default repertoire whatever Specific Character Set says (PS3.5 7.8.1), and whatever its VR.
            return clean(raw.decode("ascii"))
    try:
        value = element.value
    except (ValueDecodeError, UnsupportedError):
        value = None
    return clean(value if isinstance(value, str) else bytes(element.raw).decode("ascii", "surrogateescape"))
