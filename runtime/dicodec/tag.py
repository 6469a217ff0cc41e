"""Tags: the numbers of data elements (PS3.5 7.1)."""

import re
from typing import Self

_TEXT = re.compile(r"\(?([0-9A-Fa-f]{4}),?([0-9A-Fa-f]{4})\)?")


class Tag(int):
    """The number of a data element, an ``int`` that prints as ``(0028,0010)``.

    ``Tag(0x00280010)``, ``Tag(0x0028, 0x0010)``, ``Tag("0028,0010")``, ``Tag("(0028,0010)")`` and
    ``Tag("00280010")`` are the same tag. Raises ``ValueError`` for anything else (PS3.5 7.1).
    """

    __slots__ = ()

    def __new__(cls, value: int | str = 0, element: int | None = None) -> Self:
        if isinstance(value, str):
            match = _TEXT.fullmatch(value.strip())
            if match is None or element is not None:
                raise ValueError(f"{value!r} is not a tag; write it like '(0028,0010)'")
            return int.__new__(cls, int(match[1] + match[2], 16))
        if element is not None:
            if not (0 <= value <= 0xFFFF and 0 <= element <= 0xFFFF):
                raise ValueError(f"({value:#x}, {element:#x}) is not a tag; group and element have 16 bits each")
            value = value << 16 | element
        if not 0 <= value <= 0xFFFFFFFF:
            raise ValueError(f"{value:#x} is not a tag; a tag has 32 bits")
        return int.__new__(cls, value)

    @property
    def group(self) -> int:
        """The first half of the tag."""
        return self >> 16

    @property
    def element(self) -> int:
        """The second half of the tag."""
        return self & 0xFFFF

    @property
    def is_private(self) -> bool:
        """Whether the group is odd (PS3.5 7.8)."""
        return bool(self & 0x10000)

    @property
    def is_private_creator(self) -> bool:
        """Whether the element reserves a block of private elements (PS3.5 7.8.1)."""
        return bool(self & 0x10000) and 0x10 <= self & 0xFFFF <= 0xFF

    def __str__(self) -> str:
        return f"({self >> 16:04X},{self & 0xFFFF:04X})"

    def __repr__(self) -> str:
        return f"Tag(0x{int(self):08X})"

    def __format__(self, spec: str) -> str:
        return int.__format__(self, spec) if spec else str(self)


# The tags that the codec itself must know.
FILE_META_GROUP_LENGTH = 0x00020000
FILE_META_VERSION = 0x00020001
MEDIA_STORAGE_SOP_CLASS_UID = 0x00020002
MEDIA_STORAGE_SOP_INSTANCE_UID = 0x00020003
TRANSFER_SYNTAX_UID = 0x00020010
IMPLEMENTATION_CLASS_UID = 0x00020012
IMPLEMENTATION_VERSION_NAME = 0x00020013
SPECIFIC_CHARACTER_SET = 0x00080005
SOP_CLASS_UID = 0x00080016
SOP_INSTANCE_UID = 0x00080018
BITS_ALLOCATED = 0x00280100
PIXEL_REPRESENTATION = 0x00280103
WAVEFORM_BITS_ALLOCATED = 0x54001004
PIXEL_DATA = 0x7FE00010
SHARED_FUNCTIONAL_GROUPS = 0x52009229
PER_FRAME_FUNCTIONAL_GROUPS = 0x52009230
ITEM = 0xFFFEE000
ITEM_DELIMITATION = 0xFFFEE00D
SEQUENCE_DELIMITATION = 0xFFFEE0DD

# The first four bytes of what surrounds items: tags in little endian, as they stand in files.
ITEM_START = b"\xfe\xff\x00\xe0"
ITEM_END = b"\xfe\xff\x0d\xe0"
SEQUENCE_END = b"\xfe\xff\xdd\xe0"
