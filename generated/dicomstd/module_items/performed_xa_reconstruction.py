"""Performed XA Reconstruction Module Attributes, PS3.3 C.34.18. Generated from table_C.34.18-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DS, FD, FL, LO, SH, SQ, UI, US, UT, Item, item, numbered, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDS, AnyFD, Attr, ListDS, ListFD, OptCodes, OptSeq
    from dicomstd.items import (
        CodeSequenceItem,
        ReferencedDefinedProtocolItem,
        ReferencedPerformedProtocolItem,
    )


@item
class PerformedXAReconstructionReconstructionProtocolElementItem(Item):
    """Item of table C.34.18-1 in ReconstructionProtocolElementSequence, PS3.3 C.34.18."""

    ProtocolElementNumber: int = numbered(0x00189921, US)
    ProtocolElementName: str | None = type2(0x00189922, LO)
    ProtocolElementPurpose: str | None = type3(0x00189924, UT)
    ProtocolElementCharacteristicsSummary: str | None = type3(0x00189923, UT)
    ReferencedDefinedProtocolSequence: OptSeq[ReferencedDefinedProtocolItem] = type1c(0x0018990C, SQ)
    ReferencedPerformedProtocolSequence: OptSeq[ReferencedPerformedProtocolItem] = type1c(0x0018990D, SQ)
    SourceAcquisitionProtocolElementNumber: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x00189938, US, "1-n")
    SourceAcquisitionBeamNumber: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x00189939, US, "1-n")
    ReferencedSOPClassUID: Attr[UID | None, str | None] = type1c(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID | None, str | None] = type1c(0x00081155, UI)
    ReconstructionPipelineType: Literal["2D", "3D"] = type1(0x001811BE, CS)
    WindowCenter: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00281050, DS, "1-n")
    WindowWidth: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00281051, DS, "1-n")
    ImageFilterDetailsSequence: OptSeq[ImageFilterDetailsItem] = type3(0x001811BF, SQ)
    AppliedMaskSubtractionFlag: Literal["YES", "NO"] | None = type3(0x001811C0, CS)
    MaskVisibilityPercentage: Attr[float | None, AnyFD | None] = type3(0x00289478, FL)
    Rows: int | None = type3(0x00280010, US)
    Columns: int | None = type3(0x00280011, US)
    ImageRotation: Literal[270, 180, 90, 0] | None = type3(0x00700042, US)
    ImageHorizontalFlip: Literal["Y", "N"] | None = type3(0x00700041, CS)
    AlgorithmType: str | None = type3(0x00189527, CS)
    ConvolutionKernel: Attr[tuple[str, ...] | None, list[str] | tuple[str, ...] | None] = type3(0x00181210, SH, "1-n")
    NumberOfSlices: int | None = type3(0x00540081, US)
    SliceThickness: Attr[float | None, AnyDS | None] = type3(0x00180050, DS)
    SpacingBetweenSlices: Attr[float | None, AnyDS | None] = type3(0x00180088, DS)
    ReconstructionFieldOfView: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type3(0x00189317, FD, "2")
    DerivationCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00089215, SQ)
    RequestedSeriesDescription: str | None = type3(0x00189937, LO)
    RequestedSeriesDescriptionCodeSequence: OptCodes[CodeSequenceItem] = type3(0x001811C1, SQ)
    ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] | None = type3(0x00189004, CS)


@item
class ImageFilterDetailsItem(Item):
    """Item of table C.34.18-1 in ReconstructionProtocolElementSequence/ImageFilterDetailsSequence, PS3.3 C.34.18."""

    ImageFilter: str = type1(0x00189320, SH)
    ImageFilterDescription: str | None = type3(0x00189941, UT)
