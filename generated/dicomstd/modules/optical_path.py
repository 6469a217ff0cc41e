"""Optical Path Module Attributes, PS3.3 C.8.12.5. Generated from table_C.8.12.5-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from dicodec.typed import (
    CS, DS, FL, OB, SH, SQ, ST, US, Item, item, reads, type1, type1c, type3,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal
    from dicodec.typed import Attr, Buffer, CodedConcept, Items
    from dicomstd.items import CodeSequenceItem, PaletteColorLookupTableItem


@item
class OpticalPathItem(Item):
    """Item of table C.8.12.5-1 in OpticalPathSequence, PS3.3 C.8.12.5."""

    OpticalPathIdentifier: str = type1(0x00480106, SH)
    OpticalPathDescription: str | None = type3(0x00480107, ST)
    IlluminatorTypeCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00480100, SQ)
    IlluminationWaveLength: Attr[float | None, Decimal] = type1c(0x00220055, FL)  # if not present(IlluminationColorCodeSequence)
    IlluminationColorCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x00480108, SQ)  # if not present(IlluminationWaveLength)
    IlluminationTypeCodeSequence: Attr[Items[CodeSequenceItem], Iterable[CodeSequenceItem | CodedConcept]] = type1(0x00220016, SQ)
    LightPathFilterTypeStackCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00220017, SQ)
    LightPathFilterPassThroughWavelength: int | None = type3(0x00220001, US)
    LightPathFilterPassBand: Attr[tuple[int, int] | None, list[int]] = type3(0x00220002, US, "2")
    ImagePathFilterTypeStackCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00220018, SQ)
    ImagePathFilterPassThroughWavelength: int | None = type3(0x00220003, US)
    ImagePathFilterPassBand: Attr[tuple[int, int] | None, list[int]] = type3(0x00220004, US, "2")
    LensesCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type3(0x00220019, SQ)
    CondenserLensPower: Attr[float | None, Decimal | str] = type3(0x00480111, DS)
    ObjectiveLensPower: Attr[float | None, Decimal | str] = type3(0x00480112, DS)
    ObjectiveLensNumericalAperture: Attr[float | None, Decimal | str] = type3(0x00480113, DS)
    ChannelDescriptionCodeSequence: Attr[Items[CodeSequenceItem] | None, Iterable[CodeSequenceItem | CodedConcept]] = type1c(0x0022001A, SQ)
    PaletteColorLookupTableSequence: Attr[Items[PaletteColorLookupTableItem] | None, Iterable[PaletteColorLookupTableItem]] = type3(0x00480120, SQ)
    ICCProfile: Attr[memoryview | None, Buffer] = type1c(0x00282000, OB)  # if PhotometricInterpretation not in {MONOCHROME2} or present(PaletteColorLookupTableSequence)
    ColorSpace: str | None = type3(0x00282002, CS)


class OpticalPath(Protocol):
    """An object that has the Optical Path Module, PS3.3 C.8.12.5."""

    @property
    def NumberOfOpticalPaths(self) -> int | None: ...

    @reads
    def OpticalPathSequence(self) -> Items[OpticalPathItem]: ...
