"""What is mutated: small data sets out of real files and in all encodings, with the places of their headers."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from corpora import all_files
from dicodec.dataset import Dataset
from dicodec.errors import DicomError
from dicodec.io import decode, encode

ENCODINGS = ("1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.1.99")
#: Longer files are taken without their long values, and not at all if that is not enough.
SIZE = 12_000
_LONG = 400


@dataclass(frozen=True)
class Input:
    """Bytes, and where elements begin in them."""

    name: str
    data: bytes
    places: tuple[int, ...]


def inputs() -> list[Input]:
    """All of them, in the same order each time."""
    found: dict[bytes, Input] = {}
    for path in all_files():
        for data in _small(path):
            found.setdefault(data, Input(path.name, data, _places(data)))
    return list(found.values())


def _small(path: Path) -> list[bytes]:
    data = path.read_bytes()
    try:
        ds = decode(data)
        if len(data) > SIZE:
            for element in ds:
                if element.length > _LONG and element.fragments is None:
                    del ds[element.tag]
            if "PixelData" in ds and ds["PixelData"].length > _LONG:
                del ds["PixelData"]
            data = encode(ds)
    except DicomError:
        return [data] if len(data) <= SIZE else []
    made = [data]
    for uid in ENCODINGS:
        with suppress(DicomError):
            made.append(encode(ds, transfer_syntax=uid))
    return [one for one in made if len(one) <= SIZE]


def _places(data: bytes) -> tuple[int, ...]:
    """Where headers begin."""
    with suppress(DicomError):
        ds: Dataset = decode(data, partial=True)
        elements = [element for _, element in ds.walk()]
        if ds.file_meta is not None:
            elements += list(ds.file_meta)
        return tuple(sorted({element.offset for element in elements if element.offset is not None}))
    return ()
