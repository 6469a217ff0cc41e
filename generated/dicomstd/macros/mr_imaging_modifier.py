"""MR Imaging Modifier Macro Attributes, PS3.3 C.8.13.5.6. Generated from table_C.8-93; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import CS, DS, FD, SS, Item, item, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, ListFD


@item
class MRImagingModifierItem(Item):
    """Item of table C.8-93 in MRImagingModifierSequence, PS3.3 C.8.13.5.6."""

    MagnetizationTransfer: Literal["ON_RESONANCE", "OFF_RESONANCE", "NONE"] | None = type1c(0x00189020, CS)  # if FrameType[1] in {ORIGINAL}
    BloodSignalNulling: Literal["YES", "NO"] | None = type1c(0x00189022, CS)  # if FrameType[1] in {ORIGINAL}
    Tagging: str | None = type1c(0x00189028, CS)  # if FrameType[1] in {ORIGINAL}
    TagSpacingFirstDimension: Attr[float | None, AnyFD | None] = type1c(0x00189030, FD)  # if FrameType[1] in {ORIGINAL} and Tagging in {GRID, LINE}
    TagSpacingSecondDimension: Attr[float | None, AnyFD | None] = type1c(0x00189218, FD)  # if FrameType[1] in {ORIGINAL} and Tagging in {GRID}
    TagAngleFirstAxis: Attr[float | None, AnyFD | None] = type1c(0x00189019, FD)  # if FrameType[1] in {ORIGINAL} and Tagging in {GRID, LINE}
    TagAngleSecondAxis: int | None = type1c(0x00189219, SS)  # if FrameType[1] in {ORIGINAL} and Tagging in {GRID}
    TagThickness: Attr[float | None, AnyFD | None] = type1c(0x00189035, FD)  # if FrameType[1] in {ORIGINAL} and Tagging in {GRID, LINE}
    TaggingDelay: Attr[float | None, AnyFD | None] = type3(0x00189184, FD)
    TransmitterFrequency: Attr[tuple[float, ...] | None, ListFD | tuple[AnyFD, ...] | None] = type1c(0x00189098, FD, "1-2")  # if FrameType[1] in {ORIGINAL}
    PixelBandwidth: Attr[float | None, AnyDS | None] = type1c(0x00180095, DS)  # if FrameType[1] in {ORIGINAL}
