"""Referring to an object from the items of another one (PS3.3 table 10-11)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypedDict

from dicodec.errors import DicomError
from dicodec.uid import UID

if TYPE_CHECKING:
    from dicodec.dataset import Dataset


class Reference(TypedDict):
    """The attributes that name an object."""

    ReferencedSOPClassUID: UID
    ReferencedSOPInstanceUID: UID


def reference(dataset: Dataset) -> Reference:
    """What names an object, to unpack into an item: ``ContourImageItem(**reference(ct))``.

    Raises DicomError for a data set without SOP Class UID or SOP Instance UID.
    """
    named = dataset.get("SOPClassUID"), dataset.get("SOPInstanceUID")
    if not all(isinstance(one, UID) for one in named):
        raise DicomError(f"{dataset!r} has no SOP Class UID or no SOP Instance UID: nothing can refer to it")
    return Reference(ReferencedSOPClassUID=UID(named[0]), ReferencedSOPInstanceUID=UID(named[1]))


def series_references(datasets: Iterable[Dataset]) -> list[Any]:
    """The objects by series, for Referenced Series Sequence of the Common Instance Reference module (PS3.3 C.12.2).

    Raises DicomError for a data set that lacks one of the UIDs.
    """
    return [
        {"SeriesInstanceUID": uid, "ReferencedInstanceSequence": [reference(one) for one in found]}
        for uid, found in _by(datasets, "SeriesInstanceUID")
    ]


def evidence(datasets: Iterable[Dataset]) -> list[Any]:
    """The objects by study and series, for the evidence sequences of documents (PS3.3 C.17.2.1).

    Raises DicomError for a data set that lacks one of the UIDs.
    """
    return [
        {
            "StudyInstanceUID": study,
            "ReferencedSeriesSequence": [
                {"SeriesInstanceUID": series, "ReferencedSOPSequence": [reference(one) for one in found]}
                for series, found in _by(own, "SeriesInstanceUID")
            ],
        }
        for study, own in _by(datasets, "StudyInstanceUID")
    ]


def _by(datasets: Iterable[Dataset], keyword: str) -> Iterator[tuple[str, list[Dataset]]]:
    """Data sets by the value of an attribute, in the order in which the values are met."""
    order: dict[str, list[Dataset]] = {}
    for dataset in datasets:
        uid = dataset.get(keyword)
        if not isinstance(uid, UID):
            raise DicomError(f"{dataset!r} has no {keyword}: nothing can refer to it")
        order.setdefault(uid, []).append(dataset)
    return iter(order.items())
