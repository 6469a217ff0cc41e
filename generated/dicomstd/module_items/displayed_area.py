"""Displayed Area Module Attributes, PS3.3 C.10.4. Generated from table_C.10-4; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, FL, IS, SL, SQ, Item, item, type1, type1c

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, ListDS, OptSeq
    from dicomstd.items import ImageSOPInstanceReferenceItem


@item
class DisplayedAreaSelectionItem(Item):
    """Item of table C.10-4 in DisplayedAreaSelectionSequence, PS3.3 C.10.4."""

    ReferencedImageSequence: OptSeq[ImageSOPInstanceReferenceItem] = type1c(0x00081140, SQ)
    PixelOriginInterpretation: Literal["FRAME", "VOLUME"] | None = type1c(0x00480301, CS)
    DisplayedAreaTopLeftHandCorner: Attr[tuple[int, int], list[int] | tuple[int, int]] = type1(0x00700052, SL, "2")
    DisplayedAreaBottomRightHandCorner: Attr[tuple[int, int], list[int] | tuple[int, int]] = type1(0x00700053, SL, "2")
    PresentationSizeMode: Literal["SCALE TO FIT", "TRUE SIZE", "MAGNIFY"] = type1(0x00700100, CS)
    PresentationPixelSpacing: Attr[tuple[float, float] | None, ListDS | tuple[AnyDS, AnyDS] | None] = type1c(0x00700101, DS, "2")  # if PresentationSizeMode in {"TRUE SIZE"}
    PresentationPixelAspectRatio: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = type1c(0x00700102, IS, "2")  # if not present(PresentationPixelSpacing)
    PresentationPixelMagnificationRatio: Attr[float | None, AnyFD | None] = type1c(0x00700103, FL)  # if PresentationSizeMode in {MAGNIFY}
