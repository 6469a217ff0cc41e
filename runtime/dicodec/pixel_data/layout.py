"""What a data set says of how its pixels stand in bytes: the Image Pixel module (PS3.3 C.7.6.3.1)."""

from __future__ import annotations

from typing import Final

import attrs

from dicodec import registry
from dicodec.element_map import ElementMap
from dicodec.errors import DecodeError, UnsupportedError
from dicodec.tag import PIXEL_DATA, Tag

FLOAT_PIXEL_DATA: Final = 0x7FE00008
DOUBLE_FLOAT_PIXEL_DATA: Final = 0x7FE00009
#: Where pixels may stand; a data set has one of them (PS3.5 8.2).
PIXEL_TAGS: Final = (PIXEL_DATA, FLOAT_PIXEL_DATA, DOUBLE_FLOAT_PIXEL_DATA)

_SAMPLES: Final = 0x00280002
_INTERPRETATION: Final = 0x00280004
_PLANAR: Final = 0x00280006
_FRAMES: Final = 0x00280008
_ROWS: Final = 0x00280010
_COLUMNS: Final = 0x00280011
_ALLOCATED: Final = 0x00280100
_STORED: Final = 0x00280101
_HIGH: Final = 0x00280102
_REPRESENTATION: Final = 0x00280103

# Floating point pixels fill their cells, and have no other attributes of bits (PS3.5 8.2).
_FLOATS: Final = {FLOAT_PIXEL_DATA: 32, DOUBLE_FLOAT_PIXEL_DATA: 64}
_CELLS: Final = (1, 8, 16, 32, 64)
# Two pixels share their colours; the second one is retired (PS3.3 C.7.6.3.1.2).
_HALVED: Final = ("YBR_FULL_422", "YBR_PARTIAL_422")


@attrs.frozen(slots=True)
class Layout:
    """How samples stand in the bytes of an image: as cells of ``allocated`` bits, one behind the other.

    ``stored`` of these bits are the sample, ``high`` is the uppermost of them, counted from 0. ``kind`` is numpy's
    letter: ``u``, ``i`` or ``f``. ``planar`` says that each frame is stored a colour at a time. ``place`` and ``tag``
    are for messages.
    """

    place: str
    tag: int
    frames: int
    rows: int
    columns: int
    samples: int
    interpretation: str
    allocated: int
    stored: int
    high: int
    kind: str
    planar: bool

    @property
    def letters(self) -> str:
        """The type of samples in numpy's spelling, such as ``<u2``; those of one bit become ``<u1``.

        Raises UnsupportedError when no type has that many bits, DecodeError when bits contradict each other.
        """
        allocated, stored, high = self.allocated, self.stored, self.high
        if self.kind == "f":
            wanted = _FLOATS[self.tag]
            if allocated != wanted:
                raise self.error(_ALLOCATED, f"is {allocated}; {registry.keyword(self.tag)} has {wanted}")
            return f"<f{wanted // 8}"
        if allocated not in _CELLS:
            raise UnsupportedError(
                f"{self.place}: {_name(_ALLOCATED)} is {allocated}; pixels of 1, 8, 16, 32 and 64 bits can be read"
            )
        if not 1 <= stored <= allocated:
            raise self.error(_STORED, f"is {stored}, of {allocated} bits allocated")
        if not stored - 1 <= high < allocated:
            raise self.error(_HIGH, f"is {high}, with {stored} of {allocated} bits stored; assign {stored - 1}")
        return f"<{self.kind}{max(allocated // 8, 1)}" if allocated > 1 else "<u1"

    def is_halved(self, length: int) -> bool:
        """Whether two neighbours share their colours in this many bytes: Y Y Cb Cr (PS3.3 C.7.6.3.1.2).

        Some files say so, and have three samples for each pixel all the same; their length tells. Raises DecodeError
        when the other attributes do not allow it.
        """
        if self.samples != 3 or self.interpretation not in _HALVED:
            return False
        whole = self.frames * self.rows * self.columns * 3 * self.allocated // 8
        if length in (whole, whole + 1):
            return False
        if self.columns % 2:
            raise self.error(_COLUMNS, f"is {self.columns}; in {self.interpretation} two columns share their colours")
        if self.planar:
            raise self.error(_PLANAR, f"is 1; {self.interpretation} has no planes (PS3.3 C.7.6.3.1.2)")
        return True

    def error(self, tag: int, problem: str) -> DecodeError:
        """What is wrong with an element."""
        return DecodeError(f"{self.place}: {_name(tag)} {problem}")


def layout_of(dataset: ElementMap, tag: int) -> Layout:
    """What a data set says of the pixels in one of its elements.

    Raises DecodeError for attributes that are absent, empty or impossible, ValueDecodeError for undecodable ones.
    """
    place = place_of(dataset)
    samples = _number(dataset, _SAMPLES, place, least=1)
    planar = _number(dataset, _PLANAR, place) if samples > 1 and tag == PIXEL_DATA else 0
    if planar > 1:
        raise DecodeError(f"{place}: {_name(_PLANAR)} is {planar}, neither 0 (by pixel) nor 1 (by plane)")
    interpretation = dataset.get(_INTERPRETATION)
    if samples > 1 and not interpretation:
        raise _missing(dataset, _INTERPRETATION, place)
    allocated = _FLOATS.get(tag, 0)
    stored, kind = allocated, "f"
    if tag == PIXEL_DATA or _ALLOCATED in dataset:
        allocated = _number(dataset, _ALLOCATED, place, least=1)
    if tag == PIXEL_DATA:
        stored = _number(dataset, _STORED, place, least=1)
        kind = "i" if _number(dataset, _REPRESENTATION, place) else "u"
    high = dataset.get(_HIGH) if tag == PIXEL_DATA else None
    return Layout(
        place=place,
        tag=tag,
        frames=frames_of(dataset),
        rows=_number(dataset, _ROWS, place, least=1),
        columns=_number(dataset, _COLUMNS, place, least=1),
        samples=samples,
        interpretation=str(interpretation or ""),
        allocated=allocated,
        stored=stored,
        high=high if isinstance(high, int) else stored - 1,
        kind=kind,
        planar=planar == 1,
    )


def frames_of(dataset: ElementMap) -> int:
    """The number of frames: one, where Number of Frames is absent, empty or 0. Raises DecodeError."""
    found = dataset.get(_FRAMES)
    if found in (None, 0):
        return 1
    return _number(dataset, _FRAMES, place_of(dataset), least=1)


def place_of(dataset: ElementMap) -> str:
    """The file, for messages."""
    return dataset._level.context.source.name


def _number(dataset: ElementMap, tag: int, place: str, least: int = 0) -> int:
    found = dataset.get(tag)
    if found is None:
        raise _missing(dataset, tag, place)
    if not isinstance(found, int) or found < least:
        raise DecodeError(f"{place}: {_name(tag)} is {found!r:.40}; expected a number, {least} or more")
    return found


def _missing(dataset: ElementMap, tag: int, place: str) -> DecodeError:
    problem = "empty" if tag in dataset else "missing"
    return DecodeError(
        f"{place}: {_name(tag)} is {problem}, so that the pixels cannot be read; ds.{registry.keyword(tag)} = ... helps"
    )


def _name(tag: int) -> str:
    return f"{registry.keyword(tag)} {Tag(tag)}"
