"""The other ways to read a file find the same: in part of its elements, and with large values left where they are."""

from __future__ import annotations

from contextlib import suppress
from io import BytesIO
from typing import Any

from dicodec.core.walk import elements_of
from dicodec.dataset import Dataset
from dicodec.deferred import of_file, parse_deferred
from dicodec.errors import DicomError
from dicodec.head import _find, wanted_tags
from dicodec.io import dataset_of, encode

#: From this length on, values are left in the file: those that decide about others are shorter.
_LARGE = 100


def check_ways(data: bytes, whole: Dataset | None, limits: Any) -> str:
    """What promise is broken; empty if none."""
    return _deferred(data, whole, limits) or _only(data, whole)


def _deferred(data: bytes, whole: Dataset | None, limits: Any) -> str:
    try:
        ds = dataset_of(parse_deferred(*of_file(BytesIO(data)), "<bytes>", None, False, limits, _LARGE))
    except DicomError:
        return "" if whole is None else "what can be read can be read in pieces"
    if whole is None:
        return "what can be read in pieces can be read"
    if [(one.tag, one.vr, one.stored_vr, bytes(one.raw)) for one in ds] != [
        (one.tag, one.vr, one.stored_vr, bytes(one.raw)) for one in whole
    ]:
        return "the same elements in pieces"
    if [(one.offset, one.value_offset, one.length) for one in ds] != [
        (one.offset, one.value_offset, one.length) for one in whole
    ]:
        return "the same places in pieces"
    if encode(ds) != data or encode(ds, bare=True) != encode(whole, bare=True):
        return "what was read in pieces is written back"
    return ""


def _only(data: bytes, whole: Dataset | None) -> str:
    places = [element._pos for element in whole or ()]
    form = None if whole is None else whole._form
    repeats = whole is not None and whole._level.repeats is not None
    if repeats or places != sorted(places) or (form is not None and form.said != form.transfer_syntax):
        return ""  # the search relies on the order of the tags, and on the file meta information
    tags = [0x00100020, 0x00280010, 0x7FE00010]
    if whole is not None:
        there = [int(one.tag) for one in whole]
        tags += there[:: max(len(there) // 3, 1)]
    wanted = wanted_tags(tags)
    with suppress(DicomError):
        found = _find(data, "<bytes>", wanted, None)
        if found is None or whole is None:
            return ""
        elements = elements_of(found[0])
        all_elements = elements_of(whole._level)
        for tag in wanted:
            one, other = elements.get(tag), all_elements.get(tag)
            if (one is None) != (other is None):
                return "the same elements by tag"
            if one is not None and other is not None and (one.vr, bytes(one.raw)) != (other.vr, bytes(other.raw)):
                return "the same values by tag"
    return ""
