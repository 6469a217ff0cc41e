"""Pixel data against the attributes that describe it (PS3.3 C.7.6.3, PS3.5 8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dicodec.pixel_data.layout import DOUBLE_FLOAT_PIXEL_DATA, FLOAT_PIXEL_DATA, PIXEL_TAGS
from dicodec.tag import BITS_ALLOCATED, PIXEL_REPRESENTATION
from dicodec.validation.consistency.compression import check_compression
from dicodec.validation.consistency.fragments import check_fragments
from dicodec.validation.consistency.reading import frames_of, integer, is_whole, text
from dicodec.validation.report import Reference
from dicodec.validation.walk import name_of

if TYPE_CHECKING:
    from dicodec.core.nodes import Element
    from dicodec.element_map import ElementMap
    from dicodec.validation.walk import Walk

_URL: Final = 0x00287FE0
_SAMPLES: Final = 0x00280002
_INTERPRETATION: Final = 0x00280004
_PLANAR: Final = 0x00280006
_ROWS: Final = 0x00280010
_COLUMNS: Final = 0x00280011
_STORED: Final = 0x00280101
_HIGH: Final = 0x00280102

_BITS: Final = Reference(5, "8.1.1", "Pixel Data Encoding of Related Data Elements")
_FORMATS: Final = Reference(5, "8.2", "Native or Encapsulated Format Encoding")
_SYNTAXES: Final = Reference(5, "A.4", "Transfer Syntaxes For Encapsulation of Encoded Pixel Data")
_NATIVE: Final = Reference(5, "A.2", "DICOM Little Endian Transfer Syntax (Explicit VR)")
_SAMPLES_PER_PIXEL: Final = Reference(3, "C.7.6.3.1.1", "Samples Per Pixel")
_PHOTOMETRIC: Final = Reference(3, "C.7.6.3.1.2", "Photometric Interpretation")

_ONE_SAMPLE: Final = frozenset({"MONOCHROME1", "MONOCHROME2", "PALETTE COLOR"})
_THREE_SAMPLES: Final = frozenset({"RGB", "YBR_FULL", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_ICT", "YBR_RCT"})
_BY_PIXEL: Final = frozenset({"YBR_FULL_422", "YBR_PARTIAL_420", "YBR_ICT", "YBR_RCT"})
_COMPRESSED: Final = frozenset({"YBR_PARTIAL_420", "YBR_ICT", "YBR_RCT"})
_FLOAT_BITS: Final = {FLOAT_PIXEL_DATA: 32, DOUBLE_FLOAT_PIXEL_DATA: 64}


def check_pixel_data(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check the pixel data of a data set, or of an item such as an icon."""
    there = [tag for tag in (*PIXEL_TAGS, _URL) if tag in dataset]
    known = any((name_of(tag), "not-allowed") in walk.collector.found for tag in there)
    if len(there) > 1 and walk.is_root(dataset) and not known:
        message = f"beside {name_of(there[1])}; a data set has one of them"
        walk.add("pixel-data", path + name_of(there[0]), message, _FORMATS)
    tag = there[0]
    if tag in _FLOAT_BITS:
        _check_float(dataset, tag, path, walk)
    else:
        _check_bits(dataset, path, walk)
    element = dataset[tag]
    encapsulated = element.is_undefined_length
    _check_format(element, encapsulated, path, walk, walk.is_root(dataset))
    _check_interpretation(dataset, encapsulated, path, walk)
    if encapsulated:
        if walk.is_root(dataset):
            check_compression(dataset, path, walk)
        check_fragments(dataset, element, path, walk)
    elif element.length and is_whole(element):
        _check_length(dataset, element, tag, path, walk)


def _check_bits(dataset: ElementMap, path: str, walk: Walk) -> None:
    allocated, stored, high = (integer(dataset, tag) for tag in (BITS_ALLOCATED, _STORED, _HIGH))
    if allocated is not None and allocated != 1 and (allocated % 8 or not allocated):
        message = f"{allocated}, it shall be 1 or a multiple of 8"
        walk.add("bits", path + name_of(BITS_ALLOCATED), message, _BITS, value=allocated)
    if stored is None:
        return
    if allocated is not None and stored > allocated:
        message = f"{stored}, more than the {allocated} bits allocated"
        walk.add("bits", path + name_of(_STORED), message, _BITS, value=stored)
    if high is not None and high != stored - 1:
        message = f"{high}, with {stored} bits stored it shall be {stored - 1}"
        walk.add("bits", path + name_of(_HIGH), message, _BITS, value=high)


def _check_float(dataset: ElementMap, tag: int, path: str, walk: Walk) -> None:
    allocated = integer(dataset, BITS_ALLOCATED)
    if allocated is not None and allocated != _FLOAT_BITS[tag]:
        message = f"{allocated}, {name_of(tag)} has {_FLOAT_BITS[tag]}"
        walk.add("bits", path + name_of(BITS_ALLOCATED), message, _FORMATS, value=allocated)
    for other in (_STORED, _HIGH, PIXEL_REPRESENTATION):
        if other in dataset:
            message = f"may not stand beside {name_of(tag)}"
            walk.add("bits", path + name_of(other), message, _FORMATS)


def _check_format(element: Element, encapsulated: bool, path: str, walk: Walk, at_top: bool) -> None:
    place = path + name_of(int(element._tag))
    if walk.native is None:
        return
    if encapsulated and walk.native:
        message = "encapsulated, in a transfer syntax of native pixel data"
        walk.add("encapsulation", place, message, _NATIVE)
    elif at_top and not encapsulated and not walk.native:
        message = "not encapsulated, in a transfer syntax that compresses pixel data"
        walk.add("encapsulation", place, message, _SYNTAXES)


def _check_interpretation(dataset: ElementMap, encapsulated: bool, path: str, walk: Walk) -> None:
    interpretation = text(dataset, _INTERPRETATION)
    samples, planar = integer(dataset, _SAMPLES), integer(dataset, _PLANAR)
    wanted = 1 if interpretation in _ONE_SAMPLE else 3 if interpretation in _THREE_SAMPLES else samples
    if samples is not None and samples != wanted:
        message = f"{samples}, {interpretation} has {wanted}"
        walk.add("photometric", path + name_of(_SAMPLES), message, _SAMPLES_PER_PIXEL, value=samples)
    if interpretation in _BY_PIXEL and planar:
        message = f"{planar}, {interpretation} shall have 0"
        walk.add("photometric", path + name_of(_PLANAR), message, _PHOTOMETRIC, value=planar)
    if interpretation in _COMPRESSED and not encapsulated:
        message = f"{interpretation} is for compressed pixel data only"
        walk.add("photometric", path + name_of(_INTERPRETATION), message, _FORMATS, value=interpretation)


def _check_length(dataset: ElementMap, element: Element, tag: int, path: str, walk: Walk) -> None:
    """Native pixels: all frames one behind the other, and a byte of padding if need be."""
    rows, columns, samples = (integer(dataset, one) for one in (_ROWS, _COLUMNS, _SAMPLES))
    allocated = _FLOAT_BITS.get(tag) or integer(dataset, BITS_ALLOCATED)
    frames = frames_of(dataset) if walk.is_root(dataset) else 1
    if not rows or not columns or not samples or not allocated or not frames:
        return
    halved = text(dataset, _INTERPRETATION) == "YBR_FULL_422"
    per_pixel = 2 if halved else samples
    needed = (frames * rows * columns * per_pixel * allocated + 7) // 8
    actual = element.length
    if actual == needed or actual == needed + needed % 2:
        return
    what = f"{frames:,} x {rows:,} x {columns:,} x {per_pixel} samples of {allocated} bits"
    if halved:
        what += ", two pixels of YBR_FULL_422 sharing their colours,"
    message = f"{actual:,} bytes, {what} take {needed + needed % 2:,}"
    walk.add("pixel-length", path + name_of(tag), message, _BITS, value=actual)
