"""fastdicom, which is written in Rust and reads only."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

import fastdicom
from tests.bench.libraries import FIVE

VERSION = version("fastdicom")
_TAGS = {
    "PatientID": (0x0010, 0x0020),
    "Modality": (0x0008, 0x0060),
    "StudyInstanceUID": (0x0020, 0x000D),
    "Rows": (0x0028, 0x0010),
    "ImagePositionPatient": (0x0020, 0x0032),
}


def _values(ds: Any) -> None:
    for value in ds.values():
        if type(value) is list and value and isinstance(value[0], fastdicom.Dataset):
            for item in value:
                _values(item)


def decode(path: str) -> object:
    ds = fastdicom.dcmread(path)
    _values(ds)
    return ds


def five(path: str) -> list[Any]:
    ds = fastdicom.dcmread(path)
    return [ds.get(_TAGS[name]) for name in FIVE]


OPERATIONS = {one.__name__: one for one in (decode, five)}


def _check(ds: Any, found: dict[str, float]) -> None:
    for value in ds.values():
        found["elements"] += 1
        if type(value) is list and value and isinstance(value[0], fastdicom.Dataset):
            for item in value:
                _check(item, found)


def check(path: str) -> dict[str, float]:
    found = {"elements": 0.0}
    _check(fastdicom.dcmread(path), found)
    return found
