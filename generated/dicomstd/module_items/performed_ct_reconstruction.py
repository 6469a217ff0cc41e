"""Performed CT Reconstruction Module Attributes, PS3.3 C.34.12. Generated from table_C.34.12-1; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dicodec.typed import (
    CS, DS, FD, LO, SH, SQ, UI, US, UT, Item, item, numbered, type1, type1c, type2, type3,
)

if TYPE_CHECKING:
    from dicodec.typed import UID, AnyDS, AnyFD, Attr, ListDS, ListFD, OptCodes, OptSeq, Seq
    from dicomstd.items import AlgorithmIdentificationItem, CodeSequenceItem, ReferenceLocationItem


@item
class PerformedCTReconstructionReconstructionProtocolElementItem(Item):
    """Item of table  C.34.12-1 in ReconstructionProtocolElementSequence, PS3.3 C.34.12."""

    ProtocolElementNumber: int = numbered(0x00189921, US)
    ProtocolElementName: str | None = type2(0x00189922, LO)
    ProtocolElementPurpose: str | None = type3(0x00189924, UT)
    ProtocolElementCharacteristicsSummary: str | None = type3(0x00189923, UT)
    SourceAcquisitionProtocolElementNumber: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x00189938, US, "1-n")
    SourceAcquisitionBeamNumber: Attr[tuple[int, ...], list[int] | tuple[int, ...]] = type1(0x00189939, US, "1-n")
    ReferencedSOPClassUID: Attr[UID | None, str | None] = type1c(0x00081150, UI)
    ReferencedSOPInstanceUID: Attr[UID | None, str | None] = type1c(0x00081155, UI)
    ReconstructionStartLocationSequence: Seq[ReferenceLocationItem] = type1(0x0018993B, SQ)
    ReconstructionEndLocationSequence: Seq[ReferenceLocationItem] = type1(0x0018993C, SQ)
    ReconstructionAlgorithmSequence: OptSeq[AlgorithmIdentificationItem] = type3(0x0018993D, SQ)
    ConvolutionKernel: Attr[tuple[str, ...], list[str] | tuple[str, ...]] = type1(0x00181210, SH, "1-n")
    ConvolutionKernelGroup: str = type1(0x00189316, CS)
    ReconstructionDiameter: Attr[float | None, AnyDS | None] = type1c(0x00181100, DS)  # if not present(ReconstructionFieldOfView)
    ReconstructionFieldOfView: Attr[tuple[float, float] | None, ListFD | tuple[AnyFD, AnyFD] | None] = type1c(0x00189317, FD, "2")  # if not present(ReconstructionDiameter)
    ReconstructionTargetCenterPatient: Attr[tuple[float, float, float] | None, ListFD | tuple[AnyFD, AnyFD, AnyFD] | None] = type3(0x00189318, FD, "3")
    ReconstructionTargetCenterLocationSequence: OptSeq[ReferenceLocationItem] = type3(0x0018993E, SQ)
    ReconstructionPixelSpacing: Attr[tuple[float, float], ListFD | tuple[AnyFD, AnyFD]] = type1(0x00189322, FD, "2")
    Rows: int = type1(0x00280010, US)
    Columns: int = type1(0x00280011, US)
    ReconstructionAngle: Attr[float, AnyFD] = type1(0x00189319, FD)
    ImageFilter: str | None = type3(0x00189320, SH)
    ImageFilterDescription: str | None = type3(0x00189941, UT)
    DerivationCodeSequence: OptCodes[CodeSequenceItem] = type3(0x00089215, SQ)
    SliceThickness: Attr[float, AnyDS] = type1(0x00180050, DS)
    SpacingBetweenSlices: Attr[float, AnyDS] = type1(0x00180088, DS)
    WindowCenter: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00281050, DS, "1-n")
    WindowWidth: Attr[tuple[float, ...] | None, ListDS | tuple[AnyDS, ...] | None] = type3(0x00281051, DS, "1-n")
    RequestedSeriesDescription: str | None = type3(0x00189937, LO)
    RequestedSeriesDescriptionCodeSequence: OptCodes[CodeSequenceItem] = type3(0x001811C1, SQ)
    ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] | None = type3(0x00189004, CS)
