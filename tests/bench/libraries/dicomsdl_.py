"""dicomsdl, which is written in C++."""

from __future__ import annotations

from typing import Any

import dicomsdl
from tests.bench.libraries import FIVE

VERSION = ".".join(map(str, dicomsdl.DICOMSDL_VERSION)) if isinstance(dicomsdl.DICOMSDL_VERSION, tuple) else str(
    dicomsdl.DICOMSDL_VERSION
)  # fmt: skip
_SEQUENCES = (dicomsdl.VR.SQ,)
_NUMBERS = (dicomsdl.VR.DS, dicomsdl.VR.FD, dicomsdl.VR.IS, dicomsdl.VR.US, dicomsdl.VR.UL)


def _values(ds: Any) -> None:
    for element in ds:
        if element.vr() == dicomsdl.VR.SQ:
            for item in element.toSequence():
                _values(item)
        else:
            element.value()


def decode(path: str) -> object:
    ds = dicomsdl.open(path)
    _values(ds)
    return ds


def five(path: str) -> list[Any]:
    ds = dicomsdl.open(path, 0x00280010)
    return [getattr(ds, name) for name in FIVE]


def rewrite(path: str) -> bytes:
    return bytes(dicomsdl.open(path).saveToMemory())


OPERATIONS = {one.__name__: one for one in (decode, five, rewrite)}


def _check(ds: Any, found: dict[str, float]) -> None:
    for element in ds:
        found["elements"] += 1
        if element.vr() == dicomsdl.VR.SQ:
            for item in element.toSequence():
                _check(item, found)
        elif element.vr() in _NUMBERS and element.tag() >> 16 > 2:
            value = element.value()
            values = value if isinstance(value, list | tuple) else (value,)
            found["sum"] += sum(float(one) for one in values if one is not None)
        if element.tag() >> 16 <= 2:
            found["elements"] -= 1  # the file meta information is among them here


def check(path: str) -> dict[str, float]:
    found = {"elements": 0, "sum": 0.0}
    _check(dicomsdl.open(path), found)
    return {"elements": found["elements"], "sum": round(found["sum"], 3)}
