"""The file meta information, and whether it says what the data set says (PS3.10 7.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dicodec import registry
from dicodec.errors import DicomError
from dicodec.tag import (
    FILE_META_GROUP_LENGTH,
    FILE_META_VERSION,
    IMPLEMENTATION_CLASS_UID,
    MEDIA_STORAGE_SOP_CLASS_UID,
    MEDIA_STORAGE_SOP_INSTANCE_UID,
    SOP_CLASS_UID,
    SOP_INSTANCE_UID,
    TRANSFER_SYNTAX_UID,
)
from dicodec.transfer_syntax import describe
from dicodec.validation.report import WARNING, Reference
from dicodec.validation.walk import name_of

if TYPE_CHECKING:
    from dicodec.dataset import Dataset
    from dicodec.element_map import ElementMap
    from dicodec.validation.walk import Walk

_META: Final = Reference(10, "7.1", "DICOM File Meta Information")
_DATA_SET: Final = Reference(10, "7.2", "Data Set Encapsulation")
_SOP_COMMON: Final = Reference(3, "C.12.1.1.1", "SOP Class UID, SOP Instance UID")
_MANDATORY: Final = (
    FILE_META_GROUP_LENGTH,
    FILE_META_VERSION,
    MEDIA_STORAGE_SOP_CLASS_UID,
    MEDIA_STORAGE_SOP_INSTANCE_UID,
    TRANSFER_SYNTAX_UID,
    IMPLEMENTATION_CLASS_UID,
)
_PRIVATE_CREATOR: Final = 0x00020100
_PRIVATE: Final = 0x00020102
_SAME: Final = ((MEDIA_STORAGE_SOP_CLASS_UID, SOP_CLASS_UID), (MEDIA_STORAGE_SOP_INSTANCE_UID, SOP_INSTANCE_UID))


def check_file_meta(dataset: Dataset, walk: Walk) -> None:
    """Check what a file has around its data set; a data set that was not read from a file has nothing there yet."""
    form = dataset._form
    if form is None or not form.is_file:
        return
    meta = dataset.file_meta
    if meta is None:
        if not form.has_meta:
            walk.add("file-meta", "", "a file without file meta information", _META)
        return
    if form.preamble is None and form.has_meta:
        walk.add("file-meta", "", "no preamble of 128 bytes and no prefix DICM in front", _META)
    for tag in _MANDATORY:
        if tag not in meta:
            walk.add("missing", name_of(tag), "missing, type 1", _META)
        elif not meta[tag].length:
            walk.add("empty", name_of(tag), "empty, type 1", _META)
    if (_PRIVATE_CREATOR in meta) != (_PRIVATE in meta):
        absent, there = (_PRIVATE, _PRIVATE_CREATOR) if _PRIVATE_CREATOR in meta else (_PRIVATE_CREATOR, _PRIVATE)
        walk.add("missing", name_of(absent), f"missing, type 1C: {name_of(there)} is present", _META)
    _check_version(meta, walk)
    for said, source in _SAME:
        _check_same(dataset, meta, said, source, walk)
    _check_syntax(dataset, meta, walk)


def _check_version(meta: Dataset, walk: Walk) -> None:
    raw = bytes(meta[FILE_META_VERSION].raw) if FILE_META_VERSION in meta else b""
    if raw and (len(raw) != 2 or not raw[1] & 1):
        message = f"{raw.hex(' ')}, version 1 is 00 01"
        walk.add("file-meta", name_of(FILE_META_VERSION), message, _META, severity=WARNING, value=raw.hex(" "))


def _check_same(dataset: Dataset, meta: Dataset, said: int, source: int, walk: Walk) -> None:
    # What was assigned since is written to the file meta information, too.
    if source not in dataset or dataset[source].offset is None:
        return
    told, actual = _uid(meta, said), _uid(dataset, source)
    if told and actual and told != actual:
        message = f"{told}, but {name_of(source)} is {actual}"
        walk.add("file-meta", name_of(said), message, _SOP_COMMON, value=told)


def _check_syntax(dataset: Dataset, meta: Dataset, walk: Walk) -> None:
    form = dataset._form
    uid = _uid(meta, TRANSFER_SYNTAX_UID)
    if form is None or not uid or uid != form.said:
        return
    place = name_of(TRANSFER_SYNTAX_UID)
    kind = registry.uid_type(uid)
    if kind is not None and kind != "Transfer Syntax":
        message = f"{uid} ({registry.uid_name(uid)}) is no transfer syntax but a {kind}"
        walk.add("transfer-syntax", place, message, _META, value=uid)
    elif form.transfer_syntax != form.said:
        message = f"{describe(uid)}, but the data set is in {describe(form.transfer_syntax)}"
        walk.add("transfer-syntax", place, message, _DATA_SET, value=uid)


def _uid(elements: ElementMap, tag: int) -> str:
    try:
        value = elements.get(tag)
    except DicomError:
        return ""
    return value if isinstance(value, str) else ""
