"""Orientations and spacings of planes (PS3.3 C.7.6.2, 10.7.1.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dicodec.validation.consistency.reading import integer, numbers, text
from dicodec.validation.report import ERROR, WARNING, Reference
from dicodec.validation.walk import name_of

if TYPE_CHECKING:
    from dicodec.element_map import ElementMap
    from dicodec.validation.walk import Walk

IMAGE_ORIENTATION: Final = 0x00200037
SLIDE_ORIENTATION: Final = 0x00480102
SPACING_BETWEEN_SLICES: Final = 0x00180088
_ROWS: Final = 0x00280010
_COLUMNS: Final = 0x00280011
_MODALITY: Final = 0x00080060

#: What the section about spacings of pixels applies to (PS3.3 10.7.1.3).
PIXEL_SPACINGS: Final = (
    0x00280030,  # Pixel Spacing
    0x00181164,  # Imager Pixel Spacing
    0x00182010,  # Nominal Scanned Pixel Spacing
    0x30020011,  # Image Plane Pixel Spacing
    0x300A00E9,  # Compensator Pixel Spacing
    0x00187022,  # Detector Element Spacing
    0x00700101,  # Presentation Pixel Spacing
    0x20100376,  # Printer Pixel Spacing
    0x00189404,  # Object Pixel Spacing in Center of Beam
)

_ORIENTATION: Final = Reference(3, "C.7.6.2.1.1", "Image Position and Image Orientation")
_SLIDE: Final = Reference(3, "C.8.12.14.1.2", "Total Pixel Matrix Origin Sequence and Image Orientation (Slide)")
_PIXEL_SPACING: Final = Reference(3, "10.7.1.3", "Pixel Spacing Value Order and Valid Values")
_PLANE: Final = Reference(3, "C.7.6.2", "Image Plane Module")
_MEASURES: Final = Reference(3, "C.7.6.16.2.1", "Pixel Measures Macro")

# Many writers round cosines to a few digits: what is nearly right is doubtful, not wrong.
_ROUNDED: Final = 1e-4
_WRONG: Final = 1e-2


def check_image_orientation(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check Image Orientation (Patient): two unit vectors at right angles."""
    _check_cosines(dataset, IMAGE_ORIENTATION, path, walk, _ORIENTATION, ERROR)


def check_slide_orientation(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check Image Orientation (Slide), of which the text says only that it holds direction cosines."""
    _check_cosines(dataset, SLIDE_ORIENTATION, path, walk, _SLIDE, WARNING)


def _check_cosines(dataset: ElementMap, tag: int, path: str, walk: Walk, reference: Reference, severity: str) -> None:
    values = numbers(dataset, tag)
    if len(values) != 6:
        return
    place = path + name_of(tag)
    row, column = values[:3], values[3:]
    for name, vector in (("row", row), ("column", column)):
        square = sum(one * one for one in vector)
        message = f"the {name} vector ({_shown(vector)}) has a squared length of {square:.6g}, not 1"
        _note(abs(square - 1), message, place, walk, reference, severity)
    product = sum(one * other for one, other in zip(row, column, strict=True))
    message = f"the row and column vectors are not orthogonal, their dot product is {product:.6g}"
    _note(abs(product), message, place, walk, reference, severity)


def _note(deviation: float, message: str, place: str, walk: Walk, reference: Reference, severity: str) -> None:
    if not deviation <= _ROUNDED:
        walk.add("orientation", place, message, reference, severity=WARNING if deviation <= _WRONG else severity)


def _shown(values: tuple[float, ...]) -> str:
    return ", ".join(f"{one:g}" for one in values)


def check_pixel_spacing(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check that the pixel spacings of a level are above zero, where there is more than one row or column."""
    counts = [integer(dataset, tag) or integer(walk.root, tag) for tag in (_ROWS, _COLUMNS)]
    for tag in PIXEL_SPACINGS:
        if tag not in dataset:
            continue
        for value, count, name in zip(numbers(dataset, tag), counts, ("row", "column"), strict=False):
            if value < 0 or (value == 0 and count != 1):
                message = f"the {name} spacing is {value:g}, it shall be above zero"
                walk.add("spacing", path + name_of(tag), message, _PIXEL_SPACING, value=value)


def check_slice_spacing(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check that slices are not less than nothing apart, except in Nuclear Medicine, where the sign is a direction."""
    for value in numbers(dataset, SPACING_BETWEEN_SLICES):
        if value < 0 and text(walk.root, _MODALITY) != "NM":
            message = f"{value:g}, it shall not be negative"
            reference = _defined(path)
            walk.add("spacing", path + name_of(SPACING_BETWEEN_SLICES), message, reference, value=value)


def _defined(path: str) -> Reference:
    """Where a spacing between slices is defined: for an image, or for its frames."""
    return _MEASURES if "PixelMeasuresSequence" in path else _PLANE
