"""The records of a directory: what stands below what, and where their offsets lead (PS3.3 F).

The keys that a record has by its type are asked for by the tables of the IOD.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dicodec.core.walk import elements_of
from dicodec.errors import DicomError
from dicodec.validation.consistency.reading import items, text
from dicodec.validation.report import WARNING, Reference
from dicodec.validation.walk import name_of

if TYPE_CHECKING:
    from dicodec.element_map import ElementMap
    from dicodec.validation.walk import Walk

RECORDS: Final = 0x00041220
_TYPE: Final = 0x00041430
_PATIENT_ID: Final = 0x00100020
_INFORMATION: Final = Reference(3, "F.3.2.2", "Directory Information Module")
_PATIENT: Final = Reference(3, "F.5.1", "Patient Directory Record Definition")

# What is told of a directory that follows from something else, and is told beside it.
_REMARKS: Final = frozenset({"first", "order"})
# Damage is a finding of its own.
_DAMAGE: Final = "damage"


def check_directory(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check a directory: patients occur once, and offsets lead from record to record."""
    from dicodec.directories.reading import directory

    _check_records(dataset, path, walk)
    try:
        problems = directory(walk.root).problems
    except DicomError:
        return  # it is no directory
    for problem in problems:
        known = (problem.path, "enumerated-value") in walk.collector.found
        if problem.rule != _DAMAGE and not known:
            severity = WARNING if problem.rule in _REMARKS else None
            walk.add("directory", problem.path, problem.message, _INFORMATION, severity=severity)


def _check_records(dataset: ElementMap, path: str, walk: Walk) -> None:
    patients: dict[str, int] = {}
    for number, item in enumerate(items(dataset, RECORDS), 1):
        where = f"{path}{name_of(RECORDS)}[{number}]."
        for tag in elements_of(item._level):
            # Any attribute of the entity that a record speaks of may be a key of it (PS3.3 F.5).
            walk.collector.withdraw("extension", where + name_of(tag))
            walk.collector.withdraw("module", name_of(tag))
        patient = text(item, _PATIENT_ID) if text(item, _TYPE) == "PATIENT" else ""
        if patient and patients.setdefault(patient, number) != number:
            message = f"{patient!r} is the patient of record {patients[patient]}, too"
            walk.add("directory", where + name_of(_PATIENT_ID), message, _PATIENT, value=patient)
