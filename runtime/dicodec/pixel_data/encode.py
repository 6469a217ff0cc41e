"""Numpy arrays to the attributes of the Image Pixel module (PS3.3 C.7.6.3, PS3.5 8)."""

from __future__ import annotations

from typing import Any, Final, TypedDict

try:
    import numpy as np
except ImportError as error:
    raise ImportError("image_pixels needs numpy: pip install 'dicodec[pixels]'") from error

from dicodec.errors import ValueEncodeError

# Photometric interpretations of arrays with three samples a pixel; all others have one (PS3.3 C.7.6.3.1.2).
_COLORS: Final = ("RGB", "YBR_FULL", "YBR_ICT", "YBR_RCT")
_SHAPES: Final = "(rows, columns), (rows, columns, 3), (frames, rows, columns) or (frames, rows, columns, 3)"


class ImagePixels(TypedDict):
    """The attributes of the Image Pixel module that an array determines.

    Planar Configuration and Number of Frames are there, too, where the array has colours or frames: no type checker
    can tell. Those that IODs restrict to Enumerated Values are Any here: the IOD's class checks them when it is
    constructed.
    """

    Rows: int
    Columns: int
    SamplesPerPixel: Any
    PhotometricInterpretation: Any
    BitsAllocated: Any
    BitsStored: Any
    HighBit: Any
    PixelRepresentation: Any
    PixelData: bytes


def image_pixels(
    array: np.ndarray[Any, Any],
    *,
    bits_stored: int | None = None,
    photometric_interpretation: str | None = None,
    multiframe: bool | None = None,
) -> ImagePixels:
    """The Image Pixel attributes of an array, to unpack into a constructor: ``CTImage(**image_pixels(array), ...)``.

    ``array`` holds stored values: bool, which takes one bit a pixel, or unsigned or signed integers of 8, 16 or 32
    bits. Its shape is (rows, columns), with a last axis of 3 for colours and a first axis for frames; frames add
    Number of Frames. An array of three axes whose last one is 3 long is taken as colours, unless ``multiframe`` or
    ``photometric_interpretation`` say otherwise; ``multiframe=False`` refuses frames.

    ``bits_stored`` defaults to all bits of the type, ``photometric_interpretation`` to MONOCHROME2, or RGB for
    colours, which are stored by pixel. What the IOD forbids its class refuses: colours in a CT Image, frames in an
    object without them.

    Raises ValueEncodeError for other shapes and types, and for values that do not fit ``bits_stored``.
    """
    array = np.asarray(array)
    frames, color = _layout(array, photometric_interpretation, multiframe)
    if array.dtype.kind == "b":
        if color or bits_stored not in (None, 1):
            raise ValueEncodeError("image_pixels: a bool array is of one bit and one sample a pixel")
        allocated, stored, signed = 1, 1, False
        data = np.packbits(array, bitorder="little").tobytes()
    else:
        if array.dtype.kind not in "iu" or array.dtype.itemsize > 4:
            raise ValueEncodeError(
                f"image_pixels: expected bool or integers of 8, 16 or 32 bits, got {array.dtype}; rescale to stored"
                " values first"
            )
        signed = array.dtype.kind == "i"
        allocated = array.dtype.itemsize * 8
        stored = allocated if bits_stored is None else bits_stored
        _check_range(array, stored, allocated, signed)
        data = array.astype(array.dtype.newbyteorder("<"), copy=False).tobytes()
    rows, columns = array.shape[1 if frames else 0 :][:2]
    attributes: ImagePixels = {
        "Rows": rows,
        "Columns": columns,
        "SamplesPerPixel": 3 if color else 1,
        "PhotometricInterpretation": photometric_interpretation or ("RGB" if color else "MONOCHROME2"),
        "BitsAllocated": allocated,
        "BitsStored": stored,
        "HighBit": stored - 1,
        "PixelRepresentation": int(signed),
        "PixelData": data + b"\0" * (len(data) % 2),
    }
    more = {"PlanarConfiguration": 0} if color else {}
    if frames:
        more["NumberOfFrames"] = array.shape[0]
    return {**attributes, **more}  # type: ignore[typeddict-item]  # they are there at run time only


def _layout(array: np.ndarray[Any, Any], interpretation: str | None, multiframe: bool | None) -> tuple[bool, bool]:
    """Whether an array has frames, and whether it has colours."""
    axes, last = array.ndim, array.shape[-1:] == (3,)
    if interpretation in ("YBR_FULL_422", "YBR_PARTIAL_420", "YBR_PARTIAL_422"):
        raise ValueEncodeError(f"image_pixels: {interpretation} samples colours more coarsely; give YBR_FULL or RGB")
    gray = interpretation is not None and interpretation not in _COLORS
    if array.shape[-1:] == (1,) and axes > 2:
        raise ValueEncodeError(f"image_pixels: got {array.shape}; drop the last axis, array[..., 0]")
    color = last and not gray and (axes == 4 or (axes == 3 and not multiframe))
    frames = axes == (4 if color else 3)
    if axes not in ((3, 4) if color else (2, 3)) or 0 in array.shape:
        hint = "; drop the alpha channel" if array.shape[-1:] == (4,) and axes > 2 else ""
        raise ValueEncodeError(f"image_pixels: expected the shape {_SHAPES}, got {array.shape}{hint}")
    if interpretation in _COLORS and not color:
        raise ValueEncodeError(f"image_pixels: {interpretation} needs a last axis of 3, got {array.shape}")
    if multiframe is not None and frames != multiframe:
        raise ValueEncodeError(f"image_pixels: {'no frames' if multiframe else 'frames'} in the shape {array.shape}")
    return frames, color


def _check_range(array: np.ndarray[Any, Any], stored: int, allocated: int, signed: bool) -> None:
    if not 1 <= stored <= allocated:
        raise ValueEncodeError(f"image_pixels: bits_stored is {stored}, the array has {allocated} bits")
    if stored == allocated:
        return
    low, high = (-(1 << stored - 1), (1 << stored - 1) - 1) if signed else (0, (1 << stored) - 1)
    least, most = int(array.min()) if signed else 0, int(array.max())
    if least < low or most > high:
        raise ValueEncodeError(
            f"image_pixels: values from {least} to {most} do not fit {stored} bits ({low} to {high})"
        )
