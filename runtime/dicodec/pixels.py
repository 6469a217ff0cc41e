"""Pixels from numpy arrays to attributes (PS3.3 C.7.6.3, PS3.5 8). Needs numpy, the extra ``pixels``."""

from __future__ import annotations

from typing import Any, TypedDict

try:
    import numpy as np
except ImportError as error:
    raise ImportError("image_pixels needs numpy: pip install 'dicodec[pixels]'") from error

from dicodec.errors import ValueEncodeError


class ImagePixels(TypedDict):
    """The attributes of the Image Pixel module that an array determines.

    Those that IODs restrict to Enumerated Values are Any here: the IOD's class checks them when it is constructed.
    """

    Rows: int
    Columns: int
    SamplesPerPixel: Any
    PhotometricInterpretation: Any
    BitsAllocated: Any
    BitsStored: Any
    HighBit: int
    PixelRepresentation: Any
    PixelData: bytes


class ColorPixels(ImagePixels):
    """Those of an array with several samples per pixel."""

    PlanarConfiguration: Any


def image_pixels(
    array: np.ndarray[Any, Any], *, bits_stored: int | None = None, photometric_interpretation: str | None = None
) -> ImagePixels:
    """The Image Pixel attributes of one frame, to unpack into a constructor: ``CTImage(**image_pixels(array), ...)``.

    ``array`` has the shape (rows, columns), or (rows, columns, 3) for colour, and holds stored values: unsigned or
    signed integers of 8, 16 or 32 bits. ``bits_stored`` defaults to all bits of the type;
    ``photometric_interpretation`` to MONOCHROME2, or RGB for colour, which is stored by pixel.

    Raises ValueEncodeError for other shapes and types, and for values that do not fit ``bits_stored``.
    """
    array = np.asarray(array)
    if array.dtype.kind not in "iu" or array.dtype.itemsize > 4:
        raise ValueEncodeError(
            f"image_pixels: expected integers of 8, 16 or 32 bits, got {array.dtype}; rescale to stored values first"
        )
    color = array.ndim == 3 and array.shape[2] == 3
    if (array.ndim != 2 and not color) or 0 in array.shape:
        raise ValueEncodeError(
            f"image_pixels: expected the shape (rows, columns) or (rows, columns, 3), got {array.shape}"
        )
    signed = array.dtype.kind == "i"
    allocated = array.dtype.itemsize * 8
    stored = allocated if bits_stored is None else bits_stored
    _check_range(array, stored, allocated, signed)
    data = array.astype(array.dtype.newbyteorder("<"), copy=False).tobytes()
    attributes: ImagePixels = {
        "Rows": array.shape[0],
        "Columns": array.shape[1],
        "SamplesPerPixel": 3 if color else 1,
        "PhotometricInterpretation": photometric_interpretation or ("RGB" if color else "MONOCHROME2"),
        "BitsAllocated": allocated,
        "BitsStored": stored,
        "HighBit": stored - 1,
        "PixelRepresentation": int(signed),
        "PixelData": data + b"\0" * (len(data) % 2),
    }
    return ColorPixels(**attributes, PlanarConfiguration=0) if color else attributes


def _check_range(array: np.ndarray[Any, Any], stored: int, allocated: int, signed: bool) -> None:
    if not 1 <= stored <= allocated:
        raise ValueEncodeError(f"image_pixels: bits_stored is {stored}, the array has {allocated} bits")
    low, high = (-(1 << stored - 1), (1 << stored - 1) - 1) if signed else (0, (1 << stored) - 1)
    least, most = int(array.min()), int(array.max())
    if least < low or most > high:
        raise ValueEncodeError(
            f"image_pixels: values from {least} to {most} do not fit {stored} bits ({low} to {high})"
        )
