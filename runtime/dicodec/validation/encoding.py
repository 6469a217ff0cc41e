"""The walk over all elements: each against its bytes, the dictionary and its VR (PS3.5, PS3.6), and what goes with it.

One walk serves all rules that look at elements one by one; it calls the consistency rules of a level where it meets
the attribute that they are about.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from dicodec import registry
from dicodec.core.bulk import BulkElement
from dicodec.core.write import in_order
from dicodec.errors import DicomError, UnsupportedError
from dicodec.multiplicity import fits
from dicodec.tag import BITS_ALLOCATED, PIXEL_DATA, Tag
from dicodec.validation.consistency import BY_TAG, check_object
from dicodec.validation.file_meta import check_file_meta
from dicodec.validation.forms import VR, check_text
from dicodec.validation.ordinary import sorted_out
from dicodec.validation.private_blocks import check_private
from dicodec.validation.report import Reference
from dicodec.validation.stored import (
    check_end,
    check_group,
    check_group_lengths,
    check_header,
    check_item,
    check_order,
    is_right,
    stored_vr,
)
from dicodec.validation.walk import Walk
from dicodec.vr import BULK, TEXT

if TYPE_CHECKING:
    from dicodec.core.nodes import Element
    from dicodec.dataset import Dataset
    from dicodec.element_map import ElementMap
    from dicodec.schema import Iod
    from dicodec.validation.collector import Collector

_DICTIONARY: Final = Reference(6, "6", "Registry of DICOM Data Elements")
_META_DICTIONARY: Final = Reference(6, "7", "Registry of DICOM File Meta Elements")
_PIXELS: Final = Reference(5, "A.2", "DICOM Little Endian Transfer Syntax (Explicit VR)")
_NO_UN: Final = Reference(5, "6.2.2", "Unknown (UN) Value Representation")
# Public groups from here on hold data, those below and some more are looked at for being reserved.
_FIRST_GROUP: Final = 8
_LAST_GROUP: Final = 0xFFFC
_PRIVATE: Final = 0x10000
# Sequences that are remembered: of so many bytes, and so many of them.
_SMALL: Final = 2048
_MANY: Final = 10_000
_PLACE: Final = re.compile(r"(?: at byte [\d,]+)?: ")


def check_encoding(dataset: Dataset, collector: Collector, iod: Iod | None = None) -> None:
    """Check every element of a data set, of its items, and of the file meta information before it.

    ``iod`` is what the data set is validated against; most of these rules do without one.
    """
    walk = Walk(dataset, collector, iod)
    meta = dataset.file_meta
    if meta is not None:
        _check_level(meta, "", walk, in_meta=True)
    check_file_meta(dataset, walk)
    _check_level(dataset, "", walk)
    if dataset._form is not None:
        check_end(dataset._level, in_order(dataset._level).values(), walk)
    check_object(walk)


def _check_level(dataset: ElementMap, path: str, walk: Walk, *, in_item: bool = False, in_meta: bool = False) -> None:
    level = dataset._level
    elements = in_order(level)
    # What was written to since it was read stands nowhere yet.
    untouched = level.pos >= 0 and level.changed is None
    has_lengths = False
    closer, due, private = sorted_out(level, elements, BY_TAG)
    for tag in due:
        BY_TAG[tag](dataset, path, walk)
    for tag, element in closer:
        if not tag & 0xFFFF:
            has_lengths = True
            continue
        group = tag >> 16
        is_private = bool(tag & _PRIVATE)
        row = None if is_private else registry.row(tag)
        place = path + (row[0] if row is not None and row[0] else str(Tag(tag)))
        if not _FIRST_GROUP <= group < _LAST_GROUP:
            check_group(tag, place, walk, in_item, in_meta)
        stored = stored_vr(element)
        if element._pos >= 0:
            check_header(element, stored, place, walk, is_private)
        if row is None:
            if not is_private and not in_meta and group < _LAST_GROUP:
                walk.add("unknown-attribute", place, "not in the data dictionary of this edition", _DICTIONARY)
        elif not _check_row(element, stored, row, place, walk, in_meta):
            continue
        _check_value(dataset, element, tag, row, place, path, walk, is_private)
    if in_item and untouched:
        check_item(level, path, walk)
    if untouched:
        check_order(level, elements, path, walk)
        if has_lengths and not dataset.touched:
            check_group_lengths(level, elements, path, walk)
    if private:
        check_private(elements, private, path, walk)


def _check_row(
    element: Element, stored: str, row: tuple[str, str, str, str, str], place: str, walk: Walk, in_meta: bool
) -> bool:
    """Check an element against its row of the dictionary; false where its VR is wrong, and its value means nothing."""
    known = row[2]
    if row[4] and row[4].startswith("retired"):
        walk.add("retired-attribute", place, "retired", _DICTIONARY)
    if stored == known or not stored:
        return True
    if stored == "UN" and in_meta:
        walk.add("vr", place, "the VR is UN, which file meta information may not have", _NO_UN, value=stored)
    elif not is_right(stored, known):
        reference = _META_DICTIONARY if in_meta else _DICTIONARY
        walk.add("vr", place, f"the VR is {stored}, the dictionary says {known}", reference, value=stored)
        return False
    return True


def _check_value(
    dataset: ElementMap,
    element: Element,
    tag: int,
    row: tuple[str, str, str, str, str] | None,
    place: str,
    path: str,
    walk: Walk,
    is_private: bool,
) -> None:
    vr = element.vr
    if vr == "SQ":
        walk.depth += is_private
        _check_items(dataset._reached(element), place, walk)
        walk.depth -= is_private
        return
    if vr in BULK:
        if tag == PIXEL_DATA:
            _check_pixels(dataset, element, place, walk)
    else:
        _check_decoded(element, place, row[3] if row is not None else "", walk, is_private)
    check = BY_TAG.get(tag)
    if check is not None:
        check(dataset, path, walk)


def _check_items(element: Element, place: str, walk: Walk) -> None:
    # What stands in the items decides, not where they are.
    key = None
    size = element._stop - element._start
    if element._pos >= 0 and size <= _SMALL and type(element) is not BulkElement and not element.touched:
        context = element._context
        key = context.data[element._start : element._stop], id(context), element._start - element._pos
        if key in walk.clean:
            return
    before = walk.said + len(walk.mentions)
    try:
        for number, item in enumerate(element.value, 1):
            _check_level(item, f"{place}[{number}].", walk, in_item=True)
    except DicomError as error:
        walk.add("unreadable", place, str(error), VR)
    if key is not None and walk.said + len(walk.mentions) == before and len(walk.clean) < _MANY:
        walk.clean.add(key)


def _check_pixels(dataset: ElementMap, element: Element, place: str, walk: Walk) -> None:
    """Native pixels of more than 8 bits are words (PS3.5 A.2)."""
    if element.stored_vr == "OB" and not element.is_undefined_length and BITS_ALLOCATED in dataset:
        bits = _integer_of(dataset[BITS_ALLOCATED])
        if bits is not None and bits > 8:
            message = f"the VR is OB, native pixels of {bits} bits are OW"
            walk.add("vr", place, message, _PIXELS, value="OB")


def _integer_of(element: Element) -> int | None:
    try:
        value = element.value
    except DicomError:
        return None
    return value if isinstance(value, int) else None


def _check_decoded(element: Element, place: str, vm: str, walk: Walk, private: bool) -> None:
    try:
        value: Any = element.value
    except UnsupportedError as error:
        walk.add("unsupported", place, f"not checked: {_reason(element, error)}", VR)
        return
    except DicomError as error:
        raw = bytes(element.raw[:32])
        walk.add("value", place, _reason(element, error), VR, value=raw, private=private)
        return
    if value is None:
        return
    if vm and vm != "1-n":
        count = len(value) if isinstance(value, tuple) else 1
        if (count != 1 or vm != "1") and not fits(count, vm):
            message = f"{count} value{'s' if count > 1 else ''}, the value multiplicity is {vm}"
            walk.add("vm", place, message, _DICTIONARY, value=count)
    if element.vr in TEXT:
        check_text(element, value, place, walk, private)


def _reason(element: Element, error: DicomError) -> str:
    """Why a value does not decode, without the place, which the finding has."""
    _, found, rest = str(error).partition(f"{element.tag} {element.vr}")
    return _PLACE.sub("", rest, count=1) if found else str(error)
