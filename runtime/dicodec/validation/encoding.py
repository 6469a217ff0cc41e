"""Checks every element against the dictionary: its VR, how many values, and whether they decode (PS3.5 6, PS3.6)."""

from __future__ import annotations

from typing import Final

from dicodec import registry
from dicodec.dataset import Dataset
from dicodec.element import Element
from dicodec.errors import DicomError, UnsupportedError
from dicodec.validation.collector import Collector
from dicodec.validation.report import ERROR, INFO, WARNING, Reference

_DICTIONARY: Final = Reference(6, "6", "Registry of DICOM Data Elements")
_VR: Final = Reference(5, "6.2", "Value Representation")
# At most this many characters a value (PS3.5 table 6.2-1). Too long a text is read by everyone: a warning.
_LENGTHS: Final = {"AE": 16, "CS": 16, "DS": 16, "IS": 12, "LO": 64, "SH": 16, "UI": 64, "ST": 1024, "LT": 10240}
_TEXT: Final = frozenset({"DS", "LO", "SH", "ST", "LT"})
_CS: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_ ")


def check_encoding(dataset: Dataset, collector: Collector) -> None:
    """Check every element of a data set and its items."""
    for path, element in dataset.walk():
        if element.tag.element != 0:
            _check(path, element, collector)


def _check(path: str, element: Element, collector: Collector) -> None:
    entry = registry.entry(element.tag)
    if entry is not None:
        stored = element.stored_vr
        if stored and entry.vr and stored not in (*entry.vr.split(" or "), "UN"):
            message = f"the VR is {stored}, the dictionary says {entry.vr}"
            collector.add("vr", path, message, _DICTIONARY, value=stored)
        if entry.retired:
            collector.add("retired-attribute", path, "retired", _DICTIONARY, severity=INFO)
    try:
        value = element.value
    except UnsupportedError as error:
        collector.add("unsupported", path, f"not checked: {error}", _VR, severity=INFO)
        return
    except DicomError as error:
        collector.add("value", path, str(error), _VR, value=bytes(element.raw[:32]))
        return
    if value is None or element.vr == "SQ":
        return
    if entry is not None:
        _check_multiplicity(path, value, entry.vm, collector)
    _check_text(path, element, value, collector)


def _check_multiplicity(path: str, value: object, vm: str, collector: Collector) -> None:
    count = len(value) if isinstance(value, tuple) else 1
    if not fits(count, vm):
        collector.add("vm", path, f"{count} values, the value multiplicity is {vm}", _DICTIONARY, value=count)


def fits(count: int, vm: str) -> bool:
    """Whether a number of values is one that a value multiplicity as printed in PS3.6 allows."""
    if " or " in vm:
        return any(fits(count, one) for one in vm.split(" or "))
    least, _, most = vm.partition("-")
    if not least.isdigit():
        return True
    if not most:
        return count == int(least)
    if most.isdigit():
        return int(least) <= count <= int(most)
    return count >= int(least) and count % int(most.removesuffix("n") or 1) == 0


def _check_text(path: str, element: Element, value: object, collector: Collector) -> None:
    vr = element.vr
    if vr in ("DS", "IS"):
        # The spelling counts, and reading has turned it into numbers.
        parts = [part.strip() for part in bytes(element.raw).decode("ascii", "replace").split("\\")]
    else:
        parts = [part for part in (value if isinstance(value, tuple) else (value,)) if isinstance(part, str)]
    limit = _LENGTHS.get(vr)
    for part in parts:
        if limit is not None and len(part) > limit:
            message = f"{len(part)} characters, {vr} holds {limit} at most"
            collector.add("length", path, message, _VR, severity=WARNING if vr in _TEXT else ERROR, value=part)
        if vr == "CS" and not _CS.issuperset(part):
            message = "CS holds upper case letters, digits, blanks and underscores only"
            collector.add("repertoire", path, message, _VR, value=part)
        if vr == "UI" and not _is_uid(part):
            collector.add("uid", path, "not a valid UID", _VR, value=part)


def _is_uid(value: str) -> bool:
    return all(part.isdigit() and (part == "0" or part[0] != "0") for part in value.split("."))
