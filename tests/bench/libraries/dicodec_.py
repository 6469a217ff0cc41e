"""dicodec, as it is imported: compiled or interpreted."""

from __future__ import annotations

from typing import Any

from tests.bench.building import VALUES
from tests.bench.libraries import FIVE, FRAME, NESTED

import dicodec
from dicodec.core.compiled import core_is_compiled
from dicomstd.iods import CTImage

IMPLICIT = "1.2.840.10008.1.2"
VERSION = f"{dicodec.__version__} ({'compiled' if core_is_compiled() else 'interpreted'})"


def decode(path: str) -> object:
    ds = dicodec.read(path)
    ds.decode_all()
    return ds


def validate(path: str) -> dicodec.Report:
    return dicodec.validate(dicodec.read(path))


def walk(path: str) -> None:
    for _, element in dicodec.read(path).walk():
        _ = element.value


def five(path: str) -> list[Any]:
    ds = dicodec.read(path, only=FIVE)
    return [ds.get(name) for name in FIVE]


def rewrite(path: str) -> bytes:
    return dicodec.encode(dicodec.read(path))


def _change(ds: dicodec.Dataset, path: str) -> bytes:
    ds["PatientID"] = "changed"
    for name, (sequences, keyword, value) in NESTED.items():
        if name in path:
            item: Any = ds
            for sequence in sequences:
                item = item[sequence].value[0]
            item[keyword] = value
    return dicodec.encode(ds)


def change(path: str) -> bytes:
    ds = dicodec.read(path)
    ds.decode_all()
    return _change(ds, path)


def prepare_write(path: str) -> tuple[dicodec.Dataset, str]:
    ds = dicodec.read(path)
    ds.decode_all()
    return ds, path


def write(prepared: tuple[dicodec.Dataset, str]) -> bytes:
    return _change(*prepared)


prepare_implicit = prepare_write


def implicit(prepared: tuple[dicodec.Dataset, str]) -> bytes:
    return dicodec.encode(prepared[0], transfer_syntax=IMPLICIT)


def build(path: str) -> bytes:
    ds = dicodec.Dataset()
    for keyword, value in VALUES.items():
        setattr(ds, keyword, value)
    return dicodec.encode(ds)


def build_typed(path: str) -> bytes:
    return dicodec.encode(CTImage(**VALUES))


def frame(path: str) -> Any:
    groups = dicodec.read(path)["PerFrameFunctionalGroupsSequence"].value[FRAME]
    return groups.PlanePositionSequence[0].ImagePositionPatient


OPERATIONS = {
    one.__name__: one
    for one in (
        decode, validate, walk, five, rewrite, change, write, implicit, build, build_typed, frame
    )
}  # fmt: skip


def check(path: str) -> dict[str, float]:
    count, total = 0, 0.0
    ds = dicodec.read(path)
    ds.decode_all()  # what is measured
    for _, element in ds.walk():
        count += 1
        if element.vr in ("DS", "FD", "IS", "US", "UL"):
            value = element.value
            total += sum(one for one in (value if isinstance(value, tuple) else (value,)) if one is not None)
    return {"elements": count, "sum": round(total, 3)}
