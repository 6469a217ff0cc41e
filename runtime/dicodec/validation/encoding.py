"""Checks every element against the dictionary: its VR, how many values, and whether they decode (PS3.5 6, PS3.6)."""

from __future__ import annotations

import re
from typing import Any, Final

from dicodec import registry
from dicodec.charset import kept_bytes
from dicodec.core.nodes import Element
from dicodec.dataset import Dataset
from dicodec.errors import DicomError, UnsupportedError
from dicodec.multiplicity import fits
from dicodec.tag import BITS_ALLOCATED, PIXEL_DATA, Tag
from dicodec.validation.collector import Collector
from dicodec.validation.report import ERROR, WARNING, Reference
from dicodec.vr import BULK, CHARSET_DEPENDENT, MAX_LENGTH, ONE_TEXT, TEXT

_DICTIONARY: Final = Reference(6, "6", "Registry of DICOM Data Elements")
_VR: Final = Reference(5, "6.2", "Value Representation")
_CHARACTERS: Final = Reference(5, "6.1", "Support of Character Repertoires")
_PIXELS: Final = Reference(5, "A.2", "Explicit VR Little Endian Transfer Syntax")

# Too long a text is read by everyone: a warning.
_LENIENT: Final = frozenset({"DS", "LO", "LT", "PN", "SH", "ST"})
# What one value of a VR of the default repertoire looks like, the rule that it breaks otherwise, and in words.
_FORMS: Final = {
    vr: (re.compile(pattern, re.ASCII), rule, words)
    for vr, pattern, rule, words in (
        ("AS", r"\d{3}[DWMY]", "format", "is not an age such as 018M"),
        ("CS", r"[A-Z0-9_ ]*", "repertoire", "has more than the capitals, digits, blanks and underscores of CS"),
        ("DA", r"\d{8}", "format", "is not a date of the form YYYYMMDD"),
        (
            "DT",
            r"\d{4}(?:\d\d(?:\d\d(?:\d\d(?:\d\d(?:\d\d(?:\.\d{1,6})?)?)?)?)?)?(?:[+-]\d{4})?",
            "format",
            "is not a date and time of the form YYYYMMDDHHMMSS.FFFFFF&ZZXX",
        ),
        ("TM", r"\d\d(?:\d\d(?:\d\d(?:\.\d{1,6})?)?)?", "format", "is not a time of the form HHMMSS.FFFFFF"),
        ("UI", r"[0-2](?:\.(?:0|[1-9]\d*))+", "uid", "is not a valid UID"),
    )
}
_INTEGERS: Final = range(-(2**31), 2**31)
_PLACE: Final = re.compile(r"(?: at byte [\d,]+)?: ")


def check_encoding(dataset: Dataset, collector: Collector, path: str = "") -> None:
    """Check every element of a data set and its items."""
    for element in dataset:
        tag = int(element.tag)
        if tag & 0xFFFF == 0:
            continue
        row = registry.row(tag)
        place = path + (row[0] if row is not None and row[0] else str(Tag(tag)))
        if row is not None:
            if row[4].startswith("retired"):
                collector.add("retired-attribute", place, "retired", _DICTIONARY)
            if not has_right_vr(element):
                stored = element.stored_vr
                collector.add(
                    "vr", place, f"the VR is {stored}, the dictionary says {row[2]}", _DICTIONARY, value=stored
                )
                continue
        if element.vr == "SQ":
            _check_items(element, place, collector)
        elif tag == PIXEL_DATA:
            _check_pixels(dataset, element, place, collector)
        elif element.vr not in BULK:
            _check(element, place, row[3] if row is not None else "", collector)


def has_right_vr(element: Element) -> bool:
    """Whether the VR that stands in the bytes is one of the dictionary's; UN may always stand (PS3.5 6.2.2)."""
    stored = element.stored_vr
    row = registry.row(element.tag)
    return not stored or row is None or stored == row[2] or not row[2] or stored in (*row[2].split(" or "), "UN")


def _check_items(element: Element, place: str, collector: Collector) -> None:
    try:
        for number, item in enumerate(element.value, 1):
            check_encoding(item, collector, f"{place}[{number}].")
    except DicomError as error:
        collector.add("unreadable", place, str(error), _VR)


def _check_pixels(dataset: Dataset, element: Element, place: str, collector: Collector) -> None:
    """Native pixels of more than 8 bits are words (PS3.5 A.2)."""
    if element.stored_vr == "OB" and not element.is_undefined_length and BITS_ALLOCATED in dataset:
        bits = _integer_of(dataset[BITS_ALLOCATED])
        if bits is not None and bits > 8:
            message = f"the VR is OB, native pixels of {bits} bits are OW"
            collector.add("vr", place, message, _PIXELS, value="OB")


def _integer_of(element: Element) -> int | None:
    try:
        value = element.value
    except DicomError:
        return None
    return value if isinstance(value, int) else None


def _check(element: Element, place: str, vm: str, collector: Collector) -> None:
    try:
        value = element.value
    except UnsupportedError as error:
        collector.add("unsupported", place, f"not checked: {_reason(element, error)}", _VR)
        return
    except DicomError as error:
        collector.add("value", place, _reason(element, error), _VR, value=bytes(element.raw[:32]))
        return
    if value is None:
        return
    if vm and vm != "1-n":
        count = len(value) if isinstance(value, tuple) else 1
        if not fits(count, vm):
            message = f"{count} value{'s' if count > 1 else ''}, the value multiplicity is {vm}"
            collector.add("vm", place, message, _DICTIONARY, value=count)
    if element.vr in CHARSET_DEPENDENT:
        _check_characters(element, value, place, collector)
    if element.vr in TEXT:
        _check_text(element, value, place, collector)


def _check_characters(element: Element, value: Any, place: str, collector: Collector) -> None:
    """Bytes that mean nothing in the character set are kept in the text, and are an error."""
    foreign = b"".join([kept_bytes(str(one)) for one in _all(value)])
    if foreign:
        message = f"byte 0x{foreign[0]:02X} means nothing in the character set"
        collector.add("value", place, message, _CHARACTERS, value=bytes(element.raw[:32]))


def _reason(element: Element, error: DicomError) -> str:
    """Why a value does not decode, without the place, which the finding has."""
    _, found, rest = str(error).partition(f"{element.tag} {element.vr}")
    return _PLACE.sub("", rest, count=1) if found else str(error)


def _check_text(element: Element, value: Any, place: str, collector: Collector) -> None:
    vr = element.vr
    raw = element.raw
    limit = MAX_LENGTH.get(vr)
    form = _FORMS.get(vr)
    if raw and raw[-1] == (0x20 if vr == "UI" else 0):
        message = "padded with a space, UI takes a null" if vr == "UI" else f"padded with a null, {vr} takes a space"
        collector.add("padding", place, message, _VR)
    if form is None and vr != "IS" and (limit is None or len(raw) <= limit):
        return
    for part in _parts(element, value):
        if limit is not None and len(part) > limit:
            message = f"{len(part)} characters, {vr} holds {limit} at most"
            collector.add("length", place, message, _VR, severity=WARNING if vr in _LENIENT else ERROR, value=part)
        # A value of nothing but blanks is none.
        if form is not None and part.strip():
            pattern, rule, words = form
            if not pattern.fullmatch(part):
                collector.add(rule, place, f"{part!r} {words}", _VR, value=part)
    if vr == "IS" and any(one is not None and one not in _INTEGERS for one in _all(value)):
        collector.add("value", place, "IS holds integers of 32 bits", _VR, value=value)


def _all(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)


def _parts(element: Element, value: Any) -> list[str]:
    """The values as they are spelt, without what is not significant."""
    vr = element.vr
    if vr in ONE_TEXT or vr in ("LO", "SH", "UC"):
        return [part for part in _all(value) if isinstance(part, str)]
    if vr == "PN":
        return [group for name in _all(value) for group in str(name).split("=")]
    # The spelling counts, and reading has turned it into dates or numbers.
    text = bytes(element.raw).decode("ascii", "replace")
    # A date and an age have no room for blanks.
    return [part.strip("\0" if vr in ("AS", "DA") else " \0") for part in text.split("\\")]
