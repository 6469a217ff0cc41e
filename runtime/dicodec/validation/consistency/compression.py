"""What goes with a transfer syntax that compresses pixel data (PS3.5 8.2.1 to 8.2.4, 8.2.14)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dicodec.transfer_syntax import describe
from dicodec.validation.consistency.reading import integer, text
from dicodec.validation.report import WARNING, Reference
from dicodec.validation.walk import name_of

if TYPE_CHECKING:
    from dicodec.element_map import ElementMap
    from dicodec.validation.walk import Walk

_INTERPRETATION: Final = 0x00280004
_PLANAR: Final = 0x00280006

_JPEG: Final = Reference(5, "8.2.1", "JPEG Image Compression")
_RLE: Final = Reference(5, "8.2.2", "Run Length Encoding Image Compression")
_JPEG_LS: Final = Reference(5, "8.2.3", "JPEG-LS Image Compression")
_JPEG_2000: Final = Reference(5, "8.2.4", "JPEG 2000 Image Compression")
_HTJ2K: Final = Reference(5, "8.2.14", "High-Throughput JPEG 2000 Image Compression")

_GRAY: Final = frozenset({"MONOCHROME1", "MONOCHROME2"})
_PALETTE: Final = _GRAY | {"PALETTE COLOR"}
_COLOR: Final = frozenset({"RGB", "YBR_FULL"})
_ROOT: Final = "1.2.840.10008.1.2."
_RLE_LOSSLESS: Final = _ROOT + "5"
#: The photometric interpretations that each transfer syntax allows, and where.
_ALLOWED: Final = {
    _ROOT + "4.50": (_GRAY | {"RGB", "YBR_FULL_422"}, _JPEG),
    _ROOT + "4.51": (_GRAY, _JPEG),
    _ROOT + "4.57": (_PALETTE | _COLOR, _JPEG),
    _ROOT + "4.70": (_PALETTE | _COLOR, _JPEG),
    _ROOT + "4.80": (_PALETTE | _COLOR, _JPEG_LS),
    _ROOT + "4.81": (_GRAY | _COLOR, _JPEG_LS),
    _ROOT + "4.90": (_PALETTE | _COLOR | {"YBR_RCT"}, _JPEG_2000),
    _ROOT + "4.91": (_GRAY | _COLOR | {"YBR_RCT", "YBR_ICT"}, _JPEG_2000),
    _ROOT + "4.201": (_PALETTE | _COLOR | {"YBR_RCT"}, _HTJ2K),
    _ROOT + "4.202": (_PALETTE | _COLOR | {"YBR_RCT"}, _HTJ2K),
    _ROOT + "4.203": (_GRAY | _COLOR | {"YBR_RCT", "YBR_ICT"}, _HTJ2K),
    _RLE_LOSSLESS: (_PALETTE | _COLOR, _RLE),
}
# Interpretations of one's own may be used, these not where they are not allowed.
_STANDARD: Final = _PALETTE | _COLOR | {"YBR_FULL_422", "YBR_PARTIAL_420", "YBR_ICT", "YBR_RCT"}


def check_compression(dataset: ElementMap, path: str, walk: Walk) -> None:
    """Check that the transfer syntax allows the interpretation of its pixels; icons may be in another form."""
    syntax = str(walk.root.transfer_syntax or "")
    if syntax not in _ALLOWED:
        return
    allowed, reference = _ALLOWED[syntax]
    interpretation = text(dataset, _INTERPRETATION)
    if interpretation in _STANDARD and interpretation not in allowed:
        message = f"{interpretation} is not allowed in {describe(syntax)}, which has {', '.join(sorted(allowed))}"
        walk.add("photometric", path + name_of(_INTERPRETATION), message, reference, value=interpretation)
    elif integer(dataset, _PLANAR) and syntax != _RLE_LOSSLESS:
        message = f"1, in {describe(syntax)} it is 0"
        walk.add("photometric", path + name_of(_PLANAR), message, reference, severity=WARNING, value=1)
