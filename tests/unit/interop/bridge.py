"""What the tests of the bridge to pydicom share."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pydicom

from corpora import PYDICOM_DATA
from dicodec import (
    Dataset,
    encode,
)

CT = PYDICOM_DATA / "test_files" / "CT_small.dcm"
NESTED = PYDICOM_DATA / "test_files" / "rtplan.dcm"


def saved(ds: pydicom.Dataset, **options: Any) -> bytes:
    buffer = BytesIO()
    pydicom.dcmwrite(buffer, ds, **options)
    return buffer.getvalue()


def of_file(**values: Any) -> pydicom.FileDataset:
    """A small file as pydicom reads it."""
    return pydicom.dcmread(BytesIO(encode(Dataset(SOPClassUID="1.2.3", SOPInstanceUID="1.2.3.4", **values))))


def looked_at(ds: pydicom.Dataset) -> pydicom.Dataset:
    """With every value decoded."""
    for _ in ds.iterall():
        pass
    return ds
