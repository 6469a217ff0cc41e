"""Validation of data sets against IODs: module usage, types, conditions, value lists, VR and VM."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dicodec import registry
from dicodec.errors import DicomError
from dicodec.validation.report import INFO, Finding, Reference, Report

if TYPE_CHECKING:
    from dicodec.dataset import Dataset

__all__ = ["Finding", "Reference", "Report", "validate"]

_SOP_COMMON: Final = Reference(3, "C.12.1", "SOP Common Module")


def validate(dataset: Dataset, iod: str | type | None = None) -> Report:
    """Check an object against its IOD.

    The IOD is that of the object's SOP Class (PS3.4); ``iod`` names another one, as a class (``CTImage``) or by name
    (``"CTImage"``, ``"CT Image"``). Everything that is wrong is collected; nothing is raised for the object's sake.
    An object whose SOP Class has no IOD here gives a report that is not validated, which is not a pass.

    Raises DicomError when ``iod`` names no IOD.
    """
    from dicodec.validation.collector import Collector
    from dicodec.validation.encoding import check_encoding
    from dicodec.validation.evaluate import Level
    from dicodec.validation.levels import check_level
    from dicodec.validation.modules import all_defined, check_extent, sources_of

    edition = registry.constraint_edition()
    collector = Collector(edition)
    slug = _slug(dataset, iod)
    table = registry.constraint_iod(slug) if slug is not None else None
    try:
        if table is None:
            uid = _sop_class(dataset)
            known = registry.uid_name(uid) or "private or unknown"
            what = f"SOP Class {uid} ({known}) has no IOD here" if uid else "there is no SOP Class UID"
            message = f"not validated: {what}"
            collector.add("not-validated", "SOPClassUID", message, _SOP_COMMON, severity=INFO, value=uid or None)
        else:
            defined = all_defined(table)
            level = Level(dataset, defined)
            check_level(level, sources_of(table, level, collector), "", collector)
            check_extent(table, dataset, defined, collector)
        check_encoding(dataset, collector)
    except DicomError as error:
        collector.add("unreadable", "", str(error), _SOP_COMMON)
    return Report(collector.findings(), table.name if table else "", edition, dict(collector.unchecked))


def _sop_class(dataset: Dataset) -> str:
    value = dataset.get("SOPClassUID")
    return value if isinstance(value, str) else ""


def _slug(dataset: Dataset, iod: str | type | None) -> str | None:
    if iod is None:
        uid = _sop_class(dataset)
        return registry.constraint_slug(sop_class=uid) if uid else None
    name = iod if isinstance(iod, str) else iod.__name__
    found = registry.constraint_slug(name=name)
    if found is None:
        near = registry.nearest_iod(name)
        raise DicomError(f"there is no IOD {name!r}" + (f"; did you mean {near}?" if near else ""))
    return found
