"""Optical Path Module Attributes, PS3.3 C.8.12.5. Generated from table_C.8.12.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dicodec.typed import CS, DS, FL, OB, SH, SQ, ST, US, Item, item, type1, type1c, type3

if TYPE_CHECKING:
    from dicodec.typed import AnyDS, AnyFD, Attr, Buffer, Codes, OptCodes, OptSeq
    from dicomstd.items import CodeSequenceItem, PaletteColorLookupTableItem


@item
class OpticalPathItem(Item):
    """Item of table C.8.12.5-1 in OpticalPathSequence, PS3.3 C.8.12.5."""

    OpticalPathIdentifier: str = type1(0x00480106, SH)
    OpticalPathDescription: str | None = type3(0x00480107, ST)
    IlluminatorTypeCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00480100, SQ)
    IlluminationWaveLength: Attr[float | None, AnyFD | None] = type1c(0x00220055, FL)  # if not present(IlluminationColorCodeSequence)
    IlluminationColorCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x00480108, SQ)  # if not present(IlluminationWaveLength)
    IlluminationTypeCodeSequence: Codes[CodeSequenceItem] = type1(0x00220016, SQ)
    LightPathFilterTypeStackCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00220017, SQ)
    LightPathFilterPassThroughWavelength: int | None = type3(0x00220001, US)
    LightPathFilterPassBand: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = type3(0x00220002, US, "2")
    ImagePathFilterTypeStackCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00220018, SQ)
    ImagePathFilterPassThroughWavelength: int | None = type3(0x00220003, US)
    ImagePathFilterPassBand: Attr[tuple[int, int] | None, list[int] | tuple[int, int] | None] = type3(0x00220004, US, "2")
    LensesCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00220019, SQ)
    CondenserLensPower: Attr[float | None, AnyDS | None] = type3(0x00480111, DS)
    ObjectiveLensPower: Attr[float | None, AnyDS | None] = type3(0x00480112, DS)
    ObjectiveLensNumericalAperture: Attr[float | None, AnyDS | None] = type3(0x00480113, DS)
    ChannelDescriptionCodeSequence: OptCodes[CodeSequenceItem] = type1c(0x0022001A, SQ)
    PaletteColorLookupTableSequence: OptSeq[PaletteColorLookupTableItem] = type3(0x00480120, SQ)
    ICCProfile: Attr[memoryview | None, Buffer | None] = type1c(0x00282000, OB)  # if PhotometricInterpretation not in {MONOCHROME2} or present(PaletteColorLookupTableSequence)
    ColorSpace: str | None = type3(0x00282002, CS)
