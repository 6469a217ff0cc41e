"""Conversion from and to the data sets of pydicom. Needs pydicom, the extra ``pydicom``."""

try:
    import pydicom as pydicom
except ImportError as error:
    raise ImportError("to_pydicom and from_pydicom need pydicom: pip install 'dicodec[pydicom]'") from error

from dicodec.interop.inward import from_pydicom as from_pydicom
from dicodec.interop.outward import to_pydicom as to_pydicom
