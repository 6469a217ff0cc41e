"""pydicom."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pydicom
from pydicom.dataset import FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian
from tests.bench.building import VALUES
from tests.bench.libraries import FIVE, FRAME, NESTED

VERSION = pydicom.__version__


def decode(path: str) -> object:
    ds = pydicom.dcmread(path)
    for element in ds.iterall():
        _ = element.value
    return ds


walk = decode


def five(path: str) -> list[Any]:
    ds = pydicom.dcmread(path, specific_tags=list(FIVE))
    return [ds.get(name) for name in FIVE]


def rewrite(path: str) -> bytes:
    return _bytes(pydicom.dcmread(path))


def _bytes(ds: pydicom.FileDataset) -> bytes:
    target = BytesIO()
    ds.save_as(target)
    return target.getvalue()


def _change(ds: pydicom.FileDataset, path: str) -> bytes:
    ds.PatientID = "changed"
    for name, (sequences, keyword, value) in NESTED.items():
        if name in path:
            item: Any = ds
            for sequence in sequences:
                item = getattr(item, sequence)[0]
            setattr(item, keyword, value)
    return _bytes(ds)


def change(path: str) -> bytes:
    ds = pydicom.dcmread(path)
    for element in ds.iterall():
        _ = element.value
    return _change(ds, path)


def prepare_write(path: str) -> tuple[pydicom.FileDataset, str]:
    ds = pydicom.dcmread(path)
    for element in ds.iterall():
        _ = element.value
    return ds, path


def write(prepared: tuple[pydicom.FileDataset, str]) -> bytes:
    return _change(*prepared)


def prepare_implicit(path: str) -> tuple[pydicom.FileDataset, str]:
    ds, path = prepare_write(path)
    ds.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    return ds, path


def implicit(prepared: tuple[pydicom.FileDataset, str]) -> bytes:
    target = BytesIO()
    prepared[0].save_as(target, implicit_vr=True, little_endian=True)
    return target.getvalue()


def build(path: str) -> bytes:
    ds = pydicom.Dataset()
    for keyword, value in VALUES.items():
        setattr(ds, keyword, value)
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    target = BytesIO()
    ds.save_as(target, enforce_file_format=True)
    return target.getvalue()


def frame(path: str) -> Any:
    groups = pydicom.dcmread(path).PerFrameFunctionalGroupsSequence[FRAME]
    return groups.PlanePositionSequence[0].ImagePositionPatient


OPERATIONS = {one.__name__: one for one in (five, rewrite, change, write, implicit, build, frame)} | {
    "decode": decode,
    "walk": walk,
}


def check(path: str) -> dict[str, float]:
    count, total = 0, 0.0
    for element in pydicom.dcmread(path).iterall():
        count += 1
        if element.VR in ("DS", "FD", "IS", "US", "UL"):
            value = element.value
            values = value if isinstance(value, list) or hasattr(value, "append") else (value,)
            total += sum(float(one) for one in values if one is not None and one != "")
    return {"elements": count, "sum": round(total, 3)}
